import Database
import Testing

@testable import Platform
@testable import Procedures

@Suite struct CaseRecords {
  @Test("customers see what is public and no colleague's name; staff see everything")
  func audiences() throws {
    let office = try TestOffice()
    let run = try office.file()
    let dewi = try office.person("Dewi")
    try office.write(by: .person(dewi)) { deed in
      try deed.addEntry(run.id, audience: .internal, kind: "note", heading: "Catatan dalam")
      try deed.addEntry(run.id, audience: .public, kind: "note", heading: "Kabar")
    }
    try office.write(by: .customer) {
      try $0.addEntry(run.id, audience: .internal, kind: "note", heading: "Dari pelanggan")
    }
    let seen = try office.read { try $0.entries(of: run.id, for: .public) }
    #expect(seen.map(\.heading) == ["Kabar", "Dari pelanggan"] && seen.allSatisfy { $0.personName == nil })
    let all = try office.read { try $0.entries(of: run.id, for: .internal) }
    #expect(all.map(\.heading) == ["Catatan dalam", "Kabar", "Dari pelanggan"])
    #expect(all.map(\.personName) == ["Dewi", "Dewi", nil] && all.last?.author == .customer)
  }

  @Test("a file is seen by its audience, and fetched by whoever may read its case")
  func files() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    let kept: Platform.Attachment.ID = try office.write { deed in
      let id: Platform.Attachment.ID = try deed.db.insert(
        """
        INSERT INTO file (token, name, kind, size, hash, createdAt)
        VALUES (\("BBBBBBBBBBBBBBBBBBBBBB"), 'foto.jpg', \(FileKind.jpeg), 3, \([UInt8](repeating: 1, count: 32)), \(deed.at))
        """)
      try deed.addEntry(run.id, audience: .internal, kind: "evidence", heading: "Bukti", files: [id])
      return id
    }
    #expect(try office.read { try $0.caseFiles(of: run.id, for: .public) }.isEmpty)
    #expect(try office.read { try $0.entries(of: run.id, for: .internal) }.first?.files.map(\.attachment.id) == [kept])
    for (name, decision) in [("Putu", Access.Decision.allow), ("Laras", .forbid)] {
      let visit = try office.visit(name, "/", [(name: "file", value: "BBBBBBBBBBBBBBBBBBBBBB")])
      #expect(try Access.fileReader.decide(visit) == decision)
    }
    let visit = try office.visit("Dewi", "/", [(name: "file", value: "unknown")])
    #expect(try Access.fileReader.decide(visit) == .hide)
  }

  @Test("actions are planned, carried out with evidence, and stay with their own case")
  func actions() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    let other = try office.disposed()
    let putu = try office.person("Putu")
    let day = try #require(Day(iso: "2026-12-01"))
    let step = try #require(try office.openStep(of: run))
    let ids = try office.write(by: .person(putu)) {
      try $0.planActions([PlannedAction(kind: .corrective, text: "Kalibrasi", owner: "Putu", dueOn: day)], at: step)
    }
    let done = ExecutedAction(action: try #require(ids.first), doneOn: day, evidence: "Sertifikat kalibrasi")
    let foreign = try #require(try office.openStep(of: other))
    #expect(throws: VisitError.self) {
      try office.write(by: .person(putu)) { try $0.recordExecutions([done], at: foreign) }
    }
    try office.write(by: .person(putu)) { try $0.recordExecutions([done], at: step) }
    let action = try #require(try office.read { try $0.actions(of: run.id) }.first)
    #expect(action.text == "Kalibrasi" && action.executions.map(\.evidence) == ["Sertifikat kalibrasi"])
  }

  @Test("sorting says how urgent and which unit; its lead may read from then on")
  func classification() throws {
    let office = try TestOffice()
    let run = try office.file()
    let lab = try office.unit("lab")
    let visit = try office.visit("Laras", "/", [(name: "case", value: run.token)])
    #expect(try Access.caseReader.decide(visit) == .forbid)
    try office.write { try $0.classify(run.id, priority: 2, unit: lab, isSafety: true) }
    let sorted = try office.reload(run)
    #expect(sorted.priority == 2 && sorted.isSafety && sorted.version == run.version + 1)
    #expect(try Access.caseReader.decide(visit) == .allow)
  }

  @Test("the database itself refuses to rewrite a completed step or to reopen a closed case")
  func finality() throws {
    let office = try TestOffice()
    let run = try Chain.atConfirmation(office)
    try office.complete(.confirmation, of: run, by: nil)
    for sql in Self.forbidden {
      #expect(throws: DatabaseError.self) { try office.app.database.writeNow { _ = try $0.execute(sql) } }
    }
  }

  private static let forbidden: [SQL] = [
    "UPDATE caseStep SET minutesUsed = 1", "DELETE FROM caseStep", "UPDATE caseRun SET closedAt = NULL, ending = NULL",
  ]

  @Test(
    "verify finds a case that somebody tampered with",
    arguments: [
      (["UPDATE caseRun SET closedAt = 1, ending = 'recordedByDesk'"], CaseFault.Kind.closedWithStep),
      (["UPDATE caseStep SET dueAt = 1 WHERE completedAt IS NULL"], .duration),
      (["UPDATE caseStep SET openedAt = openedAt + 1 WHERE completedAt IS NULL"], .gap),
      (["UPDATE caseStep SET stepID = stepID + 1 WHERE completedAt IS NULL"], .wrongOrder),
      (["DROP TRIGGER trailIsKept", "DELETE FROM trail WHERE verb = 'step.completed'"], .trail),
    ] as [([SQL], CaseFault.Kind)])
  func faults(deeds: [SQL], kind: CaseFault.Kind) throws {
    let office = try TestOffice()
    let run = try office.file()
    #expect(try office.read { try $0.caseFaults() } == [])
    try office.app.database.writeNow { db in
      for sql in deeds { try db.execute(sql) }
    }
    #expect(try office.read { try $0.caseFaults() }.contains(CaseFault(number: run.number, kind: kind)))
  }
}
