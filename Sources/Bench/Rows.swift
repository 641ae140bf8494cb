import CSQLite

/// A database file, read and written by SQLite's own functions and nothing else: what the program is compared with.
final class Rows {
  private var handle: OpaquePointer?

  init(at path: String) throws {
    guard sqlite3_open(path, &handle) == SQLITE_OK else { throw BenchError("cannot open \(path)") }
    sqlite3_busy_timeout(handle, 10_000)
  }

  deinit { sqlite3_close(handle) }

  func run(_ sql: String) throws {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure(sql) }
  }

  func text(_ sql: String) throws -> String {
    let statement = try prepare(sql)
    defer { sqlite3_finalize(statement) }
    guard sqlite3_step(statement) == SQLITE_ROW, let text = sqlite3_column_text(statement, 0) else { return "" }
    return String(cString: text)
  }

  func texts(_ sql: String) throws -> [String] {
    let statement = try prepare(sql)
    defer { sqlite3_finalize(statement) }
    var all: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      all.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "")
    }
    return all
  }

  /// All rows; the values live as long as `Value` keeps them.
  func values(_ sql: String) throws -> [[OpaquePointer]] {
    let statement = try prepare(sql)
    defer { sqlite3_finalize(statement) }
    var all: [[OpaquePointer]] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      all.append(
        (0..<sqlite3_column_count(statement)).compactMap { sqlite3_value_dup(sqlite3_column_value(statement, $0)) })
    }
    return all
  }

  func prepare(_ sql: String) throws -> OpaquePointer {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else { throw failure(sql) }
    return statement
  }

  private func failure(_ sql: String) -> BenchError {
    BenchError("\(String(cString: sqlite3_errmsg(handle))) in: \(sql)")
  }
}
