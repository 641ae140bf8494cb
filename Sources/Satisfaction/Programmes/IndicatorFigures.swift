import Database
import Platform

/// One measurement of an indicator: by a round of survey, an observation, an interview, or a figure counted elsewhere.
struct Measurement: Sendable {
  let indicator: Indicator.ID
  /// "Observasi: Gudang B3".
  let source: String
  let href: String?
  let day: Day
  /// What it was measured in, whatever its indicator is measured in since.
  let measure: Measure
  /// In hundredths of the measure; nil where there is none, which is not the same as 0.
  let value: Int?
  /// Out of how many.
  let count: Int?
  /// What the figure rests on, or why there is none.
  let note: String

  /// "IKM 76,61"; "–" without a figure.
  var words: String { value.map(measure.words) ?? "–" }
}

extension Indicator {
  /// The newest of some measurements that has a figure in its unit.
  func latest(of all: [Measurement]) -> Measurement? {
    all.first { $0.value != nil && $0.measure == standing.measure }
  }

  /// Whether the newest figure reaches the approved target; nil without a figure, and while none is approved.
  func isReached(by all: [Measurement]) -> Bool? {
    latest(of: all)?.value.flatMap { approved?.isReached(by: $0) }
  }

  /// The same in a word: what was measured may have no figure to hold against the target.
  func verdict(of all: [Measurement]) -> Tag {
    guard let value = latest(of: all)?.value else { return Tag(all.isEmpty ? "Belum diukur" : "Belum ada angka") }
    return approved?.verdict(of: value) ?? Tag("Target belum disahkan")
  }
}

extension Snapshot {
  /// What was measured by some indicators, newest first.
  func measurements(of indicators: [Indicator]) throws -> [Indicator.ID: [Measurement]] {
    let all =
      try roundMeasurements(indicators) + voiceMeasurements(indicators) + readingMeasurements(indicators)
    return Dictionary(grouping: all, by: \.indicator).mapValues { $0.sorted { $0.day > $1.day } }
  }

  private func roundMeasurements(_ indicators: [Indicator]) throws -> [Measurement] {
    let lines: [TiedRound] = try rows(
      """
      SELECT t.indicatorID, r.id, r.token, r.title, r.closesOn, r.closedAt
      FROM indicatorRound t JOIN surveyRound r ON r.id = t.roundID WHERE t.indicatorID IN \(list: indicators.map(\.id))
      """)
    let targets = Dictionary(indicators.map { ($0.id, $0.standing) }) { first, _ in first }
    var known: [Int64: RoundFigures] = [:]
    return try lines.compactMap { line in
      guard let target = targets[line.indicator] else { return nil }
      if line.isClosed, known[line.round] == nil { known[line.round] = try figures(ofRound: line.round) }
      let figure =
        line.isClosed
        ? known[line.round]?.figure(in: target.measure, of: target.items) : .none("Putaran belum ditutup.")
      return Measurement(
        indicator: line.indicator, source: "Survei: \(line.title)",
        href: "\(SurveyPlace.rounds.path)/putaran/\(line.token)",
        day: line.closesOn, measure: target.measure, value: figure?.value, count: figure?.count,
        note: figure?.note ?? "Putaran ini tidak pernah dibuka.")
    }
  }

  /// An observation gives the share of its points that were in order; talks give words, not figures.
  private func voiceMeasurements(_ indicators: [Indicator]) throws -> [Measurement] {
    let lines: [TiedVoice] = try rows(
      """
      SELECT t.indicatorID, v.id, v.kind, v.title, v.heldOn,
        (SELECT COUNT(*) FROM voicePoint p WHERE p.voiceID = v.id AND p.finding = 'ok') AS good,
        (SELECT COUNT(*) FROM voicePoint p WHERE p.voiceID = v.id AND p.finding = 'notOk') AS bad
      FROM voiceIndicator t JOIN voice v ON v.id = t.voiceID WHERE t.indicatorID IN \(list: indicators.map(\.id))
      """)
    let measures = Dictionary(indicators.map { ($0.id, $0.standing.measure) }) { first, _ in first }
    return lines.map { line in
      let isCompliance = measures[line.indicator] == .compliance
      let share = isCompliance ? line.compliance : nil
      return Measurement(
        indicator: line.indicator, source: "\(line.kind.label): \(line.title)", href: Voice.path(line.voice),
        day: line.heldOn, measure: .compliance, value: share, count: share == nil ? nil : line.good + line.bad,
        note: share != nil
          ? "\(line.good) dari \(line.good + line.bad) butir sesuai"
          : line.kind == .observation && isCompliance ? "Tidak ada butir yang dapat dinilai." : "Catatan tanpa angka.")
    }
  }

  private func readingMeasurements(_ indicators: [Indicator]) throws -> [Measurement] {
    let measures = Dictionary(indicators.map { ($0.id, $0.standing.measure) }) { first, _ in first }
    return try rows(
      """
      SELECT r.indicatorID, r.measuredOn, r.value, r.measure, r.basis, n.name
      FROM indicatorReading r LEFT JOIN person n ON n.id = r.personID
      WHERE r.indicatorID IN \(list: indicators.map(\.id)) ORDER BY r.measuredOn DESC, r.id DESC
      """
    ) { row in
      let (indicator, name): (Indicator.ID, String?) = (try row["indicatorID"], try row["name"])
      let measure: Measure? = try row["measure"]
      return Measurement(
        indicator: indicator, source: "Dicatat \(name ?? "program")", href: nil,
        day: try row["measuredOn"], measure: measure ?? measures[indicator] ?? .count, value: try row["value"],
        count: nil, note: try row["basis"])
    }
  }

  /// Rounds that may measure an indicator, the latest first.
  func offeredRounds() throws -> [(id: Int64, title: String)] {
    try rows("SELECT id, title FROM surveyRound WHERE cancelledAt IS NULL ORDER BY opensOn DESC, id DESC LIMIT 24") {
      row in (try row["id"], try row["title"])
    }
  }

  func tiedRounds(of indicator: Indicator.ID) throws -> [Int64] {
    try values("SELECT roundID FROM indicatorRound WHERE indicatorID = \(indicator)")
  }
}

private struct TiedRound: Sendable, FromRow {
  let indicator: Indicator.ID
  let round: Int64
  let token: String
  let title: String
  let closesOn: Day
  let isClosed: Bool

  init(row: Row) throws(RowError) {
    indicator = try row["indicatorID"]
    round = try row["id"]
    token = try row["token"]
    title = try row["title"]
    closesOn = try row["closesOn"]
    isClosed = (try row["closedAt"] as Instant?) != nil
  }
}

private struct TiedVoice: Sendable, FromRow {
  let indicator: Indicator.ID
  let voice: Voice.ID
  let kind: Voice.Kind
  let title: String
  let heldOn: Day
  let good: Int
  let bad: Int

  /// In hundredths of a percent, half up; nil where nothing could be judged.
  var compliance: Int? { good + bad == 0 ? nil : (good * 20_000 + good + bad) / (2 * (good + bad)) }

  init(row: Row) throws(RowError) {
    indicator = try row["indicatorID"]
    voice = try row["id"]
    kind = try row["kind"]
    title = try row["title"]
    heldOn = try row["heldOn"]
    good = try row["good"]
    bad = try row["bad"]
  }
}
