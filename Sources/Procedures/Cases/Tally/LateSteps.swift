import Database
import Platform

/// A step that was completed after it was due.
package struct LateStep: Sendable, FromRow {
  package let id: CaseStep.ID
  package let token: String
  package let caseNumber: String
  package let number: Int
  package let title: String
  package let performer: String
  package let dueAt: Instant
  package let completedAt: Instant

  package init(row: Row) throws(RowError) {
    id = try row["id"]
    (token, caseNumber) = (try row["token"], try row["caseNumber"])
    (number, title, performer) = (try row["number"], try row["title"], try row["performer"])
    (dueAt, completedAt) = (try row["dueAt"], try row["completedAt"])
  }

  package var key: ListKey { ListKey(order: completedAt.rawValue, id: id.rawValue) }
}

extension Snapshot {
  /// The steps that `stepLate` counts, the last completed first, from a place on.
  ///
  /// - Parameter step: of a revision; nil for all.
  package func lateSteps(
    _ step: Step.ID?, in months: MonthSpan, of scope: FigureScope, at place: ListPlace, limit: Int, zone: Zone
  ) throws -> [LateStep] {
    let (start, end) = (zone.instant(months.first.first), zone.instant(months.last.last.next))
    var parts: [SQL] = [
      "s.dueAt < s.completedAt", "s.outcomeID IS NOT NULL", "s.completedBy IS NOT NULL",
      "s.completedAt >= \(start)", "s.completedAt < \(end)",
    ]
    if let step { parts.append("s.stepID = \(step)") }
    parts.append(scope.ofSteps)
    if !scope.procedure.isEmpty { parts.append("d.revisionID IN \(scope.revisions)") }
    switch place {
    case .start: break
    case .after(let key): parts.append("(s.completedAt, s.id) < (\(key.order), \(key.id))")
    case .before(let key): parts.append("(s.completedAt, s.id) > (\(key.order), \(key.id))")
    }
    let order: SQL = place.isBackward ? "s.completedAt, s.id" : "s.completedAt DESC, s.id DESC"
    let found: [LateStep] = try rows(
      """
      SELECT s.id, r.token, r.number AS caseNumber, d.number, d.title, f.title AS performer, s.dueAt, s.completedAt
      FROM caseStep s CROSS JOIN step d ON d.id = s.stepID CROSS JOIN performer f ON f.id = d.performerID
        CROSS JOIN caseRun r ON r.id = s.caseID
      WHERE \(SQL.joined(parts, separator: " AND ")) ORDER BY \(order) LIMIT \(limit)
      """)
    return place.isBackward ? found.reversed() : found
  }
}

/// Who has open steps now: a colleague, a position of a unit, or the customers.
package struct StepHolder: Sendable {
  package let person: Person.ID?
  package let position: Position.ID?
  package let unit: WorkUnit.ID?
  /// As lists call it; empty for the customers.
  package let name: String
  package let count: Int
  package let late: Int
}

extension Snapshot {
  /// Who holds what now, those with most first. The customers are not among them.
  package func stepHolders(of scope: FigureScope, at now: Instant) throws -> [StepHolder] {
    let columns: SQL = """
      COUNT(*) AS count, SUM(CASE WHEN s.dueAt < \(now) THEN 1 ELSE 0 END) AS late
      """
    let join: SQL = "CROSS JOIN caseFact f ON f.caseID = s.caseID"
    let persons = try rows(
      """
      SELECT o.id, o.name, \(columns) FROM person o CROSS JOIN caseStep s ON s.personID = o.id \(join)
      WHERE s.completedAt IS NULL AND \(scope.condition) GROUP BY o.id, o.name
      """
    ) { row in
      StepHolder(
        person: try row["id"], position: nil, unit: nil, name: try row["name"], count: try row["count"],
        late: try row["late"])
    }
    let positions = try rows(
      """
      SELECT o.id, o.title, s.unitID, u.name AS unitName, \(columns)
      FROM position o CROSS JOIN caseStep s ON s.positionID = o.id \(join) LEFT JOIN unit u ON u.id = s.unitID
      WHERE s.completedAt IS NULL AND s.personID IS NULL AND \(scope.condition) GROUP BY o.id, o.title, s.unitID, u.name
      """
    ) { row in
      let (title, unit): (String, String?) = (try row["title"], try row["unitName"])
      return StepHolder(
        person: nil, position: try row["id"], unit: try row["unitID"],
        name: unit.map { "\(title), \($0)" } ?? title, count: try row["count"], late: try row["late"])
    }
    return (persons + positions).sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }
}
