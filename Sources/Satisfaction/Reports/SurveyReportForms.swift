import Database
import HTTP
import Mustache
import Platform
import Procedures

/// A page of reports that is one form.
struct SurveyReportFormPage: StaffPage {
  static let template = "Satisfaction/Reports/form"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let places = SurveyPlaceLink.all(at: .reports)
  let heading: String
  let about: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  /// - Parameter report: whose words are written; nil for a new one.
  init(_ heading: String, of report: SurveyReport?, about: String, _ form: WebForm, _ errors: FormErrors) {
    self.heading = heading
    title = errors.titled(heading)
    breadcrumbs =
      [Breadcrumb("Laporan kepuasan", SurveyReportRoutes.root)]
      + (report.map { [Breadcrumb($0.number, $0.path)] } ?? [])
      + [Breadcrumb(report == nil ? heading : "Ubah isi")]
    self.about = about
    errorSummary = errors.summary
    self.form = form
  }
}

/// A report drafted by hand.
enum NewSurveyReportPages {
  /// GET /survei/laporan/baru
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    var form = FormData()
    form.append("kind", SurveyReport.Kind.periodic.rawValue)
    if let round = visit.request.query["putaran"] {
      form = ["kind": SurveyReport.Kind.analysis.rawValue, "scope": roundPrefix + round]
    }
    return try visit.newSurveyReport(form, FormErrors())
  }

  /// POST /survei/laporan
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let (kind, scope) = try read(form, visit)
      guard scope.hasEnded(on: visit.app.office.zone.day(of: visit.now)) else { throw SurveyReportError.notEnded }
      let data = try await visit.count(kind, scope)
      let report = try await visit.app.write(by: visit.actor) { deed in try deed.draft(kind, data) }
      return visit.seeOther(
        report.path, Flash(.ok, "Konsep laporan sudah disusun. Lengkapi isinya, lalu kirim untuk diperiksa."))
    } catch let errors as FormErrors {
      return try visit.newSurveyReport(form, errors)
    } catch let error as SurveyReportError {
      return try visit.newSurveyReport(form, FormErrors("scope", error.message))
    }
  }

  /// What stands before a round's token among the choices.
  static let roundPrefix = "putaran-"

  private static func read(_ form: FormData, _ visit: Visit) throws -> (SurveyReport.Kind, SurveyScope) {
    var errors = FormErrors()
    let kind = SurveyReport.Kind(rawValue: form.text("kind"))
    if kind == nil { errors.note("kind", "Pilih jenis laporannya.") }
    let text = form.text("scope")
    let isRound = text.hasPrefix(roundPrefix)
    let scope =
      isRound
      ? try visit.read { try $0.endedRound(String(text.dropFirst(roundPrefix.count))) } : SurveyScope(code: text)
    if scope == nil { errors.note("scope", "Pilih periode atau putaran yang sudah berakhir.") }
    if let kind, scope != nil {
      if isRound, !kind.isOfRound {
        errors.note("scope", "\(kind.title) disusun untuk satu periode. Pilih periodenya.")
      }
      if !isRound, !kind.isOfPeriod {
        errors.note("scope", "\(kind.title) disusun untuk satu putaran. Pilih putarannya.")
      }
    }
    guard errors.isEmpty, let kind, let scope else { throw errors }
    return (kind, scope)
  }
}

extension Visit {
  fileprivate func newSurveyReport(_ form: FormData, _ errors: FormErrors) throws -> Response {
    let today = app.office.zone.day(of: now)
    let rounds = try read { try $0.endedRounds() }
    let spans = SurveyScope.Span.allCases.map { span in
      var scope = SurveyScope.lastEnded(span, on: today)
      var choices: [Choice] = []
      for _ in 0..<span.offered {
        choices.append(Choice(scope.code, scope.words(words)))
        scope = scope.previous(span)
      }
      return (label: span.adjective, choices: choices)
    }
    let ended = rounds.isEmpty ? [] : [(label: "Putaran survei", choices: rounds)]
    let page = SurveyReportFormPage(
      "Susun laporan kepuasan", of: nil,
      about:
        "Program menghitung angkanya dan menulis konsep uraiannya. Anda melengkapinya sebelum dikirim untuk diperiksa.",
      WebForm(
        action: SurveyReportRoutes.root,
        fields: [
          RadioGroup(
            "kind", "Jenis laporan", SurveyReport.Kind.allCases.map { Choice($0.rawValue, $0.title, hint: $0.about) },
            form: form, errors: errors),
          SelectField(
            "scope", "Periode atau putaran", groups: ended + spans, form: form, errors: errors,
            hint: "Hanya yang sudah berakhir."),
        ], button: "Susun laporan", cancel: (label: "Batal", href: SurveyReportRoutes.root)), errors)
    return try self.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

extension Snapshot {
  /// The scope of a closed round; nil when there is none of that token.
  func endedRound(_ token: String) throws -> SurveyScope? {
    try row(
      "SELECT id, opensOn, closesOn FROM surveyRound WHERE token = \(token) AND closedAt IS NOT NULL"
    ) { row in SurveyScope(from: try row["opensOn"], through: try row["closesOn"], round: try row["id"]) }
  }

  fileprivate func endedRounds() throws -> [Choice] {
    try rows(
      """
      SELECT token, title FROM surveyRound WHERE closedAt IS NOT NULL ORDER BY opensOn DESC, id DESC LIMIT 24
      """
    ) { row in Choice(NewSurveyReportPages.roundPrefix + (try row["token"] as String), try row["title"]) }
  }
}

/// The words of a report, as the editor writes them.
enum SurveyReportTextPages {
  /// Characters that a section holds.
  static let limit = 6_000

  static let limits = SurveyReportSection.allCases.reduce(into: [:] as TextLimits) { limits, section in
    limits = limits.adding([section.rawValue: limit])
  }

  /// GET /survei/laporan/:report/isi
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let report = try visit.surveyReport()
    let (approval, texts) = try visit.read { db in
      (try db.approval(.surveyReport, of: report.id.rawValue), try db.texts(of: report))
    }
    guard let approval, approval.stage != .approved else { throw ApprovalError.notItsTurn }
    var form: FormData = ["version": "\(approval.version)"]
    for text in texts { form.append(text.section.rawValue, text.words) }
    return try visit.page(page(report, form, FormErrors(), hasMarks: !approval.marks.isEmpty))
  }

  /// POST /survei/laporan/:report/isi
  @Sendable static func write(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let report = try visit.surveyReport()
    let version = form.int("version")
    do {
      let texts = try read(report, form)
      let now = try visit.read { try $0.texts(of: report) }
      guard now.contains(where: { texts[$0.section] != $0.words }) else {
        return visit.seeOther(report.path, Flash(.info, "Tidak ada yang berubah."))
      }
      let isVoided = try await visit.app.write(by: visit.actor) { deed in
        try deed.write(report, version: version, texts)
      }
      let lost = isVoided ? " Tanda yang sudah dibubuhkan gugur; laporan perlu dikirim lagi." : ""
      return visit.seeOther(report.path, Flash(.ok, "Isi laporan sudah disimpan.\(lost)"))
    } catch let errors as FormErrors {
      let marks = try visit.read { try $0.approval(.surveyReport, of: report.id.rawValue)?.marks ?? [] }
      return try visit.page(page(report, form, errors, hasMarks: !marks.isEmpty), status: .unprocessable)
    } catch VisitError.stale(let what) {
      let typed = page(report, form, FormErrors(), hasMarks: false).form
      return try await visit.surveyReportPage(ApprovalAnswer(stale: what, typed: typed))
    }
  }

  private static func read(
    _ report: SurveyReport, _ form: FormData
  ) throws(FormErrors) -> [SurveyReportSection: String] {
    var errors = FormErrors()
    limits.check(form, &errors)
    var texts: [SurveyReportSection: String] = [:]
    for section in report.kind.sections {
      texts[section] = form.text(section.rawValue)
      if texts[section] == "" { errors.note(section.rawValue, "Tulis bagian ini, walau singkat.") }
    }
    guard errors.isEmpty else { throw errors }
    return texts
  }

  private static func page(
    _ report: SurveyReport, _ form: FormData, _ errors: FormErrors, hasMarks: Bool
  ) -> SurveyReportFormPage {
    let fields = report.kind.sections.map { section in
      TextArea(
        section.rawValue, section.title, form: form, errors: errors, rows: section == .summary ? 6 : 9,
        maxLength: limit)
    }
    let lost = hasMarks ? " Tanda yang sudah dibubuhkan gugur begitu isinya berubah." : ""
    return SurveyReportFormPage(
      "Isi \(report.title)", of: report,
      about: "Konsepnya ditulis program dari angka laporan ini. Angka dan tabelnya tidak diubah di sini.\(lost)",
      WebForm(
        action: report.path + "/isi", hidden: [HiddenField("version", form["version"] ?? "")], fields: fields,
        button: "Simpan isi", cancel: (label: "Batal", href: report.path)), errors)
  }
}
