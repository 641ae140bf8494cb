import Database
import HTTP
import Testing

@testable import Platform

@Suite struct Files {
  private static let rules = AttachmentRules(kinds: FileKind.allCases, megabytes: 1, count: 3)

  private func file(_ name: String, _ bytes: [UInt8]) -> UploadedFile {
    UploadedFile(filename: name, claimedType: "application/octet-stream", bytes: bytes)
  }

  /// A ZIP as far as its directory goes: one stored entry with room behind it, then the names.
  private static func zip(_ names: [String], room: Int = 600) -> [UInt8] {
    var bytes: [UInt8] = [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: room)
    for name in names {
      var entry = [UInt8](repeating: 0, count: 46)
      entry.replaceSubrange(0..<4, with: [0x50, 0x4B, 0x01, 0x02])
      entry[28] = UInt8(name.utf8.count)
      bytes += entry + Array(name.utf8)
    }
    return bytes + [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)
  }

  private static let samples: [(name: String, bytes: [UInt8], kind: FileKind?)] = [
    ("foto.pdf", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0], .jpeg),
    ("a", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .png),
    ("a.exe", Array("%PDF-1.7\n".utf8), .pdf),
    ("a.webp", Array("RIFF".utf8) + [9, 0, 0, 0] + Array("WEBPVP8 ".utf8), .webp),
    ("a.wav", Array("RIFF".utf8) + [9, 0, 0, 0] + Array("WAVEfmt ".utf8), nil),
    ("surat.docx", zip(["[Content_Types].xml", "_rels/.rels", "word/document.xml"]), .docx),
    ("tabel.xlsx", zip(["[Content_Types].xml", "xl/workbook.xml"], room: 20), .xlsx),
    ("makro.docx", zip(["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"]), nil),
    ("arsip.docx", zip(["word/rahasia.txt"]), nil),
    ("arsip.zip", zip(["a.txt"]), nil),
    ("catatan.txt", Array("Sertifikat terlambat, 3 hari\n".utf8), .text),
    ("halaman.jpg", Array("<script>alert(1)</script>".utf8), .text),
    ("program.pdf", Array("MZ\u{90}\0\u{3}".utf8), nil),
    ("program.txt", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], nil),
    ("latin.txt", [0x63, 0x61, 0x66, 0xE9, 0x20, 0x20, 0x20, 0x20], nil),
  ]

  @Test("P1 · a file's kind is told by its content, whatever its name says", arguments: samples.indices)
  func kinds(index: Int) {
    let sample = Self.samples[index]
    #expect(FileKind(of: file(sample.name, sample.bytes)) == sample.kind, "\(sample.name)")
    #expect((Self.rules.fault(of: file(sample.name, sample.bytes)) == nil) == (sample.kind != nil))
  }

  @Test("P1 · text that is cut within a letter is text still")
  func cutText() {
    let text = String(repeating: "a", count: 511) + "é dan seterusnya"
    #expect(FileKind(of: file("a.txt", Array(text.utf8))) == .text)
  }

  @Test("P1 · empty, too large and unwanted files are refused by name, with what to do")
  func refused() {
    #expect(Self.rules.fault(of: file("kosong.pdf", []))?.contains("“kosong.pdf” kosong") == true)
    let large = Array("%PDF-".utf8) + [UInt8](repeating: 0x20, count: 1 << 20)
    #expect(Self.rules.fault(of: file("besar.pdf", large))?.contains("lebih besar dari 1 MB") == true)
    let photos = AttachmentRules(kinds: [.jpeg, .png], megabytes: 1, count: 1)
    #expect(photos.fault(of: file("a.pdf", Array("%PDF-".utf8)))?.contains("foto JPEG atau gambar PNG") == true)
  }

  @Test(
    "P1 · a stored name is harmless and ends as its content is",
    arguments: [
      ("../../etc/passwd", "passwd.pdf"), ("C:\\Dokumen\\surat.exe", "surat.pdf"), ("a\"b\r\n.pdf", "ab.pdf"),
      ("\u{202E}fdp.exe", "fdp.pdf"), ("", "lampiran.pdf"), (".htaccess", "lampiran.pdf"),
      ("laporan akhir.v2.docx", "laporan akhir.v2.pdf"),
    ])
  func names(typed: String, kept: String) { #expect(AttachmentName.safe(typed, .pdf) == kept) }

  @Test("P1 · a long name is cut between letters")
  func longName() {
    let name = AttachmentName.safe(String(repeating: "é", count: 200), .pdf)
    #expect(name.utf8.count <= 120 && name.hasSuffix("é.pdf"))
  }

  @Test("P1 · a file comes back byte for byte, as a download that is neither sniffed nor run")
  func download() async throws {
    let bytes = Array("%PDF-".utf8) + (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
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
    let office = try SampleOffice([feature])
    let upload = file("bukti \"1\".pdf", bytes)
    let token = office.app.world.token()
    try office.app.database.writeNow { db in _ = try db.keep(upload, as: token, at: office.clock.now) }
    let response = await office.pipeline.answer(Request(path: "/berkas-uji/\(token)"))
    #expect(response.headers["Content-Disposition"] == "attachment; filename*=UTF-8''bukti%201.pdf")
    #expect(response.headers["X-Content-Type-Options"] == "nosniff")
    #expect(response.headers["Content-Security-Policy"] == "default-src 'none'; sandbox")
    #expect(response.contentLength == bytes.count)
    let stored: [[UInt8]] = try office.app.database.read { try $0.values("SELECT bytes FROM fileChunk ORDER BY part") }
    #expect(stored.count == 4 && Array(stored.joined()) == bytes)
  }
}
