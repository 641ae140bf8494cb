import Database
import Platform

/// What running a case asks of its revision again and again: its steps, and what opening each needs to know.
package struct RevisionFacts: Sendable {
  package let steps: [Step]
  /// By the step's number.
  let plans: [Int: StepPlan]
}

/// What is needed of a procedure's step to open it.
struct StepPlan: Sendable {
  let step: Step.ID
  let kind: StepKind
  let isCustomers: Bool
  let standard: Standard
  let byPriority: [Int: Standard]
  let runsClock: Bool
  let position: Position.ID?
  let isOfUnit: Bool
}

extension Deed {
  /// The facts of a revision. A revision in force never changes, so that they are read once; one that this very verb
  /// installs is read from its own transaction, and not kept.
  package func facts(of revision: Revision.ID) throws -> RevisionFacts {
    let known = try app.standing.fact(revision.rawValue) { try app.database.read { try $0.facts(of: revision) } }
    if let known { return known }
    guard let fresh = try db.facts(of: revision) else { throw ProcedureError.noSuchWay("revision \(revision)") }
    return fresh
  }
}

extension Snapshot {
  /// Nil while a revision has no steps.
  fileprivate func facts(of revision: Revision.ID) throws -> RevisionFacts? {
    let steps = try steps(of: revision)
    guard !steps.isEmpty else { return nil }
    var plans: [Int: StepPlan] = [:]
    let standards = Dictionary(uniqueKeysWithValues: steps.map { ($0.number, $0.standardByPriority) })
    try each(
      """
      SELECT s.number, s.id, s.kind, s.standardAmount, s.standardUnit, s.runsClock, p.isCustomer, p.positionID, p.isOfUnit
      FROM step s JOIN performer p ON p.id = s.performerID WHERE s.revisionID = \(revision)
      """
    ) { row in
      let number: Int = try row["number"]
      plans[number] = StepPlan(
        step: try row["id"], kind: try row["kind"], isCustomers: try row["isCustomer"], standard: try row.standard(),
        byPriority: standards[number] ?? [:],
        runsClock: try row["runsClock"],
        position: try row["positionID"], isOfUnit: try row["isOfUnit"])
    }
    return RevisionFacts(steps: steps, plans: plans)
  }
}
