import Database

/// A letter to somebody's mailbox, waiting in the outbox of the same transaction as the deed it tells of.
package struct Mail: Sendable, Hashable {
  package let kind: String
  package let address: String
  package let subject: String
  package let body: String
  /// What it is about, so that it is kept there; nil for what concerns an account.
  package let about: Subject?
  /// Whether it goes to a customer, whose address few may see.
  package let isForCustomer: Bool
  /// Kept files that go along.
  package let files: [Attachment.ID]

  /// - Parameters:
  ///   - kind: `complaint.received` and the like, for the postman's log.
  ///   - body: plain text, Indonesian.
  package init(
    kind: String, address: String, subject: String, body: String, about: Subject? = nil, isForCustomer: Bool = false,
    files: [Attachment.ID] = []
  ) {
    self.files = files
    self.kind = kind
    self.address = address
    self.subject = subject
    self.body = body
    self.about = about
    self.isForCustomer = isForCustomer
  }
}

extension Snapshot {
  /// Where to write to everybody whose position carries an ability, each once.
  package func addresses(with ability: Ability, at now: Instant) throws -> [String] {
    try values(
      """
      SELECT p.email FROM person p WHERE (p.leftAt IS NULL OR p.leftAt > \(now)) AND EXISTS (
        SELECT 1 FROM appointment a JOIN positionAbility b ON b.positionID = a.positionID
        WHERE a.personID = p.id AND b.ability = \(ability) AND a.fromAt <= \(now)
          AND (a.untilAt IS NULL OR a.untilAt > \(now)))
      ORDER BY p.id
      """)
  }
}

extension Migration {
  /// The position for safety that is shipped; a new organisation is set up with the ability.
  static let hearingDangers = Migration(
    "platform 0016 whoever looks after safety is told of dangers",
    """
    INSERT INTO positionAbility (positionID, ability) SELECT id, 'hearDangers' FROM position WHERE code = 'hse';
    """)

  /// Five days, in milliseconds, is `Outbox.patience`.
  static let outboxStates = Migration(
    "platform 0020 a mail is tried until it is sent or given up, and kept with what it tells of",
    """
    ALTER TABLE mail ADD COLUMN subjectKind TEXT;
    ALTER TABLE mail ADD COLUMN subjectID INTEGER;
    ALTER TABLE mail ADD COLUMN isForCustomer INTEGER NOT NULL DEFAULT 0 CHECK (isForCustomer IN (0, 1));
    ALTER TABLE mail ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0);
    ALTER TABLE mail ADD COLUMN nextAt INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE mail ADD COLUMN giveUpAt INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE mail ADD COLUMN refusedAt INTEGER;
    ALTER TABLE mail ADD COLUMN reply TEXT NOT NULL DEFAULT '';
    UPDATE mail SET giveUpAt = queuedAt + 432000000,
      isForCustomer = CASE WHEN kind IN ('complaint.received', 'letter.signed') THEN 1 ELSE 0 END;
    DROP INDEX mailWaiting;
    CREATE INDEX mailWaiting ON mail(nextAt, id) WHERE sentAt IS NULL AND refusedAt IS NULL;
    CREATE INDEX mailRefused ON mail(refusedAt, id) WHERE refusedAt IS NOT NULL;
    CREATE INDEX mailBySubject ON mail(subjectKind, subjectID, id) WHERE subjectID IS NOT NULL;
    """)
}

extension Deed {
  /// Puts a mail into the outbox. Sending is the postman's work, after the transaction is durable.
  package func enqueue(_ mail: Mail) throws {
    let id: OutgoingMail.ID = try db.insert(
      """
      INSERT INTO mail (kind, address, subject, body, queuedAt, giveUpAt, subjectKind, subjectID, isForCustomer)
      VALUES (\(mail.kind), \(mail.address), \(mail.subject), \(mail.body), \(at),
        \(at.adding(days: Outbox.patience)), \(mail.about?.kind), \(mail.about?.id), \(mail.isForCustomer))
      """)
    for file in mail.files { try db.execute("INSERT INTO mailFile (mailID, fileID) VALUES (\(id), \(file))") }
  }
}
