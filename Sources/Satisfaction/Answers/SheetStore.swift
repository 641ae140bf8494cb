import Database
import Platform
import Procedures

/// One customer's answers, with the case they are about.
struct AnsweredSheet: Sendable {
  let id: Invitation.ID
  let run: Case.ID
  let token: String
  let number: String
  let subject: String
  let answeredAt: Instant
  let comment: String
  let mayContact: Bool
  let isBad: Bool
  let handledAt: Instant?
  let handledBy: String?
  let handling: String
  /// By the code of the question; filled once the answers are read.
  fileprivate(set) var scores: [String: Int] = [:]

  init(_ row: Row) throws {
    id = try row["invitationID"]
    run = try row["caseID"]
    token = try row["token"]
    number = try row["number"]
    subject = try row["subject"]
    answeredAt = try row["answeredAt"]
    comment = try row["comment"]
    mayContact = try row["mayContact"]
    isBad = try row["isBad"]
    handledAt = try row["handledAt"]
    handledBy = try row["name"]
    handling = try row["handling"]
  }
}

/// A place in the list of answers.
struct SheetKey: Sendable, Hashable {
  let answeredAt: Int64
  let id: Int64

  /// Reads `1769990400000-12`.
  init?(_ text: String) {
    let parts = text.split(separator: "-").compactMap { Int64($0) }
    guard parts.count == 2 else { return nil }
    (answeredAt, id) = (parts[0], parts[1])
  }

  init(_ sheet: AnsweredSheet) { (answeredAt, id) = (sheet.answeredAt.rawValue, sheet.id.rawValue) }

  var text: String { "\(answeredAt)-\(id)" }
}

extension Snapshot {
  private static let selection: SQL = """
    SELECT s.*, i.caseID, r.token, r.number, r.subject, p.name
    FROM answerSheet s CROSS JOIN invitation i ON i.id = s.invitationID CROSS JOIN caseRun r ON r.id = i.caseID
      LEFT JOIN person p ON p.id = s.handledBy
    """

  /// Lines of the list, newest first, behind a key; or, going back, in front of one.
  func sheets(_ conditions: SQL, after: SheetKey?, before: SheetKey?, limit: Int) throws -> [AnsweredSheet] {
    var wanted: SQL = conditions
    if let after { wanted += " AND (s.answeredAt, s.invitationID) < (\(after.answeredAt), \(after.id))" }
    if let before { wanted += " AND (s.answeredAt, s.invitationID) > (\(before.answeredAt), \(before.id))" }
    let order: SQL =
      before == nil ? " ORDER BY s.answeredAt DESC, s.invitationID DESC" : " ORDER BY s.answeredAt, s.invitationID"
    let found = try scored(
      try rows("\(Self.selection) WHERE \(wanted)\(order) LIMIT \(limit)", AnsweredSheet.init))
    return before == nil ? found : found.reversed()
  }

  private func scored(_ sheets: [AnsweredSheet]) throws -> [AnsweredSheet] {
    var scores: [Invitation.ID: [String: Int]] = [:]
    try each(
      """
      SELECT a.invitationID, q.code, a.score FROM answer a JOIN question q ON q.id = a.questionID
      WHERE a.invitationID IN \(list: sheets.map(\.id))
      """
    ) { row in scores[try row[0], default: [:]][try row[1]] = try row[2] as Int }
    return sheets.map { sheet in
      var sheet = sheet
      sheet.scores = scores[sheet.id] ?? [:]
      return sheet
    }
  }

  /// How many there are, counted no further than a limit.
  func sheetCount(_ conditions: SQL, upTo limit: Int) throws -> Int {
    try value("SELECT COUNT(*) FROM (SELECT 1 FROM answerSheet s WHERE \(conditions) LIMIT \(limit))") ?? 0
  }

  /// Every line, for an export: some hundred at a time.
  func eachSheet(_ conditions: SQL, _ body: (AnsweredSheet) throws -> Void) throws {
    var place: SheetKey?
    while true {
      let some = try sheets(conditions, after: place, before: nil, limit: 500)
      for sheet in some { try body(sheet) }
      guard some.count == 500, let last = some.last else { return }
      place = SheetKey(last)
    }
  }

  /// What was answered about a case; nil when nothing was.
  func sheet(of run: Case.ID) throws -> AnsweredSheet? {
    try scored(
      try rows(
        "\(Self.selection) WHERE s.invitationID = (SELECT id FROM invitation WHERE caseID = \(run))", AnsweredSheet.init
      )
    ).first
  }

  /// Bad answers of customers who asked to be called and were not yet, newest first; at most fifty.
  func waitingSheets() throws -> [(run: Case, at: Instant)] {
    let found: [(id: Case.ID, at: Instant)] = try rows(
      """
      SELECT i.caseID, s.answeredAt FROM answerSheet s CROSS JOIN invitation i ON i.id = s.invitationID
      WHERE s.mayContact = 1 AND s.isBad = 1 AND s.handledAt IS NULL ORDER BY s.answeredAt DESC LIMIT 50
      """
    ) { row in (try row["caseID"], try row["answeredAt"]) }
    return try found.compactMap { one in try caseRun(one.id).map { ($0, one.at) } }
  }
}
