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

  /// Closes a round: after its last day by the program, or earlier by a colleague who says why. That day is then its
  /// last, for all its figures and reports; the one that was planned is kept beside it. What respondents had
  /// begun and not sent goes.
  func close(_ round: SurveyRound.ID, edition: Int? = nil, reason: String = "") throws {
    let known = try known(round, edition: edition)
    guard known.state == .open else { throw RoundError.notOpen }
    let today = office.zone.day(of: at)
    let isEarly = today < known.closesOn
    try db.execute(
      """
      UPDATE surveyRound SET closedAt = \(at), closedBy = \(actor.personID), reason = \(reason), edition = edition + 1,
        closesOn = \(isEarly ? today : known.closesOn), plannedClosesOn = \(isEarly ? known.closesOn : nil)
      WHERE id = \(round)
      """)
    try forgetSaved(round)
    try record(
      "round.closed", Subject("round", round),
      "early=\(reason.isEmpty ? 0 : 1)" + (try came(to: round).map { " \($0)" } ?? ""))
  }

  /// Closes a round whose last day is over before its days of keying are: all its papers are keyed.
  ///
  /// - Throws: `RoundError`.
  func finishKeying(_ round: SurveyRound.ID, edition: Int) throws {
    guard try known(round, edition: edition).awaitsPapers(on: office.zone.day(of: at)) else { throw RoundError.notOpen }
    try close(round, edition: edition)
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
    try record("round.cancelled", Subject("round", round), try came(to: round) ?? "")
  }

  /// How many answers came to an anonymous round: the trail told nothing of each, for its instant is nobody's to know.
  /// Nil of a named one.
  private func came(to round: SurveyRound.ID) throws -> String? {
    guard try db.surveyRound(round)?.isAnonymous ?? false else { return nil }
    let count: Int? = try db.value("SELECT COALESCE(SUM(count), 0) FROM responseTally WHERE roundID = \(round)")
    return "answers=\(count ?? 0)"
  }

  private func known(_ round: SurveyRound.ID, edition: Int?) throws -> SurveyRound {
    guard let known = try db.surveyRound(round) else { throw VisitError.notFound }
    guard edition == nil || known.edition == edition else { throw RoundError.changedSinceRead }
    return known
  }

  /// Takes away what respondents had begun, of a round whose last day is over.
  fileprivate func forgetBegun(_ round: SurveyRound.ID) throws {
    try forgetSaved(round)
    try record("round.begunForgotten", Subject("round", round))
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

  /// Closes what is open and whose last day is over; where papers may still be keyed, once the days for that are over
  /// too. What respondents had begun goes with the last day.
  static let closeRounds = Job("close rounds of surveys") { app in
    let today = app.office.zone.day(of: app.world.now())
    let (due, begun) = try app.database.read { db in try (db.roundsToClose(on: today), db.roundsLeftBegun(on: today)) }
    for round in due { try app.writeNow(by: .system) { deed in try deed.close(round) } }
    for round in begun { try app.writeNow(by: .system) { deed in try deed.forgetBegun(round) } }
  }
}

extension Snapshot {
  private func roundsOver(on today: Day, _ wanted: SQL) throws -> [SurveyRound.ID] {
    try values(
      """
      SELECT r.id FROM surveyRound r
      WHERE r.openedAt IS NOT NULL AND r.closedAt IS NULL AND r.cancelledAt IS NULL AND r.closesOn < \(today)
        AND \(wanted)
      ORDER BY r.closesOn LIMIT 50
      """)
  }

  fileprivate func roundsToClose(on today: Day) throws -> [SurveyRound.ID] {
    try roundsOver(
      on: today,
      """
      (r.closesOn < \(today.adding(days: -SurveyRound.keyingDays)) OR NOT EXISTS (
        SELECT 1 FROM surveyLink l WHERE l.roundID = r.id AND l.kind = 'paper' AND l.revokedAt IS NULL))
      """)
  }

  /// Those that wait for their papers and still keep what respondents had begun.
  fileprivate func roundsLeftBegun(on today: Day) throws -> [SurveyRound.ID] {
    try roundsOver(
      on: today,
      """
      r.closesOn >= \(today.adding(days: -SurveyRound.keyingDays))
        AND EXISTS (SELECT 1 FROM surveyLink l WHERE l.roundID = r.id AND l.kind = 'paper' AND l.revokedAt IS NULL)
        AND EXISTS (SELECT 1 FROM surveyLink p JOIN savedAnswers s ON s.linkID = p.id
          WHERE p.roundID = r.id AND p.kind = 'personal')
      """)
  }

  /// Whether answers of a round come on paper.
  func hasPapers(_ round: SurveyRound.ID) throws -> Bool {
    try exists(
      "SELECT 1 FROM surveyLink WHERE roundID = \(round) AND kind = 'paper' AND revokedAt IS NULL")
  }
}

extension Job {
  /// Empties the database's log while an anonymous round takes answers: a commit holds a response beside the link that it
  /// used up, and in the log one commit can be told from the next.
  static let emptyLogOfAnswers = Job("empty the log of anonymous answers") { app in
    let today = app.office.zone.day(of: app.world.now())
    // A round that was closed a moment ago may have left something too.
    let since = today.adding(days: -SurveyRound.keyingDays - 2)
    let isWanted = try app.database.read { db in
      try db.exists(
        """
        SELECT 1 FROM surveyRound WHERE closesOn >= \(since) AND openedAt IS NOT NULL AND isAnonymous = 1 LIMIT 1
        """)
    }
    if isWanted { try app.database.emptyLog() }
  }
}
