import Database
import Platform

extension Snapshot {
  /// Every rule, as the administrator's page lists them.
  func escalationRules() throws -> [EscalationRule] {
    try rows("SELECT * FROM escalationRule /* whole table */ ORDER BY id")
  }

  /// All that went up in a case, oldest first.
  package func escalations(of run: Case.ID) throws -> [Escalation] {
    try rows("\(Self.escalations) WHERE e.caseID = \(run) ORDER BY e.id")
  }

  private static var escalations: SQL {
    """
    SELECT e.*, d.number AS stepNumber, d.title AS stepTitle, p.name AS byName FROM escalation e
      JOIN caseStep s ON s.id = e.caseStepID JOIN step d ON d.id = s.stepID LEFT JOIN person p ON p.id = e.byID
    """
  }

  /// Cases that went up to somebody and whose step is still the same, newest first.
  func openEscalations(to person: Person.ID) throws -> [(run: Case.ID, reason: String, at: Instant)] {
    try rows(
      """
      SELECT e.caseID, e.reason, MAX(e.at) AS at FROM escalationReceiver r
        JOIN escalation e ON e.id = r.escalationID JOIN caseStep s ON s.id = e.caseStepID
      WHERE r.personID = \(person) AND s.completedAt IS NULL GROUP BY e.caseID ORDER BY at DESC LIMIT 50
      """
    ) { row in (run: try row["caseID"], reason: try row["reason"], at: try row["at"]) }
  }

  /// The longest overdue of the steps that may be as late as a rule says, by the clock on the wall, which it has not sent up yet
  /// and above which there is somebody; at most so many.
  func lateSteps(for rule: EscalationRule, at now: Instant, limit: Int) throws -> [CaseStep.ID] {
    let end = now.adding(minutes: -rule.amount)
    let owners: [SQL] = [
      "person o CROSS JOIN caseStep s WHERE s.personID = o.id",
      "position o CROSS JOIN caseStep s WHERE s.positionID = o.id AND s.personID IS NULL",
    ]
    return try owners.flatMap { owner -> [CaseStep.ID] in
      try values(
        """
        SELECT s.id FROM \(owner) AND s.completedAt IS NULL AND \(TaskRank.sql) < \(TaskRank.before(end))
          AND NOT EXISTS (SELECT 1 FROM escalation e WHERE e.caseStepID = s.id AND e.ruleID = \(rule.id))
          AND EXISTS (SELECT 1 FROM position p WHERE p.id = s.positionID AND p.reportsTo IS NOT NULL)
        ORDER BY s.dueAt, s.id LIMIT \(limit)
        """)
    }
  }

  /// Steps that opened since rules were last tried on new ones, in order; and the last of them all.
  func stepsToWatch(limit: Int) throws -> [(id: CaseStep.ID, isOpen: Bool)] {
    try rows(
      """
      SELECT id, completedAt FROM caseStep
      WHERE id > (SELECT caseStepID FROM escalationWatch WHERE id = 1) ORDER BY id LIMIT \(limit)
      """
    ) { row in (id: try row["id"], isOpen: try row["completedAt"] as Instant? == nil) }
  }
}
