import Database
import Platform

/// A line of the list of links.
struct LinkLine: Sendable, FromRow {
  let link: SurveyLink
  let segment: String
  let unit: String

  init(row: Row) throws(RowError) {
    link = try SurveyLink(row: row)
    segment = try row["segmentName"] ?? ""
    unit = try row["unitName"] ?? ""
  }

  var key: ListKey { ListKey(order: 0, id: link.id.rawValue) }
}

extension Snapshot {
  /// Links of a round, newest first, from a place on; of one kind where one is given.
  func links(
    of round: SurveyRound.ID, kind: SurveyLink.Kind?, at place: ListPlace = .start, limit: Int
  ) throws -> [LinkLine] {
    var wanted = Self.linkLines(of: round, kind: kind)
    switch place {
    case .start: break
    case .after(let key): wanted += " AND l.id < \(key.id)"
    case .before(let key): wanted += " AND l.id > \(key.id)"
    }
    wanted += place.isBackward ? " ORDER BY l.id" : " ORDER BY l.id DESC"
    let lines: [LinkLine] = try rows(wanted + " LIMIT \(limit)")
    return place.isBackward ? lines.reversed() : lines
  }

  /// Every line, for an export.
  func eachLink(of round: SurveyRound.ID, kind: SurveyLink.Kind?, _ body: (LinkLine) throws -> Void) throws {
    try each(Self.linkLines(of: round, kind: kind) + " ORDER BY l.id DESC") { row in try body(try LinkLine(row: row)) }
  }

  private static func linkLines(of round: SurveyRound.ID, kind: SurveyLink.Kind?) -> SQL {
    let lines: SQL = """
      SELECT l.*, s.name AS segmentName, u.name AS unitName FROM surveyLink l
        LEFT JOIN segment s ON s.id = l.segmentID LEFT JOIN unit u ON u.id = l.unitID
      WHERE l.roundID = \(round)
      """
    return kind.map { lines + " AND l.kind = \($0)" } ?? lines
  }
}
