import HTTP
import Mustache
import Platform
import Procedures

/// What the template of a round's analysis sees.
struct AnalysisPage: StaffPage {
  static let template = "Satisfaction/Analysis/show"

  struct WeakItem: Renderable {
    let name: String
    let why: String
    /// Actions that were planned of it.
    let actions: [Action]
    let href: String?
    let label: String
  }

  struct Action: Renderable {
    let label: String
    let href: String
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let places = SurveyPlaceLink.all(at: .rounds)
  let round: String
  let sentence: String
  let cards: [FigureCard]
  let rates: [FigureTable]
  let ratesHow: [String]
  /// That a filter leaves the rates as they are; nil without a filter.
  let ratesNote: String?
  let action: String
  let fields: [any Renderable]
  let downloads: Downloads
  let data: Downloads
  let texts: String
  let absence: String?
  let hasWeak: Bool
  let weak: [WeakItem]
  let sections: [FigureSection]

  /// - Parameters:
  ///   - planned: actions that follow from the round.
  ///   - mayPlan: whether whoever reads it may plan actions.
  init(_ figures: RoundFigures, _ planned: [Improvement] = [], mayPlan: Bool, _ words: Words) {
    round = figures.round.title
    title = "Analisis \(figures.round.title)"
    breadcrumbs = [
      Breadcrumb("Putaran survei", SurveyPlace.rounds.path),
      Breadcrumb(figures.round.title, AnalysisRoutes.round(figures.round.token)), Breadcrumb("Analisis"),
    ]
    sentence = Self.sentence(figures, words)
    cards = Self.cards(figures, words)
    let rates = RateTables(figures.rates, isAnonymous: figures.round.isAnonymous, words)
    (self.rates, ratesHow) = (rates.all, rates.how)
    ratesNote =
      figures.filter.isAll ? nil : "Bagian ini, tren, dan tabel menurut kelompok dari semua jawaban, tanpa saringan."
    let path = AnalysisRoutes.path(figures.round.token)
    action = path
    fields = Self.fields(figures)
    downloads = Downloads(path) { figures.filter.address($0) }
    data = Downloads(AnalysisRoutes.data(figures.round.token)) { figures.filter.address($0) }
    texts = AnalysisRoutes.texts(figures.round.token)
    absence = figures.absence?.words
    let plan = mayPlan ? { AnalysisRoutes.plan(figures.round.token, $0) } : nil
    weak = figures.weak.map { WeakItem($0, figures, planned, mayPlan: mayPlan, words) }
    hasWeak = !weak.isEmpty
    sections = figures.absence == nil ? AnalysisSections(figures: figures, words: words, plan: plan).all : []
  }

  private static func sentence(_ figures: RoundFigures, _ words: Words) -> String {
    let round = figures.round
    // Of a group that is not told even its size says whose answer it is.
    let kept =
      figures.filter.isAll || figures.absence != nil
      ? "" : "; \(words.count(figures.count, "jawaban")) menurut saringan"
    return "\(figures.version.title), versi \(figures.version.number); \(words.date(round.opensOn)) sampai "
      + "\(words.date(round.closesOn))\(round.isOver ? "" : " (belum ditutup)"); "
      + "\(round.isAnonymous ? "anonim" : "bernama")\(kept)."
  }

  private static func fields(_ figures: RoundFigures) -> [any Renderable] {
    let form = FormData(figures.filter.query)
    let choices = { (parts: [AnswerPart]) in parts.map { Choice($0.code, $0.name) } }
    return [
      SelectField("kelompok", "Kelompok", choices(figures.segments), form: form, prompt: "Semua"),
      SelectField("unit", "Unit kerja", choices(figures.units), form: form, prompt: "Semua"),
    ]
  }
}

extension AnalysisPage.WeakItem {
  fileprivate init(
    _ item: ItemFigure, _ figures: RoundFigures, _ planned: [Improvement], mayPlan: Bool, _ words: Words
  ) {
    name = "\(item.number). \(item.label)"
    let isFirst = figures.pairs?.attributes.contains { $0.code == item.code && $0.quadrant == .improve } ?? false
    let low = item.isWeak ? "rata-rata \(words.mean(item.mean)), di bawah tengah skala \(words.mean(item.middle))" : nil
    let first = isFirst ? "kuadran I: penting, tetapi kinerjanya di bawah rata-rata" : nil
    let few = item.count < AnswerPrivacy.few ? "n kecil" : nil
    why = [low, first, few].compactMap { $0 }.joined(separator: "; ")
    actions = planned.filter { $0.sourceItem == item.sourceItem }.map {
      AnalysisPage.Action(label: "\($0.number), \($0.state.words.inSentence)", href: $0.path)
    }
    href = mayPlan ? AnalysisRoutes.plan(figures.round.token, item.code, row: item.row) : nil
    label = actions.isEmpty ? "Rencanakan tindakan" : "Rencanakan tindakan lain"
  }
}

extension FigureFilter {
  init(_ query: FormData) {
    self.init(segment: String(query.line("kelompok").prefix(60)), unit: String(query.line("unit").prefix(60)))
  }

  func address(_ path: String, _ more: [(String, String)] = []) -> String {
    let all = query + more
    return all.isEmpty ? path : "\(path)?\(FormData(all).urlencoded)"
  }
}
