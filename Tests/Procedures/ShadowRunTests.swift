import Database
import Testing

@testable import Platform
@testable import Procedures

@Suite struct TryingADraft {
  /// Thursday 19 November 2026, from 08.00: the desk sorts within 10 minutes, the head disposes within 30.
  @Test("P2 · the shadow run tells which steps would have been late, by hand-counted cases")
  func shadow() throws {
    let it = try DraftOffice()
    let office = it.office
    var cases: [Case] = []
    for (sorting, disposing) in [(8, 25), (20, 10), (10, 30)] {
      let run = try office.file()
      office.goTo(office.now.adding(minutes: sorting))
      try office.complete(.sorting, of: run, by: "Dewi")
      office.goTo(office.now.adding(minutes: disposing))
      let (unit, putu) = (try office.unit(), try office.person("Putu"))
      try office.write(by: .person(try office.person("Hadi"))) { deed in
        let (run, step) = try deed.openStep(.disposition, of: run.token, version: nil)
        try deed.assign(run.id, unit: unit, responsible: putu)
        try deed.complete(step)
      }
      cases.append(run)
    }
    try it.begin()
    try it.change {
      $0.steps[1].standard = .minutes(20)
      $0.steps[2].standard = .minutes(20)
      $0.move(3, up: true)
    }
    let draft = try it.draft
    let definition = try #require(try office.read { try $0.definition(of: draft.revision.id) })
    let run = try office.read {
      try $0.shadowRun(of: draft, definition, at: office.now, in: office.app.office.calendar)
    }
    #expect(run.cases == 3 && !run.isCut)
    let (disposition, sorting) = (run.lines[1], run.lines[2])
    #expect((sorting.count, sorting.lateThen, sorting.lateNow) == (3, 1, 0))
    #expect(sorting.named == [ShadowRun.Named(number: cases[1].number, token: cases[1].token, wasLate: true)])
    #expect((disposition.count, disposition.lateThen, disposition.lateNow) == (3, 0, 2))
    #expect(disposition.named.map(\.number) == [cases[2].number, cases[0].number])
  }

  @Test("P2 · a pause counts in the shadow run as it did")
  func pause() throws {
    let start = try TestOffice.instant("2026-11-19T08:00:00+08:00")
    var done = DoneStep(
      id: CaseStep.ID(rawValue: 1), number: "1", token: "x", revision: Revision.ID(rawValue: 1), stepNumber: 2,
      kind: .sorting, priority: nil, openedAt: start, completedAt: start.adding(minutes: 90), dueAt: nil)
    let calendar = WorkingCalendar(zone: .wita)
    #expect(done.isLate(by: .minutes(60), in: calendar))
    done.pauses = [(start.adding(minutes: 10), start.adding(minutes: 50))]
    #expect(!done.isLate(by: .minutes(60), in: calendar))
  }
}

@Suite struct ReadingARevision {
  @Test("P2 · whoever performs a step says that he has read it; the others are reminded once a day")
  func reading() throws {
    let it = try DraftOffice()
    let office = it.office
    try it.begin()
    try it.prepare()
    try it.check()
    try it.approve()
    let revision = try #require(try office.read { try $0.newestRevision(of: "B") })
    func mails() throws -> [String] {
      try office.read {
        try $0.values("SELECT address FROM mail WHERE kind = 'revision.toRead' ORDER BY id")
      }
    }
    let all = ["dewi@contoh.go.id", "hadi@contoh.go.id", "laras@contoh.go.id", "putu@contoh.go.id"]
    #expect(try mails() == all)
    try office.write(by: .person(try office.person("Dewi"))) { try $0.confirmReading(of: revision, number: 1) }
    #expect(throws: VisitError.forbidden) {
      try office.write(by: .person(try office.person("Vera"))) { try $0.confirmReading(of: revision, number: 1) }
    }
    #expect(throws: VisitError.self) {
      try office.write(by: .person(try office.person("Hadi"))) { try $0.confirmReading(of: revision, number: 0) }
    }
    let readers = try office.read { try $0.readers(of: revision.id, at: office.now) }
    #expect(readers.map(\.name) == ["Dewi", "Hadi", "Laras", "Putu"])
    #expect(readers.filter { $0.readAt != nil }.map(\.name) == ["Dewi"])
    #expect(try office.write { try $0.remindReaders(of: revision) } == 3)
    #expect(try office.write { try $0.remindReaders(of: revision) } == 0)
    office.goTo(office.now.adding(days: 1))
    #expect(try office.write { try $0.remindReaders(of: revision) } == 3)
    #expect(try mails().count == 10)
  }

  @Test("P2 · three working days after it took effect those are reminded by themselves who have not read it, once")
  func job() throws {
    let it = try DraftOffice()
    let office = it.office
    try it.begin()
    try it.prepare()
    try it.check()
    try it.approve()
    func reminded() throws -> Int { try office.read { try $0.value("SELECT COUNT(*) FROM revisionReminder") } ?? -1 }
    for (moment, count) in [
      ("2026-11-23T10:00:00+08:00", 0), ("2026-11-24T06:00:00+08:00", 0), ("2026-11-24T10:00:00+08:00", 4),
      ("2026-11-26T10:00:00+08:00", 4),
    ] {
      try office.goTo(moment)
      try Job.remindReaders.run(office.app)
      #expect(try reminded() == count, "\(moment)")
    }
  }
}
