import Platform
import Procedures

extension ApprovalWay {
  /// Every periodic report goes this way.
  static let report = ApprovalWay(
    "report", noun: "laporan", prepares: .prepareReports,
    document: { db, subject in
      guard let report = try db.report(Report.ID(rawValue: subject)) else { return nil }
      let name = report.name
      return ApprovalDocument(
        report.period.kind.paper, title: name.title(Words(zone: .wita)), number: name.number, path: name.path,
        replaces: report.replaces?.rawValue)
    },
    issued: { deed, subject, paper in
      try deed.db.execute("UPDATE report SET paperID = \(paper) WHERE id = \(subject)")
    },
    draw: { db, subject, office, trim in
      guard let report = try db.report(Report.ID(rawValue: subject)) else { throw VisitError.notFound }
      return ReportPaper(
        ReportSheet(report, try db.keptData(of: report), try db.texts(of: report.id), trim, office),
        at: report.name.path)
    })
}

extension TaskSource {
  /// Periodic reports that wait for the reader.
  package static let reports = TaskSource.approvals([.report])
}
