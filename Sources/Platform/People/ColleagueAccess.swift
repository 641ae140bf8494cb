import Database
import HTTP
import Mustache

/// What an administrator does about a colleague's way in: takes a lost second factor away, ends his sessions.
enum ColleagueAccessPages {
  /// GET /pengaturan/orang/:person/dua-langkah
  @Sendable static func askToReset(_ visit: Visit) async throws -> Response {
    try visit.page(SecondFactorResetPage(try visit.person()))
  }

  /// POST /pengaturan/orang/:person/dua-langkah
  @Sendable static func reset(_ visit: Visit) async throws -> Response {
    let (person, form) = (try visit.person(), try visit.request.form())
    do {
      let reason = try SecondFactorResetPage.reason(form)
      try await visit.app.resetSecondFactor(of: person.id, because: reason, by: visit.actor)
    } catch let errors as FormErrors {
      return try visit.page(SecondFactorResetPage(person, form, errors), status: .unprocessable)
    }
    let words = "Verifikasi dua langkah \(person.name) sudah dimatikan. Yang bersangkutan diberi tahu lewat surel."
    return visit.seeOther("\(PeoplePages.root)/\(person.id)", Flash(.ok, words))
  }

  /// POST /pengaturan/orang/:person/sesi
  @Sendable static func endSessions(_ visit: Visit) async throws -> Response {
    let person = try visit.person()
    try await visit.app.signOutEverywhere(person.id, by: visit.actor)
    return visit.seeOther(
      "\(PeoplePages.root)/\(person.id)", Flash(.ok, "Semua perangkat \(person.name) harus masuk lagi."))
  }
}

/// Asks why a colleague's second factor goes.
struct SecondFactorResetPage: StaffPage {
  static let template = "People/second-factor-reset"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let name: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  private static let limits: TextLimits = ["reason": 500]

  init(_ person: Person, _ typed: FormData = [:], _ errors: FormErrors = FormErrors()) {
    let back = "\(PeoplePages.root)/\(person.id)"
    name = person.name
    heading = "Matikan verifikasi dua langkah \(person.name)"
    title = errors.titled(heading)
    breadcrumbs = [.settings, .people, Breadcrumb(person.name, back), Breadcrumb("Verifikasi dua langkah")]
    errorSummary = errors.summary
    form = WebForm(
      action: "\(back)/dua-langkah",
      fields: [
        TextArea(
          "reason", "Alasan", form: typed, errors: errors,
          hint: "Misalnya telepon hilang, dan bagaimana Anda memastikan bahwa ini memang permintaannya.", rows: 3,
          maxLength: Self.limits["reason"])
      ], button: "Matikan", isDangerous: true, cancel: (label: "Batal", href: back))
  }

  /// - Throws: what is wrong, beside `reason`.
  static func reason(_ form: FormData) throws(FormErrors) -> String {
    var errors = FormErrors()
    limits.check(form, &errors)
    if form.text("reason").isEmpty { errors.note("reason", "Tulis alasannya; alasan ini ikut dikirim kepadanya.") }
    guard errors.isEmpty else { throw errors }
    return form.text("reason")
  }
}
