/// A civil date between 1 January of the year 1 and 31 December 9999, in the Gregorian calendar.
///
/// It belongs to no zone: `Zone` says which day a moment falls on. Arithmetic stops at the two ends.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 0001-01-01, which was a Monday.
  let ordinal: Int

  /// The ordinal of 1970-01-01.
  static let epoch = 719_162

  package static let min = Day(clamping: 0)
  package static let max = Day(clamping: 3_652_058)

  init(clamping ordinal: Int) { self.ordinal = Swift.min(Swift.max(ordinal, 0), 3_652_058) }

  /// Nil when there is no such date: 30 February, month 13, year 10000.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Day.length(ofMonth: month, year: year) else { return nil }
    // Years are counted from March, so that the leap day is the last of its year.
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    self.init(clamping: shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 306)
  }

  /// Reads exactly `2026-03-12`, the form that `<input type="date">` posts and the database keeps.
  package init?(iso: String) {
    let fields = iso.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count == 3, let year = number(fields[0], 1...9999, digits: 4),
      let month = number(fields[1], 1...12, digits: 2), let day = number(fields[2], 1...31, digits: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package static func < (a: Day, b: Day) -> Bool { a.ordinal < b.ordinal }

  /// `2026-03-12`.
  package var iso: String {
    let (year, month, day) = civil
    return "\(pad(year, 4))-\(pad(month))-\(pad(day))"
  }

  package var year: Int { civil.year }
  /// 1 … 12.
  package var month: Int { civil.month }
  /// 1 … 31.
  package var day: Int { civil.day }
  package var weekday: Weekday { Weekday.allCases[ordinal % 7] }

  package var next: Day { adding(days: 1) }
  package var previous: Day { adding(days: -1) }

  package func adding(days: Int) -> Day {
    let (sum, overflow) = ordinal.addingReportingOverflow(days)
    return overflow ? (days < 0 ? .min : .max) : Day(clamping: sum)
  }

  /// Days to `other`; negative when it lies before.
  package func days(until other: Day) -> Int { other.ordinal - ordinal }

  /// The month it lies in.
  package var inMonth: Month { Month(of: self) }
  /// 1 January to 31 December of its year.
  package var yearDays: ClosedRange<Day> {
    let year = year
    return (Day(year: year, month: 1, day: 1) ?? .min)...(Day(year: year, month: 12, day: 31) ?? .max)
  }

  /// Year, month and day, by counting in spans of 400 years that begin on 1 March.
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = ordinal + 306
    let (era, dayOfEra) = shifted.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * fromMarch + 2) / 5 + 1)
  }

  /// Days of a month, 28 … 31.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A day of the week; the raw value is ISO 8601's number, Monday 1 … Sunday 7.
package enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}
