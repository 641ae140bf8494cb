/// A function, initialiser or subscript with a body.
package struct SwiftFunction: Sendable, Equatable {
  package let name: String
  /// Of its first line, counted from 1.
  package let line: Int
  /// From the line with its name to the one with its closing brace.
  package let lineCount: Int
}

extension SourceFile {
  /// All functions of a Swift file, found by matching brackets and braces.
  package var functions: [SwiftFunction] {
    let code = swift.code
    let bytes = Array(code.utf8)
    let head = #/\bfunc\s+([^\s(<]+)|[^.\w](init|deinit|subscript)(?=[?!]?\s*[(<{])/#
    return code.matches(of: head).compactMap { match -> SwiftFunction? in
      guard let name = match.1 ?? match.2 else { return nil }
      let start = code.utf8.distance(from: code.startIndex, to: name.startIndex)
      guard let close = Self.bodyEnd(bytes, after: start + name.utf8.count) else { return nil }
      let lines = bytes[start...close].count { $0 == UInt8(ascii: "\n") } + 1
      let line = bytes[..<start].count { $0 == UInt8(ascii: "\n") } + 1
      return SwiftFunction(name: String(name), line: line, lineCount: lines)
    }
  }

  /// Where the body closes of the function whose name ends at `start`; nil without a body, as in a protocol.
  private static func bodyEnd(_ code: [UInt8], after start: Int) -> Int? {
    var depth = 0
    var braces = 0
    var place = start
    while place < code.count {
      switch code[place] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "{"): braces += 1
      case UInt8(ascii: "}"):
        braces -= 1
        if braces < 0 { return nil }
        if braces == 0, depth == 0 { return place }
      case UInt8(ascii: "\n") where braces == 0 && depth == 0:
        guard goesOn(code, after: place) else { return nil }
      default: break
      }
      place += 1
    }
    return nil
  }

  /// Whether the next line still belongs to the head of a function.
  private static func goesOn(_ code: [UInt8], after place: Int) -> Bool {
    let rest = code[place...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    return ["{", "->", "where ", "throws", "async", ")", "("].contains { rest.starts(with: $0.utf8) }
  }
}
