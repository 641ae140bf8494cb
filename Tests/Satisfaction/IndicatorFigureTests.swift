import Database
import HTTP
import Procedures
import Support
import Testing

@testable import Platform
@testable import Satisfaction

/// A round of the questionnaire of `SurveyOffice`, and indicators that it measures.
@Suite("A1, A3 · an indicator says of a round what its analysis says") struct IndicatorFigureTests {
  private let office: PlannedOffice
  private let surveys: SurveyOffice

  init() throws {
    office = try PlannedOffice()
    surveys = try SurveyOffice(office.test)
  }

  /// Measures an indicator by a round that closed on a day.
  private func measured(
    _ number: Int, by round: Int64, closing: String = "2026-04-10"
  ) throws -> Measurement {
    try close(round, on: closing)
    let indicator = try office.found(number)
    try office.test.app.writeNow(by: office.hse) { deed in try deed.tie(indicator, to: [round]) }
    return try #require(try office.measurements(of: try office.found(number)).first)
  }

  private func close(_ round: Int64, on day: String) throws {
    _ = try office.test.app.database.writeNow { db in
      try db.execute("UPDATE surveyRound SET closesOn = \(day), closedAt = 2 WHERE id = \(round)")
    }
  }

  private func analysis(_ round: Int64) throws -> RoundFigures {
    let token = try surveys.token(of: round)
    return try #require(try office.read { try $0.figures(ofRound: token) })
  }

  /// Has an indicator measured by items of the questionnaire, as its form would.
  private func choose(_ codes: [String], for number: Int) throws {
    let items = MeasuredItems(codes.map { MeasuredItem(questionnaire: "uji", code: $0) })
    _ = try office.test.app.database.writeNow { db in
      try db.execute("UPDATE indicator SET items = \(items) WHERE number = \(number) /* whole table */")
    }
  }

  @Test("A1, A3: where an element has no answer, neither page has an index") func noElement() throws {
    let round = try surveys.round()
    for _ in 1...2 { try surveys.respond(to: round, ["u1": [0: 4], "u2": [0: 4]]) }
    let found = try measured(try office.indicator("ikm", target: "76,61"), by: round)
    #expect(try analysis(round).service?.index == nil)
    #expect(found.value == nil && found.note == "Ada butir yang belum dijawab, sehingga tidak dapat dihitung.")
  }

  @Test("A1, A3: what only some are asked is no element of the index, here as there") func conditional() throws {
    let round = try surveys.round()
    let item = surveys.items["u3"]
    _ = try office.test.app.database.writeNow { db in
      try db.execute("UPDATE item SET shownIf = 'u1', shownValue = 4 WHERE id = \(item)")
    }
    try surveys.respond(to: round, times: 5, skm: [4, 3, 1])
    let found = try measured(try office.indicator("ikm", target: "76,61"), by: round)
    // (4 + 3) / 2 · 25
    #expect(try analysis(round).service?.index?.hundredths == 8_750 && found.value == 8_750)
  }

  @Test("A1, A2: under five answers an anonymous round measures nothing, and the page, its table and reports say why")
  func few() throws {
    let round = try surveys.round(isAnonymous: true)
    try surveys.respond(to: round, times: 4, skm: [1, 1, 1])
    let number = try office.indicator("ikm", target: "76,61")
    let found = try measured(number, by: round)
    #expect(found.value == nil && found.count == nil && found.words == "–")
    #expect(found.note == "Kurang dari 5 jawaban dalam putaran anonim, tidak ditampilkan.")
    let indicator = try office.found(number)
    #expect(indicator.verdict(of: [found]).text == "Belum ada angka")
    let scope = SurveyScope(.quarter, containing: try #require(Month(iso: "2026-04")))
    let kept = try office.read { try $0.indicatorFigures(scope, zone: .wita) }
    #expect(kept.map(\.value) == [nil] && kept[0].note.hasPrefix("Kurang dari 5 jawaban"), "\(kept)")
  }

  @Test("A1, A2: an item that under five answered in an anonymous round is left out of the share of the satisfied")
  func fewOfItem() throws {
    let round = try surveys.round(isAnonymous: true)
    for _ in 1...3 { try surveys.respond(to: round, ["l1": [0: 4], "l2": [0: 1]]) }
    for mark in [1, 1, 5] { try surveys.respond(to: round, ["l1": [0: mark]]) }
    let number = try office.indicator("topTwo", target: "80")
    // l1: 4 of 6; l2 has three answers only.
    #expect(try measured(number, by: round).value == 6_667)
    try choose(["l2"], for: number)
    let alone = try measured(number, by: round)
    #expect(alone.value == nil && alone.note.hasPrefix("Ada butir dengan kurang dari 5 jawaban"), "\(alone.note)")
  }

  @Test("A1: two indicators of one round are each measured by their own items") func items() throws {
    let round = try surveys.round()
    for marks in [(5, 2), (4, 3), (1, 4)] {
      try surveys.respond(to: round, ["l1": [0: marks.0], "l2": [0: marks.1], "u1": [0: 4]])
    }
    let (clean, safe) = (
      try office.indicator("topTwo", target: "80"), try office.indicator("topTwo", target: "80")
    )
    try choose(["l1"], for: clean)
    try choose(["l2"], for: safe)
    // l1: 5, 4 of three; l2: 4 of three; all of them: two, one and three elements of nine answers.
    #expect(try measured(clean, by: round).value == 6_667 && measured(safe, by: round).value == 3_333)
    #expect(try measured(try office.indicator("topTwo", target: "80"), by: round).value == 6_667)
    let csi = try office.indicator("csi", target: "75")
    try choose(["p9"], for: csi)
    #expect(try measured(csi, by: round).value == nil)
  }

  @Test("A1: CSI of chosen attributes weighs them among themselves") func attributes() throws {
    let round = try surveys.round()
    for _ in 1...5 { try surveys.respond(to: round, ["p1": [0: 2, 1: 5], "p2": [0: 4, 1: 3], "p3": [0: 5, 1: 5]]) }
    let number = try office.indicator("csi", target: "75")
    try choose(["p1", "p2"], for: number)
    // (5 · 2 + 3 · 4) / 8 / 5 = 55 %; all three: (10 + 12 + 25) / 13 / 5 = 72,31 %.
    #expect(try measured(number, by: round).value == 5_500)
    try choose([], for: number)
    #expect(try measured(number, by: round).value == 7_231)
    #expect(try analysis(round).pairs?.index.map { Int(($0 * 100).rounded()) } == 7_231)
  }

  @Test("A1: items are offered of what rounds may ask, and refused where the unit is of another scale") func form()
    throws
  {
    let (kinds, positions, items) = try office.read { db in
      (try db.indicatorKinds(), try db.positions(), try db.offeredItems())
    }
    let pair = try #require(items.first { $0.kind == .pair }?.item.name)
    let service = try #require(items.first { $0.kind == .skm }?.item.name)
    func errors(_ measure: String, _ item: String) -> [String] {
      let form: FormData = [
        "kind": "\(kinds[0].id)", "methods": "survey", "measure": measure, "target": "80", "direction": "floor",
        "position": "\(positions[0].id)", "months": "3", "items": item,
      ]
      do throws(FormErrors) {
        let read = try IndicatorForm(form, kinds: kinds, positions: positions, items: items)
        #expect(read.items.items.map(\.name) == [item])
        return []
      } catch {
        return error.notes.map(\.field)
      }
    }
    #expect(errors("csi", pair) == [] && errors("ikm", service) == [] && errors("topTwo", pair) == [])
    #expect(errors("ikm", pair) == ["items"] && errors("count", pair) == ["items"])
  }
}
