import HTTP
import Platform
import Procedures
import Support
import Testing

@testable import Insight

@Suite("D-KPI · the page of figures") struct KPIPageTests {
  /// One complaint that went its whole way in ninety minutes, and one whose sorting took seventy of its ten.
  private func office() throws -> TestApp {
    let app = try TestApp()
    try app.bring(try app.file(), to: nil)
    let second = try app.file(channel: .letter, isDangerous: true)
    app.clock.advance(minutes: 60)
    try app.bring(second, to: .disposition)
    return app
  }

  @Test("its numbers are those of a history computed by hand")
  func figures() async throws {
    let app = try office()
    let page = try await app.client(as: .manager).open("/kpi")
    let figures = page.document.elements(class: "figure").map {
      $0.text.split(separator: "\n").joined(separator: " ")
    }
    #expect(
      figures == [
        "1 j 20 m p90 1 j 20 m; rata-rata 1 j 20 m; n = 1 n kecil", "2 keluhan", "1 keluhan", "1 keluhan",
        "90% 9 dari 10 langkah", "1 j 30 m p90 1 j 30 m; rata-rata 1 j 30 m; n = 1 n kecil",
        "0% 0 dari 1 keluhan n kecil", "0% 0 dari 2 keluhan n kecil", "belum ada", "belum ada", "belum ada",
      ])
    #expect(try app.faults() == [])
  }

  @Test("every number leads to as many complaints as it says", arguments: ["/kpi", "/kpi/langkah", "/kpi/sebaran"])
  func links(path: String) async throws {
    let app = try office()
    let manager = try await app.client(as: .manager)
    let unit: Int = try app.app.database.read { try $0.value("SELECT id FROM unit WHERE code = 'pengujian'") } ?? 0
    for narrow in ["", "?saluran=letter", "?unit=\(unit)&saluran=letter", "?prosedur=B"] {
      let page = try await manager.open(path + narrow)
      #expect(page.status == 200)
      var followed = 0
      for cell in page.document.root.elements(where: { ["td", "dd", "li"].contains($0.name) }) {
        guard let link = cell.elements(named: "a").first, let href = link["href"], href.contains("?status="),
          let number = Self.number(in: cell)
        else { continue }
        let list = try await manager.open(href)
        #expect(list.document.elements(class: "row-link").count == number, "\(path)\(narrow): \(cell.text) \(href)")
        followed += 1
      }
      #expect(followed > 0, "\(path)\(narrow)")
    }
  }

  /// How many a cell says that it stands for: "3", "1 dari 2", "n = 1".
  private static func number(in cell: HTMLElement) -> Int? {
    let text = cell.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let match = text.firstMatch(of: #/n = (\d+)/#) { return Int(match.1) }
    if let match = text.firstMatch(of: #/(\d+) dari \d+/#) { return Int(match.1) }
    return text.firstMatch(of: #/(?:^|: |·.* )(\d+)(?: |$)/#).flatMap { Int($0.1) }
  }

  @Test("late steps are listed, as many as the figure says")
  func late() async throws {
    let app = try office()
    let manager = try await app.client(as: .manager)
    let page = try await manager.open("/kpi")
    let list = try await manager.open(try page.link("1 langkah terlambat"))
    #expect(list.document.elements(class: "row-link").count == 1)
    let steps = try await manager.open("/kpi/langkah")
    let first = steps.document.elements(named: "tbody").first?.elements(named: "tr").first?.text ?? ""
    #expect(first.contains("2.") && first.contains("50%"))
    #expect(try await manager.open("/kpi/langkah/terlambat?langkah=99999").text.contains("Tidak ada langkah"))
  }

  @Test("a month before the first complaint says that there is nothing yet, never zero")
  func without() async throws {
    let app = try TestApp()
    let manager = try await app.client(as: .manager)
    #expect(try await manager.open("/kpi").text.contains("Belum ada keluhan"))
    _ = try app.file()
    let page = try await manager.open("/kpi")
    let rows = page.document.elements(named: "tbody").last?.elements(named: "tr") ?? []
    let cells = rows.map { $0.elements(named: "td").map(\.text) }
    #expect(cells.count == 12)
    #expect(cells.first == ["belum ada", "1", "0", "1", "belum ada", "belum ada"])
    #expect(cells.dropFirst().allSatisfy { $0 == Array(repeating: "belum ada", count: 6) })
  }

  @Test("D-KPI · a standard holds from its month on, an earlier month keeps the one of its time")
  func standards() async throws {
    let app = try office()
    let manager = try await app.client(as: .manager)
    let address = "/kpi/standar/waktu-jawab"
    let form = try await manager.open(address).form(containing: "amount")
    let wrong = try await manager.submit(form, changing: ["amount": "1", "unit": "days", "from": "2026-03"])
    #expect(wrong.status == 422 && wrong.text.contains("Bulan yang sudah lewat"))
    for (amount, unit, month) in [("60", "minutes", "2026-04"), ("1", "days", "2026-05")] {
      let saved = try await manager.submit(
        form, changing: ["amount": amount, "unit": unit, "from": month], following: true)
      #expect(saved.status == 200 && saved.text.contains("sudah disimpan"))
    }
    #expect(try await manager.open("/kpi").text.contains("Standar: paling lama 1 jam belum tercapai"))
    let targets = try app.app.database.read { try $0.kpiTargets() }
    let months = try ["2026-03", "2026-04", "2026-05", "2026-06"].map { try #require(Month(iso: $0)) }
    #expect(months.map { targets.amount(of: .response, in: $0) } == [nil, 60, 450, 450])
    #expect(try await app.client(as: .desk).open(address).status == 403)
    #expect(try await app.client(as: .desk).open("/kpi/standar").text.contains("1 hari kerja"))
  }

  @Test("who leads a unit sees the figures of that unit, whatever the address asks for")
  func units() async throws {
    let app = try office()
    let unit: Int = try app.app.database.read { try $0.value("SELECT id FROM unit WHERE code = 'pengujian'") } ?? 0
    for (colleague, count) in [(TestApp.Colleague.teamLead, "2 keluhan"), (.otherTeamLead, "0 keluhan")] {
      let page = try await app.client(as: colleague).open("/kpi?unit=\(unit)")
      #expect(page.document.elements(class: "figure").dropFirst().first?.text == count, "\(colleague)")
    }
  }

  @Test("each chart has a name and a description of its own, and its points can be reached by keyboard")
  func chart() async throws {
    let app = try office()
    let page = try await app.client(as: .manager).open("/kpi")
    for id in ["response", "trend", "satisfaction"] {
      #expect(page.body.contains("role=\"group\" aria-labelledby=\"\(id)-title \(id)-summary\""))
    }
    #expect(page.body.contains("aria-label=\"Diterima, Apr 2026: 2\""))
  }
}
