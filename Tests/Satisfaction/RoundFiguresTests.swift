import Platform
import Support
import Testing

@testable import Database
@testable import Satisfaction

@Suite("A3 · figures of a round") struct RoundFiguresTests {
  private let office: SurveyOffice

  init() throws { office = try SurveyOffice(TestApp()) }

  private func figures(_ round: Int64, _ filter: FigureFilter = .all) throws -> RoundFigures {
    let token = try office.token(of: round)
    return try #require(try office.test.app.database.read { try $0.figures(ofRound: token, filter) })
  }

  @Test("A3: the index, per element and per group, is of those who answered") func index() throws {
    let round = try office.round()
    try office.respond(to: round, times: 6, skm: [4, 4, 4], segment: 1)
    try office.respond(to: round, times: 2, skm: [1, 1, 1], segment: 2, unit: 1)
    let all = try figures(round)
    #expect(all.service?.index?.hundredths == 8125 && all.service?.elements.map(\.mean) == [3.25, 3.25, 3.25])
    #expect(all.service?.bySegment.map { $0.index?.hundredths } == [10000, 2500])
    let few = try figures(round, FigureFilter(segment: "contractor"))
    #expect(few.count == 2 && few.service?.index?.hundredths == 2500)
    #expect(few.weak.map(\.code) == ["u1", "u2", "u3"] && all.weak.isEmpty)
  }

  @Test("A3: an element that nobody answered leaves the index out, not at 0") func noElement() throws {
    let round = try office.round()
    try office.respond(to: round, ["u1": [0: 4], "u2": [0: 4]])
    let found = try figures(round)
    #expect(found.service?.index == nil && found.figure("u3")?.mean == nil && found.figure("u3")?.count == 0)
    #expect(found.pairs?.index == nil && found.figure("nps")?.promoters == nil)
  }

  @Test("A3: CSI, IPA, gaps by topic and NPS come from the counters") func pairs() throws {
    let round = try office.round()
    for (x, y, nps) in [(2, 5, 10), (3, 5, 9), (4, 4, 3)] {
      try office.respond(
        to: round, ["p1": [0: x, 1: y], "p2": [0: 5, 1: 3], "p3": [0: 4, 1: 4], "nps": [0: nps]])
    }
    let found = try figures(round)
    let pairs = try #require(found.pairs)
    #expect(pairs.attributes.map(\.quadrant) == [.improve, .excess, .keep])
    let means = [(14.0 / 3, 3.0), (3, 5), (4, 4)]
    let expected = means.reduce(0) { $0 + $1.0 * $1.1 } / means.reduce(0) { $0 + $1.0 } / 5 * 100
    #expect((try #require(pairs.index) - expected).magnitude < 1e-9)
    #expect(pairs.topics.map(\.name) == ["Keandalan", "Empati"])
    #expect((pairs.topics[0].gap - (4 - 23.0 / 6)).magnitude < 1e-9)
    #expect((try #require(found.figure("nps")?.promoters?.nps) - 100.0 / 3).magnitude < 1e-9)
    #expect(found.weak.map(\.code).contains("p1"))
  }

  @Test("A3: reliability of the published answers, by the counters of two groups together") func alpha() throws {
    let round = try office.round()
    let rows = [[4, 3, 4], [2, 1, 2], [3, 3, 4], [1, 2, 1], [4, 4, 4]]
    for (place, row) in rows.enumerated() {
      try office.respond(to: round, times: 1, skm: row, segment: place % 2 == 0 ? 1 : 2)
    }
    let scale = try #require(try figures(round).scales.first { $0.name == SurveyScales.skm })
    let direct = try #require(ScaleMoments(rows))
    #expect(scale.alpha == direct.alpha && scale.lines.map(\.r) == (0..<3).map { direct.itemTotal($0) })
    #expect(scale.critical.map { ($0 - 0.8783).magnitude < 1e-4 } == true)
  }

  @Test("A3: in an anonymous round groups under five are not told, nor what subtraction would tell") func anonymous()
    throws
  {
    let round = try office.round(isAnonymous: true)
    try office.respond(to: round, times: 9, skm: [4, 4, 4], segment: 1)
    try office.respond(to: round, times: 6, skm: [3, 3, 3], segment: 3)
    try office.respond(to: round, times: 2, skm: [1, 1, 1], segment: 2)
    try office.close(round)
    let found = try figures(round)
    #expect(found.service?.bySegment.map(\.count) == [9, nil, nil])
    #expect(found.rates.lines.map(\.answered) == [9, nil, nil] && found.segments.map(\.code) == ["employee"])
    #expect(try figures(round, FigureFilter(segment: "contractor")).absence == .hidden)
    #expect(try figures(round, FigureFilter(segment: "client")).absence == .hidden)
    #expect(try figures(round, FigureFilter(segment: "employee")).service?.index?.hundredths == 10000)
    #expect(try figures(round, FigureFilter(segment: "employee", unit: "layanan")).absence == .crossed)
  }

  @Test("A3: an item that few of an anonymous round answered is kept back, in groups too") func fewOfAnItem() throws {
    let round = try office.round(isAnonymous: true)
    try office.respond(to: round, times: 6, skm: [4, 4], segment: 1)
    try office.respond(to: round, times: 6, skm: [3, 3], segment: 2)
    for _ in 0..<5 { try office.respond(to: round, ["u3": [0: 4]], segment: 1) }
    for _ in 0..<2 { try office.respond(to: round, ["u3": [0: 1]], segment: 2) }
    try office.respond(to: round, ["l1": [0: 2]], segment: 1)
    try office.close(round)
    let (all, group) = (try figures(round), try figures(round, FigureFilter(segment: "employee")))
    #expect(all.figure("u3")?.count == 7 && all.figure("l1")?.isWithheld == true && all.figure("l1")?.count == 0)
    #expect(group.figure("u1")?.count == 6 && group.figure("u3")?.isWithheld == true)
    #expect(all.service?.bySegment.allSatisfy { $0.index == nil } == true)
  }

  @Test("A3: below five answers an anonymous round tells only that they came") func tooFew() throws {
    let round = try office.round(isAnonymous: true)
    try office.respond(to: round, times: 4, skm: [4, 4, 4])
    try office.close(round)
    let found = try figures(round)
    #expect(found.absence == .few && found.items.isEmpty && found.rates.answered == 4)
    #expect(try figures(try office.round()).absence == RoundFigures.Absence.none)
  }

  @Test("A3: the trend goes by item code over all versions, each round with its n") func trend() throws {
    let first = try office.round(opensOn: "2025-03-01")
    try office.respond(to: first, times: 2, skm: [2, 2, 2])
    let second = try office.round(opensOn: "2026-03-01")
    try office.respond(to: second, times: 3, skm: [4, 4, 4])
    let points = try figures(second).trend.points
    #expect(points.map(\.responses) == [2, 3] && points.map { $0.service?.hundredths } == [5000, 10000])
    #expect(points.map { $0.means["u1"]?.mean } == [2, 4] && points.map(\.isHere) == [false, true])
  }
}

@Suite("A3 · what an anonymous round keeps back") struct AnswerPrivacyTests {
  @Test(
    "A3: whatever is told, what is left is nobody or five and more",
    arguments: [[9, 6, 2], [1, 1, 20, 30], [5, 5], [4], [4, 1, 9], [], [3, 5, 6, 7], [2, 2, 2]])
  func rest(counts: [Int]) {
    let groups = Dictionary(uniqueKeysWithValues: counts.enumerated().map { (Int64($0.offset), $0.element) })
    let hidden = AnswerPrivacy.hidden(groups)
    let left = hidden.reduce(0) { $0 + (groups[$1] ?? 0) }
    #expect(groups.allSatisfy { hidden.contains($0.key) || $0.value >= 5 })
    #expect(left == 0 || left >= 5 || hidden.count == counts.count)
  }
}
