import Database
import HTTP
import Testing

@testable import Platform
@testable import Procedures

@Suite("C-SLA · the clock of a step stands still") struct Pauses {
  private static let calendar = WorkingCalendar(zone: .wita)

  @Test(
    "C-SLA · what was left of the standard is left after the pause, over breaks, weekends and holidays",
    arguments: [
      // The vectors of working time: when it goes on, what was left, when it is due.
      ("2026-11-20T09:00", 15, "2026-11-20T09:15"), ("2026-11-20T11:25", 10, "2026-11-20T13:05"),
      ("2026-11-20T16:25", 30, "2026-11-23T07:55"), ("2026-11-21T10:00", 15, "2026-11-23T07:45"),
      ("2026-03-17T15:50", 30, "2026-03-25T07:50"), ("2026-12-23T15:45", 30, "2026-12-28T07:45"),
    ])
  func minutes(resumed: String, left: Int, due: String) throws {
    func moment(_ text: String) throws -> Instant { try TestOffice.instant("\(text):00+08:00") }
    let paused = try moment("2026-03-10T09:00")
    let before = Self.calendar.adding(minutes: left, to: paused)
    let after = Standard.minutes(40).due(before, pausedAt: paused, resumedAt: try moment(resumed), in: Self.calendar)
    #expect(after == (try moment(due)))
  }

  @Test(
    "C-SLA · counted days move as whole days",
    arguments: [
      // Paused on a Tuesday before Nyepi and Lebaran, with three working days left; five left over a weekend.
      (Standard.workingDays(5), "2026-03-10T10:00", "2026-03-13T16:30", "2026-03-13T09:00", "2026-03-25T16:00"),
      (.workingDays(5), "2026-06-08T10:00", "2026-06-15T16:00", "2026-06-12T10:00", "2026-06-22T16:00"),
      (.calendarDays(14), "2026-06-08T10:00", "2026-06-10T23:59", "2026-06-12T10:00", "2026-06-14T23:59"),
      (.elapsedHours(48), "2026-11-20T10:00", "2026-11-21T10:00", "2026-11-22T03:00", "2026-11-23T03:00"),
    ])
  func days(standard: Standard, paused: String, due: String, resumed: String, expected: String) throws {
    func moment(_ text: String) throws -> Instant { try TestOffice.instant("\(text):00+08:00") }
    let after = standard.due(
      try moment(due), pausedAt: try moment(paused), resumedAt: try moment(resumed), in: Self.calendar)
    #expect(after == (try moment(expected)))
  }

  @Test(
    "C-SLA · a paused step is nobody's lateness; the minutes used are those without the pause, and the count agrees")
  func minutesUsed() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    try office.goTo("2026-11-19T11:00:00+08:00")
    try office.pause(run, by: "Putu")
    let paused = try #require(try office.openStep(of: run))
    #expect(paused.dueAt == nil && paused.pausedAt == office.now)
    try office.goTo("2026-11-30T09:00:00+08:00")
    let words = Words(zone: .wita)
    let use = paused.use(at: office.now, calendar: Self.calendar, words: words)
    #expect(!use.isLate && use.percent == 40 && use.words == "ditunda, terpakai 40% dari 1 hari" && use.tone == .warn)
    try office.write(by: .person(try office.person("Putu"))) { try $0.resumeStep(of: run.token, version: nil) }
    let going = try #require(try office.openStep(of: run))
    #expect(going.dueAt == (try TestOffice.instant("2026-11-30T14:30:00+08:00")))
    try office.goTo("2026-11-30T10:00:00+08:00")
    try office.complete(.study, of: run, by: "Putu")
    let done = try #require(try office.read { try $0.caseSteps(of: run.id) }.first { $0.kind == .study })
    #expect(done.minutesUsed == 240 && done.dueAt == going.dueAt)
    #expect(try office.read { try $0.caseFaults().isEmpty && $0.figureFaults().isEmpty })
  }

  @Test("C-SLA · right after a pause nothing is overdue, however little was left; what was late before stays late")
  func grace() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    try office.goTo("2026-11-20T07:59:00+08:00")
    try office.pause(run, by: "Putu")
    try office.goTo("2026-11-24T10:00:00+08:00")
    try office.resume(run, by: "Putu")
    #expect(try office.openStep(of: run)?.dueAt == TestOffice.instant("2026-11-24T10:30:00+08:00"))

    let late = try office.disposed()
    try office.goTo("2026-11-30T10:00:00+08:00")
    let due = try office.openStep(of: late)?.dueAt
    try office.pause(late, by: "Putu")
    try office.goTo("2026-12-01T10:00:00+08:00")
    try office.resume(late, by: "Putu")
    #expect(try office.openStep(of: late)?.dueAt == due)
  }

  @Test("C-SLA · a step that is completed while it stands still has gone on first")
  func completed() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    try office.goTo("2026-11-19T11:00:00+08:00")
    try office.pause(run, by: "Putu")
    try office.goTo("2026-11-23T09:00:00+08:00")
    try office.complete(.study, of: run, by: "Putu")
    let done = try #require(try office.read { try $0.caseSteps(of: run.id) }.first { $0.kind == .study })
    #expect(done.minutesUsed == 180 && done.dueAt != nil && done.pausedAt == nil)
    #expect(try office.read { try $0.exists("SELECT 1 FROM casePause WHERE endedAt IS NULL") } == false)
    #expect(try office.read { try $0.caseFaults().isEmpty && $0.figureFaults().isEmpty })
  }

  @Test("C-SLA · only who performs the step lets it stand still, once, and with the case as he read it")
  func rights() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    for name in ["Dewi", "Laras"] {
      #expect(throws: VisitError.forbidden) { try office.pause(run, by: name) }
    }
    #expect(throws: VisitError.self) { try office.pause(run, by: "Putu", version: 1) }
    try office.pause(run, by: "Putu", version: run.version)
    #expect(throws: PauseError.alreadyPaused) { try office.pause(run, by: "Putu") }
    try office.resume(run, by: "Putu")
    #expect(throws: PauseError.notPaused) { try office.resume(run, by: "Putu") }
    let verbs: [String] = try office.read {
      try $0.values("SELECT verb FROM trail WHERE verb LIKE 'step.%' AND verb <> 'step.completed' ORDER BY seq")
    }
    #expect(verbs == ["step.paused", "step.resumed"])
  }

  @Test("C-SLA · what the customer adds ends a pause that waited for him, and no other", arguments: PauseKind.allCases)
  func customer(kind: PauseKind) throws {
    let office = try TestOffice()
    let run = try office.disposed()
    try office.pause(run, by: "Putu", kind)
    try office.goTo("2026-11-19T09:00:00+08:00")
    try office.write(by: .customer) { deed in
      try deed.addEntry(run.id, audience: .public, kind: "customer.note", heading: "Keterangan", text: "Ini notanya.")
      try deed.resumeForCustomer(run.id)
    }
    #expect(try (office.openStep(of: run)?.pausedAt == nil) == (kind == .customer))
  }
}

extension TestOffice {
  func pause(_ run: Case, by name: String, _ kind: PauseKind = .customer, version: Int? = nil) throws {
    let day = Zone.wita.day(of: now).adding(days: 3)
    try write(by: .person(try person(name))) { deed in
      try deed.pauseStep(of: run.token, NewPause(kind, note: "Nota pembelian", expectedOn: day), version: version)
    }
  }

  func resume(_ run: Case, by name: String) throws {
    try write(by: .person(try person(name))) { try $0.resumeStep(of: run.token, version: nil) }
  }
}
