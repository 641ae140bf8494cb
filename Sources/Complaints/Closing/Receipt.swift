import Database
import Platform
import Procedures

/// That the customer has the letter: a fact of its own, with how it became known (row B10).
struct Receipt: Sendable {
  /// Who says so.
  enum Source: String, Sendable, ColumnValue {
    case customer, desk
  }

  /// How the letter reached the customer.
  enum Way: String, CaseIterable, Sendable, ColumnValue {
    /// The customer read it behind his link.
    case tracking
    case handed, courier, email, whatsApp, other
    /// The customer told a colleague that he has it, and accepts it.
    case told

    var words: String {
      switch self {
      case .tracking: "Dibaca pelanggan di halaman pelacakan"
      case .handed: "Diserahkan langsung"
      case .courier: "Pos atau kurir"
      case .email: "Surel"
      case .whatsApp: "WhatsApp"
      case .other: "Cara lain"
      case .told: "Dinyatakan pelanggan kepada petugas"
      }
    }

    /// What a colleague may record with proof: all but what the customer says himself.
    static let recordable: [Way] = [.handed, .courier, .email, .whatsApp, .other]
  }

  let source: Source
  let way: Way
  /// When it was confirmed or recorded.
  let at: Instant
  /// The day the customer got it.
  let receivedOn: Day
  let recipient: String
  let recordedBy: String?
  let minutes: Minutes

  /// *Notulen* of the handing over, as the procedure's tenth step gives it.
  struct Minutes: Sendable {
    let place: String
    let attendees: String
    let discussion: String
    let decisions: String
  }

  /// - Parameter isForCustomer: whether he reads it himself.
  func stateWords(_ words: Words, isForCustomer: Bool = false) -> String {
    let moment = words.dateTime(at)
    switch source {
    case .customer where isForCustomer: return "Anda mengonfirmasi penerimaannya pada \(moment)."
    case .customer: return "Penerimaan dikonfirmasi pelanggan pada \(moment)."
    case .desk where isForCustomer:
      return "Anda terima \(words.date(receivedOn)); dicatat petugas atas nama Anda pada \(moment)."
    case .desk:
      return "Diterima pelanggan \(words.date(receivedOn)); dicatat petugas atas nama pelanggan pada \(moment)."
    }
  }
}

extension Snapshot {
  /// The receipt of a letter; nil while nobody has confirmed it.
  func receipt(of letter: Letter.ID) throws -> Receipt? {
    try row(
      """
      SELECT t.*, p.name AS recordedByName, m.place, m.attendees, m.discussion, m.decisions
      FROM letterReceipt t JOIN minutes m ON m.caseStepID = t.caseStepID LEFT JOIN person p ON p.id = t.recordedBy
      WHERE t.letterID = \(letter)
      """
    ) { row in
      Receipt(
        source: try row["source"], way: try row["way"], at: try row["at"], receivedOn: try row["receivedOn"],
        recipient: try row["recipient"], recordedBy: try row["recordedByName"],
        minutes: Receipt.Minutes(
          place: try row["place"], attendees: try row["attendees"], discussion: try row["discussion"],
          decisions: try row["decisions"]))
    }
  }
}

/// A receipt about to be written down.
struct NewReceipt: Sendable {
  let source: Receipt.Source
  let way: Receipt.Way
  let receivedOn: Day
  let recipient: String
  let note: String
  let proof: Attachment.ID?
}

extension Deed {
  /// Writes down receipt and minutes together: neither exists without the other.
  func insert(
    _ receipt: NewReceipt, _ minutes: Receipt.Minutes, of letter: SignedLetter, at step: CaseStep
  ) throws {
    try db.execute(
      """
      INSERT INTO minutes (caseStepID, complaintID, heldAt, place, attendees, discussion, decisions, recordedBy)
      VALUES (\(step.id), \(letter.complaint), \(at), \(minutes.place), \(minutes.attendees),
        \(minutes.discussion), \(minutes.decisions), \(actor.personID))
      """)
    try db.execute(
      """
      INSERT INTO letterReceipt (letterID, caseStepID, source, way, at, receivedOn, recipient, note, recordedBy, proofID)
      VALUES (\(letter.letter), \(step.id), \(receipt.source), \(receipt.way), \(at), \(receipt.receivedOn),
        \(receipt.recipient), \(receipt.note), \(actor.personID), \(receipt.proof))
      """)
    try record(
      "letter.received", Subject("case", step.caseID),
      "letter=\(letter.letter) source=\(receipt.source.rawValue) way=\(receipt.way.rawValue)")
  }
}
