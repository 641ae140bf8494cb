import Database
import Testing

@testable import Platform
@testable import Procedures

@Suite struct StepRights {
  @Test(
    "P4 · a step is completed by its performer, and by nobody else",
    arguments: [("Dewi", false), ("Hadi", false), ("Vera", false), ("Laras", false), ("Putu", true)])
  func performers(name: String, isAllowed: Bool) throws {
    let office = try TestOffice()
    let run = try office.disposed()
    if isAllowed {
      try office.complete(.study, of: run, by: name)
      #expect(try office.openStep(of: run)?.kind == .cause)
    } else {
      #expect(throws: VisitError.self) { try office.complete(.study, of: run, by: name) }
      #expect(try office.openStep(of: run)?.kind == .study)
    }
  }

  @Test("the customer's gate opens only the customer's own steps")
  func customerGate() throws {
    let office = try TestOffice()
    let run = try office.file()
    #expect(throws: VisitError.self) { try office.complete(.sorting, of: run, by: nil) }
  }

  @Test("a form sent twice is told who did what meanwhile, and nothing happens twice")
  func stale() throws {
    let office = try TestOffice()
    let run = try office.file()
    let version = run.version
    try office.goTo("2026-11-19T08:05:00+08:00")
    try office.complete(.sorting, of: run, by: "Dewi", version: version)
    let refusal = #expect(throws: VisitError.self) {
      try office.complete(.sorting, of: run, by: "Dewi", version: version)
    }
    let message = try #require(refusal?.message)
    #expect(refusal?.status == .conflict)
    #expect(message.contains("diselesaikan Dewi") && message.contains("08.05") && message.contains("langkah 3"))
    #expect(try office.read { try $0.caseSteps(of: run.id) }.count == 3)
  }

  @Test("another version of the same step is stale too, and customers are not told colleagues' names")
  func versions() throws {
    let office = try TestOffice()
    let run = try Chain.atConfirmation(office)
    let refusal = #expect(throws: VisitError.self) {
      try office.complete(.confirmation, of: run, by: nil, version: run.version)
    }
    let message = try #require(refusal?.message)
    #expect(message.contains("Kepala Balai") && !message.contains("Hadi"))
  }

  @Test("a note makes nobody's form stale")
  func notes() throws {
    let office = try TestOffice()
    let run = try office.file()
    try office.write(by: .customer) {
      try $0.addEntry(run.id, audience: .public, kind: "note", heading: "Tambahan")
    }
    try office.complete(.sorting, of: run, by: "Dewi", version: run.version)
    #expect(try office.openStep(of: run)?.kind == .disposition)
  }

  @Test("whoever did the work does not judge it, where the procedure says so")
  func independence() throws {
    let office = try TestOffice()
    var strict = ShippedProcedures.b
    strict.steps[7].isIndependent = true
    let revised = strict
    try office.write { try $0.install(revised) }
    let run = try office.disposed()
    for kind in [StepKind.study, .cause, .actionPlan, .execution] { try office.complete(kind, of: run, by: "Putu") }
    #expect(throws: ProcedureError.notIndependent) { try office.complete(.letterDraft, of: run, by: "Putu") }
  }

  @Test("whom a plan names as the one who does the work does not judge it either")
  func ownersOfActions() throws {
    let office = try TestOffice()
    var strict = ShippedProcedures.b
    strict.steps[7].isIndependent = true
    let revised = strict
    try office.write { try $0.install(revised) }
    let run = try office.disposed()
    for kind in [StepKind.study, .cause, .actionPlan, .execution] { try office.complete(kind, of: run, by: "Putu") }
    let step = try #require(try office.openStep(of: run))
    let (hadi, dewi) = (try office.person("Hadi"), try office.person("Dewi"))
    let due = try #require(Day(iso: "2026-12-01"))
    try office.write(by: .person(hadi)) { deed in
      try deed.planActions(
        [PlannedAction(kind: .corrective, text: "Tera ulang", owner: "dewi", dueOn: due)], at: step)
    }
    #expect(try office.read { try $0.isDependent(dewi, at: step) && !$0.isDependent(hadi, at: step) })
  }

  @Test(
    "the gates tell apart who performs, who reads, and who may not know",
    arguments: [
      ("Dewi", Access.Decision.allow, Access.Decision.forbid, Access.Decision.allow),
      ("Hadi", .allow, .forbid, .forbid), ("Putu", .allow, .allow, .forbid), ("Vera", .allow, .forbid, .forbid),
      ("Laras", .forbid, .forbid, .forbid), (nil, .signIn, .signIn, .signIn),
    ] as [(String?, Access.Decision, Access.Decision, Access.Decision)])
  func gates(
    name: String?, reads: Access.Decision, performs: Access.Decision, sorts: Access.Decision
  ) throws {
    let office = try TestOffice()
    let run = try office.disposed()
    let visit = try office.visit(name, "/", [(name: "case", value: run.token)])
    #expect(try Access.caseReader.decide(visit) == reads)
    #expect(try Access.performer.decide(visit) == performs)
    #expect(try Access.performer(of: .study).decide(visit) == performs)
    #expect(try Access.performer(of: .sorting).decide(visit) == sorts)
  }

  @Test("a case that is not there is hidden, from every colleague")
  func unknown() throws {
    let office = try TestOffice()
    let visit = try office.visit("Dewi", "/", [(name: "case", value: "AAAAAAAAAAAAAAAAAAAAAA")])
    #expect(try Access.caseReader.decide(visit) == .hide)
    #expect(try Access.performer(of: .sorting).decide(visit) == .hide)
  }

  @Test("who was informed may read, and perform nothing")
  func informed() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    let laras = try office.person("Laras")
    try office.write { try $0.inform(run.id, [laras, laras]) }
    let visit = try office.visit("Laras", "/", [(name: "case", value: run.token)])
    #expect(try Access.caseReader.decide(visit) == .allow)
    #expect(try Access.performer(of: .study).decide(visit) == .forbid)
  }
}
