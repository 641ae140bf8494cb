/// How the program says dates, times, spans and numbers in Indonesian (CLDR id, EYD), for one time zone.
package struct Words: Sendable {
  package let zone: Zone

  package init(zone: Zone) { self.zone = zone }

  static let months = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
  ]
  static let shortMonths = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]
  private static let weekdays = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
  private static let romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]

  /// "12 Maret 2026", as in letters.
  package func date(_ day: Day) -> String {
    let (year, month, date) = day.civil
    return "\(date) \(Words.months[month - 1]) \(year)"
  }

  /// "12 Mar 2026".
  package func shortDate(_ day: Day) -> String {
    let (year, month, date) = day.civil
    return "\(date) \(Words.shortMonths[month - 1]) \(year)"
  }

  /// "Kamis, 12 Maret 2026".
  package func fullDate(_ day: Day) -> String { "\(weekday(day.weekday)), \(date(day))" }

  /// "Kamis".
  package func weekday(_ weekday: Weekday) -> String { Words.weekdays[weekday.rawValue - 1] }

  /// "Maret 2026".
  package func month(_ month: Month) -> String { "\(Words.months[month.month - 1]) \(month.year)" }

  /// "Mar 2026".
  package func shortMonth(_ month: Month) -> String { "\(Words.shortMonths[month.month - 1]) \(month.year)" }

  /// "III": the month in a letter's number.
  package func romanMonth(_ month: Month) -> String { Words.romans[month.month - 1] }

  /// "14.05", without a zone: for tables whose head names it.
  package func clock(_ time: TimeOfDay) -> String { "\(pad(time.hour)).\(pad(time.minute))" }
}

/// The same of a moment, in this zone.
extension Words {
  /// "12 Maret 2026".
  package func date(_ instant: Instant) -> String { date(zone.day(of: instant)) }
  /// "12 Mar 2026".
  package func shortDate(_ instant: Instant) -> String { shortDate(zone.day(of: instant)) }
  /// "Kamis, 12 Maret 2026".
  package func fullDate(_ instant: Instant) -> String { fullDate(zone.day(of: instant)) }
  /// "14.05 WITA".
  package func time(_ instant: Instant) -> String { "\(clock(zone.time(of: instant))) \(zone.label)" }
  /// "Kamis, 12 Maret 2026 pukul 14.05 WITA".
  package func dateTime(_ instant: Instant) -> String { "\(fullDate(instant)) pukul \(time(instant))" }
  /// "12 Mar 2026 14.05", for columns whose head names the zone.
  package func shortDateTime(_ instant: Instant) -> String {
    "\(shortDate(instant)) \(clock(zone.time(of: instant)))"
  }
}
