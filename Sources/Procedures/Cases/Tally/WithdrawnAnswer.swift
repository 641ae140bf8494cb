import Database
import Platform

/// A letter that was signed and taken back with its case before it left the house: it answered nobody.
enum WithdrawnAnswer {
  /// Over the signing `s` of a letter: the last one before its case was taken back. What was signed and sent in an earlier
  /// round stands.
  static let condition: SQL = """
    EXISTS (SELECT 1 FROM takenBack b WHERE b.caseID = s.caseID AND b.caseStepID > s.id
      AND NOT EXISTS (SELECT 1 FROM caseStep n JOIN step m ON m.id = n.stepID
        WHERE n.caseID = s.caseID AND n.id > s.id AND n.id < b.caseStepID AND n.outcomeID IS NOT NULL
          AND m.kind = 'letterSignature'))
    """

  /// Cases whose kept facts still take such a letter for their first answer, as an earlier program wrote them.
  static func kept(_ db: Snapshot) throws -> [Case.ID] {
    try db.values(
      """
      SELECT DISTINCT t.caseID FROM takenBack t /* whole table */ CROSS JOIN caseFact f ON f.caseID = t.caseID
        CROSS JOIN caseStep s ON s.caseID = t.caseID CROSS JOIN step d ON d.id = s.stepID
      WHERE s.completedAt = f.answeredAt AND d.kind = 'letterSignature' AND s.outcomeID IS NOT NULL AND \(condition)
      """)
  }
}
