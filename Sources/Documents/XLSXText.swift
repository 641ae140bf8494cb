/// A text as a cell of a workbook can hold it.
enum XLSXText {
  /// UTF-16 units that Excel takes in one cell.
  static let limit = 32_767

  /// The text itself, but for what would damage the file: it ends at the limit, holds no character that XML has none for
  /// (libxlsxwriter spells the control characters), and `_x0041_` stays what was typed instead of becoming an A
  /// (ECMA-376 part 1, §22.9.2.19).
  static func storable(_ text: String) -> String {
    guard needsCare(text) else { return text }
    var stored = String.UnicodeScalarView()
    var length = 0
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if isNoCharacter(scalar) { continue }
      let spelling = scalar == "_" && isCode(rest) ? "_x005F_" : String(scalar)
      length += spelling.utf16.count
      guard length <= limit else { break }
      stored.append(contentsOf: spelling.unicodeScalars)
    }
    return String(stored)
  }

  private static func needsCare(_ text: String) -> Bool {
    if text.utf8.count > limit { return true }
    var before: UInt8 = 0
    for byte in text.utf8 {
      // NUL; the lead byte of U+FFFE and U+FFFF; `_x`.
      if byte == 0 || byte == 0xEF || before == UInt8(ascii: "_") && byte == UInt8(ascii: "x") { return true }
      before = byte
    }
    return false
  }

  private static func isNoCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }

  /// Whether what follows an underscore makes it the start of a spelled character: `x`, four hexadecimal digits, `_`.
  private static func isCode(_ rest: Substring.UnicodeScalarView) -> Bool {
    let next = Array(rest.prefix(6))
    return next.count == 6 && next[0] == "x" && next[5] == "_" && next[1...4].allSatisfy(\.properties.isASCIIHexDigit)
  }
}
