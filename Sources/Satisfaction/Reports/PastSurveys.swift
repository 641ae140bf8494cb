import Database
import Platform
import Procedures

/// Rounds of survey of a sample office's past: of the public service in each of the last two quarters, of safety in the
/// last one; each anonymous, closed, with some dozens of answers that are drawn alike every time.
package enum PastSurveys {
  fileprivate static let texts = [
    "Rambu jalur evakuasi di gudang kurang jelas.", "Petugas ramah dan menjelaskan dengan baik.",
    "Ruang tunggu kadang licin sesudah hujan.", "Mohon jadwal latihan tanggap darurat diumumkan lebih awal.",
  ]

  /// - Parameter end: nothing happens from this moment on.
  package static func play(in replay: Replay, _ office: Office, until end: Instant) throws {
    let last = SurveyScope.lastEnded(.quarter, on: office.zone.day(of: end))
    let rounds = [
      (code: "skm", scope: last.previous(.quarter), answers: 36), (code: "skm", scope: last, answers: 41),
      (code: "kepuasan-k3", scope: last, answers: 28),
    ]
    for (place, one) in rounds.enumerated() {
      guard let version = try replay.db.questionnaire(one.code, number: 1) else { continue }
      let closing = one.scope.through.adding(days: -10)
      try replay.deed(by: .system, at: office.zone.instant(closing.next)) { deed in
        let round = try deed.past(version, one.scope, closing: closing)
        var dice = Dice(state: UInt64(place + 1))
        for number in 0..<one.answers {
          try deed.answer(round, version, in: one.scope, number, better: one.scope == last, &dice)
        }
        try deed.record("round.closed", Subject("round", round))
      }
    }
  }

  /// Draws the same numbers every time (a linear congruential generator).
  fileprivate struct Dice {
    var state: UInt64

    /// From 0 to `sides` − 1.
    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }
}

extension Deed {
  fileprivate func past(_ version: QuestionnaireVersion, _ scope: SurveyScope, closing: Day) throws -> Int64 {
    let title = "\(version.title) \(scope.words(Words(zone: office.zone)))"
    let opening = scope.from.adding(days: 34)
    let opened = office.zone.instant(opening)
    let round = try db.insert(
      """
      INSERT INTO surveyRound (token, versionID, title, opensOn, closesOn, isAnonymous, madeAt, openedAt, closedAt)
      VALUES (\(app.world.token()), \(version.id), \(title), \(opening), \(closing), 1, \(opened), \(opened), \(at))
      """)
    try db.execute(
      """
      INSERT INTO roundSegment (roundID, segmentID, population, target)
      SELECT \(round), id, 120, 15 FROM segment WHERE code IN ('client', 'vendor', 'contractor')
      """)
    return round
  }

  /// - Parameter better: whether the office has learned since.
  fileprivate func answer(
    _ round: Int64, _ version: QuestionnaireVersion, in scope: SurveyScope, _ number: Int, better: Bool,
    _ dice: inout PastSurveys.Dice
  ) throws {
    let id: Identifier<SurveyScope> = try db.insert(
      """
      INSERT INTO response (roundID, segmentID, channel, answeredOn)
      SELECT \(round), id, 'open', \(scope.from.adding(days: 34)) FROM segment
      WHERE code = \(["client", "client", "vendor", "contractor"][number % 4])
      """)
    for (place, item) in version.items.enumerated() where item.condition == nil {
      if item.kind == .text, number % 7 == 3 {
        let text = PastSurveys.texts[number / 7 % PastSurveys.texts.count]
        try db.execute("INSERT INTO responseText (responseID, itemID, text) VALUES (\(id), \(item.id), \(text))")
      }
      guard let scale = item.kind.scale else { continue }
      for side in item.kind == .pair ? [Item.performance, Item.importance] : [0] {
        // Every fourth element is done a step less well, which is what there is to find.
        let luck = dice.roll(6) - (place % 4 == 2 && side == Item.performance ? 2 : 0) + (better ? 1 : 0)
        let span = scale.upperBound - scale.lowerBound
        let mark = scale.upperBound - max(0, min(span, (4 - luck) * span / 6))
        try db.execute(
          """
          INSERT INTO responseValue (responseID, itemID, place, value) VALUES (\(id), \(item.id), \(side), \(mark))
          """)
      }
    }
    try countIn(id)
  }
}
