import Platform
import Support
import Testing

@testable import Database
@testable import Satisfaction

@Suite("A3 · counters of answers") struct SurveyTallyTests {
  @Test("A3: after random histories the counters are what a recount gives", arguments: 0..<4 as Range<UInt64>)
  func recount(seed: UInt64) throws {
    let test = try TestApp()
    let office = try SurveyOffice(test)
    let rounds = [try office.round(), try office.round(isAnonymous: true)]
    var random = SplitMix64(seed: seed)
    for _ in 0..<40 {
      let round = rounds.randomElement(using: &random) ?? rounds[0]
      try office.respond(
        to: round, Self.values(&random), texts: Bool.random(using: &random) ? ["saran": "Lebih terang"] : [:],
        segment: [nil, 1, 2].randomElement(using: &random) ?? nil, unit: Bool.random(using: &random) ? 1 : nil,
        channel: ["open", "kiosk", "paper"].randomElement(using: &random) ?? "open")
    }
    try test.app.database.read { db in
      for round in rounds {
        let (stands, ought) = (try db.storedTally(ofRound: round), try db.recounted(round: round))
        #expect(stands == ought)
      }
    }
    #expect(try test.faults() == [])
  }

  @Test("A3: a counter that differs is found, and made anew") func rebuild() throws {
    let test = try TestApp()
    let office = try SurveyOffice(test)
    let round = try office.round()
    try office.respond(to: round, times: 3, skm: [4, 3, 4], segment: 1)
    try test.app.database.writeNow { db in
      try db.execute("UPDATE answerTally SET count = count + 1 WHERE roundID = \(round)")
    }
    #expect(try test.faults() == ["Penghitung putaran survei \(round) tidak sama dengan jawabannya."])
    try test.app.rebuildSurveyTallies()
    #expect(try test.faults() == [])
  }

  @Test("A3: numbers are counted to three digits and dates by month, so that there are never many") func grain() throws
  {
    let office = try SurveyOffice(TestApp())
    let round = try office.round()
    try office.respond(to: round, ["tahun": [0: 12_345], "sejak": [0: 20_260_312]])
    let tally = try office.test.app.database.read { try $0.storedTally(ofRound: round) }
    #expect(Set(tally.answers.keys.map(\.value)) == [12_300, 202_603])
  }

  @Test("A3: a scale is summed of those who answered the whole of it") func moments() throws {
    let office = try SurveyOffice(TestApp())
    let round = try office.round()
    try office.respond(to: round, times: 2, skm: [4, 3, 2])
    try office.respond(to: round, ["u1": [0: 1]])
    let tally = try office.test.app.database.read { try $0.storedTally(ofRound: round) }
    let scale = try #require(tally.scales.first { $0.key.part == SurveyScales.skm }?.value)
    #expect(scale == SurveyTally.Total(count: 2, sum: 18, squares: 162))
    #expect(tally.items[ItemPlace(item: office.items["u1"] ?? 0, place: 0)]?.count == 3)
  }

  private static func values(_ random: inout SplitMix64) -> [String: [Int: Int]] {
    var values: [String: [Int: Int]] = [:]
    for item in SurveyOffice.kinds where Int.random(in: 0..<8, using: &random) > 0 {
      switch item.kind {
      case "skm": values[item.code] = [0: .random(in: 1...4, using: &random)]
      case "pair": values[item.code] = [0: .random(in: 1...5, using: &random), 1: .random(in: 1...5, using: &random)]
      case "matrix": values[item.code] = [1: .random(in: 1...5, using: &random), 2: .random(in: 1...5, using: &random)]
      case "rating": values[item.code] = [0: .random(in: 0...10, using: &random)]
      case "multiple": values[item.code] = [.random(in: 1...5, using: &random): 1]
      case "number": values[item.code] = [0: .random(in: -99_999...99_999, using: &random)]
      case "date": values[item.code] = [0: 20_260_000 + .random(in: 1...12, using: &random) * 100 + 7]
      case "text": break
      default: values[item.code] = [0: .random(in: 1...5, using: &random)]
      }
    }
    return values
  }
}
