import Platform
import Procedures

/// The first stage of the procedure: programme, policy, work plan (row A1).
enum ProgrammeRoutes {
  static let root = SurveyPlace.programme.path
  private static let one = root + "/:year"
  private static let indicator = one + "/indikator/:number"

  static let all: [Route] =
    list + programme + indicators + libraryRoutes + PolicyRoutes.all + WorkPlanRoutes.all
    + Route.approval(
      .programme,
      at: ApprovalPlace(
        one, .satisfaction, row: "A1", subject: { try $0.programme().revisionID.rawValue },
        show: { try $0.programmePage($1) }))

  private static let list: [Route] =
    [
      Route(.get, root, .satisfaction, ProgrammeIndexPages.show, "the programmes of all years (A1)"),
      Route(.post, root, .can(.planSatisfaction), ProgrammeIndexPages.create, "begins a year's programme (A1)"),
    ] + Route.table(root, .satisfaction, "indicators of all years", ProgrammeIndexPages.table)

  private static let programme: [Route] = [
    Route(.get, one, .satisfaction, ProgrammePages.show, "a year's programme and how far it is (A1)"),
    Route(
      .post, one + "/revisi", .can(.planSatisfaction), ProgrammePages.revise, "opens an approved programme again (A1)"),
    Route(.get, one + "/isi", .can(.planSatisfaction), ProgrammePages.edit, "the words of a programme (A1)"),
    Route(.post, one + "/isi", .can(.planSatisfaction), ProgrammePages.write, "writes the words of a programme (A1)"),
    Route(
      .get, one + "/sumber-daya", .can(.planSatisfaction), ProgrammePages.editResources,
      "what management provides (A1)"),
    Route(
      .post, one + "/sumber-daya", .can(.planSatisfaction), ProgrammePages.writeResources,
      "writes what management provides (A1)"),
    Route(
      .get, one + "/form-indikator", .satisfaction, IndicatorPaperPages.show, "a programme's indicators on paper (A1)"),
    Route(
      .get, one + "/form-indikator/pdf", .satisfaction, IndicatorPaperPages.pdf,
      "a programme's indicators on paper (A1), as PDF"),
  ]

  private static let indicators: [Route] = [
    Route(.get, one + "/indikator/baru", .can(.planSatisfaction), IndicatorFormPages.new, "an indicator to add (A1)"),
    Route(.post, one + "/indikator", .can(.planSatisfaction), IndicatorFormPages.create, "adds an indicator (A1)"),
    Route(.get, indicator, .satisfaction, IndicatorPages.show, "an indicator and what measured it (A1)"),
    Route(.get, indicator + "/isi", .can(.planSatisfaction), IndicatorFormPages.edit, "an indicator to change (A1)"),
    Route(.post, indicator + "/isi", .can(.planSatisfaction), IndicatorFormPages.write, "changes an indicator (A1)"),
    Route(
      .post, indicator + "/ukur", .can(.planSatisfaction), IndicatorPages.measure, "notes an indicator's figure (A1)"),
    Route(
      .post, indicator + "/putaran", .can(.planSatisfaction), IndicatorPages.tie,
      "ties an indicator to rounds of survey (A1)"),
    Route(.post, indicator + "/hapus", .can(.planSatisfaction), IndicatorPages.remove, "takes an indicator out (A1)"),
  ]

  private static let libraryRoutes: [Route] =
    [
      Route(.get, LibraryPages.root, .satisfaction, LibraryPages.index, "the library of indicators (A1)"),
      Route(.post, LibraryPages.root, .can(.planSatisfaction), LibraryPages.create, "adds to the library (A1)"),
      Route(
        .get, LibraryPages.root + "/:kind", .can(.planSatisfaction), LibraryPages.edit, "a kind of indicator (A1)"),
      Route(
        .post, LibraryPages.root + "/:kind", .can(.planSatisfaction), LibraryPages.write,
        "changes a kind of indicator (A1)"),
    ] + Route.table(LibraryPages.root, .satisfaction, "the library of indicators", LibraryPages.table)

  static let pages: [any Page.Type] = [
    ProgrammeIndex.self, ProgrammeShow.self, IndicatorShow.self, PlanFormPage.self, LibraryIndex.self,
    ProgrammePaper.self, IndicatorPaper.self, PolicyIndex.self, PolicyShow.self, PolicyDifferencePage.self,
    PolicyPaper.self, WorkPlanIndex.self, WorkPlanShow.self, ActivityShow.self, WorkPlanPaper.self,
  ]

  /// The policy is for everybody; the rest is found from the surveys.
  static let navigation = NavigationItem("Kebijakan K3", PolicyRoutes.root, in: .reference, isFor: { _ in true })
}

/// The K3 policy (row A1).
enum PolicyRoutes {
  static let root = PlanTab.policy.path
  private static let one = root + "/revisi/:policy"

  static let all: [Route] =
    [
      Route(.get, root, .staff, PolicyPages.index, "the K3 policy that holds (A1)"),
      Route(.post, root, .can(.planSatisfaction), PolicyPages.create, "drafts the next revision of the policy (A1)"),
      Route(.get, root + "/perbedaan", .staff, PolicyPages.compare, "two revisions of the policy compared (A1)"),
      Route(.get, one, .policyReader, PolicyPages.show, "a revision of the policy (A1)"),
      Route(.get, one + "/isi", .can(.planSatisfaction), PolicyPages.edit, "the words of a policy (A1)"),
      Route(.post, one + "/isi", .can(.planSatisfaction), PolicyPages.write, "writes the words of a policy (A1)"),
    ] + Route.table(root, .staff, "revisions of the policy", PolicyPages.table)
    + Route.approval(
      .policy,
      at: ApprovalPlace(
        one, .policyReader, row: "A1", subject: { try $0.policy().id.rawValue }, show: { try PolicyPages.page($0, $1) })
    )
}

/// The annual K3 work plan (rows A1, A-docs).
enum WorkPlanRoutes {
  static let root = PlanTab.workPlans.path
  private static let one = root + "/:year"
  private static let activity = one + "/kegiatan/:number"

  static let all: [Route] =
    plans + activities
    + Route.table(root, .satisfaction, "work plans of all years", WorkPlanIndexPages.table)
    + Route.table(one + "/data", .satisfaction, "activities of a year's work plan", WorkPlanPages.table)
    + Route.approval(
      .workPlan,
      at: ApprovalPlace(
        one, .satisfaction, row: "A1", subject: { try $0.workPlan().revisionID.rawValue },
        show: { try WorkPlanPages.page($0, $1) }))

  private static let plans: [Route] = [
    Route(.get, root, .satisfaction, WorkPlanIndexPages.show, "the work plans of all years (A1)"),
    Route(.post, root, .can(.planSatisfaction), WorkPlanIndexPages.create, "begins a year's work plan (A1)"),
    Route(.get, one, .satisfaction, WorkPlanPages.show, "a year's work plan and its realisation (A1)"),
    Route(
      .post, one + "/revisi", .can(.planSatisfaction), WorkPlanPages.revise, "opens an approved work plan again (A1)"),
  ]

  private static let activities: [Route] = [
    Route(.get, one + "/kegiatan/baru", .can(.planSatisfaction), ActivityPages.new, "an activity to add (A1)"),
    Route(.post, one + "/kegiatan", .can(.planSatisfaction), ActivityPages.create, "adds an activity (A1)"),
    Route(.get, activity, .satisfaction, ActivityPages.show, "an activity, month by month (A1)"),
    Route(.get, activity + "/isi", .can(.planSatisfaction), ActivityPages.edit, "an activity to change (A1)"),
    Route(.post, activity + "/isi", .can(.planSatisfaction), ActivityPages.write, "changes an activity (A1)"),
    Route(.post, activity + "/selesai", .can(.planSatisfaction), ActivityPages.carryOut, "marks a month as done (A1)"),
    Route(.post, activity + "/batal", .can(.planSatisfaction), ActivityPages.takeBack, "takes a done mark back (A1)"),
    Route(.post, activity + "/hapus", .can(.planSatisfaction), ActivityPages.remove, "takes an activity out (A1)"),
  ]
}
