import Database
import HTTP
import Platform
import Procedures

/// What the register of letters shows, as its address says it: `/surat?bulan=2026-03&q=sertifikat`.
///
/// What cannot be understood is left out, so an old or mistyped address still shows something.
struct LetterFilter: Sendable {
  let words: String
  let month: Month?

  init(_ query: FormData) {
    words = query.text("q")
    month = Month(iso: query.text("bulan"))
  }

  /// The filter as fields of an address; what is not set is left out.
  var query: [(name: String, value: String)] {
    [(name: "q", value: words), (name: "bulan", value: month?.iso ?? "")].filter { !$0.value.isEmpty }
  }

  /// The register at this filter, with further fields such as the place of a page.
  func address(_ path: String = "/surat", _ more: [(name: String, value: String)] = []) -> String {
    let fields = query + more
    return fields.isEmpty ? path : "\(path)?\(FormData(fields).urlencoded)"
  }

  /// The conditions, over `letterSignature s` and `complaint c`. Who may not read the register sees what he signed.
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
  }

  /// Whom it went to, as far as he agreed to be named.
  var addresseeWords: String {
    confidentiality == .named ? addressee.split(separator: "\n").first.map { String($0) } ?? "" : confidentiality.words
  }

  func stateWords(_ words: Words) -> String {
    guard let receipt, let receivedAt else {
      if let sentAt { return "Dikirim \(words.date(sentAt))" }
      return asksForReceipt ? "Menunggu konfirmasi pelanggan" : "Menunggu pengiriman"
    }
    let day = words.date(receivedAt)
    return receipt == .customer ? "Dikonfirmasi pelanggan \(day)" : "Penerimaan dicatat petugas \(day)"
  }
}

/// A place in the register of letters: the line behind which, or in front of which, a page begins.
struct LetterKey: Sendable, Hashable {
  let at: Int64
  let letter: Int64

  /// Reads `1769990400000-12`.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int64($0) }
    guard parts.count == 2, let at = parts[0], let letter = parts[1] else { return nil }
    (self.at, self.letter) = (at, letter)
  }

  init(_ line: LetterLine) { (at, letter) = (line.signedAt.rawValue, line.letter.rawValue) }

  var text: String { "\(at)-\(letter)" }
}

extension Snapshot {
  /// Signed letters, newest first, behind a key; or, going back, in front of one.
  func letters(_ conditions: SQL, after: LetterKey?, before: LetterKey?, limit: Int) throws -> [LetterLine] {
    var wanted = conditions
    if let after { wanted += " AND (s.at, s.letterID) < (\(after.at), \(after.letter))" }
    if let before { wanted += " AND (s.at, s.letterID) > (\(before.at), \(before.letter))" }
    let order: SQL = before == nil ? " ORDER BY s.at DESC, s.letterID DESC" : " ORDER BY s.at, s.letterID"
    let lines: [LetterLine] = try rows(Self.letterLines + " " + wanted + order + " LIMIT \(limit)")
    return before == nil ? lines : lines.reversed()
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
      t.source, t.at AS receivedAt,
      (SELECT MAX(x.completedAt) FROM caseStep x JOIN step d ON d.id = x.stepID
        WHERE x.caseID = r.id AND d.kind = 'delivery' AND x.completedAt >= s.at) AS sentAt,
      EXISTS (SELECT 1 FROM step d WHERE d.revisionID = r.revisionID AND d.kind = 'confirmation') AS asksForReceipt
    FROM letterSignature s JOIN letter l ON l.id = s.letterID
    JOIN letterVersion v ON v.letterID = s.letterID AND v.version = s.version
    JOIN complaint c ON c.id = l.complaintID JOIN caseRun r ON r.id = c.caseID
    LEFT JOIN letterReceipt t ON t.letterID = s.letterID
    WHERE
    """
}
