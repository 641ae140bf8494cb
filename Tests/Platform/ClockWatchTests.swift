import Testing

@testable import Platform

@Suite("Whether the clock can be relied on") struct ClockWatchTests {
  private static let minute: Int64 = 60_000
  private let start = Instant(rawValue: 1_776_128_400_000)

  /// What is said of a wall clock that shows so many minutes more than at the start, one look a minute.
  private func verdicts(_ minutes: [Int], lastDeed: Instant? = nil) -> [ClockWatch.Verdict] {
    var watch = ClockWatch()
    return minutes.enumerated().map { place, shown in
      watch.look(wall: start.adding(minutes: shown), steady: Int64(place) * Self.minute, lastDeed: lastDeed)
    }
  }

  @Test("a clock that goes on as time does is steady, small nudges included")
  func steady() {
    #expect(verdicts([0, 1, 2, 11, 12, 21, 20, 19, 12]).allSatisfy { $0 == .steady })
  }

  @Test("after a leap jobs wait; back where it was, they go on at once")
  func leapAndBack() {
    let year = 525_600
    let said = verdicts([0, 1, 12 * year, 12 * year + 1, 4, 5])
    #expect(said == [.steady, .steady, .leapt(minutes: 12 * year - 2), .waiting, .steady, .steady])
  }

  @Test("a clock that was set for good is believed after an hour")
  func probation() {
    let said = verdicts([0] + (0...61).map { 600 + $0 })
    #expect(said[1] == .leapt(minutes: 599))
    #expect(said[2...60].allSatisfy { $0 == .waiting })
    #expect(said[61...].allSatisfy { $0 == .steady })
  }

  @Test("each further leap begins the hour anew")
  func twice() {
    let said = verdicts([0] + (0...30).map { 600 + $0 } + (0...30).map { 9_000 + $0 })
    #expect(said[32] != .waiting && said[33...].allSatisfy { $0 == .waiting })
  }

  @Test("a program that starts before its own last deed, or months after it, looks twice")
  func atStart() {
    #expect(verdicts([0], lastDeed: start.adding(days: 30)) == [.leapt(minutes: -43_200)])
    #expect(verdicts([0], lastDeed: start.adding(days: -4_000)) == [.leapt(minutes: 5_760_000)])
    #expect(verdicts([0], lastDeed: start.adding(days: -100)) == [.steady])
  }

  @Test("no reading traps", arguments: [Int64.min, -1, 0, 1, .max])
  func edges(_ reading: Int64) {
    var watch = ClockWatch()
    _ = watch.look(wall: start, steady: 0, lastDeed: nil)
    #expect(watch.look(wall: Instant(rawValue: reading), steady: 1, lastDeed: start) != .steady)
  }
}
