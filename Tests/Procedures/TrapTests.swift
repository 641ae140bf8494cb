import Database
import Testing

@testable import Platform
@testable import Procedures

/// What others fell into, and what this program must not.
@Suite("Traps others fell into") struct TrapTests {
  @Test("rules go by ids, never by names: an office that renames every unit, position and performer works on as before")
  func renamed() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    try office.app.database.writeNow { db in
      try db.execute("UPDATE unit SET name = 'X' || id")
      try db.execute("UPDATE position SET title = 'Y' || id")
      try db.execute("UPDATE performer SET title = 'Z' || id")
    }
    for kind in [StepKind.study, .cause, .actionPlan] { try office.complete(kind, of: run, by: "Putu") }
    #expect(try office.openStep(of: run)?.kind == .execution)
    let putu = try office.colleague("Putu")
    #expect(try office.read { try $0.tasks(of: putu, TaskFilter(), limit: 9).map(\.run.number) } == [run.number])
  }

  @Test("to answer is not to settle: a message to the customer ends no step, and neither does his")
  func answering() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    let before = try office.openStep(of: run)
    for actor in [Actor.person(try office.person("Putu")), .customer] {
      try office.write(by: actor) {
        try $0.addEntry(run.id, audience: .public, kind: "note", heading: "Kabar", text: "Sudah selesai.")
      }
    }
    let after = try office.openStep(of: run)
    #expect(before?.id == after?.id && before?.dueAt == after?.dueAt)
    #expect(try office.reload(run).isOpen)
  }

  @Test("a change of the calendar or of the standards moves no step that runs: what was told to people stays told")
  func standing() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    let due = try office.openStep(of: run)?.dueAt
    try office.app.database.writeNow { db in
      try db.execute("INSERT INTO holiday (day, name, kind, isEstimate) VALUES ('2026-11-20', 'Libur', 'national', 0)")
    }
    #expect(throws: DatabaseError.self, "the standards of an approved revision are final") {
      try office.app.database.writeNow { try $0.execute("UPDATE step SET standardAmount = 1") }
    }
    try office.app.refreshOffice()
    let now = try office.openStep(of: run)?.dueAt
    #expect(due != nil && now == due)
  }

  @Test("K3 goes first among what is due at the same moment, and a task without a due time comes last")
  func danger() throws {
    let office = try TestOffice()
    let (plain, dangerous) = (try office.file(), try office.file())
    try office.write { try $0.classify(dangerous.id, priority: 3, unit: try office.unit(), isSafety: true) }
    let (dewi, early) = (try office.colleague("Dewi"), try TestOffice.instant("2026-11-19T08:00:30+08:00"))
    office.goTo(early)
    let later = try office.file()
    let day = try #require(Day(iso: "2026-11-25"))
    try office.write(by: .person(dewi.person)) {
      try $0.pauseStep(of: plain.token, NewPause(.thirdParty, note: "Menunggu.", expectedOn: day), version: nil)
    }
    let third = try office.file()
    func listed(_ filter: TaskFilter) throws -> [String] {
      try office.read { try $0.tasks(of: dewi, filter, limit: 9).map(\.run.number) }
    }
    #expect(try listed(TaskFilter()) == [dangerous, later, third, plain].map(\.number))
    #expect(try listed(TaskFilter(["k3": "1"], at: office.now)) == [dangerous.number])
  }
}
