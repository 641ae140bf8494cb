import HTTP
import Mustache
import Platform

/// Taking an approved revision back before its day: a page of its own, with what that means and the reason asked for.
enum WithdrawalPages {
  static let limits: TextLimits = ["reason": 1_000]

  /// GET /prosedur/:code/revisi/:revision/cabut
  @Sendable static func ask(_ visit: Visit) async throws -> Response { try show(visit) }

  /// POST /prosedur/:code/revisi/:revision/cabut
  @Sendable static func withdraw(_ visit: Visit) async throws -> Response {
    let revision = try visit.revision()
    let form = try visit.request.form()
    let reason = form.text("reason")
    var errors = FormErrors()
    limits.check(form, &errors)
    if reason.isEmpty { errors.note("reason", "Tulis mengapa revisi ini tidak jadi berlaku.") }
    guard errors.isEmpty else { return try show(visit, form, errors) }
    try await visit.app.write(by: visit.actor) { deed in
      try deed.withdrawRevision(revision.number, of: revision.code, because: reason)
    }
    return visit.seeOther(
      Procedure.path(revision.code) + "/revisi",
      Flash(.ok, "Revisi \(revision.number) dicabut. Revisi yang berlaku tetap berlaku."))
  }

  private static func show(
    _ visit: Visit, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let revision = try visit.revision()
    guard let start = revision.effectiveFrom else { throw VisitError.notFound }
    guard try visit.read({ try $0.withdrawals(of: revision.code) })[revision.id] == nil else {
      throw RevisionError.isWithdrawn
    }
    guard start > visit.app.office.zone.day(of: visit.now) else { throw RevisionError.hasBegun }
    return try visit.page(
      WithdrawalForm(revision, from: visit.words.date(start), form, errors),
      status: errors.isEmpty ? .ok : .unprocessable)
  }

  private static let path = "/prosedur/:code/revisi/:revision/cabut"

  static let routes: [Route] = [
    Route(.get, path, .can(.approveProcedures), ask, "asks why a revision will not take effect (P2)"),
    Route(.post, path, .can(.approveProcedures), withdraw, "withdraws a revision before its day (P2)"),
  ]
}

/// The question before an approved revision is withdrawn.
struct WithdrawalForm: StaffPage {
  static let template = "Procedures/Revisions/form"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let about: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  init(_ revision: Revision, from day: String, _ form: FormData, _ errors: FormErrors) {
    let list = Procedure.path(revision.code) + "/revisi"
    heading = "Cabut revisi \(revision.number)"
    title = errors.titled(heading)
    breadcrumbs = Breadcrumb.toProcedure(revision) + [Breadcrumb("Revisi", list), Breadcrumb(heading)]
    about =
      "Revisi ini sudah disahkan dan akan berlaku mulai \(day). Setelah dicabut, revisi itu tidak jadi berlaku dan yang "
      + "berlaku sekarang tetap berlaku. Isinya tetap dapat dibaca, dan revisi berikutnya dapat disusun dari sana."
    errorSummary = errors.summary
    self.form = WebForm(
      action: revision.path + "/cabut",
      fields: [
        TextArea(
          "reason", "Alasan", form: form, errors: errors, hint: "Pelaksana menerimanya lewat surel.", rows: 3,
          maxLength: WithdrawalPages.limits["reason"])
      ], button: "Cabut revisi", isDangerous: true, cancel: (label: "Batal", href: list))
  }
}
