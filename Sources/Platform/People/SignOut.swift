extension App {
  /// Ends one session.
  package func signOut(_ session: Session) async throws {
    try await write(by: .person(session.person)) { deed in
      try deed.db.endSession(session.id)
      try deed.record("person.signedOut", Subject("person", session.person))
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
