/// A value with parameters, as Content-Type and Content-Disposition have it: `name; key=value; key="value"`
/// (RFC 9110 §5.6.6). Names are lower-cased; of a repeated parameter the first one counts.
package struct MediaType: Sendable {
  package private(set) var name: String
  package private(set) var parameters: [String: String] = [:]

  package init(_ text: String) {
    let bytes = Array(text.utf8)
    var position = bytes.firstIndex(of: .semicolon) ?? bytes.count
    name = String(decoding: trimmed(bytes[..<position]), as: UTF8.self).lowercased()
    while position < bytes.count {
      position += 1
      guard let (key, value) = Self.parameter(bytes, &position) else { continue }
      if parameters[key] == nil { parameters[key] = value }
    }
  }

  /// Reads one parameter and stops at the semicolon behind it, or at the end.
  private static func parameter(_ bytes: [UInt8], _ position: inout Int) -> (String, String)? {
    let start = position
    while position < bytes.count, bytes[position] != .equals, bytes[position] != .semicolon { position += 1 }
    let key = String(decoding: trimmed(bytes[start..<position]), as: UTF8.self).lowercased()
    guard position < bytes.count, bytes[position] == .equals else { return nil }
    position += 1
    while position < bytes.count, bytes[position].isBlank { position += 1 }
    let value: [UInt8]
    if position < bytes.count, bytes[position] == .quote {
      value = quoted(bytes, &position)
      while position < bytes.count, bytes[position] != .semicolon { position += 1 }
    } else {
      let valueStart = position
      while position < bytes.count, bytes[position] != .semicolon { position += 1 }
      value = Array(trimmed(bytes[valueStart..<position]))
    }
    return key.isEmpty ? nil : (key, String(decoding: value, as: UTF8.self))
  }

  /// Reads a quoted string. A backslash escapes a quote or a backslash only: old browsers send whole Windows paths.
  private static func quoted(_ bytes: [UInt8], _ position: inout Int) -> [UInt8] {
    var value: [UInt8] = []
    position += 1
    while position < bytes.count, bytes[position] != .quote {
      if bytes[position] == .backslash, position + 1 < bytes.count,
        bytes[position + 1] == .quote || bytes[position + 1] == .backslash
      {
        position += 1
      }
      value.append(bytes[position])
      position += 1
    }
    position = min(position + 1, bytes.count)
    return value
  }
}
