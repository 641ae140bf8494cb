import Database
import Platform

extension Snapshot {
  /// The audits and inspections held in these days: what of them conformed, and the findings by their class.
  func auditFigures(_ scope: SurveyScope, zone: Zone) throws -> [KeptFigure] {
    let words = Words(zone: zone)
    return try auditsHeld(scope).map { $0.figure(words) } + inspectionsHeld(scope).map { $0.figure(words) }
  }

  /// An audit is held some weeks after the day it was planned for at most, so the index of plans finds it.
  private func auditsHeld(_ scope: SurveyScope) throws -> [HeldCheck] {
    try rows(
      """
      SELECT a.number, a.title, u.name AS unit, a.heldOn AS day,
        SUM(CASE WHEN p.verdict = 'conform' THEN 1 ELSE 0 END) AS good,
        SUM(CASE WHEN p.verdict = 'notConform' THEN 1 ELSE 0 END) AS bad,
        SUM(CASE WHEN p.grade = 'critical' THEN 1 ELSE 0 END) AS critical,
        SUM(CASE WHEN p.grade = 'major' THEN 1 ELSE 0 END) AS major,
        SUM(CASE WHEN p.grade = 'minor' THEN 1 ELSE 0 END) AS minor,
        SUM(CASE WHEN p.grade = 'observation' THEN 1 ELSE 0 END) AS observation
      FROM safetyAudit a CROSS JOIN unit u ON u.id = a.unitID CROSS JOIN safetyAuditPoint p ON p.auditID = a.id
      WHERE a.plannedOn BETWEEN \(scope.from.adding(days: -400)) AND \(scope.through.adding(days: 400))
        AND a.heldOn BETWEEN \(scope.from) AND \(scope.through) AND a.cancelledAt IS NULL
      GROUP BY a.id, a.number, a.title, u.name, a.heldOn ORDER BY a.heldOn, a.id LIMIT 50
      """
    ) { row in
      HeldCheck(
        code: "audit", number: try row["number"], title: try row["title"], unit: try row["unit"], day: try row["day"],
        good: try row["good"], bad: try row["bad"],
        findings: [
          ("kritikal", try row["critical"]), ("mayor", try row["major"]), ("minor", try row["minor"]),
          ("observasi", try row["observation"]),
        ])
    }
  }

  private func inspectionsHeld(_ scope: SurveyScope) throws -> [HeldCheck] {
    try rows(
      """
      SELECT i.number, i.title, u.name AS unit, i.inspectedOn AS day,
        SUM(CASE WHEN p.verdict = 'good' THEN 1 ELSE 0 END) AS good,
        SUM(CASE WHEN p.verdict = 'bad' THEN 1 ELSE 0 END) AS bad
      FROM inspection i CROSS JOIN unit u ON u.id = i.unitID CROSS JOIN inspectionPoint p ON p.inspectionID = i.id
      WHERE i.inspectedOn BETWEEN \(scope.from) AND \(scope.through) AND i.finishedAt IS NOT NULL
      GROUP BY i.id, i.number, i.title, u.name, i.inspectedOn ORDER BY i.inspectedOn, i.id LIMIT 50
      """
    ) { row in
      HeldCheck(
        code: "inspection", number: try row["number"], title: try row["title"], unit: try row["unit"],
        day: try row["day"], good: try row["good"], bad: try row["bad"], findings: [])
    }
  }
}

/// An audit or an inspection as a report tells of it.
private struct HeldCheck: Sendable {
  let code: String
  let number: String
  let title: String
  let unit: String
  let day: Day
  let good: Int
  let bad: Int
  /// By class, the gravest first; an inspection classes nothing.
  let findings: [(name: String, count: Int)]

  func figure(_ words: Words) -> KeptFigure {
    let (all, said) = (good + bad, findings.isEmpty ? [("tidak sesuai", bad)] : findings)
    let share = all == 0 ? nil : (good * 2_000 + all) / (2 * all) * 10
    let told = said.map { "\($0) \(words.number($1))" }.joined(separator: ", ")
    return KeptFigure(
      .audited, code, words.excerpt("\(number), \(title), \(unit)", 160), .percent, share, count: all,
      note: "\(words.shortDate(day)); \(all == 0 ? "belum ada butir yang dinilai" : told)")
  }
}
