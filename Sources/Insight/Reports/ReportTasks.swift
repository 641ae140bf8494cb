import Database
import Platform
import Procedures

extension TaskSource {
  /// Periodic reports that wait for a mark of the reader's, came back to those who prepare them, or were drafted by the
  /// program for them to finish.
  package static let reports = TaskSource { db, colleague in
    let abilities: [Ability] = [.prepareReports, .checkReports, .approveReports]
    guard abilities.contains(where: { colleague.can($0) }) else { return [] }
    let periods: [OpenPeriod] = try db.rememberedRows(
      "SELECT kind, firstMonth FROM report WHERE paperID IS NULL ORDER BY endOn DESC LIMIT 100")
    let mayCheck = try db.approverMayCheck()
    return try periods.compactMap { one in
      guard let report = try db.report(of: one.period), isTask(report) else { return nil }
      let reader = ReportReader(
        colleague: colleague, hasWritten: try db.hasWritten(colleague.person, in: report.id),
        approverMayCheck: mayCheck)
      return ReportTurn(report, reader).isTurn ? TaskNotice(report) : nil
    }
  }

  /// A draft that somebody is writing is his own affair until it is sent on.
  private static func isTask(_ report: Report) -> Bool {
    report.stage != .drafted || report.sentBack != nil || report.draftedBy == nil
  }
}

/// The period of a report that is not issued.
private struct OpenPeriod: Sendable, FromRow {
  let period: ReportPeriod

  init(row: Row) throws(RowError) { period = ReportPeriod(try row["kind"], containing: try row["firstMonth"]) }
}

extension TaskNotice {
  fileprivate init(_ report: Report) {
    let (title, tag): (String, String) =
      switch report.stage {
      case .drafted: report.sentBack == nil ? ("Lengkapi laporan", "konsep") : ("Perbaiki laporan", "dikembalikan")
      case .prepared: ("Periksa laporan", "pemeriksaan")
      case .checked, .approved: ("Sahkan laporan", "pengesahan")
      }
    self.init(
      title, about: report.period.title(Words(zone: .wita)), href: report.period.path, tag: tag,
      since: report.marks.last?.at ?? report.sentBack?.at ?? report.draftedAt, number: report.period.number,
      waitsFor: report.stage == .drafted ? "menunggu dilengkapi" : "menunggu Anda")
  }
}
