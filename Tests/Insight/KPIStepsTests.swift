import Database
import Platform
import Procedures
import Support
import Testing

@testable import Insight

@Suite("D-KPI · the page of steps") struct KPIStepsTests {
  /// Five complaints by letter that wait at the desk past the ten minutes of sorting, and one on the website in time.
  private func office() throws -> TestApp {
    let app = try TestApp()
    for _ in 0..<2 { _ = try app.file(channel: .letter) }
    app.clock.advance(minutes: 60)
    try app.bring(try app.file(channel: .letter), to: nil)
    _ = try app.file()
    return app
  }

  /// The cells of the row of a table that begins with some words.
  private func row(_ words: String, on page: WebPage) throws -> [HTMLElement] {
    let rows = page.document.elements(named: "tr").filter {
      $0.elements(named: "th").first?.text.hasPrefix(words) == true
    }
    return try #require(rows.last, "\(words) on \(page.text)").elements(named: "td")
  }

  @Test("what a holder has late leads to exactly those complaints, and no others of his")
  func lateOfHolder() async throws {
    let app = try office()
    let manager = try await app.client(as: .manager)
    let page = try await manager.open("/kpi/langkah")
    let cells = try row("Petugas", on: page)
    let numbers = cells.map { $0.text.split(separator: "\n").first.flatMap { Int($0) } }
    #expect(numbers == [3, 2], "\(cells.map(\.text))")
    for (cell, number) in zip(cells, [3, 2]) {
      let href = try #require(cell.elements(named: "a").first?["href"])
      let list = try await manager.open(href)
      #expect(list.document.elements(class: "row-link").count == number, "\(href)")
      #expect(
        try await manager.get(href.replacing("/keluhan?", with: "/keluhan.csv?")).body
          .split(separator: "\r\n").count == number + 1)
    }
    let late = try #require(cells[1].elements(named: "a").first?["href"])
    #expect(try await manager.open(late).text.contains("lewat jatuh tempo"))
  }

  @Test("steps are told by channel, category and urgency too, and the list behind a share has as many")
  func narrowed() async throws {
    let app = try office()
    let manager = try await app.client(as: .manager)
    for (narrow, timed) in [("", 11), ("?saluran=letter", 11), ("?saluran=website", 0)] {
      let page = try await manager.open("/kpi" + narrow)
      let figure = page.document.elements(class: "figure").map(\.text).first { $0.contains("langkah") }
      #expect(
        timed == 0 ? figure == nil : figure?.contains("dari \(timed) langkah") == true, "\(narrow): \(figure ?? "")")
      #expect(try await manager.get("/kpi/langkah" + narrow).status == 200)
    }
  }

  @Test("P2 · a step that drifts proposes a revision, with the figures as its reason")
  func proposal() async throws {
    let app = try TestApp()
    let second = try app.file()
    app.clock.advance(minutes: 90)
    try app.bring(second, to: nil)
    let admin = try await app.client(as: .admin)
    let head = try await app.client(as: .head)
    let page = try await head.open("/kpi/langkah")
    let text = page.document.elements(named: "tr").map(\.text).joined(separator: "\n")
    #expect(text.contains("Tinjau mutu bakunya"), "\(text)")
    let reason = "Langkah 2 (Memilah keluhan) lewat mutu baku pada 1 dari 1 pelaksanaan, April 2026."
    let list = try await admin.open(RevisionReason.address("B", because: reason))
    let form = try list.form(withButton: "Susun revisi baru")
    #expect(form.value(of: "reason") == reason)
    let long = try await admin.submit(form, changing: ["reason": String(repeating: "a", count: 1_001)])
    #expect(long.status == 422 && long.text.contains("Paling banyak 1.000 karakter"))
    let draft = try await admin.submit(form, following: true)
    #expect(draft.text.contains("Alasan revisi") && draft.text.contains(reason), "\(draft.describe())")
    let again = try await admin.open(RevisionReason.address("B", because: "Usul lain."))
    #expect(again.text.contains("Sudah ada konsep revisi") && again.text.contains(reason))
    #expect(try app.faults() == [])
  }

  @Test("the filters fold under their name, and lie open when one is set")
  func fold() async throws {
    let app = try office()
    let manager = try await app.client(as: .manager)
    for (narrow, isOpen) in [("", false), ("?saluran=letter", true), ("?prosedur=B", true), ("?dari=2026-01", false)] {
      let page = try await manager.open("/kpi" + narrow)
      #expect((page.document.elements(class: "fold").first?["open"] != nil) == isOpen, "\(narrow)")
    }
  }
}
