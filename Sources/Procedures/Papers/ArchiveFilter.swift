import Database
import HTTP
import Platform

/// Which issued papers the archive shows, as its address says it: `/arsip?jenis=letter.reply&bulan=2026-03`.
///
/// What cannot be understood is left out, so an old or mistyped address still shows something.
struct ArchiveFilter: Sendable {
  /// The beginning of a number, or a check code.
  let words: String
  /// The code of a kind; empty for all.
  let kind: String
  let months: MonthFilter
  /// A procedure's code; empty for all.
  let procedure: String

  init(_ query: FormData) {
    words = query.line("q")
    kind = query.line("jenis").filter { $0.isASCII && ($0.isLetter || $0 == "." || $0 == "-") }
    months = MonthFilter(query)
    procedure = query.text("prosedur").filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  var month: Month? { months.month }

  var query: [(name: String, value: String)] {
    let all = [("q", words), ("jenis", kind), (MonthFilter.name, months.text), ("prosedur", procedure)]
    return all.map { (name: $0.0, value: $0.1) }.filter { !$0.value.isEmpty }
  }

  /// The archive at this filter, from a place on.
  func address(_ path: String = ArchiveIndex.path, at place: ListPlace = .start) -> String {
    let fields = query + place.query
    return fields.isEmpty ? path : "\(path)?\(FormData(fields).urlencoded)"
  }

  /// Over `paper p`.
  func conditions(_ zone: Zone) -> SQL {
    var parts: [SQL] = []
    if let code = PaperCode(words) {
      parts.append("p.code = \(code.raw)")
    } else if !words.isEmpty {
      parts.append("p.number COLLATE NOCASE BETWEEN \(words) AND \(words + "\u{10FFFF}")")
    }
    if !kind.isEmpty { parts.append("p.kind = \(kind)") }
    if let month {
      parts.append("p.issuedAt >= \(zone.instant(month.first)) AND p.issuedAt < \(zone.instant(month.last.next))")
    }
    if !procedure.isEmpty {
      parts.append(
        """
        EXISTS (SELECT 1 FROM caseRun r JOIN revision v ON v.id = r.revisionID JOIN procedure y ON y.id = v.procedureID
          WHERE r.id = p.caseID AND y.code = \(procedure))
        """)
    }
    return parts.isEmpty ? "1 = 1" : SQL.joined(parts, separator: " AND ")
  }
}

/// A line of the archive.
struct ArchivedPaper: Sendable, FromRow {
  let id: Paper.ID
  let code: PaperCode
  let form: String
  let number: String
  let documentNumber: String?
  let revision: Int
  let effective: Day?
  let issuedAt: Instant
  /// Whether it belongs to a case, and when that ended: from then on its time in the archive counts.
  let isOfCase: Bool
  let closedAt: Instant?
  let hasPDF: Bool
  /// When its number was voided; nil while it stands.
  let voidedAt: Instant?
  /// Whether another took its place, rather than that its number was voided.
  let isReplaced: Bool
  /// Why it was withdrawn; empty where it was not.
  let voidReason: String
  /// Where the signed paper lies; empty while nobody has said so.
  let place: String

  init(row: Row) throws(RowError) {
    id = try row["id"]
    guard let code = PaperCode(try row["code"] as String) else { throw row.error("code", expected: "a check code") }
    self.code = code
    form = try row["form"]
    number = try row["number"]
    documentNumber = try row["documentNumber"]
    revision = try row["revision"]
    effective = Day(iso: try row["effectiveOn"] as String)
    issuedAt = try row["issuedAt"]
    isOfCase = try row["isOfCase"]
    closedAt = try row["closedAt"]
    hasPDF = try row["hasPDF"]
    voidedAt = try row["voidedAt"]
    isReplaced = try row["isReplaced"]
    voidReason = try row["voidReason"]
    place = try row["place"]
  }

  var key: ListKey { ListKey(order: issuedAt.rawValue, id: id.rawValue) }

  /// Until when it is kept: the office's time for customers' data, from the end of its case or, without one, from its
  /// issue. Nil while its case is open, and where everything is kept for good.
  func keptUntil(_ office: Office) -> Day? {
    let years = office.customers.retentionYears
    guard years > 0, let start = isOfCase ? closedAt : issuedAt else { return nil }
    let day = office.zone.day(of: start)
    // The 29th of February has no like in most years.
    return Day(year: day.year + years, month: day.month, day: day.day)
      ?? Day(year: day.year + years, month: day.month, day: day.day - 1)
  }
}

extension Snapshot {
  /// Issued papers, newest first, from a place on.
  func archive(_ conditions: SQL, at place: ListPlace = .start, limit: Int) throws -> [ArchivedPaper] {
    let beyond: SQL =
      switch place {
      case .start: ""
      case .after(let key): " AND (p.issuedAt, p.id) < (\(key.order), \(key.id))"
      case .before(let key): " AND (p.issuedAt, p.id) > (\(key.order), \(key.id))"
      }
    let order: SQL = place.isBackward ? " ORDER BY p.issuedAt, p.id" : " ORDER BY p.issuedAt DESC, p.id DESC"
    let lines: [ArchivedPaper] = try rows(Self.archive + conditions + beyond + order + " LIMIT \(limit)")
    return place.isBackward ? lines.reversed() : lines
  }

  /// Every line, for an export.
  func eachArchived(_ conditions: SQL, _ body: (ArchivedPaper) throws -> Void) throws {
    try each(Self.archive + conditions + " /* whole table */ ORDER BY p.issuedAt DESC, p.id DESC") { row in
      try body(try ArchivedPaper(row: row))
    }
  }

  /// The kinds that were ever issued, by what they are called.
  func archivedKinds() throws -> [Choice] {
    // One step from kind to kind along the index, however many papers there are.
    try rows(
      """
      WITH RECURSIVE each(kind) AS (
        SELECT MIN(kind) FROM paper
        UNION ALL SELECT (SELECT MIN(kind) FROM paper WHERE kind > each.kind) FROM each WHERE each.kind IS NOT NULL)
      SELECT kind, (SELECT p.form FROM paper p WHERE p.kind = each.kind ORDER BY p.issuedAt DESC, p.id DESC LIMIT 1) AS form
      FROM each WHERE kind IS NOT NULL ORDER BY 2 /* whole table */
      """
    ) { row in Choice(try row["kind"], try row["form"]) }
  }

  /// The procedures by what their last revisions call them.
  package func procedureChoices() throws -> [Choice] {
    try rows(
      """
      SELECT y.code, (SELECT v.title FROM revision v WHERE v.procedureID = y.id ORDER BY v.number DESC LIMIT 1) AS title
      FROM procedure y ORDER BY y.code
      """
    ) { row in Choice(try row["code"], try row["title"]) }
  }

  private static let archive: SQL = """
    SELECT p.id, p.code, p.form, p.number, p.documentNumber, p.revision, p.effectiveOn, p.issuedAt,
      p.caseID IS NOT NULL AS isOfCase, r.closedAt,
      EXISTS (SELECT 1 FROM paperFile f WHERE f.paperID = p.id) AS hasPDF, v.at AS voidedAt,
      v.replacedBy IS NOT NULL AS isReplaced, COALESCE(v.reason, '') AS voidReason, COALESCE(h.place, '') AS place
    FROM paper p LEFT JOIN paperPlace h ON h.paperID = p.id LEFT JOIN caseRun r ON r.id = p.caseID
      LEFT JOIN paperVoid v ON v.paperID = p.id
    WHERE
    """ + " "
}

extension Migration {
  static let archiveOrders = Migration(
    "procedures 0027 the archive is read by kind and by number",
    """
    CREATE INDEX paperByKind ON paper(kind, issuedAt, id);
    CREATE INDEX paperByNumber ON paper(number COLLATE NOCASE, issuedAt, id);
    """)
}
