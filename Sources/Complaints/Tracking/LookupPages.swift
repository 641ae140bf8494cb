import Database
import HTTP
import Mustache
import Platform
import Procedures

/// "Lacak": for a customer who has his number, but not his link at hand.
enum LookupPages {
  fileprivate static let limits: TextLimits = ["number": 60, "contact": 254]

  /// GET /lacak
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit) }

  /// POST /lacak: number and contact together lead to the complaint; either alone tells nothing.
  @Sendable static func find(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    var errors = FormErrors()
    let number = form.line("number")
    let contact = form.line("contact")
    limits.check(form, &errors)
    if number.isEmpty { errors.note("number", "Tulis nomor keluhan, misalnya KEL-2026-0143.") }
    if contact.isEmpty { errors.note("contact", "Tulis nomor telepon atau surel yang dulu Anda berikan.") }
    guard errors.isEmpty else { return try page(visit, form: form, errors: errors) }
    do {
      guard let link = try await visit.app.trackingLink(number: number, contact: contact, from: visit.clientAddress)
      else { return try page(visit, form: form, errors: FormErrors("", Self.unknown)) }
      return visit.seeOther("/lacak/\(link)")
    } catch VisitError.tooMany(let what) {
      return try page(visit, form: form, errors: FormErrors("", what), status: .tooManyRequests)
    }
  }

  /// The same words whether the number or the contact is wrong, so that nobody can try numbers out.
  private static let unknown =
    "Nomor dan kontak itu tidak cocok dengan satu keluhan pun. Periksa keduanya. Keluhan anonim hanya terbuka lewat tautannya."

  private static func page(
    _ visit: Visit, form: FormData = [:], errors: FormErrors = FormErrors(), status: Status? = nil
  ) throws -> Response {
    try visit.page(LookupPage(form, errors), status: status ?? (errors.isEmpty ? .ok : .unprocessable))
  }
}

/// The two fields that lead to a complaint.
struct LookupPage: PublicPage {
  static let template = "Complaints/Tracking/lookup"
  let title: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  init(_ form: FormData, _ errors: FormErrors) {
    title = errors.titled("Lacak keluhan")
    errorSummary = errors.summary
    self.form = WebForm(
      action: "/lacak",
      fields: [
        TextField(
          "number", "Nomor keluhan", form: form, errors: errors, hint: "Ada pada tanda terima, misalnya KEL-2026-0143.",
          width: .twenty, maxLength: LookupPages.limits["number"]),
        TextField(
          "contact", "Nomor telepon atau surel", form: form, errors: errors,
          hint: "Yang Anda berikan ketika menyampaikan keluhan.", maxLength: LookupPages.limits["contact"]),
      ], button: "Lacak")
  }
}
