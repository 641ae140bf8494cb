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
    let counters: SQL =
      "SELECT figure || slice || month || subjectID || ' ' || bucket || ' ' || count || ' ' || total FROM caseTally"
    let kept: [String] = try office.read { try $0.values(counters) }
    try office.app.rebuildTally()
    #expect(try office.read { try $0.values(counters) } == kept)
    try office.read { db in
      #expect(try db.figureFaults() == [])
      #expect(try db.caseFaults() == [])
      let (all, open) = (try db.caseCount(of: "B"), try db.openCaseCount(of: "B"))
      #expect(try db.value("SELECT COUNT(*) FROM caseRun") == all)
      #expect(try db.value("SELECT COUNT(*) FROM caseRun WHERE closedAt IS NULL") == open)
      // Otherwise it proves little.
      #expect(try db.value("SELECT COUNT(DISTINCT month) FROM caseTally") as Int? ?? 0 > 2)
      #expect(try db.exists("SELECT 1 FROM caseTally WHERE figure = 'reopened'"))
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
      try db.execute("DELETE FROM caseTally WHERE figure = 'received' AND slice = ''")
      try db.execute("UPDATE caseTally SET total = total + 1 WHERE figure = 'closed' AND slice = ''")
      try db.execute("DELETE FROM caseTallyZone")
    }
    let faults = try office.read { try $0.tallyFaults(in: .wita) }.map(\.description)
    #expect(faults.count == 2 && faults.allSatisfy { $0.contains("2026-11") })
    try office.app.keepTally()
    #expect(try office.read { try $0.tallyFaults(in: .wita) } == [])
  }
}
