import HTTP
import Mustache

extension Session.Stage {
  /// Where somebody at this stage is led.
  var page: String {
    switch self {
    case .code: CodePages.path
    case .enrolment: SecondFactorPages.enrolment
    case .complete: ReturnPath.home.path
    }
  }
}

/// The second step of signing in.
enum CodePages {
  static let path = "/masuk/kode"

  /// GET /masuk/kode
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let back = ReturnPath(visit.request.query["kembali"])
    guard visit.awaitsCode != nil else { return visit.seeOther(back.behind("/masuk")) }
    return try visit.page(CodePage(back: back, isRecovery: visit.request.query["cadangan"] == "1"))
  }

  /// POST /masuk/kode
  @Sendable static func check(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let back = ReturnPath(form["kembali"])
    guard let halfway = visit.awaitsCode else { return visit.seeOther(back.behind("/masuk")) }
    do {
      guard let entry = try await visit.app.finishSignIn(halfway, code: form.text("code"), with: visit.browser) else {
        throw SignInError.wrongCode
      }
      return visit.enter(entry, visit.seeOther(back.path))
    } catch let refusal as SignInError {
      let errors = FormErrors("code", refusal.message)
      let page = CodePage(back: back, isRecovery: form["cadangan"] == "1", errors: errors)
      return try visit.page(page, status: refusal.status)
    }
  }
}

extension Visit {
  /// Of whom a code is still to come.
  fileprivate var awaitsCode: Halfway? { halfway.flatMap { $0.session.stage == .code ? $0 : nil } }

  /// The browser this visit comes from.
  var browser: Browser {
    Browser(
      address: clientAddress, agent: request.headers["User-Agent"] ?? "",
      device: request.cookies[office.cookieName(KnownDevice.cookieName)])
  }

  /// An answer that carries the token of a session.
  func enter(_ entry: Entry, _ answer: Response) -> Response {
    var answer = answer
    answer.setCookie(Session.cookie(entry.token, office))
    if let device = entry.device { answer.setCookie(KnownDevice.cookie(device, office)) }
    return answer
  }
}

/// Asks for the six digits, or for a recovery code.
struct CodePage: PublicPage {
  static let template = "People/code"
  let title: String
  let errorSummary: ErrorSummary?
  let form: WebForm
  /// The same page, asking for the other kind.
  let other: String
  let isRecovery: Bool

  init(back: ReturnPath, isRecovery: Bool, errors: FormErrors = FormErrors()) {
    title = errors.titled("Kode verifikasi")
    errorSummary = errors.summary
    self.isRecovery = isRecovery
    other = back.behind(CodePages.path) + (isRecovery ? "" : "&cadangan=1")
    let field =
      isRecovery
      ? TextField(
        "code", "Kode cadangan", errors: errors, hint: "24 huruf dan angka dari lembar yang Anda cetak.",
        autocomplete: "off")
      : TextField(
        "code", "Kode enam angka", errors: errors, hint: "Buka aplikasi pengautentikasi di telepon Anda.",
        kind: .wholeNumber, width: .ten, autocomplete: "one-time-code")
    form = WebForm(
      action: CodePages.path,
      hidden: [HiddenField("kembali", back.path), HiddenField("cadangan", isRecovery ? "1" : "")], fields: [field],
      button: "Masuk")
  }
}
