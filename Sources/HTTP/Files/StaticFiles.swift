import Glibc

/// The files under `Public`, served from memory: read once, looked up by name, so that no request path ever reaches the
/// file system. Files and folders whose names begin with a dot, links and folders themselves are never served.
package struct StaticFiles: Sendable {
  package enum Failure: Error, Equatable, Sendable {
    /// The folder is missing or cannot be read.
    case unreadable(String)
  }

  /// By path below the root, without a leading slash.
  fileprivate let files: [String: StaticFile]
  /// The fingerprinted address of each.
  private let addresses: [String: String]
  /// Whether every name has an ending: a path without a dot is then no file's.
  private let allHaveEndings: Bool

  /// No files at all: for a program that serves no pages.
  package init() {
    files = [:]
    addresses = [:]
    allHaveEndings = true
  }

  /// Reads everything below `root`, and joins what `joined` names.
  package init(root: String, joined: [JoinedFile] = []) throws(Failure) {
    var found: [String: StaticFile] = [:]
    try Self.read(root, below: "", into: &found)
    for file in joined { found[file.name] = file.join(found) }
    files = found
    addresses = Dictionary(uniqueKeysWithValues: found.map { ($0.key, Self.address(of: $0.key, $0.value)) })
    allHaveEndings = found.keys.allSatisfy { $0.utf8.contains(.dot) }
  }

  /// The names of all files, sorted.
  package var names: [String] { files.keys.sorted() }

  /// The address of a file, with its fingerprint: `style/tokens.css` is `/style/tokens.0123456789abcdef.css`. A file that
  /// does not exist keeps its plain address, where it gets a 404.
  package func url(for name: String) -> String {
    addresses[name] ?? "/" + URLText.encodePath(name)
  }

  private static func address(of name: String, _ file: StaticFile) -> String {
    let dot = ending(of: name)
    return "/" + URLText.encodePath("\(name[..<dot]).\(file.fingerprint)\(name[dot...])")
  }

  /// The answer to a request for a file; nil when its path names none.
  package func response(for request: Request) -> Response? {
    if allHaveEndings, !request.path.utf8.contains(.dot) { return nil }
    guard let (file, isPinned) = find(String(request.path.dropFirst())) else { return nil }
    guard request.method == .get || request.method == .head else {
      return Response(.methodNotAllowed, headers: ["Allow": "GET, HEAD"])
    }
    let gzipped = file.gzipped.flatMap { request.prefersGzip ? $0 : nil }
    let tag = "\"\(file.fingerprint)\(gzipped == nil ? "" : "-gz")\""
    var response = Response(headers: headers(file, tag: tag, isPinned: isPinned))
    guard !isUnchanged(request, file, tag) else {
      response.status = .notModified
      return response
    }
    response.headers.add("Content-Type", file.contentType)
    if gzipped != nil { response.headers.add("Content-Encoding", "gzip") }
    let bytes = gzipped ?? file.bytes
    response.fill(bytes, ByteRange(request, length: bytes.count, tag: tag, modified: file.modified))
    return response
  }

  /// The file of that path, and whether the path pins this very content. An old fingerprint finds the present content: a
  /// page from before an update still gets its style.
  private func find(_ name: String) -> (file: StaticFile, isPinned: Bool)? {
    if let file = files[name] { return (file, false) }
    guard let (plain, fingerprint) = Self.unpinned(name), let file = files[plain] else { return nil }
    return (file, fingerprint == file.fingerprint)
  }

  /// `style/tokens.0123456789abcdef.css` as plain name and fingerprint; nil when there is no fingerprint in the name.
  private static func unpinned(_ name: String) -> (plain: String, fingerprint: Substring)? {
    let dot = ending(of: name)
    for (end, rest) in [(dot, String(name[dot...])), (name.endIndex, "")] {
      guard let mark = name[..<end].lastIndex(of: ".") else { continue }
      let digits = name[mark..<end].dropFirst()
      guard digits.utf8.count == 16, digits.utf8.allSatisfy({ $0.hexValue != nil }) else { continue }
      return (name[..<mark] + rest, digits)
    }
    return nil
  }

  private func headers(_ file: StaticFile, tag: String, isPinned: Bool) -> Headers {
    let caching = isPinned ? "public, max-age=31536000, immutable" : "public, max-age=300"
    var headers: Headers = ["ETag": tag, "Last-Modified": HTTPDate.string(file.modified), "Cache-Control": caching]
    if file.gzipped != nil { headers.add("Vary", "Accept-Encoding") }
    return headers
  }

  /// RFC 9110 §13.2.2: If-None-Match decides where it is present, else If-Modified-Since.
  private func isUnchanged(_ request: Request, _ file: StaticFile, _ tag: String) -> Bool {
    let tags = request.headers.all("If-None-Match")
    if !tags.isEmpty {
      let known = tags.flatMap { $0.split(separator: ",") }.map { trimming($0) }
      return known.contains { $0 == "*" || $0 == tag || $0 == "W/\(tag)" }
    }
    guard let since = request.headers["If-Modified-Since"].flatMap(HTTPDate.seconds) else { return false }
    return file.modified <= since
  }

  /// Where the ending of a name begins: at its last dot, or at the end when the last component has none.
  private static func ending(of name: String) -> String.Index {
    guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return name.endIndex }
    return dot
  }

  private static func read(
    _ root: String, below folder: String, into files: inout [String: StaticFile]
  ) throws(Failure) {
    guard let directory = opendir("\(root)/\(folder)") else { throw .unreadable("\(root)/\(folder)") }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let component = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard component.utf8.first != .dot else { continue }
      let name = folder.isEmpty ? component : "\(folder)/\(component)"
      var status = stat()
      guard lstat("\(root)/\(name)", &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        try read(root, below: name, into: &files)
      } else if status.st_mode & S_IFMT == S_IFREG {
        guard let file = StaticFile(path: "\(root)/\(name)") else {
          throw .unreadable("\(root)/\(name)")
        }
        files[name] = file
      }
    }
  }
}

extension StaticFiles {
  /// What a file holds; nil when there is none of that name.
  package func bytes(of name: String) -> [UInt8]? { files[name]?.bytes }
}
