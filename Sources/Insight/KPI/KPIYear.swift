import Platform
import Procedures

/// The figures of twelve months, the running one last (facts: quantity of claims, compliance, backlog).
struct KPIYear: Sendable {
  /// One month of it; nil where there are no data, which is not the same as none.
  struct Line: Sendable, Hashable {
    let month: Month
    /// Nil before the first complaint ever.
    let received: Int?
    let closed: Int?
    /// Received and not closed when the month ended, or by now.
    let open: Int?
    let compliance: Share?
    let working: Mean?
  }

  /// Steps done by when they were due, of all that had a due time.
  struct Share: Sendable, Hashable {
    let part: Int
    let whole: Int
    var percent: Double { Double(part) / Double(whole) * 100 }

    init?(_ part: Int, of whole: Int) {
      guard whole > 0 else { return nil }
      (self.part, self.whole) = (part, whole)
    }
  }

  /// Working minutes over steps, rounded to whole minutes.
  struct Mean: Sendable, Hashable {
    let steps: Int
    let minutes: Int

    init?(minutes: Int, of steps: Int) {
      guard steps > 0 else { return nil }
      self.steps = steps
      self.minutes = Int((Double(minutes) / Double(steps)).rounded())
    }
  }

  static let months = 12

  let lines: [Line]
  let received: Int
  let closed: Int
  /// By now, whenever they came.
  let open: Int
  let compliance: Share?
  let working: Mean?
  /// Whether there was any complaint, ever.
  let hasData: Bool

  static func first(endingIn month: Month) -> Month { month.adding(months: 1 - months) }

  /// - Parameter tallies: of every month since the beginning, in order.
  init(_ tallies: [MonthTally], endingIn last: Month) {
    let first = Self.first(endingIn: last)
    let year = tallies.filter { $0.month >= first && $0.month <= last }
    hasData = !tallies.isEmpty
    received = year.reduce(0) { $0 + $1.received }
    closed = year.reduce(0) { $0 + $1.closed }
    open = tallies.reduce(0) { $0 + $1.received - $1.closed }
    compliance = Share(year.reduce(0) { $0 + $1.stepsWithin }, of: year.reduce(0) { $0 + $1.timedSteps })
    working = Mean(minutes: year.reduce(0) { $0 + $1.workedMinutes }, of: year.reduce(0) { $0 + $1.workedSteps })
    lines = (0..<Self.months).map { Self.line(of: first.adding(months: $0), tallies) }
  }

  private static func line(of month: Month, _ tallies: [MonthTally]) -> Line {
    guard let beginning = tallies.first?.month, beginning <= month else {
      return Line(month: month, received: nil, closed: nil, open: nil, compliance: nil, working: nil)
    }
    let tally = tallies.first { $0.month == month } ?? MonthTally(month: month)
    let open = tallies.filter { $0.month <= month }.reduce(0) { $0 + $1.received - $1.closed }
    return Line(
      month: month, received: tally.received, closed: tally.closed, open: open,
      compliance: Share(tally.stepsWithin, of: tally.timedSteps),
      working: Mean(minutes: tally.workedMinutes, of: tally.workedSteps))
  }
}
