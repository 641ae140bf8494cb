import Platform
import Support
import Testing

@testable import Database
@testable import Satisfaction

@Suite("A3 · indices by group, and like with like") struct GroupIndexTests {
  private let office: SurveyOffice

  init() throws { office = try SurveyOffice(TestApp()) }

  private func figures(_ round: Int64, _ filter: FigureFilter = .all) throws -> RoundFigures {
    let token = try office.token(of: round)
    return try #require(try office.test.app.database.read { try $0.figures(ofRound: token, filter) })
  }

  private func respond(_ round: Int64, times: Int, _ mark: Int, nps: Int, segment: Int64) throws {
    let pair = [0: mark, 1: 5]
    for _ in 0..<times {
      try office.respond(to: round, ["p1": pair, "p2": pair, "p3": pair, "nps": [0: nps]], segment: segment)
    }
  }

  @Test("A3: CSI and NPS are told by segment, of those who answered there") func groups() async throws {
    let round = try office.round()
    try respond(round, times: 6, 5, nps: 10, segment: 1)
    try respond(round, times: 5, 2, nps: 0, segment: 2)
    let found = try figures(round)
    #expect(found.bySegment.map { $0.customer?.rounded() } == [100, 40] && found.bySegment.map(\.nps) == [100, -100])
    let page = try await office.test.client(as: .hse).open(AnalysisRoutes.path(try office.token(of: round)))
    #expect(page.text.contains("CSI menurut kelompok") && page.text.contains("40,00%, kurang puas"))
    #expect(page.text.contains("NPS menurut kelompok") && page.text.contains("−100"))
  }

  @Test("A3: in an anonymous round the indices of groups of few are not told") func anonymous() throws {
    let round = try office.round(isAnonymous: true)
    try respond(round, times: 9, 5, nps: 10, segment: 1)
    try respond(round, times: 6, 4, nps: 8, segment: 3)
    try respond(round, times: 2, 1, nps: 0, segment: 2)
    try office.close(round)
    let found = try figures(round)
    #expect(found.bySegment.map(\.count) == [9, nil, nil])
    #expect(found.bySegment.map { $0.customer?.rounded() } == [100, nil, nil])
    #expect(found.bySegment.map(\.nps) == [100, nil, nil])
  }

  @Test("A3: under a filter the first figure says of how many of all") func filtered() async throws {
    let round = try office.round()
    try respond(round, times: 6, 5, nps: 10, segment: 1)
    try respond(round, times: 5, 2, nps: 0, segment: 2)
    let path = AnalysisRoutes.path(try office.token(of: round)) + "?kelompok=contractor"
    let page = try await office.test.client(as: .hse).open(path)
    #expect(page.text.contains("5 dari 11 jawaban") && page.text.contains("tanpa saringan"))
  }

  @Test("A3: below nine elements the index has no grade, and says why") func grade() async throws {
    let round = try office.round()
    try office.respond(to: round, times: 6, skm: [4, 4, 4])
    let service = try #require(try figures(round).service)
    #expect(service.index?.hundredths == 10_000 && service.mark(service.index) == nil)
    #expect(service.index.map(service.grade) == "tanpa mutu: baru 3 unsur, PermenPAN-RB 14/2017 meminta sedikitnya 9")
    let csv = try await office.test.client(as: .hse).get(
      AnalysisRoutes.path(try office.token(of: round)) + ".csv"
    ).body
    #expect(!csv.contains(";A;") && !csv.contains(",A,"))
  }

  @Test("A3: praise is told and not ranked among what wants mending") func praise() async throws {
    let round = try office.round()
    for theme in ["tema-pujian", "tema-pujian", "tema-apd", "tema-rambu"] {
      let id = try office.respond(to: round, ["u1": [0: 3]], texts: ["saran": "Kata"], segment: 1)
      try office.test.app.database.writeNow { db in
        try db.execute(
          """
          INSERT INTO themedText (responseID, itemID, themeID)
          SELECT \(id), \(office.items["saran"]), id FROM theme WHERE code = \(theme)
          """)
        try db.recountRound(Identifier<SurveyOffice.Response>(rawValue: round))
      }
    }
    let page = try await office.test.client(as: .hse).open(AnalysisRoutes.path(try office.token(of: round)))
    #expect(page.text.contains("2 tema dicatat di luar 2 pujian") && !page.body.contains("butir=tema-pujian"))
  }
}

@Suite("A2 · codes that were issued") struct IssuedItemTests {
  @Test("A2: a code once issued keeps its kind and its scale") func refusal() {
    func item(_ kind: Item.Kind, _ marks: [Int] = []) -> Item {
      Item(
        id: Item.unkept, code: "sarana", kind: kind, text: "Sarana", hint: "", topic: "", isRequired: true,
        condition: nil, choices: marks.map { Item.Option(value: $0, label: "\($0)") }, rows: [])
    }
    let issued = IssuedItem(kind: .skm, scale: 1...4)
    #expect(issued.refusal(of: item(.skm)) == nil)
    #expect(issued.refusal(of: item(.rating))?.contains("sudah terbit sebagai “Skala SKM 1–4”") == true)
    let matrix = IssuedItem(kind: .matrix, scale: 1...5)
    #expect(matrix.refusal(of: item(.matrix, [1, 2, 3, 4, 5])) == nil)
    #expect(matrix.refusal(of: item(.matrix, [1, 2, 3]))?.contains("skala 1–5") == true)
  }

  @Test("A2: the builder refuses another kind under an issued code, beside the field") func builder() async throws {
    let test = try TestApp()
    let actor = try test.actor(.hse)
    let place = try await test.app.write(by: actor) { deed in
      let place = try deed.startVersion(of: "skm")
      let draft = try #require(try deed.db.questionnaire(place.code, number: place.number))
      try deed.editQuestionnaire(place, edition: draft.edition, "item") { try $0.removeItem("sarana") }
      return place
    }
    let browser = try await test.client(as: .hse)
    let form = try await browser.open("\(place.path)/bagian/1/butir-baru?jenis=rating").form(containing: "code")
    let fields = ["text": "Sarana dan prasarana", "code": "sarana"]
    let refused = try await browser.submit(form, changing: fields)
    #expect(refused.status == 422 && refused.text.contains("sudah terbit sebagai “Skala SKM 1–4”"))
    let other = ["text": "Sarana dan prasarana", "code": "sarana-nilai"]
    #expect(try await browser.submit(form, changing: other).status == 303)
  }
}
