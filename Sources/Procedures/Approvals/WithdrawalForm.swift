import HTTP
import Mustache
import Platform

/// The question before an approved document is withdrawn: a page of its own, with what that means.
struct ApprovalWithdrawal: StaffPage {
  static let template = "Procedures/Revisions/form"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let about: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  init(
    _ way: ApprovalWay, _ document: ApprovalDocument, version: Int, _ form: FormData = [:],
    _ errors: FormErrors = FormErrors()
  ) {
    heading = "Cabut \(way.noun)"
    title = errors.titled(heading)
    breadcrumbs = [Breadcrumb(document.title, document.path), Breadcrumb(heading)]
    about =
      "\(document.title) sudah disahkan. Setelah dicabut, \(way.noun) ini tidak berlaku lagi dan tidak ada penggantinya "
      + "sampai yang baru disahkan. Isinya tetap tersimpan di arsip, dan pencabutan tidak dapat dibatalkan."
    errorSummary = errors.summary
    self.form = WebForm(
      action: document.path + "/cabut", hidden: [HiddenField("version", form["version"] ?? "\(version)")],
      fields: [
        TextArea(
          "reason", "Alasan", form: form, errors: errors,
          hint: "Penyusun menerimanya lewat surel, dan siapa pun yang memeriksa kode dokumennya membacanya.", rows: 3,
          maxLength: ApprovalRoutes.limits["reason"])
      ], button: "Cabut \(way.noun)", isDangerous: true, cancel: (label: "Batal", href: document.path))
  }
}

extension ApprovalDeedPages {
  /// GET …/cabut
  func askWithdrawal(_ visit: Visit) async throws -> Response { try withdrawalForm(visit) }

  /// POST …/cabut
  func withdraw(_ visit: Visit) async throws -> Response {
    let (subject, form) = (try place.subject(visit), try visit.request.form())
    let (reason, version) = (form.text("reason"), form.int("version"))
    var errors = FormErrors()
    ApprovalRoutes.limits.check(form, &errors)
    if reason.isEmpty { errors.note("reason", "Tulis mengapa \(way.noun) ini dicabut.") }
    guard errors.isEmpty else { return try withdrawalForm(visit, form, errors) }
    let way = way
    do {
      try await visit.app.write(by: visit.actor) { deed in
        try deed.withdraw(way, of: subject, version: version, reason: reason)
      }
    } catch VisitError.stale(let what) {
      return try await place.show(visit, ApprovalAnswer(stale: what))
    }
    guard let document = try visit.read({ try way.document($0, subject) }) else { throw VisitError.notFound }
    return visit.seeOther(
      document.path, Flash(.ok, "\(way.capitalised) dicabut. Kode periksanya kini menyatakan tidak berlaku."))
  }

  private func withdrawalForm(
    _ visit: Visit, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let subject = try place.subject(visit)
    let page = try visit.read { db in
      guard let approval = try db.approval(way, of: subject), let document = try way.document(db, subject) else {
        throw VisitError.notFound
      }
      guard let paper = try approval.paper.flatMap({ try db.paper($0) }) else { throw ApprovalError.notItsTurn }
      guard paper.voidedAt == nil else { throw ApprovalError.noLongerHolds }
      return ApprovalWithdrawal(way, document, version: approval.version, form, errors)
    }
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }
}
