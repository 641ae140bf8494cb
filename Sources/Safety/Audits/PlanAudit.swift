import Database
import HTTP
import Platform
import Procedures

/// An audit as its form gives it.
struct PlannedAudit: Sendable {
  let title: String
  let scope: String
  let criteria: String
  let unit: WorkUnit.ID
  let plannedOn: Day
  let lead: Person.ID
  let members: [Person.ID]

  static let limits: TextLimits = ["title": 200, "scope": 2_000, "criteria": 2_000]
  /// How many beside the lead.
  static let mostMembers = 4

  /// - Throws: all faults at once; among them who may not audit because he works in the unit.
  init(_ form: FormData, _ db: Snapshot, at now: Instant) throws {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    (title, scope, criteria) = (form.line("title"), form.text("scope"), form.text("criteria"))
    if title.isEmpty { errors.note("title", "Beri nama, misalnya Audit internal K3 semester 1.") }
    let unit = try db.units().first { "\($0.id)" == form.text("unit") }?.id
    if unit == nil { errors.note("unit", "Pilih unit kerja yang diaudit.") }
    let day = Day(typed: form.text("day"))
    if day == nil { errors.note("day", "Tulis tanggalnya, misalnya 12/03/2026.") }
    let people = try db.colleagues(at: now)
    let lead = people.first { "\($0.id)" == form.text("lead") }
    if lead == nil { errors.note("lead", "Pilih ketua tim audit.") }
    if let lead { try Self.check(lead, "lead", unit, db, at: now, &errors) }
    var members: [Person] = []
    for place in 1...Self.mostMembers {
      guard let member = people.first(where: { "\($0.id)" == form.text("member\(place)") }) else { continue }
      if member.id != lead?.id, !members.contains(where: { $0.id == member.id }) { members.append(member) }
      try Self.check(member, "member\(place)", unit, db, at: now, &errors)
    }
    if scope.isEmpty { errors.note("scope", "Tulis apa yang diaudit: kegiatan, tempat, masa.") }
    if criteria.isEmpty { errors.note("criteria", "Tulis terhadap apa diaudit: peraturan, kebijakan, prosedur.") }
    guard errors.isEmpty, let unit, let day, let lead else { throw errors }
    (self.unit, plannedOn, self.lead, self.members) = (unit, day, lead.id, members.map(\.id))
  }

  private static func check(
    _ person: Person, _ field: String, _ unit: WorkUnit.ID?, _ db: Snapshot, at now: Instant,
    _ errors: inout FormErrors
  ) throws {
    guard let unit, try db.works(person.id, in: unit, at: now) else { return }
    errors.note(field, "\(person.name) bekerja di unit ini, sehingga tidak boleh mengauditnya. Pilih orang lain.")
  }
}

extension Deed {
  /// Plans an audit, with the checklist that ships.
  package func planSafetyAudit(with form: FormData) throws -> String {
    try planSafetyAudit(try PlannedAudit(form, db, at: at)).token
  }

  @discardableResult
  func planSafetyAudit(_ plan: PlannedAudit) throws -> SafetyAudit {
    guard let person = actor.personID else { throw VisitError.forbidden }
    let (number, token) = (try nextNumber(.safetyAudit), app.world.token())
    let id: SafetyAudit.ID = try db.insert(
      """
      INSERT INTO safetyAudit (token, number, title, scope, criteria, unitID, plannedOn, leadID, madeAt, madeBy)
      VALUES (\(token), \(number), \(plan.title), \(plan.scope), \(plan.criteria), \(plan.unit), \(plan.plannedOn),
        \(plan.lead), \(at), \(person))
      """)
    for member in plan.members {
      try db.execute("INSERT INTO safetyAuditor (auditID, personID) VALUES (\(id), \(member))")
    }
    try add(AuditChecklist.shipped, to: id, after: 0)
    try record("safety.audit.planned", Subject("safety.audit", id), "members=\(plan.members.count + 1)")
    try beginApproval(.safetyAudit, of: id.rawValue)
    try invite(plan, number: number, token: token)
    guard let audit = try db.safetyAudit(id) else { throw VisitError.notFound }
    return audit
  }

  /// Plans an audit anew.
  func changeAudit(_ audit: SafetyAudit, version: Int?, _ plan: PlannedAudit) throws {
    try touch(audit, version: version, "rencana audit diubah")
    try db.execute(
      """
      UPDATE safetyAudit SET title = \(plan.title), scope = \(plan.scope), criteria = \(plan.criteria),
        unitID = \(plan.unit), plannedOn = \(plan.plannedOn), leadID = \(plan.lead) WHERE id = \(audit.id)
      """)
    try db.execute("DELETE FROM safetyAuditor WHERE auditID = \(audit.id)")
    for member in plan.members {
      try db.execute("INSERT INTO safetyAuditor (auditID, personID) VALUES (\(audit.id), \(member))")
    }
  }

  /// Puts another checklist in the place of the old one. Points that are still there keep what was found.
  func changeChecklist(of audit: SafetyAudit, version: Int?, _ lines: [CheckLine]) throws {
    try touch(audit, version: version, "daftar periksa diubah")
    let known = try db.points(of: audit.id)
    var kept: Set<AuditPoint.ID> = []
    for (place, line) in lines.enumerated() {
      if let point = known.first(where: { $0.line == line && !kept.contains($0.id) }) {
        kept.insert(point.id)
        try db.execute("UPDATE safetyAuditPoint SET ordinal = \(place + 1) WHERE id = \(point.id)")
      } else {
        try add([line], to: audit.id, after: place)
      }
    }
    for point in known where !kept.contains(point.id) {
      try db.execute("DELETE FROM safetyAuditPoint WHERE id = \(point.id)")
    }
  }

  /// Ends an audit that will not be held, with the reason.
  func cancelAudit(_ audit: SafetyAudit, version: Int?, reason: String) throws {
    try touch(audit, version: version, "audit dibatalkan")
    try db.execute(
      "UPDATE safetyAudit SET cancelledAt = \(at), cancellation = \(reason) WHERE id = \(audit.id)")
    try record("safety.audit.cancelled", Subject("safety.audit", audit.id))
  }

  /// An edit: its version counts up, and marks under the report are void.
  func touch(_ audit: SafetyAudit, version: Int?, _ what: String) throws {
    guard try db.safetyAudit(audit.id)?.cancellation == nil else { throw AuditError.cancelled }
    try touchApproval(.safetyAudit, of: audit.id.rawValue, version: version, what)
  }

  private func add(_ lines: [CheckLine], to audit: SafetyAudit.ID, after ordinal: Int) throws {
    for (place, line) in lines.enumerated() {
      try db.execute(
        """
        INSERT INTO safetyAuditPoint (auditID, ordinal, topic, text)
        VALUES (\(audit), \(ordinal + place + 1), \(line.topic), \(line.text))
        """)
    }
  }

  private func invite(_ plan: PlannedAudit, number: String, token: String) throws {
    let words = Words(zone: office.zone)
    for id in [plan.lead] + plan.members where id != actor.personID {
      guard let person = try db.person(id) else { continue }
      try enqueue(
        Mail(
          kind: "audit.planned", address: person.email, subject: "Anda dalam tim audit \(number)",
          body: """
            Yth. \(person.name),

            Anda ditunjuk dalam tim \(plan.title) (\(number)), \(words.fullDate(plan.plannedOn)).
            \(office.line("Rencananya ada", to: "\(AuditRoutes.root)/\(token)", otherwise: "pada halaman Audit K3"))

            \(office.name)
            """))
    }
  }
}
