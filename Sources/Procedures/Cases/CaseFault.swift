import Database
import Platform

/// What `tanggap verify` finds wrong with a case.
package struct CaseFault: Sendable, Hashable, CustomStringConvertible {
  package enum Kind: String, Sendable, ColumnValue {
    case openWithoutStep, closedWithStep, firstStep, wrongOrder, gap, duration, unended, trail

    fileprivate var words: String {
      switch self {
      case .openWithoutStep: "terbuka tanpa satu langkah yang berjalan"
      case .closedWithStep: "selesai, tetapi masih ada langkah yang berjalan"
      case .firstStep: "tidak mulai dari langkah 1"
      case .wrongOrder: "langkahnya tidak mengikuti hasil langkah sebelumnya"
      case .gap: "ada jeda di antara dua langkahnya"
      case .duration: "lama pengerjaan satu langkahnya tidak mungkin"
      case .unended: "selesai, padahal langkah terakhirnya belum mengakhirinya"
      case .trail: "jejaknya tidak sama dengan langkah-langkahnya"
      }
    }
  }

  package let number: String
  package let kind: Kind

  package var description: String { "Kasus \(number) \(kind.words)." }
}

extension Snapshot {
  /// Every case whose steps, times or trail contradict each other; empty when all is well.
  package func caseFaults() throws -> [CaseFault] {
    try [SQL.openness, .stepOrder, .durations, .caseTrail].flatMap { sql in
      try rows(sql) { row in CaseFault(number: try row["number"], kind: try row["kind"]) }
    }
  }
}

extension SQL {
  /// An open case has exactly one open step, a closed one none and an end.
  fileprivate static let openness: SQL = """
    SELECT r.number, CASE WHEN r.closedAt IS NULL THEN 'openWithoutStep' ELSE 'closedWithStep' END AS kind
    FROM caseRun r
    WHERE (SELECT COUNT(*) FROM caseStep s WHERE s.caseID = r.id AND s.completedAt IS NULL)
      <> CASE WHEN r.closedAt IS NULL THEN 1 ELSE 0 END
    UNION ALL
    SELECT r.number, 'unended' FROM caseRun r
      JOIN caseStep s ON s.id = (SELECT MAX(l.id) FROM caseStep l WHERE l.caseID = r.id)
      JOIN outcome o ON o.id = s.outcomeID
    WHERE r.closedAt IS NOT NULL AND o.nextNumber IS NOT NULL
    UNION ALL
    SELECT r.number, 'unended' FROM caseStep s JOIN caseRun r ON r.id = s.caseID
    WHERE s.completedAt IS NOT NULL AND s.outcomeID IS NULL
      AND NOT EXISTS (SELECT 1 FROM earlyEnd e WHERE e.caseStepID = s.id)
      AND NOT EXISTS (SELECT 1 FROM takenBack b WHERE b.caseStepID = s.id)
    ORDER BY 1
    """

  /// Each step is the one its predecessor's outcome leads to, and begins when that one ended; but for one by which a
  /// closed case was opened again, or an open one taken back.
  fileprivate static let stepOrder: SQL = """
    SELECT w.caseNumber AS number,
      CASE WHEN w.previous IS NULL THEN 'firstStep' WHEN w.nextNumber IS NULL OR w.nextNumber <> w.stepNumber
        THEN 'wrongOrder' ELSE 'gap' END AS kind
    FROM (
      SELECT s.id, r.number AS caseNumber, d.number AS stepNumber, s.openedAt,
        LAG(s.id) OVER c AS previous, LAG(s.completedAt) OVER c AS ended, LAG(o.nextNumber) OVER c AS nextNumber
      FROM caseStep s JOIN caseRun r ON r.id = s.caseID JOIN step d ON d.id = s.stepID
        LEFT JOIN outcome o ON o.id = s.outcomeID
      WINDOW c AS (PARTITION BY s.caseID ORDER BY s.id)
    ) w
    WHERE (w.previous IS NULL AND w.stepNumber <> 1)
      OR (w.previous IS NOT NULL AND NOT EXISTS (SELECT 1 FROM reopening a WHERE a.caseStepID = w.id)
        AND NOT EXISTS (SELECT 1 FROM takenBack b WHERE b.openedID = w.id)
        AND (w.nextNumber IS NULL OR w.nextNumber <> w.stepNumber OR w.ended <> w.openedAt))
    ORDER BY w.caseNumber
    """

  /// Working time never exceeds the clock's, and nothing is due before it begins.
  fileprivate static let durations: SQL = """
    SELECT DISTINCT r.number, 'duration' AS kind FROM caseStep s JOIN caseRun r ON r.id = s.caseID
    WHERE s.minutesUsed * 60000 > s.completedAt - s.openedAt OR s.dueAt < s.openedAt OR s.completedAt < s.openedAt
    ORDER BY r.number
    """

  /// A case was opened once, closed once more than it was opened again, and each completed step left its trail.
  fileprivate static let caseTrail: SQL = """
    SELECT r.number, 'trail' AS kind FROM caseRun r
    WHERE (SELECT COUNT(*) FROM trail t WHERE t.subjectKind = 'case' AND t.subjectID = r.id AND t.verb = 'case.opened') <> 1
      OR (SELECT COUNT(*) FROM trail t WHERE t.subjectKind = 'case' AND t.subjectID = r.id AND t.verb = 'step.completed')
        <> (SELECT COUNT(*) FROM caseStep s WHERE s.caseID = r.id AND s.outcomeID IS NOT NULL)
      OR (SELECT COUNT(*) FROM trail t WHERE t.subjectKind = 'case' AND t.subjectID = r.id AND t.verb = 'case.closed')
        <> (SELECT COUNT(*) FROM reopening o WHERE o.caseID = r.id) + CASE WHEN r.closedAt IS NULL THEN 0 ELSE 1 END
    ORDER BY r.number
    """
}
