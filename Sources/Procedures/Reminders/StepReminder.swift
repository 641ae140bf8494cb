import Database
import Platform

/// Somebody is told of a step before it is late, when it is, or when its pause lasts longer than expected.
struct StepReminder: Sendable, Hashable {
  enum Kind: String, CaseIterable, Sendable, ColumnValue {
    case soon, late, pauseOver
  }

  let kind: Kind
  let step: CaseStep.ID
  /// When the step is due, or since when it stands still: a step that gets another due time is told of anew.
  let moment: Instant
}

extension Migration {
  static let stepReminders = Migration(
    "procedures 0015 a step is told of once for each due time",
    """
    CREATE TABLE stepReminder (
      caseStepID INTEGER NOT NULL REFERENCES caseStep(id),
      kind       TEXT NOT NULL CHECK (kind IN ('soon', 'late', 'pauseOver')),
      moment     INTEGER NOT NULL,
      at         INTEGER NOT NULL,
      PRIMARY KEY (caseStepID, kind, moment)
    ) STRICT, WITHOUT ROWID;
    """)
}

extension Snapshot {
  /// What has to be told by now and was not yet. It looks for ranges of time, never for a moment, so that a program that
  /// did not run misses nothing; what is late already is not announced as due soon.
  func dueReminders(at now: Instant, in calendar: WorkingCalendar) throws -> [StepReminder] {
    let limits = try soonLimits(at: now, in: calendar)
    guard let horizon = limits.values.max() else { return try overduePauses(at: now, in: calendar) }
    var found = try overduePauses(at: now, in: calendar)
    for whose in Self.owners {
      try each(
        """
        SELECT s.id, s.stepID, s.priority, s.dueAt FROM \(whose) AND s.completedAt IS NULL
          AND \(TaskRank.sql) < \(TaskRank.before(horizon.adding(milliseconds: 1)))
          AND NOT EXISTS (SELECT 1 FROM stepReminder m WHERE m.caseStepID = s.id AND m.moment = s.dueAt
            AND m.kind = CASE WHEN s.dueAt < \(now) THEN 'late' ELSE 'soon' END)
        """
      ) { row in
        let due: Instant = try row["dueAt"]
        guard due <= limits[StandardKey(step: try row["stepID"], priority: try row["priority"])] ?? now else { return }
        found.append(StepReminder(kind: due < now ? .late : .soon, step: try row["id"], moment: due))
      }
    }
    return found
  }

  /// The open steps of everybody: those given by name, and those of whoever holds a position. Each is found by the index
  /// that "Tugas saya" goes by.
  private static var owners: [SQL] {
    [
      "person o CROSS JOIN caseStep s WHERE s.personID = o.id",
      "position o CROSS JOIN caseStep s WHERE s.positionID = o.id AND s.personID IS NULL",
    ]
  }

  /// A step of a procedure, and the priority that gives it another standard.
  private struct StandardKey: Hashable {
    let step: Step.ID
    let priority: Int?
  }

  /// For each standard of a step of a procedure, the latest due time that is called due soon now.
  private func soonLimits(at now: Instant, in calendar: WorkingCalendar) throws -> [StandardKey: Instant] {
    var limits: [StandardKey: Instant] = [:]
    var known: [Standard: Instant] = [:]
    try each(
      """
      SELECT id, NULL AS priority, standardAmount, standardUnit FROM step /* whole table */ WHERE runsClock = 1
      UNION ALL SELECT stepID, priority, amount, unit FROM stepStandard
      """
    ) { row in
      let standard = try row.standard()
      let limit = known[standard] ?? standard.soonLimit(at: now, in: calendar)
      known[standard] = limit
      limits[StandardKey(step: try row["id"], priority: try row["priority"])] = limit
    }
    return limits
  }

  private func overduePauses(at now: Instant, in calendar: WorkingCalendar) throws -> [StepReminder] {
    try rows(
      """
      SELECT p.caseStepID, p.pausedAt FROM casePause p
      WHERE p.endedAt IS NULL AND p.expectedOn < \(calendar.zone.day(of: now)) AND NOT EXISTS (
        SELECT 1 FROM stepReminder m WHERE m.caseStepID = p.caseStepID AND m.kind = 'pauseOver' AND m.moment = p.pausedAt)
      """
    ) { row in StepReminder(kind: .pauseOver, step: try row["caseStepID"], moment: try row["pausedAt"]) }
  }

  /// Who performs an open step now: who is named, else who holds its position in its unit; and who stands in for them.
  package func performers(of step: CaseStep, at now: Instant) throws -> [Person] {
    if let person = step.person { return try withSubstitutes(self.person(person).map { [$0] } ?? [], at: now) }
    return try withSubstitutes(step.position.map { try holders(of: $0, in: step.unit, at: now) } ?? [], at: now)
  }
}
