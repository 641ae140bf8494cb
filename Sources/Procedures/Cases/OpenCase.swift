import Database
import Platform

extension Deed {
  /// Opens a case on the revision in force today, and its first step.
  ///
  /// - Parameters:
  ///   - procedure: the procedure's code.
  ///   - receivedAt: when the organisation was told; legal limits run from it.
  ///   - stepOpenedAt: where staff record it for the customer, when they began: the first step's standard then runs.
  ///     Nil: the customer files it, and nobody can be late.
  /// - Throws: `ProcedureError.notInForce`.
  package func openCase(
    procedure: String, number: String, subject: String, confidentiality: Confidentiality, isSafety: Bool,
    receivedAt: Instant, stepOpenedAt: Instant? = nil
  ) throws -> Case {
    let today = office.zone.day(of: at)
    guard let revision = try db.effectiveRevision(of: procedure, on: today) else {
      throw ProcedureError.notInForce(procedure)
    }
    let id: Case.ID = try db.insert(
      """
      INSERT INTO caseRun (token, revisionID, number, subject, openedAt, confidentiality, isSafety, changedAt)
      VALUES (\(app.world.token()), \(revision.id), \(number), \(subject), \(min(receivedAt, at)),
        \(confidentiality), \(isSafety), \(at))
      """)
    guard let run = try db.caseRun(id) else { throw ProcedureError.noSuchWay("case \(id)") }
    try tallyOpening(run)
    try record("case.opened", Subject("case", id), "revision=\(revision.id)")
    let start = min(stepOpenedAt ?? receivedAt, at)
    _ = try open(1, of: run, at: start, runsClock: stepOpenedAt == nil ? nil : true)
    return run
  }

  /// Opens the step with this number, once more if the case has come back to it.
  ///
  /// - Parameter runsClock: whether its standard runs; nil: as the procedure says.
  func open(_ number: Int, of run: Case, at moment: Instant, runsClock: Bool? = nil) throws -> CaseStep.ID {
    guard let plan = try facts(of: run.revision).plans[number] else {
      throw ProcedureError.noSuchWay("step \(number)")
    }
    let due = runsClock ?? plan.runsClock ? plan.standard.due(from: moment, in: office.calendar) : nil
    return try db.insert(
      """
      INSERT INTO caseStep (caseID, stepID, round, openedAt, dueAt, positionID, unitID, personID)
      SELECT \(run.id), \(plan.step), COALESCE(MAX(round), 0) + 1, \(moment), \(due), \(plan.position),
        \(plan.isOfUnit ? run.unit : nil), \(plan.isOfUnit ? run.responsible : nil)
      FROM caseStep WHERE caseID = \(run.id) AND stepID = \(plan.step)
      """)
  }
}
