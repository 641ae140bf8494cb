import Database
import HTTP
import Platform
import Procedures

/// A number of a register that no longer stands for anything: its line stays, with who voided it, when and why.
struct VoidedNumber: Sendable {
  let at: Instant
  let by: String
  let reason: String

  /// Nil where the columns `voidedAt`, `voidedBy` and `voidReason` are.
  init?(row: Row) throws(RowError) {
    let moment: Instant? = try row["voidedAt"]
    guard let moment else { return nil }
    at = moment
    by = try row["voidedBy"] ?? ""
    reason = try row["voidReason"] ?? ""
  }

  func text(_ words: Words) -> String { "Batal \(words.shortDate(at)), \(by): \(reason)" }
}

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
  let subject: String
  let attachments: String
  let urgency: Disposition.Urgency
  let security: LetterSecurity
  let note: String
  let unit: String
  /// The case it came with, or was linked to.
  let token: String?
  let ticket: String
  let isComplaint: Bool
  let voided: VoidedNumber?

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
    let (customer, caseSubject): (String, String?) = (try row["customer"], try row["caseSubject"])
    let (ownSender, ownSubject): (String, String) = (try row["sender"], try row["subject"])
    let named = secrecy.map { $0 == .named ? customer : $0.words } ?? ""
    (sender, subject) = isComplaint ? (named, caseSubject ?? "") : (ownSender, ownSubject)
    attachments = try row["attachments"]
    urgency = try row["urgency"]
    security = try row["security"]
    note = try row["note"]
    unit = try row["unit"]
    token = try row["token"]
    ticket = try row["ticket"] ?? ""
    voided = try VoidedNumber(row: row)
  }
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

extension IncomingLine {
  var key: ListKey { ListKey(order: recordedAt.rawValue, id: id.rawValue) }
}

extension Snapshot {
  private static let incomingLines: SQL = """
    SELECT i.*, r.token, r.number AS ticket, r.subject AS caseSubject, r.confidentiality,
      COALESCE(p.name, '') AS customer, COALESCE(u.name, '') AS unit,
      v.at AS voidedAt, v.reason AS voidReason, w.name AS voidedBy
    FROM incomingLetter i LEFT JOIN caseRun r ON r.id = i.caseID
      LEFT JOIN complainant p ON p.complaintID = i.complaintID
      LEFT JOIN unit u ON u.id = COALESCE(i.unitID, CASE WHEN i.complaintID IS NULL THEN NULL ELSE r.unitID END)
      LEFT JOIN voidedNumber v ON v.kind = 'agenda' AND v.number = i.agenda
      LEFT JOIN person w ON w.id = v.personID
    WHERE
    """

  /// Mail that came in, the last entered first, from a place on.
  func incoming(_ conditions: SQL, at place: ListPlace, limit: Int) throws -> [IncomingLine] {
    var wanted = conditions
    switch place {
    case .start: break
    case .after(let key): wanted += " AND (i.recordedAt, i.id) < (\(key.order), \(key.id))"
    case .before(let key): wanted += " AND (i.recordedAt, i.id) > (\(key.order), \(key.id))"
    }
    let order: SQL = place.isBackward ? " ORDER BY i.recordedAt, i.id" : " ORDER BY i.recordedAt DESC, i.id DESC"
    let lines: [IncomingLine] = try rows(Self.incomingLines + " " + wanted + order + " LIMIT \(limit)")
    return place.isBackward ? lines.reversed() : lines
  }

  /// Every line in the order of the register, for paper and export.
  func eachIncoming(_ conditions: SQL, _ body: (IncomingLine) throws -> Void) throws {
    try each(Self.incomingLines + " " + conditions + " /* whole table */ ORDER BY i.recordedAt, i.id") { row in
      try body(try IncomingLine(row: row))
    }
  }

  func incoming(_ id: IncomingLine.ID) throws -> IncomingLine? { try row(Self.incomingLines + " i.id = \(id)") }

  /// How many there are, counted no further than a limit.
  func incomingCount(_ conditions: SQL, upTo limit: Int) throws -> Int {
    try value(
      "SELECT COUNT(*) FROM (SELECT 1 FROM incomingLetter i LEFT JOIN caseRun r ON r.id = i.caseID WHERE " + conditions
        + " ORDER BY i.recordedAt DESC LIMIT \(limit))") ?? 0
  }
}
