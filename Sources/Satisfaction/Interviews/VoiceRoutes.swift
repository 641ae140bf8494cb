import Platform
import Procedures

/// Other voices than questionnaires (row A2).
enum VoiceRoutes {
  static let root = SurveyPlace.voices.path
  private static let one = root + "/:voice"
  private static let feedback = VoiceTab.feedback.rawValue
  private static let report = FeedbackListPages.root + "/:report"

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

  private static let reports: [Route] =
    [
      Route(.get, feedback, .satisfaction, FeedbackPages.show, "what was heard in a period (A2)"),
      Route(.post, feedback, .can(.runSurveys), FeedbackPages.draft, "drafts the feedback report of a period (A2)"),
      Route(.get, FeedbackListPages.root, .satisfaction, FeedbackListPages.show, "feedback reports (A2)"),
      Route(.get, report, .satisfaction, FeedbackPages.report, "a feedback report, and where it stands (A2)"),
      Route(.get, report + "/isi", .can(.runSurveys), FeedbackPages.edit, "what a feedback report concludes (A2)"),
      Route(.post, report + "/isi", .can(.runSurveys), FeedbackPages.write, "writes what it concludes (A2)"),
      Route(.post, report + "/hitung", .can(.runSurveys), FeedbackPages.recount, "fills a feedback report anew (A2)"),
    ] + Route.table(FeedbackListPages.root, .satisfaction, "feedback reports, as filtered", FeedbackListPages.table)
    + Route.approval(
      .feedback,
      at: ApprovalPlace(
        report, .satisfaction, row: "A2", subject: { try $0.feedbackReport().id.rawValue },
        show: { try FeedbackPages.page($0, $1) }))

  static let pages: [any Page.Type] = [
    VoiceIndex.self, VoiceShow.self, ComplaintIndex.self, ComplaintPaper.self, FeedbackPage.self, FeedbackPaper.self,
    FeedbackReportShow.self, FeedbackIndex.self,
  ]

  static let jobs: [Job] = [.forgetParticipants]
}
