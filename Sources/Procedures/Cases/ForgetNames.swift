import Database
import Platform

/// A column in which colleagues write about cases, and the condition for the rows of one of them.
package struct WrittenColumn: Sendable {
  fileprivate let table: SQL
  fileprivate let column: SQL
  fileprivate let isOfCase: SQL

  package init(_ table: SQL, _ column: SQL, where isOfCase: SQL) {
    self.table = table
    self.column = column
    self.isOfCase = isOfCase
  }
}

extension Transaction {
  /// Takes a customer out of what colleagues wrote about his case; the rest of their words stays.
  package func remove(_ identity: KnownIdentity, from columns: [WrittenColumn]) throws {
    for one in columns {
      let texts: [String] = try values("SELECT DISTINCT \(one.column) FROM \(one.table) WHERE \(one.isOfCase)")
      for text in texts {
        guard let rest = identity.removed(from: text) else { continue }
        try execute(
          "UPDATE \(one.table) SET \(one.column) = \(rest) WHERE \(one.isOfCase) AND \(one.column) = \(text)")
      }
    }
  }
}

extension WrittenColumn {
  /// What colleagues write about a case wherever it is kept here: actions, their evidence, requests, escalations.
  static func all(of run: Case.ID) -> [WrittenColumn] {
    let isOfCase: SQL = "caseID = \(run)"
    let ofAction: SQL = "actionID IN (SELECT id FROM action WHERE caseID = \(run))"
    let ofRequest: SQL = "cparID IN (SELECT id FROM cpar WHERE caseID = \(run))"
    return [
      WrittenColumn("action", "text", where: isOfCase), WrittenColumn("action", "owner", where: isOfCase),
      WrittenColumn("actionExecution", "evidence", where: ofAction),
      WrittenColumn("cpar", "problem", where: isOfCase), WrittenColumn("cpar", "place", where: isOfCase),
      WrittenColumn("cpar", "evidence", where: isOfCase), WrittenColumn("cpar", "reference", where: isOfCase),
      WrittenColumn("cpar", "ground", where: isOfCase),
      WrittenColumn("cparAnalysis", "rootCause", where: ofRequest),
      WrittenColumn("cparVerification", "evidence", where: ofRequest),
      WrittenColumn("cparVerification", "finding", where: ofRequest),
      WrittenColumn("escalation", "reason", where: isOfCase),
    ]
  }
}
