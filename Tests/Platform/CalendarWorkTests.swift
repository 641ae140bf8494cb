import Testing

@testable import Platform

@Suite("The working calendar of a government office") struct CalendarWorkTests {
  let office = WorkingCalendar.office

  @Test(
    "working days per month, joint leave off and on",
    arguments: [
      (2025, [19, 20, 19, 16, 17, 18, 23, 20, 21, 23, 20, 21], [20, 20, 20, 20, 19, 19, 23, 21, 21, 23, 20, 22]),
      (2026, [20, 18, 17, 21, 16, 20, 23, 19, 22, 22, 21, 21], [20, 19, 21, 21, 18, 20, 23, 19, 22, 22, 21, 22]),
      (2027, [19, 19, 15, 22, 16, 21, 22, 21, 22, 21, 22, 22], [19, 20, 19, 22, 18, 21, 22, 21, 22, 21, 22, 23]),
    ])
  func workingDays(year: Int, off: [Int], on: [Int]) throws {
    let lenient = WorkingCalendar(zone: .wita, jointLeaveIsOff: false)
    for month in 1...12 {
      let days = try #require(Month(year: year, month: month)).days
      #expect(office.workingDays(from: days.lowerBound, through: days.upperBound) == off[month - 1], "\(year)-\(month)")
      #expect(lenient.workingDays(from: days.lowerBound, through: days.upperBound) == on[month - 1], "\(year)-\(month)")
    }
  }

  @Test(
    "a year's working days",
    arguments: [(2025, 237, 248), (2026, 240, 248), (2027, 242, 250)])
  func year(year: Int, off: Int, on: Int) throws {
    let days = try day("\(year)-06-01").yearDays
    #expect(office.workingDays(from: days.lowerBound, through: days.upperBound) == off)
    let lenient = WorkingCalendar(zone: .wita, jointLeaveIsOff: false)
    #expect(lenient.workingDays(from: days.lowerBound, through: days.upperBound) == on)
  }

  @Test(
    "N working days are counted from the next day",
    arguments: [
      ("2026-03-13", 3, "2026-03-25"), ("2026-12-22", 5, "2026-12-31"), ("2026-03-16", 5, "2026-03-30"),
      ("2026-06-12", 5, "2026-06-22"), ("2026-05-13", 3, "2026-05-20"), ("2026-01-02", 60, "2026-04-09"),
    ])
  func addingDays(start: String, count: Int, due: String) throws {
    #expect(office.adding(workingDays: count, to: try day(start)).iso == due)
  }

  @Test(
    "minutes run in working time only",
    arguments: [
      ("2026-11-20 09:00", 15, "2026-11-20 09:15"), ("2026-11-20 11:25", 10, "2026-11-20 13:05"),
      ("2026-11-20 16:25", 30, "2026-11-23 07:55"), ("2026-11-21 10:00", 15, "2026-11-23 07:45"),
      ("2026-03-17 15:50", 30, "2026-03-25 07:50"), ("2026-12-23 15:45", 30, "2026-12-28 07:45"),
      ("2026-11-19 07:30", 450, "2026-11-19 16:00"), ("2026-11-20 07:30", 240, "2026-11-20 11:30"),
      ("2026-11-21 10:00", 0, "2026-11-21 10:00"), ("2026-11-19 05:00", 1, "2026-11-19 07:31"),
    ])
  func addingMinutes(start: String, minutes: Int, result: String) throws {
    #expect(office.text(office.adding(minutes: minutes, to: try office.at(start))) == result)
  }

  @Test(
    "C-SLA · the lunch break counts as off time in a standard: none of it is due, none of it is used",
    arguments: [
      ("2026-11-19 11:50", 30, "2026-11-19 13:20"), ("2026-11-19 12:00", 30, "2026-11-19 13:30"),
      ("2026-11-19 12:30", 30, "2026-11-19 13:30"), ("2026-11-20 11:20", 30, "2026-11-20 13:20"),
      ("2026-11-20 12:45", 30, "2026-11-20 13:30"),
    ])
  func lunch(start: String, minutes: Int, due: String) throws {
    let (start, due) = (try office.at(start), try office.at(due))
    #expect(Standard.minutes(minutes).due(from: start, in: office) == due)
    #expect(Standard.minutes(minutes).minutesUsed(from: start, to: due, in: office) == minutes)
    let noon = try office.at("2026-11-19 12:00")
    #expect(Standard.minutes(minutes).minutesUsed(from: noon, to: noon.adding(minutes: 60), in: office) == 0)
  }

  @Test(
    "elapsed minutes leave out nights, rests, weekends and holidays",
    arguments: [
      ("2026-11-20 15:00", "2026-11-23 09:00", 180), ("2026-11-20 11:00", "2026-11-20 13:30", 60),
      ("2026-11-21 08:00", "2026-11-22 20:00", 0), ("2026-03-17 15:50", "2026-03-25 07:50", 30),
      ("2026-11-23 09:00", "2026-11-20 15:00", 0), ("2026-01-01 00:00", "2027-01-01 00:00", 240 * 450),
    ])
  func elapsed(from: String, to: String, minutes: Int) throws {
    #expect(office.elapsed(from: try office.at(from), to: try office.at(to)) == minutes)
  }

  @Test("procedure B, every step taking exactly its standard, ends on Friday 27 November 2026 at 10.25")
  func procedureB() throws {
    var clock = try office.at("2026-11-19 08:00")
    var ends: [String] = []
    for standard: Standard in [
      .minutes(15), .minutes(10), .minutes(30), .days(1), .days(1), .days(1), .days(3), .minutes(30), .minutes(30),
      .minutes(30),
    ] {
      clock = standard.due(from: clock, in: office)
      ends.append(office.text(clock))
    }
    #expect(
      ends == [
        "2026-11-19 08:15", "2026-11-19 08:25", "2026-11-19 08:55", "2026-11-20 08:55", "2026-11-23 08:55",
        "2026-11-24 08:55", "2026-11-27 08:55", "2026-11-27 09:25", "2026-11-27 09:55", "2026-11-27 10:25",
      ])
    #expect(office.elapsed(from: try office.at("2026-11-19 08:00"), to: clock) == 2_845)
  }

  @Test("the office is open within its frames, and says when it opens and closes next")
  func openings() throws {
    for (text, isOpen, opens, closes) in [
      ("2026-11-20 07:29", false, "2026-11-20 07:30", "2026-11-20 16:30"),
      ("2026-11-20 07:30", true, "2026-11-20 07:30", "2026-11-20 16:30"),
      ("2026-11-20 11:30", false, "2026-11-20 13:00", "2026-11-20 16:30"),
      ("2026-11-20 16:29", true, "2026-11-20 16:29", "2026-11-20 16:30"),
      ("2026-11-20 16:30", false, "2026-11-23 07:30", "2026-11-23 16:00"),
      ("2026-03-17 18:00", false, "2026-03-25 07:30", "2026-03-25 16:00"),
    ] {
      let instant = try office.at(text)
      #expect(office.isOpen(at: instant) == isOpen, "\(text)")
      #expect(office.nextOpening(after: instant).map(office.text) == opens, "\(text)")
      #expect(office.closing(after: instant).map(office.text) == closes, "\(text)")
    }
    #expect(office.closing(on: try day("2026-11-21")) == nil)
  }

  @Test("the shipped lists are whole: so many national days and joint leaves each year, none twice")
  func shipped() throws {
    for (year, national, joint) in [(2025, 17, 11), (2026, 17, 8), (2027, 18, 8)] {
      #expect(Holidays.shipped.count { $0.day.year == year && $0.kind == .national } == national)
      #expect(Holidays.shipped.count { $0.day.year == year && $0.kind == .jointLeave } == joint)
    }
    #expect(Set(Holidays.shipped.map(\.day)).count == Holidays.shipped.count)
    let estimates = Holidays.shipped.filter(\.isEstimate).map(\.day.iso)
    #expect(estimates == ["2027-03-10", "2027-03-11", "2027-05-17", "2027-06-06"])
    #expect(office.holiday(on: try day("2027-03-10"))?.name == "Idulfitri 1448 Hijriah")
  }

  @Test("a year without a list knows weekends only, and is named")
  func unknownYears() throws {
    #expect(office.knowsYear(2026) && !office.knowsYear(2028))
    #expect(office.yearsWithoutList(from: try day("2024-05-01"), to: try day("2029-01-01")) == [2024, 2028, 2029])
    #expect(office.yearsWithoutList(from: try day("2026-05-01"), to: try day("2025-01-01")) == [])
    #expect(office.isWorkingDay(try day("2028-12-25")))
    #expect(!office.isWorkingDay(try day("2028-12-24")))
  }
}
