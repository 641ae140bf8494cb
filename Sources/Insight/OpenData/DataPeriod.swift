import HTTP
import Platform
import Procedures

/// The time that a program asks about, by the office's clock.
enum DataPeriod {
  /// `2026-Q3`; nil for anything else.
  static func quarter(_ text: String) -> MonthSpan? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = ["Q1", "Q2", "Q3", "Q4"].firstIndex(of: String(parts[1])),
      let year = year(String(parts[0]))
    else { return nil }
    return MonthSpan(year.first.adding(months: number * 3), year.first.adding(months: number * 3 + 2))
  }

  /// `2026`; nil for anything else.
  static func year(_ text: String) -> MonthSpan? {
    guard let first = Month(iso: text + "-01") else { return nil }
    return MonthSpan(first, first.adding(months: 11))
  }

  /// `2026-03`, `current`, `previous`.
  static func month(_ text: String, now: Month) -> Month? {
    switch text {
    case "current": now
    case "previous": now.adding(months: -1)
    default: Month(iso: text)
    }
  }

  /// The one period of figures that a query asks for; the last whole month when it asks for none.
  ///
  /// - Throws: `DataFaults` for several, and for what has not begun.
  static func months(_ query: FormData, now: Month) throws -> MonthSpan {
    let asked = ["month", "quarter", "year"].filter { query[$0] != nil }
    guard asked.count < 2 else { throw DataFaults(asked[1], "Pilih salah satu: month, quarter, atau year.") }
    let span =
      query["month"].flatMap { month($0, now: now) }.map { MonthSpan($0) } ?? query["quarter"].flatMap { quarter($0) }
      ?? query["year"].flatMap { year($0) } ?? MonthSpan(now.adding(months: -1))
    guard span.first <= now else { throw DataFaults(asked.first ?? "month", "Periode ini belum mulai.") }
    return MonthSpan(span.first, min(span.last, now))
  }

  /// The moments between which records lie: `from` and `to` are days, both within; `month` stands for its days.
  ///
  /// - Throws: `DataFaults`.
  static func moments(_ query: FormData, zone: Zone, now: Month) throws -> (from: Instant?, until: Instant?) {
    let (from, to) = (query["from"].flatMap { Day(iso: $0) }, query["to"].flatMap { Day(iso: $0) })
    if let month = query["month"].flatMap({ month($0, now: now) }) {
      guard from == nil, to == nil else { throw DataFaults("month", "Pakai month saja, atau from dan to.") }
      return (zone.instant(month.first), zone.instant(month.last.next))
    }
    if let from, let to, to < from { throw DataFaults("to", "Tulis hari yang sama dengan from atau sesudahnya.") }
    return (from.map { zone.instant($0) }, to.map { zone.instant($0.next) })
  }
}
