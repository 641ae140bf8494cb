import Platform
import Support
import Testing

@testable import Database
@testable import Satisfaction

@Suite("A3 · what is shown and downloaded of an anonymous round leads to nobody") struct AnonymousExportTests {
  private let test: TestApp
  private let office: SurveyOffice

  init() throws {
    test = try TestApp()
    office = try SurveyOffice(test)
  }

  private func path(_ round: Int64) throws -> String { AnalysisRoutes.path(try office.token(of: round)) }

  private func lines(_ body: String) -> [String] { body.split(whereSeparator: \.isNewline).map { String($0) } }

  /// Forty people, each known by his three marks and by his words.
  private func forty() throws -> Int64 {
    let round = try office.round(isAnonymous: true)
    for number in 0..<40 {
      try office.respond(
        to: round, ["u1": [0: number / 16 + 1], "u2": [0: number / 4 % 4 + 1], "u3": [0: number % 4 + 1]],
        texts: ["saran": "Kata nomor \(number)"], segment: number < 20 ? 1 : 3, unit: number % 2 == 0 ? 1 : 2)
    }
    try office.close(round)
    return round
  }

  @Test("A3: rows and texts stand in orders of their own, and neither in that of the hidden ids") func orders()
    async throws
  {
    let path = try path(try forty())
    let browser = try await test.client(as: .hse)
    let body = lines(try await browser.get(path + "/data.csv").body)
    let marks = body.dropFirst().map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).compactMap { Int($0) }.dropFirst().prefix(3)
    }
    let rows = marks.map { $0.reduce(0) { $0 * 4 + $1 - 1 } }
    let texts = lines(try await browser.get(path + "/teks.csv").body).dropFirst().compactMap { line in
      line.split(separator: " ").last.flatMap { Int($0.filter(\.isNumber)) }
    }
    #expect(rows.sorted() == Array(0..<40) && texts.sorted() == Array(0..<40))
    #expect(rows != Array(0..<40) && texts != Array(0..<40) && rows != texts)
    let again = lines(try await browser.get(path + "/data.csv").body)
    #expect(again != body && Set(again.map { $0.drop { $0 != ";" } }) == Set(body.map { $0.drop { $0 != ";" } }))
  }

  @Test("A3: texts are told apart by no group, and a form names a text by a number that is no response's")
  func texts() async throws {
    let round = try forty()
    let path = try path(round) + "/teks"
    let browser = try await test.client(as: .hse)
    let all = lines(try await browser.get(path + ".csv").body)
    #expect(lines(try await browser.get(path + ".csv?kelompok=employee&unit=x").body) == all)
    #expect(lines(try await browser.get(path + ".csv?kelompok=employee").body) == all)
    let page = try await test.client(as: .desk).open(path + "?kelompok=employee")
    #expect(!page.body.contains("name=\"kelompok\"") && !page.body.contains("name=\"response\""))
    #expect(page.text.contains("40 jawaban bebas") && page.text.contains("Kata nomor"))
    let lots: [Int64] = try QueryPlans.$readsEverything.withValue(true) {
      try test.app.database.read { try $0.values("SELECT lot FROM responseText") }
    }
    #expect(Set(lots).count == 40 && lots.allSatisfy { $0 > 40 }, "drawn, not counted")
    let figures = try await browser.open(try self.path(round) + "?kelompok=employee")
    #expect(!figures.text.contains("Tema jawaban bebas"))
  }

  @Test("A3: of a group that is not told, or crossed with a unit, no number of answers is told either") func sizes()
    async throws
  {
    let path = try path(try forty())
    let browser = try await test.client(as: .hse)
    for query in ["?kelompok=employee&unit=pengujian", "?kelompok=contractor"] {
      #expect(!(try await browser.open(path + query).text.contains("menurut saringan")), "\(query)")
    }
    #expect(try await browser.open(path + "?kelompok=employee").text.contains("20 jawaban menurut saringan"))
  }

  @Test("A3: what people say of themselves stands in no row, and choices of few are told as one") func profile()
    async throws
  {
    let round = try office.round(isAnonymous: true)
    for number in 0..<16 {
      try office.respond(
        to: round, ["u1": [0: 3], "pilih": [number < 9 ? 1 : number < 15 ? 2 : 3: 1], "tahun": [0: 1990_000 + number]],
        segment: 1)
    }
    try office.close(round)
    let path = try path(round)
    let browser = try await test.client(as: .hse)
    let head = try #require(lines(try await browser.get(path + "/data.csv").body).first)
    #expect(head.contains("u1") && head.contains("p1") && !head.contains("pilih") && !head.contains("tahun"))
    let figures = lines(try await browser.get(path + ".csv").body).filter { $0.contains("pilih") }
    #expect(figures.contains { $0.contains("Kata 1") && $0.contains(";9") })
    #expect(figures.contains { $0.contains("Kata 2, Kata 3") && $0.contains(";7") })
    #expect(!figures.contains { $0.contains(";1;") })
    let group = try await browser.open(path + "?kelompok=employee")
    #expect(group.text.contains("keterangan diri tidak ditampilkan menurut kelompok"))
    let named = try office.round()
    try office.respond(to: named, ["pilih": [3: 1]])
    #expect(try await browser.get(AnalysisRoutes.data(try office.token(of: named)) + ".csv").body.contains("pilih"))
  }
}
