import Database
import Platform
import Procedures

extension Feature {
  /// What customers say of what was done for them, once their case is closed (row C6).
  ///
  /// - Parameter homes: of the features whose cases are asked about.
  package static func satisfaction(_ homes: [CaseHome]) -> Feature {
    let sheets = SheetPages(homes: homes)
    return Feature(
      name: "Satisfaction",
      routes: AnswerRoutes.all + SheetRoutes.all(sheets) + QuestionRoutes.all + QuestionnaireRoutes.all
        + ChangeRoutes.all + MonitoringRoutes.all
        + RoundRoutes.all(homes) + AnalysisRoutes.all + ProgrammeRoutes.all + VoiceRoutes.all
        + SurveyReportRoutes.all,
      migrations: Migration.satisfaction,
      pages: [AnswerPage.self, ThanksPage.self, SheetIndex.self, SheetPage.self, QuestionIndex.self]
        + QuestionnaireRoutes.pages + ChangeRoutes.pages + MonitoringRoutes.pages
        + RoundRoutes.pages + AnalysisRoutes.pages + ProgrammeRoutes.pages + VoiceRoutes.pages
        + SurveyReportRoutes.pages,
      jobs: [.ask(homes), .remindOfQuestions(homes), .forgetComments, .tellOfChanges]
        + RoundRoutes.jobs + VoiceRoutes.jobs + SurveyReportRoutes.jobs,
      navigation: [
        NavigationItem("Kepuasan", SheetRoutes.root, in: .records, isFor: { $0.can(.readAllCases) }),
        RoundRoutes.navigation, ProgrammeRoutes.navigation,
      ],
      publicWays: { db in try db.showsChanges() ? [PublicWay("Apa yang kami ubah", PublicChangePages.path)] : [] },
      faults: { db in try db.surveyTallyFaults() }, wayBack: Breadcrumb.toSurveyDocument,
      deeds: SatisfactionDeeds.words)
  }
}

extension CaseHome {
  /// Bad answers of customers who asked to be called: they wait for whoever speaks with customers.
  package static let satisfaction = CaseHome(
    procedures: [], path: "\(SheetRoutes.root)/",
    attention: { db, colleague in
      guard colleague.can(.registerComplaints) else { return [] }
      return try db.waitingSheets().map {
        CaseAttention(
          $0.run, "Hubungi pelanggan yang menilai kurang", tag: "penilaian", since: $0.at,
          waitsFor: "pelanggan minta dihubungi")
      }
    }, customers: { _, _ in [:] })
}
