import Glibc
import HTTP
import Testing

@Suite("Multipart bodies") struct MultipartTests {
  private static let type = "multipart/form-data; boundary=B"

  private static func part(_ disposition: String, _ content: String, type: String? = nil) -> String {
    let typeLine = type.map { "Content-Type: \($0)\r\n" } ?? ""
    return "--B\r\nContent-Disposition: form-data; \(disposition)\r\n\(typeLine)\r\n\(content)\r\n"
  }

  private func parts(_ body: String, cut: Int? = nil, limits: FormLimits = FormLimits()) throws -> [MultipartPart] {
    var reader = try MultipartReader(contentType: Self.type, limits: limits)
    let bytes = Array(body.utf8)
    for start in stride(from: 0, to: bytes.count, by: cut ?? max(bytes.count, 1)) {
      try reader.feed(bytes[start..<min(bytes.count, start + (cut ?? bytes.count))])
    }
    return try reader.finish()
  }

  @Test(
    "Fields and files come out as they went in, however the network cuts them", arguments: [1, 2, 3, 7, 64, 10_000])
  func cuts(cut: Int) throws {
    let body =
      "preamble\r\n" + Self.part("name=\"a\"", "satu\r\n--Bukan\r\n\r\n--") + Self.part("name=\"kosong\"", "")
      + Self.part("name=\"f\"; filename=\"foto é.png\"", "\r\n\0isi", type: "image/png") + "--B--\r\nepilogue"
    let parts = try parts(body, cut: cut)
    #expect(parts.map(\.name) == ["a", "kosong", "f"])
    #expect(parts.map(\.filename) == [nil, nil, "foto é.png"])
    #expect(
      try parts.map { String(decoding: try $0.bytes(), as: UTF8.self) } == [
        "satu\r\n--Bukan\r\n\r\n--", "", "\r\n\0isi",
      ])
    #expect(parts[2].contentType == "image/png")
  }

  @Test(
    "Names are read as browsers and others write them",
    arguments: [
      ("name=\"a%22b\"", "a\"b", nil), ("name=a", "a", nil), ("NAME=\"a\\\"b\"", "a\"b", nil),
      ("name=\"f\"; filename=\"C:\\dir\\x.txt\"", "f", "C:\\dir\\x.txt"),
      ("name=\"a;b\"; filename=\"x;y=z\"", "a;b", "x;y=z"),
      ("name=f; filename*=UTF-8''na%C3%AFf.txt", "f", "naïf.txt"), ("name=f; filename=\"\"", "f", ""),
      ("name=f; filename=a.txt; filename*=UTF-8''b.txt", "f", "a.txt"),
    ])
  func names(disposition: String, name: String, filename: String?) throws {
    let part = try #require(try parts(Self.part(disposition, "x") + "--B--").first)
    #expect(part.name == name && part.filename == filename)
  }

  @Test("More files than a form may have are refused; as many text fields are not")
  func files() throws {
    var limits = FormLimits()
    limits.files = 2
    let file = Self.part("name=f; filename=a.txt", "x")
    #expect(try parts(file + file + Self.part("name=a", "x") + "--B--", limits: limits).count == 3)
    #expect(throws: FormError.tooManyFields) { try parts(file + file + file + "--B--", limits: limits) }
  }

  @Test(
    "A malformed body is refused",
    arguments: [
      "", "--B", part("name=a", "x"), "--B\r\n\r\nx\r\n--B--",
      "--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--",
      "--B\r\nContent-Disposition: attachment; name=a\r\n\r\nx\r\n--B--", "--B\r\nX\r\n\r\nx\r\n--B--",
      "--B\r\nX: a\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--B--",
    ])
  func malformed(body: String) {
    #expect(throws: FormError.self) { _ = try parts(body) }
  }

  @Test(
    "A type without a usable boundary is refused",
    arguments: [
      "multipart/form-data", "multipart/form-data; boundary=", "text/plain", "multipart/form-data; boundary=\"a \"",
    ])
  func boundaries(type: String) {
    #expect(throws: FormError.self) { _ = try MultipartReader(contentType: type) }
  }

  @Test("Parts, text and part headers have limits")
  func limits() throws {
    var limits = FormLimits()
    limits.parts = 2
    let three = String(repeating: Self.part("name=a", "x"), count: 3) + "--B--"
    #expect(throws: FormError.tooManyFields) { _ = try parts(three, limits: limits) }
    limits = FormLimits()
    limits.text = 2
    #expect(throws: FormError.tooLarge) { _ = try parts(three, limits: limits) }
    let header = "--B\r\nX: " + String(repeating: "y", count: 9_000)
    #expect(throws: FormError.tooLarge) { _ = try parts(header) }
  }

  @Test("A form gives fields and files; an input left empty gives no file")
  func form() throws {
    let body =
      Self.part("name=\"pesan\"", "é")
      + Self.part("name=f; filename=\"../../etc/x.txt\"", "isi", type: "Text/Plain; a=b")
      + Self.part("name=g; filename=\"\"", "") + Self.part("name=f; filename=\"b\\c\u{85}.txt\"", "") + "--B--\r\n"
    let form = try FormData(body: Array(body.utf8), contentType: Self.type)
    #expect(form["pesan"] == "é" && form["f"] == nil && form.files("g").isEmpty)
    let files = form.files("f")
    #expect(files.map(\.filename) == ["x.txt", "c.txt"])
    #expect(files[0].claimedType == "text/plain" && files[0].size == 3 && files[1].size == 0)
    #expect(try files[0].bytes() == Array("isi".utf8))
  }

  @Test(
    "A large file goes through a temporary file without a name, byte for byte",
    arguments: [100, 65_536, 65_537, 300_000])
  func largeFiles(size: Int) throws {
    let content = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 8) }
    let body =
      Array("--B\r\nContent-Disposition: form-data; name=f; filename=x\r\n\r\n".utf8) + content
      + Array("\r\n--B--".utf8)
    let file = try #require(try FormData(body: body, contentType: Self.type).files("f").first)
    #expect(file.size == size)
    #expect(try file.bytes() == content)
    #expect(file.firstBytes(512) == Array(content.prefix(512)))
    var sizes: [Int] = []
    try file.withChunks(of: 65_536) { sizes.append($0.count) }
    #expect(sizes.reduce(0, +) == size && sizes.allSatisfy { $0 <= 65_536 })
  }

  @Test("A folder that cannot take the file is an error of storage")
  func noFolder() {
    var limits = FormLimits()
    limits.temporaryDirectory = "/nonexistent"
    limits.fileInMemory = 1
    #expect(throws: FormError.storage) {
      _ = try parts(Self.part("name=f; filename=x", "abc") + "--B--", limits: limits)
    }
  }

  @Test("An upload is read as it comes, on routes that take uploads")
  func upload() throws {
    let server = try TestServer {
      $0.bodyLimit = { _ in 4_000_000 }
      $0.allowsUpload = { $0.path == "/unggah" }
    } handler: { request in
      guard let form = try? request.form(), let file = form.files("f").first else {
        return .text("-", status: .unprocessable)
      }
      return .text("\(request.bodyBytes.isEmpty) \(form["a"] ?? "-") \(file.filename) \(file.size)")
    }
    let file = String(repeating: "0123456789", count: 300_000)
    let body = Self.part("name=a", "1") + Self.part("name=f; filename=besar.txt", file) + "--B--\r\n"
    func post(_ path: String) -> String {
      "POST \(path) HTTP/1.1\r\nHost: a\r\nContent-Type: \(Self.type)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }
    #expect(try server.ask(post("/unggah")).text == "true 1 besar.txt 3000000")
    #expect(try server.ask(post("/lain")).text == "false 1 besar.txt 3000000")
  }
}
