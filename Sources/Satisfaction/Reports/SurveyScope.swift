import Platform

/// What a report tells of: a span of days, and one round where it is of that alone.
struct SurveyScope: Sendable, Hashable {
  let from: Day
  let through: Day
  /// The round's id; nil for all rounds that ended in these days.
  let round: Int64?

  init(from: Day, through: Day, round: Int64? = nil) {
    (self.from, self.through, self.round) = (from, through, round)
  }

  /// The months that a report is made for.
  enum Span: String, CaseIterable, Sendable {
    case month, quarter, year

    var months: Int {
      switch self {
      case .month: 1
      case .quarter: 3
      case .year: 12
      }
    }

    var adjective: String {
      switch self {
      case .month: "Bulanan"
      case .quarter: "Triwulan"
      case .year: "Tahunan"
      }
    }

    /// How many of them a form offers.
    var offered: Int {
      switch self {
      case .month: 12
      case .quarter: 8
      case .year: 3
      }
    }
  }

  /// The span of that kind in which a month lies.
  init(_ span: Span, containing month: Month) {
    let first = month.adding(months: -((month.month - 1) % span.months))
    self.init(from: first.first, through: first.adding(months: span.months - 1).last)
  }

  /// The last span of that kind that was over before a day.
  static func lastEnded(_ span: Span, on today: Day) -> SurveyScope {
    SurveyScope(span, containing: today.inMonth).previous(span)
  }

  func previous(_ span: Span) -> SurveyScope {
    SurveyScope(span, containing: from.inMonth.adding(months: -span.months))
  }

  func next(_ span: Span) -> SurveyScope { SurveyScope(span, containing: from.inMonth.adding(months: span.months)) }

  /// Nil for days that are no whole month, quarter or year.
  var span: Span? { Span.allCases.first { round == nil && SurveyScope($0, containing: from.inMonth) == self } }

  /// The days of the same length before it.
  var before: SurveyScope {
    if let span { return previous(span) }
    return SurveyScope(from: from.adding(days: -(from.days(until: through) + 1)), through: from.previous)
  }

  /// A round is over once it is closed, which may be before its last day; only closed ones are reported on.
  func hasEnded(on today: Day) -> Bool { round != nil || through < today }

  /// "Maret 2026", "Triwulan I 2026", "Tahun 2026", "2 Mar 2026 sampai 5 Apr 2026".
  func words(_ words: Words) -> String {
    switch span {
    case .month: words.month(from.inMonth)
    case .quarter: "Triwulan \(["I", "II", "III", "IV"][(from.month - 1) / 3]) \(from.year)"
    case .year: "Tahun \(from.year)"
    case nil: "\(words.shortDate(from)) sampai \(words.shortDate(through))"
    }
  }

  /// The same within a sentence.
  func inSentence(_ words: Words) -> String {
    let text = self.words(words)
    return span == .quarter || span == .year ? text.prefix(1).lowercased() + text.dropFirst() : text
  }

  /// As a form's choice says it: `2026-03`, `2026-T1`, `2026`.
  var code: String {
    switch span {
    case .month: from.inMonth.iso
    case .quarter: "\(from.year)-T\((from.month - 1) / 3 + 1)"
    case .year, nil: "\(from.year)"
    }
  }

  /// Reads `code`; nil for what is none.
  init?(code: String) {
    if let month = Month(iso: code) {
      self.init(.month, containing: month)
      return
    }
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, let year = Int(first) else { return nil }
    if parts.count == 1, let month = Month(year: year, month: 1) {
      self.init(.year, containing: month)
    } else if parts.count == 2, parts[1].hasPrefix("T"), let quarter = Int(parts[1].dropFirst()),
      (1...4).contains(quarter), let month = Month(year: year, month: quarter * 3)
    {
      self.init(.quarter, containing: month)
    } else {
      return nil
    }
  }
}
