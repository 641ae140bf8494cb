/// Fills a fresh database with millions of rows, as fast as the disk takes them: one transaction, no checks of foreign
/// keys, nothing durable before the end. For sample data only; what dies half-way is a file to throw away.
package final class BulkLoad {
  private let connection: Connection
  private let indexes: [String]

  /// Opens a migrated database that nobody else has open, and takes its indexes away until the end: sorted once they
  /// cost a fraction of keeping them in order row by row.
  package init(path: String) throws(DatabaseError) {
    connection = try Connection(path: path, for: .loading, options: Database.Options())
    indexes = try connection.texts("SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
    for name in try connection.texts("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL") {
      try connection.run(script: "DROP INDEX \(name)")
    }
    try connection.run(.begin)
  }

  /// One prepared insert of all columns of a table.
  package func insertion(into table: TableShape) throws(DatabaseError) -> Insertion {
    let names = table.columns.map(\.name).joined(separator: ", ")
    let places = table.columns.map { _ in "?" }.joined(separator: ", ")
    return Insertion(connection, SQL(schemaText: "INSERT INTO \(table.name) (\(names)) VALUES (\(places))"))
  }

  /// Takes all rows out of a table.
  package func empty(_ table: TableShape) throws(DatabaseError) {
    try connection.run(SQL(schemaText: "DELETE FROM \(table.name)"))
  }

  /// Leaves a table with this one row.
  package func replaceAll(of table: TableShape, with row: [Stored]) throws(DatabaseError) {
    try empty(table)
    try insertion(into: table).add(row)
  }

  /// Keeps everything: indexes are made, and the file is on the disk when this returns.
  package func finish() throws(DatabaseError) {
    for index in indexes { try connection.run(script: index) }
    try connection.run(.commit)
    try connection.run("PRAGMA synchronous = FULL")
    try connection.run("PRAGMA journal_mode = WAL")
    try connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  /// An insert that is run again and again with other values.
  package struct Insertion {
    private let connection: Connection
    private let sql: SQL

    fileprivate init(_ connection: Connection, _ sql: SQL) {
      self.connection = connection
      self.sql = sql
    }

    /// - Parameter values: one for each column of the table, in its order.
    package func add(_ values: [Stored]) throws(DatabaseError) {
      try connection.run(SQL(sql, values: values))
    }
  }
}
