/// Whether the clock on the wall goes on as time does, judged beside one that only goes forward.
///
/// The program's own jobs delete what is old and escalate what is late. A clock that leaps (a wrong battery, a wrong time
/// server) would make everything old or late for some minutes, and what is deleted does not come back: so jobs wait
/// until it has gone evenly for a while, or is back where it was. People are never kept waiting for it.
package struct ClockWatch: Sendable {
  package enum Verdict: Sendable, Equatable {
    case steady
    /// It has leapt by so many minutes, or stands where it cannot be; jobs wait.
    case leapt(minutes: Int)
    case waiting
  }

  private struct Reading: Sendable {
    let wall: Instant
    let steady: Int64

    /// Milliseconds by which a later reading is ahead of this one, beyond the time that has passed.
    func drift(to other: Reading) -> Int64 {
      Instant(rawValue: other.steady - steady).milliseconds(
        until: Instant(rawValue: wall.milliseconds(until: other.wall)))
    }
  }

  /// Time servers nudge clocks; more than this is no nudge.
  private static let slack: Int64 = 10 * 60_000
  /// How long a clock has to go evenly after a leap.
  package static let probation: Int64 = 60 * 60_000
  /// An office rests at most so long; whoever starts later than that after the last deed had better look twice.
  private static let longestRest = 120

  private var trusted: Reading?
  /// The first reading since the leap, with which the later ones agree.
  private var doubted: Reading?

  package init() {}

  /// - Parameters:
  ///   - wall: what the clock on the wall shows.
  ///   - steady: milliseconds of a clock that cannot be set and goes on while the machine sleeps.
  ///   - lastDeed: the moment of the last entry of the trail, for the first look: a clock that is behind it, or months
  ///     ahead of it, is doubted from the start.
  package mutating func look(wall: Instant, steady: Int64, lastDeed: Instant?) -> Verdict {
    let now = Reading(wall: wall, steady: steady)
    if let trusted {
      if trusted.drift(to: now).magnitude <= Self.slack.magnitude {
        // Evenly is evenly from here on: many small nudges are no leap.
        (self.trusted, doubted) = (now, nil)
        return .steady
      }
    } else if doubted == nil, Self.isPlausible(wall, after: lastDeed) {
      trusted = now
      return .steady
    }
    return doubt(now, lastDeed)
  }

  private mutating func doubt(_ now: Reading, _ lastDeed: Instant?) -> Verdict {
    guard let doubted, doubted.drift(to: now).magnitude <= Self.slack.magnitude else {
      self.doubted = now
      let milliseconds = trusted?.drift(to: now) ?? lastDeed?.milliseconds(until: now.wall) ?? 0
      return .leapt(minutes: Int(milliseconds / 60_000))
    }
    guard now.steady - doubted.steady >= Self.probation else { return .waiting }
    (trusted, self.doubted) = (now, nil)
    return .steady
  }

  private static func isPlausible(_ wall: Instant, after lastDeed: Instant?) -> Bool {
    guard let lastDeed else { return true }
    return lastDeed.adding(milliseconds: -slack) <= wall && wall <= lastDeed.adding(days: longestRest)
  }
}
