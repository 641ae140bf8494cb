import Database
import HTTP
import Mustache

/// A colleague's own account.
enum AccountPages {
  /// GET /akun
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit) }

  /// POST /akun: changes the password.
  @Sendable static func changePassword(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let person = try visit.ownPerson()
      let new = try NewPassword(
        form["password"] ?? "", repeated: form["repeat"] ?? "", for: person, of: visit.app.office)
      try await visit.app.changePassword(of: person, from: form["old"] ?? "", to: new, keeping: visit.session)
      return visit.seeOther("/akun", Flash(.ok, "Kata sandi sudah diubah. Perangkat lain harus masuk lagi."))
    } catch let errors as FormErrors {
      return try page(visit, errors: errors, status: .unprocessable)
    } catch let refusal as SignInError {
      return try page(visit, errors: FormErrors("old", refusal.message), status: refusal.status)
    }
  }

  /// POST /akun/sesi/:session/akhiri
  @Sendable static func endSession(_ visit: Visit) async throws -> Response {
    guard let id = Session.ID(try visit.parameter("session")) else { throw VisitError.notFound }
    try await visit.app.endSession(id, of: try visit.colleague().person)
    return visit.seeOther("/akun", Flash(.ok, "Perangkat itu sudah dikeluarkan."))
  }

  /// POST /akun/sesi/akhiri-lain
  @Sendable static func endOtherSessions(_ visit: Visit) async throws -> Response {
    guard let session = visit.session else { throw VisitError.notFound }
    try await visit.app.endOtherSessions(than: session)
    return visit.seeOther("/akun", Flash(.ok, "Semua perangkat lain sudah dikeluarkan."))
  }

  private static func page(
    _ visit: Visit, errors: FormErrors = FormErrors(), status: Status = .ok
  ) throws -> Response {
    let person = try visit.ownPerson()
    let page = try visit.read { db in
      AccountPage(
        person, try db.appointments(of: [person.id], at: visit.now), try db.sessions(of: person.id, at: visit.now),
        hasSecondFactor: try db.hasSecondFactor(person.id),
        newDevices: try db.newDevices(of: person.id, at: visit.now), visit, errors: errors)
    }
    return try visit.page(page, status: status)
  }
}

extension Visit {
  fileprivate func ownPerson() throws -> Person {
    let id = try colleague().person
    guard let person = try read({ try $0.person(id) }) else { throw VisitError.notFound }
    return person
  }
}

/// Name, positions, password and sessions of whoever is signed in.
struct AccountPage: StaffPage {
  static let template = "People/account"

  struct Device: Renderable {
    let agent: String
    let since: String
    let seen: String
    let isThis: Bool
    /// Where it is ended.
    let end: String
  }

  let title: String
  let breadcrumbs = [Breadcrumb("Akun saya")]
  let facts: [Fact]
  let errorSummary: ErrorSummary?
  let form: WebForm
  let devices: [Device]
  /// Sentences about browsers that signed in for the first time lately.
  let news: [String]
  let hasOthers: Bool
  let secondFactor = SecondFactorPages.root
  let hasSecondFactor: Bool

  init(
    _ person: Person, _ seats: [Appointment], _ sessions: [Session], hasSecondFactor: Bool,
    newDevices: [KnownDevice], _ visit: Visit, errors: FormErrors
  ) {
    title = errors.titled("Akun saya")
    facts =
      [Fact("Nama", person.name), Fact("Surel", person.email)]
      + seats.map { Fact("Jabatan", "\($0.title), \($0.unitName)") }
    errorSummary = errors.summary
    let old = TextField(
      "old", "Kata sandi lama", errors: errors, kind: .password, autocomplete: "current-password")
    form = WebForm(action: "/akun", fields: [old] + PasswordPage.fields(errors), button: "Ubah kata sandi")
    devices = sessions.map { session in
      Device(
        agent: AgentWords.words(session.agent), since: visit.words.shortDateTime(session.startedAt),
        seen: visit.words.moment(session.lastSeenAt, at: visit.now).relative, isThis: session.id == visit.session?.id,
        end: "/akun/sesi/\(session.id)/akhiri")
    }
    news = newDevices.map { device in
      "\(AgentWords.words(device.agent)), \(visit.words.shortDateTime(device.firstSeenAt))."
    }
    hasOthers = sessions.count > 1
    self.hasSecondFactor = hasSecondFactor
  }
}
