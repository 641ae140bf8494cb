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

  /// Notes that a newer paper took the place of an issued one: whoever checks the old code is told so.
  func void(_ paper: Paper.ID, replacedBy newer: Paper.ID) throws {
    guard let person = actor.personID else { throw VisitError.forbidden }
    try db.execute(
      """
      INSERT INTO paperVoid (paperID, at, personID, replacedBy) VALUES (\(paper), \(at), \(person), \(newer))
      ON CONFLICT (paperID) DO NOTHING
      """)
    try record("paper.replaced", Subject("paper", paper), "by=\(newer)")
  }
}
