/// The three time zones of Indonesia (Keppres 41/1987). None of them has summer time.
package enum Zone: String, CaseIterable, Sendable {
  /// Waktu Indonesia Barat, UTC+7.
  case wib
  /// Waktu Indonesia Tengah, UTC+8: Samarinda, where procedure B is at home.
  case wita
  /// Waktu Indonesia Timur, UTC+9.
  case wit

  /// `WITA`, as it stands behind every printed time.
  package var label: String { rawValue.uppercased() }

  /// Hours ahead of UTC.
  package var hours: Int {
    switch self {
    case .wib: 7
    case .wita: 8
    case .wit: 9
    }
  }

  /// `+08:00`.
  package var offset: String { "+\(pad(hours)):00" }

  /// The civil day a moment falls on here.
  package func day(of instant: Instant) -> Day { local(instant).day }

  /// Hour and minute of a moment here; seconds are dropped.
  package func time(of instant: Instant) -> TimeOfDay { TimeOfDay(clamping: local(instant).rest / 60_000) }

  /// The moment when the clocks here show `time` on `day`; 24:00 is the start of the next day.
  package func instant(_ day: Day, _ time: TimeOfDay = .midnight) -> Instant {
    instant(day, milliseconds: time.minutes * 60_000)
  }

  /// Day, and milliseconds gone of it.
  func local(_ instant: Instant) -> (day: Day, rest: Int) { instant.civil(offset: Int64(hours) * 3_600_000) }

  func instant(_ day: Day, milliseconds: Int) -> Instant {
    Instant(rawValue: (Int64(day.ordinal - Day.epoch) * 24 - Int64(hours)) * 3_600_000 + Int64(milliseconds))
  }
}

/// A time on a clock, in whole minutes from 00:00 to 24:00 (the end of a day).
package struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 … 1440.
  package let minutes: Int

  package static let midnight = TimeOfDay(clamping: 0)
  package static let endOfDay = TimeOfDay(clamping: 1_440)

  /// The nearest time of the day to any count of minutes.
  package init(clamping minutes: Int) { self.minutes = min(max(minutes, 0), 1_440) }

  /// Nil outside 00:00 … 24:00.
  package init?(hour: Int, minute: Int) {
    guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else { return nil }
    minutes = hour * 60 + minute
  }

  /// Reads exactly `07:30`, the form that `<input type="time">` posts.
  package init?(iso: String) {
    let fields = iso.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 2, let hour = number(fields[0], 0...24, digits: 2),
      let minute = number(fields[1], 0...59, digits: 2)
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  package static func < (a: TimeOfDay, b: TimeOfDay) -> Bool { a.minutes < b.minutes }

  package var hour: Int { minutes / 60 }
  package var minute: Int { minutes % 60 }
  /// `07:30`.
  package var iso: String { "\(pad(hour)):\(pad(minute))" }
}
