import Database
import Documents
import HTTP
import Platform

/// What people wrote in a round, and what it is about (row A3).
enum TextPages {
  static let pageSize = 25

  /// GET /survei/putaran/:round/analisis/teks
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let figures = try visit.figures(ofTexts: true)
    let (filter, place) = (TextFilter(visit.request.query, of: figures.round), ListPlace(visit.request.query))
    let (found, themes) = try visit.read { db in
      (try db.texts(in: figures, filter, at: place, limit: pageSize + 1), try db.themes())
    }
    let mayCode = try visit.colleague().can(.runSurveys)
    return try visit.page(
      TextIndex(found, themes, figures, filter, at: place, mayCode: mayCode, visit.words))
  }

  /// POST /survei/putaran/:round/analisis/teks: gives one text its themes.
  @Sendable static func code(_ visit: Visit) async throws -> Response {
    let figures = try visit.figures(ofTexts: true)
    let form = try visit.request.form()
    let filter = TextFilter(visit.request.query, of: figures.round)
    guard let lot = Int64(form.text("text")), let item = Int64(form.text("item")) else {
      throw VisitError.notFound
    }
    guard !figures.round.isSealed else { throw ThemeError.sealed }
    let key = AnswerText.Key(item: Item.ID(rawValue: item), lot: lot)
    let chosen = Set(form.all(key.field))
    try await visit.app.write(by: visit.actor) { deed in
      let themes = Set(try deed.db.themes().filter { chosen.contains($0.code) }.map(\.id))
      try deed.giveThemes(themes, to: key, of: figures.round)
    }
    let path = AnalysisRoutes.texts(figures.round.token)
    return visit.seeOther(
      filter.address(path, ListPlace(visit.request.query).query.map { ($0.name, $0.value) }),
      Flash(.ok, "Tema jawaban disimpan."))
  }

  /// GET /survei/putaran/:round/analisis/teks.csv, .xlsx
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let figures = try visit.figures(ofTexts: true)
    let filter = TextFilter(visit.request.query, of: figures.round)
    let names = Dictionary(figures.version.items.map { ($0.id, $0.text) }) { first, _ in first }
    return TableExport("jawaban-bebas", sheet: "Jawaban bebas", columns: columns) { db, add in
      if let absence = figures.absence { return try add([.text("Catatan"), .text(absence.words), .empty]) }
      let themes = Dictionary(try db.themes().map { ($0.id, $0.name) }) { first, _ in first }
      var place = ListPlace.start
      while true {
        let some = try db.texts(in: figures, filter, at: place, limit: 300)
        for text in some {
          let given = text.themes.compactMap { themes[$0] }.joined(separator: "; ")
          try add([.text(names[text.key.item] ?? ""), .text(text.text), .text(given)])
        }
        guard some.count == 300, let last = some.last else { return }
        place = .after(last.listKey)
      }
    }
  }

  private static let columns = [
    TableColumn("Pertanyaan", width: 40), TableColumn("Jawaban", width: 80), TableColumn("Tema", width: 40),
  ]
}

extension Snapshot {
  /// Texts of a round as a filter of an address wants them; none where the round's figures are not told.
  func texts(
    in figures: RoundFigures, _ filter: TextFilter, at place: ListPlace, limit: Int
  ) throws -> [AnswerText] {
    guard figures.absence == nil else { return [] }
    let all = figures.version.items.filter { $0.kind == .text }
    let items = all.filter { filter.item.isEmpty || $0.code == filter.item }.map(\.id)
    return try texts(
      of: figures.round, filter, items: items,
      segment: figures.segments.first { $0.code == filter.figures.segment }?.id,
      unit: figures.units.first { $0.code == filter.figures.unit }?.id, at: place, limit: limit)
  }
}
