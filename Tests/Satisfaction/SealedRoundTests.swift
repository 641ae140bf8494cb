import Platform
import Support
import Testing

@testable import Database
@testable import Procedures
@testable import Satisfaction

@Suite("A2 · an anonymous round that is still open tells only how many answered") struct SealedRoundTests {
  private let test: TestApp
  private let office: SurveyOffice

  init() throws {
    test = try TestApp()
    office = try SurveyOffice(test)
  }

  /// Enough answers of two groups, texts among them.
  private func open(isAnonymous: Bool = true) throws -> Int64 {
    let round = try office.round(isAnonymous: isAnonymous)
    try office.respond(to: round, times: 8, skm: [4, 3, 3], segment: 1)
    for _ in 0..<6 { try office.respond(to: round, ["u1": [0: 2]], texts: ["saran": "Toilet kotor"], segment: 3) }
    return round
  }

  private func figures(_ round: Int64) throws -> RoundFigures {
    let token = try office.token(of: round)
    return try #require(try test.app.database.read { try $0.figures(ofRound: token) })
  }

  @Test("A2: no page and no download tells anything of the answers; once it is closed they do")
  func pages() async throws {
    let round = try open()
    let path = AnalysisRoutes.path(try office.token(of: round))
    let browser = try await test.client(as: .hse)
    let sealed = try await browser.open(path)
    #expect(sealed.text.contains("Angka putaran anonim ditampilkan sesudah putaran ditutup, supaya"))
    #expect(sealed.text.contains("14 jawaban") && !sealed.text.contains("NRR"))
    let texts = try await browser.open(path + "/teks")
    #expect(texts.text.contains("sesudah putaran ditutup") && !texts.text.contains("Toilet kotor"))
    for download in ["/data.csv", "/teks.csv"] {
      let body = try await browser.get(path + download).body
      #expect(body.contains("sesudah putaran ditutup") && !body.contains("Toilet kotor"))
      #expect(body.split(whereSeparator: \.isNewline).count == 2, "the columns and the reason: \(body)")
    }
    try office.close(round)
    #expect(try await browser.open(path).text.contains("NRR"))
    #expect(try await browser.open(path + "/teks").text.contains("Toilet kotor"))
    #expect(try await browser.get(path + "/data.csv").body.split(whereSeparator: \.isNewline).count == 15)
  }

  @Test("A2: two looks, before and after one answer, differ in nothing but how many there are")
  func difference() async throws {
    let round = try open()
    let path = AnalysisRoutes.path(try office.token(of: round)) + ".csv"
    let browser = try await test.client(as: .hse)
    let told = { (body: String) in body.split(whereSeparator: \.isNewline).filter { !$0.contains("Tingkat jawaban") } }
    let before = try await browser.get(path).body
    try office.respond(to: round, ["u1": [0: 1], "nps": [0: 0]], texts: ["saran": "Gelap"], segment: 1)
    let after = try await browser.get(path).body
    #expect(before != after && told(before) == told(after))
    let figures = try figures(round)
    #expect(figures.absence == .sealed && figures.items.isEmpty && figures.themes.texts == 0)
    #expect(figures.service == nil && figures.pairs == nil && figures.scales.isEmpty && figures.weak.isEmpty)
  }

  @Test("A2: its free text is given themes only after it closed; that of a named round before too")
  func themes() async throws {
    for isAnonymous in [true, false] {
      let round = try open(isAnonymous: isAnonymous)
      let found = try figures(round)
      let text: AnswerText.Key = try #require(
        try test.app.database.read { db in
          try db.row("SELECT itemID, lot FROM responseText ORDER BY responseID DESC /* whole table */ LIMIT 1") {
            AnswerText.Key(item: try $0[0], lot: try $0[1])
          }
        })
      let theme = try #require(try test.app.database.read { try $0.theme("tema-kebersihan") })
      let give = { (round: AnalysedRound) in
        try test.app.writeNow(by: try test.actor(.desk)) { try $0.giveThemes([theme.id], to: text, of: round) }
      }
      let desk = try await test.client(as: .desk)
      let token = try await desk.open(ThemePages.path).form(containing: "name").value(of: "_token")
      let fields = [
        "text": "\(text.lot)", "item": "\(text.item.rawValue)", text.field: theme.code, "_token": token ?? "",
      ]
      let reply = try await desk.post(AnalysisRoutes.texts(try office.token(of: round)), fields)
      #expect(reply.status == (isAnonymous ? 409 : 303))
      if isAnonymous {
        #expect(throws: ThemeError.sealed) { try give(found.round) }
        try office.close(round)
        try give(try figures(round).round)
      }
      try office.close(round)
      #expect(try figures(round).themes.lines.map(\.code) == ["tema-kebersihan"])
    }
    #expect(try test.faults() == [])
  }

  @Test("A3: the trend of other rounds, an indicator and an action's finding keep it back as well")
  func elsewhere() throws {
    let (old, round) = (try office.round(opensOn: "2025-03-01"), try open())
    try office.respond(to: old, times: 2, skm: [2, 2, 2])
    let point = try #require(try figures(old).trend.points.last)
    #expect(point.withheld == .sealed && point.service == nil && point.means.isEmpty && point.responses == 14)
    let token = try office.token(of: round)
    let finding = { (code: String) in
      try test.app.database.read { try ImprovementOrigin.survey.find($0, ["putaran": token, "butir": code])?.finding }
    }
    let told = { (measure: Measure) in
      try test.app.database.read { try $0.figures(ofRound: round)?.figure(in: measure) }
    }
    #expect(try told(.ikm)?.value == nil && told(.topTwo)?.value == nil)
    #expect(try finding("u1") == "Butir u1" && finding("tema-waktu")?.contains("kali") == false)
    try office.close(round)
    #expect(
      try told(.ikm)?.value == 7619 && told(.topTwo)?.value != nil && figures(old).trend.points[1].withheld == nil)
    #expect(try finding("u1")?.contains("n = 14") == true && finding("tema-waktu")?.contains("kali") == true)
  }

  @Test("A3: an indicator has no figure of an anonymous round that fewer than five answered") func fewForIndicator()
    throws
  {
    let round = try office.round(isAnonymous: true)
    try office.respond(to: round, times: 4, skm: [4, 4, 4])
    try office.close(round)
    let figure = try test.app.database.read { try $0.figures(ofRound: round)?.figure(in: .ikm) }
    #expect(figure?.value == nil && figure?.count == nil && figure?.note.hasPrefix("Kurang dari 5 jawaban") == true)
  }
}
