import Database
import HTTP
import Testing

@testable import Platform
@testable import Procedures

@Suite("P5 · who stands in for whom") struct StandIns {
  private func substitute(
    _ office: TestOffice, _ name: String, for absent: String, _ kind: Substitute.Kind = .acting,
    _ first: String = "2026-11-19", _ last: String = "2026-11-20"
  ) throws {
    let days = (try #require(Day(iso: first)), try #require(Day(iso: last)))
    let (person, away) = (try office.person(name), try office.person(absent))
    try office.write { deed in
      try deed.appointSubstitute(of: away, NewSubstitute(person, kind, from: days.0, through: days.1))
    }
  }

  private func tasks(_ office: TestOffice, _ name: String) throws -> Int {
    let colleague = try office.colleague(name)
    return try office.read { try $0.taskCount(of: colleague, upTo: 99) }
  }

  @Test("P5 · a substitute finds the absent one's tasks, performs them, and the record says in whose place")
  func performs() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    let other = try office.file()
    try office.complete(.sorting, of: other, by: "Dewi")
    #expect(try tasks(office, "Vera") == 0)
    try substitute(office, "Vera", for: "Putu")
    try substitute(office, "Vera", for: "Hadi", .onBehalf)
    #expect(try tasks(office, "Vera") == 2)
    try office.complete(.study, of: run, by: "Vera")
    let done = try #require(try office.read { try $0.caseSteps(of: run.id) }.first { $0.kind == .study })
    #expect(done.completedByName == "Vera" && done.completedAs == "Plh. Ketua Pokja")
    try office.complete(.disposition, of: other, by: "Vera")
    let signed = try #require(try office.read { try $0.caseSteps(of: other.id) }.first { $0.kind == .disposition })
    #expect(signed.completedAs == "a.n. Kepala Balai, Verifikator")
    let details: [String] = try office.read {
      try $0.values("SELECT detail FROM trail WHERE verb = 'step.standIn' ORDER BY seq")
    }
    #expect(details == ["step=4 for=\(try office.person("Putu"))", "step=3 for=\(try office.person("Hadi"))"])
    #expect(try office.read { try $0.caseFaults() }.isEmpty)
  }

  @Test("P5 · he stands in on these days only, and the absent one's own work stays open to him")
  func days() throws {
    let office = try TestOffice(at: "2026-11-18T08:00:00+08:00")
    let run = try office.disposed()
    try substitute(office, "Vera", for: "Putu")
    for (moment, count) in [
      ("2026-11-18T23:59:00+08:00", 0), ("2026-11-19T00:00:00+08:00", 1), ("2026-11-20T23:59:00+08:00", 1),
      ("2026-11-21T00:00:00+08:00", 0),
    ] {
      try office.goTo(moment)
      #expect(try tasks(office, "Vera") == count, "\(moment)")
      #expect(try tasks(office, "Putu") == 1)
    }
    #expect(throws: VisitError.forbidden) { try office.complete(.study, of: run, by: "Vera") }
  }

  @Test("P5 · what is his own he does in his own name, and rights over people and settings are not lent")
  func rights() throws {
    let office = try TestOffice()
    try office.hire("Nur", as: "admin")
    try substitute(office, "Dewi", for: "Hadi")
    try substitute(office, "Dewi", for: "Nur")
    let dewi = try office.colleague("Dewi")
    #expect(dewi.title == "Petugas Pelayanan" && dewi.can(.readLetters))
    #expect(!dewi.can(.managePeople) && !dewi.can(.manageSettings))
    let run = try office.file()
    try office.complete(.sorting, of: run, by: "Dewi")
    let done = try #require(try office.read { try $0.caseSteps(of: run.id) }.first { $0.kind == .sorting })
    #expect(done.completedAs.isEmpty)
  }

  @Test("P5 · nobody gives himself another's place, and nobody his own to himself or to somebody who has left")
  func refused() throws {
    let office = try TestOffice()
    let day = try #require(Day(iso: "2026-11-19"))
    let (hadi, vera) = (try office.person("Hadi"), try office.person("Vera"))
    #expect(throws: PeopleError.own) {
      try office.write(by: .person(vera)) {
        try $0.appointSubstitute(of: hadi, NewSubstitute(vera, .acting, from: day, through: day))
      }
    }
    #expect(throws: FormErrors.self) {
      try office.write { try $0.appointSubstitute(of: hadi, NewSubstitute(hadi, .acting, from: day, through: day)) }
    }
  }

  @Test("P5 · substitutes are reminded too")
  func reminded() throws {
    let office = try TestOffice()
    _ = try office.disposed()
    try substitute(office, "Vera", for: "Putu")
    try office.goTo("2026-11-19T15:00:00+08:00")
    try Job.remind(["B": "/keluhan/"]).run(office.app)
    let told: [String] = try office.read {
      try $0.values("SELECT address FROM mail WHERE kind = 'step.soon' ORDER BY id")
    }
    #expect(told == ["putu@contoh.go.id", "vera@contoh.go.id"])
  }
}

@Suite("C5 · a step changes hands") struct HandOvers {
  @Test(
    "C5 · its performer or who stands above gives it to a colleague of the same position, with a note, who goes on with it"
  )
  func handedOver() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    try office.hire("Gede", as: "teamLead")
    let (gede, laras, vera) = (try office.person("Gede"), try office.person("Laras"), try office.person("Vera"))
    func handOver(by name: String, to person: Person.ID) throws {
      try office.write(by: .person(try office.person(name))) {
        try $0.handOver(run, to: person, note: "Sampel ada di lemari 2.", version: nil, at: "/keluhan/")
      }
    }
    #expect(throws: HandOverError.notYours) { try handOver(by: "Dewi", to: gede) }
    for wrong in [laras, vera] {
      #expect(throws: HandOverError.notInPosition) { try handOver(by: "Putu", to: wrong) }
    }
    try handOver(by: "Hadi", to: gede)
    #expect(throws: VisitError.forbidden) { try office.complete(.study, of: run, by: "Putu") }
    try office.complete(.study, of: run, by: "Gede")
    #expect(try office.openStep(of: run)?.person == gede)
    let entry = try office.read { try $0.entries(of: run.id, for: .internal) }.first { $0.kind == "case.handedOver" }
    #expect(entry?.heading == "Diserahkan kepada Gede" && entry?.text == "Sampel ada di lemari 2.")
    #expect(try office.read { try $0.mails(about: Subject("case", run.id)) }.map(\.receiver) == ["Gede"])
  }

  @Test("C5 · who stands above and holds the position too hands the step to others, never to himself")
  func notOneself() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    try office.hire("Gede", as: "teamLead")
    let step = try #require(try office.openStep(of: run))
    let (gede, putu) = (try office.person("Gede"), try office.person("Putu"))
    func offered(to giver: Person.ID) throws -> [Person.ID] {
      try office.read { try $0.successors(for: step, from: giver, at: office.now) }.map(\.id)
    }
    #expect(try offered(to: putu) == [gede])
    #expect(try offered(to: gede).isEmpty)
    #expect(throws: HandOverError.notInPosition) {
      try office.write(by: .person(putu)) {
        try $0.handOver(run, to: putu, note: "Saya lanjutkan sendiri.", version: nil, at: "/keluhan/")
      }
    }
  }

  @Test("C5 · the step of a position that nobody holds goes to who stands above, and the case says so")
  func vacant() throws {
    let office = try TestOffice()
    let run = try office.file()
    func passOn() throws { try Job.passOn(["B": "/keluhan/"]).run(office.app) }
    try passOn()
    #expect(try office.openStep(of: run)?.performerTitle == "Petugas Pelayanan")
    let dewi = try office.person("Dewi")
    try office.write { deed in
      try deed.db.execute("UPDATE appointment SET untilAt = \(deed.at.adding(minutes: 1)) WHERE personID = \(dewi)")
      try deed.record("person.left", Subject("person", dewi))
    }
    try office.goTo("2026-11-19T08:05:00+08:00")
    for _ in 1...2 { try passOn() }
    let entries = try office.read { try $0.entries(of: run.id, for: .internal) }
    #expect(
      entries.map(\.text) == ["Jabatan Petugas Pelayanan kosong; langkah 2 diteruskan kepada Kepala Balai."])
    try office.complete(.sorting, of: run, by: "Hadi")
    #expect(try office.read { try $0.caseFaults() }.isEmpty)
  }
}
