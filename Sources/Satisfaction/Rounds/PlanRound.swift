import Database
import Platform

extension Deed {
  /// Plans a round: a draft that nobody is asked by yet.
  ///
  /// - Returns: the token of its pages.
  func planRound(_ plan: RoundForm) throws -> String {
    let token = app.world.token()
    let id: SurveyRound.ID = try db.insert(
      """
      INSERT INTO surveyRound (token, versionID, title, opensOn, closesOn, isAnonymous, madeAt, madeBy)
      VALUES (\(token), \(plan.version), \(plan.title), \(plan.opensOn), \(plan.closesOn), \(plan.isAnonymous), \(at),
        \(actor.personID))
      """)
    try keep(plan.groups, of: id)
    try record("round.planned", Subject("round", id), "version=\(plan.version)")
    return token
  }

  /// Changes the plan of a round that nobody was asked by yet.
  ///
  /// - Parameter edition: that was read.
  /// - Throws: `RoundError`.
  func change(_ round: SurveyRound.ID, edition: Int, to plan: RoundForm) throws {
    guard let known = try db.surveyRound(round) else { throw VisitError.notFound }
    guard known.state == .draft else { throw RoundError.alreadyLetGo }
    guard known.edition == edition else { throw RoundError.changedSinceRead }
    try db.execute(
      """
      UPDATE surveyRound SET versionID = \(plan.version), title = \(plan.title), opensOn = \(plan.opensOn),
        closesOn = \(plan.closesOn), isAnonymous = \(plan.isAnonymous), edition = edition + 1 WHERE id = \(round)
      """)
    try db.execute("DELETE FROM roundSegment WHERE roundID = \(round)")
    try keep(plan.groups, of: round)
    try record("round.changed", Subject("round", round), "version=\(plan.version) edition=\(edition + 1)")
  }

  private func keep(_ groups: [RoundForm.Group], of round: SurveyRound.ID) throws {
    for group in groups {
      try db.execute(
        """
        INSERT INTO roundSegment (roundID, segmentID, population, target)
        VALUES (\(round), \(group.segment), \(group.population), \(group.target))
        """)
    }
  }
}
