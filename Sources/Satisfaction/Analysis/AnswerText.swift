import Database
import HTTP
import Platform

/// One answer in somebody's own words, with the themes it was given.
struct AnswerText: Sendable {
  struct Key: Sendable, Hashable {
    let response: Int64
    let item: Item.ID

    /// The field of its themes: of its own for each text, since many forms stand on one page and labels find their
    /// boxes by what is there only once.
    var field: String { "theme-\(response)-\(item)" }
  }

  let key: Key
  let text: String
  let group: AnswerGroup
  fileprivate(set) var themes: [Theme.ID] = []

  var listKey: ListKey { ListKey(order: key.item.rawValue, id: key.response) }
}

/// Which texts of a round are listed, as the address says it: `?butir=saran&tema=tema-apd`. Of an anonymous round they
/// are told apart by nothing that is not told of its figures either.
struct TextFilter: Sendable {
  /// Instead of a theme's code: those that have none yet.
  static let uncoded = "belum"

  let item: String
  let theme: String
  let figures: FigureFilter

  init(_ query: FormData) {
    item = String(query.line("butir").prefix(60))
    theme = String(query.line("tema").prefix(80))
    figures = FigureFilter(query)
  }

  /// The filter as fields of an address; what is not set is left out.
  var query: [(String, String)] { [("butir", item), ("tema", theme)].filter { !$0.1.isEmpty } + figures.query }

  func address(_ path: String, _ more: [(String, String)] = []) -> String {
    let all = query + more
    return all.isEmpty ? path : "\(path)?\(FormData(all).urlencoded)"
  }
}

extension Snapshot {
  /// Texts of a round in the order of questions and then of ids, which are random where nobody may know who came first.
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
    case .after(let key): wanted += " AND (t.itemID, t.responseID) > (\(key.order), \(key.id))"
    case .before(let key): wanted += " AND (t.itemID, t.responseID) < (\(key.order), \(key.id))"
    }
    let order: SQL = place.isBackward ? "t.itemID DESC, t.responseID DESC" : "t.itemID, t.responseID"
    let found = try rows(
      """
      SELECT t.responseID, t.itemID, t.text, r.segmentID, r.unitID
      FROM responseText t CROSS JOIN response r ON r.id = t.responseID
      WHERE \(wanted) ORDER BY \(order) LIMIT \(limit)
      """
    ) { row in
      AnswerText(
        key: .init(response: try row["responseID"], item: try row["itemID"]), text: try row["text"],
        group: try AnswerGroup(row: row))
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
    try each(
      """
      SELECT h.responseID, h.itemID, h.themeID FROM themedText h
      WHERE h.responseID IN \(list: texts.map(\.key.response)) ORDER BY h.responseID, h.itemID, h.themeID
      """
    ) { row in themes[.init(response: try row[0], item: try row[1]), default: []].append(try row[2]) }
    return texts.map { text in
      var text = text
      text.themes = themes[text.key] ?? []
      return text
    }
  }
}
