import Database

extension Snapshot {
  /// The session of a token's hash, alive or not.
  func session(_ tokenHash: [UInt8]) throws -> Session? {
    try row("SELECT * FROM session WHERE tokenHash = \(tokenHash)")
  }

  /// Somebody's complete sessions that still count, the latest used first.
  func sessions(of person: Person.ID, at now: Instant) throws -> [Session] {
    let all: [Session] = try rows(
      """
      SELECT * FROM session WHERE personID = \(person) AND stage = \(Session.Stage.complete)
      ORDER BY lastSeenAt DESC, id DESC
      """)
    return all.filter { $0.isAlive(at: now) }
  }
}

extension Transaction {
  func startSession(
    _ tokenHash: [UInt8], of person: Person.ID, stage: Session.Stage, agent: String, at now: Instant
  ) throws {
    let end =
      stage == .complete ? now.adding(hours: Session.longestHours) : now.adding(minutes: Session.halfwayMinutes)
    try execute(
      """
      INSERT INTO session (tokenHash, personID, startedAt, lastSeenAt, expiresAt, agent, stage, confirmedAt)
      VALUES (\(tokenHash), \(person), \(now), \(now), \(end), \(agent), \(stage), \(now))
      """)
  }

  /// The password was given once more, and the session goes on under another token; false when it was gone already.
  func renewSession(_ session: Session.ID, _ tokenHash: [UInt8], at now: Instant) throws -> Bool {
    try execute("UPDATE session SET tokenHash = \(tokenHash), confirmedAt = \(now) WHERE id = \(session)") == 1
  }

  /// Ends a session; false when it was gone already.
  @discardableResult
  func endSession(_ session: Session.ID) throws -> Bool {
    try execute("DELETE FROM session WHERE id = \(session)") == 1
  }

  /// Ends somebody's sessions, all or all but one; how many there were.
  @discardableResult
  func endSessions(of person: Person.ID, but kept: Session.ID? = nil) throws -> Int {
    try execute("DELETE FROM session WHERE personID = \(person) AND id <> \(kept?.rawValue ?? 0)")
  }
}
