import Database
import Platform

/// One line of the figures that are kept with a report. Nobody's name and nobody's own words are among them.
struct KeptFigure: Sendable, Hashable, FromRow {
  /// What it belongs to. The raw value is what the database keeps.
  enum Part: String, CaseIterable, Sendable, ColumnValue {
    case headline, rounds, items, spread, quadrants, cut, scales, validity, segments, units, themes, voices, indicators,
      improvements, audited, audits, programme
  }

  /// What its numbers are counted in. The raw value is what the database keeps.
  enum Unit: String, Sendable, ColumnValue {
    /// Whole things.
    case count
    /// Hundredths of an index of 25 … 100 or of a mean.
    case index
    /// Hundredths of a percent.
    case percent
    /// Hundredths, from −100 to 100.
    case net

    /// "12", "82,45", "78,25%", "+12": as exact as it is kept, and as the round's own page has it.
    func words(_ value: Int, _ words: Words) -> String {
      switch self {
      case .count: words.number(value)
      case .index: words.number(Double(value) / 100, decimals: 2)
      case .percent:
        words.percent(Double(value) / 100, decimals: value % 100 == 0 ? 0 : value % 10 == 0 ? 1 : 2)
      case .net: words.score(Double(value) / 100)
      }
    }

    var label: String {
      switch self {
      case .count: "jumlah"
      case .index: "indeks atau rata-rata"
      case .percent: "persen"
      case .net: "selisih persen"
      }
    }
  }

  let part: Part
  /// What the program knows it by: `ikm`, an item's code.
  let code: String
  let label: String
  let unit: Unit
  /// In the unit; nil where there is none, and `note` says why.
  let value: Int?
  /// Of how many.
  let count: Int?
  /// The same before; nil where nothing is to be compared with.
  let before: Int?
  let target: Int?
  /// The most there may be, rather than the least.
  let isCeiling: Bool
  let note: String

  init(
    _ part: Part, _ code: String, _ label: String, _ unit: Unit, _ value: Int?, count: Int? = nil,
    before: Int? = nil, target: Int? = nil, isCeiling: Bool = false, note: String = ""
  ) {
    (self.part, self.code, self.label, self.unit, self.value) = (part, code, label, unit, value)
    (self.count, self.before, self.target, self.isCeiling) = (count, before, target, isCeiling)
    self.note = note
  }

  init(row: Row) throws(RowError) {
    part = try row["part"]
    code = try row["code"]
    label = try row["label"]
    unit = try row["unit"]
    value = try row["value"]
    count = try row["count"]
    before = try row["before"]
    target = try row["target"]
    isCeiling = try row["isCeiling"]
    note = try row["note"]
  }

  /// Below this many answers a figure says so.
  static let few = 5

  /// What was said by too few to tell much.
  var isFew: Bool { unit != .count && count.map { $0 < Self.few } ?? false }

  /// Whether it reaches its target; nil without a value or a target.
  var isReached: Bool? {
    guard let value, let target else { return nil }
    return isCeiling ? value <= target : value >= target
  }

  func said(_ words: Words) -> String {
    guard let value else { return "–" }
    return told(value, words) + (isFew ? " (n kecil)" : "")
  }

  /// A value of it in words. The index of customers always has two decimals: its words are decided on them.
  func told(_ value: Int, _ words: Words) -> String {
    switch (part, code) {
    case (.scales, _), (.validity, _): words.fine(Double(value) / 10_000)
    case (_, "csi"): words.percent(Double(value) / 100, decimals: 2)
    default: unit.words(value, words)
    }
  }

  /// "naik 1,20 dari 81,25", "tetap"; nil without one before.
  func change(_ words: Words) -> String? {
    guard let value, let before else { return nil }
    guard value != before else { return "tetap" }
    let step = unit == .net ? words.number(abs(value - before) / 100) : told(abs(value - before), words)
    return "\(value > before ? "naik" : "turun") \(step) dari \(told(before, words))"
  }
}

/// Figures of a part that may be compared with each other.
struct KeptGroup: Sendable, Hashable {
  /// The round they are of; nil where the report tells of one alone.
  let round: String?
  let figures: [KeptFigure]
}

extension KeptFigure {
  private static let roundCode = "round"

  /// Stands before the figures of a round among those of several.
  static func heading(_ part: Part, _ round: String) -> KeptFigure {
    KeptFigure(part, roundCode, round, .count, nil, note: "angka berikutnya dari putaran ini")
  }

  var isRoundHeading: Bool { code == Self.roundCode && value == nil }
}

/// All the figures of a report.
struct SurveyReportData: Sendable, Hashable {
  let scope: SurveyScope
  let countedAt: Instant
  let figures: [KeptFigure]

  func figures(_ part: KeptFigure.Part) -> [KeptFigure] { figures.filter { $0.part == part } }

  /// The figures of a part, apart by the rounds they are of where several questionnaires are told of.
  func groups(_ part: KeptFigure.Part) -> [KeptGroup] {
    figures(part).reduce(into: []) { groups, figure in
      if figure.isRoundHeading {
        groups.append(KeptGroup(round: figure.label, figures: []))
      } else if let last = groups.popLast() {
        groups.append(KeptGroup(round: last.round, figures: last.figures + [figure]))
      } else {
        groups.append(KeptGroup(round: nil, figures: [figure]))
      }
    }
  }

  func headline(_ code: String) -> KeptFigure? { figures.first { $0.part == .headline && $0.code == code } }

  /// Whether another count gave the same figures, whenever it was made.
  func tellsTheSame(as other: SurveyReportData) -> Bool { figures == other.figures }
}
