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

  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let state: String
  let notice: ChangeNotice?
  let errorSummary: ErrorSummary?
  let returned: String?
  /// That a count of now gives other figures than are kept.
  let recounted: String?
  /// Takes the new count; nil once the report is issued, and for who may not.
  let recount: WebForm?
  let facts: [Fact]
  let links: [Link]
  /// Why it is not his turn, though he checks or approves reports.
  let refusal: String?
  /// Send on, check or approve: what is next for this reader.
  let next: WebForm?
  /// Send back.
  let back: WebForm?
  /// Nil once it is issued: then the paper is read as it was issued.
  let sheet: ReportSheet?

  init(
    _ report: Report, _ found: Found, for reader: ReportReader, form: FormData, errors: FormErrors,
    notice: ChangeNotice?, _ words: Words
  ) {
    let mayWrite = report.stage != .approved && reader.colleague.can(.prepareReports)
    heading = report.period.title(words)
    title = notice?.titled(heading) ?? errors.titled(heading)
    breadcrumbs = [Breadcrumb("Laporan", ReportRoutes.root), Breadcrumb(report.period.words(words))]
    state = report.stage.sentence
    self.notice = notice
    errorSummary = errors.summary
    returned = report.sentBack.map { "Dikembalikan \($0.name), \(words.shortDateTime($0.at)): \($0.reason)" }
    recounted = found.differs ? Self.differs(report, words) : nil
    recount = found.differs && mayWrite ? Self.recount(report) : nil
    facts = Self.facts(report, found.paper, words)
    links = Self.links(report, found.paper, mayWrite: mayWrite)
    let turn = ReportTurn(report, reader)
    refusal = turn.refusal?.message
    next = turn.next(form, errors)
    back = turn.back(form, errors)
    sheet = found.sheet
  }

  /// What belongs to a report beside itself.
  struct Found {
    let paper: Paper?
    let sheet: ReportSheet?
    /// Whether a count of now differs from what is kept.
    let differs: Bool
  }

  private static func differs(_ report: Report, _ words: Words) -> String {
    let since = "Data periode ini sudah berubah sejak angkanya dihitung \(words.shortDateTime(report.countedAt))."
    return report.stage == .approved
      ? "\(since) Laporan terbitan tetap seperti ketika disahkan."
      : "\(since) Bila dihitung ulang, bagian yang belum disunting ikut diperbarui, dan tanda yang sudah ada gugur."
  }

  private static func recount(_ report: Report) -> WebForm {
    WebForm(
      action: report.period.path + "/hitung", hidden: [HiddenField("version", "\(report.version)")], fields: [],
      button: "Hitung ulang angkanya")
  }

  private static func facts(_ report: Report, _ paper: Paper?, _ words: Words) -> [Fact] {
    let who = report.draftedBy ?? "Program"
    let marks = PaperMark.Role.allCases.map { role in
      Fact(
        role.words,
        report.mark(role).map { "\($0.name), \($0.position), \(words.shortDateTime($0.at))" } ?? "Belum")
    }
    let issued = paper.map { [Fact("Kode periksa", $0.code.text, href: $0.code.path)] } ?? []
    return [
      Fact("Nomor", report.period.number), Fact("Disusun", "\(who), \(words.shortDateTime(report.draftedAt))"),
      Fact("Angka dihitung", words.shortDateTime(report.countedAt)),
    ] + marks + issued
  }

  private static func links(_ report: Report, _ paper: Paper?, mayWrite: Bool) -> [Link] {
    let path = report.period.path
    let span = report.period.months
    return (mayWrite ? [Link(label: "Ubah isi", href: path + "/isi")] : [])
      + [
        Link(label: paper == nil ? "Lembar cetak" : "Baca laporan terbitan", href: path + "/cetak"),
        Link(label: "Unduh PDF", href: path + "/cetak/pdf"), Link(label: "Data (XLSX)", href: path + "/data.xlsx"),
        Link(label: "Data (CSV)", href: path + "/data.csv"),
        Link(label: "KPI periode ini", href: "/kpi?dari=\(span.first.iso)&sampai=\(span.last.iso)"),
      ]
      + (report.period.kind == .month
        ? [Link(label: "Keluhan selesai dan pelajarannya", href: "/laporan/evaluasi?bulan=\(span.first.iso)")] : [])
  }
}

/// Who reads a report, and what he has to do with it.
struct ReportReader {
  let colleague: SignedIn
  /// Whether he has changed what it says.
  let hasWritten: Bool
  let approverMayCheck: Bool
}

/// What a colleague may do with a report now, beside writing it.
struct ReportTurn {
  /// Why somebody who checks or approves reports may not do so with this one.
  let refusal: ReportError?
  private let report: Report
  /// Whether it waits for him.
  let isTurn: Bool
  private let mayReturn: Bool

  init(_ report: Report, _ reader: ReportReader) {
    self.report = report
    let colleague = reader.colleague
    let isStage = report.stage.ability.map { colleague.can($0) } ?? false
    refusal = isStage ? Self.refusal(report, reader) : nil
    isTurn = isStage && refusal == nil
    mayReturn =
      [.prepared, .checked].contains(report.stage) && (colleague.can(.checkReports) || colleague.can(.approveReports))
  }

  /// As the deeds would refuse it.
  private static func refusal(_ report: Report, _ reader: ReportReader) -> ReportError? {
    guard report.stage != .drafted else { return nil }
    let person = reader.colleague.person
    if report.mark(.prepared)?.person == person { return .ownWork }
    guard report.stage == .checked else { return nil }
    if reader.hasWritten { return .ownWriting }
    return report.mark(.checked)?.person == person && !reader.approverMayCheck ? .checkedByApprover : nil
  }

  func next(_ form: FormData, _ errors: FormErrors) -> WebForm? {
    guard isTurn else { return nil }
    switch report.stage {
    case .drafted: return deed("/siap", [], "Kirim untuk diperiksa")
    case .prepared: return deed("/periksa", [], "Nyatakan sudah diperiksa")
    case .checked:
      return deed(
        "/sahkan",
        [
          TextField(
            "password", "Kata sandi Anda", errors: errors,
            hint: "Dengan disahkan, laporan terbit sebagai dokumen dan tidak dapat diubah lagi.", kind: .password,
            width: .twenty)
        ], "Sahkan laporan")
    case .approved: return nil
    }
  }

  func back(_ form: FormData, _ errors: FormErrors) -> WebForm? {
    guard mayReturn else { return nil }
    return deed(
      "/kembali",
      [
        TextArea(
          "reason", "Alasan", form: form, errors: errors, hint: "Penyusun membacanya pada laporan ini.", rows: 3,
          maxLength: ReportDeedPages.limits["reason"])
      ], "Kembalikan kepada penyusun")
  }

  private func deed(_ path: String, _ fields: [any Renderable], _ button: String) -> WebForm {
    WebForm(
      action: report.period.path + path, hidden: [HiddenField("version", "\(report.version)")], fields: fields,
      button: button)
  }
}
