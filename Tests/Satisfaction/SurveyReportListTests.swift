import Database
import HTTP
import Platform
import Procedures
import Support
import Testing

@testable import Satisfaction

@Suite("A6 · satisfaction reports come by themselves and are found again") struct SurveyReportListTests {
  /// The first of April 2026 is a Wednesday.
  private static let first = Zone.wita.instant(Day(iso: "2026-04-01") ?? .min, TimeOfDay(clamping: 540))

  private func lines(_ office: ReportSurveys, _ query: FormData = [:]) throws -> [SurveyReportLine] {
    try office.test.app.database.read { try $0.surveyReports(SurveyReportFilter(query), limit: 10) }
  }

  @Test("A6: the quarter's report is drafted once on the first working day after it, and its writers are told")
  func schedule() throws {
    let office = try ReportSurveys(now: Self.first.adding(minutes: -300))
    try office.test.app.draftDueSurveyReports()
    #expect(try lines(office).isEmpty, "nobody works at four in the morning")
    office.test.clock.set(Self.first)
    try office.test.app.draftDueSurveyReports()
    try office.test.app.draftDueSurveyReports()
    let found = try lines(office)
    #expect(
      Set(found.map(\.title)) == [
        "Laporan Kepuasan Pelanggan Triwulan I 2026", "Laporan Kepuasan Pelanggan Maret 2026",
      ])
    #expect(found.allSatisfy { $0.draftedBy == nil && $0.state.stage == .drafted })
    let mails = try office.test.mails("approval.waiting")
    #expect(Set(mails.map(\.address)) == ["petugas@contoh.go.id", "hse@contoh.go.id"] && mails.count == 4)
    #expect(mails.allSatisfy { $0.body.contains("sudah disusun konsepnya") })
  }

  @Test("A6: of an office that never asked anybody nothing is drafted")
  func nothing() throws {
    let office = try ReportSurveys(now: Self.first, withRound: false)
    try office.test.app.draftDueSurveyReports()
    #expect(try lines(office).isEmpty)
  }

  @Test("P5: what the program drafted stands on its writers' tasks, what waits for a mark on the checker's")
  func tasks() async throws {
    let office = try ReportSurveys(now: Self.first)
    try office.test.app.draftDueSurveyReports()
    let desk = try await office.test.client(as: .desk).open("/tugas")
    #expect(desk.text.contains("Lengkapi laporan") && desk.text.contains("Triwulan I 2026"), "\(desk.describe())")
    let report = try office.draft(.management)
    try office.perform(as: .hse, on: report) { try $0.prepare(.surveyReport, of: report.id.rawValue, version: $1) }
    let manager = try await office.test.client(as: .manager).open("/tugas")
    #expect(manager.text.contains("Periksa laporan") && manager.text.contains("Laporan Manajemen Triwulan I 2026"))
  }

  @Test("A6: the list is searched, filtered by kind, state and year, and sorted")
  func list() throws {
    let office = try ReportSurveys()
    try office.draft(.management)
    try office.approve(try office.draft())
    try office.draft(.periodic, ReportSurveys.quarter.previous(.quarter))
    let quarter = "Laporan Kepuasan Pelanggan Triwulan I 2026"
    #expect(try lines(office, ["q": "lkp-2026"]).map(\.title) == [quarter])
    #expect(try lines(office, ["jenis": "management"]).map(\.title) == ["Laporan Manajemen Triwulan I 2026"])
    #expect(try lines(office, ["keadaan": "terbit"]).map(\.title) == [quarter])
    #expect(try lines(office, ["tahun": "2025"]).map(\.scope.code) == ["2025-T4"])
    #expect(try lines(office, ["urut": "disusun"]).map(\.scope.code) == ["2025-T4", "2026-T1", "2026-T1"])
    #expect(try lines(office, ["jenis": "nonsens", "tahun": "x"]).count == 3)
  }

  @Test("A6: periods are named as people name them, and read from an address")
  func periods() throws {
    let words = Words(zone: .wita)
    for (code, name) in [("2026-03", "Maret 2026"), ("2026-T2", "Triwulan II 2026"), ("2025", "Tahun 2025")] {
      let scope = try #require(SurveyScope(code: code))
      #expect(scope.words(words) == name && scope.code == code)
    }
    for nonsense in ["", "2026-T5", "2026-13", "26", "2026-T", "2026-T1-1"] {
      #expect(SurveyScope(code: nonsense) == nil, "\(nonsense)")
    }
    #expect(SurveyScope(code: "2026-T1")?.before.code == "2025-T4")
  }
}
