import Platform
import Procedures

/// Whether improvements are looked after, and what of the programme shall be better (row A5).
enum MonitoringRoutes {
  static let root = SurveyPlace.monitoring.path
  static let notes = "/survei/penyempurnaan"
  private static let one = root + "/:monitoring"

  static let all: [Route] =
    [
      Route(
        .get, root, .satisfaction, MonitoringPages.index, "looks at improvements, and notes for the programme (A5)"),
      Route(.get, root + "/baru", .improvementMonitors, MonitoringPages.new, "the monitoring checklist (A5)"),
      Route(.post, root, .improvementMonitors, MonitoringPages.create, "writes down what was seen (A5)"),
      Route(.get, one, .satisfaction, MonitoringPages.show, "one look at improvements (A5)"),
      Route(.get, one + "/cetak", .satisfaction, MonitoringPages.paper, "the monitoring checklist on paper (A5)"),
      Route(
        .get, one + "/cetak/pdf", .satisfaction, MonitoringPages.pdf, "the monitoring checklist on paper (A5), as PDF"),
      Route(
        .get, notes + "/baru", .can(.planSatisfaction), ProgrammeNotePages.new, "a form to better the programme (A5)"),
      Route(.post, notes, .can(.planSatisfaction), ProgrammeNotePages.create, "notes what shall be better (A5)"),
      Route(
        .get, notes + "/:note", .can(.planSatisfaction), ProgrammeNotePages.askToFinish, "asks what came of it (A5)"),
      Route(
        .post, notes + "/:note", .can(.planSatisfaction), ProgrammeNotePages.finish, "says what came of it (A5)"),
    ] + Route.table(root, .satisfaction, "what was seen of improvements (A5)", MonitoringPages.table)
    + Route.table(notes, .satisfaction, "what of the programme shall be better (A5)", ProgrammeNotePages.table)

  static let pages: [any Page.Type] = [
    MonitoringIndex.self, MonitoringShow.self, MonitoringFormPage.self, NothingYetPage.self,
  ]
}

extension Access {
  static let improvementMonitors = Access.can(anyOf: [.planSatisfaction, .auditSafety])
}
