import Database
import Platform

extension Deed {
  /// Adds to the story of a case; who wrote it is the actor. A customer's own entry is always public, and shows as new
  /// information in the performer's tasks. It does not make forms stale: nobody loses what he typed because of a note.
  @discardableResult
  package func addEntry(
    _ run: Case.ID, audience: Audience, kind: String, heading: String, text: String = "", files: [Attachment.ID] = []
  ) throws -> CaseEntry.ID {
    let author: CaseEntry.Author =
      switch actor {
      case .person: .staff
      case .customer: .customer
      case .system: .system
      }
    let seenBy = author == .customer ? .public : audience
    let id: CaseEntry.ID = try db.insert(
      """
      INSERT INTO caseEntry (caseID, caseStepID, at, author, personID, audience, kind, heading, text)
      VALUES (\(run), (SELECT id FROM caseStep WHERE caseID = \(run) AND completedAt IS NULL), \(at), \(author),
        \(actor.personID), \(seenBy), \(kind), \(heading), \(text))
      """)
    try attach(files, to: run, audience: seenBy, entry: id)
    try db.execute("UPDATE caseRun SET changedAt = \(at) WHERE id = \(run) AND changedAt <> \(at)")
    try record("entry.added", Subject("case", run), "entry=\(id) kind=\(kind) audience=\(seenBy.rawValue)")
    return id
  }

  /// Ties kept files to a case, so that whoever may see the case may fetch them.
  package func attach(_ files: [Attachment.ID], to run: Case.ID, audience: Audience, entry: CaseEntry.ID? = nil) throws
  {
    for file in files {
      try db.execute(
        """
        INSERT INTO caseAttachment (caseID, fileID, entryID, audience)
        VALUES (\(run), \(file), \(entry), \(audience))
        """)
      try record("file.attached", Subject("case", run), "file=\(file) audience=\(audience.rawValue)")
    }
  }
}
