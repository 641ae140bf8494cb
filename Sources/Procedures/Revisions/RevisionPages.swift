import Database
import HTTP
import Mustache
import Platform

/// All revisions of a procedure, and each of them to read.
enum RevisionPages {
  /// GET /prosedur/:code/revisi
  @Sendable static func index(_ visit: Visit) async throws -> Response {
    let code = try visit.parameter("code")
    let today = visit.app.office.zone.day(of: visit.now)
    let colleague = try visit.colleague()
    let page: RevisionIndex? = try visit.read { db in
      let revisions = try db.revisions(of: code)
      guard let newest = revisions.first(where: { $0.effectiveFrom != nil }) else { return nil }
      let inForce = try db.effectiveRevision(of: code, on: today)?.id
      let lines = try revisions.map { revision in
        RevisionIndex.Line(
          revision, try db.approvalWords(of: revision, visit.words), isInForce: revision.id == inForce,
          maySeeDraft: colleague.maySeeDrafts, visit.words)
      }
      return RevisionIndex(
        newest, lines, mayBegin: colleague.can(.reviseProcedures) && revisions.first?.effectiveFrom != nil)
    }
    guard let page else { throw VisitError.notFound }
    return try visit.page(page)
  }

  /// GET /prosedur/:code/revisi/:revision
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let revision = try visit.revision()
    guard revision.effectiveFrom != nil else { return visit.seeOther(RevisionDraft.path(revision.code)) }
    return try visit.page(try visit.procedurePage(of: revision))
  }
}

extension SignedIn {
  /// Whether drafts of revisions are open to him.
  var maySeeDrafts: Bool { can(.reviseProcedures) || can(.checkProcedures) || can(.approveProcedures) }
}

extension Access {
  /// Whoever revises, checks or approves procedures.
  static let draftReader = Access.can(anyOf: [.reviseProcedures, .checkProcedures, .approveProcedures])
}

extension Visit {
  /// The revision in the address; a draft only for who works on it.
  func revision() throws -> Revision {
    guard let number = Int(try parameter("revision")), let code = parameters["code"],
      let revision = try read({ try $0.revision(number, of: code) }),
      try revision.effectiveFrom != nil || colleague().maySeeDrafts
    else { throw VisitError.notFound }
    return revision
  }
}

extension Snapshot {
  /// Who stands behind a revision: "Disahkan Hendra, Kepala Balai, 12 Mar 2026 09.00".
  func approvalWords(of revision: Revision, _ words: Words) throws -> String {
    if let approved = try marks(of: revision.id).last(where: { $0.role == .approved }) {
      return "Disahkan \(approved.name), \(approved.position), \(words.shortDateTime(approved.at))"
    }
    if let came = try installation(of: revision.id) {
      let who = came.name.map { "oleh \($0)" } ?? "bersama program"
      return "Dipasang \(who), \(words.shortDate(came.at)), tanpa pengesahan dalam program"
    }
    return revision.effectiveFrom == nil ? "Belum disahkan" : "Dipasang bersama program"
  }
}

/// The list of a procedure's revisions.
struct RevisionIndex: StaffPage {
  static let template = "Procedures/Revisions/index"

  struct Line: Renderable {
    let number: Int
    let href: String?
    let name: String
    let state: Tag
    let from: String
    let approval: String
    /// The comparison with the one before it.
    let compare: String?

    init(
      _ revision: Revision, _ approval: String, isInForce: Bool, maySeeDraft: Bool, _ words: Words
    ) {
      number = revision.number
      name = "Revisi \(revision.number)"
      href = revision.effectiveFrom != nil || maySeeDraft ? revision.path : nil
      state =
        isInForce
        ? Tag("berlaku", .ok) : revision.effectiveFrom == nil ? Tag("konsep", .info) : Tag("tidak berlaku hari ini")
      from = revision.effectiveFrom.map { words.date($0) } ?? "Belum ditentukan"
      self.approval = approval
      let path = "\(Procedure.path(revision.code))/banding?dari=\(revision.number - 1)&ke=\(revision.number)"
      compare = revision.number > 0 && href != nil ? path : nil
    }
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let lines: [Line]
  /// Where a new one is begun; nil where there is a draft, or for who may not.
  let begin: WebForm?

  init(_ newest: Revision, _ lines: [Line], mayBegin: Bool) {
    title = "Revisi prosedur \(newest.title)"
    breadcrumbs = Breadcrumb.toProcedure(newest) + [Breadcrumb("Revisi")]
    self.lines = lines
    begin =
      mayBegin
      ? WebForm(
        action: Procedure.path(newest.code) + "/revisi", hidden: [HiddenField("number", "\(newest.number)")],
        fields: [],
        button: "Susun revisi baru") : nil
  }
}
