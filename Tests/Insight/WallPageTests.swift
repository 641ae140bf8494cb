import Platform
import Support
import Testing

@testable import Insight

@Suite("KPI · what is shown on a wall, and to everybody") struct WallPageTests {
  @Test("the wall's page asks again by itself and tells the running month")
  func wall() async throws {
    let app = try TestApp()
    _ = try app.file()
    let page = try await app.client(as: .manager).open("/kpi/layar")
    #expect(page.status == 200 && page.header("Refresh") == "60")
    #expect(page.text.contains("KPI April 2026") && page.text.contains("1"))
  }

  @Test("how the service keeps its promise can be read by nobody, until a manager opens it to everybody")
  func promise() async throws {
    let app = try TestApp()
    for _ in 0..<5 { try app.bring(try app.file(), to: nil) }
    let stranger = try app.client()
    #expect(try await stranger.open("/janji-layanan").status == 404)
    #expect(try await !stranger.open("/").text.contains("Janji layanan"))
    let manager = try await app.client(as: .manager)
    let form = try await manager.open("/kpi/standar").form(containing: "publish")
    #expect(try await manager.submit(form, changing: [:], following: true).text.contains("kini dapat dibaca"))
    let page = try await stranger.open(try await stranger.open("/").link("Janji layanan"))
    #expect(page.text.contains("1 j 20 m, dari 5 keluhan") && page.text.contains("Triwulan ini, April 2026"))
    #expect(page.text.contains("Belum selesai saat ini") && page.text.contains("0 keluhan"))
    let desk = try await app.client(as: .desk).open("/kpi/standar")
    #expect(desk.forms.allSatisfy { $0.control(named: "publish") == nil })
  }

  @Test("of a handful of complaints everybody is told that they are too few to tell")
  func few() async throws {
    let app = try TestApp()
    try app.bring(try app.file(), to: nil)
    let manager = try await app.client(as: .manager)
    let form = try await manager.open("/kpi/standar").form(containing: "publish")
    _ = try await manager.submit(form, changing: [:], following: true)
    #expect(try await app.client().open("/janji-layanan").text.contains("belum cukup data (n = 1)"))
  }
}
