import Database
import Synchronization

/// Looks at the plan of every query that a test of the whole program runs: none may read a table from end to end, for
/// what takes a moment in a test's small data takes seconds beside a million complaints.
package enum QueryPlans {
  /// Tables that stay small however long the program is used, or that a job empties.
  private static let small: Set<String> = [
    "setting", "holiday", "specialHours", "unit", "position", "positionAbility", "procedure", "revision",
    "revisionText",
    "performer", "step", "outcome", "category", "numberSeries", "numberCounter", "person", "appointment", "migration",
    "sqlite_schema", "sqlite_master", "trailHead", "caseTally",
    "stepStandard", "cparCriterion", "letterTemplate", "draftStep", "draftOutcome", "draftStandard", "session",
    "passwordLink", "draft",
    "waitingFile", "throttle", "kpiTarget", "dataToken", "webhook",
  ]

  /// What stands in a query that reads a whole table on purpose, such as an export: so each can be found.
  package static let wholeTable = "/* whole table */"

  /// Set while something is done that reads everything on purpose: `verify`, recounts.
  @TaskLocal package static var readsEverything = false

  /// Options for a database whose queries are looked at.
  package static var watched: Database.Options {
    var options = Database.Options()
    options.examine = { sql, plan throws(DatabaseError) in
      guard !readsEverything, !sql.contains(wholeTable) else { return }
      let scans = self.scans(sql, plan)
      if !scans.isEmpty { throw .misuse("reads all of \(scans.joined(separator: ", ")): \(sql) \(plan)") }
    }
    return options
  }

  /// The large tables that a plan reads from end to end. An index that is walked in its order until a LIMIT is
  /// reached is none of them.
  package static func scans(_ sql: String, _ plan: [String]) -> [String] {
    let isLimited = sql.contains("LIMIT")
    return plan.compactMap { line in
      let words = line.split(separator: " ").map { String($0) }
      // An index made for this one query is made by reading the whole table.
      if line.contains("USING AUTOMATIC"), words.count >= 2 { return table(of: words[1], in: sql) ?? words[1] }
      guard words.count >= 2, words[0] == "SCAN", !words[1].hasPrefix("(") else { return nil }
      if line.contains("VIRTUAL TABLE") || line.contains("CONSTANT ROW") { return nil }
      if line.contains("USING"), isLimited { return nil }
      guard let table = table(of: words[1], in: sql), !small.contains(table) else { return nil }
      return table
    }
  }

  /// A plan names a table as the query does, which may be by a second name; nil for a subquery.
  private static func table(of name: String, in sql: String) -> String? {
    let words = sql.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map { String($0) }
    for (place, word) in words.enumerated() where word == name && place > 0 {
      let before = words[place - 1]
      if ["FROM", "JOIN", "INTO", "UPDATE"].contains(before.uppercased()) { return name }
      if before.uppercased() == "AS", place > 1 { return words[place - 2] }
      if place > 1, before != "SELECT", ["FROM", "JOIN"].contains(words[place - 2].uppercased()) { return before }
    }
    return nil
  }
}
