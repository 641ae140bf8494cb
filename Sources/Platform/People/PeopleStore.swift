import Database

extension Snapshot {
  /// A person, here or gone.
  package func person(_ id: Person.ID) throws -> Person? {
    try row("SELECT * FROM person WHERE id = \(id)")
  }

  /// A person by e-mail, in any spelling of it.
  package func person(email: String) throws -> Person? {
    try row("SELECT * FROM person WHERE email = \(Person.canonical(email: email))")
  }

  /// Every unit in use, by name.
  package func units() throws -> [WorkUnit] {
    try rows("SELECT * FROM unit WHERE isActive = 1 ORDER BY name, id")
  }

  package func unit(code: String) throws -> WorkUnit? {
    try row("SELECT * FROM unit WHERE code = \(code)")
  }

  /// Every position, by title.
  package func positions() throws -> [Position] {
    try rows("SELECT * FROM position ORDER BY title, id")
  }

  package func position(code: String) throws -> Position? {
    try row("SELECT * FROM position WHERE code = \(code)")
  }

  /// What persons hold at a moment, in the order it was given.
  func appointments(of persons: [Person.ID], at now: Instant) throws -> [Appointment] {
    try rows(
      """
      SELECT a.id, a.personID, a.fromAt, p.title, u.name AS unitName
      FROM appointment a JOIN position p ON p.id = a.positionID JOIN unit u ON u.id = a.unitID
      WHERE a.personID IN \(list: persons) AND a.fromAt <= \(now) AND (a.untilAt IS NULL OR a.untilAt > \(now))
      ORDER BY a.id
      """)
  }

  /// Each position's abilities.
  func abilities() throws -> [Position.ID: [Ability]] {
    var all: [Position.ID: [Ability]] = [:]
    try each("SELECT positionID, ability FROM positionAbility ORDER BY positionID, ability") { row in
      all[try row["positionID"], default: []].append(try row["ability"])
    }
    return all
  }
}

/// Which persons a list shows, and from where on.
struct PeopleFilter: Sendable {
  /// Those in a unit; nil for all.
  var unit: WorkUnit.ID?
  /// Those who left, instead of those who are here.
  var hasLeft = false
  var turn = Turn.first

  enum Turn: Sendable, Hashable {
    case first
    case after(Person.ID)
    case before(Person.ID)
  }

  /// How many persons one page shows.
  static let pageSize = 50
}

/// One page of persons, and whether there is more to either side.
struct PeopleList: Sendable {
  let persons: [Person]
  let hasPrevious: Bool
  let hasNext: Bool
}

extension Snapshot {
  /// A page of persons by name.
  func people(_ filter: PeopleFilter) throws -> PeopleList {
    let size = PeopleFilter.pageSize
    var conditions: [SQL] = [filter.hasLeft ? "p.leftAt IS NOT NULL" : "p.leftAt IS NULL"]
    if let unit = filter.unit {
      conditions.append(
        "EXISTS (SELECT 1 FROM appointment a WHERE a.personID = p.id AND a.unitID = \(unit) AND a.untilAt IS NULL)")
    }
    var order: SQL = "p.name, p.id"
    switch filter.turn {
    case .first: break
    case .after(let id): conditions.append("(p.name, p.id) > (SELECT name, id FROM person WHERE id = \(id))")
    case .before(let id):
      conditions.append("(p.name, p.id) < (SELECT name, id FROM person WHERE id = \(id))")
      order = "p.name DESC, p.id DESC"
    }
    let found: [Person] = try rows(
      """
      SELECT p.* FROM person p WHERE \(SQL.joined(conditions, separator: " AND ")) ORDER BY \(order) LIMIT \(size + 1)
      """)
    let hasMore = found.count > size
    if case .before = filter.turn {
      return PeopleList(persons: found.prefix(size).reversed(), hasPrevious: hasMore, hasNext: true)
    }
    return PeopleList(persons: Array(found.prefix(size)), hasPrevious: filter.turn != .first, hasNext: hasMore)
  }
}
