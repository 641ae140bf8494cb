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
}
