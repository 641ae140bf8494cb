/// Percent-encoding (RFC 3986 §2.1) and the `application/x-www-form-urlencoded` variant of it.
package enum URLText {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// `text` as one path segment or query value: everything but letters, digits and `-._~` is encoded.
  package static func encode(_ text: String) -> String {
    encode(text) { isUnreserved($0) }
  }

  /// `text` as a path: like `encode`, but slashes stay.
  package static func encodePath(_ text: String) -> String {
    encode(text) { isUnreserved($0) || $0 == .slash }
  }

  /// A URL that is written already, made safe for a header: controls, spaces, quotes, angle brackets, backslashes and
  /// bytes above ASCII are encoded.
  static func encodeUnsafe(_ url: String) -> String {
    encode(url) { $0 > 0x20 && $0 < 0x7f && $0 != .quote && $0 != 0x3c && $0 != 0x3e && $0 != .backslash }
  }

  /// `text` with its percent-encoding undone; nil when an escape is malformed or the outcome is not UTF-8.
  package static func decode(_ text: String) -> String? {
    guard let bytes = decodeStrictly(Array(text.utf8)[...]) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The bytes behind `encoded`; nil when a `%` is not followed by two hexadecimal digits.
  static func decodeStrictly(_ encoded: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(encoded.count)
    var index = encoded.startIndex
    while index < encoded.endIndex {
      guard encoded[index] == .percent else {
        bytes.append(encoded[index])
        index += 1
        continue
      }
      guard index + 2 < encoded.endIndex, let byte = escape(encoded, at: index) else { return nil }
      bytes.append(byte)
      index += 3
    }
    return bytes
  }

  /// A name or value of a form: `+` is a space, a malformed escape stands for itself, and bytes that are no UTF-8
  /// become U+FFFD, as browsers' own parser does it (WHATWG URL §5.1).
  static func decodeForm(_ encoded: ArraySlice<UInt8>) -> String {
    guard encoded.contains(where: { $0 == .percent || $0 == .plus }) else {
      return String(decoding: encoded, as: UTF8.self)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(encoded.count)
    var index = encoded.startIndex
    while index < encoded.endIndex {
      if encoded[index] == .percent, index + 2 < encoded.endIndex, let byte = escape(encoded, at: index) {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(encoded[index] == .plus ? .space : encoded[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends `text` as a form's name or value: spaces become `+` (WHATWG URL §5.2).
  static func appendForm(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      if byte == .space {
        bytes.append(.plus)
      } else if isUnreserved(byte) && byte != 0x7e || byte == 0x2a {
        bytes.append(byte)
      } else {
        append(escaped: byte, to: &bytes)
      }
    }
  }

  private static func encode(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
    if text.utf8.withContiguousStorageIfAvailable({ $0.allSatisfy(isKept) }) ?? false { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if isKept(byte) { bytes.append(byte) } else { append(escaped: byte, to: &bytes) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// One byte as `%XX`.
  static func encode(_ byte: UInt8) -> String {
    var bytes: [UInt8] = []
    append(escaped: byte, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(escaped byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(.percent)
    bytes.append(digits[Int(byte >> 4)])
    bytes.append(digits[Int(byte & 15)])
  }

  private static func escape(_ bytes: ArraySlice<UInt8>, at index: Int) -> UInt8? {
    guard let high = bytes[index + 1].hexValue, let low = bytes[index + 2].hexValue else { return nil }
    return high << 4 | low
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.lowercased &- 0x61 < 26 || byte == .dash || byte == .dot || byte == 0x5f || byte == 0x7e
  }
}
