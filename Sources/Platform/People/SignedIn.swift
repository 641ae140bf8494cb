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
  /// The seats, abilities and name of somebody who is still here; nil when he has left or never was. Every page of
  /// colleagues asks for them, hence as remembered; what holds at this moment is chosen here.
  package func signedIn(_ person: Person.ID, at now: Instant) throws -> SignedIn? {
    let found: [Person] = try rememberedRows("SELECT * FROM person WHERE id = \(person)")
    guard let found = found.first, found.leftAt.map({ $0 > now }) ?? true else { return nil }
    let terms: [Term] = try rememberedRows(
      """
      SELECT a.positionID, a.unitID, p.title, a.fromAt, a.untilAt
      FROM appointment a JOIN position p ON p.id = a.positionID WHERE a.personID = \(person) ORDER BY a.id
      """)
    let seats = terms.filter { $0.from <= now && ($0.until.map { $0 > now } ?? true) }.map(\.seat)
    let held = Set(seats.map(\.position))
    let granted: [Grant] = try rememberedRows("SELECT positionID, ability FROM positionAbility")
    let abilities = granted.filter { held.contains($0.position) }.map(\.ability)
    return SignedIn(
      person: person, name: found.name, email: found.email, seats: seats, abilities: Set(abilities))
  }
}

/// A seat, and from when until when it is held.
private struct Term: Sendable, FromRow {
  let seat: SignedIn.Seat
  let from: Instant
  let until: Instant?

  init(row: Row) throws(RowError) {
    seat = try SignedIn.Seat(row: row)
    from = try row["fromAt"]
    until = try row["untilAt"]
  }
}

/// What a position may do.
private struct Grant: Sendable, FromRow {
  let position: Position.ID
  let ability: Ability

  init(row: Row) throws(RowError) {
    position = try row["positionID"]
    ability = try row["ability"]
  }
}
