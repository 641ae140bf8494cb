import Database
import Platform

extension Deed {
  /// Begins the way of a document that has just come into being.
  ///
  /// - Parameter detail: for the trail: what the document is about, as codes.
  @discardableResult
  package func beginApproval(_ way: ApprovalWay, of subject: Int64, _ detail: String = "") throws -> Approval.ID {
    let id: Approval.ID = try db.insert(
      """
      INSERT INTO approvalCase (kind, subjectID, openedAt, openedBy)
      VALUES (\(way.code), \(subject), \(at), \(actor.personID))
      """)
    try db.execute(
      """
      INSERT INTO approvalChange (approvalID, version, at, personID, part, isWriting)
      VALUES (\(id), 1, \(at), \(actor.personID), \("\(way.noun) disusun"), 0)
      """)
    try record("\(way.code).drafted", Subject(way.code, subject), detail)
    return id
  }

  /// Notes an edit of a document, in the deed that makes it: the version counts up, and marks made before are void, for
  /// nobody has checked what it says now.
  ///
  /// - Parameters:
  ///   - version: of the form that the edit came with.
  ///   - what: for those whose page became stale: "isi diubah".
  ///   - isWriting: whether these are the person's own words, so that he may not approve them.
  /// - Returns: whether marks were void by it.
  /// - Throws: `VisitError.stale` with what changed since the form's version; `ApprovalError.notItsTurn` when issued.
  @discardableResult
  package func touchApproval(
    _ way: ApprovalWay, of subject: Int64, version: Int?, _ what: String, isWriting: Bool = true
  ) throws -> Bool {
    let approval = try openApproval(way, of: subject, version: version)
    try voidMarks(of: approval)
    try note(what, in: approval, way, isWriting: isWriting)
    return !approval.marks.isEmpty
  }

  /// A document that is not issued, if it still is as it was read.
  @discardableResult
  package func openApproval(_ way: ApprovalWay, of subject: Int64, version: Int?) throws -> Approval {
    guard let approval = try db.approval(way, of: subject) else { throw VisitError.notFound }
    guard version == approval.version else {
      let words = Words(zone: office.zone)
      throw VisitError.stale(try db.changes(of: approval.id, since: version ?? approval.version, words))
    }
    guard approval.stage != .approved else { throw ApprovalError.notItsTurn }
    return approval
  }

  /// Counts the document's version up, and tells the trail and later readers what was done.
  func note(_ part: String, in approval: Approval, _ way: ApprovalWay, isWriting: Bool = false) throws {
    try db.execute("UPDATE approvalCase SET version = \(approval.version + 1) WHERE id = \(approval.id)")
    try db.execute(
      """
      INSERT INTO approvalChange (approvalID, version, at, personID, part, isWriting)
      VALUES (\(approval.id), \(approval.version + 1), \(at), \(actor.personID), \(part), \(isWriting))
      """)
    // What was written may be anybody's words, which the trail does not keep.
    let detail = isWriting ? "written" : part.replacing(" ", with: "-")
    try record("\(way.code).changed", Subject(way.code, approval.subject), "part=\(detail)")
  }

  func voidMarks(of approval: Approval) throws {
    try db.execute(
      "UPDATE approvalMark SET voidedAt = \(at) WHERE approvalID = \(approval.id) AND voidedAt IS NULL")
  }
}
