import Platform
import Support
import Testing

@testable import Database
@testable import Satisfaction

@Suite("A3 · numbers, and several choices") struct NumberAnswerTests {
  private let office: SurveyOffice

  init() throws { office = try SurveyOffice(TestApp()) }

  private func figure(_ code: String, _ round: Int64, _ filter: FigureFilter = .all) throws -> ItemFigure {
    let token = try office.token(of: round)
    let figures = try office.test.app.database.read { try $0.figures(ofRound: token, filter) }
    return try #require(figures?.figure(code))
  }

  private static let given = [1_999_000, 1_999_000, 2_555_500, -1_999_000, 1_234_567_000]

  @Test("A3: mean, median and deviation of numbers are of what was answered, not of its class") func exact() throws {
    let round = try office.round()
    for value in Self.given { try office.respond(to: round, ["tahun": [0: value]], segment: 1) }
    try office.respond(to: round, ["tahun": [0: 7_000]], segment: 2)
    let own = try figure("tahun", round, FigureFilter(segment: "employee"))
    #expect(own.mean == 247_824.3 && own.median == 1_999)
    let numbers = Self.given.map { Double($0) / 1000 }
    let deviation = try #require(Statistics.standardDeviation(numbers))
    #expect((try #require(own.deviation) - deviation).magnitude < 1e-6)
    #expect(
      own.values.map(\.label) == ["−1.999", "1.999", "2.555,5", "1.234.567"] && own.values.map(\.count) == [1, 2, 1, 1])
    #expect(try figure("tahun", round).count == 6)
  }

  @Test("A3: classes of numbers are named as classes") func classes() throws {
    #expect(NumberClass.words(from: 1_990_000, isWhole: true) == "1.990–1.999")
    #expect(NumberClass.words(from: 1_990_000, isWhole: false) == "1.990–1.999,999")
    #expect(NumberClass.words(from: -1_990_000, isWhole: true) == "−1.999 sampai −1.990")
    #expect(
      NumberClass.words(from: 12_000, isWhole: true) == "12"
        && NumberClass.words(from: 12_500, isWhole: false) == "12,5–12,599")
    let round = try office.round(isAnonymous: true)
    // Five in each class: fewer would be merged.
    for year in [1_991, 1_991, 1_991, 1_999, 1_999, 2_026, 2_026, 2_027, 2_027, 2_028] {
      try office.respond(to: round, ["tahun": [0: year * 1_000]])
    }
    try office.close(round)
    let figure = try figure("tahun", round)
    #expect(figure.values.map(\.label) == ["1.990–1.999", "2.020–2.029"] && figure.mean == 2_010.5)
  }

  @Test("A3: one number has no deviation, and the page says why") func one() async throws {
    let round = try office.round()
    try office.respond(to: round, ["tahun": [0: 2_026_000]])
    let page = try await office.test.client(as: .hse).open(AnalysisRoutes.path(try office.token(of: round)))
    #expect(page.text.contains("simpangan baku perlu sedikitnya dua jawaban") && page.text.contains("2.026,00"))
  }

  @Test("A3: shares of several choices are of those who answered, and may exceed 100 percent together") func choices()
    async throws
  {
    let round = try office.round()
    for _ in 0..<4 { try office.respond(to: round, ["pilih": [1: 1, 2: 1]], segment: 1) }
    try office.respond(to: round, ["pilih": [2: 1]], segment: 2)
    try office.respond(to: round, ["u1": [0: 4]], segment: 1)
    let all = try figure("pilih", round)
    #expect(all.count == 5 && all.values.prefix(2).map(\.count) == [4, 5])
    #expect(try figure("pilih", round, FigureFilter(segment: "employee")).count == 4)
    let browser = try await office.test.client(as: .hse)
    let path = AnalysisRoutes.path(try office.token(of: round))
    let page = try await browser.open(path)
    #expect(page.text.contains("n = 5 responden") && page.text.contains("melebihi 100%") && page.text.contains("80,0%"))
    #expect(try await browser.get(path + ".csv").body.contains("dari n responden"))
    #expect(try office.test.faults() == [])
  }

  @Test("A3: choices that were counted before are counted by respondents too") func earlier() throws {
    let round = try office.round()
    for _ in 0..<3 { try office.respond(to: round, ["pilih": [1: 1, 2: 1]], segment: 1) }
    let database = office.test.app.database
    let before = try database.read { try $0.storedTally(ofRound: round) }
    _ = try database.writeNow { db in
      try db.execute("DELETE FROM answerTally WHERE roundID = \(round) AND place = -1")
      return try db.execute(SQL(schemaText: Migration.choosers.sql))
    }
    #expect(try database.read { try $0.storedTally(ofRound: round) } == before)
  }
}
