import Database
import HTTP

/// Somebody does an absent colleague's work for some days, and signs for him.
package struct Substitute: Sendable, FromRow {
  package typealias ID = Identifier<Substitute>

  /// How he signs (tata naskah dinas).
  package enum Kind: String, CaseIterable, Sendable, ColumnValue {
    /// *a.n.*, atas nama: on behalf of the position, under his own title.
    case onBehalf
    /// *Plh.*, pelaksana harian: in the place of somebody who is absent for a while.
    case acting

    package var abbreviation: String {
      switch self {
      case .onBehalf: "a.n."
      case .acting: "Plh."
      }
    }
  }

  package let id: ID
  package let absent: Person.ID
  package let substitute: Person.ID
  package let kind: Kind
  let substituteName: String
  let fromAt: Instant
  /// The first moment at which it is over.
  let untilAt: Instant

  package init(row: Row) throws(RowError) {
    id = try row["id"]
    absent = try row["absentID"]
    substitute = try row["substituteID"]
    kind = try row["kind"]
    substituteName = try row["substituteName"]
    fromAt = try row["fromAt"]
    untilAt = try row["untilAt"]
  }
}

/// A substitute as somebody asks for him, with the days that he works, both included.
package struct NewSubstitute: Sendable {
  package let person: Person.ID
  package let kind: Substitute.Kind
  package let first: Day
  package let last: Day

  package init(_ person: Person.ID, _ kind: Substitute.Kind, from first: Day, through last: Day) {
    self.person = person
    self.kind = kind
    self.first = first
    self.last = last
  }
}

extension Migration {
  static let substitutes = Migration(
    "platform 0021 a colleague stands in for an absent one, for some days",
    """
    CREATE TABLE substitute (
      id           INTEGER PRIMARY KEY,
      absentID     INTEGER NOT NULL REFERENCES person(id),
      substituteID INTEGER NOT NULL REFERENCES person(id),
      kind         TEXT NOT NULL CHECK (kind IN ('onBehalf', 'acting')),
      fromAt       INTEGER NOT NULL,
      untilAt      INTEGER NOT NULL CHECK (untilAt >= fromAt),
      givenAt      INTEGER NOT NULL,
      givenBy      INTEGER REFERENCES person(id),
      CHECK (absentID <> substituteID)
    ) STRICT;
    CREATE INDEX substituteBySubstitute ON substitute(substituteID, untilAt);
    CREATE INDEX substituteByAbsent ON substitute(absentID, untilAt);
    """)
}

extension Snapshot {
  /// Who stands in for somebody now or later, the earliest first.
  func substitutes(of absent: Person.ID, at now: Instant) throws -> [Substitute] {
    try rows(
      """
      SELECT s.*, p.name AS substituteName FROM substitute s JOIN person p ON p.id = s.substituteID
      WHERE s.absentID = \(absent) AND s.untilAt > \(now) ORDER BY s.fromAt, s.id
      """)
  }

  /// These people and whoever stands in for one of them now, each once: who is to be told.
  package func withSubstitutes(_ people: [Person], at now: Instant) throws -> [Person] {
    let others: [Person] = try rows(
      """
      SELECT DISTINCT p.* FROM substitute s JOIN person p ON p.id = s.substituteID
      WHERE s.absentID IN \(list: people.map(\.id)) AND s.fromAt <= \(now) AND s.untilAt > \(now)
        AND (p.leftAt IS NULL OR p.leftAt > \(now))
      ORDER BY p.name, p.id
      """)
    return people + others.filter { other in !people.contains { $0.id == other.id } }
  }
}

extension Deed {
  /// Lets somebody stand in for an absent colleague, and tells both.
  ///
  /// - Throws: `FormErrors` beside `substitute`; `PeopleError.own` to whoever would give himself another's rights.
  @discardableResult
  package func appointSubstitute(of absent: Person.ID, _ new: NewSubstitute) throws -> Substitute.ID {
    guard let away = try db.person(absent), away.leftAt == nil else { throw VisitError.notFound }
    guard actor != .person(new.person) else { throw PeopleError.own }
    guard new.person != absent, let other = try db.person(new.person), other.leftAt == nil else {
      throw FormErrors("substitute", "Pilih rekan lain yang masih bertugas.")
    }
    let (start, end) = (office.zone.instant(new.first), office.zone.instant(new.last.next))
    let id: Substitute.ID = try db.insert(
      """
      INSERT INTO substitute (absentID, substituteID, kind, fromAt, untilAt, givenAt, givenBy)
      VALUES (\(absent), \(new.person), \(new.kind), \(start), \(end), \(at), \(actor.personID))
      """)
    try record("person.substituted", Subject("person", absent), "substitute=\(id) person=\(new.person)")
    let words = Words(zone: office.zone)
    let days = "\(words.date(new.first)) sampai \(words.date(new.last))"
    for person in [away, other] {
      try enqueue(
        Mail(
          kind: "person.substituted", address: person.email, subject: "Pengganti \(away.name)",
          body: """
            \(other.name) menggantikan \(away.name) (\(new.kind.abbreviation)) dari \(days).
            Tugas \(away.name) selama itu tampil juga pada Tugas saya milik \(other.name).

            \(office.name)
            """))
    }
    return id
  }

  /// Ends a substitution, from now on.
  package func endSubstitute(_ id: Substitute.ID, of absent: Person.ID) throws {
    let ended = try db.execute(
      """
      UPDATE substitute SET untilAt = CASE WHEN fromAt < \(at) THEN \(at) ELSE fromAt END
      WHERE id = \(id) AND absentID = \(absent) AND untilAt > \(at)
      """)
    guard ended == 1 else { throw VisitError.notFound }
    try record("person.substituteEnded", Subject("person", absent), "substitute=\(id)")
  }
}
