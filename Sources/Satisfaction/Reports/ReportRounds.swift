import Database
import Platform
import Procedures

/// The rounds that a report tells of, with their figures: the one it is about, or those that ended in its days.
struct ReportRounds {
  /// The latest first; one of each questionnaire has its items told.
  private let rounds: [RoundFigures]
  private let before: Int?
  /// Their last day lay in these days, but they are not closed: papers may still be keyed.
  private let waiting: [(title: String, closesOn: Day)]
  private let isOfOne: Bool

  /// More rounds than these are not told apart.
  private static let most = 12

  init(_ db: Snapshot, _ scope: SurveyScope) throws {
    isOfOne = scope.round != nil
    rounds = try db.roundTokens(scope, limit: Self.most).compactMap { try db.figures(ofRound: $0) }
    waiting = try isOfOne ? [] : db.waitingRounds(scope, limit: Self.most)
    let first = try db.firstRoundDay()
    // Nothing before the first round of all is not the same as none.
    before =
      try isOfOne || first.map { $0 > scope.before.through } ?? true
      ? nil : db.roundTokens(scope.before, limit: Self.most).count
  }

  /// The latest round of each questionnaire.
  var latest: [RoundFigures] {
    var known: Set<Questionnaire.ID> = []
    return rounds.filter { known.insert($0.round.questionnaire).inserted }.prefix(3).map { $0 }
  }

  func headline(_ words: Words) -> [KeptFigure] {
    let answered = rounds.reduce(0) { $0 + $1.rates.answered }
    let counts =
      isOfOne
      ? []
      : [KeptFigure(.headline, "rounds", "Putaran survei yang selesai", .count, rounds.count, before: before)]
    return counts + [
      KeptFigure(
        .headline, "responses", "Jawaban", .count, rounds.isEmpty ? nil : answered,
        target: isOfOne ? rounds.first?.rates.target : nil, note: rounds.isEmpty ? Self.noRound : ""),
      rate, service, customer, promoters,
    ]
  }

  private static let noRound = "belum ada putaran yang selesai"

  private var rate: KeptFigure {
    let (sent, answered) = rounds.reduce((0, 0)) { ($0.0 + $1.rates.sent, $0.1 + $1.rates.answeredBySent) }
    // In tenths, as the round's own page has it.
    let share = sent == 0 ? nil : (answered * 2_000 + sent) / (2 * sent) * 10
    return KeptFigure(
      .headline, "rate", "Tingkat respons tautan pribadi", .percent, share, count: sent == 0 ? nil : sent,
      note: rounds.isEmpty ? Self.noRound : sent == 0 ? "tidak ada tautan pribadi yang dikirim" : "")
  }

  private var service: KeptFigure {
    let found = rounds.first { $0.service != nil }
    let index = found?.service?.index
    return KeptFigure(
      .headline, "ikm", "Indeks Kepuasan Masyarakat (IKM)", .index, index?.hundredths, count: found?.count,
      before: found.flatMap { Self.previous($0)?.service?.hundredths },
      note: told(index.flatMap { found?.service?.grade($0) } ?? reason(found), found))
  }

  private var customer: KeptFigure {
    let found = rounds.first { $0.pairs != nil }
    let index = found?.pairs?.index
    return KeptFigure(
      .headline, "csi", "Indeks kepuasan pelanggan (CSI)", .percent, index.map(Self.hundredths), count: found?.count,
      before: found.flatMap { Self.previous($0)?.customer.map(Self.hundredths) },
      note: told(index.map { CustomerIndex.words($0) } ?? reason(found), found))
  }

  private var promoters: KeptFigure {
    let found = rounds.lazy.compactMap { round in round.items.first { $0.item.kind == .rating } }.first
    return KeptFigure(
      .headline, "nps", "Kesediaan merekomendasikan (NPS)", .net,
      found?.promoters.map { Int($0.nps.rounded()) * 100 }, count: found?.count,
      note: told(
        found?.promoters == nil
          ? rounds.isEmpty ? Self.noRound : "kuesionernya tidak menanyakan ini, atau belum ada jawaban" : "",
        rounds.first { $0.items.contains { $0.item.kind == .rating } }))
  }

  /// Of several rounds the index is of the latest that asks for it, and its note says which.
  private func told(_ note: String, _ round: RoundFigures?) -> String {
    guard rounds.count > 1, let round else { return note }
    return [note, "dari putaran \(round.round.title)"].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func reason(_ round: RoundFigures?) -> String {
    guard !rounds.isEmpty else { return Self.noRound }
    guard let round else { return "tidak ditanyakan dalam putaran ini" }
    if round.absence == .few { return AnswerPrivacy.Reason.few.note }
    if round.absence == .sealed { return AnswerPrivacy.Reason.sealed.note }
    return round.count == 0 ? "belum ada jawaban" : "ada butir tanpa jawaban"
  }

  /// The round of the same questionnaire before.
  private static func previous(_ figures: RoundFigures) -> TrendFigure.Point? {
    guard let place = figures.trend.points.firstIndex(where: \.isHere), place > 0 else { return nil }
    return figures.trend.points[place - 1]
  }

  static func hundredths(_ value: Double) -> Int { Int((value * 100).rounded()) }
}

extension ReportRounds {
  /// The rounds themselves; of one round those of the same questionnaire up to it.
  func lines(_ words: Words) -> [KeptFigure] {
    guard isOfOne else {
      return rounds.reversed().compactMap { round in Self.point(of: round).map { Self.line($0, words) } }
        + waiting.map { round in
          KeptFigure(
            .rounds, "none", round.title, .index, nil,
            note: "masa isi sampai \(words.shortDate(round.closesOn)); belum ditutup, jadi angkanya belum ada")
        }
    }
    let points = rounds.first?.trend.points ?? []
    guard let here = points.firstIndex(where: \.isHere) else { return [] }
    return points[...here].suffix(6).map { Self.line($0, words) }
  }

  private static func point(of figures: RoundFigures) -> TrendFigure.Point? {
    figures.trend.points.first(where: \.isHere)
  }

  private static func line(_ point: TrendFigure.Point, _ words: Words) -> KeptFigure {
    let day = "masa isi sampai \(words.shortDate(point.closesOn))"
    if let reason = point.withheld {
      return KeptFigure(.rounds, "none", point.title, .index, nil, note: "\(day); \(reason.note)")
    }
    if let service = point.service {
      return KeptFigure(
        .rounds, "ikm", point.title, .index, service.hundredths, count: point.responses, note: "IKM, \(day)")
    }
    if let customer = point.customer {
      return KeptFigure(
        .rounds, "csi", point.title, .percent, Self.hundredths(customer), count: point.responses, note: "CSI, \(day)")
    }
    return KeptFigure(.rounds, "none", point.title, .index, nil, count: point.responses, note: "\(day); tanpa indeks")
  }

  /// Means of items on a scale, and where the pairs stand among what matters.
  func items(_ words: Words) -> [KeptFigure] {
    latest.flatMap { figures -> [KeptFigure] in
      let before = Self.previous(figures)?.means ?? [:]
      let title = latest.count > 1 ? figures.round.title : ""
      let scales = figures.items.filter { figure in
        figure.scale != nil && !(figure.item.kind == .pair && figure.place == Item.importance)
          && figure.item.kind != .matrix
      }
      return scales.map { figure in
        let (known, best) = (before[figure.code], figure.scale.map { $0.upperBound * 100 })
        let marks = [figure.isWeak ? "lemah" : ""]
        let why =
          figure.isWithheld ? AnswerPrivacy.Reason.few.note : figure.count == 0 ? "belum ada jawaban" : ""
        return KeptFigure(
          .items, figure.code, "\(figure.number). \(words.excerpt(figure.item.text, 110))", .index,
          figure.mean.map(Self.hundredths), count: figure.isWithheld ? nil : figure.count,
          before: known.map { Self.hundredths($0.mean) }, target: best,
          note: ([why] + marks + [title]).filter { !$0.isEmpty }.joined(separator: "; "))
      } + quadrants(figures, words)
    }
  }

  private func quadrants(_ figures: RoundFigures, _ words: Words) -> [KeptFigure] {
    let attributes = (figures.pairs?.attributes ?? []).sorted {
      ($0.quadrant.rawValue, $0.number) < ($1.quadrant.rawValue, $1.number)
    }
    let title = latest.count > 1 ? "; \(figures.round.title)" : ""
    return attributes.map { one in
      KeptFigure(
        .quadrants, one.code, "\(one.number). \(words.excerpt(one.text, 110))", .index,
        Self.hundredths(one.point.performance), count: one.performance.count,
        before: nil, target: Self.hundredths(one.point.importance),
        note: "\(one.quadrant.numeral). \(one.quadrant.words)\(title)")
    }
  }

  /// Segments and units; those of few in an anonymous round have no figures. Rounds of several questionnaires stand
  /// apart, for their indices are not to be compared.
  func groups(_ words: Words) -> [KeptFigure] { apart([.segments, .units]) { groups(of: $0) } }

  /// Of the latest rounds, each under its name where they are of several questionnaires.
  func apart(_ parts: [KeptFigure.Part], _ lines: (RoundFigures) -> [KeptFigure]) -> [KeptFigure] {
    latest.flatMap { figures -> [KeptFigure] in
      let found = lines(figures)
      guard latest.count > 1 else { return found }
      return parts.flatMap { part -> [KeptFigure] in
        let lines = found.filter { $0.part == part }
        return lines.isEmpty ? [] : [.heading(part, figures.round.title)] + lines
      }
    }
  }

  private func groups(of figures: RoundFigures) -> [KeptFigure] {
    let others = indices(.segments, figures.bySegment) + indices(.units, figures.byUnit)
    guard let service = figures.service else { return others + counts(figures) }
    let told = { (part: KeptFigure.Part, one: ServiceFigure.Part) in
      KeptFigure(
        part, "ikm", one.name, .index, one.index?.hundredths, count: one.count,
        note: one.count == nil ? Self.hidden : one.index == nil ? "ada unsur tanpa jawaban" : "")
    }
    return service.bySegment.map { told(.segments, $0) } + service.byUnit.map { told(.units, $0) } + others
  }

  /// CSI and NPS of groups, where they have any; those not told are among the counts.
  private func indices(_ part: KeptFigure.Part, _ groups: [GroupFigure]) -> [KeptFigure] {
    groups.flatMap { group in
      [
        group.customer.map {
          KeptFigure(part, "csi", group.name, .percent, Self.hundredths($0), count: group.count)
        },
        group.nps.map {
          KeptFigure(part, "nps", group.name, .net, Int($0.rounded()) * 100, count: group.count)
        },
      ].compactMap { $0 }
    }
  }

  private static let hidden = "tidak dirinci: kurang dari 5 jawaban pada putaran anonim"

  private func counts(_ figures: RoundFigures) -> [KeptFigure] {
    let segments = figures.rates.lines.map { line in
      KeptFigure(
        .segments, "count", line.name, .count, line.answered, target: line.target,
        note: line.answered == nil ? Self.hidden : "")
    }
    return segments
      + figures.rates.units.map { unit in
        KeptFigure(.units, "count", unit.name, .count, unit.count, note: unit.count == nil ? Self.hidden : "")
      }
  }

  /// What free text is about, the most first.
  var themes: [KeptFigure] {
    latest.flatMap { figures in
      figures.themes.lines.filter { $0.count > 0 }.map {
        KeptFigure(.themes, $0.code, $0.name, .count, $0.count, count: figures.themes.texts)
      }
    }
  }
}

extension Snapshot {
  /// The rounds of a scope that are closed, the latest first.
  func roundTokens(_ scope: SurveyScope, limit: Int) throws -> [String] {
    if let round = scope.round { return try values("SELECT token FROM surveyRound WHERE id = \(round)") }
    // A round may take a year at most, so the index of openings finds those that ended in these days.
    return try values(
      """
      SELECT token FROM surveyRound
      WHERE opensOn BETWEEN \(scope.from.adding(days: -400)) AND \(scope.through) AND closedAt IS NOT NULL
        AND closesOn BETWEEN \(scope.from) AND \(scope.through)
      ORDER BY closesOn DESC, id DESC LIMIT \(limit)
      """)
  }

  /// Rounds whose last day lay in a scope and that are not closed yet, the earliest first.
  fileprivate func waitingRounds(_ scope: SurveyScope, limit: Int) throws -> [(title: String, closesOn: Day)] {
    try rows(
      """
      SELECT title, closesOn FROM surveyRound
      WHERE openedAt IS NOT NULL AND closedAt IS NULL AND cancelledAt IS NULL
        AND closesOn BETWEEN \(scope.from) AND \(scope.through)
      ORDER BY closesOn, id LIMIT \(limit)
      """
    ) { row in (title: try row["title"], closesOn: try row["closesOn"]) }
  }
}
