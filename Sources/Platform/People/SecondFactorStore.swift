import Database

/// Somebody's authenticator app, as the database keeps it.
struct SecondFactor: Sendable, FromRow {
  /// The sealed secret.
  private let sealed: [UInt8]
  /// The step of the last code that was taken.
  let lastStep: Int64
  let confirmedAt: Instant
  fileprivate let person: Person.ID

  init(row: Row) throws(RowError) {
    person = try row["personID"]
    sealed = try row["sealed"]
    lastStep = try row["lastStep"]
    confirmedAt = try row["confirmedAt"]
  }

  /// Nil when the key beside the database is another than the one it was sealed with.
  func totp(_ secrets: Secrets) -> TOTP? {
    Sodium.open(sealed, at: Self.place(of: person), key: secrets.sealKey).map { TOTP(secret: $0) }
  }

  fileprivate static func place(of person: Person.ID) -> String { "secondFactor:\(person)" }
}

extension Snapshot {
  func secondFactor(of person: Person.ID) throws -> SecondFactor? {
    try row("SELECT * FROM secondFactor WHERE personID = \(person)")
  }

  package func hasSecondFactor(_ person: Person.ID) throws -> Bool {
    try exists("SELECT 1 FROM secondFactor WHERE personID = \(person)")
  }

  /// How many recovery codes somebody has not used yet.
  func recoveryCodesLeft(of person: Person.ID) throws -> Int {
    try value("SELECT count(*) FROM recoveryCode WHERE personID = \(person) AND usedAt IS NULL") ?? 0
  }
}

extension Transaction {
  func setSecondFactor(_ totp: TOTP, of person: Person.ID, lastStep: Int64, at now: Instant, _ secrets: Secrets) throws
  {
    let sealed = Sodium.seal(totp.secret, at: SecondFactor.place(of: person), key: secrets.sealKey)
    try execute(
      """
      INSERT INTO secondFactor (personID, sealed, lastStep, confirmedAt)
      VALUES (\(person), \(sealed), \(lastStep), \(now))
      ON CONFLICT (personID) DO UPDATE
      SET sealed = excluded.sealed, lastStep = excluded.lastStep, confirmedAt = excluded.confirmedAt
      """)
  }

  /// Takes a step's code away; false when it was taken already.
  func useStep(_ step: Int64, of person: Person.ID) throws -> Bool {
    try execute("UPDATE secondFactor SET lastStep = \(step) WHERE personID = \(person) AND lastStep < \(step)") == 1
  }

  /// The app and all codes of somebody go; false when there was none.
  func removeSecondFactor(of person: Person.ID) throws -> Bool {
    try execute("DELETE FROM recoveryCode WHERE personID = \(person)")
    return try execute("DELETE FROM secondFactor WHERE personID = \(person)") == 1
  }

  /// Puts a new set in the place of the one before.
  func setRecoveryCodes(_ codes: [RecoveryCode], of person: Person.ID, _ secrets: Secrets) throws {
    try execute("DELETE FROM recoveryCode WHERE personID = \(person)")
    for code in codes {
      let hash = code.hash(of: person, key: secrets.codeKey)
      try execute("INSERT INTO recoveryCode (personID, codeHash) VALUES (\(person), \(hash))")
    }
  }

  /// Takes a recovery code away; false when there is none such, or it was used already.
  func useRecoveryCode(_ hash: [UInt8], of person: Person.ID, at now: Instant) throws -> Bool {
    try execute(
      "UPDATE recoveryCode SET usedAt = \(now) WHERE personID = \(person) AND codeHash = \(hash) AND usedAt IS NULL")
      == 1
  }
}

extension Transaction {
  /// Seals every app's secret anew; how many there were. One that the old keys do not open stays as it is: it was lost
  /// before.
  func resealSecondFactors(from old: Secrets, to new: Secrets) throws -> Int {
    let factors: [SecondFactor] = try rows("SELECT * FROM secondFactor /* whole table */")
    return try factors.count(where: { factor in
      guard let totp = factor.totp(old) else { return false }
      try setSecondFactor(totp, of: factor.person, lastStep: factor.lastStep, at: factor.confirmedAt, new)
      return true
    })
  }

  /// Takes all recovery codes away; whose they were.
  func voidRecoveryCodes() throws -> [Person.ID] {
    let owners: [Person.ID] = try values(
      "SELECT DISTINCT personID FROM recoveryCode WHERE usedAt IS NULL ORDER BY personID /* whole table */")
    try execute("DELETE FROM recoveryCode /* whole table */")
    return owners
  }
}

extension Migration {
  static let secondFactors = Migration(
    "platform 0018 a second factor is a sealed secret with ten codes for a lost telephone",
    """
    CREATE TABLE secondFactor (
      personID    INTEGER PRIMARY KEY REFERENCES person(id),
      sealed      BLOB NOT NULL CHECK (length(sealed) = 60),
      lastStep    INTEGER NOT NULL,
      confirmedAt INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE recoveryCode (
      personID INTEGER NOT NULL REFERENCES person(id),
      codeHash BLOB NOT NULL CHECK (length(codeHash) = 32),
      usedAt   INTEGER,
      PRIMARY KEY (personID, codeHash)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE secondFactorReset (
      id       INTEGER PRIMARY KEY,
      personID INTEGER NOT NULL REFERENCES person(id),
      byID     INTEGER REFERENCES person(id),
      at       INTEGER NOT NULL,
      reason   TEXT NOT NULL CHECK (reason <> '')
    ) STRICT;
    CREATE INDEX secondFactorResetByPerson ON secondFactorReset(personID);
    CREATE INDEX secondFactorResetBy ON secondFactorReset(byID);
    ALTER TABLE session ADD COLUMN stage TEXT NOT NULL DEFAULT 'complete'
      CHECK (stage IN ('code', 'enrolment', 'complete'));
    ALTER TABLE session ADD COLUMN confirmedAt INTEGER NOT NULL DEFAULT 0;
    """)
}
