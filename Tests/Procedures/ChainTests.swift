import Database
import Testing

@testable import Platform
@testable import Procedures

@Suite struct Chain {
  @Test("P1 · procedure B, each step taking exactly its standard, ends on Friday at 10.25")
  func exactStandards() throws {
    let office = try TestOffice()
    let start = office.now
    let run = try office.open(formOpenedAt: start)
    let desk = try office.person("Dewi")
    var ends = [try #require(office.openStep(of: run)?.dueAt)]
    office.goTo(ends[0])
    try office.write(by: .person(desk)) { deed in
      let (_, step) = try deed.openStep(.intake, of: run.token, version: nil, gate: .onBehalf)
      try deed.complete(step, gate: .onBehalf)
    }
    for (kind, name) in Self.staffSteps {
      let step = try #require(try office.openStep(of: run))
      let due = try #require(step.dueAt)
      ends.append(due)
      office.goTo(due)
      if kind == .disposition {
        let (unit, putu) = (try office.unit(), try office.person("Putu"))
        try office.write { try $0.assign(run.id, unit: unit, responsible: putu) }
      }
      try office.complete(kind, of: run, by: name)
      let done = try #require(try office.read { try $0.caseStep(step.id) })
      #expect(done.minutesUsed == done.standard.minutesAllowed(from: done.openedAt, in: office.app.office.calendar))
      #expect(!done.use(at: office.now, calendar: office.app.office.calendar, words: Words(zone: .wita)).isLate)
    }
    let last = try #require(try office.openStep(of: run))
    #expect(last.dueAt == nil && last.isCustomers)
    ends.append(last.standard.due(from: last.openedAt, in: office.app.office.calendar))
    let words = Words(zone: .wita)
    #expect(
      ends.map { "\(office.app.office.zone.day(of: $0).iso) \(words.time($0))" }
        == Self.facts.map { "2026-11-\($0) WITA" })
  }

  private static let staffSteps: [(StepKind, String)] = [
    (.sorting, "Dewi"), (.disposition, "Hadi"), (.study, "Putu"), (.cause, "Putu"), (.actionPlan, "Putu"),
    (.execution, "Putu"), (.letterDraft, "Putu"), (.letterSignature, "Hadi"),
  ]

  private static let facts = [
    "19 08.15", "19 08.25", "19 08.55", "20 08.55", "23 08.55", "24 08.55", "27 08.55", "27 09.25", "27 09.55",
    "27 10.25",
  ]

  @Test("B10 · the customer's receipt closes the case, with words that say who confirmed")
  func closing() throws {
    let office = try TestOffice()
    let run = try Self.atConfirmation(office)
    try office.complete(.confirmation, of: run, by: nil)
    let closed = try office.reload(run)
    #expect(closed.ending == .confirmedByCustomer && closed.closedAt == office.now)
    #expect(try office.openStep(of: run) == nil)
    #expect(try office.read { try $0.caseFaults() } == [])
    #expect(try office.read { try $0.trailFaults(office.app.secrets) } == [])
  }

  @Test("B10 · the desk records the receipt on the customer's behalf, and nobody without that ability does")
  func onBehalf() throws {
    let office = try TestOffice()
    let run = try Self.atConfirmation(office)
    for (name, isAllowed) in [("Putu", false), ("Hadi", false), ("Dewi", true)] {
      let person = try office.person(name)
      let confirm = {
        try office.write(by: .person(person)) { deed in
          let (_, step) = try deed.openStep(.confirmation, of: run.token, version: nil, gate: .onBehalf)
          _ = try deed.complete(step, gate: .onBehalf, ending: .recordedByDesk)
        }
      }
      if isAllowed { try confirm() } else { #expect(throws: VisitError.self) { try confirm() } }
    }
    #expect(try office.reload(run).ending == .recordedByDesk)
  }

  @Test("the ways back, 7 to 6 and 9 to 8, open the step once more as another round")
  func loops() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    for kind in [StepKind.study, .cause, .actionPlan] { try office.complete(kind, of: run, by: "Putu") }
    let again = try office.complete(.execution, of: run, by: "Putu", outcome: "notEffective")
    #expect(again?.number == 6 && again?.round == 2)
    try office.complete(.actionPlan, of: run, by: "Putu")
    try office.complete(.execution, of: run, by: "Putu", outcome: "effective")
    try office.complete(.letterDraft, of: run, by: "Putu")
    let draft = try office.complete(
      .letterSignature, of: run, by: "Hadi", outcome: "returned", reason: "Nomor sertifikat keliru.")
    #expect(draft?.number == 8 && draft?.round == 2)
    let returned = try office.read { try $0.caseSteps(of: run.id) }.last { $0.number == 9 }
    #expect(returned?.reason == "Nomor sertifikat keliru." && returned?.completedByName == "Hadi")
    #expect(try office.read { try $0.caseFaults() } == [])
  }

  @Test("B9 · sending back asks for a reason, and an unknown outcome changes nothing")
  func reasons() throws {
    let office = try TestOffice()
    let run = try Self.atSignature(office)
    #expect(throws: ProcedureError.reasonMissing) {
      try office.complete(.letterSignature, of: run, by: "Hadi", outcome: "returned", reason: " \n")
    }
    #expect(throws: ProcedureError.noSuchWay("outcome burnt")) {
      try office.complete(.letterSignature, of: run, by: "Hadi", outcome: "burnt")
    }
    #expect(try office.openStep(of: run)?.kind == .letterSignature)
  }

  @Test("a due time is stamped once: a holiday added later moves no running step")
  func calendarChange() throws {
    let office = try TestOffice(at: "2026-11-19T15:50:00+08:00")
    let run = try office.file()
    let due = try office.openStep(of: run)?.dueAt
    #expect(due == (try TestOffice.instant("2026-11-19T16:00:00+08:00")))
    try office.write { deed in
      try deed.add([Holiday(deed.office.zone.day(of: deed.at), "Pilkada", .national)])
      try deed.record("holiday.added", Subject("office", 1))
    }
    try office.app.refreshOffice()
    #expect(try office.openStep(of: run)?.dueAt == due)
    #expect(try office.openStep(of: office.file())?.dueAt == (try TestOffice.instant("2026-11-20T07:40:00+08:00")))
  }

  @Test("a customer is never late: filing on the website has no due time, staff intake has 15 minutes")
  func intake() throws {
    let office = try TestOffice()
    #expect(try office.openStep(of: office.open())?.dueAt == nil)
    let atDesk = try office.openStep(of: office.open(formOpenedAt: office.now.adding(minutes: -5)))
    #expect(atDesk?.dueAt == office.now.adding(minutes: 10))
  }

  @Test("a case stays on the revision it began with")
  func revisions() throws {
    let office = try TestOffice()
    let run = try office.file()
    var shorter = ShippedProcedures.b
    shorter.steps[2].standard = .minutes(5)
    let next = shorter
    try office.write { try $0.install(next) }
    try office.complete(.sorting, of: run, by: "Dewi")
    #expect(try office.openStep(of: run)?.standard == .minutes(30))
    #expect(try office.file().revision != run.revision)
  }
}

extension Chain {
  static func atSignature(_ office: TestOffice) throws -> Case {
    let run = try office.disposed()
    for kind in [StepKind.study, .cause, .actionPlan, .execution, .letterDraft] {
      try office.complete(kind, of: run, by: "Putu")
    }
    return run
  }

  static func atConfirmation(_ office: TestOffice) throws -> Case {
    let run = try atSignature(office)
    try office.complete(.letterSignature, of: run, by: "Hadi")
    return run
  }
}
