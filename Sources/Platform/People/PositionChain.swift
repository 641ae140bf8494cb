import Database

/// A position above another one, with who holds it now.
package struct Superior: Sendable {
  package let position: Position.ID
  package let title: String
  /// 1 for the nearest.
  package let level: Int
  package let holders: [Person]

  /// "Kepala Balai (Bambang Suryanto)"; one that nobody holds says so.
  package var words: String {
    "\(title) (\(holders.isEmpty ? "kosong" : holders.map(\.name).joined(separator: ", ")))"
  }
}

extension Snapshot {
  /// Everybody who holds a position now, in a unit or in any, by name.
  package func holders(of position: Position.ID, in unit: WorkUnit.ID? = nil, at now: Instant) throws -> [Person] {
    let place: SQL = unit.map { "AND a.unitID = \($0)" } ?? ""
    return try rows(
      """
      SELECT p.* FROM person p WHERE (p.leftAt IS NULL OR p.leftAt > \(now)) AND p.id IN (
        SELECT a.personID FROM appointment a
        WHERE a.positionID = \(position) AND a.fromAt <= \(now) AND (a.untilAt IS NULL OR a.untilAt > \(now)) \(place))
      ORDER BY p.name, p.id
      """)
  }

  /// The chain of positions above one, the nearest first. Should somebody have closed it to a ring, it ends there.
  package func superiors(of position: Position.ID, at now: Instant) throws -> [Superior] {
    var chain: [Superior] = []
    var passed: Set = [position]
    var next = try chief(of: position)
    while let chief = next, passed.insert(chief.id).inserted {
      chain.append(
        Superior(
          position: chief.id, title: chief.title, level: chain.count + 1, holders: try holders(of: chief.id, at: now)))
      next = try self.chief(of: chief.id)
    }
    return chain
  }

  private func chief(of position: Position.ID) throws -> Position? {
    try row(
      "SELECT c.* FROM position p JOIN position c ON c.id = p.reportsTo WHERE p.id = \(position)")
  }
}
