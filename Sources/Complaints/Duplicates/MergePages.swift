import Database
import HTTP
import Mustache
import Platform
import Procedures

/// One complaint goes on in another, or by itself again.
enum MergePages {
  /// GET /keluhan/:case/gabung
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    guard run.isOpen else { throw VisitError.stale(Case.closedWords) }
    return try asking(visit, run, visit.request.query)
  }

  /// POST /keluhan/:case/gabung
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    guard run.isOpen else { throw VisitError.stale(Case.closedWords) }
    let form = try visit.request.form()
    do {
      let other = try visit.other(form)
      let (note, version) = (form.text("note"), form.int("version"))
      try await visit.app.write(by: visit.actor) { deed in
        try deed.mergeComplaint(run.id, into: other.id, note: note, version: version)
      }
      return visit.seeOther(
        "/keluhan/\(other.token)", Flash(.ok, "Keluhan \(run.number) digabung ke \(other.number)."))
    } catch let errors as FormErrors {
      return try asking(visit, run, form, errors)
    } catch let error as MergeError where error != .notYours {
      return try asking(visit, run, form, FormErrors("number", error.message))
    }
  }

  /// GET /keluhan/:case/pisah
  @Sendable static func askReason(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    return try splitting(visit, run)
  }

  /// POST /keluhan/:case/pisah
  @Sendable static func split(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    let form = try visit.request.form()
    let reason = form.text("reason")
    var errors = FormErrors()
    DuplicatePages.limits.check(form, &errors)
    if reason.isEmpty { errors.note("reason", "Tulis mengapa keluhan ini perlu ditangani tersendiri.") }
    guard errors.isEmpty else { return try splitting(visit, run, form, errors) }
    try await visit.app.write(by: visit.actor) { deed in try deed.splitComplaint(run.id, reason: reason) }
    return visit.seeOther(
      "/keluhan/\(run.token)", Flash(.ok, "Keluhan \(run.number) ditangani tersendiri lagi."))
  }

  private static let consequence = """
    Keluhan ini berakhir dengan keterangan “Digabung ke …”, dan langkahnya yang sedang berjalan berhenti. Isi, lampiran, \
    dan kontaknya tetap dapat dibaca. Pelanggan diberi tahu lewat surel, dan tautannya menampilkan perkembangan keluhan \
    yang menampungnya. Selama keluhan itu masih terbuka, keduanya dapat dipisahkan lagi.
    """

  private static func asking(
    _ visit: Visit, _ run: Case, _ form: FormData, _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let path = "/keluhan/\(run.token)"
    let version = form["version"] ?? String(run.version)
    let page = CaseFormPage(
      "Gabungkan ke keluhan lain", about: consequence, of: run,
      WebForm(
        action: "\(path)/gabung", hidden: [HiddenField("version", version)],
        fields: [
          TextField(
            "number", "Digabung ke keluhan nomor", form: form, errors: errors,
            hint: "Keluhan yang terus ditangani, misalnya KEL-2026-0143.", width: .twenty,
            maxLength: DuplicatePages.limits["number"]),
          TextArea(
            "note", "Mengapa ini hal yang sama", form: form, errors: errors, hint: "Dibaca rekan kerja saja.", rows: 3,
            maxLength: DuplicatePages.limits["note"], isOptional: true),
        ], button: "Gabungkan", isDangerous: true, cancel: (label: "Batal", href: "\(path)/serupa")), errors)
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }

  private static func splitting(
    _ visit: Visit, _ run: Case, _ form: FormData = FormData(), _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    guard let survivor = try visit.read({ try $0.survivor(of: run) }) else { throw VisitError.notFound }
    guard survivor.isOpen else { throw MergeError.survivorClosed(survivor.number) }
    let path = "/keluhan/\(run.token)"
    let page = CaseFormPage(
      "Pisahkan dari \(survivor.number)",
      about: """
        Keluhan ini terbuka lagi pada langkah terakhirnya, dengan batas waktu yang dihitung mulai sekarang. Pelanggan \
        diberi tahu lewat surel.
        """, of: run,
      WebForm(
        action: "\(path)/pisah",
        fields: [
          TextArea(
            "reason", "Alasan", form: form, errors: errors, hint: "Dibaca rekan kerja saja.", rows: 3,
            maxLength: DuplicatePages.limits["reason"])
        ], button: "Pisahkan", cancel: (label: "Batal", href: path)), errors)
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

enum DuplicateRoutes {
  static let all: [Route] = [
    Route(.get, "/keluhan/:case/serupa", .caseWorker, DuplicatePages.show, "what may be the same matter (B2)"),
    Route(.post, "/keluhan/:case/kaitan", .caseWorker, DuplicatePages.link, "shows two cases as related (B2)"),
    Route(.post, "/keluhan/:case/kaitan/lepas", .caseWorker, DuplicatePages.unlink, "takes such a link away (B2)"),
    Route(.get, "/keluhan/:case/gabung", .caseWorker, MergePages.new, "asks what a complaint is merged into (B2)"),
    Route(.post, "/keluhan/:case/gabung", .caseWorker, MergePages.create, "merges a complaint into another (B2)"),
    Route(.get, "/keluhan/:case/pisah", .caseWorker, MergePages.askReason, "asks why it is split again (B2)"),
    Route(.post, "/keluhan/:case/pisah", .caseWorker, MergePages.split, "splits a merged complaint again (B2)"),
  ]
}
