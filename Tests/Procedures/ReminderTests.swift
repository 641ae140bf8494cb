import Database
import HTTP
import Testing

@testable import Platform
@testable import Procedures

@Suite("P5 · reminders") struct Reminders {
  private func mails(_ office: TestOffice, _ kind: String = "step.%") throws -> [String] {
    try office.read { try $0.values("SELECT kind || ' ' || address FROM mail WHERE kind LIKE \(kind) ORDER BY id") }
  }

  private func remind(_ office: TestOffice) throws { try Job.remind(["B": "/keluhan/"]).run(office.app) }

  @Test(
    "P5 · at every hour of a week: only in working hours, the performer before it is late, his superior once it is, each once"
  )
  func everyHour() throws {
    let office = try TestOffice()
    _ = try office.disposed()
    var told: [(hour: Instant, kinds: [String])] = []
    var known = 0
    for _ in 0..<(24 * 7) {
      office.goTo(office.now.adding(hours: 1))
      try remind(office)
      try remind(office)
      let all = try mails(office)
      if all.count > known { told.append((office.now, Array(all[known...]))) }
      known = all.count
    }
    let calendar = office.app.office.calendar
    #expect(told.allSatisfy { calendar.isOpen(at: $0.hour) })
    #expect(
      told.map(\.kinds) == [
        ["step.soon putu@contoh.go.id"], ["step.late putu@contoh.go.id", "step.late hadi@contoh.go.id"],
      ])
    #expect(told.map(\.hour.iso) == ["2026-11-19T07:00:00.000Z", "2026-11-20T01:00:00.000Z"])
  }

  @Test("P5 · a program that stood still for days misses none, and does not announce what has passed")
  func standstill() throws {
    let office = try TestOffice()
    _ = try office.disposed()
    try office.goTo("2026-11-26T09:00:00+08:00")
    try remind(office)
    #expect(try mails(office) == ["step.late putu@contoh.go.id", "step.late hadi@contoh.go.id"])
  }

  @Test("P5 · nobody is reminded of what stands still; after a pause the reminder comes before the due time, anew")
  func paused() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    try office.goTo("2026-11-19T15:00:00+08:00")
    try remind(office)
    #expect(try mails(office) == ["step.soon putu@contoh.go.id"])
    try office.pause(run, by: "Putu", .thirdParty)
    try office.goTo("2026-11-20T15:00:00+08:00")
    try remind(office)
    #expect(try mails(office).count == 1)
    try office.goTo("2026-11-23T09:00:00+08:00")
    try remind(office)
    try remind(office)
    #expect(try mails(office).last == "step.pauseOver putu@contoh.go.id" && mails(office).count == 2)
    try office.resume(run, by: "Putu")
    try remind(office)
    #expect(try mails(office).last == "step.soon putu@contoh.go.id" && mails(office).count == 3)
    #expect(
      try office.read { try $0.mails(about: Subject("case", run.id)) }.map(\.receiver) == ["Putu", "Putu", "Putu"])
  }

  @Test("P5 · where nobody holds the performer's position, his superior is told")
  func vacancy() throws {
    let office = try TestOffice()
    _ = try office.file()
    let dewi = try office.person("Dewi")
    try office.write { deed in
      try deed.db.execute("UPDATE appointment SET untilAt = \(deed.at) WHERE personID = \(dewi)")
      try deed.record("person.left", Subject("person", dewi))
    }
    try office.goTo("2026-11-19T08:09:00+08:00")
    try remind(office)
    #expect(try mails(office) == ["step.soon hadi@contoh.go.id"])
  }
}

@Suite("C5 · a case goes up the chain of positions") struct Escalations {
  private func escalate(_ office: TestOffice) throws {
    try Job.escalate([CaseHome(procedures: ["B"], path: "/keluhan/") { _, _ in [:] }]).run(office.app)
  }

  private func escalations(_ office: TestOffice, _ run: Case) throws -> [String] {
    try office.read { try $0.escalations(of: run.id) }.map { "\($0.toName): \($0.reason)" }
  }

  @Test("C5 · what is late by as much as a rule says goes to the superior, in working hours, once, and he may read it")
  func late() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    try office.goTo("2026-11-20T11:00:00+08:00")
    try escalate(office)
    #expect(try escalations(office, run) == [])
    try office.goTo("2026-11-21T11:00:00+08:00")
    try escalate(office)
    #expect(try escalations(office, run) == [])
    for _ in 1...2 {
      try office.goTo("2026-11-23T08:00:00+08:00")
      try escalate(office)
    }
    #expect(try escalations(office, run) == ["Hadi: Lewat waktu 3 j 45 m"])
    let one = try #require(try office.read { try $0.escalations(of: run.id) }.first)
    #expect(one.from == "Ketua Pokja Terkait, Putu" && one.toTitle == "Kepala Balai" && one.byName == nil)
    #expect(try office.read { try $0.openEscalations(to: try office.person("Hadi")) }.map(\.run) == [run.id])
    let mails: [String] = try office.read { try $0.values("SELECT address FROM mail WHERE kind = 'case.escalated'") }
    #expect(mails == ["hadi@contoh.go.id"])
  }

  @Test(
    "C5 · danger, urgent priority and a second round go up as soon as the step opens, however long the program stood still"
  )
  func facts() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    try escalate(office)
    try office.write { deed in try deed.classify(run.id, priority: 1, unit: try office.unit(), isSafety: true) }
    try office.complete(.study, of: run, by: "Putu")
    try office.goTo("2026-11-20T07:45:00+08:00")
    try escalate(office)
    try escalate(office)
    #expect(
      try escalations(office, run) == [
        "Hadi: Prioritas 1 atau lebih mendesak", "Hadi: Ada yang terluka atau bisa terluka",
      ])
  }

  @Test("C5 · a position that nobody holds is passed over, and the record says so")
  func vacant() throws {
    let office = try TestOffice()
    try office.write { deed in
      let middle = try deed.addPosition(
        code: "section", title: "Kepala Seksi", reportsTo: try deed.db.position(code: "head")?.id)
      try deed.db.execute("UPDATE position SET reportsTo = \(middle) WHERE code = 'teamLead'")
    }
    let run = try office.disposed()
    try office.goTo("2026-11-20T16:00:00+08:00")
    try escalate(office)
    #expect(try escalations(office, run) == ["Hadi: Lewat waktu 3 j 45 m. Kepala Seksi kosong"])
  }

  @Test("C5 · by hand it goes to whom somebody chose above the performer, with the reason, and to nobody else")
  func byHand() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    let putu = Actor.person(try office.person("Putu"))
    let (head, desk) = try office.read { db in
      (try #require(try db.position(code: "head")).id, try #require(try db.position(code: "serviceDesk")).id)
    }
    #expect(throws: EscalationError.noSuperior) {
      try office.write(by: putu) { try $0.escalate(run, to: desk, because: "Macet", at: "/keluhan/") }
    }
    try office.write(by: putu) { try $0.escalate(run, to: head, because: "Macet", at: "/keluhan/") }
    let one = try #require(try office.read { try $0.escalations(of: run.id) }.first)
    #expect(one.byName == "Putu" && one.reason == "Macet" && one.stepNumber == 4)
    let entries = try office.read { try $0.entries(of: run.id, for: .internal) }
    #expect(entries.last?.heading == "Dieskalasi kepada Kepala Balai, Hadi")
    #expect(try office.read { try $0.caseFaults() }.isEmpty)
  }

  @Test("C5 · whoever stands at the top sends nothing up, and no ring of positions holds the program")
  func top() throws {
    let office = try TestOffice()
    let run = try office.file()
    try office.complete(.sorting, of: run, by: "Dewi")
    try office.goTo("2026-11-26T09:00:00+08:00")
    let before: Int? = try office.read { try $0.value("SELECT COUNT(*) FROM trail") }
    try escalate(office)
    try escalate(office)
    #expect(try office.read { try $0.value("SELECT COUNT(*) FROM trail") } == before)
    try office.write { deed in
      try deed.db.execute(
        "UPDATE position SET reportsTo = (SELECT id FROM position WHERE code = 'serviceDesk') WHERE code = 'head'")
      try deed.record("position.changed", Subject("position", 1))
    }
    try escalate(office)
    #expect(try escalations(office, run).count == 2)
  }
}
