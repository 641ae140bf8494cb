import Database
import Platform

/// A letter that was signed, as its readers need it.
struct SignedLetter: Sendable, FromRow {
  let number: String
  let signedAt: Instant

  init(row: Row) throws(RowError) {
    number = try row["number"]
    signedAt = try row["at"]
  }
}

extension Snapshot {
  /// The signed letter of a complaint; nil before it is signed.
  func signedLetter(of complaint: Complaint.ID) throws -> SignedLetter? {
    try row(
      """
      SELECT s.number, s.at FROM letterSignature s JOIN letter l ON l.id = s.letterID
      WHERE l.complaintID = \(complaint)
      """)
  }
}
