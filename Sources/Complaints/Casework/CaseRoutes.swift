import Platform

/// The case page and the deeds on it that are not steps.
enum CaseRoutes {
  static let all: [Route] = [
    Route(.get, "/keluhan/:case", .caseReader, CasePages.show, "the case: now, facts, story"),
    CaseBundlePages.route,
    Route(
      .post, "/keluhan/:case/catatan", .caseWorker, NotePages.create, "adds a note, internal or to the customer",
      bodyLimit: Route.uploadLimit),
    Route(
      .post, "/keluhan/:case/identitas", .caseReader, NotePages.identity,
      "shows who asked to stay confidential, and writes it down"),
    Route(.get, "/keluhan/:case/jeda", .caseWorker, PausePages.new, "asks why the step's clock stands still (C-SLA)"),
    Route(.post, "/keluhan/:case/jeda", .caseWorker, PausePages.create, "lets the step's clock stand still (C-SLA)"),
    Route(.post, "/keluhan/:case/lanjut", .caseWorker, PausePages.end, "lets the step's clock run again (C-SLA)"),
  ]
}
