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
