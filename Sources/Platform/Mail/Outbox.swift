import Database

/// A letter to somebody's mailbox, waiting in the outbox of the same transaction as the deed it tells of.
package struct Mail: Sendable, Hashable {
  package let kind: String
  package let address: String
  package let subject: String
  package let body: String

  /// - Parameters:
  ///   - kind: `complaint.received` and the like, for the postman's log.
  ///   - body: plain text, Indonesian.
  package init(kind: String, address: String, subject: String, body: String) {
    self.kind = kind
    self.address = address
    self.subject = subject
    self.body = body
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
}

extension Deed {
  /// Puts a mail into the outbox. Sending is the postman's work, after the transaction is durable.
  package func enqueue(_ mail: Mail) throws {
    _ = try db.execute(
      """
      INSERT INTO mail (kind, address, subject, body, queuedAt)
      VALUES (\(mail.kind), \(mail.address), \(mail.subject), \(mail.body), \(at))
      """)
  }
}
