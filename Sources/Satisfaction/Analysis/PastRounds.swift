import Database
import Platform

/// Rounds of a sample office's past: two that are closed, of which one is anonymous, and one that is open. Their answers
/// are made up by arithmetic alone, the same every time, and counted in one go.
package enum PastRounds {
  /// - Parameter end: nothing happens from this moment on.
  package static func play(in replay: Replay, _ office: Office, until end: Instant) throws {
    let today = office.zone.day(of: end)
    for plan in plans {
      let opening = office.zone.instant(today.adding(days: plan.opens), TimeOfDay(clamping: 480))
      try replay.deed(by: .system, at: opening) { deed in try deed.addRound(plan, on: today, until: end) }
    }
  }

  /// A round as it is made up; days are counted from the end of the office's history.
  struct Plan {
    let questionnaire: String
    let title: String
    let opens: Int
    let closes: Int
    let isAnonymous: Bool
    let responses: Int
    /// How content people are, of a hundred.
    let level: Int
  }

  private static let plans = [
    Plan(
      questionnaire: "skm", title: "SKM semester lalu", opens: -215, closes: -186, isAnonymous: false, responses: 96,
      level: 58),
    Plan(
      questionnaire: "kepuasan-k3", title: "Kepuasan K3 pelanggan dan karyawan", opens: -125, closes: -96,
      isAnonymous: true, responses: 84, level: 62),
    Plan(
      questionnaire: "skm", title: "SKM semester ini", opens: -19, closes: 16, isAnonymous: false, responses: 61,
      level: 71),
  ]

  /// What people wrote, with the theme it was given.
  static let words = [
    ("Petugasnya ramah dan menjelaskan dengan sabar.", "tema-pujian"),
    ("Waktu tunggu di loket masih terlalu lama.", "tema-waktu"),
    ("Helm untuk tamu kurang, harus bergantian.", "tema-apd"),
    ("Toilet di dekat gudang kotor.", "tema-kebersihan"), ("Jadwal hasil uji tidak pasti.", "tema-waktu"),
    ("Rambu jalur evakuasi di lantai dua tertutup lemari.", "tema-rambu"),
    ("Antrean pagi panjang, tambah satu loket.", "tema-waktu"),
    ("Lantai dekat mesin licin setelah dicuci.", "tema-kebersihan"),
  ]

  /// The same number below a bound for the same places, without any order to be seen in it.
  static func draw(_ one: Int, _ other: Int, below bound: Int) -> Int {
    var mixed = UInt64(bitPattern: Int64(one)) &* 0x9e37_79b9_7f4a_7c15 ^ UInt64(bitPattern: Int64(other + 1))
    for _ in 0..<2 {
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    }
    return Int(mixed >> 33) % bound
  }
}

extension Deed {
  fileprivate func addRound(_ plan: PastRounds.Plan, on today: Day, until end: Instant) throws {
    let version: QuestionnaireVersion.ID? = try db.value(
      """
      SELECT v.id FROM questionnaire q JOIN questionnaireVersion v ON v.questionnaireID = q.id
      WHERE q.code = \(plan.questionnaire) AND v.issuedAt IS NOT NULL ORDER BY v.number DESC LIMIT 1
      """)
    guard let version, let questionnaire = try db.questionnaire(version: version) else { return }
    try fileBlank(of: questionnaire)
    let round = try openRound(plan, version, on: today, until: end)
    let (first, last) = (today.adding(days: plan.opens), min(today.adding(days: plan.closes), today))
    let units: [Int64] = try db.values("SELECT id FROM unit ORDER BY id")
    for number in 0..<plan.responses {
      try addResponse(number, to: round, plan, questionnaire, units: units, from: first, until: last)
    }
    try db.recountRound(round)
    try record("round.opened", Subject("round", round))
  }

  /// The round itself, whom it asks, and its link.
  private func openRound(
    _ plan: PastRounds.Plan, _ version: QuestionnaireVersion.ID, on today: Day, until end: Instant
  ) throws -> AnalysedRound.ID {
    let (opensOn, closesOn) = (today.adding(days: plan.opens), today.adding(days: plan.closes))
    let closedAt = office.zone.instant(closesOn.next)
    let round: AnalysedRound.ID = try db.insert(
      """
      INSERT INTO surveyRound (token, versionID, title, opensOn, closesOn, isAnonymous, madeAt, openedAt, closedAt)
      VALUES (\(app.world.token()), \(version), \(plan.title), \(opensOn), \(closesOn), \(plan.isAnonymous), \(at), \(at),
        \(closedAt < end ? closedAt : nil))
      """)
    for segment in 1...5 {
      try db.execute(
        """
        INSERT INTO roundSegment (roundID, segmentID, population, target)
        VALUES (\(round), \(segment), \(40 * segment), \(segment == 3 ? 40 : 15))
        """)
    }
    try db.execute(
      """
      INSERT INTO surveyLink (token, roundID, kind, capacity, used, madeAt)
      VALUES (\(app.world.token()), \(round), 'open', 500, \(plan.responses), \(at))
      """)
    return round
  }

  private func addResponse(
    _ number: Int, to round: AnalysedRound.ID, _ plan: PastRounds.Plan, _ version: QuestionnaireVersion,
    units: [Int64], from first: Day, until last: Day
  ) throws {
    let seed = number + plan.opens * 1000
    let draw = { (other: Int, bound: Int) in PastRounds.draw(seed, other, below: bound) }
    let segment = [1, 1, 2, 3, 3, 3, 4, 5][draw(900, 8)]
    let unit: Int64? = draw(901, 4) == 0 ? nil : units.isEmpty ? nil : units[draw(902, units.count)]
    let day = plan.isAnonymous ? first : first.adding(days: draw(903, max(1, first.days(until: last))))
    let id = Int64(draw(904, 1 << 30)) << 20 | Int64(number + 1)
    try db.execute(
      """
      INSERT INTO response (id, roundID, segmentID, unitID, channel, answeredOn)
      VALUES (\(id), \(round), \(segment), \(unit), \(["open", "poster", "kiosk", "paper"][draw(905, 4)]), \(day))
      """)
    try keep(version.kept(of: version.madeUp(plan.level, draw)), of: id, isThemed: draw(906, 4) > 0)
  }

  private func keep(_ answers: ResponseAnswers, of id: Int64, isThemed: Bool) throws {
    for one in answers.allValues {
      try db.execute(
        """
        INSERT INTO responseValue (responseID, itemID, place, value)
        VALUES (\(id), \(one.item), \(one.place), \(one.value))
        """)
    }
    for one in answers.allTexts {
      try db.execute("INSERT INTO responseText (responseID, itemID, text) VALUES (\(id), \(one.item), \(one.text))")
      guard isThemed, let theme = PastRounds.words.first(where: { $0.0 == one.text })?.1 else { continue }
      try db.execute(
        """
        INSERT INTO themedText (responseID, itemID, themeID)
        SELECT \(id), \(one.item), id FROM theme WHERE code = \(theme)
        """)
    }
  }
}

extension QuestionnaireVersion {
  /// Answers of one person: around a level of his own, each item a little easier or harder than the others.
  fileprivate func madeUp(_ level: Int, _ draw: (Int, Int) -> Int) -> ResponseAnswers {
    var answers = ResponseAnswers()
    let mood = draw(1, 40) - 20
    for (number, item) in items.enumerated() {
      let ease = PastRounds.draw(number, level, below: 30) - 15
      func share(_ place: Int) -> Int { min(99, max(0, level + mood + ease + draw(10 * number + place, 50) - 25)) }
      switch item.kind {
      case .skm: answers.keep(1 + share(0) * 4 / 100, of: item.id)
      case .likert: answers.keep(1 + share(0) * 5 / 100, of: item.id)
      case .pair:
        answers.keep(1 + share(0) * 5 / 100, of: item.id, at: Item.performance)
        answers.keep(min(5, 3 + draw(10 * number + 5, 3) + ease / 12), of: item.id, at: Item.importance)
      case .rating: answers.keep(min(10, share(0) / 8), of: item.id)
      case .single:
        if let one = item.choices.randomOne(draw(10 * number + 6, 1000)) { answers.keep(one.value, of: item.id) }
      case .text:
        if draw(10 * number + 7, 3) == 0 {
          answers.keep(PastRounds.words[draw(10 * number + 8, PastRounds.words.count)].0, of: item.id)
        }
      case .multiple, .matrix, .number, .date: break
      }
    }
    return answers
  }
}

extension [Item.Option] {
  fileprivate func randomOne(_ number: Int) -> Item.Option? { isEmpty ? nil : self[number % count] }
}
