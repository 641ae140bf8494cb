import Database
import HTTP
import Platform

/// One answer in somebody's own words, with the themes it was given.
struct AnswerText: Sendable {
  /// Leads to no response: whose text it is, and what else he wrote, stays unknown to who reads it.
  struct Key: Sendable, Hashable {
    let item: Item.ID
    /// Drawn by lot when the text was kept.
    let lot: Int64

    /// The field of its themes: of its own for each text, since many forms stand on one page and labels find their
    /// boxes by what is there only once.
    var field: String { "theme-\(item)-\(lot)" }
  }

  let key: Key
  let text: String
  fileprivate(set) var themes: [Theme.ID] = []

  var listKey: ListKey { ListKey(order: key.item.rawValue, id: key.lot) }
}

/// Which texts of a round are listed, as the address says it: `?butir=saran&tema=tema-apd`. Those of an anonymous round are
/// not told apart by groups: the same words found in a group and in a unit would say who of both wrote them.
struct TextFilter: Sendable {
  /// Instead of a theme's code: those that have none yet.
  static let uncoded = "belum"

  let item: String
  let theme: String
  let figures: FigureFilter

  init(_ query: FormData, of round: AnalysedRound) {
    item = String(query.line("butir").prefix(60))
    theme = String(query.line("tema").prefix(80))
    figures = round.isAnonymous ? .all : FigureFilter(query)
  }

  /// The filter as fields of an address; what is not set is left out.
  var query: [(String, String)] { [("butir", item), ("tema", theme)].filter { !$0.1.isEmpty } + figures.query }

  func address(_ path: String, _ more: [(String, String)] = []) -> String {
    let all = query + more
    return all.isEmpty ? path : "\(path)?\(FormData(all).urlencoded)"
  }
}

extension Snapshot {
  /// Texts of a round in the order of questions and then of their lots, which tell neither who came first nor whose row
  /// of the answers is the same person's.
  ///
  /// - Parameter items: whose texts are wanted, of the round's version.
  func texts(
    of round: AnalysedRound, _ filter: TextFilter, items: [Item.ID], segment: Int64?, unit: Int64?,
    at place: ListPlace = .start, limit: Int
  ) throws -> [AnswerText] {
    var wanted: SQL = "t.itemID IN \(list: items) AND r.roundID = \(round.id)"
    if let segment { wanted += " AND r.segmentID = \(segment)" }
    if let unit { wanted += " AND r.unitID = \(unit)" }
    wanted += try condition(ofTheme: filter.theme)
    switch place {
    case .start: break
    case .after(let key): wanted += " AND (t.itemID, t.lot) > (\(key.order), \(key.id))"
    case .before(let key): wanted += " AND (t.itemID, t.lot) < (\(key.order), \(key.id))"
    }
    let order: SQL = place.isBackward ? "t.itemID DESC, t.lot DESC" : "t.itemID, t.lot"
    let found = try rows(
      """
      SELECT t.itemID, t.lot, t.text
      FROM responseText t CROSS JOIN response r ON r.id = t.responseID
      WHERE \(wanted) ORDER BY \(order) LIMIT \(limit)
      """
    ) { row in
      AnswerText(key: .init(item: try row["itemID"], lot: try row["lot"]), text: try row["text"])
    }
    return try themed(place.isBackward ? found.reversed() : found)
  }

  private func condition(ofTheme theme: String) throws -> SQL {
    if theme.isEmpty { return "" }
    let known: SQL = "SELECT 1 FROM themedText h WHERE h.responseID = t.responseID AND h.itemID = t.itemID"
    if theme == TextFilter.uncoded { return " AND NOT EXISTS (\(known))" }
    return " AND EXISTS (\(known) AND h.themeID = \(try self.theme(theme)?.id.rawValue ?? 0))"
  }

  private func themed(_ texts: [AnswerText]) throws -> [AnswerText] {
    var themes: [AnswerText.Key: [Theme.ID]] = [:]
    for item in Set(texts.map(\.key.item)) {
      try each(
        """
        SELECT t.lot, h.themeID FROM responseText t
          CROSS JOIN themedText h ON h.responseID = t.responseID AND h.itemID = t.itemID
        WHERE t.itemID = \(item) AND t.lot IN \(list: texts.filter { $0.key.item == item }.map(\.key.lot))
        ORDER BY t.lot, h.themeID
        """
      ) { row in themes[.init(item: item, lot: try row[0]), default: []].append(try row[1]) }
    }
    return texts.map { text in
      var text = text
      text.themes = themes[text.key] ?? []
      return text
    }
  }
}
