import Database
import HTTP

/// A link that was used, ran out or never was: one answer for all three.
enum PasswordLinkError: PublicError {
  case gone

  var status: Status { .notFound }
  var message: String {
    "Tautan ini sudah dipakai atau sudah lewat \(PasswordLink.hours) jam. Minta tautan baru kepada administrator."
  }
}

/// A one-time link with which a person sets a password.
package enum PasswordLink {
  /// Hours it is good for.
  package static let hours = 48

  /// Where a link leads.
  package static func path(_ token: String) -> String { "/sandi/\(token)" }
}

extension Deed {
  /// Makes a link for somebody and tells him so by mail; its token. Links made before are void.
  ///
  /// Nobody makes one for himself: whoever sits at an open session could take the account with it.
  package func makePasswordLink(for person: Person.ID) throws -> String {
    guard actor != .person(person) else { throw PeopleError.own }
    guard let found = try db.person(person), found.leftAt == nil else { throw VisitError.notFound }
    let token = Session.newToken(app.world)
    try db.voidPasswordLinks(of: person, at: at)
    try db.addPasswordLink(Session.hash(token), for: person, at: at, expiresAt: at.adding(hours: PasswordLink.hours))
    try enqueue(.passwordLinkMade(for: found, office: office))
    try record("person.passwordLinkMade", Subject("person", person))
    return token
  }
}

extension App {
  /// Makes a one-time link for somebody; the token in it is shown once and stored nowhere.
  package func makePasswordLink(for person: Person.ID, by actor: Actor) async throws -> String {
    try await write(by: actor) { deed in try deed.makePasswordLink(for: person) }
  }

  /// Whom a link is for.
  func person(ofPasswordLink token: String) throws -> Person {
    let now = world.now()
    guard let person = try database.read({ try $0.person(ofPasswordLink: Session.hash(token), at: now) }) else {
      throw PasswordLinkError.gone
    }
    return person
  }

  /// Sets a password by a link, which is then used up. All sessions of the person end.
  package func setPassword(_ password: NewPassword, byLink token: String) async throws {
    let hash = try await passwords.hash(password.text)
    let person = try person(ofPasswordLink: token)
    try await write(by: .person(person.id)) { deed in
      // Between reading and writing another click may have used the link.
      guard try deed.db.person(ofPasswordLink: Session.hash(token), at: deed.at) != nil else {
        throw PasswordLinkError.gone
      }
      try deed.db.voidPasswordLinks(of: person.id, at: deed.at)
      try deed.db.setPasswordHash(hash, of: person.id)
      try deed.db.endSessions(of: person.id)
      try deed.db.forgiveAttempt([.account(person.email), .confirmation(person.id)])
      try deed.enqueue(.passwordChanged(for: person, office: deed.office))
      try deed.record("person.passwordSet", Subject("person", person.id), "by=link")
    }
  }

  /// Sets a new password after the old one was given again. All other sessions end.
  ///
  /// - Throws: `FormErrors` beside `old` when that is wrong.
  package func changePassword(of person: Person, from old: String, to new: NewPassword, keeping session: Session?)
    async throws
  {
    guard try await confirmPassword(of: person.id, old) else {
      throw FormErrors("old", "Kata sandi lama tidak cocok. Ketik sekali lagi.")
    }
    let hash = try await passwords.hash(new.text)
    try await write(by: .person(person.id)) { deed in
      try deed.db.setPasswordHash(hash, of: person.id)
      try deed.db.endSessions(of: person.id, but: session?.id)
      try deed.db.voidPasswordLinks(of: person.id, at: deed.at)
      try deed.enqueue(.passwordChanged(for: person, office: deed.office))
      try deed.record("person.passwordSet", Subject("person", person.id), "by=person")
    }
  }
}

extension Mail {
  fileprivate static func passwordLinkMade(for person: Person, office: Office) -> Mail {
    Mail(
      kind: "person.passwordLinkMade", address: person.email, subject: "Tautan kata sandi Anda",
      body: """
        Seorang administrator \(office.name) membuat tautan untuk mengatur kata sandi Anda. Tautan itu berlaku \
        \(PasswordLink.hours) jam dan diserahkan langsung kepada Anda. Bila Anda tidak memintanya, hubungi administrator.
        """)
  }

  fileprivate static func passwordChanged(for person: Person, office: Office) -> Mail {
    Mail(
      kind: "person.passwordSet", address: person.email, subject: "Kata sandi Anda diubah",
      body: """
        Kata sandi Anda di \(office.name) baru saja diubah. Bila bukan Anda yang mengubahnya, segera hubungi administrator.
        """)
  }
}
