import Database

/// The colleague behind a visit: who, in which positions and units, with which abilities.
package struct SignedIn: Sendable {
  /// One position held in one unit, or that of an absent colleague for whom he stands in.
  package struct Seat: Sendable, Hashable {
    package let position: Position.ID
    package let unit: WorkUnit.ID
    /// As it stands under a signature: "Kepala Balai", "Plh. Kepala Balai", "a.n. Kepala Balai, Ketua Pokja".
    package let title: String
    /// Whose seat it is; nil for his own.
    package let absent: Person.ID?
  }

  package let person: Person.ID
  package let name: String
  package let email: String
  /// His own first.
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

  /// The absent colleagues for whom he stands in.
  package var absents: Set<Person.ID> { Set(seats.compactMap(\.absent)) }

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
      SELECT a.id AS place, a.positionID, a.unitID, p.title, a.fromAt, a.untilAt, 0 AS isOther, NULL AS absentID,
        NULL AS kind, NULL AS awayFrom, NULL AS awayUntil
      FROM appointment a JOIN position p ON p.id = a.positionID WHERE a.personID = \(person)
      UNION ALL
      SELECT a.id, a.positionID, a.unitID, p.title, a.fromAt, a.untilAt, 1, s.absentID, s.kind, s.fromAt, s.untilAt
      FROM substitute s JOIN appointment a ON a.personID = s.absentID JOIN position p ON p.id = a.positionID
      WHERE s.substituteID = \(person)
      ORDER BY isOther, place
      """)
    let held = terms.filter { $0.isHeld(at: now) }
    let title = held.first { $0.standIn == nil }?.title ?? ""
    let granted: [Grant] = try rememberedRows("SELECT positionID, ability FROM positionAbility")
    let abilities = granted.filter { grant in
      held.contains { $0.position == grant.position && ($0.standIn == nil || grant.ability.isLent) }
    }
    return SignedIn(
      person: person, name: found.name, email: found.email, seats: held.map { $0.seat(under: title) },
      abilities: Set(abilities.map(\.ability)))
  }
}

extension Ability {
  /// Whether a substitute has it too; to set up the office and its people is not handed on with somebody's work.
  fileprivate var isLent: Bool { self != .managePeople && self != .manageSettings }
}

/// A seat, and from when until when it is held.
private struct Term: Sendable, FromRow {
  let position: Position.ID
  let unit: WorkUnit.ID
  let title: String
  let from: Instant
  let until: Instant?
  /// For whom, how he signs, and from when until when; nil for a seat of his own.
  let standIn: (absent: Person.ID, kind: Substitute.Kind, from: Instant, until: Instant)?

  init(row: Row) throws(RowError) {
    position = try row["positionID"]
    unit = try row["unitID"]
    title = try row["title"]
    from = try row["fromAt"]
    until = try row["untilAt"]
    let absent: Person.ID? = try row["absentID"]
    standIn =
      absent == nil
      ? nil : (try row["absentID"], try row["kind"], try row["awayFrom"], try row["awayUntil"])
  }

  func isHeld(at now: Instant) -> Bool {
    let isAway = standIn.map { $0.from <= now && $0.until > now } ?? true
    return isAway && from <= now && (until.map { $0 > now } ?? true)
  }

  /// - Parameter own: the title of his own.
  func seat(under own: String) -> SignedIn.Seat {
    let words = standIn.map { other in
      let name = "\(other.kind.abbreviation) \(title)"
      return other.kind == .onBehalf && !own.isEmpty ? "\(name), \(own)" : name
    }
    return SignedIn.Seat(position: position, unit: unit, title: words ?? title, absent: standIn?.absent)
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
