import Database
import Platform

extension Snapshot {
  /// The last rounds of the questionnaire that a round asks, by the days they closed, from their totals by item. Items are
  /// compared by their code, which no version changes, and only where they are asked by the same scale.
  func trend(of round: AnalysedRound) throws -> TrendFigure {
    let rounds: [AnalysedRound] = try rows(
      """
      SELECT r.*, v.questionnaireID FROM questionnaireVersion v CROSS JOIN surveyRound r ON r.versionID = v.id
      WHERE v.questionnaireID = \(round.questionnaire) AND r.openedAt IS NOT NULL AND r.cancelledAt IS NULL
      ORDER BY r.closesOn DESC, r.id DESC LIMIT 12
      """
    ).reversed()
    return TrendFigure(points: try points(of: rounds, here: round))
  }

  /// What rounds came to, from their totals by item.
  ///
  /// - Parameter here: the one they are compared with.
  func points(of rounds: [AnalysedRound], here: AnalysedRound) throws -> [TrendFigure.Point] {
    let ids = rounds.map(\.id)
    var responses: [AnalysedRound.ID: Int] = [:]
    try each(
      "SELECT roundID, SUM(count) FROM responseTally WHERE roundID IN \(list: ids) GROUP BY roundID"
    ) { row in responses[try row[0]] = try row[1] as Int }
    let totals = try totals(of: ids)
    let elements = try elements(of: Set((rounds + [here]).map(\.version)))
    let kinds = try kinds(of: here.version)
    let isGraded = (elements[here.version] ?? 0) >= ServiceFigure.least
    return rounds.map { one in
      let asked = elements[one.version] ?? 0
      return one.point(
        responses[one.id] ?? 0, totals[one.id] ?? [],
        elements: (asked >= ServiceFigure.least) == isGraded ? asked : nil, kinds, isHere: one.id == here.id)
    }
  }

  private func kinds(of version: QuestionnaireVersion.ID) throws -> [String: Item.Kind] {
    var kinds: [String: Item.Kind] = [:]
    try each("SELECT code, kind FROM item WHERE versionID = \(version)") { row in
      kinds[try row["code"]] = try row["kind"] as Item.Kind
    }
    return kinds
  }

  private func totals(of rounds: [AnalysedRound.ID]) throws -> [AnalysedRound.ID: [ItemTotal]] {
    var totals: [AnalysedRound.ID: [ItemTotal]] = [:]
    try each(
      """
      SELECT t.roundID, t.place, t.count, t.sum, i.code, i.kind, i.shownIf FROM itemTally t JOIN item i ON i.id = t.itemID
      WHERE t.roundID IN \(list: rounds) ORDER BY t.roundID, t.itemID, t.place
      """
    ) { row in totals[try row["roundID"], default: []].append(try ItemTotal(row: row)) }
    return totals
  }

  /// How many elements of the public service's index each version asks everybody.
  private func elements(of versions: Set<QuestionnaireVersion.ID>) throws -> [QuestionnaireVersion.ID: Int] {
    var elements: [QuestionnaireVersion.ID: Int] = [:]
    try each(
      """
      SELECT versionID, COUNT(*) FROM item WHERE versionID IN \(list: versions) AND kind = 'skm' AND shownIf IS NULL
      GROUP BY versionID
      """
    ) { row in elements[try row[0]] = try row[1] as Int }
    return elements
  }
}

/// One place's total in one round.
private struct ItemTotal: FromRow {
  let code: String
  let kind: Item.Kind
  let place: Int
  let count: Int
  let sum: Int
  let isConditional: Bool

  init(row: Row) throws(RowError) {
    code = try row["code"]
    kind = try row["kind"]
    place = try row["place"]
    count = try row["count"]
    sum = try row["sum"]
    let condition: String? = try row["shownIf"]
    isConditional = condition != nil
  }

  var mean: Double { Double(sum) / Double(count) }
}

extension AnalysedRound {
  /// - Parameters:
  ///   - elements: how many the index is of; nil where it is not to be compared.
  ///   - kinds: of the items in the round that the trend is told of.
  fileprivate func point(
    _ responses: Int, _ totals: [ItemTotal], elements: Int?, _ kinds: [String: Item.Kind], isHere: Bool
  ) -> TrendFigure.Point {
    let withheld = AnswerPrivacy.reason(isAnonymous: isAnonymous, isOver: isOver, responses: responses)
    let told = withheld != nil ? [] : totals.filter { !isAnonymous || $0.count >= AnswerPrivacy.few }
    let marks = told.filter { $0.kind == .skm && !$0.isConditional }
    let pairs = told.filter { $0.kind == .pair && $0.place == Item.performance }
    let attributes = pairs.compactMap { pair in
      told.first { $0.code == pair.code && $0.place == Item.importance }.map {
        CustomerIndex.Attribute(importance: $0.mean, satisfaction: pair.mean)
      }
    }
    let scales = told.filter {
      [.skm, .likert, .pair, .rating].contains($0.kind) && $0.place == 0 && kinds[$0.code] == $0.kind
    }
    return TrendFigure.Point(
      token: token, title: title, closesOn: closesOn, responses: responses, isHere: isHere, withheld: withheld,
      service: marks.count == elements ? ServiceIndex(marks.map { (sum: $0.sum, count: $0.count) }) : nil,
      customer: CustomerIndex.value(attributes, highest: Double(PairFigure.highest)),
      means: Dictionary(scales.map { ($0.code, (mean: $0.mean, count: $0.count)) }) { first, _ in first })
  }
}
