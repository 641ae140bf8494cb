import Testing

@testable import Platform

@Suite("The working calendar, whatever it is asked") struct CalendarEdgeTests {
  let office = WorkingCalendar.office

  @Test("what is added has elapsed, and more time is never due earlier")
  func inverse() throws {
    var dice = Dice(state: 7)
    let start = try office.at("2024-12-01 00:00")
    let days = 3 * 365
    for _ in 0..<3_000 {
      let from = start.adding(milliseconds: Int64.random(in: 0..<Int64(days) * 86_400_000, using: &dice))
      let minutes = Int.random(in: 1...30_000, using: &dice)
      let due = office.adding(minutes: minutes, to: from)
      #expect(office.elapsed(from: from, to: due) == minutes)
      #expect(office.adding(minutes: minutes + 1, to: from) > due)
      #expect(office.adding(minutes: minutes, to: from.adding(minutes: 1)) >= due)
    }
  }

  @Test("the sums agree with walking through the days, across lists, Ramadan and years without a list")
  func sums() throws {
    let ramadan = try #require(
      SpecialHours("Ramadan", from: try day("2026-02-19"), through: try day("2026-03-20"), hours: .governmentRamadan))
    let calendar = WorkingCalendar(zone: .wib, special: [ramadan])
    var minutes = 0
    var count = 0
    let first = try day("2024-12-30")
    for offset in 0..<1_300 {
      let day = first.adding(days: offset)
      #expect(calendar.elapsed(from: calendar.zone.instant(first), to: calendar.zone.instant(day)) == minutes)
      minutes += calendar.frames(on: day).reduce(0) { $0 + $1.minutes }
      count += calendar.isWorkingDay(day) ? 1 : 0
      #expect(calendar.workingDays(from: first, through: day) == count)
    }
  }

  @Test("Ramadan has its own hours, between its dates and no longer")
  func ramadan() throws {
    let ramadan = try #require(
      SpecialHours("Ramadan", from: try day("2026-02-19"), through: try day("2026-03-20"), hours: .governmentRamadan))
    let calendar = WorkingCalendar(zone: .wita, special: [ramadan])
    #expect(WeekHours.government.minutes == 37 * 60 + 30)
    #expect(WeekHours.governmentRamadan.minutes == 32 * 60 + 30)
    #expect(calendar.text(calendar.adding(minutes: 60, to: try calendar.at("2026-02-19 07:00"))) == "2026-02-19 09:00")
    #expect(calendar.text(calendar.adding(minutes: 60, to: try calendar.at("2026-02-20 11:00"))) == "2026-02-20 13:00")
    #expect(calendar.closing(on: try day("2026-02-18")) == (try calendar.at("2026-02-18 16:00")))
    #expect(calendar.closing(on: try day("2026-02-19")) == (try calendar.at("2026-02-19 15:00")))
    #expect(calendar.closing(on: try day("2026-03-17")) == (try calendar.at("2026-03-17 15:00")))
    #expect(!calendar.isWorkingDay(try day("2026-03-19")), "a holiday within Ramadan stays one")
    #expect(calendar.closing(on: try day("2026-03-25")) == (try calendar.at("2026-03-25 16:00")))
    #expect(SpecialHours("", from: .min, through: .max, hours: .government) == nil)
  }

  @Test("the same clock time is the same working time in every zone")
  func zones() throws {
    for zone in Zone.allCases {
      let calendar = WorkingCalendar(zone: zone)
      #expect(
        calendar.text(calendar.adding(minutes: 30, to: try calendar.at("2026-11-20 16:25"))) == "2026-11-23 07:55")
    }
  }

  @Test("an office that never opens answers 'never' at once")
  func neverOpen() {
    let calendar = WorkingCalendar(zone: .wit, hours: WeekHours([:]))
    let now = Instant(rawValue: 0)
    #expect(calendar.adding(minutes: 1, to: now) == .distantFuture)
    #expect(calendar.adding(workingDays: 1, to: .min) == .max)
    #expect(calendar.nextOpening(after: now) == nil && calendar.closing(after: now) == nil)
    #expect(calendar.elapsed(from: .distantPast, to: .distantFuture) == 0)
    #expect(Standard.workingDays(3).due(from: now, in: calendar) == .distantFuture)
    #expect(Standard.days(3).percentUsed(from: now, to: now.adding(days: 9), in: calendar) == 0)
  }

  @Test("no moment and no amount is too large")
  func hostile() {
    let moments = [
      Instant(rawValue: .min), .distantPast, Instant(rawValue: 0), .distantFuture, Instant(rawValue: .max),
    ]
    for moment in moments {
      for amount in [Int.min, -1, 0, 1, 1_000_000_000, .max] {
        #expect(office.adding(minutes: amount, to: moment) >= moment || moment > .distantFuture)
        #expect(office.adding(workingDays: amount, to: office.zone.day(of: moment)) >= office.zone.day(of: moment))
      }
      for other in moments { #expect(office.elapsed(from: moment, to: other) >= 0) }
      _ = office.nextOpening(after: moment)
      #expect(office.closing(after: .distantFuture.adding(days: 2)) == nil)
      for unit in Standard.Unit.allCases {
        let standard = Standard(10_000, unit) ?? .minutes(1)
        #expect(standard.percentUsed(from: moment, to: .distantFuture, in: office) >= 0)
      }
    }
    #expect(office.yearsWithoutList(from: .min, to: .max).count == 9_996)
  }

  @Test("frames may come in any order; those that touch or overlap count once")
  func frames() throws {
    let frame = { (from: Int, to: Int) in
      try #require(Frame(from: TimeOfDay(clamping: from * 60), to: TimeOfDay(clamping: to * 60)))
    }
    let hours = WeekHours([.sunday: [try frame(13, 24), try frame(8, 10), try frame(9, 12), try frame(12, 13)]])
    #expect(hours[.sunday] == [try frame(8, 24)])
    #expect(Frame(from: .midnight, to: .midnight) == nil)
    let calendar = WorkingCalendar(zone: .wib, hours: hours, holidays: [])
    #expect(
      calendar.text(calendar.adding(minutes: 17 * 60, to: try calendar.at("2026-11-21 10:00"))) == "2026-11-29 09:00")
  }
}

@Suite("Standards of steps") struct CalendarStandardTests {
  let office = WorkingCalendar.office

  @Test(
    "each unit counts in its own time",
    arguments: [
      (Standard.minutes(30), "2026-11-23 07:55", "30 menit"), (.days(1), "2026-11-23 15:55", "1 hari"),
      (.workingDays(3), "2026-11-25 16:00", "3 hari kerja"),
      (.calendarDays(14), "2026-12-04 23:59", "14 hari kalender"),
      (.elapsedHours(48), "2026-11-22 16:25", "48 jam"),
    ])
  func due(standard: Standard, due: String, words: String) throws {
    #expect(office.text(standard.due(from: try office.at("2026-11-20 16:25"), in: office)) == due)
    #expect(standard.words == words)
  }

  @Test("how much is used runs from nothing to all, and beyond")
  func used() throws {
    let start = try office.at("2026-11-20 16:00")
    for unit in Standard.Unit.allCases {
      let standard = try #require(Standard(6, unit))
      let due = standard.due(from: start, in: office)
      #expect(standard.percentUsed(from: start, to: start, in: office) == 0)
      #expect(standard.percentUsed(from: start, to: due, in: office) == 100)
      #expect(standard.percentUsed(from: start, to: due.adding(days: 30), in: office) > 100)
    }
    let half = Standard.minutes(60)
    #expect(half.minutesUsed(from: start, to: try office.at("2026-11-23 07:43"), in: office) == 43)
    #expect(half.percentUsed(from: start, to: try office.at("2026-11-23 07:43"), in: office) == 71)
  }

  @Test("an amount outside 1 … 10,000 is no standard; unit names are stored")
  func amounts() {
    #expect(Standard(0, .days) == nil && Standard(-1, .minutes) == nil && Standard(10_001, .minutes) == nil)
    let stored = Standard.Unit.allCases.map(\.rawValue)
    #expect(stored == ["minutes", "days", "workingDays", "calendarDays", "elapsedHours"])
  }
}
