/// Questions about single bytes of a message, without tables that would have to be initialised.
extension UInt8 {
  /// `tchar` of RFC 9110 §5.6.2: what methods, field names and cookie names consist of.
  @inline(__always) var isToken: Bool {
    guard self < 128 else { return false }
    let set: UInt64 = self < 64 ? 0x03ff_6cfa_0000_0000 : 0x57ff_ffff_c7ff_fffe
    return (set >> UInt64(self & 63)) & 1 == 1
  }

  /// What may stand in a field value: visible characters, space, tab and the bytes above ASCII (RFC 9110 §5.5).
  @inline(__always) var isFieldContent: Bool { (self >= 0x20 && self != 0x7f) || self == 0x09 }

  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// The value of a hexadecimal digit, nil for any other byte.
  @inline(__always) var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }

  @inline(__always) var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension UInt8 {
  static let cr: UInt8 = 0x0d
  static let lf: UInt8 = 0x0a
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let percent: UInt8 = 0x25
  static let ampersand: UInt8 = 0x26
  static let star: UInt8 = 0x2a
  static let plus: UInt8 = 0x2b
  static let comma: UInt8 = 0x2c
  static let dash: UInt8 = 0x2d
  static let dot: UInt8 = 0x2e
  static let slash: UInt8 = 0x2f
  static let colon: UInt8 = 0x3a
  static let semicolon: UInt8 = 0x3b
  static let equals: UInt8 = 0x3d
  static let question: UInt8 = 0x3f
  static let backslash: UInt8 = 0x5c
}

/// Whether `bytes` spell `name`, upper and lower case alike (ASCII).
func spells(_ bytes: ArraySlice<UInt8>, _ name: String) -> Bool {
  let wanted = name.utf8
  guard bytes.count == wanted.count else { return false }
  var position = bytes.startIndex
  for byte in wanted {
    guard bytes[position].lowercased == byte.lowercased else { return false }
    position += 1
  }
  return true
}

/// `bytes` without the spaces and tabs at both ends.
func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var rest = bytes
  while let first = rest.first, first.isBlank { rest.removeFirst() }
  while let last = rest.last, last.isBlank { rest.removeLast() }
  return rest
}

/// The words of a comma-separated field value, trimmed, lower-cased, empty ones left out (RFC 9110 §5.6.1).
///
/// Letters beyond ASCII stay as they are: some of them become ASCII ones when lower-cased by Unicode's rules.
func listElements(_ value: String) -> [String] {
  let lower = String(decoding: value.utf8.map(\.lowercased), as: UTF8.self)
  return lower.split(separator: ",").map { trimming($0) }.filter { !$0.isEmpty }
}

/// `text` without spaces and tabs at both ends.
func trimming(_ text: some StringProtocol) -> String {
  String(decoding: trimmed(Array(text.utf8)[...]), as: UTF8.self)
}

/// A number written as decimal digits alone: no sign, no blanks, no overflow.
func decimal(_ digits: some Collection<UInt8>) -> Int? {
  guard !digits.isEmpty else { return nil }
  var value = 0
  for digit in digits {
    guard digit.isDigit else { return nil }
    let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
    let (sum, carry) = tens.addingReportingOverflow(Int(digit - 0x30))
    guard !overflow, !carry else { return nil }
    value = sum
  }
  return value
}
