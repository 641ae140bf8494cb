import Database
import Foundation
import HTTP
import Testing

@testable import Platform

@Suite struct FilesPictures {
  private typealias Samples = PictureSamples

  @Test("P1 · a photograph taken sideways is stored upright, and says nothing of place, time, person or programs")
  func photograph() throws {
    let made = try PictureFormat.jpeg.remade(try Samples.photograph(.turnedLeft))
    let picture = try JPEG.read(made, edge: 4096)
    #expect(picture.width == 32 && picture.height == 64)
    #expect(Samples.names(picture) == ["blue", "red", "white", "green"])
    let (marks, tail) = Samples.anatomy(made)
    #expect(marks.first == 0xE0 && marks.last == 0xDA && tail == 0)
    #expect(!marks.contains { (0xE1...0xEF).contains($0) || $0 == 0xFE }, "\(marks)")
  }

  @Test("P1 · however the camera was held, the picture is upright", arguments: Orientation.allCases)
  func upright(orientation: Orientation) {
    // The stored pixels, as Exif draws them, that all show 1 2 3 above 4 5 6.
    let stored: [Orientation: [UInt8]] = [
      .upright: [1, 2, 3, 4, 5, 6], .mirrored: [3, 2, 1, 6, 5, 4], .upsideDown: [6, 5, 4, 3, 2, 1],
      .flipped: [4, 5, 6, 1, 2, 3], .transposed: [1, 4, 2, 5, 3, 6], .turnedLeft: [3, 6, 2, 5, 1, 4],
      .transversed: [6, 3, 5, 2, 4, 1], .turnedRight: [4, 1, 5, 2, 6, 3],
    ]
    let (width, height) = orientation.isSideways ? (2, 3) : (3, 2)
    let picture = Picture(width: width, height: height, channels: .grey, pixels: stored[orientation] ?? [])
    let turned = picture.turned(orientation)
    #expect(turned == Picture(width: 3, height: 2, channels: .grey, pixels: [1, 2, 3, 4, 5, 6]))
  }

  @Test("P1 · a PNG is stored upright, with its transparency and without its texts and place")
  func png() throws {
    let opaque = Samples.quarters()
    let pixels = stride(from: 0, to: opaque.pixels.count, by: 3).flatMap { opaque.pixels[$0..<$0 + 3] + [128] }
    let picture = Picture(width: 64, height: 32, channels: .rgba, pixels: Array(pixels))
    let file = try Samples.png(
      picture, adding: [("eXIf", Samples.exif(.turnedLeft)), ("tEXt", Array("Author\0Rina".utf8))])
    let made = try PictureFormat.png.remade(file)
    let read = try PNG.read(made)
    #expect(read.width == 32 && read.height == 64 && read.channels == .rgba && read.pixels[3] == 128)
    #expect(Samples.names(read) == ["blue", "red", "white", "green"])
    let text = String(decoding: made, as: UTF8.self)
    #expect(!text.contains("eXIf") && !text.contains("tEXt") && !text.contains("Rina"))
  }

  @Test("P1 · a WebP is stored upright and without its place; one that moves is refused")
  func webp() throws {
    let made = try PictureFormat.webp.remade(try Samples.webp(Samples.quarters(), .turnedLeft))
    let picture = try WebP.read(made, edge: 4096)
    #expect(picture.width == 32 && picture.height == 64)
    #expect(Samples.names(picture) == ["blue", "red", "white", "green"])
    #expect(!String(decoding: made, as: UTF8.self).contains("EXIF"))
    let moving = Data(base64Encoded: Self.moving).map { [UInt8]($0) } ?? []
    #expect(throws: PictureFault.moving) { try PictureFormat.webp.remade(moving) }
  }

  @Test("P1 · a picture with long edges is made smaller in proportion", arguments: [PictureFormat.jpeg, .png, .webp])
  func fitted(format: PictureFormat) throws {
    let picture = Samples.quarters(width: 200, height: 120)
    let made: [UInt8]
    switch format {
    case .jpeg: made = try format.remade(try JPEG.write(picture), edge: 50)
    case .png: made = try format.remade(try PNG.write(picture), edge: 50)
    case .webp: made = try format.remade(try WebP.write(picture), edge: 50)
    }
    let small =
      try format == .jpeg ? JPEG.read(made, edge: 50) : format == .png ? PNG.read(made) : WebP.read(made, edge: 50)
    #expect(small.width == 50 && small.height == 30)
    #expect(Samples.names(small) == ["red", "green", "blue", "white"])
  }

  @Test("P1 · a photograph in print colours becomes one for screens")
  func printColours() throws {
    let file = Data(base64Encoded: Self.printed).map { [UInt8]($0) } ?? []
    let picture = try JPEG.read(try PictureFormat.jpeg.remade(file), edge: 4096)
    #expect(picture.channels == .rgb && picture.pixels[0] > 200 && picture.pixels[1] < 60 && picture.pixels[2] < 60)
  }

  @Test("P1 · a few bytes that claim 50,000 × 50,000 pixels are refused by their header")
  func bombs() {
    let jpeg: [UInt8] =
      [0xFF, 0xD8] + Samples.segment(0xC0, [8, 0xC3, 0x50, 0xC3, 0x50, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1])
      + Samples.segment(0xDA, [3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0]) + [0, 0]
    let png: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + Samples.chunk("IHDR", Samples.big(50_000) + Samples.big(50_000) + [8, 6, 0, 0, 0]) + Samples.chunk("IDAT", [])
    for (format, bytes) in [(PictureFormat.jpeg, jpeg), (.png, png)] {
      #expect(throws: PictureFault.tooLarge(width: 50_000, height: 50_000)) { try format.remade(bytes) }
    }
    #expect(
      PictureFault.tooLarge(width: 50_000, height: 50_000).sentence("bom.png")
        == "“bom.png” berukuran 50.000 × 50.000 piksel, terlalu besar untuk dibuka. Perkecil gambarnya, lalu unggah lagi."
    )
    // A lossless WebP's header: 16,384 less one in fourteen bits each (RFC 9649 §3.4).
    let webp: [UInt8] =
      Array("RIFF".utf8) + [18, 0, 0, 0] + Array("WEBPVP8L".utf8) + [6, 0, 0, 0, 0x2F, 0xFE, 0xBF, 0xFF, 0x0F, 0]
    #expect(throws: PictureFault.tooLarge(width: 16_383, height: 16_383)) { try PictureFormat.webp.remade(webp) }
  }

  @Test("P1 · a photograph in several passes may be less large, since it has to lie in memory whole")
  func passes() {
    let components: [UInt8] = [3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]
    for mark in [0xC0, 0xC2] as [UInt8] {
      let frame = Samples.segment(mark, [8, 0x17, 0x70, 0x17, 0x70] + components)
      let scan = Samples.segment(0xDA, [3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0])
      let fault = #expect(throws: PictureFault.self) { try PictureFormat.jpeg.remade([0xFF, 0xD8] + frame + scan) }
      #expect((fault == .tooLarge(width: 6_000, height: 6_000)) == (mark == 0xC2))
    }
    let single = Samples.segment(0xC0, [8, 0x17, 0x70, 0x17, 0x70] + components)
    let alone = [0xFF, 0xD8] + single + Samples.segment(0xDA, [1, 1, 0, 0, 63, 0])
    #expect(JPEGSegments(Octets(alone)).hasPasses)
  }

  @Test("P1 · what only begins like a picture is refused with what to do", arguments: [FileKind.jpeg, .png, .webp])
  func damaged(kind: FileKind) async throws {
    let starts: [FileKind: [UInt8]] = [
      .jpeg: [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
      .webp: Array("RIFF\u{1}\0\0\0WEBPVP8 ".utf8),
    ]
    let office = try SampleOffice()
    let bytes = (starts[kind] ?? []) + Array("<script>alert(1)</script>".utf8)
    var form = FormData()
    form.append("files", file: UploadedFile(filename: "foto", claimedType: "", bytes: bytes))
    let tray = try await Visit(app: office.app, request: Request(method: .post, path: "/")).takeIn(form)
    #expect(tray.files.isEmpty && tray.errors["files"]?.contains("“foto” tidak dapat dibuka sebagai gambar") == true)
    #expect(try office.count("SELECT COUNT(*) FROM file") == 0)
  }

  @Test("P1 · what is uploaded is stored remade, a document as it came, and the same photograph once")
  func stored() async throws {
    let office = try SampleOffice()
    let visit = Visit(app: office.app, request: Request(method: .post, path: "/"))
    let paper = Array("%PDF-1.7 isi".utf8)
    let photograph = try Samples.photograph(.upsideDown)
    var form = FormData()
    for (name, bytes) in [("foto.jpg", photograph), ("surat.pdf", paper), ("foto.jpg", photograph)] {
      form.append("files", file: UploadedFile(filename: name, claimedType: "", bytes: bytes))
    }
    let tray = try await visit.takeIn(form)
    #expect(tray.errors.isEmpty && tray.files.map(\.name) == ["foto.jpg", "surat.pdf"])
    let stored: [[UInt8]] = try office.app.database.read {
      try $0.values("SELECT bytes FROM fileChunk ORDER BY fileID")
    }
    #expect(stored.last == paper)
    let first = try #require(stored.first)
    #expect(tray.files.first?.size == first.count && !Samples.anatomy(first).marks.contains(0xE1))
    #expect(Samples.names(try JPEG.read(first, edge: 4096)) == ["white", "blue", "green", "red"])
  }

  @Test("P1 · a photograph as an iPhone keeps it is told apart, and its sender told what to do")
  func heic() {
    let file = UploadedFile(
      filename: "IMG_1.HEIC", claimedType: "image/heic", bytes: [0, 0, 0, 24] + Array("ftypheic\0\0\0\0mif1heic".utf8))
    let rules = AttachmentRules(kinds: FileKind.allCases, megabytes: 1, count: 3)
    #expect(rules.fault(of: file)?.contains("berformat HEIC") == true && FileKind(of: file) == nil)
  }

  @Test("P1 · beside the field it says that pictures lose their place, where pictures are taken")
  func told() {
    let told = " Gambar disimpan tanpa data lokasi."
    #expect(AttachmentRules(kinds: [.pdf, .png], megabytes: 1, count: 3).words.hasSuffix(told))
    #expect(!AttachmentRules(kinds: [.pdf, .text], megabytes: 1, count: 3).words.contains(told))
  }

  @Test("P1 · a broken block of Exif turns nothing and stops nothing")
  func brokenExif() {
    let good = Samples.exif(.turnedLeft)
    #expect(Orientation(exif: good[...]) == .turnedLeft)
    for length in 0..<18 { #expect(Orientation(exif: good.prefix(length)) == .upright) }
    var far = good
    far.replaceSubrange(4..<8, with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(Orientation(exif: far[...]) == .upright)
    var odd = good
    odd[19] = 9
    #expect(Orientation(exif: odd[...]) == .upright)
  }

  /// Eight by eight red pixels in cyan, magenta, yellow and black.
  private static let printed =
    "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAQCwwODAoQDg0OEhEQExgoGhgWFhgxIyUdKDozPTw5Mzg3QEhcTkBEV0U3OFBtUVdfYmdoZz5NcXlwZHhc"
    + "ZWdj/8AAFAgACAAIBEMRAE0RAFkRAEsRAP/EABQAAQAAAAAAAAAAAAAAAAAAAAf/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oADgRDAE0AWQBLAAA/"
    + "AEAfj8gP/9k="

  /// Two pictures of two by two pixels, one after the other.
  private static let moving =
    "UklGRoIAAABXRUJQVlA4WAoAAAACAAAAAQAAAQAAQU5JTQYAAAAAAAAAAABBTk1GJgAAAAAAAAAAAAEAAAEAAAAAAAJWUDhMDgAAAC8BQAAABxAR"
    + "/Q9ERP8DQU5NRigAAAAAAAAAAAABAAABAAAAAAAAVlA4TA8AAAAvAUAAAAcQ1Yr+ByKi/wEA"
}
