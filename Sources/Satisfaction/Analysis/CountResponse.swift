import Database
import Platform

extension Deed {
  /// Counts a kept response in: part of the verb that keeps it, after its values and texts. A response is counted once.
  package func countIn<Entity>(_ response: Identifier<Entity>) throws {
    guard let (round, tally) = try db.tally(ofResponse: response.rawValue) else { return }
    try db.add(tally, toRound: round)
  }
}

extension Transaction {
  /// Counts the responses of a round anew: after a load that passed by the verbs.
  package func recountRound<Entity>(_ round: Identifier<Entity>) throws { try recount(round: round.rawValue) }

  fileprivate func recount(round: Int64) throws {
    let tally = try recounted(round: round)
    try clearTally(ofRound: round)
    try add(tally, toRound: round)
  }
}

extension App {
  /// Counts the responses of all rounds anew, one round a transaction (`tanggap verify --rebuild`).
  package func rebuildSurveyTallies() throws {
    let rounds: [Int64] = try database.read { try $0.values(Snapshot.allRounds) }
    for round in rounds { try database.writeNow { db in try db.recount(round: round) } }
  }
}

extension Snapshot {
  fileprivate static let allRounds: SQL = "SELECT id FROM surveyRound /* whole table */ ORDER BY id"

  /// Rounds whose counters are not what their responses give, in sentences; empty when all is well.
  func surveyTallyFaults() throws -> [String] {
    let rounds: [Int64] = try values(Self.allRounds)
    return try rounds.filter { try storedTally(ofRound: $0) != recounted(round: $0) }.map { round in
      "Penghitung putaran survei \(round) tidak sama dengan jawabannya."
    }
  }

  /// The counters as they stand.
  func storedTally(ofRound round: Int64) throws -> SurveyTally {
    var tally = SurveyTally()
    try each("SELECT * FROM responseTally WHERE roundID = \(round)") { row in
      tally.responses[.init(group: try AnswerGroup(row: row), channel: try row["channel"])] = try row["count"] as Int
    }
    try each("SELECT * FROM answerTally WHERE roundID = \(round)") { row in
      tally.answers[.init(place: try ItemPlace(row: row), value: try row["value"], group: try AnswerGroup(row: row))] =
        try row["count"] as Int
    }
    try each("SELECT * FROM itemTally WHERE roundID = \(round)") { row in
      tally.items[try ItemPlace(row: row)] = .init(count: try row["count"], sum: try row["sum"])
    }
    try each("SELECT * FROM scaleTally WHERE roundID = \(round)") { row in
      tally.scales[.init(part: try row["scale"], group: try AnswerGroup(row: row))] = .init(
        count: try row["count"], sum: try row["sum"], squares: try row["squares"])
    }
    try each("SELECT * FROM momentTally WHERE roundID = \(round)") { row in
      tally.moments[.init(place: try ItemPlace(row: row), group: try AnswerGroup(row: row))] = .init(
        sum: try row["sum"], squares: try row["squares"], cross: try row["crossed"])
    }
    try each("SELECT * FROM textTally WHERE roundID = \(round)") { row in
      tally.texts[.init(part: try row["itemID"], group: try AnswerGroup(row: row))] = try row["count"] as Int
    }
    try each("SELECT * FROM themeTally WHERE roundID = \(round)") { row in
      tally.themes[.init(part: try row["themeID"], group: try AnswerGroup(row: row))] = try row["count"] as Int
    }
    return tally
  }
}

extension ItemPlace {
  /// From the columns `itemID` and `place`.
  init(row: Row) throws { self.init(item: try row["itemID"], place: try row["place"]) }
}
