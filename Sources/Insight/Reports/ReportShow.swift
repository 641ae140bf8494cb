import HTTP
import Mustache
import Platform
import Procedures

/// One report: where it stands, what it says, and what its reader may do with it.
struct ReportShow: StaffPage {
  static let template = "Insight/Reports/show"

  struct Link: Renderable {
    let label: String
    let href: String
  }

  /// What belongs to a report beside itself.
  struct Found {
    /// Nil once it is issued.
    let sheet: ReportSheet?
    /// Nil until it is issued.
    let issued: String?
    /// Whether a count of now differs from what is kept.
    let differs: Bool
    /// The one it replaces, and the one that replaces it.
    let old: Report?
    let newer: Report?
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let counted: CountedReport
  let notice: ChangeNotice?
  let errorSummary: ErrorSummary?
  let approval: ApprovalPanel
  let links: [Link]
  /// Nil once it is issued: then it is read as it was issued.
  let sheet: ReportSheet?
  /// Its paper's HTML.
  let issued: String?

  init(_ report: Report, _ found: Found, _ panel: ApprovalPanel, _ answer: ApprovalAnswer, _ words: Words) {
    heading = report.name.title(words)
    title = answer.titled(heading, "laporan")
    breadcrumbs = [Breadcrumb("Laporan", ReportRoutes.root), Breadcrumb(report.name.words(words))]
    notice = answer.notice("laporan")
    errorSummary = answer.errors.summary
    approval = panel
    links = Self.links(report, found, panel)
    counted = CountedReport(
      at: report.name.path, .init(drafted: report.draftedAt, by: report.draftedBy, counted: report.countedAt),
      differs: found.differs, isFollowed: found.newer != nil, panel, words)
    (sheet, issued) = (found.sheet, found.issued)
  }

  private static func links(_ report: Report, _ found: Found, _ panel: ApprovalPanel) -> [Link] {
    let (path, span) = (report.name.path, report.period.months)
    return (panel.mayWrite ? [Link(label: "Ubah isi", href: path + "/isi")] : [])
      + [
        Link(label: "Data (XLSX)", href: path + "/data.xlsx"), Link(label: "Data (CSV)", href: path + "/data.csv"),
        Link(label: "KPI periode ini", href: "/kpi?dari=\(span.first.iso)&sampai=\(span.last.iso)"),
      ]
      + (report.period.kind == .month
        ? [Link(label: "Keluhan selesai dan pelajarannya", href: "/laporan/evaluasi?bulan=\(span.first.iso)")] : [])
      + (found.old.map { [Link(label: "Laporan sebelumnya: \($0.name.number)", href: $0.name.path)] } ?? [])
      + (found.newer.map { [Link(label: "Revisinya: \($0.name.number)", href: $0.name.path)] } ?? [])
  }
}
