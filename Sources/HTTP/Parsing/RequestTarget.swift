/// The target of a request (RFC 9112 §3.2): `/path?query`, or a whole `http://host/path?query`.
struct RequestTarget {
  private(set) var path: String
  private(set) var query: FormData
  /// The authority of an absolute target; it stands in for Host.
  private(set) var host: ArraySlice<UInt8>?

  /// Refuses what is no visible ASCII, holds a fragment, or decodes to a path that could be misread.
  init(_ bytes: ArraySlice<UInt8>) throws(Refusal) {
    guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7f && $0 != 0x23 }) else { throw .malformed }
    var rest = bytes
    if rest.first != .slash {
      let scheme = ["http://", "https://"].first { spells(rest.prefix($0.utf8.count), $0) }
      guard let scheme else { throw .malformed }
      rest = rest.dropFirst(scheme.utf8.count)
      let end = rest.firstIndex { $0 == .slash || $0 == .question } ?? rest.endIndex
      host = rest[..<end]
      rest = rest[end...]
    }
    let question = rest.firstIndex(of: .question) ?? rest.endIndex
    path = try Self.normalized(rest[..<question])
    query = try Self.fields(rest[question...].dropFirst())
  }

  /// `*`, the target of OPTIONS for the server as a whole.
  static let server = RequestTarget(path: "/", query: FormData())

  private init(path: String, query: FormData) {
    self.path = path
    self.query = query
  }

  private static func fields(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> FormData {
    if bytes.isEmpty { return FormData() }
    do { return try FormData(urlencoded: bytes) } catch { throw .malformed }
  }

  private static func normalized(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> String {
    if isPlain(bytes) { return bytes.isEmpty ? "/" : String(decoding: bytes, as: UTF8.self) }
    var segments: [[UInt8]] = []
    var endsInFolder = true
    for raw in bytes.split(separator: .slash) {
      guard let segment = URLText.decodeStrictly(raw) else { throw .malformed }
      // An encoded slash, NUL or line end means one thing here and another to whoever reads the path next.
      guard segment.allSatisfy({ $0 >= 0x20 && $0 != 0x7f && $0 != .slash }) else { throw .malformed }
      endsInFolder = segment == [.dot] || segment == [.dot, .dot]
      if segment == [.dot, .dot] { _ = segments.popLast() } else if segment != [.dot] { segments.append(segment) }
    }
    endsInFolder = endsInFolder || bytes.last == .slash
    var path: [UInt8] = []
    for segment in segments { path += [.slash] + segment }
    if endsInFolder { path.append(.slash) }
    guard let text = String(validating: path, as: UTF8.self) else { throw .malformed }
    return text
  }

  /// Whether a path is in its final form already, which all but the strangest are.
  private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == .percent || (previous == .slash && (byte == .slash || byte == .dot)) { return false }
      previous = byte
    }
    return true
  }
}
