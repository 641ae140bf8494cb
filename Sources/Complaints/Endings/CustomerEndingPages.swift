import HTTP
import Mustache
import Platform
import Procedures

/// The customer takes his complaint back, or has it opened again, behind his secret link; each is asked once more on a
/// page of its own, and done by its button alone.
enum CustomerEndingPages {
  static let limits: TextLimits = ["reason": 3000]

  /// GET /lacak/:link/tarik
  @Sendable static func askWithdrawal(_ visit: Visit) async throws -> Response {
    let tracked = try visit.tracked()
    guard tracked.run.isOpen else { return visit.seeOther(tracked.path) }
    return try visit.page(CustomerQuestion.withdrawal(tracked))
  }

  /// POST /lacak/:link/tarik
  @Sendable static func withdraw(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let tracked = try visit.tracked()
    var errors = FormErrors()
    limits.check(form, &errors)
    if !form.isChecked("sure") { errors.note("sure", "Centang bila Anda yakin menarik keluhan ini.") }
    guard errors.isEmpty else {
      return try visit.page(CustomerQuestion.withdrawal(tracked, form, errors), status: .unprocessable)
    }
    do {
      try await visit.app.withdrawComplaint(
        reason: form.text("reason"), tracking: tracked.complaint.trackingToken)
    } catch VisitError.stale(let what) {
      return try TrackingPages.page(visit, changed: what, typed: CustomerQuestion.withdrawal(tracked, form).form)
    }
    return visit.seeOther(tracked.path, Flash(.ok, "Keluhan Anda sudah ditarik."))
  }

  /// GET /lacak/:link/buka-kembali
  @Sendable static func askReopening(_ visit: Visit) async throws -> Response {
    let tracked = try visit.tracked()
    guard tracked.isReopenable(at: visit.now, visit.app.office) else { return visit.seeOther(tracked.path) }
    return try visit.page(CustomerQuestion.reopening(tracked))
  }

  /// POST /lacak/:link/buka-kembali
  @Sendable static func reopen(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let tracked = try visit.tracked()
    var errors = FormErrors()
    limits.check(form, &errors)
    if form.text("reason").isEmpty { errors.note("reason", "Tulis apa yang belum selesai.") }
    guard errors.isEmpty else {
      return try visit.page(CustomerQuestion.reopening(tracked, form, errors), status: .unprocessable)
    }
    let typed = CustomerQuestion.reopening(tracked, form).form
    do {
      try await visit.app.reopenComplaint(reason: form.text("reason"), tracking: tracked.complaint.trackingToken)
    } catch VisitError.stale(let what) {
      return try TrackingPages.page(visit, changed: what, typed: typed)
    } catch let error as ReopeningError {
      return try TrackingPages.page(visit, changed: error.message, typed: typed)
    }
    return visit.seeOther(
      tracked.path, Flash(.ok, "Keluhan Anda dibuka kembali, dan petugas yang menanganinya diberi tahu."))
  }
}

extension Tracked {
  /// Whether its customer may have it opened again now.
  func isReopenable(at now: Instant, _ office: Office) -> Bool {
    run.isReopenable(at: now, Rounds(used: rounds, office.customers), office)
  }
}

extension CustomerQuestion {
  static func withdrawal(
    _ tracked: Tracked, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) -> CustomerQuestion {
    CustomerQuestion(
      "Tarik keluhan", of: tracked,
      consequence: "Kami berhenti menanganinya, dan keluhan ditutup sebagai ditarik. Riwayatnya tetap tersimpan.",
      WebForm(
        action: "\(tracked.path)/tarik",
        fields: [
          TextArea(
            "reason", "Alasan", form: form, errors: errors, rows: 3,
            maxLength: CustomerEndingPages.limits["reason"], isOptional: true),
          CheckGroup(
            "sure", "Kepastian", [Choice("1", "Ya, saya menarik keluhan ini")], form: form, errors: errors),
        ], button: "Tarik keluhan", isDangerous: true, cancel: ("Kembali ke keluhan", tracked.path)), errors)
  }

  static func reopening(
    _ tracked: Tracked, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) -> CustomerQuestion {
    CustomerQuestion(
      "Buka kembali keluhan", of: tracked,
      consequence: "Keluhan ini kami tangani lagi, mulai dari petugas yang ditetapkan prosedur untuk itu.",
      WebForm(
        action: "\(tracked.path)/buka-kembali",
        fields: [
          TextArea(
            "reason", "Apa yang belum selesai?", form: form, errors: errors, rows: 5,
            maxLength: CustomerEndingPages.limits["reason"])
        ], button: "Buka kembali", cancel: ("Kembali ke keluhan", tracked.path)), errors)
  }
}
