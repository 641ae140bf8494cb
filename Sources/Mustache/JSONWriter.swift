extension Value {
  /// This value as JSON text on one line, keys in order. Lambdas, and numbers JSON does not know, become null.
  package var json: [UInt8] {
    var text: [UInt8] = []
    write(to: &text)
    return text
  }

  private func write(to text: inout [UInt8]) {
    switch self {
    case .null, .lambda: text += "null".utf8
    case .bool(let value): text += (value ? "true" : "false").utf8
    case .int(let value): text += value.description.utf8
    case .double(let value): text += (value.isFinite ? value.description : "null").utf8
    case .string(let value): Self.quote(value, to: &text)
    case .list(let values):
      text.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { text.append(UInt8(ascii: ",")) }
        value.write(to: &text)
      }
      text.append(UInt8(ascii: "]"))
    case .map(let entries): Self.write(entries, to: &text)
    }
  }

  private static func write(_ entries: [String: Value], to text: inout [UInt8]) {
    text.append(UInt8(ascii: "{"))
    for (index, (key, value)) in entries.sorted(by: { $0.key < $1.key }).enumerated() {
      if index > 0 { text.append(UInt8(ascii: ",")) }
      quote(key, to: &text)
      text.append(UInt8(ascii: ":"))
      value.write(to: &text)
    }
    text.append(UInt8(ascii: "}"))
  }

  private static func quote(_ string: String, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): text += [UInt8(ascii: "\\"), byte]
      case 0..<0x20: text += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: text.append(byte)
      }
    }
    text.append(UInt8(ascii: "\""))
  }
}
