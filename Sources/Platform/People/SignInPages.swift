import Database
import HTTP
import Mustache

/// The door of the staff's part.
enum SignInPages {
  /// GET /masuk
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    if let setup = try visit.setupPage() { return setup }
    let back = ReturnPath(visit.request.query["kembali"])
    if visit.signedIn != nil { return visit.seeOther(back.path) }
    return try visit.page(SignInPage(back: back))
  }

  /// POST /masuk
  @Sendable static func signIn(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let back = ReturnPath(form["kembali"])
    do {
      let entry = try await visit.app.signIn(
        email: form.text("email"), password: form["password"] ?? "", with: visit.browser,
        replacing: visit.session ?? visit.halfway?.session)
      return visit.enter(
        entry, visit.seeOther(entry.stage == .complete ? back.path : back.behind(entry.stage.page)))
    } catch let refusal as SignInError {
      let errors = FormErrors("email", refusal.message)
      return try visit.page(SignInPage(back: back, form: form, errors: errors), status: refusal.status)
    }
  }

  /// POST /keluar
  @Sendable static func signOut(_ visit: Visit) async throws -> Response {
    if let session = visit.session ?? visit.halfway?.session { try await visit.app.signOut(session) }
    return left(visit, "Anda sudah keluar.")
  }

  /// POST /keluar-semua
  @Sendable static func signOutEverywhere(_ visit: Visit) async throws -> Response {
    try await visit.app.signOutEverywhere(try visit.colleague().person, by: visit.actor)
    return left(visit, "Anda sudah keluar dari semua perangkat.")
  }

  /// The way out: the cookie goes with the session.
  static func left(_ visit: Visit, _ words: String) -> Response {
    var response = visit.seeOther("/masuk", Flash(.ok, words))
    response.setCookie(Session.goneCookie(visit.office))
    // Pages are never kept (`no-store`); whatever else the browser may hold goes as well (W3C Clear Site Data §3.1).
    response.headers["Clear-Site-Data"] = "\"storage\""
    return response
  }
}

/// The form to sign in.
struct SignInPage: PublicPage {
  static let template = "People/sign-in"
  let title: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  init(back: ReturnPath, form typed: FormData = [:], errors: FormErrors = FormErrors()) {
    title = errors.titled("Masuk untuk petugas")
    errorSummary = errors.summary
    form = WebForm(
      action: "/masuk", hidden: [HiddenField("kembali", back.path)],
      fields: [
        TextField("email", "Surel", form: typed, errors: errors, kind: .email, autocomplete: "username"),
        TextField("password", "Kata sandi", errors: errors, kind: .password, autocomplete: "current-password"),
      ], button: "Masuk")
  }
}
