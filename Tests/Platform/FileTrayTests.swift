import Database
import HTTP
import Testing

@testable import Platform

@Suite struct FileTrays {
  private let office: SampleOffice

  init() throws { office = try SampleOffice() }

  private func pdf(_ name: String) -> UploadedFile {
    UploadedFile(filename: name, claimedType: "", bytes: Array("%PDF-1.7 \(name)".utf8))
  }

  private func form(_ files: [UploadedFile] = [], _ fields: [(name: String, value: String)] = []) -> FormData {
    var form = FormData(fields)
    for file in files { form.append("files", file: file) }
    return form
  }

  private func takeIn(_ form: FormData, isSingle: Bool = false) async throws -> FileTray {
    try await Visit(app: office.app, request: Request(method: .post, path: "/")).takeIn(form, isSingle: isSingle)
  }

  private func count(_ table: SQL) throws -> Int? {
    try office.app.database.read { try $0.value("SELECT COUNT(*) FROM \(table)") }
  }

  @Test("P1 · what comes with a form waits under a random token, and adds to what waits already")
  func adding() async throws {
    let first = try await takeIn(form([pdf("satu.pdf")]))
    #expect(FileTray.isToken(first.token) && first.errors.isEmpty && !first.isRearranged)
    let second = try await takeIn(form([pdf("dua.pdf")], [("tray", first.token)]))
    #expect(second.token == first.token && second.files.map(\.name) == ["satu.pdf", "dua.pdf"])
    let nothing = try await takeIn(form([], [("tray", first.token)]))
    #expect(nothing.files.map(\.name) == ["satu.pdf", "dua.pdf"])
  }

  @Test(
    "P1 · a token that was never ours begins a new tray",
    arguments: ["", "AAAA", "AAAAAAAAAAAAAAAAAAAAA!", String(repeating: "A", count: 23)])
  func malformed(_ token: String) async throws {
    let tray = try await takeIn(form([pdf("satu.pdf")], [("tray", token)]))
    #expect(tray.token != token && FileTray.isToken(tray.token) && tray.files.count == 1)
  }

  @Test("P1 · too many files are refused together, and those that wait stay")
  func tooMany() async throws {
    let room = office.app.office.attachments.count
    let full = try await takeIn(form((0..<room).map { pdf("\($0).pdf") }))
    #expect(full.files.count == room)
    let more = try await takeIn(form([pdf("lebih.pdf")], [("tray", full.token)]))
    #expect(more.errors["files"]?.contains("Paling banyak \(room) berkas") == true && more.files.count == room)
    let name = try #require(full.files.first?.token)
    let swapped = try await takeIn(form([pdf("ganti.pdf")], [("tray", full.token), ("remove", name)]))
    #expect(swapped.isRearranged && swapped.errors.isEmpty && swapped.files.last?.name == "ganti.pdf")
    #expect(swapped.files.count == room)
  }

  @Test("P1 · a single file gives way to the next, but not to one that is refused")
  func single() async throws {
    let first = try await takeIn(form([pdf("lama.pdf")]), isSingle: true)
    let broken = UploadedFile(filename: "x.pdf", claimedType: "", bytes: [1, 2, 3])
    let refused = try await takeIn(form([broken], [("tray", first.token)]), isSingle: true)
    #expect(!refused.errors.isEmpty && refused.files.map(\.name) == ["lama.pdf"])
    let next = try await takeIn(form([pdf("baru.pdf")], [("tray", first.token)]), isSingle: true)
    #expect(next.files.map(\.name) == ["baru.pdf"])
    #expect(try count("file") == 1)
    let two = try await takeIn(form([pdf("a.pdf"), pdf("b.pdf")], [("tray", first.token)]), isSingle: true)
    #expect(!two.errors.isEmpty && two.files.map(\.name) == ["baru.pdf"])
  }

  @Test("P1 · what is handed over waits no longer, and is given once")
  func handingOver() async throws {
    let tray = try await takeIn(form([pdf("satu.pdf")]))
    let ids = try office.app.database.writeNow { try $0.handOver(tray: tray.token) }
    #expect(ids == tray.files.map(\.id))
    #expect(try office.app.database.writeNow { try $0.handOver(tray: tray.token) } == [])
    #expect(try count("file") == 1 && count("waitingFile") == 0)
  }

  @Test("P1 · a file sent twice by a button pressed twice waits once, and another of its name beside it")
  func twice() async throws {
    let first = try await takeIn(form([pdf("satu.pdf")]))
    let again = try await takeIn(form([pdf("satu.pdf")], [("tray", first.token)]))
    #expect(again.errors.isEmpty && again.files.map(\.id) == first.files.map(\.id))
    let other = UploadedFile(filename: "satu.pdf", claimedType: "", bytes: Array("%PDF-1.7 lain".utf8))
    #expect(try await takeIn(form([other], [("tray", first.token)])).files.count == 2)
    #expect(try count("file") == 2)
  }

  @Test("P1 · a file of another tray cannot be taken out")
  func others() async throws {
    let mine = try await takeIn(form([pdf("punya saya.pdf")]))
    let name = try #require(mine.files.first?.token)
    let other = try await takeIn(form([], [("remove", name)]))
    #expect(other.token != mine.token)
    #expect(try count("waitingFile") == 1)
  }

  /// Puts a file into a tray of its own.
  private func wait(_ file: UploadedFile, at now: Instant, ceiling: Int = FileTray.ceiling) throws -> FormErrors {
    let (world, rules) = (office.app.world, AttachmentRules(kinds: [.pdf], megabytes: 1, count: 1))
    return try office.app.database.writeNow { db in
      try db.put(
        Uploads([file], field: "files", rules: rules), inTray: world.token(), as: [world.token()], at: now,
        ceiling: ceiling)
    }
  }

  @Test("P1 · all trays together hold so much and no more, and whoever comes later is told what to do")
  func ceiling() throws {
    let chunk = 65_536
    #expect(try wait(pdf("satu.pdf"), at: office.clock.now, ceiling: 2 * chunk).isEmpty)
    let large = UploadedFile(
      filename: "besar.pdf", claimedType: "", bytes: Array("%PDF-1.7 ".utf8) + [UInt8](repeating: 32, count: 2 * chunk))
    let refused = try wait(large, at: office.clock.now, ceiling: 2 * chunk)
    #expect(refused["files"]?.contains("Kirim formulir ini tanpa berkas") == true)
    #expect(try count("waitingFile") == 1 && count("file") == 1)
  }

  @Test("P1 · files nobody sent for a day are deleted, so many bytes at a time")
  func old() async throws {
    let (app, clock) = (office.app, office.clock)
    for index in 0..<5 {
      #expect(try wait(pdf("\(index).pdf"), at: clock.now.adding(minutes: index == 4 ? 1 : 0)).isEmpty)
    }
    let size = pdf("0.pdf").size
    clock.pass(hours: FileTray.lifetime)
    #expect(try app.database.writeNow { try $0.removeOldTrays(at: clock.now, bytes: 3 * size) } == 3)
    #expect(try app.database.writeNow { try $0.removeOldTrays(at: clock.now, bytes: 1) } == 1)
    #expect(try app.database.writeNow { try $0.removeOldTrays(at: clock.now) } == 0)
    #expect(try count("file") == 1 && count("fileChunk") == 1 && count("waitingFile") == 1)
    clock.pass(minutes: 1)
    try Job.removeOldTrays.run(app)
    #expect(try count("file") == 0 && count("fileChunk") == 0)
  }

  @Test("P1 · faults of the files and of the rest of a form are told together, once each")
  func faults() async throws {
    let tray = try await takeIn(form([UploadedFile(filename: "x.exe", claimedType: "", bytes: [1, 2, 3])]))
    let errors = #expect(throws: FormErrors.self) {
      try tray.reading { () throws(FormErrors) in throw FormErrors("text", "Tulis catatannya.") }
    }
    #expect(errors?.notes.map(\.field) == ["text", "files"])
    #expect(throws: FormErrors.self) { try tray.reading { () throws(FormErrors) in 1 } }
  }
}
