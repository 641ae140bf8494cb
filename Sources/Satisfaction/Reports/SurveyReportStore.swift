import Database
import Platform
import Procedures

extension Snapshot {
  private static var reports: SQL { "SELECT r.*, n.name FROM surveyReport r LEFT JOIN person n ON n.id = r.draftedBy" }

  func surveyReport(token: String) throws -> SurveyReport? { try row(Self.reports + " WHERE r.token = \(token)") }

  func surveyReport(_ id: SurveyReport.ID) throws -> SurveyReport? { try row(Self.reports + " WHERE r.id = \(id)") }

  /// The newest report of a kind over a scope; nil when nobody has drafted one.
  func surveyReport(_ kind: SurveyReport.Kind, _ scope: SurveyScope) throws -> SurveyReport? {
    try row(
      Self.reports + """
         WHERE r.kind = \(kind) AND r.fromOn = \(scope.from) AND r.throughOn = \(scope.through)
          AND COALESCE(r.roundID, 0) = \(scope.round ?? 0)
        ORDER BY r.id DESC LIMIT 1
        """)
  }

  /// The last standing report of a kind that was issued before a scope began or, of rounds, about an earlier one.
  func issuedReport(_ kind: SurveyReport.Kind, before scope: SurveyScope) throws -> SurveyReport? {
    try row(
      Self.reports + """
         WHERE r.kind = \(kind) AND r.fromOn < \(scope.from) AND r.paperID IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM paperVoid v WHERE v.paperID = r.paperID)
        ORDER BY r.fromOn DESC, r.throughOn DESC, r.id DESC LIMIT 1
        """)
  }

  /// Whether an issued report was replaced by another, or is about to be.
  func successor(of report: SurveyReport.ID) throws -> SurveyReport? {
    try row(Self.reports + " WHERE r.replacesID = \(report)")
  }

  /// The sections of a report in their order.
  func texts(of report: SurveyReport) throws -> [SurveyReportText] {
    let found: [SurveyReportText] = try rows("SELECT * FROM surveyReportText WHERE reportID = \(report.id)")
    return report.kind.sections.compactMap { section in found.first { $0.section == section } }
  }

  /// The figures that were kept with a report.
  func keptData(of report: SurveyReport) throws -> SurveyReportData {
    SurveyReportData(
      scope: report.scope, countedAt: report.countedAt,
      figures: try rows("SELECT * FROM surveyReportFigure WHERE reportID = \(report.id) ORDER BY ordinal"))
  }

  /// The day on which the first round of all opened; nil before any did.
  func firstRoundDay() throws -> Day? {
    try value("SELECT opensOn FROM surveyRound WHERE openedAt IS NOT NULL ORDER BY opensOn, id LIMIT 1")
  }
}

/// A line of the list of reports.
struct SurveyReportLine: Sendable, FromRow {
  let id: SurveyReport.ID
  let token: String
  let kind: SurveyReport.Kind
  let scope: SurveyScope
  let title: String
  let number: String
  let draftedAt: Instant
  /// Nil where the program drafted it by itself.
  let draftedBy: String?
  let state: ApprovalState
  let endOrder: Int64

  var path: String { "\(SurveyReportRoutes.root)/\(token)" }

  init(row: Row) throws(RowError) {
    id = try row["id"]
    token = try row["token"]
    kind = try row["kind"]
    scope = SurveyScope(from: try row["fromOn"], through: try row["throughOn"], round: try row["roundID"])
    title = try row["title"]
    number = try row["number"]
    draftedAt = try row["draftedAt"]
    draftedBy = try row["name"]
    state = try ApprovalState(row: row)
    endOrder = try row["endOrder"]
  }
}

extension Snapshot {
  /// Reports as filtered and sorted, from a place on.
  func surveyReports(
    _ filter: SurveyReportFilter, at place: ListPlace = .start, limit: Int
  ) throws -> [SurveyReportLine] {
    let column = filter.order.column
    let beyond: SQL =
      switch place {
      case .start: ""
      case .after(let key): " AND (\(column), r.id) < (\(key.order), \(key.id))"
      case .before(let key): " AND (\(column), r.id) > (\(key.order), \(key.id))"
      }
    let order: SQL = place.isBackward ? " ORDER BY \(column), r.id" : " ORDER BY \(column) DESC, r.id DESC"
    let lines: [SurveyReportLine] = try rows(
      Self.reportLines + filter.conditions + beyond + order + " LIMIT \(limit)")
    return place.isBackward ? lines.reversed() : lines
  }

  /// Every line, for an export.
  func eachSurveyReport(_ filter: SurveyReportFilter, _ body: (SurveyReportLine) throws -> Void) throws {
    let order: SQL = " /* whole table */ ORDER BY \(filter.order.column) DESC, r.id DESC"
    try each(Self.reportLines + filter.conditions + order) { row in
      try body(try SurveyReportLine(row: row))
    }
  }

  private static var reportLines: SQL {
    """
    SELECT r.*, n.name, \(ApprovalState.columns) FROM surveyReport r LEFT JOIN person n ON n.id = r.draftedBy
      \(ApprovalState.tables(.surveyReport, of: "r.id"))
    WHERE
    """ + " "
  }
}
