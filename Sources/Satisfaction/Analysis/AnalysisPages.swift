import Database
import HTTP
import Platform
import Procedures

/// What a round came to, as a page.
enum AnalysisPages {
  /// GET /survei/putaran/:round/analisis
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let figures = try visit.figures()
    let planned = try visit.read { try $0.improvements(from: .survey, key: figures.round.token) }
    let colleague = try visit.colleague()
    let mayPlan = colleague.can(.planSatisfaction) || colleague.can(.auditSafety)
    return try visit.page(AnalysisPage(figures, planned, mayPlan: mayPlan, visit.words))
  }
}

extension Visit {
  /// The figures that the address asks for; a version never changes once it is asked, so it is read once.
  ///
  /// - Parameter isOfTexts: texts of an anonymous round are not told apart by groups, whatever the address says.
  func figures(ofTexts isOfTexts: Bool = false) throws -> RoundFigures {
    let (token, asked) = (try parameter("round"), FigureFilter(request.query))
    return try read { db in
      guard let round = try db.analysedRound(token: token) else { throw VisitError.notFound }
      let version = try app.standing.fact(round.version.rawValue) { try db.questionnaire(version: round.version) }
      guard let version else { throw VisitError.notFound }
      return try db.figures(of: round, version, isOfTexts && round.isAnonymous ? .all : asked)
    }
  }
}

enum AnalysisRoutes {
  private static let pattern = "/survei/putaran/:round"

  static func round(_ token: String) -> String { "/survei/putaran/\(token)" }
  static func path(_ token: String) -> String { round(token) + "/analisis" }
  static func data(_ token: String) -> String { path(token) + "/data" }
  static func texts(_ token: String) -> String { path(token) + "/teks" }

  /// Where an action on an item, a row of a matrix or a theme is planned.
  static func plan(_ token: String, _ code: String, row: Int? = nil) -> String {
    let part = row.map { [(name: "baris", value: "\($0)")] } ?? []
    let fields =
      [(name: "sumber", value: "survei"), (name: "putaran", value: token), (name: "butir", value: code)] + part
    return "/tindakan/baru?\(FormData(fields).urlencoded)"
  }

  static let all: [Route] = figures + texts + themes

  private static let figures: [Route] =
    [Route(.get, pattern + "/analisis", .satisfaction, AnalysisPages.show, "what a round came to, computed (A3)")]
    + Route.table(pattern + "/analisis", .satisfaction, "the figures of a round (A3)", AnalysisExport.figures)
    + Route.table(pattern + "/analisis/data", .satisfaction, "the answers without identities (A3)", AnalysisExport.data)

  private static let texts: [Route] =
    [
      Route(.get, pattern + "/analisis/teks", .satisfaction, TextPages.show, "what people wrote in a round (A3)"),
      Route(.post, pattern + "/analisis/teks", .can(.runSurveys), TextPages.code, "gives a text its themes (A3)"),
    ] + Route.table(pattern + "/analisis/teks", .satisfaction, "what people wrote in a round (A3)", TextPages.table)

  private static let themes: [Route] =
    [
      Route(.get, ThemePages.path, .satisfaction, ThemePages.index, "the code book of free text (A3)"),
      Route(.post, ThemePages.path, .can(.runSurveys), ThemePages.add, "adds a theme to the code book (A3)"),
      Route(.get, ThemePages.path + "/:theme", .can(.runSurveys), ThemePages.edit, "a theme to word anew (A3)"),
      Route(.post, ThemePages.path + "/:theme", .can(.runSurveys), ThemePages.change, "words a theme anew (A3)"),
    ] + Route.table(ThemePages.path, .satisfaction, "the code book of free text (A3)", ThemePages.table)

  static let pages: [any Page.Type] = [AnalysisPage.self, TextIndex.self, ThemeIndex.self, ThemeEdit.self]
}
