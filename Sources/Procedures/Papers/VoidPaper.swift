import Database
import Platform

extension Deed {
  /// Notes that the number of an issued paper stands for nothing any more: whoever checks its code is told so, and a
  /// new one may take its place in its case. What was issued stays as it is.
  package func void(_ kind: PaperKind, number: String, of run: Case.ID) throws {
    guard let person = actor.personID else { throw VisitError.forbidden }
    try db.execute(
      """
      INSERT INTO paperVoid (paperID, at, personID)
      SELECT id, \(at), \(person) FROM paper WHERE caseID = \(run) AND kind = \(kind.code) AND number = \(number)
      """)
    try record("paper.voided", Subject("case", run), "kind=\(kind.code)")
  }

  /// Notes that a newer paper took the place of an issued one: whoever checks the old code is told so. What is void
  /// already stays as it is.
  func void(_ paper: Paper.ID, replacedBy newer: Paper.ID) throws {
    guard let person = actor.personID else { throw VisitError.forbidden }
    guard try !db.exists("SELECT 1 FROM paperVoid WHERE paperID = \(paper)") else { return }
    try db.execute(
      "INSERT INTO paperVoid (paperID, at, personID, replacedBy) VALUES (\(paper), \(at), \(person), \(newer))")
    try record("paper.replaced", Subject("paper", paper), "by=\(newer)")
  }

  /// Voids an issued paper for a reason, with nothing in its place; the deed that does so tells the trail.
  func withdraw(_ paper: Paper.ID, because reason: String) throws {
    guard let person = actor.personID else { throw VisitError.forbidden }
    try db.execute(
      """
      INSERT INTO paperVoid (paperID, at, personID, reason) VALUES (\(paper), \(at), \(person), \(reason))
      ON CONFLICT (paperID) DO NOTHING
      """)
  }
}
