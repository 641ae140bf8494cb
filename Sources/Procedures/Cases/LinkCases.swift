import Database
import Platform

extension Deed {
  /// Shows two cases on each other's page as related. Linked twice they are linked once.
  ///
  /// - Throws: `MergeError.same`; `VisitError.forbidden` when the actor may not read both.
  package func link(_ one: Case.ID, with other: Case.ID) throws {
    guard one != other else { throw MergeError.same }
    let person = try reader(of: [one, other])
    let pair = [one, other].sorted { $0.rawValue < $1.rawValue }
    try record("case.linked", Subject("case", one), "with=\(other)")
    let known = try db.exists(
      "SELECT 1 FROM caseLink WHERE firstID = \(pair[0]) AND secondID = \(pair[1]) AND undoneAt IS NULL")
    guard !known else { return }
    try db.execute(
      """
      INSERT INTO caseLink (firstID, secondID, linkedAt, linkedBy) VALUES (\(pair[0]), \(pair[1]), \(at), \(person))
      """)
  }

  /// Takes such a link away again; that there was one stays on record.
  ///
  /// - Throws: `VisitError.notFound` when there is none.
  package func unlink(_ one: Case.ID, from other: Case.ID) throws {
    let person = try reader(of: [one, other])
    let pair = [one, other].sorted { $0.rawValue < $1.rawValue }
    let undone = try db.execute(
      """
      UPDATE caseLink SET undoneAt = \(at), undoneBy = \(person)
      WHERE firstID = \(pair[0]) AND secondID = \(pair[1]) AND undoneAt IS NULL
      """)
    guard undone == 1 else { throw VisitError.notFound }
    try record("case.unlinked", Subject("case", one), "from=\(other)")
  }

  private func reader(of ids: [Case.ID]) throws -> Person.ID {
    guard let colleague = try colleague() else { throw VisitError.forbidden }
    for id in ids {
      guard let run = try db.caseRun(id) else { throw VisitError.notFound }
      guard try db.mayRead(run, colleague) else { throw VisitError.forbidden }
    }
    return colleague.person
  }
}

extension Snapshot {
  /// The cases a case is linked with, in the order they were.
  package func cases(linkedWith run: Case.ID) throws -> [Case] {
    try caseRuns(
      inOrder: try values(
        """
        SELECT other FROM (
          SELECT id, secondID AS other FROM caseLink WHERE firstID = \(run) AND undoneAt IS NULL
          UNION ALL
          SELECT id, firstID FROM caseLink WHERE secondID = \(run) AND undoneAt IS NULL
        ) ORDER BY id
        """))
  }
}
