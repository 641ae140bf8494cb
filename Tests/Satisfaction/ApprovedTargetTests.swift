import Database
import HTTP
import Procedures
import Support
import Testing

@testable import Platform
@testable import Satisfaction

@Suite("A1 · approved targets decide") struct ApprovedTargetTests {
  private let office: PlannedOffice

  init() throws { office = try PlannedOffice() }

  private func read(_ value: String, of number: Int) throws {
    let (indicator, day) = (try office.found(number), try #require(Day(iso: "2026-04-01")))
    let reading = try ReadingForm(
      ["day": day.iso, "value": value, "basis": "Rekap."], indicator.standing.measure, today: day)
    try office.test.app.writeNow(by: office.hse) { deed in try deed.read(reading, of: indicator) }
  }

  private func write(_ number: Int, measure: String = "compliance", target: String) throws {
    let (kinds, positions) = try office.read { db in (try db.indicatorKinds(), try db.positions()) }
    let form: FormData = [
      "kind": "\(kinds[0].id)", "methods": "observation", "measure": measure, "target": target, "direction": "floor",
      "position": "\(positions[0].id)", "months": "3",
    ]
    let (value, version) = (
      try IndicatorForm(form, kinds: kinds, positions: positions), try office.version()
    )
    try office.test.app.writeNow(by: office.hse) { deed in
      try deed.write(value, as: number, of: PlannedOffice.year, version: version)
    }
  }

  private func revise() throws {
    try office.test.app.writeNow(by: office.hse) { deed in try deed.reviseProgramme(PlannedOffice.year) }
  }

  private func verdict(_ number: Int) throws -> String {
    let indicator = try office.found(number)
    return indicator.verdict(of: try office.measurements(of: indicator)).text
  }

  private func kept() throws -> [KeptFigure] {
    let scope = SurveyScope(.quarter, containing: try #require(Month(iso: "2026-04")))
    return try office.read { try $0.indicatorFigures(scope, zone: .wita) }
  }

  @Test("A1: nothing is reached while no target is approved") func unapproved() throws {
    let number = try office.indicator(target: "50")
    try read("70", of: number)
    #expect(try verdict(number) == "Target belum disahkan")
    #expect(try kept().map(\.isReached) == [nil] && kept()[0].note.hasSuffix("target belum disahkan"))
    let line = try #require(try office.read { try $0.programmeLines(at: .start, limit: 2) }.first)
    #expect(line.measured == 1 && line.reached == 0)
  }

  @Test("A1, A6: a draft's target decides nothing, neither on pages nor in reports, until it is approved")
  func draft() throws {
    let number = try office.indicator(target: "90")
    try read("70", of: number)
    try office.approveProgramme()
    #expect(try verdict(number) == "Belum tercapai")
    try revise()
    try write(number, target: "50")
    let indicator = try office.found(number)
    #expect(indicator.isChanged && indicator.planned.target == 5_000 && indicator.approved?.target == 9_000)
    #expect(try verdict(number) == "Belum tercapai" && kept().map(\.target) == [9_000])
    let line = try #require(try office.read { try $0.programmeLines(at: .start, limit: 2) }.first)
    #expect(line.reached == 0)
    office.test.clock.advance(minutes: 1)
    try office.approve(.programme, try office.programme().revisionID.rawValue)
    #expect(try verdict(number) == "Tercapai" && kept().map(\.target) == [5_000])
    #expect(try office.test.faults() == [])
  }

  @Test("A1, A6: a period that ended before a revision keeps the targets it had") func past() throws {
    let number = try office.indicator(target: "90")
    try office.approveProgramme()
    let programme = try office.programme().id
    office.test.clock.advance(minutes: 40 * 24 * 60)
    let between = office.test.clock.now
    office.test.clock.advance(minutes: 1)
    try revise()
    try write(number, target: "50")
    try office.approve(.programme, try office.programme().revisionID.rawValue)
    let then = try office.read { try $0.indicators(of: programme, at: between) }
    let now = try office.read { try $0.indicators(of: programme) }
    #expect(then.map { $0.approved?.target } == [9_000] && now.map { $0.approved?.target } == [5_000])
  }

  @Test("A1: what a draft takes out stays with the revision that is approved") func removed() throws {
    let number = try office.indicator(target: "90")
    try office.indicator(target: "80")
    try office.approveProgramme()
    office.test.clock.advance(minutes: 1)
    try revise()
    let version = try office.version()
    try office.test.app.writeNow(by: office.hse) { deed in
      try deed.removeIndicator(number, of: PlannedOffice.year, version: version)
    }
    let programme = try office.programme()
    #expect(try office.read { try $0.indicators(of: programme.id).map(\.number) } == [2])
    #expect(try kept().map(\.code) == ["1", "2"])
    office.test.clock.advance(minutes: 1)
    try office.approve(.programme, programme.revisionID.rawValue)
    #expect(try kept().map(\.code) == ["2"])
    try revise()
    #expect(try office.indicator() == 3, "the number of what was taken out is not given again")
  }

  @Test("A1: once measured, an indicator keeps its unit, and the form says so") func unit() throws {
    let number = try office.indicator("csi", target: "80")
    try write(number, measure: "topTwo", target: "80")
    try read("70", of: number)
    #expect(throws: FormErrors.self) { try write(number, measure: "count", target: "3") }
    try write(number, measure: "topTwo", target: "75")
    #expect(try office.found(number).planned.target == 7_500)
  }

  @Test("A1: a reading says the unit it was made in, and is held against no target of another") func reading() throws {
    let number = try office.indicator("csi", target: "80")
    try read("70", of: number)
    _ = try office.test.app.database.writeNow { db in
      try db.execute("UPDATE indicator SET measure = 'count', target = 300 WHERE number = \(number) /* whole table */")
    }
    let indicator = try office.found(number)
    let found = try office.measurements(of: indicator)
    #expect(found.map(\.words) == ["CSI 70%"] && indicator.latest(of: found) == nil)
    #expect(try verdict(number) == "Belum ada angka")
  }
}
