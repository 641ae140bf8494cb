import CSQLite
import Foundation

/// The rows that filings left behind, written once more by prepared statements and nothing around them.
final class BareLoop {
  private struct Table {
    let name: String
    let rows: [[OpaquePointer]]
  }

  /// Tables that grow with a complaint, in the order their rows refer to each other, and by what they grow.
  private static let tables = [
    ("numberIssued", "rowid"), ("caseRun", "id"), ("caseStep", "id"), ("complaint", "id"),
    ("complainant", "complaintID"),
    ("complaintSearch", "rowid"), ("caseEntry", "id"), ("answerPromise", "complaintID"),
    ("consent", "complaintID"), ("caseTrait", "caseID"), ("caseFact", "caseID"), ("trail", "seq"), ("mail", "id"),
  ]

  private let loaded: [Table]
  let filings: Int

  /// How far each table has grown.
  static func snapshot(of folder: String) throws -> [String: Int] {
    let database = try Rows(at: folder + "/tanggap.sqlite")
    return try Dictionary(
      uniqueKeysWithValues: tables.map { name, key in
        (name, Int(try database.text(name == "numberIssued" ? serials : "SELECT MAX(\(key)) FROM \(name)")) ?? 0)
      })
  }

  private static let serials = "SELECT last FROM numberCounter WHERE kind = 'ticket' ORDER BY year DESC LIMIT 1"

  init(from folder: String, after before: [String: Int]) throws {
    let database = try Rows(at: folder + "/tanggap.sqlite")
    loaded = try Self.tables.map { name, key in
      let last = before[name] ?? 0
      let columns = name == "complaintSearch" ? "rowid, *" : "*"
      let condition =
        name == "numberIssued"
        ? "kind = 'ticket' AND serial > \(last) AND year = (SELECT MAX(year) FROM numberCounter)" : "\(key) > \(last)"
      return Table(name: name, rows: try database.values("SELECT \(columns) FROM \(name) WHERE \(condition)"))
    }
    filings = loaded.first { $0.name == "complaint" }?.rows.count ?? 0
  }

  deinit { for value in loaded.flatMap(\.rows).joined() { sqlite3_value_free(value) } }

  /// Filings a second, so many to a commit, each commit on the disk.
  ///
  /// - Parameter drafts: the folder whose drafts are filed, one for each.
  func run(on source: String, drafts: String, batch: Int) throws -> Double {
    let folder = try DataStore.folder("bare")
    try FileManager.default.removeItem(atPath: folder)
    try FileManager.default.copyItem(atPath: source, toPath: folder)
    let database = try Rows(at: folder + "/tanggap.sqlite")
    try database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")
    try database.run(
      """
      ATTACH '\(drafts)/tanggap.sqlite' AS other;
      INSERT INTO main.draft SELECT * FROM other.draft;
      INSERT OR IGNORE INTO main.privacyNotice SELECT * FROM other.privacyNotice;
      DETACH other
      """)
    let inserts = try loaded.map { try database.prepare(Self.insert(into: $0)) }
    defer { for insert in inserts { sqlite3_finalize(insert) } }
    let updates = try Self.moved.map { try database.prepare($0) }
    defer { for update in updates { sqlite3_finalize(update) } }
    let count = min(filings, batch == 1 ? 3_000 : 20_000)
    let time = try seconds {
      for start in stride(from: 0, to: count, by: batch) {
        try database.run("BEGIN IMMEDIATE")
        for filing in start..<min(start + batch, count) {
          try write(filing, inserts)
          for statement in updates { try Self.step(statement) }
        }
        try database.run("COMMIT")
      }
    }
    return Double(count) / time
  }

  /// Rows that every filing changes or takes away: the number given out last, where the trail ends, the draft.
  private static let moved = [
    "DELETE FROM draft WHERE token = (SELECT MIN(token) FROM draft)",
    "UPDATE numberCounter SET last = last + 1 WHERE kind = 'ticket' AND year = (SELECT MAX(year) FROM numberCounter)",
    "UPDATE trailHead SET seq = seq + 3, hash = randomblob(32), seal = randomblob(32) WHERE id = 1",
  ]

  private static func step(_ statement: OpaquePointer) throws {
    guard sqlite3_step(statement) == SQLITE_DONE else { throw BenchError("the bare loop cannot write") }
    sqlite3_reset(statement)
  }

  private static func insert(into table: Table) -> String {
    let width = table.rows.first?.count ?? 0
    let places = (0..<width).map { _ in "?" }.joined(separator: ", ")
    let names =
      table.name == "complaintSearch"
      ? " (rowid, number, subject, description, service, name, phone, letterNumber)" : ""
    return "INSERT INTO \(table.name)\(names) VALUES (\(places))"
  }

  /// A filing's rows are the next ones of each table, as many as each filing has.
  private func write(_ filing: Int, _ inserts: [OpaquePointer]) throws {
    for (table, insert) in zip(loaded, inserts) where !table.rows.isEmpty {
      let share = table.rows.count / filings
      for row in table.rows[filing * share..<(filing + 1) * share] {
        for (place, value) in row.enumerated() { sqlite3_bind_value(insert, Int32(place + 1), value) }
        guard sqlite3_step(insert) == SQLITE_DONE else { throw BenchError("the bare loop cannot write \(table.name)") }
        sqlite3_reset(insert)
      }
    }
  }
}
