import Database
import HTTP
import Mustache
import Platform
import Procedures

/// One audit to read, to plan and to hold.
enum AuditPages {
  /// GET /k3/audit/:audit
  @Sendable static func show(_ visit: Visit) async throws -> Response { try visit.auditPage(.none) }

  /// GET /k3/audit/baru
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    let criteria = "Peraturan K3 yang berlaku, kebijakan K3, dan prosedur organisasi."
    return try visit.planPage(nil, ["criteria": criteria], FormErrors())
  }

  /// POST /k3/audit
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let plan = try visit.read { try PlannedAudit(form, $0, at: visit.now) }
      let audit = try await visit.app.write(by: visit.actor) { deed in try deed.planSafetyAudit(plan) }
      return visit.seeOther(
        audit.path, Flash(.ok, "Audit \(audit.number) sudah direncanakan, dengan daftar periksa yang dapat diubah."))
    } catch let errors as FormErrors {
      return try visit.planPage(nil, form, errors)
    }
  }

  /// GET /k3/audit/:audit/ubah
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let audit = try visit.openAudit()
    return try visit.planPage(audit, audit.planForm(try visit.read { try $0.members(of: audit.id) }), FormErrors())
  }

  /// POST /k3/audit/:audit/ubah
  @Sendable static func change(_ visit: Visit) async throws -> Response {
    let (audit, form) = (try visit.openAudit(), try visit.request.form())
    let version = form.int("version")
    do {
      let plan = try visit.read { try PlannedAudit(form, $0, at: visit.now) }
      try await visit.app.write(by: visit.actor) { deed in try deed.changeAudit(audit, version: version, plan) }
      return visit.seeOther(audit.path, Flash(.ok, "Rencana audit sudah diubah."))
    } catch let errors as FormErrors {
      return try visit.planPage(audit, form, errors)
    } catch VisitError.stale(let what) {
      let (units, people) = try visit.read { (try $0.units(), try $0.colleagues(at: visit.now)) }
      let typed = AuditForms(audit: audit, version: nil, form: form, errors: FormErrors())
      return try visit.auditPage(ApprovalAnswer(stale: what, typed: typed.plan(units: units, people: people)))
    }
  }

  /// GET /k3/audit/:audit/daftar
  @Sendable static func checklist(_ visit: Visit) async throws -> Response {
    let audit = try visit.openAudit()
    let points = try visit.read { try $0.points(of: audit.id) }
    return try visit.checklistPage(audit, ["lines": points.map(\.line.line).joined(separator: "\n")], FormErrors())
  }

  /// POST /k3/audit/:audit/daftar
  @Sendable static func changeChecklist(_ visit: Visit) async throws -> Response {
    let (audit, form) = (try visit.openAudit(), try visit.request.form())
    let version = form.int("version")
    var errors = FormErrors()
    let lines = CheckLine.read(form.text("lines"), "lines", &errors)
    guard errors.isEmpty else { return try visit.checklistPage(audit, form, errors) }
    do {
      try await visit.app.write(by: visit.actor) { deed in
        try deed.changeChecklist(of: audit, version: version, lines)
      }
      return visit.seeOther(audit.path, Flash(.ok, "Daftar periksa sudah disimpan."))
    } catch VisitError.stale(let what) {
      let typed = AuditForms(audit: audit, version: nil, form: form, errors: FormErrors())
      return try visit.auditPage(ApprovalAnswer(stale: what, typed: typed.checklist))
    }
  }
}

/// What was found, and that an audit will not be held.
enum AuditDeedPages {
  /// GET /k3/audit/:audit/hasil
  @Sendable static func result(_ visit: Visit) async throws -> Response {
    let audit = try visit.openAudit()
    let points = try visit.read { try $0.points(of: audit.id) }
    return try visit.resultPage(audit, points, audit.resultForm(points), FormErrors())
  }

  /// POST /k3/audit/:audit/hasil
  @Sendable static func writeResult(_ visit: Visit) async throws -> Response {
    let (audit, form) = (try visit.openAudit(), try visit.request.form())
    let version = form.int("version")
    let points = try visit.read { try $0.points(of: audit.id) }
    let today = visit.app.office.zone.day(of: visit.now)
    do {
      let result = try AuditResult(form, points, on: today)
      try await visit.app.write(by: visit.actor) { deed in try deed.writeAudit(audit, version: version, result) }
      return visit.seeOther(audit.path, Flash(.ok, "Hasil audit sudah disimpan."))
    } catch let errors as FormErrors {
      return try visit.resultPage(audit, points, form, errors)
    } catch VisitError.stale(let what) {
      let typed = AuditForms(audit: audit, version: nil, form: form, errors: FormErrors())
      return try visit.auditPage(ApprovalAnswer(stale: what, typed: typed.result(points, on: today)))
    }
  }

  /// GET /k3/audit/:audit/batal
  @Sendable static func askToCancel(_ visit: Visit) async throws -> Response {
    try visit.cancelPage(try visit.openAudit(), [:], FormErrors())
  }

  /// POST /k3/audit/:audit/batal
  @Sendable static func cancel(_ visit: Visit) async throws -> Response {
    let (audit, form) = (try visit.openAudit(), try visit.request.form())
    let (version, reason) = (form.int("version"), form.text("reason"))
    guard !reason.isEmpty, reason.utf16.count <= 1_000 else {
      let words = reason.isEmpty ? "Tulis alasannya." : "Paling banyak 1.000 karakter."
      return try visit.cancelPage(audit, form, FormErrors("reason", words))
    }
    do {
      try await visit.app.write(by: visit.actor) { deed in
        try deed.cancelAudit(audit, version: version, reason: reason)
      }
      return visit.seeOther(audit.path, Flash(.ok, "Audit dibatalkan."))
    } catch VisitError.stale(let what) {
      return try visit.auditPage(ApprovalAnswer(stale: what))
    }
  }
}

extension Visit {
  /// The audit in the address.
  func safetyAudit() throws -> SafetyAudit {
    let token = try parameter("audit")
    guard let audit = try read({ try $0.safetyAudit(token: token) }) else { throw VisitError.notFound }
    return audit
  }

  /// The audit in the address, if it can still be changed.
  fileprivate func openAudit() throws -> SafetyAudit {
    let audit = try safetyAudit()
    guard audit.cancellation == nil else { throw AuditError.cancelled }
    guard try version(of: audit).isOpen else { throw ApprovalError.notItsTurn }
    return audit
  }

  private func version(of audit: SafetyAudit) throws -> (number: Int?, isOpen: Bool) {
    let approval = try read { try $0.approval(.safetyAudit, of: audit.id.rawValue) }
    return (approval?.version, approval.map { $0.stage != .approved } ?? false)
  }

  func auditPage(_ answer: ApprovalAnswer) throws -> Response {
    let audit = try safetyAudit()
    let colleague = try colleague()
    let (report, isTeam) = try read { (try AuditReport(audit, $0), try $0.audits(colleague.person, audit)) }
    let panel = try approvalPanel(.safetyAudit, of: audit.id.rawValue, answer)
    return try page(AuditShow(report, panel, answer, for: colleague, isTeam: isTeam, words), status: answer.status)
  }

  fileprivate func planPage(_ audit: SafetyAudit?, _ form: FormData, _ errors: FormErrors) throws -> Response {
    let (units, people) = try read { (try $0.units(), try $0.colleagues(at: now)) }
    let forms = try forms(audit, form, errors)
    return try show(
      audit == nil ? "Rencanakan audit" : "Ubah rencana", audit,
      "Anggota tim diberi tahu lewat surel. Daftar periksanya disiapkan program dan dapat diubah.",
      forms.plan(units: units, people: people), errors)
  }

  fileprivate func checklistPage(_ audit: SafetyAudit, _ form: FormData, _ errors: FormErrors) throws -> Response {
    try show(
      "Daftar periksa", audit, "Butir yang kalimatnya tidak diubah tetap membawa hasil yang sudah diisi.",
      try forms(audit, form, errors).checklist, errors)
  }

  fileprivate func resultPage(
    _ audit: SafetyAudit, _ points: [AuditPoint], _ form: FormData, _ errors: FormErrors
  ) throws -> Response {
    try show(
      "Hasil audit", audit, "Boleh disimpan sebagian dan dilanjutkan.",
      terms: FindingClass.allCases.map { Fact($0.words, $0.meaning) },
      try forms(audit, form, errors).result(points, on: app.office.zone.day(of: now)), errors)
  }

  fileprivate func cancelPage(_ audit: SafetyAudit, _ form: FormData, _ errors: FormErrors) throws -> Response {
    try show(
      "Batalkan audit", audit, "Audit ini tidak dilaksanakan dan tidak dapat dibuka lagi.",
      try forms(audit, form, errors).cancellation, errors)
  }

  private func forms(_ audit: SafetyAudit?, _ form: FormData, _ errors: FormErrors) throws -> AuditForms {
    AuditForms(audit: audit, version: try audit.flatMap { try version(of: $0).number }, form: form, errors: errors)
  }

  private func show(
    _ heading: String, _ audit: SafetyAudit?, _ about: String, terms: [Fact] = [], _ form: WebForm,
    _ errors: FormErrors
  ) throws -> Response {
    try page(
      AuditFormPage(heading, of: audit, about: about, terms: terms, form, errors),
      status: errors.isEmpty ? .ok : .unprocessable)
  }
}
