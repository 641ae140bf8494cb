import Database
import Platform
import Procedures

/// The customer was told on which day his case closes if he says nothing.
struct LapseNotice: Sendable, Hashable {
  let step: CaseStep.ID
  /// The last day on which he may still say something.
  let lapsesOn: Day
}

extension Migration {
  static let lapseNotices = Migration(
    "complaints 0019 a customer is told before his case closes by itself",
    """
    CREATE TABLE lapseNotice (
      caseStepID INTEGER PRIMARY KEY REFERENCES caseStep(id),
      lapsesOn   TEXT NOT NULL,
      at         INTEGER NOT NULL,
      isOver     INTEGER NOT NULL DEFAULT 0 CHECK (isOver IN (0, 1))
    ) STRICT;
    CREATE INDEX lapseNoticeByDay ON lapseNotice(lapsesOn) WHERE isOver = 0;
    """)
}

/// A step that waits for its customer's word, since when, and what the customer was told of its end.
struct AwaitedWord: Sendable {
  let step: CaseStep.ID
  /// When the answer was there, or when the customer last wrote: he is not silent who has just asked something.
  let since: Instant

  /// The day after which it closes by itself: so many working days, and never without some days' notice.
  func lapsesOn(_ office: Office, toldOn today: Day) -> Day {
    max(
      office.calendar.adding(workingDays: office.customers.lapseDays, to: office.zone.day(of: since)),
      office.calendar.adding(workingDays: CustomerRules.noticeDays, to: today))
  }

  /// Whether it is time to tell him.
  func isDue(_ office: Office, on today: Day) -> Bool {
    let days = max(0, office.customers.lapseDays - CustomerRules.noticeDays)
    return today >= office.calendar.adding(workingDays: days, to: office.zone.day(of: since))
  }
}

extension Snapshot {
  /// What the customer of an open case was told of its end; nil while he was not.
  func lapseNotice(of step: CaseStep) throws -> LapseNotice? {
    try row("SELECT caseStepID, lapsesOn FROM lapseNotice WHERE caseStepID = \(step.id) AND isOver = 0") { row in
      LapseNotice(step: try row["caseStepID"], lapsesOn: try row["lapsesOn"])
    }
  }

  /// Steps that wait for their customers since before a moment, and of which the customers were not told yet. They are
  /// found by ranges and marks, so that a program that did not run misses none.
  func awaitedWords(before bound: Instant, limit: Int) throws -> [AwaitedWord] {
    try rows(
      """
      SELECT s.id FROM performer p JOIN step d ON d.performerID = p.id
        CROSS JOIN caseStep s ON s.stepID = d.id AND s.positionID IS NULL
      WHERE p.isCustomer = 1 AND d.kind IN \(list: [StepKind.confirmation, .satisfaction])
        AND s.completedAt IS NULL AND s.personID IS NULL AND s.openedAt < \(bound)
        AND NOT EXISTS (SELECT 1 FROM lapseNotice l WHERE l.caseStepID = s.id)
        AND NOT EXISTS (SELECT 1 FROM caseEntry e
          WHERE e.caseID = s.caseID AND e.caseStepID = s.id AND e.kind = \(CaseEntry.disputeKind))
      LIMIT \(limit)
      """
    ) { row in try row["id"] as CaseStep.ID }.compactMap { try awaitedWord($0) }
  }

  /// Nil when nobody waits for the customer there any more, or when he has said that he is not satisfied and waits for
  /// the organisation himself.
  func awaitedWord(_ id: CaseStep.ID) throws -> AwaitedWord? {
    guard let step = try caseStep(id), step.isOpen, step.isCustomers else { return nil }
    let isDisputed = try exists(
      "SELECT 1 FROM caseEntry WHERE caseID = \(step.caseID) AND caseStepID = \(id) AND kind = \(CaseEntry.disputeKind)"
    )
    guard !isDisputed else { return nil }
    let spoke: Instant? = try value(
      """
      SELECT MAX(at) FROM caseEntry
      WHERE caseID = \(step.caseID) AND caseStepID = \(id) AND author = \(CaseEntry.Author.customer)
      """)
    return AwaitedWord(step: id, since: spoke ?? step.openedAt)
  }

  /// The notices whose day has passed.
  func passedNotices(on today: Day, limit: Int) throws -> [LapseNotice] {
    try rows(
      """
      SELECT caseStepID, lapsesOn FROM lapseNotice WHERE isOver = 0 AND lapsesOn < \(today)
      ORDER BY lapsesOn LIMIT \(limit)
      """
    ) { row in LapseNotice(step: try row["caseStepID"], lapsesOn: try row["lapsesOn"]) }
  }
}
