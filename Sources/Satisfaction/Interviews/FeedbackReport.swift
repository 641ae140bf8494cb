import Database
import HTTP
import Platform
import Procedures

/// *Laporan Umpan Balik* of some months (row A2): drafted with what was heard, concluded by who prepares it, then
/// checked, approved and frozen.
struct FeedbackReport: Sendable, FromRow {
  typealias ID = Identifier<FeedbackReport>

  let id: ID
  let token: String
  let number: String
  /// Its own name: "Laporan Umpan Balik April 2026".
  let title: String
  let from: Day
  let through: Day
  /// Empty until it is written.
  let conclusion: String
  let draftedAt: Instant
  let draftedBy: String

  init(row: Row) throws(RowError) {
    id = try row["id"]
    token = try row["token"]
    number = try row["number"]
    title = try row["title"]
    from = try row["fromOn"]
    through = try row["throughOn"]
    conclusion = try row["conclusion"]
    draftedAt = try row["draftedAt"]
    draftedBy = try row["name"]
  }

  var path: String { "\(VoiceTab.feedback.rawValue)/laporan/\(token)" }
  var period: FeedbackPeriod { FeedbackPeriod(from.inMonth, through.inMonth) }
  var key: ListKey { ListKey(order: draftedAt.rawValue, id: id.rawValue) }
}

/// What who prepares a feedback report writes.
enum FeedbackConclusion {
  static let limits: TextLimits = ["conclusion": 6_000]

  static func read(_ form: FormData) throws(FormErrors) -> String {
    var errors = FormErrors()
    limits.check(form, &errors)
    let text = form.text("conclusion")
    if text.isEmpty { errors.note("conclusion", "Tulis simpulannya, walau singkat.") }
    guard errors.isEmpty else { throw errors }
    return text
  }
}

extension Deed {
  /// Drafts the report of some months with what was heard in them.
  ///
  /// - Throws: `VisitError.stale` while one of the same months is being drafted.
  @discardableResult
  func draftFeedback(_ period: FeedbackPeriod, _ content: FeedbackContent) throws -> FeedbackReport {
    guard let person = actor.personID else { throw VisitError.forbidden }
    let days = period.days
    guard try db.openFeedback(days) == nil else {
      throw VisitError.stale("Konsep laporan periode ini sudah disusun. Buka dari daftarnya.")
    }
    let (year, words) = (days.upperBound.year, Words(zone: office.zone))
    // Reports are never removed, so counting them gives no number twice.
    let count: Int =
      try db.value(
        "SELECT COUNT(*) FROM feedbackReport WHERE throughOn BETWEEN \("\(year)-01-01") AND \("\(year)-12-31")") ?? 0
    let place = count < 9 ? "0\(count + 1)" : "\(count + 1)"
    let id: FeedbackReport.ID = try db.insert(
      """
      INSERT INTO feedbackReport (token, number, title, fromOn, throughOn, draftedAt, draftedBy)
      VALUES (\(app.world.token()), \("LUB-\(year)-\(place)"), \("\(PaperKind.feedback.title) \(period.words(words))"),
        \(days.lowerBound), \(days.upperBound), \(at), \(person))
      """)
    try keep(content, of: id)
    try beginApproval(.feedback, of: id.rawValue)
    guard let report = try db.feedback(id) else { throw VisitError.notFound }
    return report
  }

  /// Puts what is heard now in the place of what was kept; marks made before are void.
  func recount(_ report: FeedbackReport, _ content: FeedbackContent, version: Int?) throws {
    try touchApproval(.feedback, of: report.id.rawValue, version: version, "data diperbarui", isWriting: false)
    try db.execute("DELETE FROM feedbackLine WHERE reportID = \(report.id)")
    try keep(content, of: report.id)
  }

  /// Writes what who prepares the report makes of it.
  func conclude(_ report: FeedbackReport, _ text: String, version: Int?) throws {
    try touchApproval(.feedback, of: report.id.rawValue, version: version, "simpulan diubah")
    try db.execute("UPDATE feedbackReport SET conclusion = \(text) WHERE id = \(report.id)")
  }

  private func keep(_ content: FeedbackContent, of report: FeedbackReport.ID) throws {
    for (place, line) in content.lines.enumerated() {
      try db.execute(
        """
        INSERT INTO feedbackLine (reportID, ordinal, part, first, second, third, fourth)
        VALUES (\(report), \(place + 1), \(line.part), \(line[0]), \(line[1]), \(line[2]), \(line[3]))
        """)
    }
  }
}

extension Snapshot {
  private static var reports: SQL {
    "SELECT r.*, n.name FROM feedbackReport r JOIN person n ON n.id = r.draftedBy"
  }

  func feedback(_ id: FeedbackReport.ID) throws -> FeedbackReport? { try row(Self.reports + " WHERE r.id = \(id)") }

  func feedback(token: String) throws -> FeedbackReport? { try row(Self.reports + " WHERE r.token = \(token)") }

  /// The one of some months that is being drafted.
  func openFeedback(_ days: ClosedRange<Day>) throws -> FeedbackReport? {
    try row(
      Self.reports
        + " WHERE r.fromOn = \(days.lowerBound) AND r.throughOn = \(days.upperBound) AND r.paperID IS NULL")
  }

  /// The issued report of the same months that this one takes the place of.
  fileprivate func feedback(before report: FeedbackReport) throws -> Int64? {
    try value(
      """
      SELECT id FROM feedbackReport WHERE throughOn = \(report.through) AND fromOn = \(report.from)
        AND id < \(report.id) AND paperID IS NOT NULL ORDER BY id DESC LIMIT 1
      """)
  }

  /// Those at some stage, or all, the latest first, from a place on.
  func feedbackReports(
    _ stage: ApprovalStage?, at place: ListPlace = .start, limit: Int
  ) throws -> [(report: FeedbackReport, state: ApprovalState)] {
    let beyond: SQL =
      switch place {
      case .start: ""
      case .after(let key): " AND (r.draftedAt, r.id) < (\(key.order), \(key.id))"
      case .before(let key): " AND (r.draftedAt, r.id) > (\(key.order), \(key.id))"
      }
    let order: SQL = place.isBackward ? " ORDER BY r.draftedAt, r.id" : " ORDER BY r.draftedAt DESC, r.id DESC"
    let found = try rows(Self.reportLines(stage) + beyond + order + " LIMIT \(limit)") { row in
      (report: try FeedbackReport(row: row), state: try ApprovalState(row: row))
    }
    return place.isBackward ? found.reversed() : found
  }

  /// Every one of them, for an export.
  func eachFeedbackReport(_ stage: ApprovalStage?, _ body: (FeedbackReport, ApprovalState) throws -> Void) throws {
    try each(Self.reportLines(stage) + " /* whole table */ ORDER BY r.draftedAt DESC, r.id DESC") { row in
      try body(try FeedbackReport(row: row), try ApprovalState(row: row))
    }
  }

  private static func reportLines(_ stage: ApprovalStage?) -> SQL {
    let wanted: SQL =
      stage.map { "\(ApprovalStage.sql(ApprovalWay.feedback.code, of: "r.id")) = \($0.rawValue)" } ?? "1 = 1"
    return """
      SELECT r.*, n.name, \(ApprovalState.columns) FROM feedbackReport r JOIN person n ON n.id = r.draftedBy
        \(ApprovalState.tables(.feedback, of: "r.id"))
      WHERE \(wanted)
      """
  }

  /// What a report keeps.
  func content(of report: FeedbackReport.ID) throws -> FeedbackContent {
    FeedbackContent(try rows("SELECT * FROM feedbackLine WHERE reportID = \(report) ORDER BY ordinal"))
  }
}

extension ApprovalWay {
  /// The feedback report goes the way of every report.
  static let feedback = ApprovalWay(
    "satisfaction.feedback", noun: "laporan umpan balik", prepares: .runSurveys,
    document: { db, subject in
      guard let report = try db.feedback(FeedbackReport.ID(rawValue: subject)) else { return nil }
      return ApprovalDocument(
        .feedback, title: report.title, number: report.number, path: report.path,
        replaces: try db.feedback(before: report),
        lacks: report.conclusion.isEmpty ? ["Tulis simpulannya."] : [])
    },
    issued: { deed, subject, paper in
      try deed.db.execute(
        "UPDATE feedbackReport SET paperID = \(paper) WHERE id = \(FeedbackReport.ID(rawValue: subject))")
    },
    draw: { db, subject, office, trim in
      guard let report = try db.feedback(FeedbackReport.ID(rawValue: subject)) else { throw VisitError.notFound }
      return FeedbackPaper(try db.sheet(of: report, trim, office), at: report.path)
    })
}

extension Snapshot {
  /// A report as it is kept.
  func sheet(of report: FeedbackReport, _ trim: PaperTrim, _ office: Office) throws -> FeedbackSheet {
    FeedbackSheet(
      try content(of: report.id), period: report.period.words(Words(zone: office.zone)), number: report.number,
      conclusion: report.conclusion, trim, office)
  }
}
