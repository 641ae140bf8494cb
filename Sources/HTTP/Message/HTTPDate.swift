import Glibc

/// Dates of header fields (RFC 9110 §5.6.7), in whole seconds since 1970 UTC.
package enum HTTPDate {
  private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `seconds` as an IMF-fixdate, such as `Sun, 06 Nov 1994 08:49:37 GMT`.
  package static func string(_ seconds: Int) -> String {
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    let day = days[Int(parts.tm_wday)]
    let month = months[Int(parts.tm_mon)]
    let clock = "\(pad(parts.tm_hour)):\(pad(parts.tm_min)):\(pad(parts.tm_sec))"
    return "\(day), \(pad(parts.tm_mday)) \(month) \(Int(parts.tm_year) + 1900) \(clock) GMT"
  }

  /// The instant a date field names, in any of the three forms a recipient has to accept; nil when it is none.
  package static func seconds(_ text: String) -> Int? {
    let words = text.split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
    if words.count == 6, words[5] == "GMT" {
      return instant(day: words[1], month: words[2], year: words[3], clock: words[4])
    }
    if words.count == 5 {
      return instant(day: words[2], month: words[1], year: words[4], clock: words[3])
    }
    return nil
  }

  private static func instant(day: String, month: String, year: String, clock: String) -> Int? {
    let time = clock.split(separator: ":", omittingEmptySubsequences: false).map { decimal($0.utf8) }
    guard let day = decimal(day.utf8), let month = months.firstIndex(of: month), let year = fullYear(year),
      time.count == 3, let hour = time[0], let minute = time[1], let second = time[2],
      (1...31).contains(day), hour < 24, minute < 60, second <= 60
    else { return nil }
    var parts = tm()
    parts.tm_year = Int32(year - 1900)
    parts.tm_mon = Int32(month)
    parts.tm_mday = Int32(day)
    parts.tm_hour = Int32(hour)
    parts.tm_min = Int32(minute)
    parts.tm_sec = Int32(second)
    return timegm(&parts)
  }

  /// Two digits mean the century in which they are not more than 50 years ahead; 70 is the usual pivot.
  private static func fullYear(_ digits: String) -> Int? {
    guard let year = decimal(digits.utf8), year < 10_000 else { return nil }
    if digits.utf8.count == 2 { return year < 70 ? 2000 + year : 1900 + year }
    return year >= 1900 ? year : nil
  }

  private static func pad(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
