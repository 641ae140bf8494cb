import Database
import HTTP
import Testing

@testable import Platform

@Suite struct FilesScanning {
  private let office: SampleOffice

  init() throws { office = try SampleOffice() }

  private static let infected = UploadedFile(
    filename: "faktur.pdf", claimedType: "", bytes: Array("%PDF-1.7 ".utf8) + FakeClamd.virus)
  private static let clean = UploadedFile(
    filename: "surat.pdf", claimedType: "", bytes: Array("%PDF-1.7 ".utf8) + [UInt8](repeating: 32, count: 200_000))

  private func scan(by address: ScannerAddress?, acceptsUnscanned: Bool = false) throws {
    try office.app.writeNow(by: .system) { deed in
      try deed.change([.scanner: address?.text ?? "", .acceptsUnscanned: acceptsUnscanned ? "1" : "0"])
    }
    try office.app.refreshOffice()
  }

  private func takeIn(_ files: UploadedFile...) async throws -> FileTray {
    var form = FormData()
    for file in files { form.append("files", file: file) }
    return try await Visit(app: office.app, request: Request(method: .post, path: "/")).takeIn(form)
  }

  private func download(_ file: Platform.Attachment) throws -> String? {
    try Visit(app: office.app, request: Request(path: "/")).download(file).headers["Content-Disposition"]
  }

  @Test("P1 · an infected file is refused beside its field, kept nowhere, and stands in the trail; others are kept")
  func infected() async throws {
    let clamd = try FakeClamd()
    try scan(by: clamd.address)
    let tray = try await takeIn(Self.infected, Self.clean)
    #expect(tray.files.map(\.name) == ["surat.pdf"])
    #expect(
      tray.errors["files"]?.contains("“faktur.pdf” mengandung program berbahaya (Eicar-Test-Signature)") == true)
    #expect(try office.count("SELECT COUNT(*) FROM file") == 1)
    let detail: String? = try office.app.database.read {
      try $0.value("SELECT detail FROM trail WHERE verb = 'file.refused' AND actorKind = 'customer'")
    }
    #expect(detail == "found=Eicar-Test-Signature")
  }

  @Test("P1 · a virus inside a photograph's file is found too, since scanning comes before remaking")
  func photograph() async throws {
    let clamd = try FakeClamd()
    try scan(by: clamd.address)
    let bytes = try PictureSamples.photograph(.upright) + FakeClamd.virus
    let tray = try await takeIn(UploadedFile(filename: "foto.jpg", claimedType: "", bytes: bytes))
    #expect(tray.files.isEmpty && tray.errors["files"]?.contains("program berbahaya") == true)
  }

  @Test("P1 · without the scanner's word a file is refused, and its sender told what to do", arguments: [true, false])
  func refused(isThere: Bool) async throws {
    let clamd = try FakeClamd(.confused)
    try scan(by: isThere ? clamd.address : ScannerAddress("/nowhere/clamd.ctl"))
    let tray = try await takeIn(Self.clean)
    #expect(tray.files.isEmpty && tray.errors["files"]?.contains("pemeriksa virus sedang tidak menjawab") == true)
    #expect(try office.count("SELECT COUNT(*) FROM file") == 0)
  }

  @Test("P1 · where it is set so, an unscanned file is kept with a mark, which goes once it was scanned")
  func marked() async throws {
    try scan(by: ScannerAddress("/nowhere/clamd.ctl"), acceptsUnscanned: true)
    let file = try #require(try await takeIn(Self.clean).files.first)
    #expect(try download(file)?.contains("BELUM%20DIPERIKSA%20-%20surat.pdf") == true)
    try Job.scanWaitingFiles.run(office.app)
    #expect(try download(file)?.contains("BELUM") == true)
    let clamd = try FakeClamd()
    try scan(by: clamd.address, acceptsUnscanned: true)
    try Job.scanWaitingFiles.run(office.app)
    #expect(try download(file) == "attachment; filename*=UTF-8''surat.pdf")
    #expect(try office.verbs().last == "file.scanned")
  }

  @Test("P1 · a kept file that turns out infected is handed to nobody any more, and may still be taken out")
  func closed() async throws {
    try scan(by: ScannerAddress("/nowhere/clamd.ctl"), acceptsUnscanned: true)
    let tray = try await takeIn(Self.infected)
    let clamd = try FakeClamd()
    try scan(by: clamd.address, acceptsUnscanned: true)
    try Job.scanWaitingFiles.run(office.app)
    let file = try #require(tray.files.first)
    #expect(throws: FileRefusal.infected) { try download(file) }
    #expect(try office.verbs().last == "file.closed")
    try Job.scanWaitingFiles.run(office.app)
    try office.app.database.writeNow { try $0.emptyTrays([tray.token]) }
    #expect(try office.count("SELECT COUNT(*) FROM file") == 0)
    #expect(try office.count("SELECT COUNT(*) FROM unscannedFile") == 0)
  }

  @Test("P1 · a scanner that says nothing, closes or is not there gives no verdict, and holds nobody up")
  func noVerdict() throws {
    let silent = try FakeClamd(.silent)
    #expect(
      Clamd(address: silent.address, patience: 50).verdict(Self.clean.withChunks) == .unknown("tooSlow"))
    let full = try FakeClamd(.full)
    guard case .unknown = Clamd(address: full.address).verdict(Self.clean.withChunks) else {
      Issue.record("a file it has not read cannot be judged")
      return
    }
    let nowhere = try #require(ScannerAddress("127.0.0.1:1"))
    #expect(Clamd(address: nowhere).verdict(Self.clean.withChunks) == .unknown("system(\(111))"))
  }

  @Test(
    "P1 · the scanner's words are read strictly",
    arguments: [
      ("stream: OK\0", ScanVerdict.clean), ("stream: OK\n", .clean), ("stream: OKAY\0", .unknown("stream: OKAY")),
      ("", .unknown("")), ("stream: Win.Test.EICAR_HDB-1 FOUND\0", .infected("Win.Test.EICAR_HDB-1")),
      ("stream: <b> a\u{1F} FOUND\0", .infected("_b__a_")), ("stream:  FOUND\0", .infected("_")),
      ("INSTREAM size limit exceeded. ERROR\0", .unknown("INSTREAM size limit exceeded. ERROR")),
    ])
  func words(answer: String, verdict: ScanVerdict) { #expect(Clamd.verdict(Array(answer.utf8)) == verdict) }

  @Test(
    "P1 · a scanner's address is a path or a numeric address with its port",
    arguments: ["/run/clamav/clamd.ctl", "127.0.0.1:3310", "[::1]:3310"])
  func address(text: String) { #expect(ScannerAddress(text)?.text == text) }

  @Test(
    "P1 · anything else is no scanner's address, and the settings say so",
    arguments: [
      "clamd", "localhost:3310", "127.0.0.1", "127.0.0.1:0", "127.0.0.1:99999", "::1", "run/clamd.ctl",
      "/" + String(repeating: "a", count: 108),
    ])
  func noAddress(text: String) async throws {
    #expect(ScannerAddress(text) == nil)
    let form: FormData = ["kinds": "pdf", "megabytes": "10", "count": "10", "scanner": text]
    let errors = #expect(throws: FormErrors.self) { try AttachmentRulesForm(form) }
    #expect(errors?["scanner"]?.contains("/run/clamav/clamd.ctl") == true)
  }

  @Test("P3 · the scanner is set on the page of attachments")
  func setting() async throws {
    try office.add("admin@contoh.go.id", [.manageSettings])
    let browser = try await office.browser("admin@contoh.go.id")
    let form: FormData = [
      "kinds": "pdf", "megabytes": "10", "count": "10", "scanner": "127.0.0.1:3310", "acceptsUnscanned": "1",
    ]
    #expect(try await browser.submit("/pengaturan/lampiran", form).status == .seeOther)
    #expect(office.app.office.scan == ScanRules(scanner: ScannerAddress("127.0.0.1:3310"), acceptsUnscanned: true))
    #expect(await browser.get("/pengaturan/lampiran").text.contains("value=\"127.0.0.1:3310\""))
  }
}
