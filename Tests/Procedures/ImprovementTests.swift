import Database
import HTTP
import Support
import Testing

@testable import Platform
@testable import Procedures

@Suite("A4 · improvements outside cases") struct ImprovementTests {
  /// An office with somebody for safety, and a plan of his.
  private struct Planned {
    let office: TestOffice
    let one: Improvement

    init(_ changes: [String: String] = [:]) throws {
      office = try TestOffice()
      try office.hire("Yusuf", as: "hse")
      try office.hire("Maya", as: "manager")
      one = try office.plan(changes)
    }

    func now() throws -> Improvement { try #require(try office.read { try $0.improvement(one.id) }) }

    func advance(_ name: String, isDone: Bool = false, edition: Int? = nil) throws {
      let one = try now()
      let form = FormData(
        [(name: "text", value: "Rambu dipasang."), (name: "percent", value: "50")]
          + (isDone ? [(name: "done", value: "1")] : []))
      let progress = try ImprovementProgress(form)
      try office.write(by: .person(office.person(name))) { deed in
        try deed.advanceImprovement(one, edition: edition ?? one.edition, progress)
      }
    }

    func verify(_ name: String, _ verdict: String) throws {
      let one = try now()
      let found = try ImprovementVerdict(["verdict": verdict, "text": "Rambu terlihat dari pintu."])
      try office.write(by: .person(office.person(name))) { deed in
        try deed.verifyImprovement(one, edition: one.edition, found)
      }
    }
  }

  @Test("A4: the level of a risk is read from the 25 cells of AS/NZS 4360, not from the product")
  func risk() {
    let letters = (1...5).map { likelihood in
      (1...5).map { severity in Risk(likelihood: likelihood, severity: severity)?.level.words.prefix(1) ?? "?" }
        .joined()
    }
    #expect(letters == ["RRSTT", "RRSTE", "RSTEE", "STTEE", "TTEEE"])
    #expect(Risk(likelihood: 0, severity: 3) == nil && Risk(likelihood: 3, severity: 6) == nil)
  }

  @Test("A4: what is most at risk comes first, then what is due first; numbers have no gap")
  func order() throws {
    let plan = try Planned()
    try plan.office.plan(["likelihood": "5", "severity": "5", "due": "2026-12-31"])
    try plan.office.plan(["likelihood": "5", "severity": "5", "due": "2026-12-01"])
    let colleague = try plan.office.colleague("Yusuf")
    let found = try plan.office.read { db in
      try db.improvements(ImprovementFilter([:]), for: colleague, on: Day(iso: "2026-11-19") ?? .min, limit: 10)
    }
    #expect(found.map(\.number) == ["TP-2026-003", "TP-2026-002", "TP-2026-001"])
  }

  @Test("A4: a form tells all its faults at once, each beside its field")
  func faults() throws {
    let office = try TestOffice()
    let choices = try office.read { try $0.improvementChoices(at: office.now) }
    let day = try #require(Day(iso: "2026-11-19"))
    let errors = #expect(throws: FormErrors.self) { try PlannedImprovement(["due": "2026-11-18"], choices, on: day) }
    let fields = errors?.notes.map(\.field) ?? []
    #expect(
      fields == [
        "source", "finding", "unit", "likelihood", "severity", "kind", "task", "responsible", "due", "evidence",
      ])
  }

  @Test("A4: who answers for it carries it out, somebody else verifies it, and its report is frozen")
  func wholeWay() throws {
    let plan = try Planned()
    try plan.advance("Laras")
    #expect(try plan.now().percent == 50)
    try plan.advance("Laras", isDone: true)
    #expect(try plan.now().state == .done)
    try plan.verify("Yusuf", "effective")
    #expect(try plan.now().state == .effective)
    let paper = try plan.office.read { try $0.paper(of: plan.one.id) }
    #expect(paper?.form == "Laporan Tindakan Korektif" && paper?.number == "TP-2026-001")
    #expect(throws: (any Error).self) {
      try plan.office.write { try $0.db.execute("UPDATE improvement SET task = 'Lain' WHERE id = \(plan.one.id)") }
    }
  }

  @Test("A4: nobody verifies what he carried out, and the database refuses it too")
  func ownWork() throws {
    let plan = try Planned()
    try plan.advance("Yusuf", isDone: true)
    #expect(throws: ImprovementError.ownWork) { try plan.verify("Yusuf", "effective") }
    #expect(throws: VisitError.forbidden) { try plan.verify("Laras", "effective") }
    let yusuf = try plan.office.person("Yusuf")
    #expect(throws: (any Error).self) {
      try plan.office.write { deed in
        try deed.enter(.verified, in: plan.one, by: yusuf, verdict: .effective)
      }
    }
    try plan.verify("Maya", "effective")
  }

  @Test("A4, A6: its entries tell how it stood before it was changed") func past() throws {
    let plan = try Planned()
    try plan.advance("Laras")
    let (before, end) = (try plan.now(), plan.office.now.adding(seconds: 60))
    plan.office.goTo(plan.office.now.adding(seconds: 120))
    let choices = try plan.office.read { try $0.improvementChoices(at: plan.office.now) }
    let form: FormData = [
      "source": before.source.code, "finding": before.finding, "unit": "\(before.unit)", "likelihood": "5",
      "severity": "5", "kind": before.kind.rawValue, "task": "Pasang rambu\ndan lampu.",
      "responsible": before.responsible.code, "due": "2027-01-31", "evidence": before.evidence,
    ]
    let change = try PlannedImprovement(form, choices, on: try #require(Day(iso: "2026-11-19")))
    try plan.office.write(by: .person(plan.office.person("Yusuf"))) { deed in
      try deed.changeImprovement(before, edition: before.edition, change)
    }
    try plan.advance("Laras", isDone: true)
    let now = try plan.now()
    let past = try #require(try plan.office.read { try $0.pasts(of: [now.id], until: end) }[now.id])
    #expect(past.percent == 50 && !past.isDone && past.dueOn(now: now.dueOn) == before.dueOn)
    #expect(past.task(now: now.task) == before.task && past.risk(now: now.risk) == before.risk)
    let later = try #require(
      try plan.office.read { try $0.pasts(of: [now.id], until: end.adding(seconds: 600)) }[now.id])
    #expect(later.isDone && later.percent == 100 && later.task(now: now.task) == now.task)
  }

  @Test("A4: it goes back to be carried on, or ends as not effective and is followed up once")
  func verdicts() throws {
    let plan = try Planned()
    try plan.advance("Laras", isDone: true)
    try plan.verify("Yusuf", "again")
    #expect(try plan.now().state == .open)
    try plan.advance("Laras", isDone: true)
    try plan.verify("Yusuf", "notEffective")
    let old = try plan.now()
    let next = try plan.office.plan(after: old)
    #expect(try plan.office.read { try $0.neighbours(of: next.id).previous?.id } == old.id)
    #expect(throws: ImprovementError.followedUp) { try plan.office.plan(after: old) }
  }

  @Test("A4: an old page loses nothing and changes nothing")
  func stale() throws {
    let plan = try Planned()
    try plan.advance("Laras")
    let error = #expect(throws: VisitError.self) { try plan.advance("Laras", edition: 1) }
    #expect(error?.message.contains("kemajuan oleh Laras") == true)
  }

  @Test("A4: it stands among the tasks of who answers for it, then of who verifies it")
  func tasks() throws {
    let plan = try Planned()
    let titles = { (name: String) in
      let colleague = try plan.office.colleague(name)
      return try plan.office.read { try TaskSource.improvements.find($0, colleague).map(\.title) }
    }
    #expect(try titles("Laras") == ["Laksanakan tindakan perbaikan"])
    #expect(try titles("Putu") == [] && titles("Yusuf") == [])
    try plan.advance("Laras", isDone: true)
    #expect(try titles("Laras") == [] && titles("Yusuf") == ["Verifikasi tindakan perbaikan"])
    #expect(try titles("Maya") == [])
  }

  @Test("A4: who answers for a late one and his superior are told once, in working hours, also after a standstill")
  func late() throws {
    let plan = try Planned(["due": "2026-11-20"])
    let told = {
      try plan.office.read { db in
        try db.values("SELECT address FROM mail /* whole table */ WHERE kind = 'improvement.late' ORDER BY id")
      } as [String]
    }
    try plan.office.goTo("2026-11-22T09:00:00+08:00")
    try plan.office.app.remindOfImprovements()
    #expect(try told() == [])
    try plan.office.goTo("2026-11-24T09:00:00+08:00")
    try plan.office.app.remindOfImprovements()
    try plan.office.app.remindOfImprovements()
    #expect(try told() == ["laras@contoh.go.id", "hadi@contoh.go.id"])
  }

  @Test("A4: who is not concerned does not read it, who leaves is told of what would be nobody's")
  func reading() throws {
    let plan = try Planned(["responsible": "Laras"])
    let mayRead = { (name: String) in
      let colleague = try plan.office.colleague(name)
      return try plan.office.read { try $0.mayRead(plan.one, colleague) }
    }
    #expect(try mayRead("Laras") && mayRead("Yusuf") && mayRead("Hadi") && !mayRead("Putu"))
    let laras = try plan.office.person("Laras")
    #expect(try plan.office.read { try $0.improvementDuties(of: laras) }.count == 1)
  }
}

extension TestOffice {
  /// A plan of the colleague for safety, for the team lead of the laboratory.
  @discardableResult
  func plan(_ changes: [String: String] = [:], after previous: Improvement? = nil) throws -> Improvement {
    let position: Position.ID? = try read { try $0.position(code: "teamLead")?.id }
    let values = [
      "source": "survei", "finding": "Rambu jalur evakuasi tidak terlihat.", "unit": "\(try unit("lab"))",
      "likelihood": "3", "severity": "4", "kind": "corrective", "task": "Memasang rambu baru.",
      "responsible": position.map { "j\($0)" } ?? "", "due": "2026-12-10", "evidence": "Foto rambu terpasang.",
    ].merging(changes) { $1 }
    let choices = try read { try $0.improvementChoices(at: now) }
    let responsible = try changes["responsible"].map { "p\(try person($0))" } ?? values["responsible"] ?? ""
    let form = FormData(
      values.filter { $0.key != "responsible" }.map { (name: $0.key, value: $0.value) }
        + [(name: "responsible", value: responsible)])
    let plan = try PlannedImprovement(form, choices, on: Zone.wita.day(of: now))
    return try write(by: .person(person("Yusuf"))) { deed in try deed.planImprovement(plan, after: previous) }
  }
}
