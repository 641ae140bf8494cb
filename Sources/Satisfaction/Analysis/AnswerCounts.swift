import Database

/// The counters of one round as figures need them, each row of them read once.
struct AnswerCounts: Sendable {
  /// How many answered, and the sum of their marks.
  struct Total: Sendable, Hashable {
    var count = 0
    var sum = 0
    /// Of 0 to 10: those of 9 and 10, and those up to 6.
    var promoters = 0
    var detractors = 0

    mutating func add(_ value: Int, _ times: Int) {
      count += times
      sum += value * times
      if value >= 9 { promoters += times }
      if value <= 6 { detractors += times }
    }
  }

  /// What was answered at one place.
  struct Place: Sendable {
    /// Of those the filter leaves, by value in order.
    var values: [(value: Int, count: Int)] = []
    var bySegment: [Int64: Total] = [:]
    var byUnit: [Int64: Total] = [:]
  }

  /// Of one scale, those the filter leaves.
  struct Scale: Sendable {
    var count = 0
    var sum = 0
    var squares = 0
    var bySegment: [Int64: Int] = [:]
    var byUnit: [Int64: Int] = [:]
  }

  /// Ids of the groups the filter names; nil where it names none.
  let segment: Int64?
  let unit: Int64?
  private(set) var places: [ItemPlace: Place] = [:]
  private(set) var scales: [String: Scale] = [:]
  private(set) var moments: [ItemPlace: ScaleMoments.Item] = [:]
  /// Responses that the filter leaves; and all by segment, by unit, by channel.
  private(set) var responses = 0
  private(set) var bySegment: [Int64: Int] = [:]
  private(set) var byUnit: [Int64: Int] = [:]
  private(set) var byChannel: [String: Int] = [:]
  /// Of personal links, by segment.
  private(set) var personal: [Int64: Int] = [:]
  /// Texts by item, and themes by their id.
  private(set) var texts: [Int64: Int] = [:]
  private(set) var themes: [Int64: Int] = [:]

  init(_ db: Snapshot, round: AnalysedRound.ID, segment: Int64?, unit: Int64?) throws {
    (self.segment, self.unit) = (segment, unit)
    try readResponses(db, round)
    try readAnswers(db, round)
    try readScales(db, round)
    try readTexts(db, round)
  }

  /// All of them.
  var total: Int { bySegment.values.reduce(0, +) }

  private func keeps(_ segment: Int64, _ unit: Int64) -> Bool {
    (self.segment ?? segment) == segment && (self.unit ?? unit) == unit
  }

  private mutating func readResponses(_ db: Snapshot, _ round: AnalysedRound.ID) throws {
    try db.each("SELECT segmentID, unitID, channel, count FROM responseTally WHERE roundID = \(round)") { row in
      let (segment, unit): (Int64, Int64) = (try row[0], try row[1])
      let (channel, count): (String, Int) = (try row[2], try row[3])
      bySegment[segment, default: 0] += count
      byUnit[unit, default: 0] += count
      byChannel[channel, default: 0] += count
      if channel == "personal" { personal[segment, default: 0] += count }
      if keeps(segment, unit) { responses += count }
    }
  }

  /// The rows of a place come one after the other, those of a value too: the key of the table is their order.
  private mutating func readAnswers(_ db: Snapshot, _ round: AnalysedRound.ID) throws {
    var (key, place): (ItemPlace?, Place) = (nil, Place())
    try db.each(
      """
      SELECT itemID, place, value, segmentID, unitID, count FROM answerTally
      WHERE roundID = \(round) ORDER BY itemID, place, value
      """
    ) { row in
      let here = ItemPlace(item: try row[0], place: try row[1])
      if here != key {
        if let key { places[key] = place }
        (key, place) = (here, Place())
      }
      let value: Int = try row[2]
      let (segment, unit, count): (Int64, Int64, Int) = (try row[3], try row[4], try row[5])
      place.bySegment[segment, default: Total()].add(value, count)
      place.byUnit[unit, default: Total()].add(value, count)
      guard keeps(segment, unit) else { return }
      if place.values.last?.value == value {
        place.values[place.values.count - 1].count += count
      } else {
        place.values.append((value, count))
      }
    }
    if let key { places[key] = place }
  }

  private mutating func readScales(_ db: Snapshot, _ round: AnalysedRound.ID) throws {
    try db.each("SELECT scale, segmentID, unitID, count, sum, squares FROM scaleTally WHERE roundID = \(round)") {
      row in
      let name: String = try row[0]
      let (segment, unit, count): (Int64, Int64, Int) = (try row[1], try row[2], try row[3])
      scales[name, default: Scale()].bySegment[segment, default: 0] += count
      scales[name, default: Scale()].byUnit[unit, default: 0] += count
      guard keeps(segment, unit) else { return }
      scales[name, default: Scale()].count += count
      scales[name, default: Scale()].sum += try row[4] as Int
      scales[name, default: Scale()].squares += try row[5] as Int
    }
    try db.each(
      """
      SELECT itemID, place, segmentID, unitID, sum, squares, crossed FROM momentTally WHERE roundID = \(round)
      """
    ) { row in
      guard keeps(try row[2], try row[3]) else { return }
      let key = ItemPlace(item: try row[0], place: try row[1])
      moments[key, default: ScaleMoments.Item()].sum += try row[4] as Int
      moments[key, default: ScaleMoments.Item()].squares += try row[5] as Int
      moments[key, default: ScaleMoments.Item()].cross += try row[6] as Int
    }
  }

  private mutating func readTexts(_ db: Snapshot, _ round: AnalysedRound.ID) throws {
    try db.each("SELECT itemID, segmentID, unitID, count FROM textTally WHERE roundID = \(round)") { row in
      if keeps(try row[1], try row[2]) { texts[try row[0], default: 0] += try row[3] as Int }
    }
    try db.each("SELECT themeID, segmentID, unitID, count FROM themeTally WHERE roundID = \(round)") { row in
      if keeps(try row[1], try row[2]) { themes[try row[0], default: 0] += try row[3] as Int }
    }
  }
}
