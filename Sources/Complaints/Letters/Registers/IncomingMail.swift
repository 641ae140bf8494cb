import Database
import HTTP
import Platform
import Procedures

/// A line of the register of incoming mail (*buku agenda surat masuk*).
struct IncomingLine: Sendable, FromRow {
  typealias ID = Identifier<IncomingLine>

  let id: ID
  let agenda: String
  let recordedAt: Instant
  let receivedAt: Instant
  let number: String
  let date: Day?
  /// Who wrote it, as far as he agreed to be named.
  let sender: String
  let unit: String
  let isComplaint: Bool
  let mail: MailEntry

  init(row: Row) throws(RowError) {
    id = try row["id"]
    agenda = try row["agenda"]
    recordedAt = try row["recordedAt"]
    receivedAt = try row["receivedAt"]
    number = try row["number"]
    date = try row["date"]
    let complaint: Int64? = try row["complaintID"]
    isComplaint = complaint != nil
    let secrecy: Confidentiality? = try row["confidentiality"]
    let (customer, own): (String, String) = (try row["customer"], try row["sender"])
    sender = isComplaint ? secrecy.map { $0 == .named ? customer : $0.words } ?? "" : own
    unit = try row["unit"]
    mail = try MailEntry(row: row)
  }

  var key: ListKey { ListKey(order: recordedAt.rawValue, id: id.rawValue) }
}

extension LetterFilter {
  /// The conditions for mail that came in, over `incomingLetter i` and `caseRun r`.
  func incoming(_ zone: Zone) -> SQL {
    var parts: [SQL] = ["1 = 1"]
    if let month {
      parts.append("i.recordedAt >= \(zone.instant(month.first)) AND i.recordedAt < \(zone.instant(month.last.next))")
    }
    if !words.isEmpty {
      let found = "%\(words.filter { $0 != "%" && $0 != "_" })%"
      parts.append(
        """
        (i.agenda LIKE \(found) OR i.number LIKE \(found) OR i.sender LIKE \(found) OR i.subject LIKE \(found)
          OR r.number LIKE \(found) OR r.subject LIKE \(found))
        """)
    }
    return SQL.joined(parts, separator: " AND ")
  }
}

extension MailRegister where Line == IncomingLine {
  static let incoming = MailRegister(
    lines: """
      SELECT i.id, i.agenda, i.recordedAt, i.receivedAt, i.number, i.date, i.complaintID, i.sender, i.attachments,
        i.urgency, i.security, i.note, CASE WHEN i.complaintID IS NULL THEN i.subject ELSE COALESCE(r.subject, '') END
          AS subject,
        r.token, r.number AS ticket, r.confidentiality, COALESCE(p.name, '') AS customer, COALESCE(u.name, '') AS unit,
        v.at AS voidedAt, v.reason AS voidReason, w.name AS voidedBy
      FROM incomingLetter i LEFT JOIN caseRun r ON r.id = i.caseID
        LEFT JOIN complainant p ON p.complaintID = i.complaintID
        LEFT JOIN unit u ON u.id = COALESCE(i.unitID, CASE WHEN i.complaintID IS NULL THEN NULL ELSE r.unitID END)
        LEFT JOIN voidedNumber v ON v.kind = 'agenda' AND v.number = i.agenda
        LEFT JOIN person w ON w.id = v.personID
      WHERE
      """, tables: "incomingLetter i LEFT JOIN caseRun r ON r.id = i.caseID", at: "i.recordedAt", id: "i.id")
}
