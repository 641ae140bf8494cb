import HTTP
import Mustache
import Platform

/// What the template of the list of texts sees.
struct TextIndex: StaffPage {
  static let template = "Satisfaction/Analysis/texts"

  struct Line: Renderable {
    let question: String
    let text: String
    let themes: String
    /// For who gives themes.
    let form: WebForm?
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let places = SurveyPlaceLink.all(at: .rounds)
  let round: String
  let sentence: String
  let action: String
  let fields: [any Renderable]
  let downloads: Downloads
  let hasLines: Bool
  let lines: [Line]
  let none: String
  let pager: Pager
  let book: String

  init(
    _ found: [AnswerText], _ themes: [Theme], _ figures: RoundFigures, _ filter: TextFilter, at place: ListPlace,
    mayCode: Bool, _ words: Words
  ) {
    let (round, path) = (figures.round, AnalysisRoutes.texts(figures.round.token))
    self.round = round.title
    title = "Jawaban bebas \(round.title)"
    breadcrumbs = [
      Breadcrumb("Putaran survei", SurveyPlace.rounds.path), Breadcrumb(round.title, AnalysisRoutes.round(round.token)),
      Breadcrumb("Analisis", AnalysisRoutes.path(round.token)), Breadcrumb("Jawaban bebas"),
    ]
    sentence = Self.sentence(figures, words)
    action = path
    fields = Self.fields(figures, filter, themes)
    downloads = Downloads(path) { filter.address($0) }
    book = ThemePages.path
    let page = ListPage(found, size: TextPages.pageSize, at: place)
    let here = filter.address(path, place.query.map { ($0.name, $0.value) })
    lines = page.lines.map { Line($0, themes, figures, action: mayCode ? here : nil) }
    hasLines = !lines.isEmpty
    none = figures.absence?.words ?? "Tidak ada jawaban bebas dengan saringan ini."
    pager = page.pager(total: "", key: \.listKey) { place in
      filter.address(path, place.query.map { ($0.name, $0.value) })
    }
  }

  private static func sentence(_ figures: RoundFigures, _ words: Words) -> String {
    guard figures.absence == nil else { return "Jawaban bebas putaran ini tidak ditampilkan dengan saringan ini." }
    return "\(words.count(figures.themes.texts, "jawaban bebas"))"
      + (figures.round.isAnonymous
        ? ". Putaran anonim: urutannya diundi, dan jawaban bebas tidak disaring menurut kelompok atau unit."
        : " dengan saringan kelompok dan unit ini.")
  }

  private static func fields(_ figures: RoundFigures, _ filter: TextFilter, _ themes: [Theme]) -> [any Renderable] {
    let form = FormData(filter.query)
    let items = figures.version.items.filter { $0.kind == .text }.map { Choice($0.code, $0.text) }
    let given = [Choice(TextFilter.uncoded, "Belum bertema")] + themes.map { Choice($0.code, $0.name) }
    let choices = { (parts: [AnswerPart]) in parts.map { Choice($0.code, $0.name) } }
    let fields = [
      SelectField("butir", "Pertanyaan", items, form: form, prompt: "Semua"),
      SelectField("tema", "Tema", given, form: form, prompt: "Semua"),
    ]
    guard !figures.round.isAnonymous else { return fields }
    return fields + [
      SelectField("kelompok", "Kelompok", choices(figures.segments), form: form, prompt: "Semua"),
      SelectField("unit", "Unit kerja", choices(figures.units), form: form, prompt: "Semua"),
    ]
  }
}

extension TextIndex.Line {
  fileprivate init(_ text: AnswerText, _ themes: [Theme], _ figures: RoundFigures, action: String?) {
    question = figures.version.items.first { $0.id == text.key.item }?.text ?? ""
    self.text = text.text
    let given = themes.filter { text.themes.contains($0.id) }
    self.themes = given.map(\.name).joined(separator: ", ")
    form = action.map { action in
      let offered = themes.filter { $0.retiredAt == nil || text.themes.contains($0.id) }
      let fields = [
        CheckGroup(
          text.key.field, "Tema jawaban ini",
          offered.map { Choice($0.code, $0.name, hint: $0.meaning.isEmpty ? nil : $0.meaning) },
          form: FormData(given.map { (name: text.key.field, value: $0.code) }), isOptional: true)
      ]
      return WebForm(
        action: action,
        hidden: [
          HiddenField("text", "\(text.key.lot)"), HiddenField("item", "\(text.key.item.rawValue)"),
        ], fields: fields, button: "Simpan tema")
    }
  }
}
