import Platform

/// Revising procedures (row P2).
enum RevisionRoutes {
  private static let root = "/prosedur/:code"
  private static let draft = root + "/konsep"

  /// - Parameter paths: what stands before a case's token in its address, by procedure.
  static func all(_ paths: [String: String]) -> [Route] {
    let shadow = ShadowPages(paths: paths)
    return reading + editing + steps + approving + WithdrawalPages.routes + DifferencePages.routes + ReadingPages.routes
      + ApprovalSettings.routes
      + [Route(.get, draft + "/uji", .draftReader, shadow.show, "a draft tried on the past year (P2)")]
      + Route.table(draft + "/uji", .draftReader, "a draft tried on the past year (P2)", ShadowPages.table)
  }

  static let pages: [any Page.Type] = [
    RevisionIndex.self, DraftShow.self, DraftForm.self, DraftDiscard.self, DifferencePage.self, ReaderIndex.self,
    ShadowPage.self, ApprovalSettingsPage.self, WithdrawalForm.self,
  ]

  private static let reading: [Route] =
    [
      Route(.get, root + "/revisi", .staff, RevisionPages.index, "all revisions of a procedure (P2)"),
      Route(.get, root + "/revisi/:revision", .staff, RevisionPages.show, "one revision as its table (P2)"),
      Route(.get, draft, .draftReader, DraftPages.show, "the next revision in the making (P2)"),
    ] + SheetRoutes.ofRevisions

  private static let editing: [Route] = [
    Route(.post, root + "/revisi", .can(.reviseProcedures), DraftPages.create, "begins a revision (P2)"),
    Route(.get, draft + "/hapus", .can(.reviseProcedures), DraftPages.askDiscard, "asks before a draft goes (P2)"),
    Route(.post, draft + "/hapus", .can(.reviseProcedures), DraftPages.discard, "takes a draft away (P2)"),
    Route(.get, draft + "/identitas", .can(.reviseProcedures), DraftPages.identity, "a draft's identity (P2)"),
    Route(
      .post, draft + "/identitas", .can(.reviseProcedures), DraftPages.changeIdentity, "changes the identity (P2)"),
    Route(.get, draft + "/pelaksana", .can(.reviseProcedures), DraftPages.performers, "a draft's performers (P2)"),
    Route(
      .post, draft + "/pelaksana", .can(.reviseProcedures), DraftPages.changePerformers, "changes performers (P2)"),
  ]

  private static let steps: [Route] = [
    Route(.get, draft + "/langkah-baru", .can(.reviseProcedures), StepPages.new, "a step to add (P2)"),
    Route(.post, draft + "/langkah-baru", .can(.reviseProcedures), StepPages.create, "adds a step (P2)"),
    Route(.get, draft + "/langkah/:step", .can(.reviseProcedures), StepPages.edit, "a step of a draft (P2)"),
    Route(.post, draft + "/langkah/:step", .can(.reviseProcedures), StepPages.change, "changes a step (P2)"),
    Route(.post, draft + "/langkah/:step/naik", .can(.reviseProcedures), StepPages.moveUp, "moves it up (P2)"),
    Route(.post, draft + "/langkah/:step/turun", .can(.reviseProcedures), StepPages.moveDown, "moves it down (P2)"),
    Route(.post, draft + "/langkah/:step/hapus", .can(.reviseProcedures), StepPages.remove, "takes it out (P2)"),
  ]

  private static let approving: [Route] = [
    Route(.post, draft + "/siap", .can(.reviseProcedures), ApprovalPages.prepare, "sends a draft on (P2)"),
    Route(.post, draft + "/periksa", .can(.checkProcedures), ApprovalPages.check, "marks it as checked (P2)"),
    Route(
      .post, draft + "/kembali", .can(anyOf: [.checkProcedures, .approveProcedures]), ApprovalPages.giveBack,
      "sends a draft back, with the reason (P2)"),
    Route(
      .post, draft + "/sahkan", .can(.approveProcedures), ApprovalPages.approve,
      "approves a revision, with the password again (P2)"),
  ]
}
