import HTTP
import Mustache
import Platform
import Procedures

/// A case is sent up by hand, and the form that tells of it all (row C5, formulir eskalasi).
enum EscalationPages {
  private static let limits: TextLimits = ["reason": 1000]

  /// GET /keluhan/:case/eskalasi
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    guard run.isOpen else { throw VisitError.stale(Case.closedWords) }
    return try page(visit, run)
  }

  /// POST /keluhan/:case/eskalasi
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    let form = try visit.request.form()
    guard run.isOpen else { throw VisitError.stale(Case.closedWords) }
    let reason = form.text("reason")
    var errors = FormErrors()
    limits.check(form, &errors)
    if reason.isEmpty { errors.note("reason", "Tulis alasannya; atasan membacanya lebih dahulu.") }
    let chosen = try chain(visit, run).first { !$0.holders.isEmpty && $0.position.description == form.text("position") }
    if chosen == nil { errors.note("position", "Pilih kepada siapa.") }
    guard errors.isEmpty, let chosen else { return try page(visit, run, form, errors) }
    try await visit.app.write(by: visit.actor) { deed in
      try deed.escalate(run, to: chosen.position, because: reason, at: "/keluhan/")
      try deed.issue(ComplaintPapers.escalation, of: run.id)
    }
    return visit.seeOther(
      "/keluhan/\(run.token)", Flash(.ok, "Keluhan dieskalasi kepada \(chosen.words), yang diberi tahu lewat surel."))
  }

  private static func chain(_ visit: Visit, _ run: Case) throws -> [Superior] {
    try visit.read { db in
      guard let step = try db.openStep(of: run.id) else { return [] }
      return try db.escalationChain(above: step, at: visit.now)
    }
  }

  private static func page(
    _ visit: Visit, _ run: Case, _ form: FormData = FormData(), _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let chain = try chain(visit, run).filter { !$0.holders.isEmpty }
    let heading = "Eskalasi kepada atasan"
    guard !chain.isEmpty else {
      let page = CaseFormPage(heading, about: EscalationError.noSuperior.message, of: run, nil, FormErrors())
      return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
    }
    let path = "/keluhan/\(run.token)"
    let fields: [any Renderable] = [
      RadioGroup(
        "position", "Kepada", chain.map { Choice($0.position.description, $0.words) }, form: form, errors: errors),
      TextArea("reason", "Alasan", form: form, errors: errors, rows: 3, maxLength: limits["reason"]),
    ]
    let shown = CaseFormPage(
      heading,
      about: "Atasan diberi tahu lewat surel dan dapat membaca keluhan ini. Langkahnya tetap pada pelaksananya.",
      of: run,
      WebForm(
        action: "\(path)/eskalasi", fields: fields, button: "Eskalasi keluhan", cancel: (label: "Batal", href: path)),
      errors)
    return try visit.page(shown, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

enum EscalationRoutes {
  static let all =
    form
    + Route.paper(
      "/keluhan/:case/eskalasi/cetak", .caseReader, "escalation form on paper (C5)", ComplaintPapers.escalation)

  private static let form: [Route] = [
    Route(.get, "/keluhan/:case/eskalasi", .caseWorker, EscalationPages.new, "the form to send a case up (C5)"),
    Route(.post, "/keluhan/:case/eskalasi", .caseWorker, EscalationPages.create, "sends a case up by hand (C5)"),
  ]
}
