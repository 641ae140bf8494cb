import Database
import Platform
import Procedures

/// A stretch of the calendar that a periodic report tells of (rows C6, A6).
///
/// One report of each holds, over all complaints of the office: its figures are those of `/kpi` without a filter.
struct ReportPeriod: Sendable, Hashable {
  /// The raw value is what the database keeps.
  enum Kind: String, CaseIterable, Sendable, ColumnValue {
    case month, quarter, year

    /// How many months it is long.
    var length: Int {
      switch self {
      case .month: 1
      case .quarter: 3
      case .year: 12
      }
    }

    /// How many of them can be drafted by hand: further back a report helps nobody.
    var offered: Int {
      switch self {
      case .month: 24
      case .quarter: 8
      case .year: 5
      }
    }

    /// As its paper is headed.
    var title: String { "Laporan Evaluasi \(adjective)" }

    var adjective: String {
      switch self {
      case .month: "Bulanan"
      case .quarter: "Triwulanan"
      case .year: "Tahunan"
      }
    }

    /// The form that it is filled in on.
    var paper: PaperKind {
      switch self {
      case .month: PaperKind("report.evaluation.month", title, form: 46)
      case .quarter: PaperKind("report.evaluation.quarter", title, form: 47)
      case .year: PaperKind("report.evaluation.year", title, form: 48)
      }
    }
  }

  let kind: Kind
  let months: MonthSpan

  /// The one of a kind in which a month lies.
  init(_ kind: Kind, containing month: Month) {
    let first = month.adding(months: -((month.month - 1) % kind.length))
    self.kind = kind
    months = MonthSpan(first, first.adding(months: kind.length - 1))
  }

  /// Reads exactly what `code` writes.
  init?(code: String) {
    guard let january = Month(iso: code.prefix(4) + "-01") else { return nil }
    let all = Kind.allCases.flatMap { kind in
      (0..<12).map { ReportPeriod(kind, containing: january.adding(months: $0)) }
    }
    guard let found = all.first(where: { $0.code == code }) else { return nil }
    self = found
  }

  /// As its address has it: "2026-03", "2026-tw1", "2026".
  var code: String {
    switch kind {
    case .month: months.first.iso
    case .quarter: "\(months.first.iso.prefix(4))-tw\(quarter)"
    case .year: String(months.first.iso.prefix(4))
    }
  }

  private var quarter: Int { (months.first.month - 1) / 3 + 1 }

  var previous: ReportPeriod { ReportPeriod(kind, containing: months.first.adding(months: -1)) }
  var next: ReportPeriod { ReportPeriod(kind, containing: months.last.adding(months: 1)) }

  /// The last one of a kind that is over on a day.
  static func lastEnded(_ kind: Kind, on day: Day) -> ReportPeriod {
    ReportPeriod(kind, containing: Month(of: day)).previous
  }

  func hasEnded(on day: Day) -> Bool { months.last.last < day }

  /// The months told one by one, the last of the period last: half a year, or the whole one.
  var trail: [Month] {
    let count = kind == .year ? 12 : 6
    return (0..<count).map { months.last.adding(months: $0 + 1 - count) }
  }

  /// By which lists go: year and month of its end.
  var end: Int { months.last.year * 100 + months.last.month }

  /// "Maret 2026", "Triwulan I 2026", "Tahun 2026".
  func words(_ words: Words) -> String {
    switch kind {
    case .month: words.month(months.first)
    case .quarter: "Triwulan \(["I", "II", "III", "IV"][quarter - 1]) \(months.first.year)"
    case .year: "Tahun \(months.first.year)"
    }
  }

  /// The same within a sentence: "Maret 2026", "triwulan I 2026", "tahun 2026".
  func inSentence(_ words: Words) -> String {
    let text = self.words(words)
    return kind == .month ? text : text.prefix(1).lowercased() + text.dropFirst()
  }

  /// "Laporan Evaluasi Bulanan Maret 2026", "Laporan Evaluasi Triwulanan I 2026", "Laporan Evaluasi Tahunan 2026".
  func title(_ words: Words) -> String {
    let rest = kind == .month ? self.words(words)[...] : self.words(words).drop { $0 != " " }.dropFirst()
    return "\(kind.title) \(rest)"
  }
}
