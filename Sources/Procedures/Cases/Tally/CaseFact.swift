import Database
import Platform

/// What figures count of one case: one row beside it, made from the case and all that happened to it.
///
/// Lengths of time are worked out once, by the calendar of the day they were known, and kept: a holiday that is entered
/// later moves no due time either.
package struct CaseFact: Sendable, Hashable {
  let id: Case.ID
  let revision: Revision.ID
  let openedAt: Instant
  let unit: WorkUnit.ID?
  let priority: Int?
  let isSafety: Bool
  let channel: String?
  let category: String?
  let cause: String?
  /// When the customer had the first answer of substance: a signed letter, a solution; else the case's end, unless it
  /// was taken back, went on in another, or lapsed.
  let answeredAt: Instant?
  var answerMinutes: Int?
  let closedAt: Instant?
  /// Whether it ended by its procedure's last step.
  let isWhole: Bool
  /// Whether its end settles it: nothing is settled here that was taken back or went on in another.
  let settles: Bool
  /// Nil while it is open, and where nothing was settled.
  var settleMinutes: Int?
  /// The last time, and the first.
  let reopenedAt: Instant?
  let escalatedAt: Instant?
  let isSatisfied: Bool?
  let satisfiedAt: Instant?
  /// Of the newest request for action, as it was last judged.
  let isEffective: Bool?
  let isOnTime: Bool?
  let verifiedAt: Instant?
  /// Bit n stands for the step of number n: done at all, and done more than once.
  let passedSteps: Int
  let repeatedSteps: Int

  /// Nil where its case is not settled.
  var settledAt: Instant? { settleMinutes == nil ? nil : closedAt }
}

extension CaseFact: FromRow {
  package init(row: Row) throws(RowError) {
    id = try row["caseID"]
    revision = try row["revisionID"]
    openedAt = try row["openedAt"]
    unit = try row["unitID"]
    priority = try row["priority"]
    isSafety = try row["isSafety"]
    (channel, category, cause) = (try row["channel"], try row["category"], try row["cause"])
    (answeredAt, answerMinutes) = (try row["answeredAt"], try row["answerMinutes"])
    (closedAt, isWhole) = (try row["closedAt"], try row["isWhole"])
    (settles, settleMinutes) = (try row["settles"], try row["settleMinutes"])
    (reopenedAt, escalatedAt) = (try row["reopenedAt"], try row["escalatedAt"])
    (isSatisfied, satisfiedAt) = (try row["isSatisfied"], try row["satisfiedAt"])
    (isEffective, isOnTime) = (try row["isEffective"], try row["isOnTime"])
    verifiedAt = try row["verifiedAt"]
    (passedSteps, repeatedSteps) = (try row["passedSteps"], try row["repeatedSteps"])
  }
}

extension Snapshot {
  /// The facts of a case as they were kept; nil for one that never was.
  func keptFact(of run: Case.ID) throws -> CaseFact? { try row("SELECT * FROM caseFact WHERE caseID = \(run)") }

  /// The facts of a case as the case itself gives them, lengths of time where they were kept.
  func freshFact(of run: Case.ID) throws -> CaseFact? {
    try row(Self.freshFacts("WHERE r.id = \(run)"))
  }

  /// The same of every case, in the order they came.
  func eachFreshFact(_ body: (CaseFact) throws -> Void) throws {
    try each(Self.freshFacts("/* whole table */")) { row in try body(CaseFact(row: row)) }
  }

  /// Endings that answer nobody.
  private static var withoutAnswer: [CaseEnding] { [.withdrawn, .merged, .lapsed] }
  /// Endings that settle nothing here.
  private static var unsettled: [CaseEnding] { [.withdrawn, .merged] }

  /// What answers the customer: the solution told, the letter sent or signed; not the letter sent back, nor one whose
  /// number was voided before it left the house.
  private static var answers: SQL {
    """
    (d.kind IN ('solution', 'delivery')
      OR (d.kind = 'letterSignature' AND o.code = 'signed' AND NOT \(WithdrawnAnswer.condition)))
    """
  }

  private static func freshFacts(_ condition: SQL) -> SQL {
    """
    SELECT f.*,
      CASE WHEN k.answeredAt = f.answeredAt AND k.openedAt = f.openedAt THEN k.answerMinutes END AS answerMinutes,
      CASE WHEN k.closedAt = f.closedAt AND k.openedAt = f.openedAt AND f.settles = 1 THEN k.settleMinutes END
        AS settleMinutes
    FROM (\(plainFacts) \(condition) GROUP BY r.id) f LEFT JOIN caseFact k ON k.caseID = f.caseID
    """
  }

  /// Put together once: every verb asks for it.
  private static let plainFacts: SQL = {
    """
    SELECT r.id AS caseID, r.revisionID, r.openedAt, r.unitID, r.priority, r.isSafety,
      \(trait(.channel)) AS channel, \(trait(.category)) AS category, \(trait(.cause)) AS cause,
      COALESCE(MIN(CASE WHEN \(answers) THEN s.completedAt END),
        CASE WHEN r.ending NOT IN \(list: withoutAnswer) THEN r.closedAt END) AS answeredAt,
      r.closedAt, CASE WHEN r.closedAt IS NOT NULL AND NOT EXISTS (SELECT 1 FROM earlyEnd e WHERE e.caseStepID =
        (SELECT MAX(l.id) FROM caseStep l WHERE l.caseID = r.id)) THEN 1 ELSE 0 END AS isWhole,
      CASE WHEN r.closedAt IS NOT NULL AND r.ending NOT IN \(list: unsettled) THEN 1 ELSE 0 END AS settles,
      (SELECT MAX(a.at) FROM reopening a WHERE a.caseID = r.id) AS reopenedAt,
      (SELECT MIN(u.at) FROM escalation u WHERE u.caseID = r.id) AS escalatedAt,
      (SELECT CASE WHEN t.value = '1' THEN 1 ELSE 0 END FROM caseTrait t
        WHERE t.caseID = r.id AND t.trait = \(CaseTrait.satisfaction)) AS isSatisfied,
      (SELECT t.at FROM caseTrait t WHERE t.caseID = r.id AND t.trait = \(CaseTrait.satisfaction)) AS satisfiedAt,
      \(judgement),
      SUM(DISTINCT CASE WHEN s.outcomeID IS NOT NULL AND d.number < 62 THEN 1 << d.number ELSE 0 END)
        AS passedSteps,
      SUM(DISTINCT CASE WHEN s.outcomeID IS NOT NULL AND s.round = 2 AND d.number < 62 THEN 1 << d.number ELSE 0 END)
        AS repeatedSteps
    FROM caseRun r JOIN caseStep s ON s.caseID = r.id JOIN step d ON d.id = s.stepID
      LEFT JOIN outcome o ON o.id = s.outcomeID
    """
  }()

  private static func trait(_ trait: CaseTrait) -> SQL {
    "(SELECT t.value FROM caseTrait t WHERE t.caseID = r.id AND t.trait = \(trait))"
  }

  /// Of the newest verdict: an action counts as late that was first carried out after it was due, or not yet.
  private static var judgement: SQL {
    let last: SQL = """
      FROM cparVerification v JOIN cpar c ON c.id = v.cparID
      WHERE c.caseID = r.id AND v.verdict <> 'again' ORDER BY v.cparID DESC LIMIT 1
      """
    return """
      (SELECT CASE WHEN v.verdict = 'effective' THEN 1 ELSE 0 END \(last)) AS isEffective,
      (SELECT v.verifiedAt \(last)) AS verifiedAt,
      (SELECT CASE WHEN EXISTS (SELECT 1 FROM action a WHERE a.caseID = r.id AND a.dueOn < COALESCE(
        (SELECT MIN(x.doneOn) FROM actionExecution x WHERE x.actionID = a.id), '9999-12-31')) THEN 0 ELSE 1 END
        \(last)) AS isOnTime
      """
  }
}

extension CaseFact {
  /// The same with the lengths of time that were not kept yet, worked out now.
  func timed(in calendar: WorkingCalendar, _ db: Snapshot) throws -> CaseFact {
    let needsSettling = settles && settleMinutes == nil
    guard needsSettling || answeredAt != nil && answerMinutes == nil else { return self }
    let idle = try db.idleSpans(of: id)
    var fact = self
    if answerMinutes == nil { fact.answerMinutes = answeredAt.map { idle.working(openedAt, $0, calendar) } }
    if needsSettling { fact.settleMinutes = closedAt.map { idle.working(openedAt, $0, calendar) } }
    return fact
  }
}

/// Stretches during which nobody at the office had anything to do in a case.
private struct IdleSpans {
  let spans: [(from: Instant, until: Instant?)]

  /// Working minutes between two moments without those of the stretches.
  func working(_ from: Instant, _ until: Instant, _ calendar: WorkingCalendar) -> Int {
    let idle = spans.reduce(0) { sum, span in
      sum + calendar.elapsed(from: max(span.from, from), to: min(span.until ?? until, until))
    }
    return max(0, calendar.elapsed(from: from, to: until) - idle)
  }
}

extension Snapshot {
  /// While the customer was asked for something, and while the case was closed. Two of them never overlap.
  fileprivate func idleSpans(of run: Case.ID) throws -> IdleSpans {
    IdleSpans(
      spans: try rows(
        """
        SELECT p.pausedAt AS begin, p.endedAt AS until FROM caseStep s JOIN casePause p ON p.caseStepID = s.id
        WHERE s.caseID = \(run) AND p.kind = \(PauseKind.customer)
        UNION ALL SELECT closedAt, at FROM reopening WHERE caseID = \(run)
        """
      ) { row in (from: try row["begin"], until: try row["until"]) })
  }
}
