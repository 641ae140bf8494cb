import Database
import Platform

extension Feature {
  /// Customer complaints: from the public form to the signed letter and the customer's word.
  package static let complaints = Feature(
    name: "Complaints", routes: complaintRoutes, migrations: Migration.complaints,
    pages: [
      HomePage.self, HelpPage.self, PrivacyPage.self, DraftQuestion.self, DraftCheck.self, EmergencyNotice.self,
      DeskPage.self, DeskReview.self, DeskReceipt.self, LookupPage.self, TrackingPage.self, Confirmation.self,
      ReceiptPaper.self,
      RegisterPage.self, SearchPage.self, CasePage.self, CaseFormPage.self, IdentityPage.self, DispositionSheet.self,
      CasePaper.self,
      LetterDraftPage.self, LetterApprovalPage.self, LetterPaper.self, LetterRegisterPage.self, TrackedLetterPage.self,
      WaitingLettersPage.self,
      CustomerQuestion.self, DeliveryMinutes.self, ContactPage.self, CustomerPage.self,
      CustomerIndex.self, RetentionPage.self,
      CPARIndex.self,
      CPARCriteriaPage.self, MonthlyEvaluationPaper.self, RegisterPaper.self, DuplicatePage.self,
    ] + LetterTemplatePages.pages + IncomingPages.pages,
    jobs: [.removeOldDrafts, .lapse],
    navigation: [
      NavigationItem("Keluhan", "/keluhan", in: .records, isFor: { $0.can(.readAllCases) || $0.can(.readUnitCases) }),
      NavigationItem("Pelanggan", "/pelanggan", in: .records, isFor: { $0.can(.readAllCases) }),
      NavigationItem("Catat keluhan", "/keluhan/catat", in: .work, isFor: { $0.can(.registerComplaints) }),
      LetterRoutes.navigation, WaitingLetters.navigation,
    ],
    holdings: { db in [Holding("keluhan", try db.value("SELECT count(*) FROM complaint /* whole table */") ?? 0)] },
    ended: { deed, subject in try deed.tellMerged(into: subject) },
    faults: { db in
      try db.complaintFaults().map { "\($0)" } + db.letterFaults().map { "\($0)" } + db.registerFaults()
        + db.traitFaults()
    },
    needsSecondFactor: { db, colleague in try db.signsLetters(colleague) }, wayBack: Breadcrumb.toCase,
    search: SearchBox("Cari keluhan", "/cari", isFor: { $0.can(.readAllCases) || $0.can(.readUnitCases) }),
    deeds: ComplaintsDeeds.words)

  private static let complaintRoutes =
    IntakeRoutes.all + TrackingRoutes.all + RegisterRoutes.all + CaseRoutes.all + SortingRoutes.all
    + DispositionRoutes.all + InvestigationRoutes.all + PaperRoutes.all + LetterRoutes.all + ClosingRoutes.all
    + EscalationRoutes.all + HandOverRoutes.all + RegisterPaperRoutes.all
    + RecordAnswerPages.routes + FollowUpPages.routes
    + RecordRoutes.all + CPARRoutes.all + SatisfactionRoutes.all + ContactRoutes.all
    + DuplicateRoutes.all + CPARExport.routes
    + EndingRoutes.all + RetentionPages.routes + CustomerRoutes.all + CustomerRulesRoutes.all
    + [
      AssignmentPages.route, WaitingLetters.route,
    ] + MonthlyEvaluation.routes + LetterTemplatePages.routes + IncomingPages.routes + OutgoingPages.routes
}
