import Database

extension Snapshot {
  /// The session of a token's hash, alive or not.
  func session(_ tokenHash: [UInt8]) throws -> Session? {
    try row("SELECT * FROM session WHERE tokenHash = \(tokenHash)")
  }

  /// Somebody's sessions that still count, the latest used first.
  func sessions(of person: Person.ID, at now: Instant) throws -> [Session] {
    let all: [Session] = try rows("SELECT * FROM session WHERE personID = \(person) ORDER BY lastSeenAt DESC, id DESC")
    return all.filter { $0.isAlive(at: now) }
  }
}

extension Transaction {
  func startSession(_ tokenHash: [UInt8], of person: Person.ID, agent: String, at now: Instant) throws {
    try execute(
      """
      INSERT INTO session (tokenHash, personID, startedAt, lastSeenAt, expiresAt, agent)
      VALUES (\(tokenHash), \(person), \(now), \(now), \(now.adding(hours: Session.longestHours)), \(agent))
      """)
  }

  func endSession(_ session: Session.ID) throws {
    try execute("DELETE FROM session WHERE id = \(session)")
  }

  /// Ends somebody's sessions, all or all but one; how many there were.
  @discardableResult
  func endSessions(of person: Person.ID, but kept: Session.ID? = nil) throws -> Int {
    try execute("DELETE FROM session WHERE personID = \(person) AND id <> \(kept?.rawValue ?? 0)")
  }
}
