import Database
import HTTP
import Platform

// From draft to archive: who prepares and who approves are always two people, who checks is a third unless the
// organisation lets who approves check as well, as with its procedures. Every deed is refused on a page of another state.
extension Deed {
  /// Sends a document on to who checks it.
  package func prepare(_ way: ApprovalWay, of subject: Int64, version: Int?) throws {
    let approval = try openApproval(way, of: subject, version: version)
    guard approval.stage == .drafted else { throw ApprovalError.notItsTurn }
    let document = try complete(way, subject)
    try requireIndependence(document)
    try mark(approval, .prepared, by: way.prepares)
    try note("dikirim untuk diperiksa", in: approval, way)
    try tell(way.checks, of: document, way, "menunggu pemeriksaan Anda", but: actor.personID)
  }

  /// Puts the checker's mark under a document.
  package func check(_ way: ApprovalWay, of subject: Int64, version: Int?) throws {
    let approval = try openApproval(way, of: subject, version: version)
    guard approval.stage == .prepared else { throw ApprovalError.notItsTurn }
    try requireOthersWork(approval)
    let document = try complete(way, subject)
    try requireIndependence(document)
    try mark(approval, .checked, by: way.checks)
    try note("diperiksa", in: approval, way)
    try tell(way.approves, of: document, way, "menunggu pengesahan Anda", but: approval.mark(.prepared)?.person)
  }

  /// Sends a document back to who prepares it, with the reason; the marks under it are void.
  package func giveBack(_ way: ApprovalWay, of subject: Int64, version: Int?, reason: String) throws {
    let approval = try openApproval(way, of: subject, version: version)
    guard approval.stage != .drafted else { throw ApprovalError.notItsTurn }
    guard let document = try way.document(db, subject) else { throw VisitError.notFound }
    try voidMarks(of: approval)
    try db.execute(
      """
      INSERT INTO approvalReturn (approvalID, at, personID, reason)
      VALUES (\(approval.id), \(at), \(actor.personID), \(reason))
      """)
    try note("dikembalikan", in: approval, way)
    try tellPreparer(approval, document, way, "dikembalikan untuk diperbaiki", reason: reason)
  }

  /// Approves a document: it is issued as a controlled paper, takes the place of the one before it, and never changes
  /// again. That the password was typed again is for the caller to check.
  ///
  /// - Parameter form: what the way's `fields` ask for.
  /// - Throws: `FormErrors` beside those fields.
  @discardableResult
  package func approve(
    _ way: ApprovalWay, of subject: Int64, version: Int?, _ form: FormData = [:]
  ) throws -> Paper.ID {
    let approval = try openApproval(way, of: subject, version: version)
    guard approval.stage == .checked else { throw ApprovalError.notItsTurn }
    try requireOthersWork(approval)
    // Whoever wrote a part of it prepared it as well, whoever sent it on.
    guard try db.written(by: actor.personID, among: [approval.id]).isEmpty else { throw ApprovalError.ownWriting }
    guard approval.mark(.checked)?.person != actor.personID || office.approverMayCheck else {
      throw ApprovalError.checkedByApprover
    }
    try way.settle(self, subject, form)
    let document = try complete(way, subject)
    try mark(approval, .approved, by: way.approves)
    try note("disahkan", in: approval, way)
    let paper = try issue(document, way, subject)
    try db.execute("UPDATE approvalCase SET paperID = \(paper) WHERE id = \(approval.id)")
    try way.issued(self, subject, paper)
    try takePlace(of: document, paper, way, subject)
    try tellPreparer(approval, document, way, "sudah disahkan dan masuk arsip")
    return paper
  }

  /// Nobody prepares or checks what judges his own unit.
  private func requireIndependence(_ document: ApprovalDocument) throws {
    guard let person = actor.personID, document.excludes.contains(person) else { return }
    throw ApprovalError.notIndependent
  }

  private func issue(_ document: ApprovalDocument, _ way: ApprovalWay, _ subject: Int64) throws -> Paper.ID {
    let marks = try db.approval(way, of: subject)?.marks ?? []
    let draft = PaperDraft(
      document.paper, number: document.number,
      control: try db.control(way, of: document, subject, office, at: at), marks: marks.map(\.onPaper),
      about: Subject(way.code, subject))
    return try way.issue(self, draft, subject)
  }

  /// The papers of the document before are void: at once, or from the day on which this one begins to hold.
  private func takePlace(
    of document: ApprovalDocument, _ paper: Paper.ID, _ way: ApprovalWay, _ subject: Int64
  ) throws {
    let start = document.holdsFrom.map { office.zone.instant($0) }
    let last = try document.replaces.flatMap { try db.approval(way, of: $0)?.paper }
    try replace(last, by: paper, from: start)
    let before = try document.replaces.map { try way.companions(db, $0) } ?? []
    for (place, companion) in try way.companions(db, subject).enumerated() {
      try replace(before.indices.contains(place) ? before[place] : nil, by: companion, from: start)
    }
  }

  /// The document, when nothing is missing in it.
  private func complete(_ way: ApprovalWay, _ subject: Int64) throws -> ApprovalDocument {
    guard let document = try way.document(db, subject) else { throw VisitError.notFound }
    guard document.lacks.isEmpty else { throw ApprovalError.incomplete(document.lacks) }
    return document
  }

  /// Nobody checks or approves what he prepared.
  private func requireOthersWork(_ approval: Approval) throws {
    guard approval.mark(.prepared)?.person != actor.personID else { throw ApprovalError.ownWork }
  }

  private func mark(_ approval: Approval, _ role: PaperMark.Role, by ability: Ability) throws {
    guard let colleague = try colleague() else { throw VisitError.forbidden }
    let title = colleague.title(for: try db.positions(with: ability))
    try db.execute(
      """
      INSERT INTO approvalMark (approvalID, role, personID, name, position, at)
      VALUES (\(approval.id), \(role), \(colleague.person), \(colleague.name), \(title), \(at))
      """)
  }
}
