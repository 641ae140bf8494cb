/// A time told twice, since neither form is enough: how far away it is, and when that is.
package struct TimeText: Hashable, Sendable {
  /// "25 menit lagi", "lewat 1 j 20 m", "3 hari yang lalu".
  package let relative: String
  private let time: Time
  private let zone: Zone

  private enum Time: Hashable {
    case moment(Instant)
    case day(Day)
  }

  fileprivate init(_ relative: String, _ instant: Instant, in zone: Zone) {
    (self.relative, time, self.zone) = (relative, .moment(instant), zone)
  }

  fileprivate init(_ relative: String, _ day: Day, in zone: Zone) {
    (self.relative, time, self.zone) = (relative, .day(day), zone)
  }

  /// "Kamis, 12 Maret 2026 pukul 14.05 WITA"; a day has no time.
  package var absolute: String {
    switch time {
    case .moment(let instant): Words(zone: zone).dateTime(instant)
    case .day(let day): Words(zone: zone).fullDate(day)
    }
  }

  /// For the attribute of `<time datetime>`.
  package var iso: String {
    switch time {
    case .moment(let instant): instant.iso
    case .day(let day): day.iso
    }
  }
}

extension Words {
  /// A moment seen from now, by the clock: "25 menit yang lalu", "3 hari lagi".
  package func moment(_ instant: Instant, at now: Instant) -> TimeText {
    text(instant, distance(from: now, to: instant, past: { "\($0) yang lalu" }))
  }

  /// A deadline by the clock: "25 menit lagi", "lewat 1 j 20 m", "lewat 3 hari".
  package func deadline(_ due: Instant, at now: Instant) -> TimeText {
    text(due, distance(from: now, to: due, past: { "lewat \($0)" }))
  }

  /// A deadline in the working time it runs in: "25 menit kerja lagi", "lewat 2 hari kerja 3 j".
  package func deadline(_ due: Instant, at now: Instant, in calendar: WorkingCalendar) -> TimeText {
    if due < now {
      let late = calendar.elapsed(from: due, to: now)
      return text(due, late < 1 ? "baru saja lewat" : "lewat \(workingSpan(late))")
    }
    let left = calendar.elapsed(from: now, to: due)
    return text(due, left < 1 ? "sekarang" : "\(workingSpan(left)) lagi")
  }

  /// A day seen from today: "hari ini", "besok", "kemarin", "3 hari lagi", "2 bulan yang lalu".
  package func day(_ day: Day, at today: Day) -> TimeText {
    TimeText(distance(from: today, to: day, past: { "\($0) yang lalu" }), day, in: zone)
  }

  private func text(_ instant: Instant, _ relative: String) -> TimeText {
    TimeText(relative, instant, in: zone)
  }

  /// Within a day by the clock, beyond it by the days of the calendar.
  private func distance(from now: Instant, to then: Instant, past: (String) -> String) -> String {
    let minutes = now.minutes(until: then)
    let size = Int(minutes.magnitude)
    if size < 1 { return then < now ? "baru saja" : "sekarang" }
    guard size >= 24 * 60 else { return then < now ? past(span(minutes: size)) : "\(span(minutes: size)) lagi" }
    let words = span(days: Int(zone.day(of: now).days(until: zone.day(of: then)).magnitude))
    return then < now ? past(words) : "\(words) lagi"
  }

  private func distance(from today: Day, to day: Day, past: (String) -> String) -> String {
    let days = today.days(until: day)
    switch days {
    case 0: return "hari ini"
    case 1: return "besok"
    case -1: return "kemarin"
    default: return days > 0 ? "\(span(days: days)) lagi" : past(span(days: -days))
    }
  }

  /// "3 hari", "2 bulan" (of 30 days), "1 tahun" (of 365 days): the largest unit that fits twice, or a year.
  private func span(days: Int) -> String {
    switch days {
    case ..<60: "\(days) hari"
    case ..<365: "\(days / 30) bulan"
    default: "\(number(days / 365)) tahun"
    }
  }
}

/// Lengths of time.
extension Words {
  /// Minutes by the clock: "45 menit", "1 j 20 m", "2 jam", "1 hari 3 j".
  package func span(minutes: Int) -> String { span(minutes, perDay: 24 * 60, day: "hari", unit: "") }

  /// Minutes of working time, 450 to the day: "1 j 20 m", "2 hari kerja 3 j".
  package func workingDuration(_ minutes: Int) -> String {
    span(minutes, perDay: Standard.minutesPerDay, day: "hari kerja", unit: "")
  }

  /// "72% waktu terpakai".
  package func used(percent: Int) -> String { "\(number(percent))% waktu terpakai" }

  /// As `workingDuration`, saying "kerja" below a day too: beside a deadline nobody should take it for clock time.
  private func workingSpan(_ minutes: Int) -> String {
    span(minutes, perDay: Standard.minutesPerDay, day: "hari kerja", unit: " kerja")
  }

  private func span(_ minutes: Int, perDay: Int, day: String, unit: String) -> String {
    let (days, rest) = max(0, minutes).quotientAndRemainder(dividingBy: perDay)
    let (hours, left) = rest.quotientAndRemainder(dividingBy: 60)
    if days == 0, hours == 0 { return "\(left) menit\(unit)" }
    if days == 0, left == 0 { return "\(hours) jam\(unit)" }
    var text = days > 0 ? "\(number(days)) \(day)" : ""
    for (count, letter) in [(hours, " j"), (left, " m")] where count > 0 {
      if !text.isEmpty { text += " " }
      text += "\(count)"
      text += letter
    }
    return days == 0 ? text + unit : text
  }
}
