import Database
import Platform

extension Deed {
  /// Makes a personal link for each of some people; each is sent his once the round is open.
  func invite(_ list: InviteForm, to round: SurveyRound.ID) throws {
    guard let known = try db.surveyRound(round) else { throw VisitError.notFound }
    guard known.state != .closed, known.state != .cancelled else { throw RoundError.alreadyOver }
    for guest in list.guests {
      try db.execute(
        """
        INSERT INTO surveyLink (token, roundID, kind, segmentID, name, email, madeAt, madeBy)
        VALUES (\(app.world.token()), \(round), 'personal', \(list.segment), \(guest.name), \(guest.email), \(at),
          \(actor.personID))
        """)
    }
    try record("round.invited", Subject("round", round), "count=\(list.guests.count) segment=\(list.segment)")
  }

  /// Makes a link for many: a poster, a screen, a pile of paper.
  ///
  /// - Returns: its token.
  func makeLink(_ form: LinkForm, of round: SurveyRound.ID) throws -> String {
    guard let known = try db.surveyRound(round) else { throw VisitError.notFound }
    guard known.state != .closed, known.state != .cancelled else { throw RoundError.alreadyOver }
    let token = app.world.token()
    let id: SurveyLink.ID = try db.insert(
      """
      INSERT INTO surveyLink (token, roundID, kind, segmentID, unitID, name, capacity, madeAt, madeBy)
      VALUES (\(token), \(round), \(form.kind), \(form.segment), \(form.unit), \(form.name), \(form.capacity), \(at),
        \(actor.personID))
      """)
    try record("round.linked", Subject("round", round), "link=\(id) kind=\(form.kind.rawValue)")
    return token
  }

  /// Takes a link out of use; what came by it stays.
  func revoke(_ link: SurveyLink) throws {
    guard link.revokedAt == nil else { throw VisitError.stale("Tautan ini sudah ditarik.") }
    try db.execute("UPDATE surveyLink SET revokedAt = \(at) WHERE id = \(link.id)")
    try db.execute("DELETE FROM savedAnswers WHERE linkID = \(link.id)")
    try record("round.revoked", Subject("round", link.round), "link=\(link.id)")
  }
}

extension Snapshot {
  /// Whether somebody with this address, in small letters, has a link of a round.
  func isInvited(_ email: String, to round: SurveyRound.ID) throws -> Bool {
    try exists(
      """
      SELECT 1 FROM surveyLink
      WHERE roundID = \(round) AND email = \(email) AND email <> '' AND revokedAt IS NULL
      """)
  }
}
