import Database
import HTTP
import Mustache
import Platform
import Procedures

/// One report to read, and what is done with it beside its approval.
enum SurveyReportPages {
  /// GET /survei/laporan/:report
  @Sendable static func show(_ visit: Visit) async throws -> Response { try await visit.surveyReportPage() }

  /// POST /survei/laporan/:report/hitung
  @Sendable static func recount(_ visit: Visit) async throws -> Response {
    let version = try visit.request.form().int("version")
    let report = try visit.surveyReport()
    let data = try await visit.count(report.kind, report.scope)
    do {
      try await visit.app.write(by: visit.actor) { deed in try deed.recount(report, data, version: version) }
      return visit.seeOther(report.path, Flash(.ok, "Angkanya sudah dihitung ulang."))
    } catch VisitError.stale(let what) {
      return try await visit.surveyReportPage(ApprovalAnswer(stale: what))
    }
  }

  /// POST /survei/laporan/:report/revisi
  @Sendable static func revise(_ visit: Visit) async throws -> Response {
    let report = try visit.surveyReport()
    let data = try await visit.count(report.kind, report.scope)
    let draft = try await visit.app.write(by: visit.actor) { deed in
      try deed.draft(report.kind, data, replacing: report)
    }
    return visit.seeOther(
      draft.path,
      Flash(.ok, "Konsep revisi sudah disusun dari angka sekarang. Begitu disahkan, konsep inilah yang berlaku."))
  }
}

extension Visit {
  /// The report in the address.
  func surveyReport() throws -> SurveyReport {
    let token = try parameter("report")
    guard let report = try read({ try $0.surveyReport(token: token) }) else { throw VisitError.notFound }
    return report
  }

  /// The figures of a scope as they are now.
  nonisolated(nonsending) func count(
    _ kind: SurveyReport.Kind, _ scope: SurveyScope
  ) async throws -> SurveyReportData {
    let (zone, now) = (app.office.zone, self.now)
    return try await app.readPatiently { db in try db.surveyReportData(kind, scope, zone: zone, at: now) }
  }

  /// The report as it stands.
  nonisolated(nonsending) func surveyReportPage(_ answer: ApprovalAnswer = .none) async throws -> Response {
    let report = try surveyReport()
    let fresh = try await count(report.kind, report.scope)
    let panel = try approvalPanel(.surveyReport, of: report.id.rawValue, answer)
    let found = try read { db in
      let (data, texts) = (try db.keptData(of: report), try db.texts(of: report))
      let issued = try db.issuedText(.surveyReport, of: report.id.rawValue)
      return SurveyReportShow.Found(
        sheet: issued == nil ? try db.sheet(of: report, data, texts, office, at: now) : nil, issued: issued,
        differs: !fresh.tellsTheSame(as: data), old: try report.replaces.flatMap { try db.surveyReport($0) },
        newer: try db.successor(of: report.id))
    }
    return try page(SurveyReportShow(report, found, panel, answer, words), status: answer.status)
  }
}

extension Snapshot {
  /// A report that is not issued, as its paper would be.
  fileprivate func sheet(
    of report: SurveyReport, _ data: SurveyReportData, _ texts: [SurveyReportText], _ office: Office, at now: Instant
  ) throws -> SurveyReportSheet {
    let control = try control(of: report.kind.paper, office, at: now)
    let marks = try approval(.surveyReport, of: report.id.rawValue)?.marks ?? []
    let trim = PaperTrim(
      control: PaperControl(report.kind.paper, control, marks: marks.map(\.onPaper), office: office))
    return SurveyReportSheet(report, data, texts, trim, office)
  }
}

/// One report: where it stands, what it says, and what its reader may do with it.
struct SurveyReportShow: StaffPage {
  static let template = "Satisfaction/Reports/show"

  struct Link: Renderable {
    let label: String
    let href: String
  }

  /// What belongs to a report beside itself.
  struct Found {
    /// Nil once it is issued.
    let sheet: SurveyReportSheet?
    /// Nil until it is issued.
    let issued: String?
    /// Whether a count of now differs from what is kept.
    let differs: Bool
    /// The one it replaces, and the one that replaces it.
    let old: SurveyReport?
    let newer: SurveyReport?
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let places: [SurveyPlaceLink]
  let heading: String
  let counted: CountedReport
  let notice: ChangeNotice?
  let errorSummary: ErrorSummary?
  let approval: ApprovalPanel
  let links: [Link]
  /// Nil once it is issued: then it is read as it was issued.
  let sheet: SurveyReportSheet?
  /// Its paper's HTML.
  let issued: String?

  init(_ report: SurveyReport, _ found: Found, _ panel: ApprovalPanel, _ answer: ApprovalAnswer, _ words: Words) {
    heading = report.title
    title = answer.titled(heading, "laporan")
    breadcrumbs = [Breadcrumb("Laporan kepuasan", SurveyReportRoutes.root), Breadcrumb(report.number)]
    places = SurveyPlaceLink.all(at: .reports)
    notice = answer.notice("laporan")
    errorSummary = answer.errors.summary
    approval = panel
    links = Self.links(report, found, panel)
    counted = CountedReport(
      at: report.path, .init(drafted: report.draftedAt, by: report.draftedBy, counted: report.countedAt),
      differs: found.differs, isFollowed: found.newer != nil, panel, words)
    (sheet, issued) = (found.sheet, found.issued)
  }

  private static func links(_ report: SurveyReport, _ found: Found, _ panel: ApprovalPanel) -> [Link] {
    (panel.mayWrite ? [Link(label: "Ubah isi", href: report.path + "/isi")] : [])
      + [
        Link(label: "Data (XLSX)", href: report.path + "/data.xlsx"),
        Link(label: "Data (CSV)", href: report.path + "/data.csv"),
      ] + (found.old.map { [Link(label: "Laporan sebelumnya: \($0.number)", href: $0.path)] } ?? [])
      + (found.newer.map { [Link(label: "Revisinya: \($0.number)", href: $0.path)] } ?? [])
  }
}
