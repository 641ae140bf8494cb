import Database
import HTTP
import Support
import Testing

@testable import Platform
@testable import Procedures
@testable import Safety

@Suite("A5 · audits and inspections of safety") struct AuditTests {
  private func form(_ app: TestApp, unit code: String = "pengujian", lead: TestApp.Colleague = .hse) throws -> FormData
  {
    let unit = try #require(try app.app.database.read { try $0.unit(code: code) })
    let person = try #require(try app.actor(lead).personID)
    return [
      "title": "Audit semester 1", "scope": "Seluruh kegiatan.", "criteria": "Kebijakan K3.", "unit": "\(unit.id)",
      "day": "2026-05-04", "lead": "\(person)",
    ]
  }

  private func audit(_ app: TestApp) throws -> SafetyAudit {
    let form = try form(app)
    let token = try app.app.writeNow(by: try app.actor(.hse)) { try $0.planSafetyAudit(with: form) }
    return try #require(try app.app.database.read { try $0.safetyAudit(token: token) })
  }

  private func hold(_ audit: SafetyAudit, _ app: TestApp) throws {
    try app.app.writeNow(by: try app.actor(.hse)) { deed in
      try deed.holdSafetyAudit(
        token: audit.token, on: try #require(Day(iso: "2026-04-14")), summary: "Baik, kecuali APAR.",
        findings: [
          (words: "pemadam", grade: "minor", note: "Kartu periksa kosong."),
          (words: "izin kerja", grade: "critical", note: "Pengelasan tanpa izin."),
        ])
    }
  }

  @Test("A5: nobody audits the unit he works in, as lead or member, and the database refuses it too")
  func ownUnit() throws {
    let app = try TestApp()
    let own = try form(app, unit: "layanan")
    let error = #expect(throws: FormErrors.self) {
      try app.app.database.read { try PlannedAudit(own, $0, at: app.clock.now) }
    }
    #expect(error?["lead"]?.contains("bekerja di unit ini") == true)
    var mixed = try form(app)
    mixed.append("member1", "\(try #require(try app.actor(.teamLead).personID))")
    let second = #expect(throws: FormErrors.self) {
      try app.app.database.read { try PlannedAudit(mixed, $0, at: app.clock.now) }
    }
    #expect(second?["member1"]?.contains("Ahmad Fauzi") == true)
    let audit = try audit(app)
    #expect(throws: (any Error).self) {
      try app.app.writeNow(by: .system) { deed in
        try deed.db.execute(
          """
          INSERT INTO safetyAudit (token, number, title, scope, criteria, unitID, plannedOn, leadID, madeAt, madeBy)
          SELECT 'aaaaaaaaaaaaaaaaaaaaaaaa', 'X', title, scope, criteria,
            (SELECT id FROM unit WHERE code = 'layanan'), plannedOn, leadID, madeAt, madeBy
          FROM safetyAudit WHERE id = \(audit.id)
          """)
      }
    }
  }

  @Test("A5: the team writes what it found, also without the ability to audit; nobody of the unit writes or signs")
  func team() async throws {
    let app = try TestApp()
    let form = try form(app, unit: "layanan", lead: .otherTeamLead)
    let token = try app.app.writeNow(by: try app.actor(.hse)) { try $0.planSafetyAudit(with: form) }
    let audit = try #require(try app.app.database.read { try $0.safetyAudit(token: token) })
    let lead = try await app.client(as: .otherTeamLead)
    #expect(try await lead.open(audit.path).text.contains("Isi hasil audit"), "the mail's link works for him")
    let result = try await lead.open(audit.path + "/hasil").form(containing: "summary")
    #expect(try await lead.submit(result, changing: ["summary": "Baik."]).status == 303)
    let audited = try app.app.database.read { try $0.audited(audit) }
    for other in [TestApp.Colleague.hse, .teamLead] {
      #expect(try await app.client(as: other).get(audit.path + "/hasil").status == 403, "\(other)")
      #expect(throws: AuditError.notItsTeam) {
        try app.app.writeNow(by: try app.actor(other)) { deed in
          let result = try AuditResult(["summary": "Lain."], [], on: try #require(Day(iso: "2026-04-14")))
          try deed.writeAudit(audit, version: 2, result)
        }
      }
    }
    let works = try #require(try app.actor(.teamLead).personID)
    #expect(audited.contains(works))
    let document = try app.app.database.read { try ApprovalWay.safetyAudit.document($0, audit.id.rawValue) }
    #expect(document?.excludes.contains(works) == true, "who works there signs nothing")
  }

  @Test("A5: an audit begins with the checklist that ships, and points kept keep what was found")
  func checklist() throws {
    let app = try TestApp()
    let audit = try audit(app)
    try hold(audit, app)
    let lines =
      AuditChecklist.shipped.filter { $0.topic == "Keadaan darurat" } + [CheckLine(topic: "Gudang", text: "Rak kuat")]
    try app.app.writeNow(by: try app.actor(.hse)) { deed in
      let version = try deed.db.approval(.safetyAudit, of: audit.id.rawValue)?.version
      try deed.changeChecklist(of: audit, version: version, lines)
    }
    let points = try app.app.database.read { try $0.points(of: audit.id) }
    #expect(points.map(\.line) == lines)
    #expect(points.findings.map(\.note) == ["Kartu periksa kosong."] && points.last?.verdict == nil)
  }

  @Test("A5: findings stand the gravest first, and the share of what conforms counts only what applies")
  func findings() throws {
    let app = try TestApp()
    let audit = try audit(app)
    #expect(try app.app.database.read { try $0.points(of: audit.id) }.attainment == nil)
    try hold(audit, app)
    let points = try app.app.database.read { try $0.points(of: audit.id) }
    #expect(points.findings.map(\.grade) == [.critical, .minor])
    let whole = Double(points.count)
    #expect(points.attainment == (whole - 2) / whole * 100)
    #expect(AuditReport.lacks(audit, points).first == "Tanggal pelaksanaan belum ditulis.")
  }

  @Test("A5: an observation stands beside what conforms: no nonconformity, and no part of the share")
  func observation() throws {
    let app = try TestApp()
    let audit = try audit(app)
    let points = try app.app.database.read { try $0.points(of: audit.id) }
    let today = try #require(Day(iso: "2026-04-14"))
    func form(_ verdict: String, grade: String = "", note: String = "Lembar data berbahasa Inggris.") -> FormData {
      var form: FormData = ["heldOn": today.iso, "summary": "Baik."]
      for (place, point) in points.enumerated() {
        let isOther = place < 2
        form.append("verdict\(point.id)", isOther ? verdict : place == 2 ? "notApplicable" : "conform")
        guard isOther else { continue }
        form.append("note\(point.id)", note)
        form.append("grade\(point.id)", grade)
      }
      return form
    }
    let errors = #expect(throws: FormErrors.self) { try AuditResult(form("observation", note: ""), points, on: today) }
    #expect(errors?.notes.map(\.field) == points.prefix(2).map { "note\($0.id)" })
    #expect(throws: FormErrors.self) { try AuditResult(form("notConform", grade: "observation"), points, on: today) }
    let result = try AuditResult(form("observation"), points, on: today)
    try app.app.writeNow(by: try app.actor(.hse)) { deed in
      try deed.writeAudit(audit, version: try deed.db.approval(.safetyAudit, of: audit.id.rawValue)?.version, result)
    }
    try app.app.database.read { db in
      let held = try db.points(of: audit.id)
      #expect(
        held.attainment == 100 && held.count(.notConform) == 0
          && held.findings.map(\.grade) == [.observation, .observation])
      #expect(held.findingWords(Words(zone: .wita)) == "0 temuan, 2 observasi")
      let line = try #require(try db.safetyAudits("1 = 1", limit: 2).first)
      #expect(line.findings == 0 && line.observations == 2)
      let words = try AuditReport(audit, db).attainment(Words(zone: .wita))
      let all = points.count - 3
      #expect(
        words
          == "\(all) dari \(all) butir yang berlaku sesuai: 100,0%. 2 observasi tidak dihitung: bukan ketidaksesuaian.")
    }
  }

  @Test("A5: what does not conform needs a class and a note, each told beside its field")
  func faults() throws {
    let app = try TestApp()
    let audit = try audit(app)
    let points = try app.app.database.read { try $0.points(of: audit.id) }
    let first = try #require(points.first)
    let today = try #require(Day(iso: "2026-04-14"))
    let errors = #expect(throws: FormErrors.self) {
      try AuditResult(["verdict\(first.id)": "notConform", "heldOn": "2026-04-15"], points, on: today)
    }
    #expect(errors?.notes.map(\.field) == ["heldOn", "grade\(first.id)", "note\(first.id)"])
  }

  @Test("A5: an edited line says what is wrong with it; a whole list is read as it is shown")
  func lines() {
    var errors = FormErrors()
    let shipped = AuditChecklist.shipped
    #expect(CheckLine.read(shipped.map(\.line).joined(separator: "\n"), "lines", &errors) == shipped)
    #expect(errors.isEmpty)
    _ = CheckLine.read("Listrik | Kabel utuh\n\nTanpa garis", "lines", &errors)
    #expect(errors["lines"]?.hasPrefix("Baris 2 belum benar") == true)
  }

  @Test("A5: a finished inspection is frozen with its paper, and a bad point proposes an improvement")
  func inspection() throws {
    let app = try TestApp()
    let unit = try #require(try app.app.database.read { try $0.unit(code: "kalibrasi") })
    let day = try #require(Day(iso: "2026-04-14"))
    let token = try app.app.writeNow(by: try app.actor(.hse)) { deed in
      try deed.playInspection(
        of: unit.id, place: "Gudang", on: day, bad: [(words: "Lampu darurat", note: "Padam dua dari tiga.")])
    }
    try app.app.database.read { db in
      let inspection = try #require(try db.inspection(token: token))
      let bad = try db.points(of: inspection.id).filter { $0.verdict == .bad }
      #expect(inspection.number == "IK3-2026-001" && inspection.paper != nil && bad.count == 1)
      let query: FormData = ["inspeksi": token, "butir": "\(try #require(bad.first).id)"]
      let proposal = try ImprovementOrigin.inspection.find(db, query)
      #expect(proposal?.finding == "Lampu darurat menyala: Padam dua dari tiga." && proposal?.unit == unit.id)
    }
    #expect(throws: (any Error).self) {
      try app.app.writeNow(by: .system) { try $0.db.execute("UPDATE inspectionPoint SET note = 'Lain' WHERE id > 0") }
    }
  }
}
