import Database
import HTTP
import Platform
import Procedures

/// What a register of mail, in or out, shows, as its address says it: `/surat?bulan=2026-03&q=sertifikat`.
///
/// What cannot be understood is left out, so an old or mistyped address still shows something.
struct LetterFilter: Sendable {
  let words: String
  let month: Month?

  init(_ query: FormData) {
    words = query.text("q")
    month = Month(iso: query.text("bulan"))
  }

  /// The same over one month.
  init(words: String, month: Month) {
    self.words = words
    self.month = month
  }

  /// The filter as fields of an address; what is not set is left out.
  var query: [(name: String, value: String)] {
    [(name: "q", value: words), (name: "bulan", value: month?.iso ?? "")].filter { !$0.value.isEmpty }
  }

  /// The register at this filter, from a place on.
  func address(_ path: String = "/surat", at place: ListPlace = .start) -> String {
    let fields = query + place.query
    return fields.isEmpty ? path : "\(path)?\(FormData(fields).urlencoded)"
  }

  /// The conditions for letters that went out, over `letterSignature s` and `complaint c`. Who may not read the register sees what he signed.
  func conditions(zone: Zone, seenBy colleague: SignedIn) -> SQL {
    var parts: [SQL] = [colleague.can(.readLetters) ? "1 = 1" : "s.personID = \(colleague.person)"]
    if let month {
      parts.append("s.at >= \(zone.instant(month.first)) AND s.at < \(zone.instant(month.last.next))")
    }
    if let match = SearchWords(words) { parts.append(match.condition) }
    return SQL.joined(parts, separator: " AND ")
  }
}

/// A line of the register of letters.
struct LetterLine: Sendable, FromRow {
  let letter: Letter.ID
  let token: String
  let ticket: String
  let number: String
  let signedAt: Instant
  let signer: String
  let subject: String
  let confidentiality: Confidentiality
  /// The first line of the address.
  let addressee: String
  /// How its receipt became known; nil while the customer has not confirmed it.
  let receipt: Receipt.Source?
  let receivedAt: Instant?
  /// When it was sent, where the procedure has that recorded.
  let sentAt: Instant?
  /// Whether the procedure has the customer confirm that he has it.
  let asksForReceipt: Bool
  let urgency: Disposition.Urgency
  let security: LetterSecurity
  let attachments: String
  let copies: String
  /// Whether a newer letter answers the same complaint.
  let isSuperseded: Bool
  let voided: VoidedNumber?

  init(row: Row) throws(RowError) {
    letter = try row["letterID"]
    token = try row["token"]
    ticket = try row["ticket"]
    number = try row["number"]
    signedAt = try row["at"]
    signer = try row["name"]
    subject = try row["subject"]
    confidentiality = try row["confidentiality"]
    addressee = try row["addressee"]
    receipt = try row["source"]
    receivedAt = try row["receivedAt"]
    sentAt = try row["sentAt"]
    asksForReceipt = try row["asksForReceipt"]
    urgency = try row["urgency"]
    security = try row["security"]
    attachments = try row["attachments"]
    copies = try row["copies"]
    isSuperseded = try row["isSuperseded"]
    voided = try VoidedNumber(row: row)
  }

  /// Whom it went to, as far as he agreed to be named.
  var addresseeWords: String {
    confidentiality == .named ? addressee.split(separator: "\n").first.map { String($0) } ?? "" : confidentiality.words
  }

  func stateWords(_ words: Words) -> String {
    if let voided { return voided.text(words) }
    guard let receipt, let receivedAt else {
      if let sentAt { return "Dikirim \(words.date(sentAt))" }
      return asksForReceipt ? "Menunggu konfirmasi pelanggan" : "Menunggu pengiriman"
    }
    let day = words.date(receivedAt)
    return receipt == .customer ? "Dikonfirmasi pelanggan \(day)" : "Penerimaan dicatat petugas \(day)"
  }
}

extension LetterLine {
  var key: ListKey { ListKey(order: signedAt.rawValue, id: letter.rawValue) }
}

extension Snapshot {
  /// Signed letters, newest first, from a place on.
  func letters(_ conditions: SQL, at place: ListPlace = .start, limit: Int) throws -> [LetterLine] {
    let beyond: SQL =
      switch place {
      case .start: ""
      case .after(let key): " AND (s.at, s.letterID) < (\(key.order), \(key.id))"
      case .before(let key): " AND (s.at, s.letterID) > (\(key.order), \(key.id))"
      }
    let order: SQL = place.isBackward ? " ORDER BY s.at, s.letterID" : " ORDER BY s.at DESC, s.letterID DESC"
    let lines: [LetterLine] = try rows(Self.letterLines + " " + conditions + beyond + order + " LIMIT \(limit)")
    return place.isBackward ? lines.reversed() : lines
  }

  /// Every line, for an export.
  func eachLetter(_ conditions: SQL, _ body: (LetterLine) throws -> Void) throws {
    try each(Self.letterLines + " " + conditions + " /* whole table */ ORDER BY s.at DESC, s.letterID DESC") { row in
      try body(try LetterLine(row: row))
    }
  }

  /// How many there are, counted no further than a limit.
  func letterCount(_ conditions: SQL, upTo limit: Int) throws -> Int {
    try value(
      "SELECT COUNT(*) FROM (SELECT 1 FROM letterSignature s JOIN letter l ON l.id = s.letterID "
        + "JOIN complaint c ON c.id = l.complaintID WHERE " + conditions + " LIMIT \(limit))") ?? 0
  }

  private static let letterLines: SQL = """
    SELECT s.letterID, s.number, s.at, s.name, v.subject, v.addressee, r.token, r.number AS ticket, r.confidentiality,
      v.urgency, v.security, v.attachments, v.copies, t.source, t.at AS receivedAt,
      z.at AS voidedAt, z.reason AS voidReason, w.name AS voidedBy,
      EXISTS (SELECT 1 FROM letter n JOIN letterSignature q ON q.letterID = n.id
        WHERE n.complaintID = l.complaintID AND n.id > l.id) AS isSuperseded,
      (SELECT MAX(x.completedAt) FROM caseStep x JOIN step d ON d.id = x.stepID
        WHERE x.caseID = r.id AND d.kind = 'delivery' AND x.completedAt >= s.at) AS sentAt,
      EXISTS (SELECT 1 FROM step d WHERE d.revisionID = r.revisionID AND d.kind = 'confirmation') AS asksForReceipt
    FROM letterSignature s JOIN letter l ON l.id = s.letterID
    JOIN letterVersion v ON v.letterID = s.letterID AND v.version = s.version
    JOIN complaint c ON c.id = l.complaintID JOIN caseRun r ON r.id = c.caseID
    LEFT JOIN letterReceipt t ON t.letterID = s.letterID
    LEFT JOIN voidedNumber z ON z.kind = 'letter' AND z.number = s.number LEFT JOIN person w ON w.id = z.personID
    WHERE
    """
}
