import Database
import Platform

extension Deed {
  /// Lets a round go: it opens now when its day has come, else on its day by itself. The blank paper of what it asks is
  /// in the archive from then on.
  ///
  /// - Throws: `RoundError`.
  func schedule(_ round: SurveyRound.ID, edition: Int) throws {
    let known = try known(round, edition: edition)
    guard known.state == .draft else { throw RoundError.alreadyLetGo }
    let today = office.zone.day(of: at)
    guard today <= known.closesOn else { throw RoundError.tooLate }
    try db.execute(
      """
      UPDATE surveyRound SET scheduledAt = \(at), scheduledBy = \(actor.personID), edition = edition + 1
      WHERE id = \(round)
      """)
    try record("round.scheduled", Subject("round", round))
    if let version = try db.questionnaire(version: known.version) { try fileBlank(of: version) }
    if known.opensOn <= today { try open(round) }
  }

  /// Takes a round back before its day, so that its plan can be changed.
  func unschedule(_ round: SurveyRound.ID, edition: Int) throws {
    guard try known(round, edition: edition).state == .scheduled else { throw RoundError.alreadyLetGo }
    try db.execute(
      "UPDATE surveyRound SET scheduledAt = NULL, scheduledBy = NULL, edition = edition + 1 WHERE id = \(round)")
    try record("round.unscheduled", Subject("round", round))
  }

  /// Opens a round whose day has come.
  func open(_ round: SurveyRound.ID) throws {
    try db.execute(
      """
      UPDATE surveyRound SET openedAt = \(at), openedBy = \(actor.personID), edition = edition + 1
      WHERE id = \(round) AND scheduledAt IS NOT NULL AND openedAt IS NULL AND cancelledAt IS NULL
      """)
    try record("round.opened", Subject("round", round))
  }

  /// Closes a round: after its last day by the program, or earlier by a colleague who says why. What respondents had
  /// begun and not sent goes.
  func close(_ round: SurveyRound.ID, edition: Int? = nil, reason: String = "") throws {
    guard try known(round, edition: edition).state == .open else { throw RoundError.notOpen }
    try db.execute(
      """
      UPDATE surveyRound SET closedAt = \(at), closedBy = \(actor.personID), reason = \(reason), edition = edition + 1
      WHERE id = \(round)
      """)
    try forgetSaved(round)
    try record("round.closed", Subject("round", round), "early=\(reason.isEmpty ? 0 : 1)")
  }

  /// Cancels a round: nothing of it is counted as a result.
  func cancel(_ round: SurveyRound.ID, edition: Int, reason: String) throws {
    let known = try known(round, edition: edition)
    guard known.state != .cancelled, known.state != .closed else { throw RoundError.alreadyOver }
    try db.execute(
      """
      UPDATE surveyRound SET cancelledAt = \(at), cancelledBy = \(actor.personID), reason = \(reason),
        edition = edition + 1
      WHERE id = \(round)
      """)
    try forgetSaved(round)
    try record("round.cancelled", Subject("round", round))
  }

  private func known(_ round: SurveyRound.ID, edition: Int?) throws -> SurveyRound {
    guard let known = try db.surveyRound(round) else { throw VisitError.notFound }
    guard edition == nil || known.edition == edition else { throw RoundError.changedSinceRead }
    return known
  }

  private func forgetSaved(_ round: SurveyRound.ID) throws {
    try db.execute(
      """
      DELETE FROM savedAnswers WHERE linkID IN (SELECT id FROM surveyLink WHERE roundID = \(round) AND kind = 'personal')
      """)
  }
}

extension Job {
  /// Opens what was let go and whose day has come: by ranges, so that a program that stood still misses none.
  static let openRounds = Job("open rounds of surveys") { app in
    let today = app.office.zone.day(of: app.world.now())
    let due: [SurveyRound.ID] = try app.database.read { db in
      try db.values(
        """
        SELECT id FROM surveyRound
        WHERE scheduledAt IS NOT NULL AND openedAt IS NULL AND cancelledAt IS NULL AND opensOn <= \(today)
        ORDER BY opensOn LIMIT 50
        """)
    }
    for round in due { try app.writeNow(by: .system) { deed in try deed.open(round) } }
  }

  /// Closes what is open and whose last day is over.
  static let closeRounds = Job("close rounds of surveys") { app in
    let today = app.office.zone.day(of: app.world.now())
    let due: [SurveyRound.ID] = try app.database.read { db in
      try db.values(
        """
        SELECT id FROM surveyRound
        WHERE openedAt IS NOT NULL AND closedAt IS NULL AND cancelledAt IS NULL AND closesOn < \(today)
        ORDER BY closesOn LIMIT 50
        """)
    }
    for round in due { try app.writeNow(by: .system) { deed in try deed.close(round) } }
  }
}
