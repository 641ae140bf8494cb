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
    let (day, rest) = zone.local(instant)
    let (year, month, date) = day.civil
    let minutes = rest / 60_000
    // Written in place: a list shows a hundred of them.
    return String(unsafeUninitializedCapacity: 32) { buffer in
      var line = DigitLine(buffer)
      line.add(date)
      line.add(" ")
      line.add(Words.shortMonths[month - 1])
      line.add(" ")
      line.add(year)
      line.add(" ")
      line.add(minutes / 60, width: 2)
      line.add(".")
      line.add(minutes % 60, width: 2)
      return line.count
    }
  }
}

/// Numbers and ASCII words written one behind the other into a buffer that is large enough for them.
private struct DigitLine {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

  mutating func add(_ word: String) { for byte in word.utf8 { put(byte) } }

  /// A number from 0 on, with zeros in front up to a width.
  mutating func add(_ number: Int, width: Int = 1) {
    if number > 9 || width > 1 { add(number / 10, width: width - 1) }
    put(UInt8(ascii: "0") + UInt8(number % 10))
  }

  private mutating func put(_ byte: UInt8) {
    guard count < buffer.count else { return }
    buffer[count] = byte
    count += 1
  }
}
