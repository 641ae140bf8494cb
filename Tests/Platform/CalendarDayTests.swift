import Testing

@testable import Platform

@Suite("Days, moments and zones") struct CalendarDayTests {
  @Test("every day of a cycle of 400 years follows the one before")
  func everyDay() throws {
    var expected = (year: 1, month: 1, day: 1)
    for ordinal in 0..<146_097 {
      let found = Day(clamping: ordinal).civil
      guard found == expected else {
        Issue.record("day \(ordinal) is \(found), not \(expected)")
        return
      }
      expected.day += 1
      if expected.day > Day.length(ofMonth: expected.month, year: expected.year) {
        expected = (expected.year, expected.month + 1, 1)
      }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
    }
    #expect(expected == (401, 1, 1))
  }

  @Test(
    "a date is read, written and has its weekday",
    arguments: [
      ("0001-01-01", Weekday.monday), ("1970-01-01", .thursday), ("2000-02-29", .tuesday), ("2026-03-12", .thursday),
      ("2026-11-21", .saturday), ("9999-12-31", .friday),
    ])
  func readsAndWrites(iso: String, weekday: Weekday) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.iso == iso)
    #expect(day.weekday == weekday)
    #expect(Day(year: day.year, month: day.month, day: day.day) == day)
  }

  @Test(
    "what is no date is refused",
    arguments: [
      "", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-3", "0000-01-01", "10000-01-01",
      "2026-03-12 ", "+026-03-12", "2026-03-1٢", "2026-03", "2026/03/12",
    ])
  func refused(text: String) { #expect(Day(iso: text) == nil) }

  @Test("adding days crosses months and leap years, and stops at the ends of the calendar")
  func adding() throws {
    let day = try #require(Day(iso: "2024-02-28"))
    #expect(day.adding(days: 2).iso == "2024-03-01")
    #expect(day.adding(days: -59).iso == "2023-12-31")
    #expect(day.days(until: day.adding(days: 366)) == 366)
    #expect(day.adding(days: .max) == .max && day.adding(days: .min) == .min)
    #expect(Day.max.next == .max && Day.min.previous == .min)
  }

  @Test("months and years know their days")
  func ranges() throws {
    let day = try #require(Day(iso: "2024-02-10"))
    #expect(day.inMonth.days == (try #require(Day(iso: "2024-02-01")))...(try #require(Day(iso: "2024-02-29"))))
    #expect(day.yearDays.lowerBound.iso == "2024-01-01" && day.yearDays.upperBound.iso == "2024-12-31")
    let month = try #require(Month(iso: "2026-12"))
    #expect(month.adding(months: 1).iso == "2027-01" && month.adding(months: -12).iso == "2025-12")
    #expect(month.adding(months: .max).iso == "9999-12" && month.adding(months: .min).iso == "0001-01")
    #expect(Month(iso: "2026-13") == nil && Month(iso: "2026-3") == nil)
  }

  @Test(
    "a moment falls on the right day in each zone",
    arguments: [
      (Zone.wib, "2026-11-20", "23:30"), (.wita, "2026-11-21", "00:30"), (.wit, "2026-11-21", "01:30"),
    ])
  func zones(zone: Zone, day: String, time: String) throws {
    let instant = try #require(Instant(iso: "2026-11-20T16:30:59.999Z"))
    #expect(zone.day(of: instant).iso == day)
    #expect(zone.time(of: instant).iso == time)
    let minute = zone.instant(zone.day(of: instant), zone.time(of: instant))
    #expect(minute.iso == "2026-11-20T16:30:00.000Z")
  }

  @Test("24:00 is the start of the next day")
  func endOfDay() throws {
    let day = try #require(Day(iso: "2026-12-31"))
    #expect(Zone.wita.instant(day, .endOfDay) == Zone.wita.instant(day.next))
    #expect(
      TimeOfDay(hour: 24, minute: 1) == nil && TimeOfDay(iso: "24:00") == .endOfDay && TimeOfDay(iso: "7:30") == nil)
  }

  @Test("a moment is read from and written to ISO 8601")
  func iso() throws {
    for text in [
      "1970-01-01T00:00:00.000Z", "1969-12-31T23:59:59.999Z", "0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z",
    ] {
      #expect(Instant(iso: text)?.iso == text)
    }
    #expect(Instant(iso: "1970-01-01T08:00+08:00") == Instant(rawValue: 0))
    #expect(Instant(iso: "1969-12-31T20:00:00-04:00") == Instant(rawValue: 0))
    #expect(Instant.distantPast.iso == "0001-01-01T00:00:00.000Z")
    for text in [
      "", "1970-01-01", "1970-01-01T00:00:00", "1970-01-01T24:00:00Z", "1970-01-01T00:00:60Z", "1970-01-01T00:00:00.1Z",
    ] {
      #expect(Instant(iso: text) == nil)
    }
  }

  @Test("no arithmetic on moments overflows")
  func saturation() {
    let late = Instant(rawValue: .max)
    let early = Instant(rawValue: .min)
    #expect(late.adding(days: .max) == late && early.adding(hours: .min) == early)
    #expect(early.minutes(until: late) > 0 && late.seconds(until: early) < 0)
    #expect(Zone.wit.day(of: late) == .max && Zone.wib.day(of: early) == .min)
    #expect(late.iso == "9999-12-31T23:59:59.999Z" && early.iso == "0001-01-01T00:00:00.000Z")
  }
}
