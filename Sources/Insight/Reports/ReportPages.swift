import Database
import HTTP
import Platform
import Procedures

/// One report to read, as a page, on paper and as a table.
enum ReportPages {
  /// GET /laporan/:period
  @Sendable static func show(_ visit: Visit) async throws -> Response { try await visit.reportPage() }

  /// GET /laporan/:period/cetak: as it stands, marked as a draft; once it is issued, what was issued.
  @Sendable static func paper(_ visit: Visit) async throws -> Response {
    let report = try visit.report()
    if let paper = try visit.paper(of: report) {
      return try visit.show(paper, back: BackLink(report.period.path, "Kembali ke laporan"))
    }
    return try visit.printView(try visit.draftPaper(of: report), stamp: PaperStamp.draft)
  }

  /// GET /laporan/:period/cetak/pdf
  @Sendable static func pdf(_ visit: Visit) async throws -> Response {
    let report = try visit.report()
    if let paper = try visit.paper(of: report) { return try await visit.pdf(paper) }
    return try await visit.pdf(try visit.draftPaper(of: report), stamp: PaperStamp.draft)
  }
}

extension Visit {
  /// The period in the address.
  func reportPeriod() throws -> ReportPeriod {
    guard let period = ReportPeriod(code: try parameter("period")) else { throw VisitError.notFound }
    return period
  }

  /// The report of the period in the address.
  func report() throws -> Report {
    let period = try reportPeriod()
    guard let report = try read({ try $0.report(of: period) }) else { throw VisitError.notFound }
    return report
  }

  fileprivate func paper(of report: Report) throws -> Paper? {
    try report.paper.flatMap { id in try read { try $0.paper(id) } }
  }

  fileprivate func draftPaper(of report: Report) throws -> ReportPaper {
    ReportPaper(try read { try $0.sheet(of: report, office, at: now) }, at: report.period.path)
  }

  /// The figures of a period as they are now.
  nonisolated(nonsending) func count(_ period: ReportPeriod) async throws -> ReportData {
    let (zone, now) = (app.office.zone, self.now)
    return try await app.readPatiently { db in try db.reportData(of: period, zone: zone, at: now) }
  }

  /// The report as it stands.
  ///
  /// - Parameters:
  ///   - stale: what has changed since a form was read that was sent just now, and what was typed in it.
  ///   - errors: of the forms on this page, with what was typed.
  nonisolated(nonsending) func reportPage(
    stale: String? = nil, typed: WebForm? = nil, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) async throws -> Response {
    let report = try report()
    let colleague = try colleague()
    let fresh = try await count(report.period)
    let (kept, hasWritten, paper) = try read { db in
      (
        try db.keptData(of: report), try db.hasWritten(colleague.person, in: report.id),
        try report.paper.flatMap { try db.paper($0) }
      )
    }
    let found = ReportShow.Found(
      paper: paper, sheet: paper == nil ? try read { try $0.sheet(of: report, office, at: now) } : nil,
      differs: !fresh.tellsTheSame(as: kept))
    let notice = stale.map {
      ChangeNotice(
        "Laporan ini sudah berubah", $0, typed: typed, advice: "Periksa laporannya, lalu ubah lagi bila perlu.")
    }
    let reader = ReportReader(
      colleague: colleague, hasWritten: hasWritten, approverMayCheck: app.office.approverMayCheck)
    let page = ReportShow(report, found, for: reader, form: form, errors: errors, notice: notice, words)
    return try self.page(page, status: stale != nil ? .conflict : errors.isEmpty ? .ok : .unprocessable)
  }
}

extension Snapshot {
  /// A report that is not issued, as its paper would be.
  fileprivate func sheet(of report: Report, _ office: Office, at now: Instant) throws -> ReportSheet {
    let control = try control(ofReport: report, office, at: now)
    let trim = PaperTrim(
      control: PaperControl(report.period.kind.paper, control, marks: report.marks.map(\.onPaper), office: office))
    return ReportSheet(report, try keptData(of: report), try texts(of: report.id), trim, office)
  }
}
