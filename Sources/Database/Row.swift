/// A value that one row of a query describes.
package protocol FromRow {
  /// Reads each property from the column of its name: `dueAt = try row["dueAt"]`.
  init(row: Row) throws(RowError)
}

/// One row of a query, alive until the next one is fetched; reading it later throws.
@usableFromInline package struct Row {
  private let statement: Statement
  private let number: Int

  init(_ statement: Statement) {
    self.statement = statement
    number = statement.rowNumber
  }

  // Only these two lines are specialised for the type asked for, in the module that asks: a page reads thousands of
  // columns, and unspecialised generics took a fifth of its time.

  /// The column of that name, as the type asked for; an optional type takes NULL as nil.
  @inlinable package subscript<V: ColumnValue>(name: String) -> V {
    get throws(RowError) {
      let stored = try stored(name)
      guard let value = V(stored: stored) else { throw error(name, expected: "\(V.self)") }
      return value
    }
  }

  /// The column at that position, from 0.
  @inlinable package subscript<V: ColumnValue>(index: Int) -> V {
    get throws(RowError) {
      let stored = try stored(index)
      guard let value = V(stored: stored) else { throw error(index, expected: "\(V.self)") }
      return value
    }
  }

  @usableFromInline package func stored(_ name: String) throws(RowError) -> Stored {
    try check(name)
    guard let index = statement.column(named: name) else { throw missing(name) }
    return statement.stored(at: index)
  }

  @usableFromInline package func stored(_ index: Int) throws(RowError) -> Stored {
    try check("\(index)")
    guard statement.columns.indices.contains(index) else { throw missing("\(index)") }
    return statement.stored(at: index)
  }

  @usableFromInline package func error(_ index: Int, expected: String) -> RowError {
    error(statement.columns[index], expected: expected)
  }

  /// For an `init(row:)` whose column holds what its type alone does not forbid.
  @usableFromInline package func error(_ column: String, expected: String) -> RowError {
    let index = statement.column(named: column)
    return RowError(
      column: column, value: index.map(statement.stored) ?? .null, expected: expected, sql: statement.sql)
  }

  func isNull(_ index: Int) -> Bool { statement.stored(at: index) == .null }

  private func check(_ name: @autoclosure () -> String) throws(RowError) {
    guard number == statement.rowNumber else {
      throw RowError(column: name(), value: .null, expected: "a row that is still being read", sql: statement.sql)
    }
  }

  private func missing(_ name: String) -> RowError {
    let names = statement.columns.joined(separator: ", ")
    return RowError(column: name, value: .null, expected: "one of the columns \(names)", sql: statement.sql)
  }
}

/// A row that is not what Swift was told it is: names the column, its value, the type asked for and the SQL.
@usableFromInline package struct RowError: Error, Hashable, Sendable {
  package let column: String
  package let value: Stored
  /// The Swift type that was asked for, or a description of it.
  package let expected: String
  package let sql: String
}

extension RowError: CustomStringConvertible {
  @usableFromInline package var description: String {
    "column \(column) holds \(value), expected \(expected), in: \(sql)"
  }
}

/// As a log shows it: cut after 60 characters, blobs by their size.
extension Stored: CustomStringConvertible {
  @usableFromInline package var description: String {
    switch self {
    case .null: "NULL"
    case .integer(let integer): "\(integer)"
    case .real(let real): "\(real)"
    case .text(let text): text.count > 60 ? "'\(text.prefix(60))…'" : "'\(text)'"
    case .blob(let bytes): "a blob of \(bytes.count) bytes"
    }
  }
}
