import Database
import Platform

extension Deed {
  /// Begins the next revision of a procedure as a copy of the newest one, or of a newer one that was withdrawn.
  ///
  /// - Parameters:
  ///   - number: of the revision to copy, as it stood on the page that was read.
  ///   - reason: why; may be empty.
  /// - Throws: `RevisionError.alreadyBegun` while there is a draft; `VisitError.stale` when the page was of another
  ///   revision.
  func startDraft(of code: String, from number: Int?, because reason: String = "") throws {
    guard let newest = try db.newestRevision(of: code) else { throw VisitError.notFound }
    guard try db.draft(of: code) == nil else { throw RevisionError.alreadyBegun }
    let all = try db.revisions(of: code)
    // What is newer than the newest that holds was withdrawn.
    guard let base = all.first(where: { $0.number == number && $0.number >= newest.number }),
      let copy = try db.definition(of: base.id)
    else { throw VisitError.stale("Revisi terbaru prosedur ini sekarang revisi \(newest.number).") }
    let next = (all.first?.number ?? base.number) + 1
    let revision: Revision.ID = try db.insert(
      """
      INSERT INTO revision (procedureID, number, title, documentNumber, madeOn)
      VALUES (\(base.procedure), \(next), \(copy.title), \(copy.documentNumber), \(copy.made))
      """)
    try db.execute(
      """
      INSERT INTO revisionDraft (revisionID, baseID, startedAt, startedBy)
      VALUES (\(revision), \(base.id), \(at), \(actor.personID))
      """)
    try keep(reason: reason, of: revision)
    try writeContent(of: copy, to: revision, in: .draft)
    try record(
      "revision.drafted", Subject("procedure", base.procedure), "revision=\(revision) number=\(next)")
  }

  /// Changes what a draft says. Marks made before are void: nobody has checked what it says now.
  ///
  /// - Throws: `VisitError.stale` with what changed since the form's version; what `change` throws.
  func changeDraft(
    of code: String, version: Int?, _ part: DraftPart, _ change: (inout ProcedureDefinition) throws -> Void
  ) throws {
    let draft = try draft(of: code, version: version)
    guard var definition = try db.definition(of: draft.revision.id) else { throw VisitError.notFound }
    try change(&definition)
    try clear(draft.revision.id)
    try db.execute(
      """
      UPDATE revision SET title = \(definition.title), documentNumber = \(definition.documentNumber),
        madeOn = \(definition.made) WHERE id = \(draft.revision.id)
      """)
    try writeContent(of: definition, to: draft.revision.id, in: .draft)
    try voidMarks(of: draft)
    try note(part, in: draft)
  }

  /// Takes a draft away for good, with everything in it. What was in force stays.
  func discardDraft(of code: String, version: Int?) throws {
    let draft = try draft(of: code, version: version)
    let id = draft.revision.id
    try clear(id)
    try db.execute("DELETE FROM revisionReturn WHERE revisionID = \(id)")
    try db.execute("DELETE FROM revisionMark WHERE revisionID = \(id)")
    try db.execute("DELETE FROM revisionChange WHERE revisionID = \(id)")
    try db.execute("DELETE FROM revisionDraft WHERE revisionID = \(id)")
    try db.execute("DELETE FROM revisionReason WHERE revisionID = \(id)")
    try db.execute("DELETE FROM revision WHERE id = \(id)")
    try record("revision.discarded", Subject("procedure", draft.revision.procedure), "revision=\(id)")
  }

  /// The draft of a procedure, if it still is as it was read.
  func draft(of code: String, version: Int?) throws -> RevisionDraft {
    guard let draft = try db.draft(of: code) else { throw VisitError.notFound }
    guard version == draft.version else {
      let words = Words(zone: office.zone)
      throw VisitError.stale(try db.changes(of: draft.revision.id, since: version ?? draft.version, words))
    }
    return draft
  }

  /// Counts the draft's version up, and tells the trail and later readers what was done.
  func note(_ part: DraftPart, in draft: RevisionDraft) throws {
    let id = draft.revision.id
    try db.execute("UPDATE revisionDraft SET version = \(draft.version + 1) WHERE revisionID = \(id)")
    try db.execute(
      """
      INSERT INTO revisionChange (revisionID, version, at, personID, part, place)
      VALUES (\(id), \(draft.version + 1), \(at), \(actor.personID), \(part.code), \(part.place))
      """)
    let place = part.place.map { " place=\($0)" } ?? ""
    try record(
      "revision.changed", Subject("procedure", draft.revision.procedure), "revision=\(id) part=\(part.code)\(place)")
  }

  func voidMarks(of draft: RevisionDraft) throws {
    try db.execute(
      "UPDATE revisionMark SET voidedAt = \(at) WHERE revisionID = \(draft.revision.id) AND voidedAt IS NULL")
  }

  /// Empties a draft, to be written anew.
  func clear(_ revision: Revision.ID) throws {
    let steps: SQL = "SELECT id FROM draftStep WHERE revisionID = \(revision)"
    try db.execute("DELETE FROM draftOutcome WHERE stepID IN (\(steps))")
    try db.execute("DELETE FROM draftStandard WHERE stepID IN (\(steps))")
    try db.execute("DELETE FROM draftStep WHERE revisionID = \(revision)")
    try db.execute("DELETE FROM performer WHERE revisionID = \(revision)")
    try db.execute("DELETE FROM revisionText WHERE revisionID = \(revision)")
  }
}
