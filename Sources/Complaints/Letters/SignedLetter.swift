import Database
import Platform

/// A letter that was signed: final, with its number.
struct SignedLetter: Sendable, FromRow {
  let letter: Letter.ID
  let complaint: Complaint.ID
  let version: Int
  let number: String
  /// Who signed, as he was called then.
  let name: String
  let title: String
  let signedAt: Instant
  /// From which network address; empty where nobody knows any more.
  let address: String
  let hash: [UInt8]
  /// The trail entry of the deed.
  let trailSeq: Int64

  init(row: Row) throws(RowError) {
    letter = try row["letterID"]
    complaint = try row["complaintID"]
    version = try row["version"]
    number = try row["number"]
    name = try row["name"]
    title = try row["title"]
    signedAt = try row["at"]
    address = try row["address"]
    hash = try row["hash"]
    trailSeq = try row["trailSeq"]
  }
}

extension Snapshot {
  /// This letter as it was signed; nil until it is.
  func signedLetter(_ letter: Letter.ID) throws -> SignedLetter? {
    try row(
      """
      SELECT s.*, l.complaintID FROM letterSignature s JOIN letter l ON l.id = s.letterID WHERE s.letterID = \(letter)
      """)
  }

  /// The newest signed letter of a complaint whose number stands; nil until one is signed.
  func signedLetter(of complaint: Complaint.ID) throws -> SignedLetter? {
    try row(
      """
      SELECT s.*, l.complaintID FROM letterSignature s JOIN letter l ON l.id = s.letterID
      WHERE l.complaintID = \(complaint)
        AND NOT EXISTS (SELECT 1 FROM voidedNumber z WHERE z.kind = \(NumberKind.letter) AND z.number = s.number)
      ORDER BY s.letterID DESC LIMIT 1
      """)
  }
}
