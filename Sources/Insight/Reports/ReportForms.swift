import Database
import HTTP
import Mustache
import Platform
import Procedures

/// A page of reports that is one form.
struct ReportFormPage: StaffPage {
  static let template = "Procedures/Revisions/form"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let about: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  /// - Parameter report: whose words are written; nil for a new one.
  init(_ heading: String, of report: Report?, about: String, _ form: WebForm, _ errors: FormErrors, _ words: Words) {
    self.heading = heading
    title = errors.titled(heading)
    let above = report.map { [Breadcrumb($0.name.words(words), $0.name.path)] } ?? []
    breadcrumbs =
      [Breadcrumb("Laporan", ReportRoutes.root)] + above + [Breadcrumb(report == nil ? heading : "Ubah isi")]
    self.about = about
    errorSummary = errors.summary
    self.form = form
  }
}

/// A report drafted by hand.
enum NewReportPages {
  /// GET /laporan/baru
  @Sendable static func new(_ visit: Visit) async throws -> Response { try visit.newReport([:], FormErrors()) }

  /// POST /laporan
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    guard let period = ReportPeriod(code: form.text("period")) else {
      return try visit.newReport(form, FormErrors("period", "Pilih periode yang sudah berakhir."))
    }
    do {
      guard period.hasEnded(on: visit.app.office.zone.day(of: visit.now)) else { throw ReportError.notEnded }
      let data = try await visit.count(period)
      try await visit.app.write(by: visit.actor) { deed in _ = try deed.draftReport(data) }
      return visit.seeOther(
        ReportName(period).path,
        Flash(.ok, "Konsep laporan sudah disusun. Lengkapi isinya, lalu kirim untuk diperiksa."))
    } catch let error as ReportError where [.notEnded, .beforeFirstComplaint, .alreadyDrafted].contains(error) {
      return try visit.newReport(form, FormErrors("period", error.message))
    }
  }
}

extension Visit {
  fileprivate func newReport(_ form: FormData, _ errors: FormErrors) throws -> Response {
    let groups = try reportChoices()
    let field = SelectField(
      "period", "Periode", groups: groups, form: form, errors: errors,
      hint: "Periode yang masih berjalan belum dapat dilaporkan.")
    let about =
      groups.isEmpty
      ? "Semua periode yang sudah berakhir dan memiliki keluhan sudah mempunyai laporan."
      : "Program menghitung angkanya dan menulis konsep uraiannya. Anda melengkapinya sebelum dikirim untuk diperiksa."
    let page = ReportFormPage(
      "Susun laporan", of: nil, about: about,
      WebForm(
        action: ReportRoutes.root, fields: [field], button: "Susun laporan",
        cancel: (label: "Batal", href: ReportRoutes.root)), errors, words)
    return try self.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }

  /// The ended periods of each kind of which something is to be told and no report is there.
  private func reportChoices() throws -> [(label: String, choices: [Choice])] {
    let today = app.office.zone.day(of: now)
    let (first, known) = try read { db in (try db.firstMonth(), try db.draftedPeriods()) }
    guard let first else { return [] }
    return ReportPeriod.Kind.allCases.map { kind in
      var period = ReportPeriod.lastEnded(kind, on: today)
      var choices: [Choice] = []
      for _ in 0..<kind.offered {
        if first <= period.months.last, !known.contains(period) {
          choices.append(Choice(period.code, period.words(words)))
        }
        period = period.previous
      }
      return (label: kind.adjective, choices: choices)
    }.filter { !$0.choices.isEmpty }
  }
}

extension Snapshot {
  /// The periods that have a report.
  fileprivate func draftedPeriods() throws -> Set<ReportPeriod> {
    Set(
      try rows("SELECT kind, firstMonth FROM report ORDER BY endOn DESC, id DESC LIMIT 500") { row in
        ReportPeriod(try row["kind"], containing: try row["firstMonth"])
      })
  }
}

/// The words of a report, as the editor writes them.
enum ReportTextPages {
  static let limits: TextLimits = [
    "summary": 6_000, "analysis": 6_000, "recommendations": 6_000, "followUp": 6_000,
  ]

  /// GET /laporan/:report/isi
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let report = try visit.report()
    let (approval, texts) = try visit.read { db in
      (try db.approval(.report, of: report.id.rawValue), try db.texts(of: report.id))
    }
    guard let approval, approval.stage != .approved else { throw ApprovalError.notItsTurn }
    var form: FormData = ["version": "\(approval.version)"]
    for text in texts { form.append(text.section.rawValue, text.words) }
    return try visit.page(page(report, form, FormErrors(), hasMarks: !approval.marks.isEmpty, visit.words))
  }

  /// POST /laporan/:report/isi
  @Sendable static func write(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let report = try visit.report()
    let version = form.int("version")
    do {
      let texts = try read(form)
      let now = try visit.read { try $0.texts(of: report.id) }
      guard now.contains(where: { texts[$0.section] != $0.words }) else {
        return visit.seeOther(report.name.path, Flash(.info, "Tidak ada yang berubah."))
      }
      let isVoided = try await visit.app.write(by: visit.actor) { deed in
        try deed.writeReport(report.id, version: version, texts)
      }
      let lost = isVoided ? " Tanda yang sudah dibubuhkan gugur; laporan perlu dikirim lagi." : ""
      return visit.seeOther(report.name.path, Flash(.ok, "Isi laporan sudah disimpan.\(lost)"))
    } catch let errors as FormErrors {
      let marks = try visit.read { try $0.approval(.report, of: report.id.rawValue)?.marks ?? [] }
      return try visit.page(page(report, form, errors, hasMarks: !marks.isEmpty, visit.words), status: .unprocessable)
    } catch VisitError.stale(let what) {
      let typed = page(report, form, FormErrors(), hasMarks: false, visit.words).form
      return try await visit.reportPage(ApprovalAnswer(stale: what, typed: typed))
    }
  }

  private static func read(_ form: FormData) throws(FormErrors) -> [ReportSection: String] {
    var errors = FormErrors()
    limits.check(form, &errors)
    var texts: [ReportSection: String] = [:]
    for section in ReportSection.allCases {
      texts[section] = form.text(section.rawValue)
      if texts[section] == "" { errors.note(section.rawValue, "Tulis bagian ini, walau singkat.") }
    }
    guard errors.isEmpty else { throw errors }
    return texts
  }

  private static func page(
    _ report: Report, _ form: FormData, _ errors: FormErrors, hasMarks: Bool, _ words: Words
  ) -> ReportFormPage {
    let path = report.name.path
    let fields = ReportSection.allCases.map { section in
      TextArea(
        section.rawValue, section.title, form: form, errors: errors, rows: section == .summary ? 6 : 9,
        maxLength: limits[section.rawValue])
    }
    let lost = hasMarks ? " Tanda yang sudah dibubuhkan gugur begitu isinya berubah." : ""
    return ReportFormPage(
      "Isi \(report.name.title(words))", of: report,
      about: "Konsepnya ditulis program dari angka periode ini. Angka dan tabelnya tidak diubah di sini.\(lost)",
      WebForm(
        action: path + "/isi", hidden: [HiddenField("version", form["version"] ?? "")], fields: fields,
        button: "Simpan isi", cancel: (label: "Batal", href: path)), errors, words)
  }
}
