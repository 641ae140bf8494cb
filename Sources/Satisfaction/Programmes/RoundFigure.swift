import Database

/// What a closed round says in the unit of an indicator's target.
enum RoundFigure: Sendable, Hashable {
  /// In hundredths, of how many responses.
  case value(Int, of: Int)
  /// An anonymous round whose figure would rest on fewer than five answers.
  case withheld
  /// It asked nothing of the kind, or was not answered.
  case nothing
}

extension Snapshot {
  /// - Parameter round: the row id of a closed round.
  func roundFigure(_ round: Int64, _ measure: Measure) throws -> RoundFigure {
    let responses: Int = try value("SELECT SUM(count) FROM responseTally WHERE roundID = \(round)") ?? 0
    guard responses > 0, let kinds = measure.itemKinds else { return .nothing }
    let isAnonymous: Bool = try value("SELECT isAnonymous FROM surveyRound WHERE id = \(round)") ?? true
    if isAnonymous, try hasFewAnswers(round, kinds) { return .withheld }
    let found: Int? =
      switch measure {
      case .ikm: try serviceIndex(round)
      case .csi: try customerIndex(round)
      case .topTwo: try topTwoShare(round)
      case .compliance, .count: nil
      }
    return found.map { .value($0, of: responses) } ?? .nothing
  }

  /// Whether one of the items that the figure is made of was answered by some, but by fewer than five: the index over
  /// all would give away what they said.
  private func hasFewAnswers(_ round: Int64, _ kinds: [String]) throws -> Bool {
    try exists(
      """
      SELECT 1 FROM itemTally t JOIN item i ON i.id = t.itemID
      WHERE t.roundID = \(round) AND i.kind IN \(list: kinds) AND t.count BETWEEN 1 AND \(AnswerPrivacy.few - 1) LIMIT 1
      """)
  }

  private func serviceIndex(_ round: Int64) throws -> Int? {
    let elements: [(sum: Int, count: Int)] = try rows(
      """
      SELECT t.sum, t.count FROM itemTally t JOIN item i ON i.id = t.itemID WHERE t.roundID = \(round) AND i.kind = 'skm'
      """
    ) { row in (sum: try row["sum"], count: try row["count"]) }
    return ServiceIndex(elements)?.hundredths
  }

  /// Of pairs, place 0 is performance and 1 importance, both of five.
  private func customerIndex(_ round: Int64) throws -> Int? {
    let attributes: [CustomerIndex.Attribute] = try rows(
      """
      SELECT p.sum AS satisfied, p.count AS satisfiedBy, m.sum AS weighed, m.count AS weighedBy
      FROM itemTally p JOIN item i ON i.id = p.itemID
        JOIN itemTally m ON m.roundID = p.roundID AND m.itemID = p.itemID AND m.place = 1
      WHERE p.roundID = \(round) AND p.place = 0 AND i.kind = 'pair'
      """
    ) { row in
      CustomerIndex.Attribute(
        importance: Double(try row["weighed"] as Int) / Double(try row["weighedBy"] as Int),
        satisfaction: Double(try row["satisfied"] as Int) / Double(try row["satisfiedBy"] as Int))
    }
    return CustomerIndex.value(attributes, highest: 5).map { Int(($0 * 100).rounded()) }
  }

  /// The share of answers in the two best words of their scale.
  private func topTwoShare(_ round: Int64) throws -> Int? {
    let found: (good: Int, all: Int)? = try row(
      """
      SELECT COALESCE(SUM(CASE WHEN t.value >= (CASE WHEN i.kind = 'skm' THEN 3 ELSE 4 END) THEN t.count ELSE 0 END), 0)
        AS good, COALESCE(SUM(t.count), 0) AS total
      FROM answerTally t JOIN item i ON i.id = t.itemID
      WHERE t.roundID = \(round) AND t.place = 0 AND i.kind IN ('skm', 'likert', 'pair')
      """
    ) { row in (good: try row["good"], all: try row["total"]) }
    guard let found, found.all > 0 else { return nil }
    return (found.good * 20_000 + found.all) / (2 * found.all)
  }
}

extension Measure {
  /// The kinds of items that give it; nil where no survey does.
  fileprivate var itemKinds: [String]? {
    switch self {
    case .ikm: ["skm"]
    case .csi: ["pair"]
    case .topTwo: ["skm", "likert", "pair"]
    case .compliance, .count: nil
    }
  }
}
