import Platform
import Procedures

/// Reports of satisfaction (rows A3, A6).
enum SurveyReportRoutes {
  static let root = SurveyPlace.reports.path
  private static let one = root + "/:report"

  /// Where one report is read, and goes its way.
  private static let place = ApprovalPlace(
    one, .surveyReports, row: "A6", subject: { visit in try visit.surveyReport().id.rawValue },
    show: { visit, answer in try await visit.surveyReportPage(answer) })

  static let all: [Route] =
    [
      Route(.get, root, .surveyReports, SurveyReportIndexPages.show, "satisfaction reports, by their address (A6)"),
      Route(
        .get, root + "/baru", .can(.prepareReports), NewSurveyReportPages.new, "what a report is to tell of (A3, A6)"),
      Route(.post, root, .can(.prepareReports), NewSurveyReportPages.create, "drafts a report by hand (A3, A6)"),
      Route(.get, one, .surveyReports, SurveyReportPages.show, "a report: what it says, and where it stands (A6)"),
      Route(.get, one + "/isi", .can(.prepareReports), SurveyReportTextPages.edit, "the words of a report (A6)"),
      Route(.post, one + "/isi", .can(.prepareReports), SurveyReportTextPages.write, "writes its words (A6)"),
      Route(.post, one + "/hitung", .can(.prepareReports), SurveyReportPages.recount, "counts a report anew (A6)"),
      Route(
        .post, one + "/revisi", .can(.prepareReports), SurveyReportPages.revise,
        "drafts the report that replaces an issued one (A6)"),
    ] + Route.approval(.surveyReport, at: place)
    + Route.table(root, .surveyReports, "satisfaction reports, as filtered", SurveyReportIndexPages.table)
    + Route.table(one + "/data", .surveyReports, "the figures kept with a report", SurveyReportExport.table)

  static let pages: [any Page.Type] = [
    SurveyReportIndex.self, SurveyReportShow.self, SurveyReportPaper.self, SurveyReportFormPage.self,
  ]

  static let jobs: [Job] = [.draftSurveyReports]
}

extension Access {
  /// Whoever works on the programme, may read all, or works on reports.
  static let surveyReports = Access.can(
    anyOf: [.planSatisfaction, .runSurveys, .readAllCases, .prepareReports, .checkReports, .approveReports])
}
