import Platform
import Procedures
import Support
import Testing

@testable import Insight

@Suite("D-KPI · the page of figures") struct KPIPageTests {
  @Test("its numbers are those of a history computed by hand, and each link leads to as many complaints")
  func figures() async throws {
    let app = try TestApp()
    // Eight steps of ten minutes each, all within their standard; the customer's two are not counted.
    try app.bring(try app.file(), to: nil)
    let second = try app.file()
    // Sorting may take ten minutes and takes seventy.
    app.clock.advance(minutes: 60)
    try app.bring(second, to: .disposition)
    let manager = try await app.client(as: .manager)
    let page = try await manager.open("/kpi")
    let figures = page.document.elements(class: "figure").map(\.text)
    #expect(
      figures == [
        "2 keluhan dalam 12 bulan", "1 keluhan dalam 12 bulan", "1 keluhan saat ini", "89% 8 dari 9 langkah",
        "17 menit 9 langkah",
      ])
    for (words, count) in [("1", 1), ("2", 2)] {
      let list = try await manager.open(try page.link(words))
      #expect(list.document.elements(class: "row-link").count == count, "\(words)")
    }
    #expect(try app.faults() == [])
  }

  @Test("a month before the first complaint says that there is nothing yet, never zero")
  func without() async throws {
    let app = try TestApp()
    let manager = try await app.client(as: .manager)
    #expect(try await manager.open("/kpi").text.contains("Belum ada keluhan"))
    _ = try app.file()
    let page = try await manager.open("/kpi")
    let rows = page.document.elements(named: "tbody").first?.elements(named: "tr") ?? []
    let cells = rows.map { $0.elements(named: "td").map(\.text) }
    #expect(cells.count == 12)
    #expect(cells.first == ["1", "0", "1", "belum ada", "belum ada"])
    #expect(cells.dropFirst().allSatisfy { $0 == Array(repeating: "belum ada", count: 5) })
  }

  @Test("the chart has a name and a description of its own")
  func chart() async throws {
    let app = try TestApp()
    _ = try app.file()
    let page = try await app.client(as: .manager).open("/kpi")
    let chart = try #require(page.document.elements(named: "svg").last)
    #expect(chart.text.contains("diterima"))
    #expect(page.body.contains("Keluhan diterima dan ditutup tiap bulan"))
    #expect(page.body.contains("role=\"img\" aria-labelledby=\"volume-title volume-summary\""))
  }

  @Test("what is open at a month's end counts everything since the beginning")
  func backlog() throws {
    var march = MonthTally(month: try #require(Month(iso: "2024-03")))
    (march.received, march.closed) = (5, 1)
    var april = MonthTally(month: try #require(Month(iso: "2026-04")))
    (april.received, april.closed, april.timedSteps, april.stepsWithin) = (2, 3, 4, 3)
    let year = KPIYear([march, april], endingIn: april.month)
    #expect(year.received == 2 && year.closed == 3 && year.open == 3)
    #expect(year.lines.map(\.open) == Array(repeating: 4, count: 11) + [3])
    #expect(year.lines.map(\.received) == Array(repeating: 0, count: 11) + [2])
    #expect(year.lines.last?.compliance == KPIYear.Share(3, of: 4) && year.working == nil)
  }
}
