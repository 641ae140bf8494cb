import Platform

/// When 100,000 open steps are due by a calendar with one more day off: what it takes to tell an office what a new decree
/// would change. Steps that run keep the due time they were given; this is the arithmetic alone.
enum DueBench {
  private static let steps = 100_000
  private static let standards: [Standard] = [
    .minutes(10), .minutes(30), .days(1), .days(3), .workingDays(2), .workingDays(14), .calendarDays(5),
    .elapsedHours(48),
  ]

  static func run(_ plan: BenchPlan) throws -> [Measure] {
    guard let monday = Day(iso: "2026-03-02"), let holiday = Day(iso: "2026-06-15") else { return [] }
    let start = Zone.wita.instant(monday, TimeOfDay(clamping: 8 * 60))
    // Spread over half a year, at every hour of the day.
    let opened = (0..<steps).map { start.adding(minutes: $0 * 137 % (26 * 7 * 24 * 60)) }
    let calendars = [
      WorkingCalendar(zone: .wita),
      WorkingCalendar(zone: .wita, holidays: Holidays.shipped + [Holiday(holiday, "Libur baru", .national)]),
    ]
    var moved = 0
    let times = (0..<5).map { _ in
      moved = 0
      return processorSeconds {
        for (place, moment) in opened.enumerated() {
          let standard = standards[place % standards.count]
          if standard.due(from: moment, in: calendars[0]) != standard.due(from: moment, in: calendars[1]) { moved += 1 }
        }
      }
    }
    return [
      Measure(
        work: "due times of \(steps) open steps by an old and a new calendar", value: median(times) * 1e3, unit: "ms",
        isCost: true, detail: "\(moved) of them move")
    ]
  }
}
