import Database
import Platform

extension Job {
  /// What customers wrote beside their answers is taken away once it is older than personal data may be kept; the scores
  /// stay.
  static let forgetComments = Job("forget old comments") { app in
    guard let bound = app.office.retentionBound(at: app.world.now()) else { return }
    let old = try app.database.read { try $0.sheetsWithWords(before: bound, limit: 200) }
    guard !old.isEmpty else { return }
    try app.writeNow(by: .system) { deed in try deed.forgetComments(old) }
  }
}

extension Snapshot {
  fileprivate func sheetsWithWords(before bound: Instant, limit: Int) throws -> [Invitation.ID] {
    try values(
      """
      SELECT invitationID FROM answerSheet
      WHERE answeredAt < \(bound) AND (comment <> '' OR handling <> '') ORDER BY answeredAt LIMIT \(limit)
      """)
  }
}

extension Deed {
  fileprivate func forgetComments(_ sheets: [Invitation.ID]) throws {
    try db.execute(
      "UPDATE answerSheet SET comment = '', handling = '' WHERE invitationID IN \(list: sheets)")
    try record("survey.forgotten", Subject("office", 1), "count=\(sheets.count)")
  }
}
