import Database

extension App {
  /// Everything that can be checked of a database with this program's schema: the file, the trail, the numbers, and
  /// what each feature knows of its own tables. Sentences; empty when all is whole.
  package func faults(of database: Database, _ secrets: Secrets) throws -> [String] {
    let damage = try database.damage()
    // A damaged file cannot be asked further.
    guard damage.isEmpty else { return damage }
    return try database.read { db in
      try db.trailFaults(secrets).map { "\($0)" } + features.flatMap { try $0.faults(db) }
    }
  }
}

extension Database {
  /// What is wrong with the file itself, table by table.
  package func damage() throws -> [String] { try integrityCheck().map { "Basis data: \($0)." } }
}

extension Snapshot {
  /// Numbers that were skipped or given out behind the counter's back.
  func numberFaults() throws -> [String] {
    try numberGaps().map { "Nomor \($0.kind) tahun \($0.year): tercatat \($0.issued) dari \($0.last)." }
  }
}
