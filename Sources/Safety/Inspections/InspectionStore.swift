import Database
import Platform
import Procedures

extension Snapshot {
  func inspection(token: String) throws -> Inspection? {
    try row(Inspection.selection + " WHERE i.token = \(token)")
  }

  func inspection(_ id: Inspection.ID) throws -> Inspection? {
    try row(Inspection.selection + " WHERE i.id = \(id)")
  }

  func points(of inspection: Inspection.ID) throws -> [InspectionPoint] {
    try rows("SELECT * FROM inspectionPoint WHERE inspectionID = \(inspection) ORDER BY ordinal, id")
  }

  func files(of inspection: Inspection.ID) throws -> [Attachment] {
    try rows(
      """
      SELECT f.id, f.token, f.name, f.kind, f.size FROM inspectionFile l CROSS JOIN file f ON f.id = l.fileID
      WHERE l.inspectionID = \(inspection) ORDER BY f.id
      """)
  }

  /// The checklists, those in use first.
  func inspectionTemplates() throws -> [InspectionTemplate] {
    try rows(
      "SELECT * FROM inspectionTemplate /* whole table */ ORDER BY retiredAt IS NOT NULL, title, id")
  }

  func inspectionTemplate(_ id: InspectionTemplate.ID) throws -> InspectionTemplate? {
    try row("SELECT * FROM inspectionTemplate WHERE id = \(id)")
  }

  func lines(of template: InspectionTemplate.ID) throws -> [CheckLine] {
    try rows("SELECT topic, text FROM inspectionTemplatePoint WHERE templateID = \(template) ORDER BY ordinal") {
      CheckLine(topic: try $0["topic"], text: try $0["text"])
    }
  }

  /// Inspections from a place on, the latest first.
  func inspections(_ conditions: SQL, at place: ListPlace = .start, limit: Int) throws -> [InspectionLine] {
    let beyond: SQL =
      switch place {
      case .start: ""
      case .after(let key): " AND (i.inspectedOn, i.id) < (\(ListDay(key).day), \(key.id))"
      case .before(let key): " AND (i.inspectedOn, i.id) > (\(ListDay(key).day), \(key.id))"
      }
    let order: SQL =
      place.isBackward ? " ORDER BY i.inspectedOn, i.id" : " ORDER BY i.inspectedOn DESC, i.id DESC"
    let lines: [InspectionLine] = try rows(
      InspectionLine.selection + conditions + beyond + order + " LIMIT \(limit)")
    return place.isBackward ? lines.reversed() : lines
  }
}

/// A line of the list of inspections.
struct InspectionLine: Sendable, FromRow {
  let inspection: Inspection
  /// Points that are bad, and those that are good or bad.
  let bad: Int
  let judged: Int

  init(row: Row) throws(RowError) {
    inspection = try Inspection(row: row)
    (bad, judged) = (try row["bad"], try row["judged"])
  }

  var key: ListKey { ListKey(order: ListDay.number(inspection.inspectedOn), id: inspection.id.rawValue) }

  static let selection: SQL = """
    SELECT i.*, u.name AS unitName, p.name AS inspectorName,
      (SELECT COUNT(*) FROM inspectionPoint b WHERE b.inspectionID = i.id AND b.verdict = 'bad') AS bad,
      (SELECT COUNT(*) FROM inspectionPoint j WHERE j.inspectionID = i.id AND j.verdict IN ('good', 'bad')) AS judged
    FROM inspection i CROSS JOIN unit u ON u.id = i.unitID CROSS JOIN person p ON p.id = i.personID
    WHERE
    """ + " "
}
