extension Database {
  /// What SQLite finds wrong with the file, each fault of a table with its name, and rows whose foreign key points
  /// nowhere; empty when all is well. Reads the whole file.
  package func integrityCheck() throws -> [String] {
    try read { snapshot in
      let faults = damage(in: snapshot, "PRAGMA integrity_check")
      guard faults.isEmpty else { return try damagedTables(in: snapshot) ?? faults }
      return try orphans(in: snapshot)
    }
  }

  /// Whether the file can be opened, its schema read, and the first and last rows of every table found: a few pages of
  /// each, however large the file is. For the start of a program, which must not wait for all of it.
  ///
  /// - Throws: `DatabaseError.corrupt` with the table's name.
  package func checkEdges() throws {
    // A connection of its own: its many statements are needed once.
    let snapshot = Snapshot(try Connection(path: path, for: .reading, options: options))
    for table in try snapshot.storedTables() {
      do {
        for query in table.edges { _ = try snapshot.exists(query) }
      } catch DatabaseError.corrupt(let message) {
        throw DatabaseError.corrupt("table \(table.name): \(message)")
      }
    }
  }

  /// SQLite tells pages; a person wants to know what was in them.
  private func damagedTables(in snapshot: Snapshot) throws -> [String]? {
    let named = try snapshot.storedTables().flatMap { table in
      damage(in: snapshot, SQL(schemaText: "PRAGMA integrity_check('\(table.name)')")).prefix(3).map {
        "table \(table.name): \($0)"
      }
    }
    return named.isEmpty ? nil : named
  }

  /// A check that meets damage it cannot walk around breaks off instead of telling it.
  private func damage(in snapshot: Snapshot, _ check: SQL) -> [String] {
    do {
      let lines: [String] = try snapshot.values(check)
      return lines.filter { $0 != "ok" }.map { $0.split(separator: "\n").joined(separator: "; ") }
    } catch {
      return ["\(error)"]
    }
  }

  private func orphans(in snapshot: Snapshot) throws -> [String] {
    var orphans: [String: Int] = [:]
    try snapshot.each("PRAGMA foreign_key_check") { row in
      orphans["\(try row["table"] as String) → \(try row["parent"] as String)", default: 0] += 1
    }
    return orphans.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value) rows point to no row" }
  }
}

/// A table as the file's own schema has it.
private struct StoredTable: FromRow {
  let name: String
  let hasRowID: Bool

  init(row: Row) throws(RowError) {
    name = try row["name"]
    let sql: String = try row["sql"]
    hasRowID = !sql.uppercased().contains("WITHOUT ROWID")
  }

  /// Down to the leaf at either side.
  var edges: [SQL] {
    let first = "SELECT 1 FROM \"\(name)\" LIMIT 1"
    guard hasRowID else { return [SQL(schemaText: first)] }
    return [SQL(schemaText: first), SQL(schemaText: "SELECT 1 FROM \"\(name)\" ORDER BY rowid DESC LIMIT 1")]
  }
}

extension Snapshot {
  /// Those with pages of their own; a virtual table has them in its shadows.
  fileprivate func storedTables() throws -> [StoredTable] {
    try rows(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND sql IS NOT NULL ORDER BY name")
  }
}
