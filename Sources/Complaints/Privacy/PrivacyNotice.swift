import Database
import Platform
import Procedures

/// What customers are told of their data, in one wording, and who consented to which (UU 27/2022 pasal 21, 22 and 24).
struct PrivacyNotice: Sendable, FromRow {
  /// 1, 2, 3 …: another wording is another version.
  let version: Int
  let text: String

  /// What a form sends of the wording that was read: of a wording that nobody consented to yet the version may still be
  /// another's.
  var mark: String {
    Sodium.hash(Array(text.utf8)).prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  init(version: Int, text: String) {
    self.version = version
    self.text = text
  }

  init(row: Row) throws(RowError) {
    version = try row["version"]
    text = try row["text"]
  }
}

/// That a customer was told of it, and consented: by sending, or to the colleague who read it to him.
struct Consent: Sendable, FromRow {
  let version: Int
  let at: Instant
  /// By which way he was told.
  let channel: Channel

  init(row: Row) throws(RowError) {
    version = try row["version"]
    at = try row["at"]
    channel = try row["channel"]
  }

  /// "Versi 1, Selasa, 14 April 2026 pukul 09.00 · Telepon, dibacakan atau ditunjukkan petugas".
  func stateWords(_ words: Words) -> String {
    let how = channel == .website ? "" : ", dibacakan atau ditunjukkan petugas"
    return "Versi \(version), \(words.dateTime(at)) · \(channel.words)\(how)"
  }
}

extension Migration {
  static let privacy = Migration(
    "complaints 0022 what a customer consented to is kept, and what is too old is made anonymous",
    """
    CREATE TABLE privacyNotice (
      version INTEGER PRIMARY KEY CHECK (version >= 1),
      text    TEXT NOT NULL CHECK (text <> ''),
      since   INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE consent (
      complaintID INTEGER PRIMARY KEY REFERENCES complaint(id),
      version     INTEGER NOT NULL REFERENCES privacyNotice(version),
      at          INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE forgotten (
      caseID      INTEGER PRIMARY KEY REFERENCES caseRun(id),
      at          INTEGER NOT NULL,
      forgottenBy INTEGER NOT NULL REFERENCES person(id)
    ) STRICT;
    CREATE INDEX pauseByStep ON casePause(caseStepID);
    \(forgettingTrigger)
    """)
}

extension Snapshot {
  /// The notice in the wording that is set now, with the version it has, or gets once somebody consents to it.
  func privacyNotice(_ rules: CustomerRules) throws -> PrivacyNotice {
    let newest: PrivacyNotice? = try row(
      "SELECT version, text FROM privacyNotice WHERE version = (SELECT MAX(version) FROM privacyNotice)")
    guard let newest else { return PrivacyNotice(version: 1, text: rules.privacyNotice) }
    if newest.text == rules.privacyNotice { return newest }
    return PrivacyNotice(version: newest.version + 1, text: rules.privacyNotice)
  }

  /// What the customer of a complaint consented to; nil where nobody was asked for consent.
  func consent(of complaint: Complaint.ID) throws -> Consent? {
    try row("SELECT version, at, channel FROM consent WHERE complaintID = \(complaint)")
  }
}

extension Deed {
  /// Writes down that the customer consented to the notice as he read it, or as it was read to him.
  func consent(to notice: PrivacyNotice, of complaint: Complaint.ID, through channel: Channel) throws {
    try db.execute(
      """
      INSERT INTO privacyNotice (version, text, since) VALUES (\(notice.version), \(notice.text), \(at))
      ON CONFLICT DO NOTHING
      """)
    try db.execute(
      """
      INSERT INTO consent (complaintID, version, at, channel, recordedBy)
      VALUES (\(complaint), \(notice.version), \(at), \(channel), \(actor.personID))
      """)
    try record(
      "consent.given", Subject("complaint", complaint), "version=\(notice.version) channel=\(channel.rawValue)")
  }
}
