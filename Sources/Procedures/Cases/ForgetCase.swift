import Database
import Platform

extension Case {
  /// What stands in the place of words that were made anonymous.
  package static let forgotten = "Data dihapus"
}

extension Deed {
  /// Takes away everything of a closed case that people wrote to each other or uploaded; its steps, times, endings and
  /// counters stay. What the office found and did stays too, without the customer.
  ///
  /// - Parameter identity: who the customer is; nil where nobody knows.
  package func forget(_ run: Case, _ identity: KnownIdentity?) throws {
    let files: [Attachment.ID] = try db.values(
      """
      SELECT fileID FROM caseAttachment WHERE caseID = \(run.id)
      UNION SELECT f.fileID FROM paper p JOIN paperFile f ON f.paperID = p.id WHERE p.caseID = \(run.id)
      """)
    try forgetFiles(files)
    try forgetMails(about: Subject("case", run.id))
    try db.execute("UPDATE caseRun SET subject = \(Case.forgotten) WHERE id = \(run.id)")
    try db.execute("UPDATE caseEntry SET text = '' WHERE caseID = \(run.id)")
    try db.execute("UPDATE caseStep SET reason = '' WHERE caseID = \(run.id) AND reason <> ''")
    try db.execute("UPDATE earlyEnd SET reason = '' WHERE caseID = \(run.id)")
    try db.execute("UPDATE takenBack SET reason = '' WHERE caseID = \(run.id)")
    try db.execute("UPDATE reopening SET reason = '' WHERE caseID = \(run.id)")
    try db.execute("UPDATE paper SET content = '' WHERE caseID = \(run.id)")
    try db.execute(
      """
      UPDATE casePause SET note = \(Case.forgotten)
      WHERE caseStepID IN (SELECT id FROM caseStep WHERE caseID = \(run.id))
      """)
    if let identity { try db.remove(identity, from: WrittenColumn.all(of: run.id)) }
  }
}
