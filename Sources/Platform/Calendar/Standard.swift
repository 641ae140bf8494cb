/// The time a step may take, as its procedure writes it (*mutu baku*): "30 menit", "1 hari", "3 hari kerja".
package struct Standard: Hashable, Sendable {
  /// What is counted. The raw value is what the database keeps.
  package enum Unit: String, CaseIterable, Sendable {
    /// *menit*: minutes of working time.
    case minutes
    /// *hari* of a step standard: 450 minutes of working time each, the length of a working day of 7 h 30 min.
    case days
    /// *hari kerja*: whole working days from the next one on; due when the office closes on the last.
    case workingDays
    /// *hari kalender*: whole days from the next one on; due at 23.59 of the last.
    case calendarDays
    /// *jam* of a legal limit (2×24 jam): hours by the clock, night and holidays too.
    case elapsedHours
  }

  /// Minutes in one `days`.
  package static let minutesPerDay = 450
  /// What an amount may be.
  package static let amounts = 1...10_000

  package let amount: Int
  package let unit: Unit

  /// Nil when the amount is outside `amounts`.
  package init?(_ amount: Int, _ unit: Unit) {
    guard Standard.amounts.contains(amount) else { return nil }
    self.init(clamping: amount, unit)
  }

  private init(clamping amount: Int, _ unit: Unit) {
    self.amount = min(max(amount, Standard.amounts.lowerBound), Standard.amounts.upperBound)
    self.unit = unit
  }

  package static func minutes(_ amount: Int) -> Standard { Standard(clamping: amount, .minutes) }
  package static func days(_ amount: Int) -> Standard { Standard(clamping: amount, .days) }
  package static func workingDays(_ amount: Int) -> Standard { Standard(clamping: amount, .workingDays) }
  package static func calendarDays(_ amount: Int) -> Standard { Standard(clamping: amount, .calendarDays) }
  package static func elapsedHours(_ amount: Int) -> Standard { Standard(clamping: amount, .elapsedHours) }

  /// "30 menit", "1 hari", "3 hari kerja", "14 hari kalender", "24 jam".
  package var words: String {
    switch unit {
    case .minutes: "\(Words.grouped(String(amount))) menit"
    case .days: "\(amount) hari"
    case .workingDays: "\(amount) hari kerja"
    case .calendarDays: "\(amount) hari kalender"
    case .elapsedHours: "\(amount) jam"
    }
  }

  /// When what began at `start` is due.
  package func due(from start: Instant, in calendar: WorkingCalendar) -> Instant {
    switch unit {
    case .minutes: return calendar.adding(minutes: amount, to: start)
    case .days: return calendar.adding(minutes: amount * Standard.minutesPerDay, to: start)
    case .workingDays:
      let last = calendar.adding(workingDays: amount, to: calendar.zone.day(of: start))
      return calendar.closing(on: last) ?? .distantFuture
    case .calendarDays:
      let last = calendar.zone.day(of: start).adding(days: amount)
      return calendar.zone.instant(last, TimeOfDay(clamping: 24 * 60 - 1))
    case .elapsedHours: return start.adding(hours: amount)
    }
  }

  /// Minutes gone between two moments, in the time this standard runs in: working time, or the clock's.
  package func minutesUsed(from start: Instant, to now: Instant, in calendar: WorkingCalendar) -> Int {
    switch unit {
    case .minutes, .days, .workingDays: calendar.elapsed(from: start, to: now)
    case .calendarDays, .elapsedHours: max(0, start.minutes(until: now))
    }
  }

  /// Minutes between `start` and when it is due, in the time this standard runs in.
  package func minutesAllowed(from start: Instant, in calendar: WorkingCalendar) -> Int {
    minutesUsed(from: start, to: due(from: start, in: calendar), in: calendar)
  }

  /// How much of the standard is used, in whole percent rounded down; above 100 when it is passed.
  ///
  /// - Parameter idle: minutes during which its clock stood still.
  package func percentUsed(
    from start: Instant, to now: Instant, without idle: Int = 0, in calendar: WorkingCalendar
  ) -> Int {
    let allowed = minutesAllowed(from: start, in: calendar)
    let used = max(0, minutesUsed(from: start, to: now, in: calendar) - idle)
    guard allowed > 0 else { return used > 0 ? 100 : 0 }
    let (scaled, overflow) = used.multipliedReportingOverflow(by: 100)
    return overflow ? used / allowed : scaled / allowed
  }
}
