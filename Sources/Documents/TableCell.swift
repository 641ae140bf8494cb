/// What stands in one place of a table that leaves the program as a file.
package enum TableCell: Sendable, Hashable {
  case empty
  case text(String)
  case integer(Int)
  case decimal(Double)
  /// A time on the wall: for spreadsheets as days since 30 December 1899 (ECMA-376 part 1, §18.17.4.1), for text in words.
  case time(days: Double, words: String)
}

extension TableCell: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self = .text(text) }
}

/// A column of such a table.
package struct TableColumn: Sendable, Hashable {
  package let title: String
  /// How wide a spreadsheet shows it, in characters.
  package let width: Double

  package init(_ title: String, width: Double) {
    self.title = title
    self.width = width
  }
}
