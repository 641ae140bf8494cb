import Database
import Platform
import Procedures

extension Snapshot {
  private static let reports: SQL = """
    SELECT r.*, n.name, o.id AS replacesID FROM report r LEFT JOIN person n ON n.id = r.draftedBy
      LEFT JOIN report o ON o.kind = r.kind AND o.firstMonth = r.firstMonth AND o.revision = r.revision - 1
    WHERE
    """ + " "

  func report(_ id: Report.ID) throws -> Report? { try row(Self.reports + "r.id = \(id)") }

  func report(_ name: ReportName) throws -> Report? {
    try row(
      Self.reports + """
        r.kind = \(name.period.kind) AND r.firstMonth = \(name.period.months.first) AND r.revision = \(name.revision)
        """)
  }

  /// The last report of a period, whether issued or not; nil when nobody has drafted one.
  func report(of period: ReportPeriod) throws -> Report? {
    try row(
      Self.reports + """
        r.kind = \(period.kind) AND r.firstMonth = \(period.months.first) ORDER BY r.revision DESC LIMIT 1
        """)
  }

  /// The report of a period that is issued and holds.
  func standingReport(of period: ReportPeriod) throws -> Report? {
    try row(
      Self.reports + """
        r.kind = \(period.kind) AND r.firstMonth = \(period.months.first) AND r.paperID IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM paperVoid v WHERE v.paperID = r.paperID)
        ORDER BY r.revision DESC LIMIT 1
        """)
  }

  /// The sections of a report in their order.
  func texts(of report: Report.ID) throws -> [ReportText] {
    let found: [ReportText] = try rows("SELECT * FROM reportText WHERE reportID = \(report)")
    return ReportSection.allCases.compactMap { section in found.first { $0.section == section } }
  }
}

/// A line of the list of reports.
struct ReportLine: Sendable, FromRow {
  let id: Report.ID
  let name: ReportName
  let draftedAt: Instant
  /// Nil where the program drafted it by itself.
  let draftedBy: String?
  let state: ApprovalState

  init(row: Row) throws(RowError) {
    id = try row["id"]
    name = try ReportName(row: row)
    draftedAt = try row["draftedAt"]
    draftedBy = try row["name"]
    state = try ApprovalState(row: row)
  }

  var key: ListKey { ListKey(order: Int64(name.period.end), id: id.rawValue) }
}

extension Snapshot {
  /// Reports, those of the latest periods first, from a place on.
  func reports(_ filter: ReportFilter, at place: ListPlace = .start, limit: Int) throws -> [ReportLine] {
    let beyond: SQL =
      switch place {
      case .start: ""
      case .after(let key): " AND (r.endOn, r.id) < (\(key.order), \(key.id))"
      case .before(let key): " AND (r.endOn, r.id) > (\(key.order), \(key.id))"
      }
    let order: SQL = place.isBackward ? " ORDER BY r.endOn, r.id" : " ORDER BY r.endOn DESC, r.id DESC"
    let lines: [ReportLine] = try rows(
      Self.reportLines + filter.conditions + beyond + order + " LIMIT \(limit)")
    return place.isBackward ? lines.reversed() : lines
  }

  /// Every line, for an export.
  func eachReport(_ filter: ReportFilter, _ body: (ReportLine) throws -> Void) throws {
    try each(Self.reportLines + filter.conditions + " /* whole table */ ORDER BY r.endOn DESC, r.id DESC") { row in
      try body(try ReportLine(row: row))
    }
  }

  private static var reportLines: SQL {
    """
    SELECT r.*, n.name, \(ApprovalState.columns) FROM report r LEFT JOIN person n ON n.id = r.draftedBy
      \(ApprovalState.tables(.report, of: "r.id"))
    WHERE
    """ + " "
  }
}
