import Database

/// What a round says in the unit of a target.
struct RoundFigure: Sendable {
  /// In hundredths; nil where it asked nothing of the kind, or may not tell it.
  let value: Int?
  /// Of how many responses.
  let count: Int
  /// Why an anonymous round does not tell it; nil where it does.
  let withheld: AnswerPrivacy.Reason?
}

extension Snapshot {
  /// What a round says in the unit of a target, by the same rules as its analysis; nil where nobody answered.
  func roundFigure(_ round: Int64, _ measure: Measure) throws -> RoundFigure? {
    guard let round = try analysedRound(round), let point = try points(of: [round], here: round).first,
      point.responses > 0
    else { return nil }
    guard point.withheld == nil else {
      return RoundFigure(value: nil, count: point.responses, withheld: point.withheld)
    }
    let value: Int? =
      switch measure {
      case .ikm: point.service?.hundredths
      case .csi: point.customer.map { Int(($0 * 100).rounded()) }
      case .topTwo: try topTwoShare(round.id.rawValue)
      case .compliance, .count: nil
      }
    return RoundFigure(value: value, count: point.responses, withheld: nil)
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
