import Database

/// A position somebody holds in a unit, from a moment on.
package struct Appointment: Sendable, FromRow {
  package typealias ID = Identifier<Appointment>

  package let id: ID
  package let person: Person.ID
  let title: String
  let unitName: String
  let fromAt: Instant

  package init(row: Row) throws(RowError) {
    id = try row["id"]
    person = try row["personID"]
    title = try row["title"]
    unitName = try row["unitName"]
    fromAt = try row["fromAt"]
  }
}

extension Deed {
  /// Gives somebody a position in a unit. Nobody gives himself one.
  @discardableResult
  package func appoint(
    _ person: Person.ID, to position: Position.ID, in unit: WorkUnit.ID
  ) throws -> Appointment.ID {
    guard actor != .person(person) else { throw PeopleError.own }
    guard let found = try db.person(person), found.leftAt == nil else { throw VisitError.notFound }
    let isHeld = try db.exists(
      """
      SELECT 1 FROM appointment
      WHERE personID = \(person) AND positionID = \(position) AND unitID = \(unit) AND (untilAt IS NULL OR untilAt > \(at))
      """)
    if isHeld { throw PeopleError.alreadyHeld }
    let id: Appointment.ID = try db.insert(
      "INSERT INTO appointment (personID, positionID, unitID, fromAt) VALUES (\(person), \(position), \(unit), \(at))")
    try record("person.appointed", Subject("person", person), "position=\(position) unit=\(unit) appointment=\(id)")
    return id
  }

  /// Ends a position somebody holds. Nobody ends his own: the last administrator would lock everybody out.
  package func end(_ appointment: Appointment.ID, of person: Person.ID) throws {
    guard actor != .person(person) else { throw PeopleError.own }
    let ended = try db.execute(
      """
      UPDATE appointment SET untilAt = CASE WHEN fromAt < \(at) THEN \(at) ELSE fromAt + 1 END
      WHERE id = \(appointment) AND personID = \(person) AND untilAt IS NULL
      """)
    guard ended == 1 else { throw VisitError.notFound }
    try record("person.appointmentEnded", Subject("person", person), "appointment=\(appointment)")
  }
}

extension App {
  package func appoint(
    _ person: Person.ID, to position: Position.ID, in unit: WorkUnit.ID, by actor: Actor
  ) async throws {
    try await write(by: actor) { deed in try deed.appoint(person, to: position, in: unit) }
  }

  package func end(_ appointment: Appointment.ID, of person: Person.ID, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.end(appointment, of: person) }
  }
}
