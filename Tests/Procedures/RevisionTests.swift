import Database
import Testing

@testable import Platform
@testable import Procedures

/// A draft of procedure B in an office that has somebody for each part in it.
struct DraftOffice {
  let office: TestOffice

  init(at moment: String = "2026-11-19T08:00:00+08:00") throws {
    office = try TestOffice(at: moment)
    for (name, position) in [("Adi", "admin"), ("Maya", "manager")] { try office.hire(name, as: position) }
  }

  var draft: RevisionDraft {
    get throws { try #require(try office.read { try $0.draft(of: "B") }) }
  }

  func begin() throws { try act("Adi") { deed, _ in try deed.startDraft(of: "B", from: 0) } }

  /// A deed about the draft as it stands now.
  func act(_ name: String, _ verb: @escaping @Sendable (Deed, Int?) throws -> Void) throws {
    let version = try office.read { try $0.draft(of: "B")?.version }
    try office.write(by: .person(try office.person(name))) { try verb($0, version) }
  }

  func change(
    _ part: DraftPart = .identity, by name: String = "Adi",
    _ change: @escaping @Sendable (inout ProcedureDefinition) -> Void
  ) throws {
    try act(name) { deed, version in try deed.changeDraft(of: "B", version: version, part) { change(&$0) } }
  }

  func prepare(_ name: String = "Adi") throws { try act(name) { try $0.prepareDraft(of: "B", version: $1) } }
  func check(_ name: String = "Maya") throws { try act(name) { try $0.checkDraft(of: "B", version: $1) } }

  func approve(_ name: String = "Hadi", inDays days: Int = 0) throws {
    let day = office.app.office.zone.day(of: office.now).adding(days: days)
    try act(name) { try $0.approveDraft(of: "B", version: $1, effective: day) }
  }
}

@Suite struct RevisingAProcedure {
  @Test("P2 · a draft is a copy of what is in force, and changes nothing of it")
  func beginning() throws {
    let it = try DraftOffice()
    try it.begin()
    var expected = ShippedProcedures.b
    #expect(try it.office.read { try $0.definition(of: try it.draft.revision.id) } == expected)
    try it.change { $0.steps[1].standard = .minutes(45) }
    expected.steps[1].standard = .minutes(45)
    #expect(try it.office.read { try $0.definition(of: try it.draft.revision.id) } == expected)
    let today = it.office.app.office.zone.day(of: it.office.now)
    let inForce = try #require(try it.office.read { try $0.effectiveRevision(of: "B", on: today) })
    #expect(inForce.number == 0)
    #expect(try it.office.read { try $0.definition(of: inForce.id) } == ShippedProcedures.b)
    #expect(throws: RevisionError.alreadyBegun) { try it.begin() }
  }

  @Test("P2 · approved by three people it takes effect on its day, and a running case stays on its own revision")
  func approval() throws {
    let it = try DraftOffice()
    let old = try it.office.file("Lama")
    try it.begin()
    try it.change(.stepRemoved(5)) { $0.remove(5) }
    try it.prepare()
    try it.check()
    try it.approve(inDays: 1)
    #expect(try it.office.read { try $0.draft(of: "B") } == nil)
    let today = try it.office.file("Masih hari ini")
    it.office.goTo(it.office.now.adding(hours: 20))
    let new = try it.office.file("Besok")
    #expect(try it.office.reload(today).revision == it.office.reload(old).revision)
    #expect(try it.office.openStep(of: old)?.count == 10)
    #expect(try it.office.openStep(of: new)?.count == 9)
    let marks = try it.office.read { try $0.marks(of: new.revision) }
    #expect(marks.map(\.role) == [.prepared, .checked, .approved] && marks.map(\.name) == ["Adi", "Maya", "Hadi"])
    #expect(marks.map(\.position) == ["Administrator", "Manajer", "Kepala Balai"])
    #expect(try it.office.read { try $0.caseFaults() }.isEmpty)
  }

  @Test("P2 · whoever wrote a part of it does not approve it, whoever sent it on")
  func writing() throws {
    let it = try DraftOffice()
    try it.begin()
    try it.change(by: "Hadi") { $0.title = "Nama lain" }
    try it.prepare()
    try it.check()
    #expect(throws: RevisionError.ownWriting) { try it.approve() }
    #expect(try it.draft.stage == .checked)
  }

  @Test("P2 · nobody checks or approves what he has prepared, and the approver has not checked it")
  func twoPeople() throws {
    let it = try DraftOffice()
    try it.begin()
    try it.prepare("Hadi")
    #expect(throws: RevisionError.ownWork) { try it.check("Hadi") }
    try it.check()
    #expect(throws: RevisionError.ownWork) { try it.approve("Hadi") }
    #expect(throws: RevisionError.checkedByApprover) { try it.approve("Maya") }
  }

  @Test("P2 · where the organisation allows it the approver checks too, and the sheet says so")
  func oneForBoth() throws {
    let it = try DraftOffice()
    try it.begin()
    try it.prepare()
    try it.check("Hadi")
    #expect(throws: RevisionError.checkedByApprover) { try it.approve("Hadi") }
    try it.office.write { try $0.change([.approverMayCheck: "1"]) }
    try it.office.app.refreshOffice()
    let id = try it.draft.revision.id
    try it.approve("Hadi")
    let revision = try #require(try it.office.read { try $0.newestRevision(of: "B") })
    #expect(revision.id == id)
    let marks = try it.office.read { try $0.marks(of: id) }
    let sheet = ProcedureSheet(revision, ShippedProcedures.b, marks: marks, office: it.office.app.office)
    let text = String(decoding: try it.office.app.text(of: sheet).html, as: UTF8.self)
    #expect(text.contains("Diperiksa dan disahkan oleh orang yang sama"))
  }

  @Test("P2 · an edit after the check voids the check, and so does sending back")
  func voiding() throws {
    let it = try DraftOffice()
    try it.begin()
    try it.prepare()
    try it.check()
    try it.change { $0.title = "Nama baru" }
    #expect(try it.draft.stage == .editing && it.draft.marks.isEmpty)
    #expect(throws: RevisionError.notItsTurn) { try it.approve() }
    try it.prepare()
    try it.act("Maya") { try $0.returnDraft(of: "B", version: $1, reason: "Waktu langkah 2 belum jelas.") }
    #expect(try it.draft.sentBack?.reason == "Waktu langkah 2 belum jelas.")
    try it.prepare()
    #expect(try it.draft.sentBack == nil && it.draft.stage == .prepared)
  }

  @Test("P2 · a draft with an unreachable step, an endless loop or a performer whom nobody is does not go on")
  func notReady() throws {
    let it = try DraftOffice()
    try it.begin()
    try it.change { $0.steps[3].outcomes[0].destination = .step(6) }
    #expect(throws: RevisionError.notReady(1)) { try it.prepare() }
    try it.change {
      $0.steps[3].outcomes[0].destination = .step(5)
      $0.steps[9].outcomes[0].destination = .step(9)
    }
    #expect(throws: RevisionError.notReady(10)) { try it.prepare() }
    try it.change {
      $0.steps[9].outcomes[0].destination = .end
      $0.performers.append(Performer("hse", "Petugas K3"))
      $0.steps[3].performer = "hse"
    }
    #expect(throws: RevisionError.notReady(1)) { try it.prepare() }
    try it.office.hire("Yusuf", as: "hse")
    try it.prepare()
    #expect(try it.draft.stage == .prepared)
  }

  @Test("P2 · it takes effect today or later, and not before another revision does")
  func effectiveDay() throws {
    let it = try DraftOffice()
    for days in [7, -1, 3, 7] {
      if try it.office.read({ try $0.draft(of: "B") }) == nil {
        let number = try it.office.read { try $0.newestRevision(of: "B")?.number }
        try it.act("Adi") { deed, _ in try deed.startDraft(of: "B", from: number) }
        try it.prepare()
        try it.check()
      }
      guard days == 7 else {
        #expect(throws: FormErrors.self) { try it.approve(inDays: days) }
        continue
      }
      try it.approve(inDays: days)
    }
    #expect(try it.office.read { try $0.revisions(of: "B") }.map(\.number) == [2, 1, 0])
  }

  @Test("P2 · a page of an earlier state changes nothing, and is told what was done meanwhile")
  func stale() throws {
    let it = try DraftOffice()
    try it.begin()
    let version = try it.draft.version
    try it.change(.step(4)) { $0.steps[3].title = "Mengkaji" }
    #expect {
      try it.act("Adi") { deed, _ in try deed.changeDraft(of: "B", version: version, .identity) { $0.title = "X" } }
    } throws: { error in
      guard case VisitError.stale(let what)? = error as? VisitError else { return false }
      return what.contains("langkah 4 diubah oleh Adi")
    }
    #expect(throws: VisitError.self) {
      try it.act("Adi") { deed, _ in try deed.changeDraft(of: "B", version: nil, .identity) { $0.title = "X" } }
    }
  }

  @Test("P2 · a draft can be taken away whole, its number is free again; an approved revision stays as it is")
  func discarding() throws {
    let it = try DraftOffice()
    try it.begin()
    try it.prepare()
    try it.act("Adi") { try $0.discardDraft(of: "B", version: $1) }
    #expect(try it.office.read { try $0.value("SELECT COUNT(*) FROM draftStep") } == 0)
    try it.begin()
    #expect(try it.draft.revision.number == 1)
    let seal: @Sendable (Deed) throws -> Void = { try $0.record("x.y", Subject("x", 1)) }
    for sql: SQL in [
      "UPDATE step SET title = 'X' WHERE revisionID = 1", "DELETE FROM step WHERE revisionID = 1",
      "UPDATE revision SET title = 'X' WHERE id = 1",
    ] {
      #expect(throws: DatabaseError.self) {
        try it.office.write { deed in
          try deed.db.execute(sql)
          try seal(deed)
        }
      }
    }
  }

  @Test("P2 · what came with the program says that nobody approved it in the program")
  func shipped() throws {
    let it = try DraftOffice()
    let revision = try #require(try it.office.read { try $0.newestRevision(of: "B") })
    let words = try it.office.read { try $0.approvalWords(of: revision, Words(zone: .wita)) }
    #expect(words == "Dipasang bersama program, 19 Nov 2026, tanpa pengesahan dalam program")
  }
}
