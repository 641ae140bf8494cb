import Database
import Platform

/// A line of the list of rounds.
struct RoundLine: Sendable, FromRow {
  let round: SurveyRound
  let questionnaire: String
  let number: Int
  /// How many answers have come.
  let answered: Int
  /// How many are wanted; nil where no group has a target.
  let target: Int?

  init(row: Row) throws(RowError) {
    round = try SurveyRound(row: row)
    questionnaire = try row["versionTitle"]
    number = try row["versionNumber"]
    answered = try row["answered"]
    target = try row["target"]
  }

  func key(_ order: RoundFilter.Order) -> ListKey {
    let day = order == .opening ? round.opensOn : round.closesOn
    return ListKey(order: Int64(day.compact), id: round.id.rawValue)
  }
}

extension Snapshot {
  /// Rounds in the filter's order, from a place on.
  func rounds(_ filter: RoundFilter, at place: ListPlace = .start, limit: Int) throws -> [RoundLine] {
    let column = filter.order.column
    let beyond: SQL =
      switch place {
      case .start: ""
      case .after(let key): " AND (\(column), r.id) < (\(Self.day(of: key)), \(key.id))"
      case .before(let key): " AND (\(column), r.id) > (\(Self.day(of: key)), \(key.id))"
      }
    let order: SQL = place.isBackward ? " ORDER BY \(column), r.id" : " ORDER BY \(column) DESC, r.id DESC"
    let lines: [RoundLine] = try rows(
      Self.roundLines + filter.conditions + beyond + order + " LIMIT \(limit)")
    return place.isBackward ? lines.reversed() : lines
  }

  /// Every line, for an export.
  func eachRound(_ filter: RoundFilter, _ body: (RoundLine) throws -> Void) throws {
    let order: SQL = " /* whole table */ ORDER BY \(filter.order.column) DESC, r.id DESC"
    try each(Self.roundLines + filter.conditions + order) { row in try body(try RoundLine(row: row)) }
  }

  private static let roundLines: SQL = """
    SELECT r.*, v.title AS versionTitle, v.number AS versionNumber,
      (SELECT COALESCE(SUM(t.count), 0) FROM responseTally t WHERE t.roundID = r.id) AS answered,
      (SELECT SUM(g.target) FROM roundSegment g WHERE g.roundID = r.id) AS target
    FROM surveyRound r LEFT JOIN questionnaireVersion v ON v.id = r.versionID WHERE
    """ + " "

  private static func day(of key: ListKey) -> Day { Day(compact: Int(clamping: key.order)) ?? .min }
}

/// How many of a group answered, and by which ways.
struct SegmentTally: Sendable {
  /// Nil for answers whose group nobody knows.
  let segment: Segment.ID?
  /// Personal links that were sent.
  let sent: Int
  /// Of them those that were answered.
  let answeredBySent: Int
  /// Answers by all ways.
  let answered: Int
}

extension Snapshot {
  /// What came in of each group, and how many personal links went out; in no order.
  func tallies(of round: SurveyRound.ID) throws -> [SegmentTally] {
    var answered: [Int64: Int] = [:]
    var personal: [Int64: Int] = [:]
    try each("SELECT segmentID, channel, count FROM responseTally WHERE roundID = \(round)") { row in
      let (segment, count): (Int64, Int) = (try row[0], try row[2])
      answered[segment, default: 0] += count
      if try row[1] == SurveyLink.Kind.personal.rawValue { personal[segment, default: 0] += count }
    }
    var sent: [Int64: Int] = [:]
    try each(
      """
      SELECT COALESCE(segmentID, 0), COUNT(*) FROM surveyLink
      WHERE roundID = \(round) AND kind = 'personal' AND sentAt IS NOT NULL GROUP BY 1
      """
    ) { row in sent[try row[0]] = try row[1] as Int }
    return Set(answered.keys).union(sent.keys).map { segment in
      SegmentTally(
        segment: segment == 0 ? nil : Segment.ID(rawValue: segment), sent: sent[segment] ?? 0,
        answeredBySent: personal[segment] ?? 0, answered: answered[segment] ?? 0)
    }
  }
}
