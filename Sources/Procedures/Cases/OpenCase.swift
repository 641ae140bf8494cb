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
  ) throws -> OpenedCase {
    let today = office.zone.day(of: at)
    guard let revision = try db.effectiveRevisionID(of: procedure, on: today) else {
      throw ProcedureError.notInForce(procedure)
    }
    let (token, openedAt) = (app.world.token(), min(receivedAt, at))
    let id: Case.ID = try db.insert(
      """
      INSERT INTO caseRun (token, revisionID, number, subject, openedAt, confidentiality, isSafety, changedAt)
      VALUES (\(token), \(revision), \(number), \(subject), \(openedAt), \(confidentiality), \(isSafety), \(at))
      """)
    let run = Case(
      id, token: token, on: revision, of: procedure, number: number, subject: subject, openedAt: openedAt,
      confidentiality: confidentiality, isSafety: isSafety, at: at)
    keepFigures(of: id)
    try record("case.opened", Subject("case", id), "revision=\(revision)")
    let start = min(stepOpenedAt ?? receivedAt, at)
    return OpenedCase(run: run, first: try open(1, of: run, at: start, runsClock: stepOpenedAt == nil ? nil : true))
  }

  /// Opens the step with this number, once more if the case has come back to it.
  ///
  /// - Parameter runsClock: whether its standard runs; nil: as the procedure says.
  func open(_ number: Int, of run: Case, at moment: Instant, runsClock: Bool? = nil) throws -> RunningStep {
    guard let plan = try facts(of: run.revision).plans[number] else {
      throw ProcedureError.noSuchWay("step \(number)")
    }
    let own = run.priority.flatMap { plan.byPriority[$0] }
    let standard = own ?? plan.standard
    let due = runsClock ?? plan.runsClock ? standard.due(from: moment, in: office.calendar) : nil
    let earlier: Int =
      try db.value("SELECT MAX(round) FROM caseStep WHERE caseID = \(run.id) AND stepID = \(plan.step)") ?? 0
    let id: CaseStep.ID = try db.insert(
      """
      INSERT INTO caseStep (caseID, stepID, round, openedAt, dueAt, priority, isSafety, positionID, unitID, personID)
      VALUES (\(run.id), \(plan.step), \(earlier + 1), \(moment), \(due), \(own == nil ? nil : run.priority), \(run.isSafety),
        \(plan.position), \(plan.isOfUnit ? run.unit : nil), \(try responsible(for: plan, of: run)))
      """)
    return RunningStep(
      id: id, caseID: run.id, step: plan.step, number: number, kind: plan.kind, round: earlier + 1,
      standard: standard, openedAt: moment, dueAt: due, idleMinutes: 0,
      unit: plan.isOfUnit ? run.unit : nil)
  }

  /// The one colleague a unit's step is given to: who is responsible for the case, where the step's position is his in
  /// that unit. Another position of the unit, such as a department beside the one who dealt with the case, is nobody's
  /// by name.
  private func responsible(for plan: StepPlan, of run: Case) throws -> Person.ID? {
    guard plan.isOfUnit, let person = run.responsible, let position = plan.position else { return nil }
    let isHis = try db.exists(
      "SELECT 1 FROM appointment WHERE personID = \(person) AND positionID = \(position) AND unitID = \(run.unit)")
    return isHis ? person : nil
  }
}

/// What opening a case gave.
package struct OpenedCase: Sendable {
  package let run: Case
  package let first: RunningStep
}

/// A step as it stands open in a case, without the words that its procedure has for it.
package struct RunningStep: Sendable {
  package let id: CaseStep.ID
  package let caseID: Case.ID
  package let step: Step.ID
  package let number: Int
  package let kind: StepKind
  package let round: Int
  package let standard: Standard
  package let openedAt: Instant
  /// Nil: nobody can be late.
  package let dueAt: Instant?
  /// For how long its clock stood still.
  package let idleMinutes: Int
  /// The unit whose colleagues perform it; nil for the whole office.
  let unit: WorkUnit.ID?
}

extension RunningStep {
  package init(_ step: CaseStep) {
    self.init(
      id: step.id, caseID: step.caseID, step: step.step, number: step.number, kind: step.kind, round: step.round,
      standard: step.standard, openedAt: step.openedAt, dueAt: step.dueAt, idleMinutes: step.idleMinutes,
      unit: step.unit)
  }
}
