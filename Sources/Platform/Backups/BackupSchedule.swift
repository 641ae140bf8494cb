/// When backups are made and how long they stay: an arithmetic of days, without folder or clock.
package struct BackupSchedule: Sendable, Hashable {
  /// The time of day at the office.
  package let time: TimeOfDay
  /// For so many of the latest days that have a backup, the last one of each stays.
  package let days: Int
  /// And so for the latest months.
  package let months: Int

  package init(time: TimeOfDay, days: Int, months: Int) {
    self.time = time
    self.days = days
    self.months = months
  }

  /// At night, for a week and half a year back.
  package static let standard = BackupSchedule(time: TimeOfDay(clamping: 120), days: 7, months: 6)

  /// The latest moment at or before `now` at which a backup had to be made.
  func lastDue(at now: Instant, in zone: Zone) -> Instant {
    let today = zone.day(of: now)
    let due = zone.instant(today, time)
    return due <= now ? due : zone.instant(today.adding(days: -1), time)
  }

  /// Which of these may go, all made by the program and verified. What lies in the future, since the clock was wrong
  /// once, is neither counted nor let go: a person decides.
  func expired(among backups: [StoredBackup], at now: Instant, in zone: Zone) -> [StoredBackup] {
    let past = backups.filter { $0.madeAt <= now }.sorted { $0.madeAt > $1.madeAt }
    var keptDays: [Day] = []
    var keptMonths: [Month] = []
    var expired: [StoredBackup] = []
    for backup in past {
      let day = zone.day(of: backup.madeAt)
      let isDaily = Self.isFirst(day, &keptDays, upTo: days)
      let isMonthly = Self.isFirst(day.inMonth, &keptMonths, upTo: months)
      if !isDaily && !isMonthly && backup != past.first { expired.append(backup) }
    }
    return expired
  }

  /// Whether it is the first backup of its day or month, seen from now, and one of those that count.
  private static func isFirst<Span: Equatable>(_ span: Span, _ kept: inout [Span], upTo count: Int) -> Bool {
    guard !kept.contains(span), kept.count < count else { return false }
    kept.append(span)
    return true
  }
}
