/// A moment, in UTC milliseconds since 1970-01-01T00:00:00Z.
///
/// Arithmetic saturates: a sum beyond `Int64` stays at the end it ran into, so no input can trap.
package struct Instant: RawRepresentable, Hashable, Comparable, Sendable {
  package let rawValue: Int64

  package init(rawValue: Int64) { self.rawValue = rawValue }

  /// The first moment of the year 1, UTC: nothing in the program lies before it.
  package static let distantPast = Instant(rawValue: -62_135_596_800_000)
  /// The last millisecond of the year 9999, UTC.
  package static let distantFuture = Instant(rawValue: 253_402_300_799_999)

  package static func < (a: Instant, b: Instant) -> Bool { a.rawValue < b.rawValue }

  package func adding(milliseconds: Int64) -> Instant {
    let (sum, overflow) = rawValue.addingReportingOverflow(milliseconds)
    return Instant(rawValue: overflow ? (milliseconds < 0 ? .min : .max) : sum)
  }

  package func adding(seconds: Int) -> Instant { adding(seconds, of: 1_000) }
  package func adding(minutes: Int) -> Instant { adding(minutes, of: 60_000) }
  package func adding(hours: Int) -> Instant { adding(hours, of: 3_600_000) }
  /// Spans of 24 hours; Indonesia has no summer time, so the time of day stays.
  package func adding(days: Int) -> Instant { adding(days, of: 86_400_000) }

  /// From this moment to `other`; negative when it lies before.
  package func milliseconds(until other: Instant) -> Int64 {
    let (difference, overflow) = other.rawValue.subtractingReportingOverflow(rawValue)
    return overflow ? (other < self ? .min : .max) : difference
  }

  /// Whole seconds to `other`, rounded toward zero.
  package func seconds(until other: Instant) -> Int { Int(milliseconds(until: other) / 1_000) }
  /// Whole minutes by the wall clock to `other`, rounded toward zero.
  package func minutes(until other: Instant) -> Int { Int(milliseconds(until: other) / 60_000) }

  private func adding(_ count: Int, of unit: Int64) -> Instant {
    let (product, overflow) = Int64(count).multipliedReportingOverflow(by: unit)
    return adding(milliseconds: overflow ? (count < 0 ? .min : .max) : product)
  }
}

/// The written form of logs and of `<time datetime>`: ISO 8601 (RFC 3339) in UTC.
extension Instant {
  /// `2026-03-12T06:05:00.000Z`; a moment outside the years 1 … 9999 reads as the nearer end.
  package var iso: String {
    let inside = min(max(self, .distantPast), .distantFuture)
    let (day, rest) = inside.civil(offset: 0)
    let minutes = rest / 60_000
    let clock = "\(pad(minutes / 60)):\(pad(minutes % 60)):\(pad(rest / 1_000 % 60))"
    return "\(day.iso)T\(clock).\(pad(rest % 1_000, 3))Z"
  }

  /// Reads `2026-03-12T06:05:00Z`, with or without seconds and fraction, `Z` or an offset such as `+08:00`.
  package init?(iso: String) {
    let parts = iso.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(iso: String(parts[0])) else { return nil }
    guard let sign = parts[1].lastIndex(where: { $0 == "Z" || $0 == "+" || $0 == "-" }) else { return nil }
    guard let clock = Instant.clock(parts[1][..<sign]), let offset = Instant.offset(parts[1][sign...]) else {
      return nil
    }
    self.init(rawValue: Int64(day.ordinal - Day.epoch) * 86_400_000 + clock - offset)
  }

  /// Milliseconds of a written `HH:MM[:SS[.fff]]`.
  private static func clock(_ text: Substring) -> Int64? {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 2 || fields.count == 3, let hour = number(fields[0], 0...23, digits: 2),
      let minute = number(fields[1], 0...59, digits: 2)
    else { return nil }
    let minutes = Int64(hour * 60 + minute) * 60_000
    guard fields.count == 3 else { return minutes }
    let seconds = fields[2].split(separator: ".", omittingEmptySubsequences: false)
    guard seconds.count <= 2, let second = number(seconds[0], 0...59, digits: 2) else { return nil }
    guard seconds.count == 2 else { return minutes + Int64(second) * 1_000 }
    guard let milliseconds = number(seconds[1], 0...999, digits: 3) else { return nil }
    return minutes + Int64(second) * 1_000 + Int64(milliseconds)
  }

  /// Milliseconds of `Z` or `±HH:MM`.
  private static func offset(_ text: Substring) -> Int64? {
    if text == "Z" { return 0 }
    let fields = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 2, let hours = number(fields[0], 0...23, digits: 2),
      let minutes = number(fields[1], 0...59, digits: 2)
    else { return nil }
    let size = Int64(hours * 60 + minutes) * 60_000
    return text.hasPrefix("-") ? -size : size
  }
}

extension Instant {
  /// The civil day at `offset` milliseconds east of Greenwich, and the milliseconds gone of it (0 … 86,399,999); a
  /// moment outside the calendar is the nearer end of it.
  func civil(offset: Int64) -> (day: Day, rest: Int) {
    let (days, rest) = adding(milliseconds: offset).rawValue.quotientAndRemainder(dividingBy: 86_400_000)
    let ordinal = Int(days) + Day.epoch - (rest < 0 ? 1 : 0)
    if ordinal < Day.min.ordinal { return (.min, 0) }
    if ordinal > Day.max.ordinal { return (.max, 86_399_999) }
    return (Day(clamping: ordinal), Int(rest < 0 ? rest + 86_400_000 : rest))
  }
}

/// `7` as `07`.
func pad(_ number: Int, _ width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// A number written with ASCII digits only, of exactly `digits` places, within `range`.
func number(_ text: Substring, _ range: ClosedRange<Int>, digits: Int) -> Int? {
  guard text.utf8.count == digits, text.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(text) else {
    return nil
  }
  return range.contains(value) ? value : nil
}
