extension App {
  /// Ends one session.
  package func signOut(_ session: Session) async throws {
    try await write(by: .person(session.person)) { deed in
      try deed.db.endSession(session.id)
      try deed.record("person.signedOut", Subject("person", session.person))
    }
  }

  /// Ends one of somebody's sessions, in another browser.
  func endSession(_ session: Session.ID, of person: Person.ID) async throws {
    try await write(by: .person(person)) { deed in
      guard try deed.db.sessions(of: person, at: deed.at).contains(where: { $0.id == session }) else {
        throw VisitError.notFound
      }
      try deed.db.endSession(session)
      try deed.record("person.sessionEnded", Subject("person", person), "session=\(session)")
    }
  }

  /// Ends all of somebody's sessions but the one he sits at.
  func endOtherSessions(than kept: Session) async throws {
    try await write(by: .person(kept.person)) { deed in
      let count = try deed.db.endSessions(of: kept.person, but: kept.id)
      try deed.record("person.sessionEnded", Subject("person", kept.person), "sessions=\(count)")
    }
  }

  /// Ends all of somebody's sessions, on every device.
  package func signOutEverywhere(_ person: Person.ID, by actor: Actor) async throws {
    try await write(by: actor) { deed in
      let count = try deed.db.endSessions(of: person)
      try deed.record("person.signedOutEverywhere", Subject("person", person), "sessions=\(count)")
    }
  }
}
