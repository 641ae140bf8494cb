import Database

/// A mail as it is kept with what it tells of: who was told what, and when.
package struct KeptMail: Sendable, FromRow {
  /// Of the colleague; nil when it went to a customer or to an address that is nobody's any more.
  package let colleague: String?
  package let isForCustomer: Bool
  package let subject: String
  package let queuedAt: Instant
  package let sentAt: Instant?
  package let refusedAt: Instant?

  package init(row: Row) throws(RowError) {
    colleague = try row["colleague"]
    isForCustomer = try row["isForCustomer"]
    subject = try row["subject"]
    queuedAt = try row["queuedAt"]
    sentAt = try row["sentAt"]
    refusedAt = try row["refusedAt"]
  }

  /// "pelanggan", "Ahmad Fauzi": never an address, since it may be a confidential customer's.
  package var receiver: String { isForCustomer ? "pelanggan" : colleague ?? "petugas" }

  /// "terkirim 12 Mar 2026 14.05", "menunggu dikirim", "tidak terkirim".
  package func state(_ words: Words) -> String {
    if let sentAt { return "terkirim \(words.shortDateTime(sentAt))" }
    return refusedAt == nil ? "menunggu dikirim" : "tidak terkirim"
  }
}

extension Snapshot {
  /// The mails about a record, oldest first.
  package func mails(about subject: Subject) throws -> [KeptMail] {
    try rows(
      """
      SELECT m.subject, m.queuedAt, m.sentAt, m.refusedAt, m.isForCustomer, p.name AS colleague
      FROM mail m LEFT JOIN person p ON p.email = m.address AND m.isForCustomer = 0
      WHERE m.subjectKind = \(subject.kind) AND m.subjectID = \(subject.id) ORDER BY m.id
      """)
  }
}
