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
  let drafted: String
  let notice: ChangeNotice?
  let errorSummary: ErrorSummary?
  let approval: ApprovalPanel
  let links: [Link]
  /// That a count of now gives other figures than are kept.
  let recounted: String?
  /// Takes the new count; nil once the report is issued, and for who may not.
  let recount: WebForm?
  /// Drafts the report that replaces this issued one.
  let revise: WebForm?
  /// Nil once it is issued: then it is read as it was issued.
  let sheet: ReportSheet?
  /// Its paper's HTML.
  let issued: String?

  init(_ report: Report, _ found: Found, _ panel: ApprovalPanel, _ answer: ApprovalAnswer, _ words: Words) {
    heading = report.name.title(words)
    title = answer.titled(heading, "laporan")
    breadcrumbs = [Breadcrumb("Laporan", ReportRoutes.root), Breadcrumb(report.name.words(words))]
    drafted =
      "Disusun \(report.draftedBy ?? "program") \(words.shortDateTime(report.draftedAt)); "
      + "angka dihitung \(words.shortDateTime(report.countedAt))."
    notice = answer.notice("laporan")
    errorSummary = answer.errors.summary
    approval = panel
    links = Self.links(report, found, panel)
    let isIssued = panel.stage == .approved
    recounted = found.differs ? Self.differs(report, isIssued: isIssued, words) : nil
    recount =
      found.differs && panel.mayWrite ? Self.deed(report, "/hitung", panel.version, "Hitung ulang angkanya") : nil
    let mayRevise = isIssued && found.newer == nil && panel.mayPrepare
    revise = mayRevise ? Self.deed(report, "/revisi", panel.version, "Susun revisi laporan ini") : nil
    (sheet, issued) = (found.sheet, found.issued)
  }

  private static func differs(_ report: Report, isIssued: Bool, _ words: Words) -> String {
    let since = "Data periode ini sudah berubah sejak angkanya dihitung \(words.shortDateTime(report.countedAt))."
    return isIssued
      ? "\(since) Laporan terbitan tetap seperti ketika disahkan."
      : "\(since) Bila dihitung ulang, bagian yang belum disunting ikut diperbarui, dan tanda yang sudah ada gugur."
  }

  private static func deed(_ report: Report, _ path: String, _ version: Int, _ button: String) -> WebForm {
    WebForm(
      action: report.name.path + path, hidden: [HiddenField("version", "\(version)")], fields: [], button: button)
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
