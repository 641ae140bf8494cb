import Database
import HTTP
import Platform
import Procedures
import Support
import Testing

@testable import Satisfaction

@Suite("A1, A3 · an indicator is measured by what a round was answered") struct RoundFigureTests {
  private let office: PlannedOffice
  private let surveys: SurveyOffice

  init() throws {
    office = try PlannedOffice()
    surveys = try SurveyOffice(office.test)
  }

  private func close(_ round: Int64) throws {
    _ = try office.test.app.database.writeNow { db in
      try db.execute("UPDATE surveyRound SET closesOn = '2026-03-20', closedAt = 2 WHERE id = \(round)")
    }
  }

  private func figure(_ round: Int64, _ measure: Measure) throws -> RoundFigure {
    try office.read { try $0.roundFigure(round, measure) }
  }

  /// An indicator tied to a round.
  private func indicator(_ measure: String, target: String, by round: Int64) throws -> Indicator {
    let indicator = try office.found(try office.indicator(measure, target: target))
    try office.test.app.writeNow(by: office.hse) { deed in try deed.tie(indicator, to: [round]) }
    return indicator
  }

  @Test("A1: IKM, CSI and the share of the two best words come from the answers, by the formulas of the analysis")
  func formulas() throws {
    let round = try surveys.round()
    // Means 4, 3 and 2 of four: (4 + 3 + 2) / 3 × 25 = 75; of 18 answers 12 are 3 or 4.
    try surveys.respond(to: round, times: 6, skm: [4, 3, 2])
    #expect(try figure(round, .ikm) == .value(7500, of: 6))
    #expect(try figure(round, .topTwo) == .value(6667, of: 6))
    #expect(try figure(round, .csi) == .nothing, "no pair was answered")
    #expect(try figure(round, .compliance) == .nothing && figure(round, .count) == .nothing)
    // (5 × 4 + 3 × 3) / (5 + 3) / 5 = 72.5%; of 28 answers 17 are among the two best.
    for _ in 0..<5 { try surveys.respond(to: round, ["p1": [0: 4, 1: 5], "p2": [0: 3, 1: 3]]) }
    #expect(try figure(round, .csi) == .value(7250, of: 11))
    #expect(try figure(round, .topTwo) == .value(6071, of: 11))
    #expect(try figure(try surveys.round(opensOn: "2026-02-01"), .ikm) == .nothing, "nobody answered")
  }

  @Test("A1: a tied round measures once it is closed, and its figure is held against the target")
  func measured() throws {
    let round = try surveys.round()
    try surveys.respond(to: round, times: 6, skm: [4, 3, 2])
    let (missed, reached) = (
      try indicator("ikm", target: "76,61", by: round), try indicator("topTwo", target: "66,67", by: round)
    )
    let open = try #require(try office.measurements(of: missed).first)
    #expect(open.value == nil && open.count == nil && open.note == "Putaran belum ditutup.")
    try close(round)
    let found = try #require(try office.measurements(of: missed).first)
    #expect(found.value == 7500 && found.count == 6 && found.note == "dari 6 jawaban" && found.day.iso == "2026-03-20")
    #expect("\(missed.verdict(of: [found]))" == "\(Tag("Belum tercapai", .late))")
    #expect("\(reached.verdict(of: try office.measurements(of: reached)))" == "\(Tag("Tercapai", .ok))")
    let line = try #require(try office.read { try $0.programmeLines(at: .start, limit: 2).first })
    #expect(line.measured == 2 && line.reached == 1)
  }

  @Test("A1: few answers of a named round are called few; of an anonymous one they give no figure")
  func few() throws {
    let named = try surveys.round()
    try surveys.respond(to: named, times: 4, skm: [4, 4, 4])
    try close(named)
    let told = try indicator("ikm", target: "80", by: named)
    #expect(try office.measurements(of: told).first?.note == "dari 4 jawaban; n kecil")
    let anonymous = try surveys.round(isAnonymous: true)
    try surveys.respond(to: anonymous, times: 4, skm: [4, 4, 4])
    try close(anonymous)
    let kept = try indicator("ikm", target: "80", by: anonymous)
    let found = try #require(try office.measurements(of: kept).first)
    #expect(found.value == nil && found.count == nil && found.note == "Kurang dari 5 jawaban pada putaran anonim.")
    #expect("\(kept.verdict(of: [found]))" == "\(Tag("Belum ada"))", "withheld is neither reached nor missed")
    try surveys.respond(to: anonymous, times: 1, skm: [4, 4, 4])
    #expect(try figure(anonymous, .ikm) == .value(10000, of: 5))
  }
}
