import Support

/// Rules for the SQL inside string literals.
enum SQLRules {
  /// What would bind the program to one engine, or undo the work of others who wait in the same batch.
  static func forbidden(in file: SourceFile) -> [String] {
    SwiftRules.lines(
      of: file.swift.literals,
      matching:
        #/INSERT\s+OR\s+REPLACE|\bREPLACE\s+INTO|OR\s+ROLLBACK|RAISE\s*\(\s*ROLLBACK|\bDEFERRABLE\b|\bstrftime\s*\(/#)
  }

  /// Tables a file declares.
  static func created(in file: SourceFile) -> Set<String> {
    let declaration = #/CREATE\s+(?:VIRTUAL\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?"?(\w+)/#
    return Set(file.swift.literals.matches(of: declaration).map { String($0.1) })
  }

  /// Tables a file changes; a name that is interpolated leaves nothing behind on its line.
  static func written(in file: SourceFile) -> Set<String> {
    let sql = file.swift.literals
    let change = #/(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|DELETE\s+FROM)[ \t]+"?(\w+)/#
    let update = #/\bUPDATE\s+"?(\w+)"?(?:\s+AS\s+\w+)?\s+SET\b/#
    return Set(sql.matches(of: change).map { String($0.1) } + sql.matches(of: update).map { String($0.1) })
  }

  /// Which target declares each table.
  static func owners(among files: [SourceFile]) -> [String: String] {
    Dictionary(files.flatMap { file in created(in: file).map { ($0, file.target) } }) { first, _ in first }
  }

  /// Measurements write copies of databases, with SQL of their own on purpose.
  static func trespasses(in file: SourceFile, owners: [String: String]) -> [String] {
    guard file.target != "Bench" else { return [] }
    return written(in: file).sorted().compactMap { table in
      guard let owner = owners[table] else { return "\(table) is written, but no migration creates it" }
      return owner == file.target ? nil : "\(table) belongs to \(owner), yet \(file.target) writes it"
    }
  }
}
