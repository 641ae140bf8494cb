/// What becomes of a deadline whose clock stood still.
extension Standard {
  /// When something is due that was due at `due`, after its clock stood still from `pause` to `moment`: what was left
  /// then is left still. Counted days (working or calendar ones) are moved as whole days.
  ///
  /// At least a quarter of the standard is left, or half an hour of longer ones: whoever goes on is told before he is
  /// late. What was late before the pause stays late.
  package func due(
    _ due: Instant, pausedAt pause: Instant, resumedAt moment: Instant, in calendar: WorkingCalendar
  ) -> Instant {
    guard due >= pause else { return due }
    let zone = calendar.zone
    switch unit {
    case .minutes, .days:
      let left = max(calendar.elapsed(from: pause, to: due), leastLeft)
      return calendar.adding(minutes: left, to: moment)
    case .workingDays:
      let left = calendar.workingDays(from: zone.day(of: pause).next, through: zone.day(of: due))
      let last = calendar.adding(workingDays: left, to: zone.day(of: moment))
      let end = left > 0 ? calendar.closing(on: last) : calendar.closing(after: moment)
      return end ?? .distantFuture
    case .calendarDays:
      let left = max(zone.day(of: pause).days(until: zone.day(of: due)), 1)
      return zone.instant(zone.day(of: moment).adding(days: left), TimeOfDay(clamping: 24 * 60 - 1))
    case .elapsedHours:
      return moment.adding(minutes: max(pause.minutes(until: due), leastLeft))
    }
  }

  /// The latest due time of what is called due soon now: at most a quarter of the standard is left.
  package func soonLimit(at now: Instant, in calendar: WorkingCalendar) -> Instant {
    let allowed = minutesAllowed(from: now, in: calendar)
    switch unit {
    case .minutes, .days, .workingDays: return calendar.adding(minutes: allowed / 4, to: now)
    case .calendarDays, .elapsedHours: return now.adding(minutes: allowed / 4)
    }
  }

  /// In minutes of the time it runs in.
  private var leastLeft: Int {
    switch unit {
    case .minutes: min(30, max(amount / 4, 1))
    case .days, .workingDays, .calendarDays, .elapsedHours: 30
    }
  }
}
