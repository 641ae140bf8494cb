import Database
import Platform

extension Deed {
  /// Ends an open case before its procedure does, on whatever step it stands: that step ends without any of its ways,
  /// and with it leaves everybody's tasks; what would follow, such as a signature, finds no open step any more.
  ///
  /// By what right it ends is for the caller to know.
  /// - Parameters:
  ///   - reason: in the words of whoever ends it; may be empty.
  ///   - gate: who is told what has changed, when the case is closed already.
  /// - Throws: `VisitError.stale` when it is.
  package func end(_ run: Case, as ending: CaseEnding, reason: String = "", gate: StepGate = .performer) throws {
    guard let open = try db.openStep(of: run.id) else { throw try stale(run, gate) }
    let moment = try stop(open)
    try db.execute(
      """
      INSERT INTO earlyEnd (caseStepID, caseID, ending, reason, at, endedBy)
      VALUES (\(open.id), \(run.id), \(ending), \(reason), \(at), \(actor.personID))
      """)
    try close(run, ending, at: moment)
  }

  /// Ends an open step without any of its ways; when that was comes back.
  func stop(_ open: CaseStep) throws -> Instant {
    let step = open.pausedAt == nil ? open : try resumed(open)
    let moment = max(at, step.openedAt)
    let used = max(
      0, step.standard.minutesUsed(from: step.openedAt, to: moment, in: office.calendar) - step.idleMinutes)
    try db.execute(
      """
      UPDATE caseStep SET completedAt = \(moment), completedBy = \(actor.personID), minutesUsed = \(used)
      WHERE id = \(step.id) AND completedAt IS NULL
      """)
    try record(
      "step.ended", Subject("case", step.caseID),
      "step=\(step.number) kind=\(step.kind.rawValue) round=\(step.round)")
    return moment
  }

  private func resumed(_ step: CaseStep) throws -> CaseStep {
    try endPause(of: step)
    guard let step = try db.caseStep(step.id) else { throw VisitError.notFound }
    return step
  }
}

/// How and why a case ended before its procedure did.
package struct EarlyEnd: Sendable, FromRow {
  package let ending: CaseEnding
  package let reason: String
  package let at: Instant
  /// The colleague who ended it; nil when the customer did, or time.
  package let byName: String?

  package init(row: Row) throws(RowError) {
    ending = try row["ending"]
    reason = try row["reason"]
    at = try row["at"]
    byName = try row["name"]
  }
}

extension Snapshot {
  /// How a closed case ended before its procedure did; nil when it went its whole way, or is open.
  package func earlyEnd(of run: Case) throws -> EarlyEnd? {
    guard !run.isOpen else { return nil }
    return try row(
      """
      SELECT e.ending, e.reason, e.at, p.name FROM earlyEnd e LEFT JOIN person p ON p.id = e.endedBy
      WHERE e.caseID = \(run.id) AND e.caseStepID = (SELECT MAX(id) FROM caseStep WHERE caseID = \(run.id))
      """)
  }
}
