/// One unbroken stretch of working time on a day: 07.30–12.00.
package struct Frame: Hashable, Sendable {
  package let opens: TimeOfDay
  package let closes: TimeOfDay

  /// Nil unless it closes after it opens.
  package init?(from opens: TimeOfDay, to closes: TimeOfDay) {
    guard opens < closes else { return nil }
    self.opens = opens
    self.closes = closes
  }

  package var minutes: Int { closes.minutes - opens.minutes }
}

/// The working time of a week: for each weekday its frames in order, with the rest between them left out.
package struct WeekHours: Hashable, Sendable {
  private let days: [[Frame]]

  /// Frames may come in any order; those that touch or overlap become one.
  package init(_ frames: [Weekday: [Frame]]) {
    days = Weekday.allCases.map { WeekHours.merged(frames[$0] ?? []) }
  }

  /// The frames of a weekday; none when the office is closed.
  package subscript(_ weekday: Weekday) -> [Frame] { days[weekday.rawValue - 1] }

  /// Working minutes of a whole week.
  package var minutes: Int { days.joined().reduce(0) { $0 + $1.minutes } }

  private static func merged(_ frames: [Frame]) -> [Frame] {
    var result: [Frame] = []
    for frame in frames.sorted(by: { $0.opens < $1.opens }) {
      if let last = result.last, frame.opens <= last.closes,
        let wider = Frame(from: last.opens, to: max(last.closes, frame.closes))
      {
        result[result.count - 1] = wider
      } else {
        result.append(frame)
      }
    }
    return result
  }
}

extension WeekHours {
  /// 37 h 30 min from Monday to Friday, as Perpres 21/2023 Pasal 3 and 4 lay down for government offices:
  /// start 07.30, rest of 60 minutes, on Friday 90. When the rest begins is the office's choice.
  package static let government = WeekHours(
    mondayToThursday: [(7 * 60 + 30, 12 * 60), (13 * 60, 16 * 60)],
    friday: [(7 * 60 + 30, 11 * 60 + 30), (13 * 60, 16 * 60 + 30)])

  /// 32 h 30 min in Ramadan (Perpres 21/2023 Pasal 4): start 08.00, rest of 30 minutes, on Friday 60.
  package static let governmentRamadan = WeekHours(
    mondayToThursday: [(8 * 60, 12 * 60), (12 * 60 + 30, 15 * 60)],
    friday: [(8 * 60, 11 * 60 + 30), (12 * 60 + 30, 15 * 60 + 30)])

  /// Frames in minutes since midnight.
  private init(mondayToThursday: [(Int, Int)], friday: [(Int, Int)]) {
    func frames(_ spans: [(Int, Int)]) -> [Frame] {
      spans.compactMap { Frame(from: TimeOfDay(clamping: $0.0), to: TimeOfDay(clamping: $0.1)) }
    }
    let usual = frames(mondayToThursday)
    self.init([
      .monday: usual, .tuesday: usual, .wednesday: usual, .thursday: usual, .friday: frames(friday),
    ])
  }
}

/// Other hours for a while: Ramadan, whose dates the administrator enters once they are announced (*sidang isbat*).
package struct SpecialHours: Hashable, Sendable {
  package let name: String
  package let days: ClosedRange<Day>
  package let hours: WeekHours

  /// Nil when it ends before it begins, or lasts longer than 366 days: that would be a new week, not an exception.
  package init?(_ name: String, from first: Day, through last: Day, hours: WeekHours) {
    guard first <= last, first.days(until: last) < 366 else { return nil }
    self.name = name
    days = first...last
    self.hours = hours
  }
}
