import Database
import Support
import Testing

@testable import Platform

@Suite("Exports") struct ExportJourneys {
  /// The lines of a text export, split at its semicolons; no sample holds one.
  private func lines(_ text: String) -> [[String]] {
    text.drop { $0 == "\u{FEFF}" }.split(separator: "\r\n").map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).map { String($0) }
    }
  }

  @Test("the workbook and the text behind the register hold what the list shows, with the same filter and secrecy")
  func sameAsTheList() async throws {
    let office = try TestApp()
    let names = ["=1+1", "Sertifikat «ä» & <b>", "@SUM(A1)"]
    for (place, name) in names.enumerated() {
      office.clock.advance(minutes: 1)
      _ = try office.file(subject: name, confidentiality: place == 1 ? .confidential : .named)
    }
    let closed = try office.file(subject: "Sudah selesai")
    try office.bring(closed, to: nil)
    let browser = try await office.client(as: .manager)
    let list = try await browser.open("/keluhan?status=terbuka")
    let page = try await browser.click("Unduh XLSX", on: list)
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    #expect(page.status == 200 && page.header("Content-Type") == type)
    #expect(page.header("Content-Disposition") == "attachment; filename=\"keluhan.xlsx\"")
    let sheet = try #require(try Workbook(page.bytes).sheets.first)
    #expect(sheet.values.dropFirst().map { $0[1] } == names.reversed().map { .text($0) })
    #expect(sheet.frozenAbove == "A2" && sheet.filter == "A1:M4")
    #expect(list.document.elements(class: "row-link").map(\.text) == sheet.values.dropFirst().map { $0[0].words })
    #expect(sheet.values.joined().contains(.text("Citra Utami")) && !sheet.values[2].contains(.text("Citra Utami")))
    let text = try await browser.click("Unduh CSV", on: list).body
    #expect(lines(text)[0] == sheet.values[0].map(\.words))
    #expect(lines(text).dropFirst().map { $0[1] } == ["'@SUM(A1)", names[1], "'=1+1"])
    #expect(try await Workbook(browser.get("/keluhan.xlsx?status=semua").bytes).sheets[0].rows.count == 5)
  }

  @Test("P6 · the tables below the KPI page hold what those pages show")
  func figures() async throws {
    let office = try TestApp()
    let run = try office.file(subject: "Sertifikat terlambat")
    try office.bring(run, to: nil)
    let browser = try await office.client(as: .manager)
    for path in ["/kpi/langkah", "/kpi/sebaran"] {
      let page = try await browser.open(path)
      let rows = lines(try await browser.click("Unduh CSV", on: page).body).dropFirst()
      #expect(!rows.isEmpty, "\(path)")
      let names = rows.map { $0[path.hasSuffix("langkah") ? 3 : 1] }
      for name in names where !name.contains(".00") { #expect(page.text.contains(name), "\(name) on \(path)") }
    }
    let late = try await browser.open("/kpi/langkah/terlambat")
    #expect(lines(try await browser.click("Unduh CSV", on: late).body)[0].first == "Keluhan")
  }

  @Test("a time in the workbook is the one on the clock here, and one that can be counted with")
  func times() async throws {
    let office = try TestApp()
    _ = try office.file()
    let page = try await office.client(as: .manager).get("/keluhan.xlsx")
    let book = try Workbook(page.bytes)
    let cell = try #require(book.sheets[0].rows[1].first { $0.place == "D2" })
    // 14 April 2026, nine in the morning.
    #expect(cell.value == .number(46_126.375) && book.pattern(cell.style) == "dd/mm/yyyy hh:mm")
    #expect(book.sheets[0].values[0][3] == .text("Diterima (WITA)"))
  }

  @Test("a workbook of ten thousand rows with subjects as long as a page is whole")
  func longWorkbook() async throws {
    let office = try TestApp()
    let count = try fill(office, 10_000)
    let sheet = try #require(
      try await Workbook(office.client(as: .manager).get("/keluhan.xlsx").bytes).sheets.first)
    #expect(sheet.rows.count == count + 1)
    #expect(sheet.values.dropFirst().allSatisfy { $0[1].words.utf8.count > 2_000 })
  }

  @Test("P6 · every list downloads as CSV and XLSX of what it shows, and no cell of either becomes a formula")
  func everyList() async throws {
    let office = try TestApp()
    let filed = try office.file(subject: "=HYPERLINK(1)")
    try office.bring(filed, to: .confirmation)
    _ = try office.file(subject: "@SUM(A1)")
    let lists: [(TestApp.Colleague, String)] = [
      (.manager, "/keluhan"), (.manager, "/cari"), (.manager, "/kpi"), (.head, "/surat"), (.desk, "/tugas"),
      (.head, "/tugas/tim"),
      (.admin, "/pengaturan/orang"), (.admin, "/pengaturan/unit"),
      (.admin, "/pengaturan/jabatan"), (.admin, "/pengaturan/kalender"), (.admin, "/pengaturan/jejak"),
    ]
    for (colleague, path) in lists {
      let browser = try await office.client(as: colleague)
      let list = try await browser.open(path + "?status=semua")
      let book = try await Workbook(browser.click("Unduh XLSX", on: list).bytes)
      let values = book.sheets[0].values
      #expect(values.count > 1, "\(path)")
      #expect(values.joined().allSatisfy { if case .formula = $0 { false } else { true } }, "\(path)")
      let text = try await browser.click("Unduh CSV", on: list)
      #expect(lines(text.body).count == values.count, "\(path)")
      #expect(lines(text.body).joined().allSatisfy { !["=", "+", "-", "@"].contains($0.prefix(1)) }, "\(path)")
    }
  }

  @Test("who reads twenty megabytes slowly holds up nobody: all was read from the database before")
  func slowReader() async throws {
    let office = try TestApp()
    let count = try fill(office, 10_000)
    let browser = try await office.client(as: .manager)
    let cookie = try #require(await browser.cookies.header(for: "/keluhan.csv"))
    let port = browser.port
    let wire = try await blocking {
      let wire = try Wire(port: port)
      try wire.send("GET /keluhan.csv HTTP/1.1\r\nHost: a\r\nCookie: \(cookie)\r\n\r\n")
      return (wire: wire, start: try wire.receive(atMost: 12))
    }
    #expect(wire.start == Array("HTTP/1.1 200".utf8))
    #expect(try await eventually { office.app.longReads.load == (0, 0) })
    #expect(try await browser.get("/keluhan").status == 200)
    let body = try await blocking {
      var reader = WireReader(wire.wire, after: wire.start)
      return try reader.reply().body
    }
    #expect(body.count > 20_000_000)
    #expect(body.count { $0 == 10 } == count + 1)
  }

  /// Fills the register with copies of one complaint, whose subject is as long as a page.
  private func fill(_ office: TestApp, _ count: Int) throws -> Int {
    try office.copy(try office.file(subject: String(repeating: "Sertifikat terlambat. ", count: 91)), times: count - 1)
    return count
  }
}

extension Workbook.Value {
  /// The value as a text.
  fileprivate var words: String {
    switch self {
    case .text(let text), .formula(let text): text
    case .number(let number): "\(number)"
    }
  }
}
