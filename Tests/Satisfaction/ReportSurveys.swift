import Database
import HTTP
import Platform
import Procedures
import Support
import Testing

@testable import Satisfaction

/// An office in April that ended a round of survey in March: six answers, IKM 75,00.
struct ReportSurveys {
  let surveys: SurveyOffice
  var test: TestApp { surveys.test }

  static let quarter = SurveyScope(.quarter, containing: Month(iso: "2026-02") ?? Month(of: .min))

  init(now: Instant = TestApp.morning, withRound: Bool = true) throws {
    surveys = try SurveyOffice(try TestApp(now: now))
    if withRound { try addRound() }
  }

  /// A round with answers that ended on a day.
  @discardableResult
  func addRound(
    closing: String = "2026-03-20", times: Int = 6, marks: [Int] = [4, 3, 2], isAnonymous: Bool = false,
    segment: Int64? = nil
  ) throws -> Int64 {
    let round = try surveys.round(isAnonymous: isAnonymous, opensOn: String(closing.prefix(8)) + "01")
    try surveys.respond(to: round, times: times, skm: marks, segment: segment)
    try close(round, on: closing)
    return round
  }

  func close(_ round: Int64, on day: String) throws {
    _ = try test.app.database.writeNow { db in
      try db.execute("UPDATE surveyRound SET closesOn = \(day), closedAt = 2 WHERE id = \(round)")
    }
  }

  func count(_ kind: SurveyReport.Kind = .periodic, _ scope: SurveyScope = quarter) throws -> SurveyReportData {
    try test.app.database.read { try $0.surveyReportData(kind, scope, zone: .wita, at: test.clock.now) }
  }

  @discardableResult
  func draft(
    _ kind: SurveyReport.Kind = .periodic, _ scope: SurveyScope = quarter, replacing old: SurveyReport? = nil
  ) throws -> SurveyReport {
    let data = try count(kind, scope)
    return try test.app.writeNow(by: try test.actor(.hse)) { try $0.draft(kind, data, replacing: old) }
  }

  func approval(_ report: SurveyReport) throws -> Approval {
    try #require(try test.app.database.read { try $0.approval(.surveyReport, of: report.id.rawValue) })
  }

  func text(_ section: SurveyReportSection, of report: SurveyReport) throws -> SurveyReportText {
    try #require(try test.app.database.read { try $0.texts(of: report) }.first { $0.section == section })
  }

  func kept(_ report: SurveyReport) throws -> SurveyReportData {
    try test.app.database.read { db in
      try db.keptData(of: try #require(try db.surveyReport(report.id)))
    }
  }

  /// A colleague's deed on a report as it stands.
  func perform(
    as colleague: TestApp.Colleague, on report: SurveyReport,
    _ verb: @escaping @Sendable (Deed, _ version: Int) throws -> Void
  ) throws {
    let version = try approval(report).version
    try test.app.writeNow(by: try test.actor(colleague)) { deed in try verb(deed, version) }
  }

  /// From draft to archive by those whose task it is.
  @discardableResult
  func approve(_ report: SurveyReport) throws -> Paper {
    let subject = report.id.rawValue
    try perform(as: .hse, on: report) { try $0.prepare(.surveyReport, of: subject, version: $1) }
    try perform(as: .manager, on: report) { try $0.check(.surveyReport, of: subject, version: $1) }
    try perform(as: .head, on: report) { try $0.approve(.surveyReport, of: subject, version: $1) }
    let paper = try approval(report).paper
    return try #require(try test.app.database.read { db in try paper.flatMap { try db.paper($0) } })
  }

  func html(_ paper: Paper) throws -> String {
    let text = try #require(try test.app.database.read { try $0.text(of: paper.id) })
    return String(decoding: text.html, as: UTF8.self)
  }
}
