import Database
import HTTP
import Platform
import Procedures

/// A line of the register of outgoing mail (*buku agenda surat keluar*): a reply that was signed here, or a letter made
/// outside the program that took the next number.
struct OutgoingLine: Sendable, FromRow {
  typealias ID = Identifier<OutgoingLine>

  let id: ID
  /// Nil for a letter made outside.
  let letter: Letter.ID?
  let number: String
  /// When it was signed here, or entered.
  let at: Instant
  /// The day that a letter made outside bears.
  let date: Day?
  let signer: String
  /// Whom it went to, as far as he agreed to be named.
  let addressee: String
  let mail: MailEntry
  let copies: String
  /// The letter itself, where it was made outside and is there.
  let file: Attachment.ID?
  private let receipt: Receipt.Source?
  private let receivedAt: Instant?
  private let sentAt: Instant?
  private let asksForReceipt: Bool
  /// Whether a newer letter answers the same complaint.
  let isSuperseded: Bool
  /// Whether it was signed, and still waits to leave the house.
  let waitsForDelivery: Bool

  init(row: Row) throws(RowError) {
    id = try row["id"]
    letter = try row["letterID"]
    number = try row["number"]
    at = try row["at"]
    date = try row["date"]
    signer = try row["signer"]
    let secrecy: Confidentiality? = try row["confidentiality"]
    let lines: String = try row["addressee"]
    let isNamed = secrecy == nil || secrecy == .named || letter == nil
    addressee = isNamed ? lines.split(separator: "\n").first.map { String($0) } ?? "" : secrecy?.words ?? ""
    mail = try MailEntry(row: row)
    copies = try row["copies"]
    file = try row["fileID"]
    receipt = try row["source"]
    receivedAt = try row["receivedAt"]
    sentAt = try row["sentAt"]
    asksForReceipt = try row["asksForReceipt"]
    isSuperseded = try row["isSuperseded"]
    waitsForDelivery = try row["waitsForDelivery"]
  }

  var key: ListKey { ListKey(order: at.rawValue, id: id.rawValue) }

  /// Whether its number can be voided: one made outside always, a reply only while it does not count.
  var canBeVoided: Bool { mail.voided == nil && (letter == nil || isSuperseded || waitsForDelivery) }

  func day(_ words: Words) -> String { date.map { words.shortDate($0) } ?? words.shortDate(at) }

  func stateWords(_ words: Words) -> String {
    if let voided = mail.voided { return voided.text(words) }
    guard letter != nil else { return mail.note.isEmpty ? "Dibuat di luar program" : mail.note }
    guard let receipt, let receivedAt else {
      if let sentAt { return "Dikirim \(words.date(sentAt))" }
      return asksForReceipt ? "Menunggu konfirmasi pelanggan" : "Menunggu pengiriman"
    }
    let day = words.date(receivedAt)
    return receipt == .customer ? "Dikonfirmasi pelanggan \(day)" : "Penerimaan dicatat petugas \(day)"
  }
}

extension LetterFilter {
  /// The conditions for letters that went out, over `outgoingLetter o` and `letterSignature s`. Who neither reads nor
  /// keeps the register sees what he signed.
  func outgoing(_ zone: Zone, seenBy colleague: SignedIn) -> SQL {
    let seesAll = colleague.can(.readLetters) || colleague.can(.registerComplaints)
    var parts: [SQL] = [seesAll ? "1 = 1" : "s.personID = \(colleague.person)"]
    if let month {
      parts.append("o.at >= \(zone.instant(month.first)) AND o.at < \(zone.instant(month.last.next))")
    }
    if let match = SearchWords(words) {
      let found = "%\(words.filter { $0 != "%" && $0 != "_" })%"
      parts.append(
        """
        o.id IN (SELECT x.id FROM complaint c JOIN letter y ON y.complaintID = c.id
            JOIN outgoingLetter x ON x.letterID = y.id WHERE \(match.condition)
          UNION ALL SELECT x.id FROM outgoingLetter x WHERE x.letterID IS NULL
            AND (x.number LIKE \(found) OR x.subject LIKE \(found) OR x.addressee LIKE \(found)))
        """)
    }
    return SQL.joined(parts, separator: " AND ")
  }
}

extension MailRegister where Line == OutgoingLine {
  static let outgoing = MailRegister(
    lines: """
      SELECT o.id, o.letterID, o.number, o.at, o.date, o.note, o.fileID,
        COALESCE(s.name, o.signer) AS signer, COALESCE(v.subject, o.subject) AS subject,
        COALESCE(v.addressee, o.addressee) AS addressee, COALESCE(v.urgency, o.urgency) AS urgency,
        COALESCE(v.security, o.security) AS security, COALESCE(v.attachments, o.attachments) AS attachments,
        COALESCE(v.copies, '') AS copies, r.token, r.number AS ticket, r.confidentiality, t.source,
        t.at AS receivedAt, z.at AS voidedAt, z.reason AS voidReason, w.name AS voidedBy,
        EXISTS (SELECT 1 FROM letter n JOIN letterSignature q ON q.letterID = n.id
          WHERE n.complaintID = l.complaintID AND n.id > l.id AND NOT EXISTS (SELECT 1 FROM voidedNumber y
            WHERE y.kind = 'letter' AND y.number = q.number)) AS isSuperseded,
        (SELECT MAX(x.completedAt) FROM caseStep x JOIN step d ON d.id = x.stepID
          WHERE x.caseID = c.caseID AND d.kind = 'delivery' AND x.outcomeID IS NOT NULL AND x.completedAt >= s.at)
          AS sentAt,
        EXISTS (SELECT 1 FROM caseStep x JOIN step d ON d.id = x.stepID
          WHERE x.caseID = c.caseID AND d.kind = 'delivery' AND x.completedAt IS NULL) AS waitsForDelivery,
        EXISTS (SELECT 1 FROM step d WHERE d.revisionID = r.revisionID AND d.kind = 'confirmation') AS asksForReceipt
      FROM outgoingLetter o LEFT JOIN letterSignature s ON s.letterID = o.letterID
        LEFT JOIN letter l ON l.id = o.letterID LEFT JOIN complaint c ON c.id = l.complaintID
        LEFT JOIN letterVersion v ON v.letterID = s.letterID AND v.version = s.version
        LEFT JOIN caseRun r ON r.id = COALESCE(c.caseID, o.caseID)
        LEFT JOIN letterReceipt t ON t.letterID = s.letterID
        LEFT JOIN voidedNumber z ON z.kind = 'letter' AND z.number = o.number LEFT JOIN person w ON w.id = z.personID
      WHERE
      """, tables: "outgoingLetter o LEFT JOIN letterSignature s ON s.letterID = o.letterID", at: "o.at", id: "o.id")
}

extension Migration {
  /// Replies that were signed before stand in the register from the start, under the same numbers.
  static let outgoingMail = Migration(
    "complaints 0025 letters made outside the program stand in the register of outgoing mail",
    """
    CREATE TABLE outgoingLetter (
      id          INTEGER PRIMARY KEY,
      number      TEXT NOT NULL UNIQUE CHECK (number <> ''),
      letterID    INTEGER UNIQUE REFERENCES letter(id),
      at          INTEGER NOT NULL,
      once        TEXT UNIQUE,
      date        TEXT,
      addressee   TEXT NOT NULL DEFAULT '',
      subject     TEXT NOT NULL DEFAULT '',
      signer      TEXT NOT NULL DEFAULT '',
      attachments TEXT NOT NULL DEFAULT '',
      urgency     TEXT NOT NULL DEFAULT 'ordinary' CHECK (urgency IN ('ordinary', 'soon', 'immediate')),
      security    TEXT NOT NULL DEFAULT 'open' CHECK (security IN ('open', 'limited', 'secret', 'topSecret')),
      caseID      INTEGER REFERENCES caseRun(id),
      note        TEXT NOT NULL DEFAULT '',
      fileID      INTEGER UNIQUE REFERENCES file(id),
      recordedBy  INTEGER REFERENCES person(id),
      CHECK (letterID IS NOT NULL OR addressee <> '' AND subject <> '' AND date IS NOT NULL)
    ) STRICT;
    INSERT INTO outgoingLetter (number, letterID, at, recordedBy)
      SELECT number, letterID, at, personID FROM letterSignature ORDER BY at, letterID;
    CREATE INDEX outgoingByTime ON outgoingLetter(at, id);
    CREATE INDEX outgoingByCase ON outgoingLetter(caseID) WHERE caseID IS NOT NULL;
    CREATE INDEX outgoingMadeOutside ON outgoingLetter(id) WHERE letterID IS NULL;
    """)
}
