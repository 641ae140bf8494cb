import Database
import HTTP
import Platform
import Support
import Testing

@testable import Insight

@Suite("A6 · reports are drafted by themselves") struct ReportScheduleTests {
  private func codes(_ office: ReportOffice) throws -> [String] { try office.reports().map(\.name.code) }

  @Test("A6 · on the first working day after the month, within working hours, once, and its writers are told")
  func firstWorkingDay() throws {
    let office = try ReportOffice(by: ReportOffice.firstOfMay)
    // Labour Day, Saturday, Sunday; then Monday before the doors open.
    for days in [0, 1, 2] {
      office.app.clock.set(ReportOffice.firstOfMay.adding(days: days))
      try office.app.runJobs()
    }
    office.app.clock.set(ReportOffice.firstOfMay.adding(days: 3).adding(minutes: -120))
    try office.app.runJobs()
    #expect(try codes(office) == [])
    office.app.clock.advance(minutes: 60)
    for _ in 0..<3 { try office.app.runJobs() }
    #expect(try codes(office) == ["2026-04"])
    #expect(try office.report().draftedBy == nil)
    let mails = try office.app.mails("approval.waiting")
    #expect(
      Set(mails.map(\.address)) == ["petugas@contoh.go.id", "hse@contoh.go.id"]
        && mails[0].body.contains("menunggu dilengkapi"))
  }

  @Test("A6 · a program that stood still makes up for the months it missed, at most a year of them")
  func standstill() throws {
    let office = try ReportOffice()
    try office.app.runJobs()
    office.app.clock.set(Zone.wita.instant(try #require(Day(iso: "2026-09-03")), TimeOfDay(clamping: 600)))
    try office.app.runJobs()
    #expect(try codes(office) == ["2026-08", "2026-07", "2026-06", "2026-05", "2026-04"])
    office.app.clock.set(Zone.wita.instant(try #require(Day(iso: "2028-02-02")), TimeOfDay(clamping: 600)))
    try office.app.runJobs()
    #expect(try codes(office).count == 17 && codes(office).contains("2027-02") && !codes(office).contains("2027-01"))
  }

  @Test("A6 · an office that begins gets the last month only, and one of which nothing is known gets none")
  func beginning() throws {
    let late = try ReportOffice(by: ReportOffice.firstOfMay.adding(days: 95))
    try late.app.runJobs()
    #expect(try codes(late) == ["2026-07"])
    let empty = try TestApp()
    try empty.runJobs()
    #expect(try empty.app.database.read { try $0.reports(ReportFilter([:]), limit: 9) }.isEmpty)
  }

  @Test("A6 · quarters and years follow where they are asked for, and a report made by hand is not made again")
  func kinds() throws {
    let office = try ReportOffice()
    try office.draft()
    try office.app.app.writeNow(by: .system) { try $0.change([.reportKinds: "month,quarter,year"]) }
    try office.app.app.refreshOffice()
    office.app.clock.set(Zone.wita.instant(try #require(Day(iso: "2026-05-04")), TimeOfDay(clamping: 600)))
    try office.app.runJobs()
    #expect(try codes(office) == ["2026-04"])
    office.app.clock.set(Zone.wita.instant(try #require(Day(iso: "2027-01-04")), TimeOfDay(clamping: 600)))
    try office.app.runJobs()
    let found = try codes(office)
    #expect(Set(found).isSuperset(of: ["2026", "2026-tw4", "2026-12", "2026-05"]), "\(found)")
    #expect(try office.text(.summary, of: "2026").hasPrefix("Selama tahun 2026 diterima 2 keluhan."))
  }

  @Test(
    "C6 · a period's code, name and months belong together",
    arguments: [
      ("2026-03", "Maret 2026", "2026-03", "2026-03"), ("2026-tw1", "Triwulan I 2026", "2026-01", "2026-03"),
      ("2026-tw4", "Triwulan IV 2026", "2026-10", "2026-12"), ("2026", "Tahun 2026", "2026-01", "2026-12"),
    ])
  func periods(code: String, name: String, first: String, last: String) throws {
    let period = try #require(ReportPeriod(code: code))
    #expect(period.code == code && period.words(Words(zone: .wib)) == name)
    #expect(period.months.first.iso == first && period.months.last.iso == last)
    #expect(period.previous.next == period)
    let revised = ReportName(period, revision: 2)
    #expect(ReportName(code: code) == ReportName(period) && ReportName(code: revised.code) == revised)
    #expect(revised.number == "LE-\(code.uppercased())-R2")
    for wrong in ["", "2026-13", "2026-tw5", "2026-tw01", "26", "2026-3", "2026-03-01"] {
      #expect(ReportPeriod(code: wrong) == nil, "\(wrong)")
    }
    for wrong in ["-r0", "-r01", "-r", "-r1-r2", "-R1", "-r-1"] {
      #expect(ReportName(code: code + wrong) == nil, "\(wrong)")
    }
  }
}
