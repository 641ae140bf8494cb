import Database
import Platform

extension Snapshot {
  /// All figures of a round; nil when there is no such round, or nobody was ever asked in it.
  ///
  /// They are read from the counters: some hundred rows, whatever the number of answers.
  func figures(ofRound token: String, _ filter: FigureFilter = .all) throws -> RoundFigures? {
    guard let round = try analysedRound(token: token), let version = try questionnaire(version: round.version) else {
      return nil
    }
    return try figures(of: round, version, filter)
  }

  /// The same of a round and a version that are known already.
  func figures(of round: AnalysedRound, _ version: QuestionnaireVersion, _ filter: FigureFilter) throws -> RoundFigures
  {
    try figureWriter(of: round, version, filter).figures(trend: try trend(of: round))
  }

  /// What makes the figures of a round from its counters.
  func figureWriter(
    of round: AnalysedRound, _ version: QuestionnaireVersion, _ filter: FigureFilter
  ) throws -> FigureWriter {
    let groups = try FigureGroups(self)
    let (segment, unit) = (groups.segment(filter.segment), groups.unit(filter.unit))
    let counts = try AnswerCounts(self, round: round.id, segment: segment, unit: unit)
    let asked = try askedGroups(of: round.id)
    let numbers =
      counts.total > NumberAnswers.most
      ? [:]
      : try numberAnswers(
        of: round.id, version.items.filter { $0.kind == .number }.map(\.id), segment: segment, unit: unit)
    return FigureWriter(
      round: round, version: version, filter: filter, groups: groups, counts: counts, asked: asked,
      themes: try themes(counts.themes), numbers: numbers)
  }

  /// Segments that the round asks, with how many there are, are wanted, and were sent a link.
  private func askedGroups(of round: AnalysedRound.ID) throws -> [Int64: AskedGroup] {
    var asked: [Int64: AskedGroup] = [:]
    try each("SELECT segmentID, population, target FROM roundSegment WHERE roundID = \(round)") { row in
      asked[try row[0]] = AskedGroup(isPlanned: true, population: try row[1], target: try row[2])
    }
    try each(
      """
      SELECT COALESCE(segmentID, 0), COUNT(*) FROM surveyLink
      WHERE roundID = \(round) AND kind = 'personal' AND sentAt IS NOT NULL GROUP BY 1
      """
    ) { row in asked[try row[0], default: AskedGroup()].sent = try row[1] }
    return asked
  }

  private func themes(_ counts: [Int64: Int]) throws -> [ThemeFigure.Line] {
    guard !counts.isEmpty else { return [] }
    return try rows("SELECT id, code, name FROM theme WHERE id IN \(list: counts.keys) ORDER BY name, id") { row in
      let id: Int64 = try row[0]
      return ThemeFigure.Line(code: try row[1], name: try row[2], count: counts[id] ?? 0)
    }
  }
}

/// What a round wants of one segment.
struct AskedGroup: Sendable {
  var isPlanned = false
  var population: Int?
  var target: Int?
  var sent = 0
}

/// The names of segments and units.
struct FigureGroups: Sendable {
  let segments: [AnswerPart]
  let units: [AnswerPart]

  init(_ db: Snapshot) throws {
    segments = try db.rows("SELECT id, code, name FROM segment /* whole table */ ORDER BY ordinal, id") { row in
      AnswerPart(id: try row[0], code: try row[1], name: try row[2])
    }
    units = try db.rows("SELECT id, code, name FROM unit ORDER BY name, id") { row in
      AnswerPart(id: try row[0], code: try row[1], name: try row[2])
    }
  }

  /// The id behind a code of the address: nil where none is named, and one that nobody has where it names nothing.
  func segment(_ code: String) -> Int64? { Self.id(code, segments) }
  func unit(_ code: String) -> Int64? { Self.id(code, units) }

  private static func id(_ code: String, _ parts: [AnswerPart]) -> Int64? {
    code.isEmpty ? nil : parts.first { $0.code == code }?.id ?? -1
  }
}
