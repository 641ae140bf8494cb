import Database

/// What is needed to check a password.
struct Account: FromRow {
  let person: Person.ID
  let passwordHash: String?

  init(row: Row) throws(RowError) {
    person = try row["id"]
    passwordHash = try row["passwordHash"]
  }
}

extension Snapshot {
  /// The account of an e-mail address, of somebody who has not left.
  func account(_ email: String, at now: Instant) throws -> Account? {
    try row("SELECT id, passwordHash FROM person WHERE email = \(email) AND (leftAt IS NULL OR leftAt > \(now))")
  }

  func passwordHash(of person: Person.ID) throws -> String? {
    try value("SELECT passwordHash FROM person WHERE id = \(person)")
  }

  func person(ofPasswordLink tokenHash: [UInt8], at now: Instant) throws -> Person? {
    try row(
      """
      SELECT p.* FROM passwordLink l JOIN person p ON p.id = l.personID
      WHERE l.tokenHash = \(tokenHash) AND l.usedAt IS NULL AND l.expiresAt > \(now)
        AND l.createdAt <= \(now.adding(minutes: Session.slackMinutes)) AND p.leftAt IS NULL
      """)
  }
}

extension Transaction {
  /// Stores the hash of a password; sample data uses it for its accounts.
  package func setPasswordHash(_ hash: String, of person: Person.ID) throws {
    try execute("UPDATE person SET passwordHash = \(hash) WHERE id = \(person)")
  }

  func addPasswordLink(_ tokenHash: [UInt8], for person: Person.ID, at now: Instant, expiresAt: Instant) throws {
    try execute(
      """
      INSERT INTO passwordLink (tokenHash, personID, createdAt, expiresAt)
      VALUES (\(tokenHash), \(person), \(now), \(expiresAt))
      """)
  }

  func voidPasswordLinks(of person: Person.ID, at now: Instant) throws {
    try execute("UPDATE passwordLink SET usedAt = \(now) WHERE personID = \(person) AND usedAt IS NULL")
  }
}
