import Database
import HTTP
import Mustache

/// The password once more, before what somebody at an open screen must not do (`Access.freshly`).
enum ConfirmationPages {
  static let path = "/konfirmasi"

  /// GET /konfirmasi
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    try page(visit, ReturnPath(visit.request.query["kembali"]))
  }

  /// POST /konfirmasi: on to the page that asked for it.
  @Sendable static func confirm(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let back = ReturnPath(form["kembali"])
    do {
      let token = try await visit.confirm(form)
      var answer = visit.seeOther(back.path)
      answer.setCookie(Session.cookie(token, visit.office))
      return answer
    } catch let errors as FormErrors {
      return try page(visit, back, errors)
    }
  }

  /// Leads a reader to the question and back. A form is not sent away: the question stands on a page that carries all
  /// its fields, and brings them to where they were sent, with the answer. Nil as soon as that is right.
  static func ask(_ visit: inout Visit) async throws -> Response? {
    guard !visit.isReading else {
      return visit.seeOther(ReturnPath(visit.request.rawTarget).behind(path))
    }
    let form = try visit.request.form()
    guard form[ConfirmationPage.password] != nil else { return try page(visit, carrying: form) }
    do {
      visit.renewedToken = try await visit.confirm(form)
      return nil
    } catch let errors as FormErrors {
      return try page(visit, carrying: form, errors)
    }
  }

  private static func page(
    _ visit: Visit, _ back: ReturnPath, _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let page = ConfirmationPage(
      action: path, hidden: [HiddenField("kembali", back.path)], asksForCode: try visit.hasSecondFactor(), errors)
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }

  private static func page(
    _ visit: Visit, carrying form: FormData, _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let page = ConfirmationPage(
      action: visit.request.rawTarget, hidden: ConfirmationPage.carried(form),
      asksForCode: try visit.hasSecondFactor(), errors)
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

extension Visit {
  fileprivate func hasSecondFactor() throws -> Bool {
    let person = try colleague().person
    return try read { try $0.hasSecondFactor(person) }
  }

  /// Takes the answer of a form; the session's new token.
  ///
  /// - Throws: `FormErrors` beside the field that is wrong.
  fileprivate func confirm(_ form: FormData) async throws -> String {
    guard let session else { throw VisitError.signedOut }
    do {
      return try await app.confirm(
        session, password: form[ConfirmationPage.password] ?? "", code: form[ConfirmationPage.code] ?? "")
    } catch let refusal as SignInError {
      throw FormErrors(ConfirmationPage.password, refusal.message)
    }
  }
}

extension App {
  /// Notes that whoever sits at a session has given the password, and the code of who has a second factor. The session
  /// goes on under a new token, which comes back: one that leaked before is worth nothing.
  ///
  /// - Throws: `FormErrors` beside the fields of `ConfirmationPage`.
  func confirm(_ session: Session, password: String, code: String) async throws -> String {
    let person = session.person
    guard try await confirmPassword(of: person, password) else {
      throw FormErrors(ConfirmationPage.password, "Kata sandi tidak cocok. Ketik sekali lagi.")
    }
    let hasFactor = try database.read { try $0.hasSecondFactor(person) }
    if hasFactor { try await countAttempt([.code(person)]) }
    let token = Session.newToken(world)
    let isRight = try await write(by: .person(person)) { deed in
      if hasFactor, try !deed.useCode(code, of: person) { return false }
      guard try deed.db.renewSession(session.id, Session.hash(token), at: deed.at) else { throw VisitError.signedOut }
      try deed.record("person.confirmed", Subject("person", person))
      return true
    }
    guard isRight else { throw FormErrors(ConfirmationPage.code, SignInError.wrongCode.message) }
    return token
  }
}

/// Asks for the password, and for a code of who has a second factor.
struct ConfirmationPage: StaffPage {
  static let template = "People/confirmation"
  /// Names of its own, since the fields of another form travel with them.
  static let password = "_password"
  static let code = "_code"
  /// What is typed unseen is not written into a page: whoever sent it types it once more.
  private static let unseen: Set = [password, code, Forgery.field, "old", "password", "repeat", "code"]

  let title: String
  let breadcrumbs = [Breadcrumb("Konfirmasi")]
  let errorSummary: ErrorSummary?
  let minutes = Session.freshMinutes
  let carriesForm: Bool
  let form: WebForm

  init(action: String, hidden: [HiddenField], asksForCode: Bool, _ errors: FormErrors) {
    title = errors.titled("Ketik kata sandi sekali lagi")
    errorSummary = errors.summary
    carriesForm = action != ConfirmationPages.path
    let password = TextField(
      Self.password, "Kata sandi Anda", errors: errors, kind: .password, autocomplete: "current-password")
    let code = TextField(
      Self.code, "Kode dari aplikasi", errors: errors, hint: "Enam angka, atau satu kode cadangan.", width: .twenty,
      autocomplete: "one-time-code")
    form = WebForm(
      action: action, hidden: hidden, fields: asksForCode ? [password, code] : [password], button: "Lanjut")
  }

  /// The fields of a form that wait for the answer.
  static func carried(_ form: FormData) -> [HiddenField] {
    form.filter { !unseen.contains($0.name) }.map { HiddenField($0.name, $0.value) }
  }
}
