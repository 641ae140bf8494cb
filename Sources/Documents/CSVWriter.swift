/// A table as comma-separated values (RFC 4180), row by row: values in, bytes out, nothing kept.
///
///     let csv = CSVWriter()
///     try send(csv.start)
///     try send(csv.row(["K-0012", .integer(3)]))
package struct CSVWriter: Sendable {
  /// What stands between two cells.
  package enum Separator: Sendable {
    /// Indonesian Excel splits at semicolons, because its numbers have a decimal comma.
    case semicolon
    /// As RFC 4180 has it, with a decimal point.
    case comma
    case tab

    var byte: UInt8 {
      switch self {
      case .semicolon: UInt8(ascii: ";")
      case .comma: UInt8(ascii: ",")
      case .tab: UInt8(ascii: "\t")
      }
    }
  }

  package typealias Cell = TableCell

  private let separator: Separator

  package init(separator: Separator = .semicolon) { self.separator = separator }

  /// What the file begins with: the byte order mark, without which Excel does not take it for UTF-8.
  package var start: [UInt8] { [0xEF, 0xBB, 0xBF] }

  /// One row with its line end, CR LF.
  package func row(_ cells: [Cell]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cells.count * 16)
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(separator.byte) }
      append(cell, to: &bytes)
    }
    bytes += [13, 10]
    return bytes
  }

  private func append(_ cell: Cell, to bytes: inout [UInt8]) {
    switch cell {
    case .empty: break
    case .text(let text): append(text, to: &bytes)
    case .integer(let integer): bytes += integer.description.utf8
    case .time(_, let words): append(words, to: &bytes)
    case .decimal(let decimal):
      // With the decimal mark that goes with the separator.
      let comma = separator == .semicolon
      bytes += decimal.description.utf8.map { comma && $0 == UInt8(ascii: ".") ? UInt8(ascii: ",") : $0 }
    }
  }

  private func append(_ text: String, to bytes: inout [UInt8]) {
    let isFormula = text.utf8.first.map(Self.formulaStarts.contains) ?? false
    let isQuoted = text.utf8.contains { $0 == separator.byte || $0 == UInt8(ascii: "\"") || $0 == 13 || $0 == 10 }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    // The apostrophe makes a spreadsheet show the cell instead of computing it (OWASP, CSV injection).
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }

  /// = + - @ tab and line ends, with which a spreadsheet takes a text for a formula.
  private static let formulaStarts: Set<UInt8> = Set("=+-@\t\r\n".utf8)
}
