import HTTP
import Mustache

/// Setting a password by a one-time link.
enum PasswordPages {
  /// GET /sandi/:token
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit) }

  /// POST /sandi/:token
  @Sendable static func set(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let token = try visit.parameter("token")
    do {
      let person = try visit.app.person(ofPasswordLink: token)
      let password = try NewPassword(
        form["password"] ?? "", repeated: form["repeat"] ?? "", for: person, of: visit.app.office)
      try await visit.app.setPassword(password, byLink: token)
      return SignInPages.left(visit, "Kata sandi sudah diatur. Silakan masuk.")
    } catch let errors as FormErrors {
      return try page(visit, errors: errors)
    }
  }

  private static func page(_ visit: Visit, errors: FormErrors = FormErrors()) throws -> Response {
    let token = try visit.parameter("token")
    let person = try visit.app.person(ofPasswordLink: token)
    return try visit.page(
      PasswordPage(person, token: token, errors: errors), status: errors.isEmpty ? .ok : .unprocessable)
  }
}

/// The form behind a one-time link.
struct PasswordPage: PublicPage {
  static let template = "People/password"
  let title: String
  let name: String
  /// Not named `email`, which in the frame is the organisation's own.
  let account: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  init(_ person: Person, token: String, errors: FormErrors) {
    title = errors.titled("Atur kata sandi")
    name = person.name
    account = person.email
    errorSummary = errors.summary
    form = WebForm(
      action: PasswordLink.path(token), fields: Self.fields(errors), button: "Simpan kata sandi")
  }

  /// The new password, twice, since it cannot be seen while it is typed.
  static func fields(_ errors: FormErrors) -> [any Renderable] {
    [
      TextField(
        "password", "Kata sandi baru", errors: errors,
        hint: "Paling pendek \(NewPassword.shortest) karakter. Beberapa kata yang dirangkai mudah diingat.",
        kind: .password, autocomplete: "new-password"),
      TextField("repeat", "Ulangi kata sandi baru", errors: errors, kind: .password, autocomplete: "new-password"),
    ]
  }
}
