/// Working minutes and working days from the start of the calendar up to any day, without walking there.
///
/// A regular week repeats, so its part is a multiplication; days that differ (holidays, Ramadan) are few, sorted, and
/// carry the sum of their differences so far.
struct WorkSums: Sendable {
  /// Days that the calendar has.
  static let days = 3_652_059

  private let week: WeekHours
  private let exceptions: [Day: [Frame]]
  /// Ordinals of the days that differ, rising.
  private let differing: [Int]
  /// What the first n of them differ by, in all: one entry more than `differing`.
  private let minuteDifference: [Int]
  private let dayDifference: [Int]
  /// What the first n days of a regular week hold, Monday first: eight entries.
  private let weekMinutes: [Int]
  private let weekDays: [Int]

  init(week: WeekHours, exceptions: [Day: [Frame]]) {
    self.week = week
    self.exceptions = exceptions
    let days = exceptions.keys.sorted()
    differing = days.map(\.ordinal)
    minuteDifference = running(days) { total(exceptions[$0] ?? []) - total(week[$0.weekday]) }
    dayDifference = running(days) { count(exceptions[$0] ?? []) - count(week[$0.weekday]) }
    weekMinutes = running(Weekday.allCases) { total(week[$0]) }
    weekDays = running(Weekday.allCases) { count(week[$0]) }
  }

  func frames(on day: Day) -> [Frame] { exceptions[day] ?? week[day.weekday] }

  /// Working minutes on all days before the one with this ordinal.
  func minutes(before ordinal: Int) -> Int {
    ordinal / 7 * weekMinutes[7] + weekMinutes[ordinal % 7] + minuteDifference[differing(before: ordinal)]
  }

  /// Working days before the one with this ordinal.
  func workingDays(before ordinal: Int) -> Int {
    ordinal / 7 * weekDays[7] + weekDays[ordinal % 7] + dayDifference[differing(before: ordinal)]
  }

  /// The first day from `ordinal` on for which `holds` is true, given that it stays true from then on.
  func firstDay(from ordinal: Int, where holds: (Int) -> Bool) -> Day? {
    var low = ordinal
    var high = ordinal
    var step = 1
    while high < WorkSums.days, !holds(high) {
      low = high + 1
      high = min(high + step, WorkSums.days)
      step *= 2
    }
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low < WorkSums.days ? Day(clamping: low) : nil
  }

  /// How many differing days lie before this ordinal.
  private func differing(before ordinal: Int) -> Int {
    var low = 0
    var high = differing.count
    while low < high {
      let middle = (low + high) / 2
      if differing[middle] < ordinal { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

private func total(_ frames: [Frame]) -> Int { frames.reduce(0) { $0 + $1.minutes } }
private func count(_ frames: [Frame]) -> Int { frames.isEmpty ? 0 : 1 }

/// The sums of the first 0, 1, 2 … values.
private func running<Element>(_ elements: [Element], _ value: (Element) -> Int) -> [Int] {
  elements.reduce(into: [0]) { sums, element in sums.append(sums[sums.count - 1] + value(element)) }
}
