/// The database as it stands at one moment: what a `read` sees, whatever is written meanwhile.
/// It ends with the closure it was given to; later use throws.
package class Snapshot {
  final let connection: Connection
  /// Set when the closure has ended.
  final var isOver = false
  /// The state of the database it shows, once somebody has asked.
  final var version: Int64?

  init(_ connection: Connection) { self.connection = connection }

  /// All rows, as values.
  package final func rows<T: FromRow>(_ sql: SQL) throws -> [T] {
    try rows(sql) { row in try T(row: row) }
  }

  /// All rows, each made by `make`.
  package final func rows<T>(_ sql: SQL, _ make: (Row) throws -> T) throws -> [T] {
    var all: [T] = []
    try each(sql) { all.append(try make($0)) }
    return all
  }

  /// The first row, or nil when there is none.
  package final func row<T: FromRow>(_ sql: SQL) throws -> T? {
    try row(sql) { row in try T(row: row) }
  }

  /// The first row as `make` reads it, or nil when there is none.
  package final func row<T>(_ sql: SQL, _ make: (Row) throws -> T) throws -> T? {
    let statement = try open(sql)
    defer { statement.reset() }
    guard try step(statement) else { return nil }
    let value = try make(Row(statement))
    // A statement that writes and RETURNS checks its foreign keys at its end.
    while try !statement.isReadOnly && step(statement) {}
    return value
  }

  /// The first column of the first row; nil when there is no row or it is NULL.
  package final func value<V: ColumnValue>(_ sql: SQL) throws -> V? {
    let value: V?? = try row(sql) { row in row.isNull(0) ? nil : try row[0] as V }
    return value ?? nil
  }

  /// The first column of all rows.
  package final func values<V: ColumnValue>(_ sql: SQL) throws -> [V] {
    try rows(sql) { row in try row[0] }
  }

  /// Whether the query gives any row at all.
  package final func exists(_ sql: SQL) throws -> Bool { try row(sql) { _ in true } ?? false }

  /// One row after the other, none kept: for exports and recounts.
  package final func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    let statement = try open(sql)
    defer { statement.reset() }
    while try step(statement) { try body(Row(statement)) }
  }

  final func open(_ sql: SQL) throws(DatabaseError) -> Statement {
    guard !isOver else { throw .misuse("a transaction ends with its closure") }
    try checkUsable()
    let statement: Statement
    do {
      statement = try connection.statement(sql)
    } catch {
      noteFailure(error)
      throw error
    }
    guard !statement.controlsTransaction, statement.isReadOnly || mayWrite else {
      statement.reset()
      throw .misuse("a read cannot write, and nobody begins or ends transactions by SQL: \(statement.sql)")
    }
    return statement
  }

  final func step(_ statement: Statement) throws(DatabaseError) -> Bool {
    // A closure called between two rows may have lost the transaction.
    try checkUsable()
    do {
      return try connection.step(statement)
    } catch {
      noteFailure(error)
      throw error
    }
  }

  // What a transaction does differently.
  var mayWrite: Bool { false }
  func checkUsable() throws(DatabaseError) {}
  func noteFailure(_ error: DatabaseError) {}
}
