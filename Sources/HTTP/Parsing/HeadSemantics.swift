/// The fields of a header that decide how the message itself is read: Host, Content-Length, Transfer-Encoding,
/// Connection and Expect.
struct HeadSemantics {
  private var hosts = 0
  private var length: Int?
  private var codings: [String]?
  private var asksToClose = false
  private var asksToStay = false
  private var expectation: String?

  /// Looks at one field; most names are told from these five by their length and last letter alone.
  @inline(__always)
  mutating func note(_ text: Span<UInt8>, name: Range<Int>, value: Range<Int>) throws(Refusal) {
    let last: UInt8
    switch name.count {
    case 4, 6: last = 0x74
    case 10: last = 0x6e
    case 14: last = 0x68
    case 17: last = 0x67
    default: return
    }
    if text[name.upperBound - 1] | 0x20 == last { try noteNamed(text, name: name, value: value) }
  }

  private mutating func noteNamed(_ text: Span<UInt8>, name: Range<Int>, value: Range<Int>) throws(Refusal) {
    switch name.count {
    case 4 where spells(text, name, "host"):
      hosts += 1
      guard hosts == 1, HostName.isValid(text, value) else { throw .malformed }
    case 6 where spells(text, name, "expect"):
      expectation = string(text, value).lowercased()
    case 10 where spells(text, name, "connection"):
      noteConnection(text, value)
    case 14 where spells(text, name, "content-length"):
      // A repeated length is refused even when both agree (RFC 9110 §8.6 allows either).
      guard length == nil, let count = decimal(text, value) else { throw .malformed }
      length = count
    case 17 where spells(text, name, "transfer-encoding"):
      codings = (codings ?? []) + listElements(string(text, value))
    default: break
    }
  }

  private mutating func noteConnection(_ text: Span<UInt8>, _ value: Range<Int>) {
    // What nearly every browser sends.
    if spells(text, value, "keep-alive") {
      asksToStay = true
      return
    }
    let words = listElements(string(text, value))
    asksToClose = asksToClose || words.contains("close")
    asksToStay = asksToStay || words.contains("keep-alive")
  }

  /// RFC 9112 §6.1 and §6.3: one way to tell the length, or none.
  func framing(isOldVersion: Bool) throws(Refusal) -> BodyFraming {
    guard hosts == 1 || isOldVersion else { throw .malformed }
    guard let codings else {
      return length.map { $0 > 0 ? .length($0) : .none } ?? .none
    }
    guard length == nil, !isOldVersion, codings.last == "chunked", !codings.dropLast().contains("chunked") else {
      throw .malformed
    }
    guard codings.count == 1 else { throw Refusal(.notImplemented) }
    return .chunked
  }

  /// Whether the connection may carry another request (RFC 9112 §9.3).
  func keepsAlive(_ isOldVersion: Bool) -> Bool {
    !asksToClose && (!isOldVersion || asksToStay)
  }

  /// Whether the client waits for `100 Continue` before it sends its body (RFC 9110 §10.1.1).
  func expectsContinue(_ isOldVersion: Bool) throws(Refusal) -> Bool {
    guard let expectation, !isOldVersion else { return false }
    guard expectation == "100-continue" else { throw Refusal(.expectationFailed) }
    return true
  }
}
