/// What a client asks of a representation's bytes (RFC 9110 §14).
package enum ByteRange: Equatable, Sendable {
  /// All of it: nothing else was asked, or what cannot be understood, or several stretches.
  case whole
  case part(Range<Int>)
  /// It begins beyond the end: 416.
  case unsatisfiable

  /// - Parameters:
  ///   - length: bytes of the representation, in the coding that is sent.
  ///   - tag: its strong entity tag, with the quotes.
  ///   - modified: when it was changed, in seconds since 1970; nil when nobody knows.
  package init(_ request: Request, length: Int, tag: String, modified: Int? = nil) {
    self = .whole
    guard request.method == .get, let field = request.headers["Range"] else { return }
    if let condition = request.headers["If-Range"], !Self.holds(condition, tag, modified) { return }
    let parts = field.split(separator: "=", maxSplits: 1).map { trimming($0) }
    guard parts.count == 2, spells(Array(parts[0].utf8)[...], "bytes") else { return }
    let bounds = parts[1].split(separator: "-", omittingEmptySubsequences: false).map { trimming($0) }
    guard bounds.count == 2, bounds.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }) else { return }
    self = Self.range(bounds[0], bounds[1], of: length)
  }

  /// RFC 9110 §13.1.5: a tag compares strongly, a date exactly.
  private static func holds(_ condition: String, _ tag: String, _ modified: Int?) -> Bool {
    if condition.hasPrefix("\"") { return condition == tag }
    guard let modified, let date = HTTPDate.seconds(condition) else { return false }
    return date == modified
  }

  /// `first-last`, `first-` or `-count`; a number beyond all counting is as good as the end.
  private static func range(_ first: String, _ last: String, of length: Int) -> ByteRange {
    let end = last.isEmpty ? nil : decimal(last.utf8) ?? .max
    guard !first.isEmpty else {
      guard let count = end else { return .whole }
      return count == 0 || length == 0 ? .unsatisfiable : .part(max(0, length - count)..<length)
    }
    let start = decimal(first.utf8) ?? .max
    if let end, end < start { return .whole }
    guard start < length else { return .unsatisfiable }
    return .part(start..<min(length, (end ?? length) < length ? (end ?? 0) + 1 : length))
  }
}

extension Response {
  /// Fills in a body of bytes, or the stretch of it that was asked for.
  mutating func fill(_ bytes: [UInt8], _ range: ByteRange) {
    headers.add("Accept-Ranges", "bytes")
    switch range {
    case .whole: body = .bytes(bytes)
    case .part(let part):
      status = .partialContent
      headers.add("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(bytes.count)")
      body = .bytes(Array(bytes[part]))
    case .unsatisfiable:
      status = .rangeNotSatisfiable
      headers.add("Content-Range", "bytes */\(bytes.count)")
    }
  }
}
