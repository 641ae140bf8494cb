import Database
import HTTP
import Platform
import Procedures

/// One report to read, and what is done with it beside its approval.
enum ReportPages {
  /// GET /laporan/:report
  @Sendable static func show(_ visit: Visit) async throws -> Response { try await visit.reportPage() }

  /// POST /laporan/:report/hitung
  @Sendable static func recount(_ visit: Visit) async throws -> Response {
    let version = try visit.request.form().int("version")
    let report = try visit.report()
    let data = try await visit.count(report.period)
    do {
      try await visit.app.write(by: visit.actor) { deed in
        try deed.recountReport(report.id, data, version: version)
      }
      return visit.seeOther(report.name.path, Flash(.ok, "Angkanya sudah dihitung ulang."))
    } catch VisitError.stale(let what) {
      return try await visit.reportPage(ApprovalAnswer(stale: what))
    }
  }

  /// POST /laporan/:report/revisi
  @Sendable static func revise(_ visit: Visit) async throws -> Response {
    let report = try visit.report()
    let data = try await visit.count(report.period)
    let draft = try await visit.app.write(by: visit.actor) { deed in
      let id = try deed.draftReport(data, replacing: report)
      return try deed.db.report(id)
    }
    guard let draft else { throw VisitError.notFound }
    return visit.seeOther(
      draft.name.path,
      Flash(.ok, "Konsep revisi sudah disusun dari angka sekarang. Begitu disahkan, konsep inilah yang berlaku."))
  }
}

extension Visit {
  /// The report in the address.
  func report() throws -> Report {
    guard let name = ReportName(code: try parameter("report")), let report = try read({ try $0.report(name) }) else {
      throw VisitError.notFound
    }
    return report
  }

  /// The figures of a period as they are now.
  nonisolated(nonsending) func count(_ period: ReportPeriod) async throws -> ReportData {
    let (zone, now) = (app.office.zone, self.now)
    return try await app.readPatiently { db in try db.reportData(of: period, zone: zone, at: now) }
  }

  /// The report as it stands.
  nonisolated(nonsending) func reportPage(_ answer: ApprovalAnswer = .none) async throws -> Response {
    let report = try report()
    let fresh = try await count(report.period)
    let panel = try approvalPanel(.report, of: report.id.rawValue, answer)
    let found = try read { db in
      let issued = try db.issuedText(.report, of: report.id.rawValue)
      return ReportShow.Found(
        sheet: issued == nil ? try db.sheet(of: report, office, at: now) : nil, issued: issued,
        differs: !fresh.tellsTheSame(as: try db.keptData(of: report)),
        old: try report.replaces.flatMap { try db.report($0) },
        newer: try db.report(ReportName(report.period, revision: report.name.revision + 1)))
    }
    return try page(ReportShow(report, found, panel, answer, words), status: answer.status)
  }
}

extension Snapshot {
  /// A report that is not issued, as its paper would be.
  fileprivate func sheet(of report: Report, _ office: Office, at now: Instant) throws -> ReportSheet {
    let control = try control(of: report.period.kind.paper, office, at: now)
    let marks = try approval(.report, of: report.id.rawValue)?.marks ?? []
    let trim = PaperTrim(
      control: PaperControl(report.period.kind.paper, control, marks: marks.map(\.onPaper), office: office))
    return ReportSheet(report, try keptData(of: report), try texts(of: report.id), trim, office)
  }
}
