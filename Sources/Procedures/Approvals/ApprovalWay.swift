import Database
import HTTP
import Mustache
import Platform

/// How one kind of document is prepared, checked, approved and frozen. A feature declares one for each of its kinds,
/// begins a document's way with `Deed.beginApproval`, notes every edit with `Deed.touchApproval`, mounts the pages with
/// `Route.approval`, and shows where the document stands with `Visit.approvalPanel`.
package struct ApprovalWay: Sendable {
  /// What the database and the trail keep; never renamed: `satisfaction.report`.
  package let code: String
  /// What people call it within a sentence: "laporan".
  package let noun: String
  package let prepares: Ability
  package let checks: Ability
  package let approves: Ability
  /// What is to be known of a document; nil when there is no such document.
  package let document: @Sendable (Snapshot, _ subject: Int64) throws -> ApprovalDocument?
  /// The document control of its paper; nil: that of the procedure which the office works by.
  let control: (@Sendable (Snapshot, _ subject: Int64) throws -> FormControl)?
  /// What else is asked when it is approved, such as the day from which it holds.
  let fields: @Sendable (FormData, FormErrors) -> [any Renderable]
  /// Done within the approving deed before the paper is drawn, with the form of `fields`; throws `FormErrors`.
  let settle: @Sendable (Deed, _ subject: Int64, FormData) throws -> Void
  /// Done within the approving deed once the paper is issued.
  let issued: @Sendable (Deed, _ subject: Int64, Paper.ID) throws -> Void
  /// Papers that were issued with its own; they hold as long as it does.
  let companions: @Sendable (Snapshot, _ subject: Int64) throws -> [Paper.ID]
  let issue: @Sendable (Deed, PaperDraft, _ subject: Int64) throws -> Paper.ID
  let page: @Sendable (Visit, _ subject: Int64, PaperTrim) throws -> Response
  let pdf: @Sendable (Visit, _ subject: Int64, PaperTrim) async throws -> Response

  /// - Parameter draw: the paper as the document stands.
  package init<P: PaperPage>(
    _ code: String, noun: String, prepares: Ability, checks: Ability = .checkReports,
    approves: Ability = .approveReports,
    document: @escaping @Sendable (Snapshot, _ subject: Int64) throws -> ApprovalDocument?,
    control: (@Sendable (Snapshot, _ subject: Int64) throws -> FormControl)? = nil,
    fields: @escaping @Sendable (FormData, FormErrors) -> [any Renderable] = { _, _ in [] },
    settle: @escaping @Sendable (Deed, _ subject: Int64, FormData) throws -> Void = { _, _, _ in },
    issued: @escaping @Sendable (Deed, _ subject: Int64, Paper.ID) throws -> Void = { _, _, _ in },
    companions: @escaping @Sendable (Snapshot, _ subject: Int64) throws -> [Paper.ID] = { _, _ in [] },
    draw: @escaping @Sendable (Snapshot, _ subject: Int64, Office, PaperTrim) throws -> P
  ) {
    (self.code, self.noun) = (code, noun)
    (self.prepares, self.checks, self.approves) = (prepares, checks, approves)
    (self.document, self.control, self.fields) = (document, control, fields)
    (self.settle, self.issued, self.companions) = (settle, issued, companions)
    issue = { deed, draft, subject in
      try deed.issue(draft) { trim in try draw(deed.db, subject, deed.office, trim) }
    }
    page = { visit, subject, trim in
      let page = try visit.read { db in try draw(db, subject, visit.office, trim) }
      return try visit.printView(page, stamp: PaperStamp.draft)
    }
    pdf = { visit, subject, trim in
      let page = try visit.read { db in try draw(db, subject, visit.office, trim) }
      return try await visit.pdf(page, stamp: PaperStamp.draft)
    }
  }

  /// Who acts next at a stage; nil when nobody has to.
  package func ability(at stage: ApprovalStage) -> Ability? {
    switch stage {
    case .drafted: prepares
    case .prepared: checks
    case .checked: approves
    case .approved: nil
    }
  }

  /// The noun at the beginning of a sentence.
  var capitalised: String { noun.prefix(1).uppercased() + noun.dropFirst() }
}

/// What the way to approval must know of a document.
package struct ApprovalDocument: Sendable {
  /// The form that it is printed on.
  package let paper: PaperKind
  /// Its own name: "Laporan Kepuasan Pelanggan Triwulan I 2026".
  package let title: String
  /// The number people know its paper by.
  package let number: String
  /// Where it is read and worked on.
  package let path: String
  /// The approved document of the same kind that this one takes the place of, by its id.
  package let replaces: Int64?
  /// The day from which it holds, where who approves it says so; until then what it replaces does.
  package let holdsFrom: Day?
  /// What is missing before it can be sent on, in sentences.
  package let lacks: [String]
  /// Who may neither prepare nor check it, because it judges his own work.
  package let excludes: Set<Person.ID>

  package init(
    _ paper: PaperKind, title: String, number: String, path: String, replaces: Int64? = nil,
    holdsFrom: Day? = nil, lacks: [String] = [], excludes: Set<Person.ID> = []
  ) {
    (self.paper, self.title, self.number, self.path) = (paper, title, number, path)
    (self.replaces, self.holdsFrom, self.lacks, self.excludes) = (replaces, holdsFrom, lacks, excludes)
  }
}

extension Snapshot {
  /// The document control of a form, by the procedure that the office works by.
  package func control(of kind: PaperKind, _ office: Office, at now: Instant) throws -> FormControl {
    guard let revision = try effectiveRevision(of: office.procedure, on: office.zone.day(of: now)) else {
      throw ApprovalError.noProcedure
    }
    return try control(of: kind, in: revision.id)
  }

  /// The header of a document's paper, as it stands under these marks.
  func control(
    _ way: ApprovalWay, of document: ApprovalDocument, _ subject: Int64, _ office: Office, at now: Instant
  ) throws -> FormControl {
    try way.control?(self, subject) ?? control(of: document.paper, office, at: now)
  }
}
