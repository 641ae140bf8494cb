/// Reads a complete request header strictly by RFC 9112: what is not in its grammar is refused, because what two
/// programs read differently is how requests are smuggled past one of them.
struct HeadParser {
  private let bytes: [UInt8]
  private let end: Int
  private let limits: MessageLimits
  private var position: Int
  private var method = Method.get
  private var target: ArraySlice<UInt8> = []
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
    try readRequestLine()
    slots.reserveCapacity(16)
    while bytes[position] != .cr {
      try readField()
      guard slots.count <= limits.fields else { throw Refusal(.headersTooLarge) }
    }
    guard position + 2 == end else { throw .malformed }
    guard method.isKnown else { throw Refusal(.notImplemented) }
    let isServerWide = target.elementsEqual(CollectionOfOne(0x2a))
    guard !isServerWide || method == .options else { throw .malformed }
    let place = isServerWide ? RequestTarget.server : try RequestTarget(target)
    if let host = place.host { guard HeadSemantics.isHost(host) else { throw .malformed } }
    return RequestHead(
      method: method, path: place.path, headers: Headers(text: bytes, slots: slots),
      rawTarget: String(decoding: target, as: UTF8.self), query: place.query,
      framing: try semantics.framing(isOldVersion: isOldVersion), keepsAlive: semantics.keepsAlive(isOldVersion),
      expectsContinue: try semantics.expectsContinue(isOldVersion), isOldVersion: isOldVersion)
  }

  private mutating func readRequestLine() throws(Refusal) {
    let nameStart = position
    while bytes[position].isToken { position += 1 }
    guard bytes[position] == .space, position > nameStart else { throw .malformed }
    method = Self.method(bytes[nameStart..<position])
    position += 1
    let targetStart = position
    while bytes[position] > .space && bytes[position] < 0x7f { position += 1 }
    guard bytes[position] == .space, position > targetStart else { throw .malformed }
    target = bytes[targetStart..<position]
    guard target.count <= limits.target else { throw Refusal(.targetTooLong) }
    position += 1
    try readVersion()
  }

  /// `HTTP/1.x` and the line end; minor versions above 1 count as 1.1 (RFC 9110 §2.5).
  private mutating func readVersion() throws(Refusal) {
    let version = bytes[position..<end].prefix(8)
    guard version.count == 8, version.prefix(5).elementsEqual("HTTP/".utf8) else { throw .malformed }
    let (major, point, minor) = (bytes[position + 5], bytes[position + 6], bytes[position + 7])
    position += 8
    guard major.isDigit, point == .dot, minor.isDigit, bytes[position] == .cr, bytes[position + 1] == .lf else {
      throw .malformed
    }
    guard major == 0x31 else { throw Refusal(.versionNotSupported) }
    isOldVersion = minor == 0x30
    position += 2
  }

  /// One `name: value` line. A line that begins with a blank continues the one before, which RFC 9112 §5.2 forbids; a
  /// blank before the colon is what §5.1 forbids. Neither is a token character, so both end here.
  private mutating func readField() throws(Refusal) {
    let nameStart = position
    while bytes[position].isToken { position += 1 }
    let nameEnd = position
    guard bytes[position] == .colon, nameEnd > nameStart else { throw .malformed }
    position += 1
    while bytes[position].isBlank { position += 1 }
    let valueStart = position
    while bytes[position].isFieldContent { position += 1 }
    guard bytes[position] == .cr, bytes[position + 1] == .lf else { throw .malformed }
    var valueEnd = position
    while valueEnd > valueStart, bytes[valueEnd - 1].isBlank { valueEnd -= 1 }
    position += 2
    slots.append(
      Headers.Slot(
        name: UInt32(nameStart)..<UInt32(nameEnd), value: UInt32(valueStart)..<UInt32(valueEnd)))
    try semantics.note(bytes, name: nameStart..<nameEnd, value: valueStart..<valueEnd)
  }

  private static func method(_ name: ArraySlice<UInt8>) -> Method {
    if name.elementsEqual("GET".utf8) { return .get }
    if name.elementsEqual("POST".utf8) { return .post }
    return Method(String(decoding: name, as: UTF8.self))
  }
}
