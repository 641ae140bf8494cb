import Database
import HTTP

/// Somebody to be added, as a form or a command gave it.
package struct NewPerson: Sendable, Hashable {
  let name: String
  let email: String

  /// - Throws: what is wrong, beside `name` and `email`.
  package init(name typedName: String, email typedEmail: String) throws(FormErrors) {
    var errors = FormErrors()
    name = typedName.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    email = Person.canonical(email: typedEmail)
    if name.isEmpty { errors.note("name", "Tulis nama lengkapnya.") }
    if name.count > 120 { errors.note("name", "Nama paling panjang 120 karakter.") }
    if EmailAddress(email) == nil {
      errors.note("email", "Tulis alamat surel yang lengkap, misalnya nama@contoh.go.id.")
    }
    guard errors.isEmpty else { throw errors }
  }
}

extension Person {
  /// An e-mail as it is stored and looked up: without space around it, in lower case, of a sane length.
  package static func canonical(email typed: String) -> String {
    String(typed.filter { !$0.isWhitespace }.lowercased().prefix(254))
  }
}

/// What cannot be done with persons and their positions.
package enum PeopleError: PublicError {
  case emailTaken
  case alreadyHeld
  case own
  /// Work would be nobody's if he left.
  case hasDuties

  package var status: Status {
    switch self {
    case .own: .forbidden
    case .hasDuties: .conflict
    case .emailTaken, .alreadyHeld: .unprocessable
    }
  }

  package var message: String {
    switch self {
    case .emailTaken: "Surel ini sudah dipakai orang lain dalam daftar. Periksa daftar orang, juga yang sudah keluar."
    case .alreadyHeld: "Jabatan itu sudah dipegangnya di unit yang sama."
    case .hasDuties: "Orang ini masih memegang tugas. Selesaikan tugasnya lebih dahulu, baru keluarkan."
    case .own: "Hak Anda sendiri hanya dapat diubah oleh administrator lain."
    }
  }
}

extension Deed {
  /// Adds a person, who can sign in once a password is set by a link.
  package func addPerson(_ new: NewPerson) throws -> Person.ID {
    guard try !db.exists("SELECT 1 FROM person WHERE email = \(new.email)") else { throw PeopleError.emailTaken }
    let id: Person.ID = try db.insert(
      "INSERT INTO person (name, email, createdAt) VALUES (\(new.name), \(new.email), \(at))")
    try record("person.added", Subject("person", id))
    return id
  }

  /// Somebody leaves: positions, sessions and links end; what he did stays his.
  ///
  /// - Throws: `PeopleError.hasDuties` while work is his that nobody else may do.
  package func leave(_ person: Person.ID) throws {
    guard actor != .person(person) else { throw PeopleError.own }
    guard try app.duties(of: person, db).isEmpty else { throw PeopleError.hasDuties }
    guard try db.execute("UPDATE person SET leftAt = \(at) WHERE id = \(person) AND leftAt IS NULL") == 1 else {
      throw VisitError.notFound
    }
    let end = at
    try db.execute(
      """
      UPDATE appointment SET untilAt = CASE WHEN fromAt < \(end) THEN \(end) ELSE fromAt + 1 END
      WHERE personID = \(person) AND untilAt IS NULL
      """)
    try db.endSessions(of: person)
    try db.voidPasswordLinks(of: person, at: at)
    try record("person.left", Subject("person", person))
  }

  /// Somebody comes back, without positions and with a password to be set anew.
  package func readmit(_ person: Person.ID) throws {
    let readmitted = try db.execute(
      "UPDATE person SET leftAt = NULL, passwordHash = NULL WHERE id = \(person) AND leftAt IS NOT NULL")
    guard readmitted == 1 else { throw VisitError.notFound }
    try record("person.readmitted", Subject("person", person))
  }
}

extension App {
  /// What somebody still has to do that would be nobody's if he left, a line each.
  func duties(of person: Person.ID, _ db: Snapshot) throws -> [String] {
    try features.flatMap { try $0.duties(db, person) }
  }

  package func addPerson(_ new: NewPerson, by actor: Actor) async throws -> Person.ID {
    try await write(by: actor) { deed in try deed.addPerson(new) }
  }

  package func leave(_ person: Person.ID, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.leave(person) }
  }

  package func readmit(_ person: Person.ID, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.readmit(person) }
  }
}
