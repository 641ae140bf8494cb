import Database
import HTTP
import Mustache
import Platform
import Procedures

/// The feedback report of a period, to read before it is issued.
struct FeedbackPage: StaffPage {
  static let template = "Satisfaction/Interviews/feedback"
  let title: String
  let breadcrumbs = [Breadcrumb("Suara pelanggan", VoiceRoutes.root), Breadcrumb("Laporan umpan balik")]
  let places = SurveyPlaceLink.all(at: .voices)
  let tabs = VoiceTab.links(at: .feedback)
  let errorSummary: ErrorSummary?
  let filters: [any Renderable]
  let paper: String
  let sheet: FeedbackSheet

  init(_ data: FeedbackData, _ trim: PaperTrim, _ query: FormData, _ office: Office) {
    title = data.period.errors.titled("Laporan umpan balik")
    errorSummary = data.period.errors.summary
    filters = data.period.fields(query)
    paper = "\(VoiceTab.feedback.rawValue)/cetak?\(data.period.query)"
    sheet = FeedbackSheet(data, trim, office)
  }
}

/// What the addresses of the feedback report do.
enum FeedbackPages {
  private static let lists = 100

  /// GET /survei/suara/umpan-balik
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let data = try visit.feedback(lists: lists)
    return try visit.page(
      FeedbackPage(data, try visit.plainTrim(.feedback), visit.request.query, visit.office))
  }

  /// GET /survei/suara/umpan-balik/cetak
  @Sendable static func paper(_ visit: Visit) async throws -> Response {
    let data = try visit.feedback(lists: lists)
    return try visit.printView(toIssue: FeedbackPaper(data, try visit.plainTrim(.feedback), visit.office))
  }

  /// POST /survei/suara/umpan-balik/cetak: issues it with a check code.
  @Sendable static func issue(_ visit: Visit) async throws -> Response {
    let data = try visit.feedback(lists: lists)
    return try await visit.issueFeedback(.feedback, data.period) { FeedbackPaper(data, $0, $1) }
  }
}

extension Visit {
  /// What was heard in the period of the address.
  func feedback(lists: Int) throws -> FeedbackData {
    let (zone, colleague) = (app.office.zone, try colleague())
    let period = FeedbackPeriod(request.query, today: zone.day(of: now))
    return try read { db in try db.feedback(period, for: colleague, zone, at: now, lists: lists) }
  }

  /// The header of a paper that nobody has put a mark under yet.
  func plainTrim(_ kind: PaperKind) throws -> PaperTrim {
    try read { db in
      let control = try db.control(of: kind, office, at: now)
      return PaperTrim(control: PaperControl(kind, control, marks: [], office: office))
    }
  }

  /// Issues a paper as it stands, under the mark of who asks for it.
  nonisolated(nonsending) func issueFeedback<P: PaperPage>(
    _ kind: PaperKind, _ period: FeedbackPeriod, _ draw: @escaping @Sendable (PaperTrim, Office) throws -> P
  ) async throws -> Response {
    let (colleague, words) = (try colleague(), words)
    let code = try await app.write(by: actor) { deed in
      let draft = PaperDraft(
        kind, number: period.words(words), control: try deed.db.control(of: kind, deed.office, at: deed.at),
        marks: [PaperMark(.prepared, name: colleague.name, position: colleague.title, at: deed.at)],
        about: Subject("office", 1))
      let id = try deed.issue(draft) { trim in try draw(trim, deed.office) }
      guard let paper = try deed.db.paper(id) else { throw VisitError.notFound }
      return paper.code
    }
    return seeOther("/dokumen/\(code.text)", Flash(.ok, "\(kind.title) sudah diterbitkan."))
  }
}

/// Other voices than questionnaires (row A2).
enum VoiceRoutes {
  static let root = SurveyPlace.voices.path
  private static let one = root + "/:voice"
  private static let feedback = VoiceTab.feedback.rawValue

  static let all: [Route] =
    notes + complaints + reports
    + Route.table(root, .satisfaction, "notes of talks and observations", VoiceIndexPages.table)
    + Route.table(ComplaintPages.root, .satisfaction, "complaints about safety", ComplaintPages.table)

  private static let notes: [Route] = [
    Route(.get, root, .satisfaction, VoiceIndexPages.show, "notes of talks and observations (A2)"),
    Route(
      .post, root, .can(.runSurveys), VoicePages.create, "notes a talk or an observation (A2)",
      bodyLimit: Route.uploadLimit),
    Route(.get, root + "/baru", .can(.runSurveys), VoicePages.new, "a talk or an observation to note (A2)"),
    Route(.get, one, .satisfaction, VoicePages.show, "notes of one talk or observation (A2)"),
    Route(.get, one + "/isi", .can(.runSurveys), VoicePages.edit, "notes to change (A2)"),
    Route(
      .post, one + "/isi", .can(.runSurveys), VoicePages.write, "changes notes (A2)", bodyLimit: Route.uploadLimit),
    Route(.get, one + "/berkas/:file", .satisfaction, VoicePages.file, "a file of some notes (A2)"),
  ]

  private static let complaints: [Route] = [
    Route(.get, ComplaintPages.root, .satisfaction, ComplaintPages.show, "complaints about safety, by month (A2)"),
    Route(
      .get, ComplaintPages.root + "/cetak", .satisfaction, ComplaintPages.paper, "complaints about safety on paper (A3)"
    ),
    Route(
      .post, ComplaintPages.root + "/cetak", .can(.runSurveys), ComplaintPages.issue,
      "issues the list of complaints about safety (A3)"),
  ]

  private static let reports: [Route] = [
    Route(.get, feedback, .satisfaction, FeedbackPages.show, "what was heard in a period (A2)"),
    Route(.get, feedback + "/cetak", .satisfaction, FeedbackPages.paper, "the feedback report on paper (A2)"),
    Route(.post, feedback + "/cetak", .can(.runSurveys), FeedbackPages.issue, "issues the feedback report (A2)"),
  ]

  static let pages: [any Page.Type] = [
    VoiceIndex.self, VoiceShow.self, ComplaintIndex.self, ComplaintPaper.self, FeedbackPage.self, FeedbackPaper.self,
  ]

  static let jobs: [Job] = [.forgetParticipants]
}
