/// A month of a year, as in the address `/keluhan?bulan=2026-03`.
package struct Month: Hashable, Comparable, Sendable {
  /// Months since January of the year 1.
  private let ordinal: Int

  /// Nil outside January of the year 1 … December 9999.
  package init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.init(clamping: (year - 1) * 12 + month - 1)
  }

  /// Reads exactly `2026-03`.
  package init?(iso: String) {
    guard let day = Day(iso: iso + "-01") else { return nil }
    self.init(of: day)
  }

  package init(of day: Day) {
    let (year, month, _) = day.civil
    self.init(clamping: (year - 1) * 12 + month - 1)
  }

  private init(clamping ordinal: Int) { self.ordinal = min(max(ordinal, 0), 9999 * 12 - 1) }

  package static func < (a: Month, b: Month) -> Bool { a.ordinal < b.ordinal }

  package var year: Int { ordinal / 12 + 1 }
  /// 1 … 12.
  package var month: Int { ordinal % 12 + 1 }
  /// `2026-03`.
  package var iso: String { "\(pad(year, 4))-\(pad(month))" }

  package var first: Day { Day(year: year, month: month, day: 1) ?? .min }
  package var last: Day { first.adding(days: Day.length(ofMonth: month, year: year) - 1) }
  package var days: ClosedRange<Day> { first...last }

  /// Stops at the two ends of the calendar.
  package func adding(months: Int) -> Month {
    let (sum, overflow) = ordinal.addingReportingOverflow(months)
    return Month(clamping: overflow ? (months < 0 ? 0 : .max) : sum)
  }
}
