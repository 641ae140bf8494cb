import Glibc
import HTTP
import Testing

@Suite("Static files") struct StaticFileTests {
  /// A folder of its own with a few files, removed with the last reference.
  private final class Folder {
    let path: String

    init() {
      var template = Array("/tmp/tanggap-static-XXXXXX".utf8CString)
      mkdtemp(&template)
      path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      mkdir("\(path)/style", 0o755)
      mkdir("\(path)/.git", 0o755)
      write("style/tokens.css", String(repeating: "a { color: red }\n", count: 100))
      write("icon.png", "\u{1}png")
      write("LICENSE", "bebas")
      write(".env", "rahasia")
      write(".git/config", "rahasia")
      symlink("/etc/passwd", "\(path)/passwd.txt")
    }

    deinit {
      let styles = ["tokens.css", "a.css", "z.css", "note.txt"].map { "style/\($0)" }
      for name in styles + ["icon.png", "LICENSE", ".env", ".git/config", "passwd.txt"] { unlink("\(path)/\(name)") }
      for name in ["style", ".git", ""] { rmdir("\(path)/\(name)") }
    }

    func write(_ name: String, _ text: String) {
      let descriptor = open("\(path)/\(name)", O_CREAT | O_TRUNC | O_WRONLY, 0o644)
      _ = Glibc.write(descriptor, text, text.utf8.count)
      close(descriptor)
    }
  }

  private let folder = Folder()

  private func files() throws -> StaticFiles { try StaticFiles(root: folder.path) }

  private func get(_ files: StaticFiles, _ path: String, _ headers: Headers = [:], method: HTTP.Method = .get)
    -> Response?
  {
    files.response(for: Request(method: method, path: path, headers: headers))
  }

  @Test("A fingerprinted address may be kept for ever, a plain one is asked again")
  func caching() throws {
    let files = try files()
    let url = files.url(for: "style/tokens.css")
    #expect(url.hasPrefix("/style/tokens.") && url.hasSuffix(".css") && url.utf8.count == 34)
    let pinned = try #require(get(files, url))
    #expect(pinned.headers["Cache-Control"] == "public, max-age=31536000, immutable")
    #expect(pinned.headers["Content-Type"] == "text/css; charset=utf-8")
    #expect(pinned.contentLength == 1_700)
    let plain = try #require(get(files, "/style/tokens.css"))
    #expect(plain.headers["Cache-Control"] == "public, max-age=300")
    let old = try #require(get(files, "/style/tokens.0123456789abcdef.css"))
    #expect(old.headers["Cache-Control"] == "public, max-age=300")
    #expect(get(files, files.url(for: "LICENSE"))?.contentLength == 5)
  }

  @Test("Another content has another fingerprint")
  func fingerprints() throws {
    let before = try files().url(for: "style/tokens.css")
    folder.write("style/tokens.css", "b {}")
    #expect(try files().url(for: "style/tokens.css") != before)
  }

  @Test("What a browser has is not sent again")
  func conditions() throws {
    let files = try files()
    let first = try #require(get(files, "/icon.png"))
    let tag = try #require(first.headers["ETag"])
    let modified = try #require(first.headers["Last-Modified"])
    for condition in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
      #expect(get(files, "/icon.png", ["If-None-Match": condition])?.status == .notModified)
    }
    #expect(get(files, "/icon.png", ["If-None-Match": "\"x\"", "If-Modified-Since": modified])?.status == .ok)
    #expect(get(files, "/icon.png", ["If-Modified-Since": modified])?.status == .notModified)
    #expect(get(files, "/icon.png", ["If-Modified-Since": "Sun, 06 Nov 1994 08:49:37 GMT"])?.status == .ok)
  }

  @Test("Text is sent compressed to who takes it, under a tag of its own")
  func compression() throws {
    let files = try files()
    let plain = try #require(get(files, "/style/tokens.css"))
    let small = try #require(get(files, "/style/tokens.css", ["Accept-Encoding": "br, gzip;q=0.5"]))
    #expect(small.headers["Content-Encoding"] == "gzip" && small.headers["Vary"] == "Accept-Encoding")
    #expect((small.contentLength ?? 0) < 200 && small.headers["ETag"] != plain.headers["ETag"])
    #expect(get(files, "/style/tokens.css", ["Accept-Encoding": "gzip;q=0"])?.headers["Content-Encoding"] == nil)
    #expect(get(files, "/icon.png", ["Accept-Encoding": "gzip"])?.headers["Content-Encoding"] == nil)
  }

  @Test(
    "Dot files, folders, links and what lies outside are never served",
    arguments: [
      "/.env", "/.git/config", "/%2eenv", "/style", "/style/", "/", "/passwd.txt", "/../etc/passwd",
      "/style/../../etc/passwd",
      "/%2e%2e/%2e%2e/etc/passwd", "/style/..%5c..%5cetc", "/style/tokens.css/", "/STYLE/tokens.css", "/tiada.css",
    ])
  func hidden(path: String) throws {
    #expect(get(try files(), path) == nil)
  }

  @Test("Only GET and HEAD")
  func methods() throws {
    let answer = get(try files(), "/icon.png", method: .post)
    #expect(answer?.status == .methodNotAllowed && answer?.headers["Allow"] == "GET, HEAD")
    #expect(get(try files(), "/icon.png", method: .head)?.status == .ok)
  }

  @Test(
    "A stretch is sent alone; what cannot be understood, or is several, gets all of it",
    arguments: [
      ("bytes=0-0", 206, "bytes 0-0/1700"), ("bytes=1690-", 206, "bytes 1690-1699/1700"),
      ("bytes=-5", 206, "bytes 1695-1699/1700"), ("bytes=-9999", 206, "bytes 0-1699/1700"),
      ("bytes=1699-99999999999999999999", 206, "bytes 1699-1699/1700"), ("Bytes = 3-4", 206, "bytes 3-4/1700"),
      ("bytes=1700-", 416, "bytes */1700"), ("bytes=99999999999999999999-", 416, "bytes */1700"),
      ("bytes=-0", 416, "bytes */1700"), ("bytes=5-4", 200, nil), ("bytes=0-1,3-4", 200, nil), ("bytes=a-b", 200, nil),
      ("bytes=-", 200, nil), ("bytes=+1-2", 200, nil), ("lines=0-1", 200, nil), ("bytes", 200, nil),
    ] as [(String, Int, String?)])
  func ranges(field: String, status: Int, range: String?) throws {
    let answer = try #require(get(try files(), "/style/tokens.css", ["Range": field]))
    #expect(answer.status.rawValue == status && answer.headers["Content-Range"] == range)
    #expect(answer.headers["Accept-Ranges"] == "bytes" && answer.headers["ETag"] != nil)
    let whole = Array(String(repeating: "a { color: red }\n", count: 100).utf8)
    if case .bytes(let bytes) = answer.body, let range, status == 206 {
      let ends = range.dropFirst(6).prefix { $0 != "/" }.split(separator: "-").compactMap { Int($0) }
      #expect(bytes == Array(whole[ends[0]...ends[1]]))
    } else {
      #expect(answer.contentLength == (status == 416 ? 0 : whole.count))
    }
  }

  @Test("A stretch goes on with the very file it began with, in the coding it began with, or all is sent")
  func rangeConditions() throws {
    let files = try files()
    let plain = try #require(get(files, "/style/tokens.css"))
    let small = try #require(get(files, "/style/tokens.css", ["Accept-Encoding": "gzip"]))
    let (tag, gzipTag) = (try #require(plain.headers["ETag"]), try #require(small.headers["ETag"]))
    let modified = try #require(plain.headers["Last-Modified"])
    func status(_ condition: String, _ more: Headers = [:], method: HTTP.Method = .get) -> Int? {
      var headers = more
      headers.add("Range", "bytes=0-9")
      if !condition.isEmpty { headers.add("If-Range", condition) }
      return get(files, "/style/tokens.css", headers, method: method)?.status.rawValue
    }
    #expect(status(tag) == 206 && status(modified) == 206 && status("") == 206)
    #expect(status("W/" + tag) == 200 && status(gzipTag) == 200 && status("Sun, 06 Nov 1994 08:49:37 GMT") == 200)
    #expect(status(gzipTag, ["Accept-Encoding": "gzip"]) == 206)
    #expect(status("", method: .head) == 200 && status("", ["If-None-Match": tag]) == 304)
  }

  @Test("A joined file holds its parts, the first one first and the others by name, and changes its address with any")
  func joined() throws {
    folder.write("style/a.css", "p {}\n")
    folder.write("style/z.css", "q {}\n")
    folder.write("style/note.txt", "bukan")
    let files = try StaticFiles(
      root: folder.path, joined: [JoinedFile("style.css", of: "style/", first: "style/tokens.css")])
    let pinned = try #require(get(files, files.url(for: "style.css")))
    guard case .bytes(let bytes) = pinned.body else { throw StaticFiles.Failure.unreadable("style.css") }
    #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("red }\n\np {}\n\nq {}\n"))
    #expect(bytes.count == 1_712 && pinned.headers["Cache-Control"] == "public, max-age=31536000, immutable")
    #expect(get(files, "/style.css", ["Accept-Encoding": "gzip"])?.headers["Content-Encoding"] == "gzip")
    folder.write("style/z.css", "r {}\n")
    let after = try StaticFiles(
      root: folder.path, joined: [JoinedFile("style.css", of: "style/", first: "style/tokens.css")])
    #expect(after.url(for: "style.css") != files.url(for: "style.css"))
  }

  @Test("A folder that is missing is said at the start")
  func missing() {
    #expect(throws: StaticFiles.Failure.self) { _ = try StaticFiles(root: "/nonexistent") }
  }
}
