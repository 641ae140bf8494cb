import Database
import Platform
import Procedures

extension Snapshot {
  /// The report of a period; nil when nobody has drafted one.
  func report(of period: ReportPeriod) throws -> Report? {
    let id: Report.ID? = try value(
      "SELECT id FROM report WHERE kind = \(period.kind) AND firstMonth = \(period.months.first)")
    guard let id else { return nil }
    let marks: [ApprovalMark] = try rows(
      "SELECT * FROM reportMark WHERE reportID = \(id) AND voidedAt IS NULL ORDER BY id")
    let sentBack: ApprovalReturn? = try row(
      """
      SELECT b.at, n.name, b.reason FROM reportReturn b JOIN person n ON n.id = b.personID
      WHERE b.reportID = \(id) ORDER BY b.id DESC LIMIT 1
      """)
    return try row("SELECT r.*, n.name FROM report r LEFT JOIN person n ON n.id = r.draftedBy WHERE r.id = \(id)") {
      row in
      Report(
        id: id, period: period, version: try row["version"], draftedAt: try row["draftedAt"],
        draftedBy: try row["name"], countedAt: try row["countedAt"], paper: try row["paperID"], marks: marks,
        sentBack: marks.isEmpty ? sentBack : nil)
    }
  }

  /// The sections of a report in their order.
  func texts(of report: Report.ID) throws -> [ReportText] {
    let found: [ReportText] = try rows("SELECT * FROM reportText WHERE reportID = \(report)")
    return ReportSection.allCases.compactMap { section in found.first { $0.section == section } }
  }

  /// What was done to a report after a version of it: "Sejak Anda membacanya: isi diubah oleh Siti, 2 Apr 2026 14.05."
  func changes(of report: Report.ID, since version: Int, _ words: Words) throws -> String {
    let changes: [String] = try rows(
      """
      SELECT c.part, c.at, n.name FROM reportChange c LEFT JOIN person n ON n.id = c.personID
      WHERE c.reportID = \(report) AND c.version > \(version) ORDER BY c.version DESC LIMIT 10
      """
    ) { row in
      let (part, name): (ReportPart, String?) = (try row["part"], try row["name"])
      return "\(part.words) oleh \(name ?? "program"), \(words.shortDateTime(try row["at"]))"
    }
    return changes.isEmpty ? "Laporan ini sudah berubah." : "Sejak Anda membacanya: \(changes.joined(separator: "; "))."
  }

  /// Whether somebody has changed what a report says in words.
  func hasWritten(_ person: Person.ID?, in report: Report.ID) throws -> Bool {
    try exists(
      """
      SELECT 1 FROM reportChange WHERE reportID = \(report) AND personID = \(person) AND part = \(ReportPart.written)
      """)
  }

  /// How many reports wait for a colleague, counted no further than `limit`.
  func reportCount(for colleague: SignedIn, upTo limit: Int) throws -> Int {
    let stages = Report.Stage.allCases.filter { stage in stage.ability.map { colleague.can($0) } ?? false }
    guard !stages.isEmpty else { return 0 }
    return try value(
      """
      SELECT COUNT(*) FROM (SELECT 1 FROM report r WHERE r.paperID IS NULL AND \(ReportLine.stage) IN
        \(list: stages.map(\.rawValue)) LIMIT \(limit))
      """) ?? 0
  }
}

/// A line of the list of reports.
struct ReportLine: Sendable, FromRow {
  let id: Report.ID
  let period: ReportPeriod
  let stage: Report.Stage
  let draftedAt: Instant
  /// Nil where the program drafted it by itself.
  let draftedBy: String?
  /// Of its paper; nil until it is issued.
  let code: PaperCode?
  let issuedAt: Instant?

  init(row: Row) throws(RowError) {
    id = try row["id"]
    period = ReportPeriod(try row["kind"], containing: try row["firstMonth"])
    stage = Report.Stage(rawValue: try row["stage"]) ?? .approved
    draftedAt = try row["draftedAt"]
    draftedBy = try row["name"]
    code = (try row["code"] as String?).flatMap { PaperCode($0) }
    issuedAt = try row["issuedAt"]
  }

  var key: ListKey { ListKey(order: Int64(period.end), id: id.rawValue) }

  /// How many marks of a report `r` hold, which tells its stage.
  static let stage: SQL = "(SELECT COUNT(*) FROM reportMark m WHERE m.reportID = r.id AND m.voidedAt IS NULL)"
}

extension Snapshot {
  /// Reports, those of the latest periods first, from a place on.
  func reports(_ filter: ReportFilter, at place: ListPlace = .start, limit: Int) throws -> [ReportLine] {
    let beyond: SQL =
      switch place {
      case .start: ""
      case .after(let key): " AND (r.endOn, r.id) < (\(key.order), \(key.id))"
      case .before(let key): " AND (r.endOn, r.id) > (\(key.order), \(key.id))"
      }
    let order: SQL = place.isBackward ? " ORDER BY r.endOn, r.id" : " ORDER BY r.endOn DESC, r.id DESC"
    let lines: [ReportLine] = try rows(
      Self.reportLines + filter.conditions + beyond + order + " LIMIT \(limit)")
    return place.isBackward ? lines.reversed() : lines
  }

  /// Every line, for an export.
  func eachReport(_ filter: ReportFilter, _ body: (ReportLine) throws -> Void) throws {
    try each(Self.reportLines + filter.conditions + " /* whole table */ ORDER BY r.endOn DESC, r.id DESC") { row in
      try body(try ReportLine(row: row))
    }
  }

  private static let reportLines: SQL =
    "SELECT r.*, n.name, p.code, p.issuedAt, " + ReportLine.stage + """
       AS stage FROM report r LEFT JOIN person n ON n.id = r.draftedBy LEFT JOIN paper p ON p.id = r.paperID
      WHERE
      """ + " "
}
