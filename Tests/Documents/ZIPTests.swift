import Support
import Testing

@testable import Documents

@Suite("ZIP") struct ZIPTests {
  private func zip(_ files: [(String, [UInt8])]) async throws -> UnpackedZIP {
    let folder = try ScratchFolder()
    let path = folder.path("a.zip")
    let writer = try ZIPWriter(at: path)
    for (name, bytes) in files {
      try writer.begin(name, size: bytes.count, seconds: 1_776_128_400)
      for start in stride(from: 0, to: bytes.count, by: 1_000) {
        try writer.write(Array(bytes[start..<min(start + 1_000, bytes.count)]))
      }
    }
    try writer.finish()
    return try await UnpackedZIP(path: path)
  }

  @Test("A6 · others unpack every file byte for byte, under its name in any script")
  func content() async throws {
    let noise = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 7) }
    let files: [(String, [UInt8])] = [
      ("baca-dulu.txt", Array("Isi".utf8)), ("lampiran/Sertifikat «ä» 试.pdf", noise), ("kosong.txt", []),
    ]
    let unpacked = try await zip(files)
    #expect(unpacked.faults == "" && unpacked.names == files.map(\.0))
    for (name, bytes) in files { #expect(unpacked.bytes(name) == bytes, "\(name)") }
  }

  @Test("no name leads out of the folder, none is refused by some system, and of two alike the second gets a number")
  func names() async throws {
    let typed = [
      "../../etc/passwd", "/etc/shadow", "a\\..\\b.txt", "CON.txt", "a:b|c?.pdf", "foto.jpg", "Foto.jpg", "foto.jpg",
      "..", "\u{202E}fdp.exe", "lampiran/ titik. ",
    ]
    let unpacked = try await zip(typed.map { ($0, [1]) })
    #expect(
      unpacked.names == [
        "etc/passwd", "etc/shadow", "a/b.txt", "_CON.txt", "abc.pdf", "foto.jpg", "Foto (2).jpg", "foto (3).jpg",
        "berkas", "fdp.exe", "lampiran/titik",
      ])
    #expect(unpacked.faults == "")
  }

  @Test("more files than fit into the old format are all there")
  func many() async throws {
    let unpacked = try await zip((0..<65_600).map { ("n/\($0).txt", []) })
    #expect(unpacked.names.count == 65_600 && unpacked.faults == "")
  }

  @Test("a file that is shorter or longer than announced is refused, not padded or cut")
  func sizes() throws {
    let folder = try ScratchFolder()
    let writer = try ZIPWriter(at: folder.path("a.zip"))
    try writer.begin("a", size: 2, seconds: 0)
    #expect(throws: ZIPError.self) { try writer.write([1, 2, 3]) }
    try writer.write([1])
    #expect(throws: ZIPError.self) { try writer.begin("b", size: 1, seconds: 0) }
    #expect(throws: ZIPError.self) { try writer.finish() }
  }
}
