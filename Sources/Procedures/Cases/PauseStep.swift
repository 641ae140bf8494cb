import Database
import Platform

extension Deed {
  /// Stops the clock of the actor's open step (row C-SLA). The customer reads why and until when.
  ///
  /// - Throws: `PauseError`; `VisitError` when the step is not the actor's or the case has moved on.
  @discardableResult
  package func pauseStep(of token: String, _ new: NewPause, version: Int?) throws -> Case {
    let (run, step) = try ownStep(of: token, version: version)
    guard step.pausedAt == nil else { throw PauseError.alreadyPaused }
    guard let due = step.dueAt, let person = actor.personID else { throw PauseError.untimed }
    try db.execute(
      """
      INSERT INTO casePause (caseStepID, kind, note, expectedOn, dueAt, pausedAt, pausedBy)
      VALUES (\(step.id), \(new.kind), \(new.note), \(new.expectedOn), \(due), \(at), \(person))
      """)
    try db.execute("UPDATE caseStep SET pausedAt = \(at), dueAt = NULL WHERE id = \(step.id)")
    try touch(run.id)
    try record("step.paused", Subject("case", run.id), "step=\(step.number) kind=\(new.kind.rawValue)")
    let until = Words(zone: office.zone).fullDate(new.expectedOn)
    try addEntry(
      run.id, audience: .public, kind: "step.paused", heading: new.kind.heading,
      text: "\(new.note)\nPerkiraan dilanjutkan \(until).")
    return run
  }

  /// Lets the clock of the actor's open step run again.
  ///
  /// - Returns: when the step is due now.
  @discardableResult
  package func resumeStep(of token: String, version: Int?) throws -> Instant {
    let (run, step) = try ownStep(of: token, version: version)
    guard step.pausedAt != nil else { throw PauseError.notPaused }
    let due = try endPause(of: step)
    try touch(run.id)
    try addEntry(
      run.id, audience: .public, kind: "step.resumed", heading: "Dilanjutkan",
      text: "Batas waktu langkah ini \(Words(zone: office.zone).dateTime(due)).")
    return due
  }

  /// What the customer has added ends a pause that waited for him; any other goes on.
  package func resumeForCustomer(_ run: Case.ID) throws {
    guard let step = try db.openStep(of: run), let pause = try db.pause(of: step), pause.kind == .customer else {
      return
    }
    try endPause(of: step)
    try touch(run)
  }

  /// Ends the pause of a step, with its due time moved by as long as it stood still.
  @discardableResult
  func endPause(of step: CaseStep) throws -> Instant {
    guard let pause = try db.pause(of: step) else { throw PauseError.notPaused }
    let moment = max(at, pause.pausedAt)
    let due = step.standard.due(pause.dueAt, pausedAt: pause.pausedAt, resumedAt: moment, in: office.calendar)
    let idle = step.standard.minutesUsed(from: pause.pausedAt, to: moment, in: office.calendar)
    try db.execute(
      "UPDATE casePause SET endedAt = \(moment), endedBy = \(actor.personID) WHERE id = \(pause.id)")
    try db.execute(
      """
      UPDATE caseStep SET pausedAt = NULL, dueAt = \(due), idleMinutes = idleMinutes + \(idle) WHERE id = \(step.id)
      """)
    try record("step.resumed", Subject("case", step.caseID), "step=\(step.number) idle=\(idle)")
    return due
  }

  /// The open step of a case, when it is the actor's.
  private func ownStep(of token: String, version: Int?) throws -> (run: Case, step: CaseStep) {
    guard let run = try db.caseRun(token: token) else { throw VisitError.notFound }
    guard let step = try db.openStep(of: run.id), version == nil || version == run.version else {
      throw try stale(run, .performer)
    }
    try requireRight(to: step, .performer)
    return (run, step)
  }
}
