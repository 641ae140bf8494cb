import Database
import Platform

/// That an approved revision was taken back before the day from which it would have held: who, when and why.
struct RevisionWithdrawal: Sendable, FromRow {
  let at: Instant
  let name: String
  let reason: String

  init(row: Row) throws(RowError) {
    at = try row["at"]
    name = try row["name"]
    reason = try row["reason"]
  }

  /// "Dicabut Hendra sebelum berlaku, 12 Mar 2026 09.00: alasannya"
  func text(_ words: Words) -> String { "Dicabut \(name) sebelum berlaku, \(words.shortDateTime(at)): \(reason)" }
}

extension Deed {
  /// Takes an approved revision back before its day (row P2): no case has begun on it, and what was in force stays so.
  /// Its number is used up; what it said and who had signed it stay to be read.
  ///
  /// - Throws: `RevisionError.hasBegun` from its day on, `.isWithdrawn` the second time.
  func withdrawRevision(_ number: Int, of code: String, because reason: String) throws {
    guard let revision = try db.revision(number, of: code), let start = revision.effectiveFrom else {
      throw VisitError.notFound
    }
    guard try db.withdrawals(of: code)[revision.id] == nil else { throw RevisionError.isWithdrawn }
    guard start > office.zone.day(of: at) else { throw RevisionError.hasBegun }
    guard let person = actor.personID else { throw VisitError.forbidden }
    try db.execute(
      """
      INSERT INTO revisionWithdrawal (revisionID, at, personID, reason)
      VALUES (\(revision.id), \(at), \(person), \(reason))
      """)
    try record(
      "revision.withdrawn", Subject("procedure", revision.procedure), "revision=\(revision.id) number=\(number)")
    try tellReaders(ofWithdrawn: revision, because: reason)
  }
}

extension Migration {
  /// An approved revision is final; that it was withdrawn is a fact beside it.
  static let withdrawnRevisions = Migration(
    "procedures 0024 an approved revision can be withdrawn before its day",
    """
    CREATE TABLE revisionWithdrawal (
      revisionID INTEGER PRIMARY KEY REFERENCES revision(id),
      at         INTEGER NOT NULL,
      personID   INTEGER NOT NULL REFERENCES person(id),
      reason     TEXT NOT NULL CHECK (reason <> '')
    ) STRICT;
    \(withdrawalTriggers)
    """)
}
