import Database

/// How long and how often a mail is tried.
enum Outbox {
  /// Days after which a mail that could not be delivered is given up (RFC 5321 §4.5.4.1: at least 4 to 5).
  static let patience = 5

  /// Minutes until the next try after so many: 1, 2, 4, 8 … and never more than 4 hours.
  static func pause(after attempts: Int) -> Int { min(1 << min(max(attempts - 1, 0), 8), 240) }
}

/// A mail on its way out.
struct OutgoingMail: Sendable, FromRow {
  typealias ID = Identifier<OutgoingMail>

  let id: ID
  let address: String
  let subject: String
  let body: String
  let queuedAt: Instant
  /// How often it was tried before.
  let attempts: Int
  let giveUpAt: Instant

  init(row: Row) throws(RowError) {
    id = try row["id"]
    address = try row["address"]
    subject = try row["subject"]
    body = try row["body"]
    queuedAt = try row["queuedAt"]
    attempts = try row["attempts"]
    giveUpAt = try row["giveUpAt"]
  }
}

/// A file on its way out with a mail.
struct MailFile: Sendable {
  let name: String
  let mediaType: String
  let bytes: [UInt8]
}

extension Snapshot {
  /// What goes along with a mail.
  func files(of mail: OutgoingMail.ID) throws -> [MailFile] {
    let kept: [Attachment] = try rows(
      """
      SELECT f.id, f.token, f.name, f.kind, f.size FROM mailFile m JOIN file f ON f.id = m.fileID
      WHERE m.mailID = \(mail) ORDER BY f.id
      """)
    return try kept.map { file in
      var bytes: [UInt8] = []
      var part = 0
      while bytes.count < file.size, let chunk = try chunk(part, of: file.id) {
        bytes += chunk
        part += 1
      }
      return MailFile(name: file.name, mediaType: file.kind.mediaType, bytes: bytes)
    }
  }

  /// The mail whose turn it is; nil when none is due.
  func dueMail(at now: Instant) throws -> OutgoingMail? {
    try row(
      """
      SELECT id, address, subject, body, queuedAt, attempts, giveUpAt FROM mail
      WHERE sentAt IS NULL AND refusedAt IS NULL AND nextAt <= \(now) ORDER BY nextAt, id LIMIT 1
      """)
  }

  /// How many mails were given up and wait for somebody to look, counted no further than one more than `most`.
  func refusedMailCount(upTo most: Int) throws -> Int {
    try rememberedValue(
      "SELECT COUNT(*) FROM (SELECT 1 FROM mail WHERE refusedAt IS NOT NULL LIMIT \(most + 1))") ?? 0
  }
}

// Each of these leaves a mail alone that was sent or given up meanwhile.
extension Transaction {
  /// Counts a try before it is made, so that even one that ends the program is followed by a pause.
  /// - Returns: false when it is somebody else's meanwhile.
  func claim(_ mail: OutgoingMail, at now: Instant) throws -> Bool {
    let next = now.adding(minutes: Outbox.pause(after: mail.attempts + 1))
    return try execute(
      """
      UPDATE mail SET attempts = attempts + 1, nextAt = \(next)
      WHERE id = \(mail.id) AND attempts = \(mail.attempts) AND sentAt IS NULL AND refusedAt IS NULL
      """) == 1
  }

  func markSent(_ mail: OutgoingMail, at now: Instant) throws {
    try execute("UPDATE mail SET sentAt = \(now), reply = '' WHERE id = \(mail.id) AND sentAt IS NULL")
  }

  /// It will be tried again, at the time its claim has set.
  func markDeferred(_ mail: OutgoingMail, _ reply: String) throws {
    try execute("UPDATE mail SET reply = \(reply) WHERE id = \(mail.id) AND sentAt IS NULL")
  }

  /// It will not be tried again unless somebody asks for it.
  func markRefused(_ mail: OutgoingMail, _ reply: String, at now: Instant) throws {
    try execute(
      """
      UPDATE mail SET refusedAt = \(now), reply = \(reply)
      WHERE id = \(mail.id) AND sentAt IS NULL AND refusedAt IS NULL
      """)
  }
}

extension Deed {
  /// Lets a mail that was given up be tried again, as if it were new.
  ///
  /// - Throws: `VisitError.notFound` when there is no such mail.
  func retryMail(_ id: OutgoingMail.ID) throws {
    let changed = try db.execute(
      """
      UPDATE mail SET refusedAt = NULL, attempts = 0, nextAt = 0, giveUpAt = \(at.adding(days: Outbox.patience))
      WHERE id = \(id) AND refusedAt IS NOT NULL
      """)
    guard changed == 1 else { throw VisitError.notFound }
    try record("mail.retried", Subject("mail", id))
  }
}
