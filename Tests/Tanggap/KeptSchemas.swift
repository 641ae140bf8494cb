import Foundation
import Platform
import Support
import Testing

@testable import Database
@testable import Tanggap

/// A small database as it was before a migration came, kept as SQL for as long as the program lives.
///
/// It was made by this program and not by the one of that time: an empty database with the migrations up to that point,
/// into which the rows of a small sample office were copied as far as its tables have their columns.
struct KeptSchema: Sendable, CustomTestStringConvertible {
  static let folder = "Tests/Tanggap/Schemas"

  /// Such as `before-platform-0015`.
  let name: String
  /// As `.dump` wrote it.
  let sql: String
  /// The names of the migrations it carries.
  let migrations: Set<String>

  var testDescription: String { name }

  static let all: [KeptSchema] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: "\(SourceTree.root)/\(folder)")) ?? []
    return files.filter { $0.hasSuffix(".sql") }.sorted().map { KeptSchema(file: $0) }
  }()

  private init(file: String) {
    name = String(file.dropLast(".sql".count))
    sql = SourceTree.file("\(Self.folder)/\(file)").text
    let recorded = sql.matches(of: #/INSERT INTO schemaMigration VALUES\(\d+,'((?:[^']|'')+)'/#)
    migrations = Set(recorded.map { String($0.1).replacing("''", with: "'") })
  }

  /// Makes the database anew in a file.
  func load(into path: String) async throws {
    let loaded = try await Program.run("sqlite3", ["-bail", path], input: sql)
    guard loaded.status == 0 else { throw KeptSchemaError(name: name, reason: loaded.errors) }
  }

  /// How many complaints it holds.
  static let complaints = 4

  /// The key of the sample office in every one of them, and the day on which it ends.
  static let key = [UInt8](repeating: 7, count: 32)
  static let today = Zone.wita.day(of: TestApp.morning)

  /// Migrations that never shipped without the one before them in the same feature: no database of any office stands
  /// between the two.
  private static let together: Set = [
    "procedures 0031", "procedures 0033", "procedures 0035", "satisfaction 0003", "satisfaction 0004",
    "satisfaction 0005",
    "satisfaction 0006", "satisfaction 0007", "satisfaction 0008", "satisfaction 0010", "satisfaction 0011",
    "satisfaction 0012", "satisfaction 0013", "satisfaction 0014",
  ]

  /// Migrations without a kept database from right before them, which are those that nobody can be sure of: the ones
  /// that came after the first kept one, and that no kept one lacks while it has the one before in the same feature.
  static func unkept(of features: [Feature]) -> [String] {
    let base = all.map(\.migrations).reduce(all.first?.migrations ?? []) { $0.intersection($1) }
    return features.flatMap { feature in
      let names = feature.migrations.map(\.name)
      return names.indices.filter { place in
        !base.contains(names[place]) && !together.contains { names[place].hasPrefix($0 + " ") }
          && !all.contains { kept in
            !kept.migrations.contains(names[place])
              && (place == 0 || kept.migrations.contains(names[place - 1]))
          }
      }.map { names[$0] }
    }
  }
}

struct KeptSchemaError: Error, CustomStringConvertible {
  let name: String
  let reason: String
  var description: String { "\(name): \(reason)" }
}

/// Writes what was before some migrations into the folder of kept schemas.
struct SchemaKeeper {
  private let assembly: Assembly
  private let scratch: ScratchFolder
  /// The sample office on today's schema.
  private let sample: Database

  init() throws {
    scratch = try ScratchFolder()
    // Deeds of the sample draw papers.
    var assembly = try Assembly(home: Home(path: SourceTree.root), isStrict: true)
    assembly.passwords = PasswordHashing(cost: .least)
    self.assembly = assembly
    sample = try Database(at: scratch.path("sample.sqlite"))
    try SampleHistory(today: KeptSchema.today, complaints: KeptSchema.complaints).write(
      on: sample, assembly, Secrets(master: KeptSchema.key),
      passwordHash: assembly.passwords.hashNow(SampleOffice.password))
  }

  /// What the rows of today have because a migration put it there, taken away again where the migration is left out.
  private static let undoing: [String: SQL] = [
    "platform 0016": "DELETE FROM positionAbility WHERE ability = 'hearDangers'",
    "platform 0022":
      "DELETE FROM positionAbility WHERE ability IN ('reviseProcedures', 'checkProcedures', 'approveProcedures')",
    "platform 0024": "DELETE FROM positionAbility WHERE ability = 'setTargets'",
    "platform 0026":
      "DELETE FROM positionAbility WHERE ability IN ('prepareReports', 'checkReports', 'approveReports')",
    "platform 0027":
      """
    DELETE FROM positionAbility WHERE ability IN ('planSatisfaction', 'runSurveys', 'auditSafety')
      OR (ability = 'prepareReports' AND positionID IN (SELECT id FROM position WHERE code = 'hse'))
    """,
  ]

  /// What this run of the tests is asked to keep.
  static let asked = ProcessInfo.processInfo.environment["KEEP_SCHEMA"]

  /// - Parameter new: the first words of the new migrations, such as `platform 0015`, in the order in which they came
  ///   into being; of each group of them that ship together the state before it is kept, the ones named after it left out
  ///   too.
  func keep(before new: [[String]]) async throws {
    for (place, group) in new.enumerated() {
      guard let word = group.first else { continue }
      let left = new[place...].joined()
      let migrations = assembly.migrations.filter { migration in !left.contains { migration.name.hasPrefix($0 + " ") } }
      let name = "before-" + word.replacing(" ", with: "-")
      let file = scratch.path(name)
      try await copySample(into: file, migrations)
      let copy = try Database(at: file)
      for sql in left.compactMap({ Self.undoing[$0] }) { try copy.writeNow { db in try db.execute(sql) } }
      copy.close()
      let dump = try await Program.run("sqlite3", [file, ".dump"])
      guard dump.status == 0 else { throw KeptSchemaError(name: name, reason: dump.errors) }
      try Data(dump.stdout).write(
        to: URL(fileURLWithPath: "\(SourceTree.root)/\(KeptSchema.folder)/\(name).sql"))
    }
  }

  private func copySample(into file: String, _ migrations: [Migration]) async throws {
    let old = try Database(at: file)
    try old.migrate(migrations)
    let tables = try old.read { try $0.tables() }.filter { $0.name != "schemaMigration" }
    old.close()
    // Rows that a migration shipped make room for the sample's, though triggers hold them for good.
    let triggers = "FROM sqlite_schema WHERE type = 'trigger';"
    let kept = try await sqlite(file, "SELECT sql || ';' \(triggers)")
    _ = try await sqlite(file, try await sqlite(file, "SELECT 'DROP TRIGGER ' || name || ';' \(triggers)"))
    try copyRows(into: file, tables)
    _ = try await sqlite(file, kept)
  }

  private func sqlite(_ file: String, _ words: String) async throws -> String {
    let run = try await Program.run("sqlite3", ["-bail", file], input: words)
    guard run.status == 0 else { throw KeptSchemaError(name: file, reason: run.errors) }
    return run.output
  }

  private func copyRows(into file: String, _ tables: [TableShape]) throws {
    let load = try BulkLoad(path: file)
    try sample.read { db in
      for table in try db.tables() {
        guard let old = tables.first(where: { $0.name == table.name }) else { continue }
        let columns = old.columns.filter { column in table.columns.contains { $0.name == column.name } }
        let common = TableShape(name: table.name, columns: columns, isVirtual: table.isVirtual)
        try load.empty(common)
        let rows = try load.insertion(into: common)
        try db.each(of: common) { try rows.add($0) }
      }
    }
    try load.finish()
  }
}
