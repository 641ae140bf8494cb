import Database

extension Deed {
  /// Adds a work unit; its code is unique.
  @discardableResult
  package func addUnit(code: String, name: String, parent: WorkUnit.ID? = nil) throws -> WorkUnit.ID {
    let id: WorkUnit.ID = try db.insert(
      "INSERT INTO unit (code, name, parentID) VALUES (\(code), \(name), \(parent))")
    try record("unit.added", Subject("unit", id), "code=\(code)")
    return id
  }

  /// Adds a position with what it may do; its code is unique, and is what procedures name as a performer.
  @discardableResult
  package func addPosition(
    code: String, title: String, abilities: [Ability] = [], reportsTo chief: Position.ID? = nil
  ) throws -> Position.ID {
    let id: Position.ID = try db.insert(
      "INSERT INTO position (code, title, reportsTo) VALUES (\(code), \(title), \(chief))")
    for ability in abilities {
      try db.execute("INSERT INTO positionAbility (positionID, ability) VALUES (\(id), \(ability))")
    }
    try record("position.added", Subject("position", id), "code=\(code)")
    return id
  }

  /// Gives a work unit another name. What was signed or issued before keeps the old one.
  package func rename(_ unit: WorkUnit.ID, to name: String) throws {
    try db.execute("UPDATE unit SET name = \(name) WHERE id = \(unit)")
    try record("unit.renamed", Subject("unit", unit))
  }

  /// Gives a position another title. Procedures know it by its code; what was signed or issued keeps the old title.
  package func rename(_ position: Position.ID, to title: String) throws {
    try db.execute("UPDATE position SET title = \(title) WHERE id = \(position)")
    try record("position.renamed", Subject("position", position))
  }
}
