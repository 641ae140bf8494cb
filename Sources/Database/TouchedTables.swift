import CSQLite

/// The tables whose rows a script changes, as SQLite names them while it prepares the script's statements.
/// What a script did not touch cannot have lost what it points to, and need not be read through afterwards.
final class TouchedTables {
  /// Rows were added: each must find what it points to.
  private var filled: Set<String> = []
  /// Rows were changed or went away: those that point here must still find theirs.
  private var thinned: Set<String> = []

  /// Runs the script and notes what it touches.
  init(by script: String, on connection: Connection) throws(DatabaseError) {
    let notes = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_set_authorizer(
      connection.handle,
      { notes, action, table, _, _, _ in
        if let notes, let table {
          Unmanaged<TouchedTables>.fromOpaque(notes).takeUnretainedValue().note(action, String(cString: table))
        }
        return SQLITE_OK
      }, notes)
    defer { sqlite3_set_authorizer(connection.handle, nil, nil) }
    try connection.run(script: script)
  }

  private func note(_ action: Int32, _ table: String) {
    // The schema's own table is written by every change of the schema.
    guard !table.hasPrefix("sqlite_") else { return }
    switch action {
    case SQLITE_INSERT: filled.insert(table)
    case SQLITE_UPDATE, SQLITE_DELETE, SQLITE_DROP_TABLE: thinned.insert(table)
    default: break
    }
  }

  /// Those of today's tables that hold a row which points nowhere.
  func orphaned(on connection: Connection) throws(DatabaseError) -> [String] {
    var suspects = filled.union(thinned)
    for table in thinned {
      suspects.formUnion(
        try connection.texts(
          """
          SELECT DISTINCT child.name FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS key
          WHERE child.type = 'table' AND lower(key."table") = lower(\(table))
          """))
    }
    var orphaned: [String] = []
    for table in try connection.texts("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    where suspects.contains(table) {
      let rows = try connection.texts(SQL(schemaText: "PRAGMA foreign_key_check('\(table)')"))
      if !rows.isEmpty { orphaned.append(table) }
    }
    return orphaned
  }
}
