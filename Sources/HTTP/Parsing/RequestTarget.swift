/// Where the target of a request lies in its text, and what was seen on the way through it.
struct TargetMarks {
  let bounds: Range<Int>
  /// Where the first question mark is.
  private(set) var question: Int?
  /// The path holds an escape, an empty segment or one that begins with a dot: it has to be brought into its final
  /// form first, which all but the strangest are in already.
  private(set) var isPathPlain = true
  private(set) var hasFragment = false

  init(bounds: Range<Int>) { self.bounds = bounds }

  /// Goes over the visible ASCII that begins at `start`, up to the first byte that is none.
  init(_ text: Span<UInt8>, from start: Int) {
    var position = start
    let end = text.count
    while position < end {
      let byte = text[unchecked: position]
      if byte.isMarked {
        guard byte > 0x20, byte < 0x7f else { break }
        if byte == .question {
          question = position
          position = Self.endOfQuery(text, from: position + 1, &hasFragment)
          break
        }
        if byte == 0x23 { hasFragment = true } else { isPathPlain = isPathPlain && Self.isPlain(text, at: position) }
      }
      position &+= 1
    }
    bounds = start..<position
  }

  /// In a query everything visible stands for itself, but for a number sign.
  private static func endOfQuery(_ text: Span<UInt8>, from start: Int, _ hasFragment: inout Bool) -> Int {
    var position = start
    let raw = text.bytes
    let lastWord = raw.byteCount &- 8
    while position < text.count {
      if position <= lastWord {
        let ends = EightBytes(raw, at: position).queryEnds
        position &+= EightBytes.count(before: ends)
        if ends == 0 { continue }
      }
      let byte = text[position]
      guard byte > 0x20, byte < 0x7f else { break }
      if byte == 0x23 { hasFragment = true }
      position += 1
    }
    return position
  }

  /// Whether the slash or escape at `position` leaves a path in its final form.
  private static func isPlain(_ text: Span<UInt8>, at position: Int) -> Bool {
    guard text[position] == .slash, position + 1 < text.count else { return text[position] == .slash }
    return text[position + 1] != .slash && text[position + 1] != .dot
  }

  /// What stands behind the question mark.
  var query: Range<Int> { (question ?? bounds.upperBound - 1) + 1..<bounds.upperBound }
}

/// The target of a request (RFC 9112 §3.2): `/path?query`, or a whole `http://host/path?query`.
struct RequestTarget {
  private(set) var path: String
  /// Where the authority of an absolute target lies; it stands in for Host.
  private(set) var host: Range<Int>?

  /// The target that `marks` found in `text`; refused when it holds a fragment, too many fields, or a path that could
  /// be misread once decoded.
  init(_ text: [UInt8], _ marks: TargetMarks) throws(Refusal) {
    guard !marks.bounds.isEmpty, !marks.hasFragment else { throw .malformed }
    let pathEnd = marks.question ?? marks.bounds.upperBound
    if text[marks.bounds.lowerBound] == .slash {
      let bytes = text[marks.bounds.lowerBound..<pathEnd]
      path = marks.isPathPlain ? String(decoding: bytes, as: UTF8.self) : try Self.normalized(bytes)
    } else {
      let authority = try Self.authority(text, marks.bounds.lowerBound..<pathEnd)
      host = authority
      path = try Self.normalized(text[authority.upperBound..<pathEnd])
    }
    // Each field takes a byte at least: only a long query can have too many.
    guard marks.query.count < FormLimits().fields || (try? FormData(urlencoded: text[marks.query])) != nil else {
      throw .malformed
    }
  }

  /// `*`, the target of OPTIONS for the server as a whole.
  static let server = RequestTarget(path: "/")

  private init(path: String) { self.path = path }

  private static func authority(_ text: [UInt8], _ bounds: Range<Int>) throws(Refusal) -> Range<Int> {
    let scheme = ["http://", "https://"].first { spells(text[bounds].prefix($0.utf8.count), $0) }
    guard let scheme else { throw .malformed }
    let start = bounds.lowerBound + scheme.utf8.count
    return start..<(text[start..<bounds.upperBound].firstIndex(of: .slash) ?? bounds.upperBound)
  }

  private static func normalized(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> String {
    if bytes.isEmpty { return "/" }
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
}

extension UInt8 {
  /// Whether a target ends here, or this byte decides how its path is read: `# % / ?`.
  @inline(__always)
  fileprivate var isMarked: Bool {
    guard self > 0x20, self < 0x40 else { return self <= 0x20 || self >= 0x7f }
    return (0x8000_8028_0000_0000 as UInt64 >> UInt64(self)) & 1 == 1
  }
}
