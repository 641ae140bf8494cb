import Database
import Platform

extension Snapshot {
  /// Which places of a round's version are one scale.
  func scales(ofRound round: Int64) throws -> SurveyScales {
    var rows: [Int64: [Int]] = [:]
    try each(
      """
      SELECT r.itemID, r.number FROM surveyRound s CROSS JOIN item i ON i.versionID = s.versionID
        CROSS JOIN itemRow r ON r.itemID = i.id
      WHERE s.id = \(round) ORDER BY r.itemID, r.number
      """
    ) { row in rows[try row[0], default: []].append(try row[1]) }
    return SurveyScales(
      try self.rows(
        """
        SELECT i.id, i.code, i.kind, i.shownIf FROM surveyRound s CROSS JOIN item i ON i.versionID = s.versionID
        WHERE s.id = \(round) ORDER BY i.id
        """
      ) { row in
        let id: Int64 = try row["id"]
        let condition: String? = try row["shownIf"]
        return SurveyScales.Item(
          id: id, code: try row["code"], kind: try row["kind"], isConditional: condition != nil, rows: rows[id] ?? [])
      })
  }

  /// What one response adds to the counters, and of which round; nil when there is none of that id.
  func tally(ofResponse response: Int64) throws -> (round: Int64, tally: SurveyTally)? {
    let head: (round: Int64, group: AnswerGroup, channel: String)? = try row(
      "SELECT roundID, segmentID, unitID, channel FROM response WHERE id = \(response)"
    ) { row in (try row["roundID"], try AnswerGroup(row: row), try row["channel"]) }
    guard let (round, group, channel) = head else { return nil }
    var values: [ItemPlace: Int] = [:]
    try each("SELECT itemID, place, value FROM responseValue WHERE responseID = \(response)") { row in
      values[ItemPlace(item: try row[0], place: try row[1])] = try row[2] as Int
    }
    var tally = SurveyTally()
    tally.add(values, from: group, by: channel, in: try scales(ofRound: round))
    try each("SELECT itemID FROM responseText WHERE responseID = \(response)") { row in
      tally.texts[.init(part: try row[0], group: group), default: 0] += 1
    }
    return (round, tally)
  }

  /// What the responses of a round give, every one read once.
  func recounted(round: Int64) throws -> SurveyTally {
    let scales = try scales(ofRound: round)
    var tally = SurveyTally()
    var (known, values): ((id: Int64, group: AnswerGroup, channel: String)?, [ItemPlace: Int]) = (nil, [:])
    let close = {
      if let known { tally.add(values, from: known.group, by: known.channel, in: scales) }
      values.removeAll(keepingCapacity: true)
    }
    try each(
      """
      SELECT r.id, r.segmentID, r.unitID, r.channel, v.itemID, v.place, v.value
      FROM response r LEFT JOIN responseValue v ON v.responseID = r.id
      WHERE r.roundID = \(round) ORDER BY r.answeredOn, r.id
      """
    ) { row in
      let id: Int64 = try row["id"]
      if known?.id != id {
        close()
        known = (id, try AnswerGroup(row: row), try row["channel"])
      }
      if let item = try row["itemID"] as Int64?, let place = try row["place"] as Int? {
        values[ItemPlace(item: item, place: place)] = try row["value"] as Int
      }
    }
    close()
    try recountTexts(round, &tally)
    return tally
  }

  private func recountTexts(_ round: Int64, _ tally: inout SurveyTally) throws {
    try each(
      """
      SELECT r.segmentID, r.unitID, t.itemID AS part, COUNT(*) AS count
      FROM response r CROSS JOIN responseText t ON t.responseID = r.id
      WHERE r.roundID = \(round) GROUP BY r.segmentID, r.unitID, t.itemID
      """
    ) { row in tally.texts[.init(part: try row["part"], group: try AnswerGroup(row: row))] = try row["count"] as Int }
    try each(
      """
      SELECT r.segmentID, r.unitID, t.themeID AS part, COUNT(*) AS count
      FROM response r CROSS JOIN themedText t ON t.responseID = r.id
      WHERE r.roundID = \(round) GROUP BY r.segmentID, r.unitID, t.themeID
      """
    ) { row in tally.themes[.init(part: try row["part"], group: try AnswerGroup(row: row))] = try row["count"] as Int }
  }
}

extension AnswerGroup {
  /// From the columns `segmentID` and `unitID`, of a response or of a counter.
  init(row: Row) throws {
    let (segment, unit): (Int64?, Int64?) = (try row["segmentID"], try row["unitID"])
    self.init(segment: segment ?? 0, unit: unit ?? 0)
  }
}

extension Transaction {
  /// Rows that go into one statement: far below what an engine takes.
  private static let atOnce = 200

  /// Adds to the counters of a round.
  func add(_ tally: SurveyTally, toRound round: Int64) throws {
    try addResponses(tally, round)
    try addAnswers(tally, round)
    try addItems(tally, round)
    try addScales(tally, round)
    try addMoments(tally, round)
    try addTexts(tally, round)
    try addThemes(tally.themes, round)
  }

  /// Removes what was counted of a round.
  func clearTally(ofRound round: Int64) throws {
    try execute("DELETE FROM responseTally WHERE roundID = \(round)")
    try execute("DELETE FROM answerTally WHERE roundID = \(round)")
    try execute("DELETE FROM itemTally WHERE roundID = \(round)")
    try execute("DELETE FROM scaleTally WHERE roundID = \(round)")
    try execute("DELETE FROM momentTally WHERE roundID = \(round)")
    try execute("DELETE FROM textTally WHERE roundID = \(round)")
    try execute("DELETE FROM themeTally WHERE roundID = \(round)")
  }

  private func addResponses(_ tally: SurveyTally, _ round: Int64) throws {
    try eachPart(tally.responses) { key, count in
      "(\(round), \(key.group.segment), \(key.group.unit), \(key.channel), \(count))"
    } write: { values in
      """
      INSERT INTO responseTally (roundID, segmentID, unitID, channel, count) VALUES \(values)
      ON CONFLICT (roundID, segmentID, unitID, channel) DO UPDATE SET count = responseTally.count + excluded.count
      """
    }
  }

  private func addAnswers(_ tally: SurveyTally, _ round: Int64) throws {
    try eachPart(tally.answers) { key, count in
      "(\(round), \(key.place.item), \(key.place.place), \(key.value), \(key.group.segment), \(key.group.unit), \(count))"
    } write: { values in
      """
      INSERT INTO answerTally (roundID, itemID, place, value, segmentID, unitID, count) VALUES \(values)
      ON CONFLICT (roundID, itemID, place, value, segmentID, unitID)
        DO UPDATE SET count = answerTally.count + excluded.count
      """
    }
  }

  private func addItems(_ tally: SurveyTally, _ round: Int64) throws {
    try eachPart(tally.items) { key, total in
      "(\(round), \(key.item), \(key.place), \(total.count), \(total.sum))"
    } write: { values in
      """
      INSERT INTO itemTally (roundID, itemID, place, count, sum) VALUES \(values)
      ON CONFLICT (roundID, itemID, place)
        DO UPDATE SET count = itemTally.count + excluded.count, sum = itemTally.sum + excluded.sum
      """
    }
  }

  private func addScales(_ tally: SurveyTally, _ round: Int64) throws {
    try eachPart(tally.scales) { key, total in
      "(\(round), \(key.part), \(key.group.segment), \(key.group.unit), \(total.count), \(total.sum), \(total.squares))"
    } write: { values in
      """
      INSERT INTO scaleTally (roundID, scale, segmentID, unitID, count, sum, squares) VALUES \(values)
      ON CONFLICT (roundID, scale, segmentID, unitID)
        DO UPDATE SET count = scaleTally.count + excluded.count, sum = scaleTally.sum + excluded.sum,
          squares = scaleTally.squares + excluded.squares
      """
    }
  }

  private func addMoments(_ tally: SurveyTally, _ round: Int64) throws {
    try eachPart(tally.moments) { key, moment in
      """
      (\(round), \(key.place.item), \(key.place.place), \(key.group.segment), \(key.group.unit), \(moment.sum),
        \(moment.squares), \(moment.cross))
      """
    } write: { values in
      """
      INSERT INTO momentTally (roundID, itemID, place, segmentID, unitID, sum, squares, crossed) VALUES \(values)
      ON CONFLICT (roundID, itemID, place, segmentID, unitID)
        DO UPDATE SET sum = momentTally.sum + excluded.sum, squares = momentTally.squares + excluded.squares,
          crossed = momentTally.crossed + excluded.crossed
      """
    }
  }

  private func addTexts(_ tally: SurveyTally, _ round: Int64) throws {
    try eachPart(tally.texts) { key, count in
      "(\(round), \(key.part), \(key.group.segment), \(key.group.unit), \(count))"
    } write: { values in
      """
      INSERT INTO textTally (roundID, itemID, segmentID, unitID, count) VALUES \(values)
      ON CONFLICT (roundID, itemID, segmentID, unitID) DO UPDATE SET count = textTally.count + excluded.count
      """
    }
  }

  /// Themes are taken away again too, hence by a difference; what is left at 0 says nothing and is removed.
  func addThemes(_ themes: [SurveyTally.GroupKey<Int64>: Int], _ round: Int64) throws {
    for (key, difference) in themes {
      let group = key.group
      try execute(
        """
        INSERT INTO themeTally (roundID, themeID, segmentID, unitID, count)
        VALUES (\(round), \(key.part), \(group.segment), \(group.unit), \(max(0, difference)))
        ON CONFLICT (roundID, themeID, segmentID, unitID) DO UPDATE SET count = themeTally.count + \(difference)
        """)
    }
    try execute("DELETE FROM themeTally WHERE roundID = \(round) AND count = 0")
  }

  private func eachPart<Key, Count>(
    _ counts: [Key: Count], _ values: (Key, Count) -> SQL, write: (SQL) -> SQL
  ) throws {
    var rows: [SQL] = []
    for (key, count) in counts {
      rows.append(values(key, count))
      guard rows.count == Self.atOnce else { continue }
      try execute(write(SQL.joined(rows, separator: ", ")))
      rows = []
    }
    if !rows.isEmpty { try execute(write(SQL.joined(rows, separator: ", "))) }
  }
}
