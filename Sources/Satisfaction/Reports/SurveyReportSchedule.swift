import Database
import Platform
import Procedures

extension App {
  /// Drafts the periodic reports that are due (row A6): within working hours, so on the first working day after their
  /// quarter; months and years as well where the organisation has its reports drafted by them.
  ///
  /// A period has its turn once. Of an office that has never asked anybody nothing is drafted, and of a month only where
  /// a round ended in it: a report that says nothing every month would soon be read by nobody.
  func draftDueSurveyReports() throws {
    let (now, office) = (world.now(), self.office)
    guard office.calendar.isOpen(at: now) else { return }
    let due = try database.read { db in
      try SurveyScope.Span.allCases.filter { $0 == .quarter || office.reports.kinds.contains($0.rawValue) }
        .compactMap { span in try db.dueSurveyReport(span, on: office.zone.day(of: now)).map { (span, $0) } }
    }
    for (span, scope) in due {
      let data = try database.read { db in try db.surveyReportData(.periodic, scope, zone: office.zone, at: now) }
      try writeNow(by: .system) { deed in try deed.takeTurn(span, data) }
    }
  }
}

extension Snapshot {
  /// The last period of a kind, if its turn has not been and there is something to tell of it.
  fileprivate func dueSurveyReport(_ span: SurveyScope.Span, on today: Day) throws -> SurveyScope? {
    let scope = SurveyScope.lastEnded(span, on: today)
    let hadTurn = try exists(
      "SELECT 1 FROM surveyReportTurn WHERE span = \(span.rawValue) AND fromOn = \(scope.from)")
    guard !hadTurn, let first = try firstRoundDay(), first <= scope.through else { return nil }
    guard try span != .month || !roundTokens(scope, limit: 1).isEmpty else { return nil }
    return scope
  }
}

extension Deed {
  /// Notes that a period had its turn, drafts its report where there is none, and tells who finishes it.
  func takeTurn(_ span: SurveyScope.Span, _ data: SurveyReportData) throws {
    let isNew =
      try db.execute(
        """
        INSERT INTO surveyReportTurn (span, fromOn, at) VALUES (\(span.rawValue), \(data.scope.from), \(at))
        ON CONFLICT DO NOTHING
        """) == 1
    guard isNew, try db.surveyReport(.periodic, data.scope) == nil else {
      try record("surveyReport.turned", Subject("surveyReport", 0), "period=\(data.scope.code)")
      return
    }
    let report = try draft(.periodic, data)
    guard let document = try ApprovalWay.surveyReport.document(db, report.id.rawValue) else { return }
    try tell(.prepareReports, of: document, .surveyReport, "sudah disusun konsepnya dan menunggu dilengkapi")
  }
}

extension Job {
  static let draftSurveyReports = Job("draft satisfaction reports") { app in try app.draftDueSurveyReports() }
}
