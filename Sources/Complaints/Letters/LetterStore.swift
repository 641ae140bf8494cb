import Database
import Platform
import Procedures

extension Snapshot {
  /// The newest letter of a complaint with all that happened to it; nil before the first draft was saved.
  func letter(of complaint: Complaint.ID) throws -> Letter? {
    let found: Letter.ID? = try value("SELECT MAX(id) FROM letter WHERE complaintID = \(complaint)")
    guard let id = found else { return nil }
    return Letter(
      id: id, versions: try versions(of: id), initials: try initials(of: id), returns: try returns(of: id),
      signature: try signedLetter(id))
  }

  private func versions(of letter: Letter.ID) throws -> [Letter.Version] {
    try rows(
      """
      SELECT v.*, p.name AS savedByName FROM letterVersion v JOIN person p ON p.id = v.savedBy
      WHERE v.letterID = \(letter) ORDER BY v.version
      """, Letter.Version.init)
  }

  private func initials(of letter: Letter.ID) throws -> [Letter.Initials] {
    try rows(
      """
      SELECT i.*, p.name FROM letterInitials i JOIN person p ON p.id = i.personID
      WHERE i.letterID = \(letter) ORDER BY i.id
      """
    ) { row in
      Letter.Initials(
        version: try row["version"], hash: try row["hash"], name: try row["name"], title: try row["title"],
        at: try row["at"])
    }
  }

  private func returns(of letter: Letter.ID) throws -> [Letter.Return] {
    try rows(
      """
      SELECT r.*, p.name FROM letterReturn r JOIN person p ON p.id = r.personID
      WHERE r.letterID = \(letter) ORDER BY r.id
      """
    ) { row in
      Letter.Return(version: try row["version"], name: try row["name"], at: try row["at"], reason: try row["reason"])
    }
  }

  /// Letters that wait for a colleague's initials or signature, most urgent first.
  func lettersWaiting(for colleague: SignedIn) throws -> [WaitingLetter] {
    try WaitingLetter.kinds.flatMap { kind in
      try openSteps(kind, of: colleague, limit: WaitingLetter.most).map { step, run in
        WaitingLetter(
          kind: kind, openedAt: step.openedAt, dueAt: step.dueAt, token: run.token, number: run.number,
          subject: run.subject)
      }
    }.sorted { ($0.dueAt?.rawValue ?? .max, $0.openedAt) < ($1.dueAt?.rawValue ?? .max, $1.openedAt) }
  }

  /// How many of them there are, counted no further than one more than `most` of each kind.
  func waitingLetterCount(for colleague: SignedIn, upTo most: Int) throws -> Int {
    try WaitingLetter.kinds.reduce(0) { try $0 + openStepCount($1, of: colleague, upTo: most) }
  }
}

/// A letter somebody has to check or to sign.
struct WaitingLetter: Sendable {
  static let kinds: [StepKind] = [.letterApproval, .letterSignature]
  /// The most that are read of each kind.
  static let most = 200

  let kind: StepKind
  let openedAt: Instant
  let dueAt: Instant?
  let token: String
  let number: String
  let subject: String
}

extension Letter.Version {
  fileprivate init(_ row: Row) throws {
    letter = try row["letterID"]
    number = try row["version"]
    text = try LetterText(row: row)
    hash = try row["hash"]
    savedAt = try row["savedAt"]
    savedBy = try row["savedByName"]
  }
}

extension LetterText: FromRow {
  init(row: Row) throws(RowError) {
    urgency = try row["urgency"]
    security = try row["security"]
    attachments = try row["attachments"]
    subject = try row["subject"]
    addressee = try row["addressee"]
    body = try row["body"]
    copies = try row["copies"]
  }
}

extension Transaction {
  /// The letter of a complaint that is being written; begun when there is none, or when the last one is signed.
  func beginLetter(of complaint: Complaint.ID) throws -> Letter.ID {
    let found: Letter.ID? = try value(
      """
      SELECT MAX(l.id) FROM letter l
      WHERE l.complaintID = \(complaint) AND NOT EXISTS (SELECT 1 FROM letterSignature s WHERE s.letterID = l.id)
      """)
    return try found ?? insert("INSERT INTO letter (complaintID) VALUES (\(complaint))")
  }

  func insert(
    _ text: LetterText, as number: Int, of letter: Letter.ID, hash: [UInt8], by person: Person.ID?, at now: Instant
  ) throws {
    try execute(
      """
      INSERT INTO letterVersion (letterID, version, urgency, addressee, subject, attachments, body, copies, security, hash,
        savedAt, savedBy)
      VALUES (\(letter), \(number), \(text.urgency), \(text.addressee), \(text.subject), \(text.attachments),
        \(text.body), \(text.copies), \(text.security), \(hash), \(now), \(person))
      """)
  }
}
