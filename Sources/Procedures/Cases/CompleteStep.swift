import Database
import Platform

extension Deed {
  /// Completes the open step by one of its outcomes, then opens the step that the outcome leads to, or closes the case.
  ///
  /// - Parameters:
  ///   - code: of the outcome; nil takes the way of the step that this one follows, else the usual one.
  ///   - reason: why, where the outcome asks for it.
  ///   - ending: how the case ends, if this outcome ends it.
  /// - Returns: the id of the step that opened; nil when the case is closed.
  /// - Throws: `VisitError.forbidden` or `ProcedureError` when the actor may not; `VisitError.stale` when somebody
  ///   completed it meanwhile.
  @discardableResult
  package func complete(
    _ step: CaseStep, outcome code: String? = nil, reason: String = "", gate: StepGate = .performer,
    ending: CaseEnding = .confirmedByCustomer
  ) throws -> CaseStep.ID? {
    try requireRight(to: step, gate)
    let step = step.pausedAt == nil ? step : try unpaused(step)
    guard let run = try db.caseRun(step.caseID) else { throw VisitError.notFound }
    let seat = try colleague().flatMap { step.seat(of: $0) }
    let way = Way(outcome: code, reason: reason, ending: ending, standIn: seat?.absent == nil ? nil : seat)
    guard let next = try finish(RunningStep(step), of: run, way) else { throw try stale(run, gate) }
    return next.opened?.id
  }

  /// Completes the first step of a case that this deed has opened, in the usual way. Returns the step that opened.
  package func complete(_ case: OpenedCase, gate: StepGate) throws -> RunningStep? {
    try requireRight(toFirstOf: `case`, gate)
    return try finish(`case`.first, of: `case`.run, Way())?.opened
  }

  /// How a step is left.
  private struct Way {
    var outcome: String?
    var reason = ""
    var ending = CaseEnding.confirmedByCustomer
    /// The seat of the absent colleague that the actor fills.
    var standIn: SignedIn.Seat?
  }

  private struct Next {
    /// Nil when the case is closed.
    let opened: RunningStep?
  }

  /// Nil when the step was completed by somebody else meanwhile.
  private func finish(_ step: RunningStep, of run: Case, _ way: Way) throws -> Next? {
    let outcome = try outcome(way.outcome, of: step, in: run)
    guard !outcome.needsReason || !way.reason.allSatisfy(\.isWhitespace) else { throw ProcedureError.reasonMissing }
    let moment = max(at, step.openedAt)
    guard try mark(step, by: outcome, way, at: moment) else { return nil }
    try record(
      "step.completed", Subject("case", run.id),
      "step=\(step.number) kind=\(step.kind.rawValue) round=\(step.round) outcome=\(outcome.code)")
    guard let next = outcome.next else {
      try close(run, way.ending, at: moment)
      return Next(opened: nil)
    }
    try touch(run.id)
    return Next(opened: try open(next, of: run, at: moment))
  }

  /// A step that is completed while its clock stands still has gone on first.
  private func unpaused(_ step: CaseStep) throws -> CaseStep {
    try endPause(of: step)
    guard let step = try db.caseStep(step.id) else { throw VisitError.notFound }
    return step
  }

  private func outcome(_ code: String?, of step: RunningStep, in run: Case) throws -> Outcome {
    let known = try facts(of: run.revision).steps.first { $0.id == step.step }
    let kept = try code ?? known?.follows.flatMap { try db.lastOutcome(ofStep: $0, in: run.id) }
    let outcomes = known?.outcomes ?? []
    guard let outcome = kept == nil ? outcomes.first : outcomes.first(where: { $0.code == kept }) else {
      throw ProcedureError.noSuchWay("outcome \(kept ?? "-")")
    }
    return outcome
  }

  /// Writes who, when, how and how long; false when the step was completed by somebody else meanwhile.
  private func mark(_ step: RunningStep, by outcome: Outcome, _ way: Way, at moment: Instant) throws -> Bool {
    let used = max(
      0, step.standard.minutesUsed(from: step.openedAt, to: moment, in: office.calendar) - step.idleMinutes)
    let changed = try db.execute(
      """
      UPDATE caseStep SET completedAt = \(moment), completedBy = \(actor.personID), outcomeID = \(outcome.id),
        minutesUsed = \(used), reason = \(way.reason), completedFor = \(way.standIn?.absent),
        completedAs = \(way.standIn?.title ?? "")
      WHERE id = \(step.id) AND completedAt IS NULL
      """)
    guard changed == 1 else { return false }
    if let absent = way.standIn?.absent {
      try record("step.standIn", Subject("case", step.caseID), "step=\(step.number) for=\(absent)")
    }
    tallyCompletion(step, at: moment, minutes: used)
    return true
  }

  /// Writes down that a case has ended; its last step has been completed or ended before.
  func close(_ run: Case, _ ending: CaseEnding, at moment: Instant) throws {
    try db.execute(
      """
      UPDATE caseRun SET closedAt = \(moment), ending = \(ending), version = version + 1, changedAt = \(at)
      WHERE id = \(run.id)
      """)
    keepFigures(of: run.id)
    try record("case.closed", Subject("case", run.id), "ending=\(ending.rawValue)")
    for feature in app.features { try feature.ended(self, Subject("case", run.id)) }
  }

  /// The case has moved: forms made before are stale from now on.
  func touch(_ run: Case.ID) throws {
    try db.execute("UPDATE caseRun SET version = version + 1, changedAt = \(at) WHERE id = \(run)")
    keepFigures(of: run)
  }
}

extension Snapshot {
  /// The code of the outcome last chosen at the step of this number; nil while it was never done.
  fileprivate func lastOutcome(ofStep number: Int, in run: Case.ID) throws -> String? {
    try value(
      """
      SELECT o.code FROM caseStep s JOIN step d ON d.id = s.stepID JOIN outcome o ON o.id = s.outcomeID
      WHERE s.caseID = \(run) AND d.number = \(number) ORDER BY s.id DESC LIMIT 1
      """)
  }
}
