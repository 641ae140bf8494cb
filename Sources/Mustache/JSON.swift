/// Why a text is no JSON, and at which byte of it.
package enum JSONError: Error, Sendable, CustomStringConvertible {
  case malformed(at: Int)
  /// More than 200 arrays and objects within each other.
  case tooDeep

  package var description: String {
    switch self {
    case .malformed(let offset): "this is no JSON, from byte \(offset) on"
    case .tooDeep: "arrays and objects stand too deep within each other"
    }
  }
}

extension Value {
  /// The value of a JSON text (RFC 8259). A repeated key keeps its last value; a number without fraction and
  /// exponent that fits is an integer.
  package init(json: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes: json)
    self = try reader.value(depth: 0)
    reader.skipBlanks()
    if reader.at < json.count { throw .malformed(at: reader.at) }
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  var at = 0

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }
  private var fault: JSONError { .malformed(at: at) }

  mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  mutating func value(depth: Int) throws(JSONError) -> Value {
    if depth > 200 { throw .tooDeep }
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard next == byte else { return false }
    at += 1
    return true
  }

  private mutating func word(_ word: String, _ value: Value) throws(JSONError) -> Value {
    guard bytes[at...].starts(with: word.utf8) else { throw fault }
    at += word.utf8.count
    return value
  }

  private mutating func object(_ depth: Int) throws(JSONError) -> Value {
    at += 1
    var entries: [String: Value] = [:]
    if take(UInt8(ascii: "}")) { return .map(entries) }
    repeat {
      skipBlanks()
      let key = try string()
      guard take(UInt8(ascii: ":")) else { throw fault }
      entries[key] = try value(depth: depth + 1)
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw fault }
    return .map(entries)
  }

  private mutating func array(_ depth: Int) throws(JSONError) -> Value {
    at += 1
    var values: [Value] = []
    if take(UInt8(ascii: "]")) { return .list(values) }
    repeat { values.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw fault }
    return .list(values)
  }

  private mutating func number() throws(JSONError) -> Value {
    let start = at
    while let byte = next, "+-.eE0123456789".utf8.contains(byte) { at += 1 }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let isPadded = digits.count > 1 && digits.hasPrefix("0") && !digits.hasPrefix("0.") && !digits.hasPrefix("0e")
    guard let first = digits.utf8.first, let last = digits.utf8.last, !isPadded,
      digits.allSatisfy({ $0 != "+" })
        || digits.contains("e") || digits.contains("E"), (48...57).contains(first), (48...57).contains(last)
    else { throw .malformed(at: start) }
    if let integer = Int(text) { return .int(integer) }
    guard let double = Double(text), double.isFinite else { throw .malformed(at: start) }
    return .double(double)
  }

  private mutating func string() throws(JSONError) -> String {
    guard next == UInt8(ascii: "\"") else { throw fault }
    at += 1
    var text: [UInt8] = []
    while let byte = next {
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw fault
      default: text.append(byte)
      }
    }
    throw fault
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    guard let byte = next else { throw fault }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += String(try scalar()).utf8
    default: throw fault
    }
  }

  /// The character after `\u`; a surrogate without its partner becomes U+FFFD.
  private mutating func scalar() throws(JSONError) -> Character {
    let high = try hex()
    guard (0xD800..<0xDC00).contains(high), bytes[at...].starts(with: "\\u".utf8) else {
      return Character(Unicode.Scalar(high) ?? "\u{FFFD}")
    }
    let mark = at
    at += 2
    let low = try hex()
    guard (0xDC00..<0xE000).contains(low) else {
      at = mark
      return "\u{FFFD}"
    }
    return Character(Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}")
  }

  private mutating func hex() throws(JSONError) -> UInt32 {
    guard at + 4 <= bytes.count, bytes[at..<(at + 4)].allSatisfy({ $0 != UInt8(ascii: "+") }),
      let value = UInt32(String(decoding: bytes[at..<(at + 4)], as: UTF8.self), radix: 16)
    else { throw fault }
    at += 4
    return value
  }
}
