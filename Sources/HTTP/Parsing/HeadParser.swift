/// Reads a complete request header strictly by RFC 9112: what is not in its grammar is refused, because what two
/// programs read differently is how requests are smuggled past one of them.
struct HeadParser {
  private let bytes: [UInt8]
  private let end: Int
  private let limits: MessageLimits
  private var position: Int
  private var method = Method.get
  private var target = TargetMarks(bounds: 0..<0)
  private var isOldVersion = false
  private var slots: [Headers.Slot] = []
  private var semantics = HeadSemantics()

  /// A header that lies at `start..<end` in `bytes` and ends in an empty line.
  init(_ bytes: [UInt8], from start: Int = 0, to end: Int, limits: MessageLimits) {
    self.bytes = bytes
    self.end = end
    self.limits = limits
    position = start
  }

  /// The head, or the status it is refused with.
  mutating func parse() throws(Refusal) -> RequestHead {
    let bytes = bytes
    let text = bytes.span
    try readRequestLine(text)
    slots.reserveCapacity(16)
    while text[position] != .cr {
      try readField(text)
      guard slots.count <= limits.fields else { throw Refusal(.headersTooLarge) }
    }
    guard position + 2 == end else { throw .malformed }
    guard method.isKnown else { throw Refusal(.notImplemented) }
    let isServerWide = target.bounds.count == 1 && text[target.bounds.lowerBound] == .star
    guard !isServerWide || method == .options else { throw .malformed }
    let place = isServerWide ? RequestTarget.server : try RequestTarget(bytes, target)
    if let host = place.host { guard HostName.isValid(text, host) else { throw .malformed } }
    return RequestHead(
      method: method, path: place.path, headers: Headers(text: bytes, slots: slots), target: target,
      framing: try semantics.framing(isOldVersion: isOldVersion), keepsAlive: semantics.keepsAlive(isOldVersion),
      expectsContinue: try semantics.expectsContinue(isOldVersion), isOldVersion: isOldVersion)
  }

  private mutating func readRequestLine(_ text: Span<UInt8>) throws(Refusal) {
    let nameEnd = endOfToken(text, from: position)
    guard text[nameEnd] == .space, nameEnd > position else { throw .malformed }
    method = Self.method(text, position..<nameEnd)
    target = TargetMarks(text, from: nameEnd + 1)
    position = target.bounds.upperBound
    guard text[position] == .space, !target.bounds.isEmpty else { throw .malformed }
    guard target.bounds.count <= limits.target else { throw Refusal(.targetTooLong) }
    position += 1
    try readVersion(text)
  }

  /// `HTTP/1.x` and the line end; minor versions above 1 count as 1.1 (RFC 9110 §2.5).
  private mutating func readVersion(_ text: Span<UInt8>) throws(Refusal) {
    guard end - position >= 10, matches(text, position..<position + 5, "HTTP/") else { throw .malformed }
    let (major, point, minor) = (text[position + 5], text[position + 6], text[position + 7])
    position += 8
    guard major.isDigit, point == .dot, minor.isDigit, text[position] == .cr, text[position + 1] == .lf else {
      throw .malformed
    }
    guard major == 0x31 else { throw Refusal(.versionNotSupported) }
    isOldVersion = minor == 0x30
    position += 2
  }

  /// One `name: value` line. A line that begins with a blank continues the one before, which RFC 9112 §5.2 forbids; a
  /// blank before the colon is what §5.1 forbids. Neither is a token character, so both end here.
  private mutating func readField(_ text: Span<UInt8>) throws(Refusal) {
    let nameStart = position
    let nameEnd = endOfToken(text, from: nameStart)
    guard text[nameEnd] == .colon, nameEnd > nameStart else { throw .malformed }
    var valueStart = nameEnd + 1
    while text[valueStart].isBlank { valueStart += 1 }
    let lineEnd = endOfFieldContent(text, from: valueStart)
    guard text[lineEnd] == .cr, text[lineEnd + 1] == .lf else { throw .malformed }
    var valueEnd = lineEnd
    while valueEnd > valueStart, text[valueEnd - 1].isBlank { valueEnd -= 1 }
    position = lineEnd + 2
    // A header is shorter than 4 GB by its limit.
    slots.append(
      Headers.Slot(
        name: UInt32(truncatingIfNeeded: nameStart)..<UInt32(truncatingIfNeeded: nameEnd),
        value: UInt32(truncatingIfNeeded: valueStart)..<UInt32(truncatingIfNeeded: valueEnd)))
    try semantics.note(text, name: nameStart..<nameEnd, value: valueStart..<valueEnd)
  }

  private static func method(_ text: Span<UInt8>, _ name: Range<Int>) -> Method {
    if matches(text, name, "GET") { return .get }
    if matches(text, name, "POST") { return .post }
    return Method(string(text, name))
  }
}
