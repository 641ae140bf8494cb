import Database
import Platform
import Procedures

/// The one question to a customer after his case was closed: behind a secret link of its own.
struct Invitation: Sendable, FromRow {
  typealias ID = Identifier<Invitation>

  let id: ID
  /// The secret part of the link.
  let token: String
  let caseID: Case.ID
  let sentAt: Instant
  let expiresAt: Instant
  let remindedAt: Instant?
  /// When it was answered.
  let answeredAt: Instant?

  init(row: Row) throws(RowError) {
    id = try row["id"]
    token = try row["token"]
    caseID = try row["caseID"]
    sentAt = try row["sentAt"]
    expiresAt = try row["expiresAt"]
    remindedAt = try row["remindedAt"]
    answeredAt = try row["answeredAt"]
  }

  static let path = "/penilaian/"
}

extension Snapshot {
  private static let selection: SQL = """
    SELECT i.*, s.answeredAt FROM invitation i LEFT JOIN answerSheet s ON s.invitationID = i.id
    """

  /// Nil for a link that leads nowhere.
  func invitation(token: String) throws -> Invitation? {
    try row("\(Self.selection) WHERE i.token = \(token)")
  }

  func invitation(_ id: Invitation.ID) throws -> Invitation? {
    try row("\(Self.selection) WHERE i.id = \(id)")
  }

  /// The cases that were closed within a range of time and whose customers were not thought of yet, oldest first: by
  /// ranges and marks, so that a program that stood still misses none.
  func casesToAsk(
    closedAfter first: Instant, before last: Instant, limit: Int
  ) throws -> [(id: Case.ID, at: Instant)] {
    try rows(
      """
      SELECT r.id, r.closedAt FROM caseRun r
      WHERE r.closedAt > \(first) AND r.closedAt < \(last)
        AND NOT EXISTS (SELECT 1 FROM asked a WHERE a.caseID = r.id)
      ORDER BY r.closedAt LIMIT \(limit)
      """
    ) { row in (try row[0], try row[1]) }
  }

  /// What was sent within a range of time, neither answered nor reminded of.
  func invitationsToRemind(
    sentAfter first: Instant, before last: Instant, limit: Int
  ) throws -> [(id: Invitation.ID, at: Instant)] {
    try rows(
      """
      SELECT i.id, i.sentAt FROM invitation i
      WHERE i.sentAt > \(first) AND i.sentAt < \(last) AND i.remindedAt IS NULL
        AND NOT EXISTS (SELECT 1 FROM answerSheet s WHERE s.invitationID = i.id)
      ORDER BY i.sentAt LIMIT \(limit)
      """
    ) { row in (try row[0], try row[1]) }
  }
}

extension Access {
  /// Whoever holds the secret link of a question.
  static let invitation = Access("question's link") { visit in
    let token = try visit.parameter("survey")
    return try visit.read { db in try db.invitation(token: token) == nil } ? .hide : .allow
  }
}
