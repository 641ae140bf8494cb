import Database
import Platform

extension Deed {
  /// Writes down what shall be done, at the step that plans it.
  ///
  /// - Throws: `VisitError.forbidden` without a colleague as actor.
  @discardableResult
  package func planActions(_ plans: [PlannedAction], at step: CaseStep) throws -> [Action.ID] {
    guard let person = actor.personID else { throw VisitError.forbidden }
    return try plans.map { plan in
      let id: Action.ID = try db.insert(
        """
        INSERT INTO action (caseID, caseStepID, kind, text, owner, dueOn, plannedAt, plannedBy)
        VALUES (\(step.caseID), \(step.id), \(plan.kind), \(plan.text), \(plan.owner), \(plan.dueOn), \(at), \(person))
        """)
      try record("action.planned", Subject("case", step.caseID), "action=\(id) kind=\(plan.kind.rawValue)")
      return id
    }
  }

  /// Writes down what was done, with evidence, at the step that carries it out.
  ///
  /// - Throws: `VisitError.notFound` for an action of another case; `.forbidden` without a colleague as actor.
  package func recordExecutions(_ done: [ExecutedAction], at step: CaseStep) throws {
    guard let person = actor.personID else { throw VisitError.forbidden }
    for execution in done {
      let isOfCase = try db.exists(
        "SELECT 1 FROM action WHERE id = \(execution.action) AND caseID = \(step.caseID)")
      guard isOfCase else { throw VisitError.notFound }
      try db.execute(
        """
        INSERT INTO actionExecution (actionID, caseStepID, doneOn, evidence, recordedAt, recordedBy)
        VALUES (\(execution.action), \(step.id), \(execution.doneOn), \(execution.evidence), \(at), \(person))
        """)
      try record("action.executed", Subject("case", step.caseID), "action=\(execution.action)")
    }
  }
}
