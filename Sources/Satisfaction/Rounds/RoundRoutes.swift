import HTTP
import Platform
import Procedures

/// Rounds of surveys as colleagues plan and run them (row A2).
enum RoundRoutes {
  static let root = SurveyPlace.rounds.path
  private static let base = root + "/putaran"
  private static let pattern = base + "/:round"

  static func one(_ token: String) -> String { "\(base)/\(token)" }

  static let make = base + "/baru"
  static let list = base

  /// - Parameter homes: of the features that take up a case on what was answered.
  static func all(_ homes: [CaseHome]) -> [Route] {
    plans + deeds + links + papers(homes) + RespondentRoutes.all(homes)
      + Route.table(root, .satisfaction, "rounds, as filtered", RoundIndexPages.table)
  }

  private static let plans: [Route] = [
    Route(.get, root, .satisfaction, RoundIndexPages.show, "rounds of surveys, filtered by their address (A2)"),
    Route(.get, make, .can(.runSurveys), RoundFormPages.new, "a round to plan (A2)"),
    Route(.post, list, .can(.runSurveys), RoundFormPages.create, "plans a round (A2)"),
    Route(.get, pattern, .satisfaction, RoundPages.show, "a round: how many answered, and what is done with it (A2)"),
    Route(.get, pattern + "/ubah", .can(.runSurveys), RoundFormPages.edit, "the plan of a round (A2)"),
    Route(.post, pattern + "/ubah", .can(.runSurveys), RoundFormPages.change, "changes the plan of a round (A2)"),
  ]

  private static let deeds: [Route] = [
    Route(.post, pattern + "/jadwalkan", .can(.runSurveys), RoundDeedPages.schedule, "lets a round go (A2)"),
    Route(
      .post, pattern + "/tarik", .can(.runSurveys), RoundDeedPages.unschedule, "takes back a round before its day (A2)"),
    Route(
      .get, pattern + "/tutup", .can(.runSurveys), RoundDeedPages.askToClose, "what closing a round early means (A2)"),
    Route(.post, pattern + "/tutup", .can(.runSurveys), RoundDeedPages.close, "closes a round before its day (A2)"),
    Route(
      .post, pattern + "/pengetikan-selesai", .can(.runSurveys), RoundDeedPages.finishKeying,
      "closes a round whose papers are all keyed (A2)"),
    Route(
      .get, pattern + "/batalkan", .can(.runSurveys), RoundDeedPages.askToCancel, "what cancelling a round means (A2)"),
    Route(
      .post, pattern + "/batalkan", .can(.runSurveys), RoundDeedPages.cancel, "cancels a round, with the reason (A2)"),
  ]

  private static let links: [Route] =
    [
      Route(.get, pattern + "/tautan", .can(.runSurveys), LinkPages.show, "the ways to a round's questions (A2)"),
      Route(.post, pattern + "/tautan", .can(.runSurveys), LinkPages.create, "makes a link, a poster, a screen (A2)"),
      Route(
        .post, pattern + "/tautan/:ask/cabut", .can(.runSurveys), LinkPages.revoke, "takes a link out of use (A2)"),
      Route(.get, pattern + "/undangan", .can(.runSurveys), InvitePages.show, "a list of people to invite (A2)"),
      Route(.post, pattern + "/undangan", .can(.runSurveys), InvitePages.invite, "invites people by mail (A2)"),
    ] + Route.table(pattern + "/tautan", .can(.runSurveys), "the links of a round", LinkPages.table)

  private static func papers(_ homes: [CaseHome]) -> [Route] {
    [
      Route(.get, pattern + "/lembar/:ask", .can(.runSurveys), KeyPages.show, "a paper to key in (A2)"),
      Route(
        .post, pattern + "/lembar/:ask", .can(.runSurveys), KeyPages(homes: homes).key,
        "keys in an answered paper (A2)"),
    ] + Route.paper(pattern + "/poster/:ask", .can(.runSurveys), "poster with QR code (A2)", PosterPages.poster)
      + Route.paper(
        pattern + "/kertas/:ask", .can(.runSurveys), "blank questionnaire with QR code (A-docs)", PosterPages.blank)
  }

  static let pages: [any Page.Type] = [
    RoundIndex.self, RoundShow.self, RoundFormPage.self, LinkIndex.self, InvitePage.self, KeyPage.self,
    PosterPaper.self, AskPage.self, KioskPage.self,
  ]

  static let navigation = NavigationItem(
    "Survei", root, in: .safety,
    isFor: { $0.can(.planSatisfaction) || $0.can(.runSurveys) || $0.can(.readAllCases) })

  static let jobs: [Job] = [
    .openRounds, .closeRounds, .sendInvitations, .remindInvited, .forgetRespondents, .emptyLogOfAnswers,
  ]
}

/// What respondents see behind a link (row A2).
enum RespondentRoutes {
  static let root = "/isi/"

  /// - Parameter homes: of the features that take up a case on what was answered.
  static func all(_ homes: [CaseHome]) -> [Route] {
    let pages = RespondentPages(homes: homes)
    return [
      Route(.get, "/isi/:token", .surveyLink, RespondentPages.show, "a round's questions behind a link (A2)"),
      Route(.post, "/isi/:token", .surveyLink, pages.answer, "a respondent answers, section by section (A2)"),
      Route(.get, "/isi/:token/terima-kasih", .surveyLink, pages.thanks, "says that the answers came (A2)"),
      Route(.get, "/isi/:token/kontak", .surveyLink, WishPages.show, "a form for who wants to be contacted (A2)"),
      Route(.post, "/isi/:token/kontak", .surveyLink, pages.wish, "a respondent asks to be contacted (A2)"),
    ]
  }
}

extension Access {
  /// Whoever holds a link of a round.
  static let surveyLink = Access("survey's link") { visit in
    let token = try visit.parameter("token")
    return try visit.read { db in try db.surveyLink(token: token) == nil } ? .hide : .allow
  }
}
