import Testing

@testable import Platform

extension WorkingCalendar {
  /// The office of procedure B as shipped: Samarinda, government hours, both kinds of holiday off.
  static let office = WorkingCalendar(zone: .wita)

  /// A moment written as the clocks of the zone show it: "2026-11-20 09:00".
  func at(_ text: String) throws -> Instant {
    try #require(Instant(iso: "\(text.replacing(" ", with: "T"))\(zone.offset)"))
  }

  /// The reverse of `at`.
  func text(_ instant: Instant) -> String { "\(zone.day(of: instant).iso) \(zone.time(of: instant).iso)" }
}

func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

/// A row of numbers that is the same in every run.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
