import Database
import HTTP
import Mustache
import Platform
import Procedures

/// What was heard in a period, as it stands now; a report of it is drafted from here.
struct FeedbackPage: StaffPage {
  static let template = "Satisfaction/Interviews/feedback"
  let title: String
  let breadcrumbs = [Breadcrumb("Suara pelanggan", VoiceRoutes.root), Breadcrumb("Laporan umpan balik")]
  let places = SurveyPlaceLink.all(at: .voices)
  let tabs = VoiceTab.links(at: .feedback)
  let errorSummary: ErrorSummary?
  let filters: [any Renderable]
  let list = FeedbackListPages.root
  /// Drafts the report of these months; nil for who may not.
  let draft: WebForm?
  let sheet: FeedbackSheet

  init(_ data: FeedbackData, _ trim: PaperTrim, _ query: FormData, mayDraft: Bool, _ office: Office) {
    let (period, words) = (data.period, Words(zone: office.zone))
    title = period.errors.titled("Laporan umpan balik")
    errorSummary = period.errors.summary
    filters = period.fields(query)
    draft =
      mayDraft
      ? WebForm(
        action: VoiceTab.feedback.rawValue,
        hidden: [HiddenField("dari", period.first.iso), HiddenField("sampai", period.last.iso)], fields: [],
        button: "Susun laporan \(period.words(words))") : nil
    sheet = FeedbackSheet(FeedbackContent(data, words), period: period.words(words), trim, office)
  }
}

/// What the addresses of the feedback report do.
enum FeedbackPages {
  private static let lists = 100

  /// GET /survei/suara/umpan-balik
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let data = try visit.feedback(visit.request.query, lists: lists)
    return try visit.page(
      FeedbackPage(
        data, try visit.plainTrim(.feedback), visit.request.query,
        mayDraft: try visit.colleague().can(.runSurveys), visit.office))
  }

  /// POST /survei/suara/umpan-balik: drafts the report of these months, or goes on with the draft there is.
  @Sendable static func draft(_ visit: Visit) async throws -> Response {
    let data = try visit.feedback(try visit.request.form(), lists: lists)
    if let open = try visit.read({ try $0.openFeedback(data.period.days) }) {
      return visit.seeOther(open.path, Flash(.info, "Konsep laporan periode ini sudah ada. Lanjutkan di sini."))
    }
    let content = FeedbackContent(data, visit.words)
    let report = try await visit.app.write(by: visit.actor) { deed in try deed.draftFeedback(data.period, content) }
    return visit.seeOther(
      report.path, Flash(.ok, "Konsep laporan sudah disusun. Tulis simpulannya, lalu kirim untuk diperiksa."))
  }

  /// GET /survei/suara/umpan-balik/laporan/:report
  @Sendable static func report(_ visit: Visit) async throws -> Response { try page(visit, .none) }

  @Sendable static func page(_ visit: Visit, _ answer: ApprovalAnswer) throws -> Response {
    let report = try visit.feedbackReport()
    let panel = try visit.approvalPanel(.feedback, of: report.id.rawValue, answer)
    let issued = try visit.read { try $0.issuedText(.feedback, of: report.id.rawValue) }
    let sheet = try visit.read { db -> FeedbackSheet? in
      guard issued == nil else { return nil }
      let control = try db.control(of: .feedback, visit.office, at: visit.now)
      let marks = try db.approval(.feedback, of: report.id.rawValue)?.marks ?? []
      let trim = PaperTrim(
        control: PaperControl(.feedback, control, marks: marks.map(\.onPaper), office: visit.office))
      return try db.sheet(of: report, trim, visit.office)
    }
    return try visit.page(
      FeedbackReportShow(report, (sheet, issued), panel, answer, visit.words), status: answer.status)
  }

  /// POST …/hitung
  @Sendable static func recount(_ visit: Visit) async throws -> Response {
    let (report, version) = (try visit.feedbackReport(), try visit.request.form().int("version"))
    let content = FeedbackContent(try visit.feedback(report.period, lists: lists), visit.words)
    do {
      try await visit.app.write(by: visit.actor) { deed in try deed.recount(report, content, version: version) }
      return visit.seeOther(report.path, Flash(.ok, "Laporan diperbarui dengan data sekarang."))
    } catch VisitError.stale(let what) {
      return try page(visit, ApprovalAnswer(stale: what))
    }
  }

  /// GET …/isi
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let (report, version) = try visit.openFeedback()
    return try visit.page(form(report, version, SentPlan(form: ["conclusion": report.conclusion])))
  }

  /// POST …/isi
  @Sendable static func write(_ visit: Visit) async throws -> Response {
    let (sent, (report, version)) = (try visit.request.form(), try visit.openFeedback())
    return try await visit.send(
      sent, read: { try FeedbackConclusion.read(sent) }, done: "Simpulan sudah disimpan.",
      page: { form(report, version, $0) },
      verb: { deed, text in
        try deed.conclude(report, text, version: sent.int("version"))
        return report.path
      })
  }

  private static func form(_ report: FeedbackReport, _ version: Int, _ sent: SentPlan) -> PlanFormPage {
    PlanFormPage(
      "Tulis simpulan",
      [
        Breadcrumb("Suara pelanggan", VoiceRoutes.root),
        Breadcrumb("Laporan umpan balik", VoiceTab.feedback.rawValue), Breadcrumb(report.number, report.path),
      ], about: report.title,
      WebForm(
        action: report.path + "/isi", hidden: [sent.version(version)],
        fields: [
          TextArea(
            "conclusion", "Simpulan dan saran", form: sent.form, errors: sent.errors,
            hint: "Apa yang terdengar dari pelanggan, dan apa yang perlu ditindaklanjuti.", rows: 10,
            maxLength: FeedbackConclusion.limits["conclusion"])
        ], button: "Simpan simpulan", cancel: (label: "Batal", href: report.path)), sent.errors, stale: sent.stale)
  }
}

/// One feedback report, with its way to approval.
struct FeedbackReportShow: StaffPage {
  static let template = "Satisfaction/Interviews/feedback-report"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let places = SurveyPlaceLink.all(at: .voices)
  let tabs = VoiceTab.links(at: .feedback)
  let notice: ChangeNotice?
  let errorSummary: ErrorSummary?
  let heading: String
  let drafted: String
  let edit: String?
  /// Puts what is heard now in the place of what is kept; nil once it is issued, and for who may not.
  let recount: WebForm?
  let approval: ApprovalPanel
  /// Nil once it is issued: then it is read as it was issued.
  let sheet: FeedbackSheet?
  /// Its paper's HTML.
  let issued: String?

  init(
    _ report: FeedbackReport, _ text: (sheet: FeedbackSheet?, issued: String?), _ panel: ApprovalPanel,
    _ answer: ApprovalAnswer, _ words: Words
  ) {
    (heading, approval) = (report.title, panel)
    (sheet, issued) = text
    title = answer.titled(heading, ApprovalWay.feedback.noun)
    breadcrumbs = [
      Breadcrumb("Suara pelanggan", VoiceRoutes.root),
      Breadcrumb("Laporan umpan balik", VoiceTab.feedback.rawValue), Breadcrumb(report.number),
    ]
    notice = answer.notice(ApprovalWay.feedback.noun)
    errorSummary = answer.errors.summary
    drafted = "Disusun \(report.draftedBy), \(words.shortDateTime(report.draftedAt))."
    edit = panel.mayWrite ? report.path + "/isi" : nil
    recount =
      panel.mayWrite
      ? WebForm(
        action: report.path + "/hitung", hidden: [HiddenField("version", "\(panel.version)")], fields: [],
        button: "Perbarui dengan data sekarang") : nil
  }
}

extension Visit {
  /// The feedback report in the address.
  func feedbackReport() throws -> FeedbackReport {
    let token = try parameter("report")
    guard let report = try read({ try $0.feedback(token: token) }) else { throw VisitError.notFound }
    return report
  }

  /// The same with its version, where it may be changed.
  fileprivate func openFeedback() throws -> (FeedbackReport, version: Int) {
    let report = try feedbackReport()
    guard let approval = try read({ try $0.approval(.feedback, of: report.id.rawValue) }), approval.stage != .approved
    else { throw ApprovalError.notItsTurn }
    return (report, approval.version)
  }

  /// What was heard in the period that a form or an address tells.
  func feedback(_ form: FormData, lists: Int) throws -> FeedbackData {
    try feedback(FeedbackPeriod(form, today: app.office.zone.day(of: now)), lists: lists)
  }

  func feedback(_ period: FeedbackPeriod, lists: Int) throws -> FeedbackData {
    let (zone, colleague) = (app.office.zone, try colleague())
    return try read { db in try db.feedback(period, for: colleague, zone, at: now, lists: lists) }
  }

  /// The header of a paper that nobody has put a mark under yet.
  func plainTrim(_ kind: PaperKind) throws -> PaperTrim {
    try read { db in
      let control = try db.control(of: kind, office, at: now)
      return PaperTrim(control: PaperControl(kind, control, marks: [], office: office))
    }
  }
}
