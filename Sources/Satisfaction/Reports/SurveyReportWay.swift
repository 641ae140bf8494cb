import Database
import Platform
import Procedures

extension ApprovalWay {
  /// Every report of satisfaction goes this way.
  static let surveyReport = ApprovalWay(
    "satisfaction.report", noun: "laporan", prepares: .prepareReports,
    document: { db, subject in
      guard let report = try db.surveyReport(SurveyReport.ID(rawValue: subject)) else { return nil }
      return ApprovalDocument(
        report.kind.paper, title: report.title, number: report.number, path: report.path,
        replaces: report.replaces?.rawValue)
    },
    issued: { deed, subject, paper in
      try deed.db.execute("UPDATE surveyReport SET paperID = \(paper) WHERE id = \(subject)")
    },
    draw: { db, subject, office, trim in
      guard let report = try db.surveyReport(SurveyReport.ID(rawValue: subject)) else { throw VisitError.notFound }
      return SurveyReportPaper(
        SurveyReportSheet(report, try db.keptData(of: report), try db.texts(of: report), trim, office), at: report.path)
    })
}
