/// The fields of a header that decide how the message itself is read: Host, Content-Length, Transfer-Encoding,
/// Connection and Expect.
struct HeadSemantics {
  private var hosts = 0
  private var length: Int?
  private var codings: [String]?
  private var connection: [String] = []
  private var expectation: String?

  /// Looks at one field; most names are told from these five by their length alone.
  mutating func note(_ bytes: [UInt8], name: Range<Int>, value: Range<Int>) throws(Refusal) {
    switch name.count {
    case 4 where spells(bytes[name], "host"):
      hosts += 1
      guard hosts == 1, Self.isHost(bytes[value]) else { throw .malformed }
    case 6 where spells(bytes[name], "expect"):
      expectation = String(decoding: bytes[value], as: UTF8.self).lowercased()
    case 10 where spells(bytes[name], "connection"):
      connection += listElements(String(decoding: bytes[value], as: UTF8.self))
    case 14 where spells(bytes[name], "content-length"):
      // A repeated length is refused even when both agree (RFC 9110 §8.6 allows either).
      guard length == nil, let count = decimal(bytes[value]) else { throw .malformed }
      length = count
    case 17 where spells(bytes[name], "transfer-encoding"):
      codings = (codings ?? []) + listElements(String(decoding: bytes[value], as: UTF8.self))
    default: break
    }
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
    if connection.contains("close") { return false }
    return !isOldVersion || connection.contains("keep-alive")
  }

  /// Whether the client waits for `100 Continue` before it sends its body (RFC 9110 §10.1.1).
  func expectsContinue(_ isOldVersion: Bool) throws(Refusal) -> Bool {
    guard let expectation, !isOldVersion else { return false }
    guard expectation == "100-continue" else { throw Refusal(.expectationFailed) }
    return true
  }

  /// `uri-host [ ":" port ]` (RFC 9110 §7.2): a registered name, an address, or an address in brackets.
  static func isHost(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    if rest.first == 0x5b {
      guard let close = rest.firstIndex(of: 0x5d) else { return false }
      let literal = rest[rest.startIndex + 1..<close]
      guard !literal.isEmpty, literal.allSatisfy({ $0.hexValue != nil || $0 == .colon || $0 == .dot }) else {
        return false
      }
      rest = rest[(close + 1)...]
    } else {
      let end = rest.firstIndex(of: .colon) ?? rest.endIndex
      guard end > rest.startIndex, isName(rest[..<end]) else { return false }
      rest = rest[end...]
    }
    guard !rest.isEmpty else { return true }
    guard rest.first == .colon else { return false }
    return rest.count == 1 || decimal(rest.dropFirst()).map { $0 <= 65_535 } ?? false
  }

  /// `reg-name` of RFC 3986 §3.2.2.
  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte == .percent {
        guard rest.popFirst()?.hexValue != nil, rest.popFirst()?.hexValue != nil else { return false }
      } else if !(byte.isDigit || byte.lowercased &- 0x61 < 26 || "-._~!$&'()*+,;=".utf8.contains(byte)) {
        return false
      }
    }
    return true
  }
}
