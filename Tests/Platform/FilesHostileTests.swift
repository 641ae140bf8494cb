import Database
import HTTP
import Testing

@testable import Platform

/// Files made to harm who opens them: each is refused with a sentence, or kept as something that nothing executes.
@Suite struct FilesHostile {
  private let office: SampleOffice

  init() throws {
    let feature = Feature(
      name: "Files",
      routes: [
        Route(
          .get, "/berkas-uji/:file", .everyone,
          { visit in
            let token = try visit.parameter("file")
            guard let found = try visit.read({ try $0.attachment(token) }) else { throw VisitError.notFound }
            return try visit.download(found)
          }, "a test's file")
      ], migrations: [], pages: [])
    office = try SampleOffice([feature])
  }

  private func takeIn(_ name: String, _ bytes: [UInt8]) async throws -> FileTray {
    var form = FormData()
    form.append("files", file: UploadedFile(filename: name, claimedType: "text/html", bytes: bytes))
    return try await Visit(app: office.app, request: Request(method: .post, path: "/")).takeIn(form)
  }

  private func served(_ file: Platform.Attachment) async -> Response {
    await office.pipeline.answer(Request(path: "/berkas-uji/\(file.token)"))
  }

  /// What a browser needs to neither show, sniff nor run what it gets.
  private func isHarmless(_ response: Response, as type: String) -> Bool {
    response.headers["Content-Type"] == type && response.headers["X-Content-Type-Options"] == "nosniff"
      && response.headers["Content-Disposition"]?.hasPrefix("attachment; filename*=UTF-8''") == true
      && response.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
  }

  private static let script = "<script>alert(document.cookie)</script>"

  private static let kept: [(name: String, content: String, type: String, ending: String)] = [
    ("gambar.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\">\(script)</svg>", text, ".txt"),
    ("halaman.html", "<!doctype html>\(script)", text, ".txt"),
    ("gerak.gif", "GIF89a=1;alert(document.cookie)//", text, ".txt"),
    ("surat.pdf.html", "%PDF-1.7\n\(script)\n%%EOF", "application/pdf", ".pdf"),
    ("foto.jpg.exe", "%PDF-1.7\n", "application/pdf", ".pdf"),
    ("lembar.csv", "=HYPERLINK(\"http://a.example\";\"klik\")", text, ".txt"),
    ("kirim.hta", "#!/bin/sh\nrm -rf /\n", text, ".txt"),
  ]
  private static let text = "text/plain; charset=utf-8"

  @Test("P1 · what pretends to be something else is served as what it is, and never run", arguments: kept.indices)
  func pretending(index: Int) async throws {
    let sample = Self.kept[index]
    let file = try #require(try await takeIn(sample.name, Array(sample.content.utf8)).files.first)
    let response = await served(file)
    #expect(file.name.hasSuffix(sample.ending) && isHarmless(response, as: sample.type), "\(sample.name)")
  }

  @Test("P1 · nothing that was hidden in or behind a photograph is stored")
  func polyglot() async throws {
    let comment = PictureSamples.segment(0xFE, Array(Self.script.utf8))
    let plain = try JPEG.write(PictureSamples.quarters())
    let archive = Array("PK\u{3}\u{4}\(Self.script)".utf8)
    let file = try #require(try await takeIn("foto.html", plain[..<2] + comment + plain[2...] + archive).files.first)
    let stored: [[UInt8]] = try office.app.database.read { try $0.values("SELECT bytes FROM fileChunk") }
    let content = String(decoding: stored.joined(), as: UTF8.self)
    #expect(!content.contains("script") && !content.contains("PK\u{3}\u{4}"))
    let response = await served(file)
    #expect(file.name == "foto.jpg" && isHarmless(response, as: "image/jpeg"))
  }

  @Test(
    "P1 · programs, archives and moving pictures are refused with what is taken instead",
    arguments: [
      "MZ\u{0}\u{3}", "\u{7F}ELF\u{2}\u{1}", "PK\u{3}\u{4}\u{14}\u{0}", "GIF89a\u{1}\u{0}\u{0}", "\u{0}\u{0}\u{1}\u{0}",
      "Rar!\u{1A}\u{7}", "\u{0}asm\u{1}", "<html>\u{0}</html>",
    ])
  func refused(content: String) async throws {
    let tray = try await takeIn("surat.pdf", Array(content.utf8))
    #expect(tray.files.isEmpty && tray.errors["files"]?.contains("“surat.pdf” tidak dapat diterima. Lampirkan") == true)
  }

  @Test("P1 · an empty file is refused")
  func empty() async throws {
    #expect(try await takeIn("kosong.pdf", []).errors["files"]?.contains("“kosong.pdf” kosong") == true)
  }

  /// A ZIP as far as its directory goes, whose entries claim sizes.
  private func document(_ entries: [(name: String, size: UInt32)]) -> [UInt8] {
    var bytes: [UInt8] = [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 600)
    for (name, size) in entries {
      var entry = [UInt8](repeating: 0, count: 46)
      entry.replaceSubrange(0..<4, with: [0x50, 0x4B, 0x01, 0x02])
      entry.replaceSubrange(24..<28, with: (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) })
      entry[28] = UInt8(name.utf8.count)
      bytes += entry + Array(name.utf8)
    }
    return bytes + [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)
  }

  @Test(
    "P1 · a document that unpacks to more than a computer bears is refused, an ordinary one is kept",
    arguments: [(UInt32(200 << 20), 1, true), (200 << 20, 2, false), (.max, 1, false), (4 << 20, 100, false)])
  func bomb(size: UInt32, count: Int, isKept: Bool) async throws {
    let parts = (0..<count).map { ("word/media/\($0).png", size) }
    let tray = try await takeIn("surat.docx", document([("[Content_Types].xml", 900)] + parts))
    #expect(tray.files.count == (isKept ? 1 : 0))
    #expect((tray.errors["files"]?.contains("menjadi lebih besar dari 300 MB saat dibuka") == true) == !isKept)
  }

  @Test(
    "P1 · whatever a file is called, its name is harmless in a folder, in a header and to the eye",
    arguments: [
      ("../../../etc/passwd", "passwd.pdf"), ("..", "lampiran.pdf"), ("...", "lampiran.pdf"),
      (".bashrc.txt", "bashrc.pdf"), ("~root/.ssh/id", "id.pdf"),
      ("surat\u{0}.exe", "surat.pdf"), ("a\r\nSet-Cookie: b=1\r\n\r\n<p>", "aSet-Cookie b=1p.pdf"),
      ("tagihan\u{202E}fdp.exe", "tagihanfdp.pdf"), ("\u{2066}a\u{2069}\u{200F}.html", "a.pdf"), ("CON", "_CON.pdf"),
      ("nul.txt", "_nul.pdf"), ("com1.tar.gz", "_com1.tar.pdf"), ("laporan 🎉.html", "laporan 🎉.pdf"),
      ("a:b*c?.pdf", "abc.pdf"), ("spasi .  .", "spasi.pdf"), (" ", "lampiran.pdf"),
      ("\u{FEFF}\u{200B}", "lampiran.pdf"),
    ])
  func names(sent: String, kept: String) async throws {
    let file = try #require(try await takeIn(sent, Array("%PDF-1.7".utf8)).files.first)
    #expect(file.name == kept)
    let header = try #require(await served(file).headers["Content-Disposition"])
    #expect(header.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !header.contains("\""))
  }

  @Test("P1 · names of any length are cut between letters, so that every disk takes them")
  func longNames() async throws {
    for letter in ["a", "é", "🎉", "👨‍👩‍👧‍👦", "e\u{301}\u{302}"] {
      let sent = String(repeating: letter, count: 300) + ".docx"
      let file = try #require(try await takeIn(sent, Array("%PDF-1.7".utf8)).files.first)
      #expect(file.name.utf8.count <= 120 && file.name.hasSuffix("\(letter).pdf"))
    }
    let heap = "a" + String(repeating: "\u{301}", count: 500)
    let file = try #require(try await takeIn(heap, Array("%PDF-1.7".utf8)).files.first)
    #expect(file.name.utf8.count <= 120 && file.name == "lampiran.pdf")
  }
}
