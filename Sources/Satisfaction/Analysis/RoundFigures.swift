import Platform

/// All figures of one round, by one filter: what the page, the downloads and the reports tell. Values only, so that a
/// report keeps them as they were.
struct RoundFigures: Sendable {
  let round: AnalysedRound
  let version: QuestionnaireVersion
  let filter: FigureFilter
  /// Why there are no figures beside the rate of response; nil when there are.
  let absence: Absence?
  let rates: ResponseRates
  /// The segments and units that a filter may name.
  let segments: [AnswerPart]
  let units: [AnswerPart]
  /// In the order of the questionnaire; texts are not among them.
  let items: [ItemFigure]
  /// Of the public service's elements; nil where the questionnaire has none.
  let service: ServiceFigure?
  /// Of pairs of importance and performance; nil where it has none.
  let pairs: PairFigure?
  /// By segment and by unit, as their names go; empty where there is but one group.
  let bySegment: [GroupFigure]
  let byUnit: [GroupFigure]
  /// Scales of two items and more.
  let scales: [ReliabilityFigure]
  let themes: ThemeFigure
  let trend: TrendFigure

  enum Absence: Sendable, Hashable {
    /// Nobody has answered.
    case none
    /// The round is anonymous and not closed yet.
    case sealed
    /// Fewer than five have, in an anonymous round.
    case few
    /// The group asked for is not told apart in this anonymous round.
    case hidden
    /// Of an anonymous round, groups are told apart by one thing at a time.
    case crossed
  }

  /// Responses that the filter leaves.
  var count: Int { rates.kept }

  /// Items that want doing something about: below the middle of their scale, or important and done below the mean.
  var weak: [ItemFigure] {
    let improve = Set(pairs?.attributes.filter { $0.quadrant == .improve }.map(\.code) ?? [])
    return items.filter { figure in
      figure.isWeak || figure.item.kind == .pair && figure.place == Item.performance && improve.contains(figure.code)
    }
  }

  func figure(_ code: String, at place: Int = 0) -> ItemFigure? {
    items.first { $0.code == code && $0.place == place }
  }
}

/// How many answered, before anything else is told.
struct ResponseRates: Sendable {
  struct Line: Sendable {
    let name: String
    let population: Int?
    let target: Int?
    /// Personal links sent, and how many of them were answered.
    let sent: Int
    let answeredBySent: Int
    /// Nil where it is not told.
    let answered: Int?
  }

  /// By segment; and what is left out of an anonymous round's groups taken together.
  let lines: [Line]
  /// By unit and by channel, where that may be told; nil counts are not.
  let units: [(name: String, count: Int?)]
  let channels: [(channel: String, count: Int)]
  let population: Int?
  let target: Int?
  let sent: Int
  let answeredBySent: Int
  /// All responses, and those the filter leaves.
  let answered: Int
  let kept: Int

  /// Answered of the personal links that were sent, in percent; nil where none was.
  var rate: Double? { sent > 0 ? Double(answeredBySent) * 100 / Double(sent) : nil }

  /// All answers beside the target, in percent; nil without a target.
  var reached: Double? { target.map { Double(answered) * 100 / Double($0) } }
}

/// *Indeks Kepuasan Masyarakat* of a round.
struct ServiceFigure: Sendable {
  /// Of one group; nil where an element has no answer, or it is not told.
  struct Part: Sendable {
    let name: String
    let count: Int?
    let index: ServiceIndex?
  }

  /// The regulation's index is of nine elements at least (PermenPAN-RB 14/2017); of fewer it is not graded.
  static let least = 9

  let elements: [ItemFigure]
  let index: ServiceIndex?
  let bySegment: [Part]
  let byUnit: [Part]

  /// The letter; nil where nothing is graded.
  func mark(_ index: ServiceIndex?) -> String? {
    elements.count < Self.least ? nil : index.map { $0.grade.rawValue }
  }

  /// "mutu B, baik", or why there is none.
  func grade(_ index: ServiceIndex) -> String {
    elements.count < Self.least
      ? "tanpa mutu: baru \(elements.count) unsur, PermenPAN-RB 14/2017 meminta sedikitnya \(Self.least)"
      : "mutu \(index.grade.rawValue), \(index.grade.words.lowercased())"
  }
}

/// What one group says of what is told by group; all groups of a round, whatever the filter.
struct GroupFigure: Sendable {
  let name: String
  /// Nil where it is not told; then nothing of it is.
  let count: Int?
  /// CSI in percent; nil where a pair has no answers of the group, or too few to be told.
  let customer: Double?
  /// Of the first question of 0 to 10.
  let nps: Double?
}

/// CSI, IPA and SERVQUAL of a round's pairs.
struct PairFigure: Sendable {
  struct Attribute: Sendable {
    let code: String
    let number: Int
    let text: String
    let topic: String
    let performance: ItemFigure
    let importance: ItemFigure
    let means: CustomerIndex.Attribute
    let part: CustomerIndex.Part
    let point: ImportancePerformance.Point

    var quadrant: ImportancePerformance.Quadrant { point.quadrant }
  }

  struct Topic: Sendable {
    let name: String
    let codes: [String]
    let performance: Double
    let importance: Double

    var gap: Double { performance - importance }
  }

  /// The best mark.
  static let highest = 5

  /// Those that both questions were answered of.
  let attributes: [Attribute]
  /// In percent; nil without attributes.
  let index: Double?
  /// Where the diagram is cut.
  let cut: (performance: Double, importance: Double)?
  /// Means of the attributes' means, by the topic of the questionnaire.
  let topics: [Topic]
}

/// How well a scale measures one thing.
struct ReliabilityFigure: Sendable {
  struct Line: Sendable {
    let code: String
    let text: String
    /// Pearson's r with the total, with and without the item itself; nil where it does not vary.
    let r: Double?
    let corrected: Double?
  }

  let name: String
  let moments: ScaleMoments
  let lines: [Line]
  /// Of as many complete answers, at five percent; nil below three.
  let critical: Double?
  /// Whether it is kept back, being of few in an anonymous round.
  let isWithheld: Bool

  var alpha: Double? { isWithheld ? nil : moments.alpha }
}

/// What free text is about, as it was coded.
struct ThemeFigure: Sendable {
  struct Line: Sendable, Hashable {
    let code: String
    let name: String
    let count: Int
  }

  let texts: Int
  /// The most first.
  let lines: [Line]

  /// The shipped theme of what is good already.
  static let praise = "tema-pujian"
  /// How its diagram is read.
  static let legend =
    "Angka kedua di samping batang ialah jumlah sampai baris itu; batang terisi bersama-sama mencapai 80%."
}

/// The rounds of the same questionnaire, the latest last; always of all who answered.
struct TrendFigure: Sendable {
  struct Point: Sendable {
    let token: String
    let title: String
    let closesOn: Day
    let responses: Int
    let isHere: Bool
    /// Why an anonymous round's figures are not told; nil where they are.
    let withheld: AnswerPrivacy.Reason?
    let service: ServiceIndex?
    /// In percent.
    let customer: Double?
    /// By code of the item; of pairs of performance.
    let means: [String: (mean: Double, count: Int)]
  }

  let points: [Point]
}
