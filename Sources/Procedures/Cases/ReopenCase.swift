import Database
import Platform

extension StepOutcome {
  /// The code of the way that a customer's step has for who is not satisfied: it names who has to deal with it next.
  package static let dissatisfied = "dissatisfied"
}

extension Deed {
  /// Opens a closed case again, at the step that its procedure names for it.
  ///
  /// By what right is for the caller to know.
  /// - Throws: `VisitError.stale` when it is open; `MergeError` while it goes on in another.
  @discardableResult
  package func reopen(_ run: Case, because reason: String) throws -> RunningStep {
    guard let closedAt = run.closedAt, let ending = run.ending else {
      throw VisitError.stale("\(run.number) sudah terbuka.")
    }
    if let survivor = try db.survivor(of: run) { throw MergeError.goesOnIn(survivor.number) }
    let moment = max(at, closedAt)
    let step = try open(try stepToReopen(run), of: run, at: moment)
    try db.execute(
      """
      INSERT INTO reopening (caseStepID, caseID, ending, closedAt, reason, at, reopenedBy)
      VALUES (\(step.id), \(run.id), \(ending), \(closedAt), \(reason), \(moment), \(actor.personID))
      """)
    try db.execute(
      """
      UPDATE caseRun SET closedAt = NULL, ending = NULL, version = version + 1, changedAt = \(at)
      WHERE id = \(run.id)
      """)
    keepFigures(of: run.id)
    try record("case.reopened", Subject("case", run.id), "ending=\(ending.rawValue) step=\(step.number)")
    return step
  }

  /// Where colleagues were at work when it ended, it goes on there; else where the customer's last step sends who is not
  /// satisfied; and by a procedure that does not say, at that step, or right behind the first.
  private func stepToReopen(_ run: Case) throws -> Int {
    let passed = try db.caseSteps(of: run.id)
    let last = passed.last
    if let last, !last.isDone, !last.isCustomers { return last.number }
    let facts = try facts(of: run.revision)
    for step in passed.reversed() where step.isCustomers {
      let ways = facts.steps.first { $0.id == step.step }?.outcomes ?? []
      if let next = ways.first(where: { $0.code == StepOutcome.dissatisfied })?.next { return next }
    }
    if let last, !last.isDone { return last.number }
    return facts.steps.first { $0.number > 1 }?.number ?? 1
  }
}

extension Snapshot {
  /// How often the customer has said that he is not satisfied and was heard again: the rounds that were used.
  package func rounds(of run: Case.ID) throws -> Int {
    try value(
      """
      SELECT (SELECT COUNT(*) FROM caseStep s JOIN outcome o ON o.id = s.outcomeID
        WHERE s.caseID = \(run) AND o.code = \(StepOutcome.dissatisfied))
        + (SELECT COUNT(*) FROM reopening WHERE caseID = \(run) AND reopenedBy IS NULL)
      """) ?? 0
  }
}
