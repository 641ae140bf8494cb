/// What Host, or the authority of a whole URL, may be: `uri-host [ ":" port ]` (RFC 9110 §7.2), where the host is a
/// registered name, an address, or an address in brackets.
enum HostName {
  static func isValid(_ text: Span<UInt8>, _ bounds: Range<Int>) -> Bool {
    let isLiteral = !bounds.isEmpty && text[bounds.lowerBound] == 0x5b
    let hostEnd = isLiteral ? endOfLiteral(text, bounds) : endOfName(text, bounds)
    guard let hostEnd else { return false }
    guard hostEnd < bounds.upperBound else { return true }
    guard text[hostEnd] == .colon else { return false }
    let port = hostEnd + 1..<bounds.upperBound
    return port.isEmpty || decimal(text, port).map { $0 <= 65_535 } ?? false
  }

  private static func endOfLiteral(_ text: Span<UInt8>, _ bounds: Range<Int>) -> Int? {
    var position = bounds.lowerBound + 1
    while position < bounds.upperBound, text[position] != 0x5d {
      let byte = text[position]
      guard byte.hexValue != nil || byte == .colon || byte == .dot else { return nil }
      position += 1
    }
    guard position < bounds.upperBound, position > bounds.lowerBound + 1 else { return nil }
    return position + 1
  }

  /// `reg-name` of RFC 3986 §3.2.2, of one character at least.
  private static func endOfName(_ text: Span<UInt8>, _ bounds: Range<Int>) -> Int? {
    var position = bounds.lowerBound
    let raw = text.bytes
    while position < bounds.upperBound {
      // Behind the host there is always more of the header; what the eight bytes take of it is given back.
      if position + 8 <= raw.byteCount {
        position = min(position + EightBytes(raw, at: position).lettersAndDashes, bounds.upperBound)
        guard position < bounds.upperBound else { break }
      }
      let byte = text[position]
      if byte.isNameByte {
        position += 1
      } else if byte == .colon {
        break
      } else {
        guard byte == .percent, position + 2 < bounds.upperBound, text[position + 1].hexValue != nil,
          text[position + 2].hexValue != nil
        else { return nil }
        position += 3
      }
    }
    return position > bounds.lowerBound ? position : nil
  }
}

extension UInt8 {
  /// `unreserved` or `sub-delims` of RFC 3986 §2.
  fileprivate var isNameByte: Bool {
    guard self < 128 else { return false }
    let set: UInt64 = self < 64 ? 0x2bff_7fd2_0000_0000 : 0x47ff_fffe_87ff_fffe
    return (set >> UInt64(self & 63)) & 1 == 1
  }
}
