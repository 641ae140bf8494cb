import Database

/// The colleague behind a visit: who, in which positions and units, with which abilities.
package struct SignedIn: Sendable {
  /// One position held in one unit.
  package struct Seat: Sendable, Hashable, FromRow {
    package let position: Position.ID
    package let unit: WorkUnit.ID
    package let title: String

    package init(row: Row) throws(RowError) {
      position = try row["positionID"]
      unit = try row["unitID"]
      title = try row["title"]
    }
  }

  package let person: Person.ID
  package let name: String
  package let email: String
  package let seats: [Seat]
  package let abilities: Set<Ability>

  /// Whether one of the positions carries an ability.
  package func can(_ ability: Ability) -> Bool { abilities.contains(ability) }

  /// Whether the colleague holds a position, in a given unit or in any.
  package func holds(_ position: Position.ID, in unit: WorkUnit.ID? = nil) -> Bool {
    seats.contains { $0.position == position && (unit == nil || $0.unit == unit) }
  }

  /// Whether the colleague has a seat in a unit.
  package func sits(in unit: WorkUnit.ID) -> Bool { seats.contains { $0.unit == unit } }

  /// The title printed under the name; the first position's.
  package var title: String { seats.first?.title ?? "" }
}

extension Snapshot {
  /// The seats, abilities and name of somebody who is still here; nil when he has left or never was.
  package func signedIn(_ person: Person.ID, at now: Instant) throws -> SignedIn? {
    let found: Person? = try row("SELECT * FROM person WHERE id = \(person) AND (leftAt IS NULL OR leftAt > \(now))")
    guard let found else { return nil }
    let seats: [SignedIn.Seat] = try rows(
      """
      SELECT a.positionID, a.unitID, p.title FROM appointment a JOIN position p ON p.id = a.positionID
      WHERE a.personID = \(person) AND a.fromAt <= \(now) AND (a.untilAt IS NULL OR a.untilAt > \(now))
      ORDER BY a.id
      """)
    let abilities: [Ability] = try values(
      """
      SELECT DISTINCT b.ability FROM appointment a JOIN positionAbility b ON b.positionID = a.positionID
      WHERE a.personID = \(person) AND a.fromAt <= \(now) AND (a.untilAt IS NULL OR a.untilAt > \(now))
      """)
    return SignedIn(
      person: person, name: found.name, email: found.email, seats: seats, abilities: Set(abilities))
  }
}
