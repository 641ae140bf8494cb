import Database
import Testing

@testable import Platform
@testable import Procedures

@Suite("Cases of one matter") struct MergeTests {
  private func merge(_ run: Case, into other: Case, by name: String = "Dewi", at office: TestOffice) throws {
    try office.write(by: .person(try office.person(name))) { try $0.merge(run.id, into: other.id, version: nil) }
  }

  @Test("a merged case ends with its own true word, its step is cut short, and its task is gone")
  func merged() throws {
    let office = try TestOffice()
    let (first, second) = (try office.file(), try office.file())
    try merge(second, into: first, at: office)
    let ended = try office.reload(second)
    #expect(ended.endingWords == "Digabung ke \(first.number)" && !ended.isOpen)
    let steps = try office.read { try $0.caseSteps(of: second.id) }
    #expect(steps.map(\.isDone) == [true, false] && steps.allSatisfy { !$0.isOpen })
    let dewi = try office.colleague("Dewi")
    #expect(try office.read { try $0.tasks(of: dewi, TaskFilter(), limit: 9).map(\.run.number) } == [first.number])
    #expect(try office.read { try $0.cases(mergedInto: first.id).map(\.number) } == [second.number])
    #expect(try office.read { try $0.caseFaults() } == [])
    #expect(try office.read { try $0.tallyFaults(in: .wita) } == [])
    #expect(try office.read { try $0.openCaseCount(of: "B") } == 1)
  }

  @Test("whatever went into a case that one may read may be read too")
  func reading() throws {
    let office = try TestOffice()
    let (survivor, other) = (try office.disposed(), try office.file())
    let putu = try office.colleague("Putu")
    #expect(try !office.read { try $0.mayRead(other, putu) })
    try merge(other, into: survivor, at: office)
    #expect(try office.read { try $0.mayRead(try office.reload(other), putu) })
    #expect(try !office.read { try $0.mayRead(try office.reload(other), try office.colleague("Laras")) })
  }

  @Test(
    "no case goes into itself or a closed one, none by a stale form or by who neither serves customers nor performs it")
  func refusals() throws {
    let office = try TestOffice()
    let (one, other) = (try office.file(), try office.file())
    let closed = try Chain.atConfirmation(office)
    try office.complete(.confirmation, of: closed, by: nil)
    #expect(throws: MergeError.same) { try merge(one, into: one, at: office) }
    #expect(throws: MergeError.survivorClosed(closed.number)) { try merge(one, into: closed, at: office) }
    #expect(throws: MergeError.notYours) { try merge(one, into: other, by: "Vera", at: office) }
    #expect(throws: VisitError.self) { try merge(closed, into: one, at: office) }
    #expect(throws: VisitError.self) {
      try office.write(by: .person(try office.person("Dewi"))) { try $0.merge(one.id, into: other.id, version: 99) }
    }
    #expect(try office.reload(one).isOpen)
  }

  @Test("a merged case is split again only while the other is open, and goes on where it was with its own time")
  func splitting() throws {
    let office = try TestOffice()
    let (first, second) = (try office.file(), try office.file())
    try merge(second, into: first, at: office)
    try office.goTo("2026-11-19T10:00:00+08:00")
    let dewi = try office.person("Dewi")
    #expect(throws: ProcedureError.reasonMissing) {
      try office.write(by: .person(dewi)) { try $0.split(second.id, reason: " ") }
    }
    try office.write(by: .person(dewi)) { try $0.split(second.id, reason: "Sampelnya lain.") }
    let step = try #require(try office.openStep(of: second))
    #expect(step.kind == .sorting && step.round == 2 && step.openedAt == office.now)
    #expect(try office.reload(second).endingWords == nil)
    #expect(try office.read { try $0.caseFaults() } == [])
    #expect(try office.read { try $0.tallyFaults(in: .wita) } == [])
    try merge(second, into: first, at: office)
    try merge(first, into: try office.file(), at: office)
    #expect(throws: MergeError.survivorClosed(first.number)) {
      try office.write(by: .person(dewi)) { try $0.split(second.id, reason: "Lain.") }
    }
  }

  @Test("a link is shown on both cases, taken away again, and never made by who may not read both")
  func links() throws {
    let office = try TestOffice()
    let (one, other) = (try office.file(), try office.file())
    let dewi = try office.person("Dewi")
    for _ in 1...2 { try office.write(by: .person(dewi)) { try $0.link(other.id, with: one.id) } }
    #expect(try office.read { try $0.cases(linkedWith: one.id).map(\.id) } == [other.id])
    #expect(try office.read { try $0.cases(linkedWith: other.id).map(\.id) } == [one.id])
    #expect(throws: VisitError.forbidden) {
      try office.write(by: .person(try office.person("Laras"))) { try $0.link(one.id, with: other.id) }
    }
    try office.write(by: .person(dewi)) { try $0.unlink(one.id, from: other.id) }
    #expect(try office.read { try $0.cases(linkedWith: one.id) }.isEmpty)
    #expect(throws: VisitError.notFound) {
      try office.write(by: .person(dewi)) { try $0.unlink(one.id, from: other.id) }
    }
  }

  @Test("a step that stood still is cut short too, and an ended case takes no more forms")
  func paused() throws {
    let office = try TestOffice()
    let (one, other) = (try office.file(), try office.file())
    let day = try #require(Day(iso: "2026-11-25"))
    try office.write(by: .person(try office.person("Dewi"))) {
      try $0.pauseStep(of: one.token, NewPause(.thirdParty, note: "Menunggu.", expectedOn: day), version: nil)
    }
    try merge(one, into: other, at: office)
    #expect(try !office.read { try $0.exists("SELECT 1 FROM casePause WHERE endedAt IS NULL") })
    #expect(throws: VisitError.self) { try office.complete(.sorting, of: one, by: "Dewi") }
    #expect(try office.read { try $0.caseFaults() } == [])
  }
}
