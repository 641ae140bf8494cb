import Database
import Support
import Testing

@testable import Platform
@testable import Procedures

@Suite("Counters kept with the deed") struct TallyTests {
  @Test("after any history each counter is what a recount gives", arguments: 1...4 as ClosedRange<UInt64>)
  func randomHistories(seed: UInt64) throws {
    let office = try TestOffice(at: "2026-06-29T09:00:00+08:00")
    var history = RandomHistory(office, seed: seed)
    for _ in 0..<120 { try history.deed() }
    try office.read { db in
      #expect(try db.tallyFaults(in: .wita) == [])
      #expect(try db.caseFaults() == [])
      let (all, open) = (try db.caseCount(of: "B"), try db.openCaseCount(of: "B"))
      #expect(try db.value("SELECT COUNT(*) FROM caseRun") == all)
      #expect(try db.value("SELECT COUNT(*) FROM caseRun WHERE closedAt IS NULL") == open)
      // Otherwise it proves little.
      #expect(try db.value("SELECT COUNT(DISTINCT month) FROM caseTally") as Int? ?? 0 > 2)
      #expect(try db.exists("SELECT 1 FROM caseTally WHERE figure LIKE 'closed.%'"))
      #expect(try db.exists("SELECT 1 FROM caseStep WHERE round = 2"))
    }
  }

  @Test("a deed that fails leaves no count behind")
  func failure() throws {
    struct Refused: Error {}
    let office = try TestOffice()
    #expect(throws: Refused.self) {
      try office.write(by: .customer) { deed in
        _ = try deed.openCase(
          procedure: "B", number: "KEL-1", subject: "", confidentiality: .named, isSafety: false, receivedAt: deed.at)
        throw Refused()
      }
    }
    #expect(try office.read { try $0.caseCount(of: "B") } == 0)
  }

  @Test("a month begins at midnight of the office's clock")
  func midnight() throws {
    let office = try TestOffice(at: "2026-06-30T23:59:00+08:00")
    _ = try office.open()
    try office.goTo("2026-07-01T00:00:00+08:00")
    _ = try office.open()
    let july = try #require(Month(iso: "2026-07"))
    let tallies = try office.read { try $0.monthTallies(of: "B", stepsFrom: july) }
    #expect(tallies.map(\.month.iso) == ["2026-06", "2026-07"])
    #expect(tallies.map(\.received) == [1, 1])
  }

  @Test("in another zone the months are counted anew")
  func zones() throws {
    let office = try TestOffice(at: "2026-06-30T23:30:00+08:00")
    _ = try office.open()
    try office.app.keepTally()
    try office.write { deed in
      try deed.set(.zone, to: Zone.wit.rawValue)
      try deed.record("setting.changed", Subject("office", 1))
    }
    try office.app.refreshOffice()
    #expect(try !office.read { try $0.tallyFaults(in: .wit) }.isEmpty)
    for job in office.app.features.flatMap(\.jobs) { try job.run(office.app) }
    #expect(try office.read { try $0.tallyFaults(in: .wit) } == [])
    #expect(try office.read { try $0.value("SELECT month FROM caseTally") } == "2026-07")
  }

  @Test("a history from before there were counters is counted at the start, and a wrong counter is named")
  func recount() throws {
    let office = try TestOffice()
    let run = try Chain.atConfirmation(office)
    try office.complete(.confirmation, of: run, by: nil)
    try office.app.database.writeNow { db in
      try db.execute("DELETE FROM caseTally WHERE figure = 'received'")
      try db.execute("UPDATE caseTally SET total = total + 1 WHERE figure = 'closed.confirmedByCustomer'")
    }
    let faults = try office.read { try $0.tallyFaults(in: .wita) }.map(\.description)
    #expect(faults.count == 2 && faults.allSatisfy { $0.contains("2026-11") })
    try office.app.keepTally()
    #expect(try office.read { try $0.tallyFaults(in: .wita) } == [])
  }
}

/// Cases opened, completed, sent back and closed in any order that the procedure allows, over some months.
private struct RandomHistory {
  private let office: TestOffice
  private var random: SplitMix64
  private var open: [Case] = []

  init(_ office: TestOffice, seed: UInt64) {
    self.office = office
    random = SplitMix64(seed: seed)
  }

  mutating func deed() throws {
    office.goTo(office.now.adding(minutes: Int.random(in: 0...2_400, using: &random)))
    if open.isEmpty || Int.random(in: 0..<8, using: &random) == 0 { return try begin() }
    let place = Int.random(in: 0..<min(open.count, 3), using: &random)
    guard let step = try office.openStep(of: open[place]) else { return }
    if try advance(open[place], step) { open.remove(at: place) }
  }

  /// By the customer, or by the desk for somebody who came a while ago.
  private mutating func begin() throws {
    let came = office.now.adding(minutes: -Int.random(in: 0...3_000, using: &random))
    open.append(Bool.random(using: &random) ? try office.open() : try office.open(formOpenedAt: came))
  }

  /// Completes the step by one of its outcomes; whether that closed the case.
  private mutating func advance(_ run: Case, _ step: CaseStep) throws -> Bool {
    let outcomes: [String] = try office.read {
      try $0.values("SELECT code FROM outcome WHERE stepID = \(step.step) ORDER BY ordinal")
    }
    let outcome = outcomes.randomElement(using: &random)
    let ending = CaseEnding.allCases.randomElement(using: &random) ?? .confirmedByCustomer
    let name = Self.performers[step.kind]
    let gate: StepGate = name == nil ? .customer : .performer
    let (unit, putu) = (try office.unit(), try office.person("Putu"))
    let next = try office.write(by: try name.map { .person(try office.person($0)) } ?? .customer) { deed in
      if step.kind == .disposition { try deed.assign(run.id, unit: unit, responsible: putu) }
      return try deed.complete(step, outcome: outcome, reason: "Alasan.", gate: gate, ending: ending)
    }
    return next == nil
  }

  private static let performers: [StepKind: String] = [
    .sorting: "Dewi", .disposition: "Hadi", .study: "Putu", .cause: "Putu", .actionPlan: "Putu", .execution: "Putu",
    .letterDraft: "Putu", .letterSignature: "Hadi",
  ]
}
