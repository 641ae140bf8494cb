import Glibc

/// One step in the life of the schema. Its name is a number and a sentence: "0012 a signed letter stays signed".
/// Once shipped it is never edited: what comes next is another migration.
package struct Migration: Sendable, Hashable {
  package let name: String
  /// A script; foreign keys are off while it runs, and must hold when it ends.
  package let sql: String

  package init(_ name: String, _ sql: String) {
    self.name = name
    self.sql = sql
  }
}

extension Database {
  /// Brings the schema up to date: every migration not yet applied, in the order given, each in its own transaction.
  /// Before the first of them a database that holds anything is copied.
  ///
  /// - Parameters:
  ///   - copy: where to; beside the database when nil, named after the first migration to come.
  ///   - copied: told where the copy is, once it is whole and on the disk and before anything changes.
  /// - Returns: the names of the migrations that were applied.
  /// - Throws: `DatabaseError.noRoom` when the copy has no place; then nothing has changed.
  @discardableResult
  package func migrate(
    _ migrations: [Migration], copyTo copy: String? = nil, copied: (String) -> Void = { _ in }
  ) throws(DatabaseError) -> [String] {
    let migrator = Migrator(try Connection(path: path, for: .migrating, options: options))
    let pending = try migrator.pending(of: migrations)
    guard let first = pending.first else { return [] }
    if try migrator.holdsAnything() {
      let copy = copy ?? copyName(before: first)
      try Backup(of: path, options: options, whileOthersWork: false).write(to: copy, replacing: true)
      copied(copy)
    }
    for migration in pending { try migrator.apply(migration) }
    return pending.map(\.name)
  }

  /// What the schema still lacks, asked without changing anything.
  ///
  /// - Throws: `DatabaseError.newerThanProgram` and its kin when file and program cannot belong together.
  package func pendingMigrations(of migrations: [Migration]) throws(DatabaseError) -> [String] {
    try Migrator(try Connection(path: path, for: .reading, options: options)).pending(of: migrations).map(\.name)
  }

  /// `PATH.before-platform-0015`. A copy that an earlier start left there is never lost, for it may be the last good
  /// one; the newest then has `.latest` behind it, so that a start tried again and again does not fill the disk.
  private func copyName(before migration: Migration) -> String {
    let name = "\(path).before-" + migration.name.split(separator: " ").prefix(2).joined(separator: "-")
    return access(name, F_OK) == 0 ? name + ".latest" : name
  }
}

/// Applies migrations on a connection of its own. What was applied is kept with its full text, so that an edit shows.
struct Migrator {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// Those not applied yet; throws when the file and the program cannot belong together.
  func pending(of migrations: [Migration]) throws(DatabaseError) -> [Migration] {
    var known: [String: String] = [:]
    for migration in migrations {
      guard known.updateValue(migration.sql, forKey: migration.name) == nil else {
        throw .misuse("two migrations are named “\(migration.name)”")
      }
    }
    var applied: Set<String> = []
    for (name, sql) in try recorded() {
      guard let text = known[name] else { throw .newerThanProgram(migration: name) }
      guard text == sql else { throw .migrationChanged(name) }
      applied.insert(name)
    }
    return migrations.filter { !applied.contains($0.name) }
  }

  /// Whether there is anything to lose: any table of anybody's.
  func holdsAnything() throws(DatabaseError) -> Bool {
    try !connection.texts("SELECT name FROM sqlite_schema LIMIT 1").isEmpty
  }

  func apply(_ migration: Migration) throws(DatabaseError) {
    do throws(DatabaseError) {
      try connection.run(.beginWriting)
      let touched = try TouchedTables(by: migration.sql, on: connection)
      guard !connection.isOutsideTransaction else { throw .misuse("a migration cannot end its transaction") }
      try record(migration)
      let orphans = try touched.orphaned(on: connection)
      guard orphans.isEmpty else { throw .misuse("rows of \(orphans[0]) point nowhere") }
      try connection.run(.commit)
    } catch {
      if !connection.isOutsideTransaction { try connection.run(.rollback) }
      if error.isOutage { throw error }
      throw .migrationFailed(migration.name, message: error.description)
    }
  }

  private func record(_ migration: Migration) throws(DatabaseError) {
    try connection.run(
      """
      CREATE TABLE IF NOT EXISTS schemaMigration (
        position INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, sql TEXT NOT NULL
      ) STRICT
      """)
    try connection.run("INSERT INTO schemaMigration (name, sql) VALUES (\(migration.name), \(migration.sql))")
  }

  private func recorded() throws(DatabaseError) -> [(name: String, sql: String)] {
    let tables = try connection.texts("SELECT name FROM sqlite_schema WHERE name = 'schemaMigration'")
    guard !tables.isEmpty else { return [] }
    let names = try connection.texts("SELECT name FROM schemaMigration ORDER BY position")
    let texts = try connection.texts("SELECT sql FROM schemaMigration ORDER BY position")
    return Array(zip(names, texts)).map { (name: $0.0, sql: $0.1) }
  }
}
