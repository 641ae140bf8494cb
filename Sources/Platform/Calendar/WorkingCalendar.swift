/// When an office works: its zone, its hours, its holidays. Working time is a pure function of this value.
///
/// A year without a holiday list knows weekends only (`yearsWithoutList`), and administrators are told. Every
/// question is answered by search in sums made once, so none takes longer for a long span; where no answer lies
/// before the end of the year 9999 (an office that never opens), the end of the calendar stands for "never".
package struct WorkingCalendar: Sendable {
  package let zone: Zone
  package let hours: WeekHours
  /// Periods with other hours; where two overlap, the earlier in the list counts.
  package let special: [SpecialHours]
  package let holidays: [Holiday]
  /// Cuti bersama: off for government, a setting for everybody else.
  package let jointLeaveIsOff: Bool

  private let holidayByDay: [Day: Holiday]
  private let listedYears: Set<Int>
  private let sums: WorkSums

  package init(
    zone: Zone, hours: WeekHours = .government, special: [SpecialHours] = [], holidays: [Holiday] = Holidays.shipped,
    jointLeaveIsOff: Bool = true
  ) {
    self.zone = zone
    self.hours = hours
    self.special = special
    self.holidays = holidays
    self.jointLeaveIsOff = jointLeaveIsOff
    holidayByDay = Dictionary(holidays.map { ($0.day, $0) }) { $0.kind == .national ? $0 : $1 }
    listedYears = Set(holidays.lazy.filter { $0.kind == .national }.map(\.day.year))
    var exceptions: [Day: [Frame]] = [:]
    for period in special.reversed() {
      for ordinal in period.days.lowerBound.ordinal...period.days.upperBound.ordinal {
        let day = Day(clamping: ordinal)
        exceptions[day] = period.hours[day.weekday]
      }
    }
    for holiday in holidays where holiday.kind == .national || jointLeaveIsOff { exceptions[holiday.day] = [] }
    sums = WorkSums(week: hours, exceptions: exceptions)
  }

  /// The stretches of working time on a day, in order; none on a day off.
  package func frames(on day: Day) -> [Frame] { sums.frames(on: day) }

  package func isWorkingDay(_ day: Day) -> Bool { !frames(on: day).isEmpty }

  /// The holiday on a day, working or not; a national one goes before a joint leave.
  package func holiday(on day: Day) -> Holiday? { holidayByDay[day] }

  /// Whether there is a list of national holidays for a year.
  package func knowsYear(_ year: Int) -> Bool { listedYears.contains(year) }

  /// The years between two days for which only weekends are known.
  package func yearsWithoutList(from first: Day, to last: Day) -> [Int] {
    guard first <= last else { return [] }
    return (first.year...last.year).filter { !knowsYear($0) }
  }

  /// Working days from `first` through `last`, both counted.
  package func workingDays(from first: Day, through last: Day) -> Int {
    first <= last ? sums.workingDays(before: last.ordinal + 1) - sums.workingDays(before: first.ordinal) : 0
  }

  /// The day on which `workingDays` working days have passed, the day after `day` being the first that may count.
  /// Without any (zero or less) it is `day` itself.
  package func adding(workingDays: Int, to day: Day) -> Day {
    guard workingDays > 0 else { return day }
    let target = sums.workingDays(before: day.ordinal + 1) + min(workingDays, WorkSums.days)
    return sums.firstDay(from: day.ordinal) { sums.workingDays(before: $0 + 1) >= target } ?? .max
  }
}

/// Working time: minutes of it, and the moments where it begins and ends.
extension WorkingCalendar {
  package func isOpen(at instant: Instant) -> Bool {
    let (day, rest) = zone.local(instant)
    return frames(on: day).contains { rest >= $0.opens.minutes * 60_000 && rest < $0.closes.minutes * 60_000 }
  }

  /// The moment `minutes` of working time after `instant`. A result at the end of a frame stays there: 16.00, not
  /// 07.30 of the next morning. Without any minutes it is `instant` itself.
  package func adding(minutes: Int, to instant: Instant) -> Instant {
    guard minutes > 0 else { return instant }
    let (start, _) = zone.local(instant)
    let target = worked(before: instant) + min(minutes, WorkSums.days * 1_440) * 60_000
    let reached = sums.firstDay(from: start.ordinal) { sums.minutes(before: $0 + 1) * 60_000 >= target }
    guard let day = reached else { return .distantFuture }
    var left = target - sums.minutes(before: day.ordinal) * 60_000
    for frame in frames(on: day) {
      if left <= frame.minutes * 60_000 { return zone.instant(day, milliseconds: frame.opens.minutes * 60_000 + left) }
      left -= frame.minutes * 60_000
    }
    return .distantFuture
  }

  /// Whole minutes of working time between two moments; none when `to` lies before `from`.
  package func elapsed(from: Instant, to: Instant) -> Int {
    max(0, worked(before: to) - worked(before: from)) / 60_000
  }

  /// `instant` itself while the office is open, else when it opens next; nil when it never does.
  package func nextOpening(after instant: Instant) -> Instant? {
    let (day, rest) = zone.local(instant)
    if let frame = frames(on: day).first(where: { rest < $0.closes.minutes * 60_000 }) {
      return max(instant, zone.instant(day, frame.opens))
    }
    let next = sums.firstDay(from: day.ordinal + 1) { isWorkingDay(after: day, through: $0) }
    return next.flatMap { day in frames(on: day).first.map { zone.instant(day, $0.opens) } }
  }

  /// When the working day that is on at `instant`, or else the next one, ends; nil when there is none.
  package func closing(after instant: Instant) -> Instant? {
    let (day, rest) = zone.local(instant)
    if let last = frames(on: day).last, rest < last.closes.minutes * 60_000 { return zone.instant(day, last.closes) }
    let next = sums.firstDay(from: day.ordinal + 1) { isWorkingDay(after: day, through: $0) }
    return next.flatMap { closing(on: $0) }
  }

  /// When the office closes on a day; nil on a day off.
  package func closing(on day: Day) -> Instant? { frames(on: day).last.map { zone.instant(day, $0.closes) } }

  private func isWorkingDay(after day: Day, through ordinal: Int) -> Bool {
    sums.workingDays(before: ordinal + 1) > sums.workingDays(before: day.ordinal + 1)
  }

  /// Milliseconds of working time from the start of the calendar to a moment.
  private func worked(before instant: Instant) -> Int {
    let (day, rest) = zone.local(instant)
    return frames(on: day).reduce(sums.minutes(before: day.ordinal) * 60_000) { sum, frame in
      sum + min(max(rest - frame.opens.minutes * 60_000, 0), frame.minutes * 60_000)
    }
  }
}
