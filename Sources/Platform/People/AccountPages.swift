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
      let new = try NewPassword(form["password"] ?? "", repeated: form["repeat"] ?? "", for: person)
      try await visit.app.changePassword(of: person, from: form["old"] ?? "", to: new, keeping: visit.session)
      return visit.seeOther("/akun", Flash(.ok, "Kata sandi sudah diubah. Perangkat lain harus masuk lagi."))
    } catch let errors as FormErrors {
      return try page(visit, errors: errors, status: .unprocessable)
    } catch let refusal as SignInError {
      return try page(visit, errors: FormErrors("old", refusal.message), status: refusal.status)
    }
  }

  private static func page(
    _ visit: Visit, errors: FormErrors = FormErrors(), status: Status = .ok
  ) throws -> Response {
    let person = try visit.ownPerson()
    let (seats, sessions) = try visit.read { db in
      (try db.appointments(of: [person.id], at: visit.now), try db.sessions(of: person.id, at: visit.now))
    }
    return try visit.page(AccountPage(person, seats, sessions, visit, errors: errors), status: status)
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
  }

  let title: String
  let breadcrumbs = [Breadcrumb("Akun saya")]
  let facts: [Fact]
  let errorSummary: ErrorSummary?
  let form: WebForm
  let devices: [Device]

  init(_ person: Person, _ seats: [Appointment], _ sessions: [Session], _ visit: Visit, errors: FormErrors) {
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
        seen: visit.words.moment(session.lastSeenAt, at: visit.now).relative, isThis: session.id == visit.session?.id)
    }
  }
}
