import Database
import HTTP
import Mustache
import Platform

/// All revisions of a procedure, and each of them to read.
enum RevisionPages {
  /// GET /prosedur/:code/revisi
  @Sendable static func index(_ visit: Visit) async throws -> Response {
    // A reason may be proposed by the page that led here.
    try page(visit, ["reason": visit.request.query.text("alasan")])
  }

  /// - Parameter form: what was typed to begin a new one.
  static func page(_ visit: Visit, _ form: FormData, _ errors: FormErrors = FormErrors()) throws -> Response {
    let code = try visit.parameter("code")
    let today = visit.app.office.zone.day(of: visit.now)
    let colleague = try visit.colleague()
    let page = try visit.read { try RevisionIndex($0, code, for: colleague, on: today, form, errors, visit.words) }
    guard let page else { throw VisitError.notFound }
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
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
    let withdrawn = try withdrawals(of: revision.code)[revision.id].map { ". \($0.text(words))" } ?? ""
    if let approved = try marks(of: revision.id).last(where: { $0.role == .approved }) {
      return "Disahkan \(approved.name), \(approved.position), \(words.shortDateTime(approved.at))\(withdrawn)"
    }
    if let came = try installation(of: revision.id) {
      let who = came.name.map { "oleh \($0)" } ?? "bersama program"
      return "Dipasang \(who), \(words.shortDate(came.at)), tanpa pengesahan dalam program\(withdrawn)"
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
    let reason: String?
    let approval: String
    /// The comparison with the one before it.
    let compare: String?
    /// Where it is withdrawn before its day, for who approves.
    let withdraw: String?
  }

  let title: String
  let heading: String
  let breadcrumbs: [Breadcrumb]
  let errorSummary: ErrorSummary?
  /// A reason that was proposed while there is a draft already, and where that is.
  let proposal: String?
  let draft: String?
  let lines: [Line]
  /// Where a new one is begun; nil where there is a draft, or for who may not.
  let begin: WebForm?

  /// Nil when there is no procedure with this code.
  init?(
    _ db: Snapshot, _ code: String, for colleague: SignedIn, on today: Day, _ form: FormData, _ errors: FormErrors,
    _ words: Words
  ) throws {
    let revisions = try db.revisions(of: code)
    guard let newest = try db.newestRevision(of: code) else { return nil }
    let inForce = try db.effectiveRevision(of: code, on: today)?.id
    let (withdrawn, reasons) = (try db.withdrawals(of: code), try db.revisionReasons(of: code))
    heading = "Revisi prosedur \(newest.title)"
    (title, errorSummary) = (errors.titled(heading), errors.summary)
    breadcrumbs = Breadcrumb.toProcedure(newest) + [Breadcrumb("Revisi")]
    lines = try revisions.map { revision in
      let standing = RevisionStanding(
        revision, inForce: inForce, isWithdrawn: withdrawn[revision.id] != nil, today: today)
      return Line(
        revision, standing, reasons[revision.id], try db.approvalWords(of: revision, words), for: colleague, words)
    }
    let hasDraft = revisions.first?.effectiveFrom == nil
    let mayBegin = colleague.can(.reviseProcedures) && !hasDraft
    begin = mayBegin ? Self.begin(from: newest, or: revisions.filter { $0.number > newest.number }, form, errors) : nil
    let proposed = form.text("reason")
    proposal = hasDraft && colleague.maySeeDrafts && !proposed.isEmpty ? proposed : nil
    draft = proposal == nil ? nil : RevisionDraft.path(code)
  }

  /// - Parameter withdrawn: those newer than the newest that holds, which may be mended rather than written anew.
  private static func begin(
    from newest: Revision, or withdrawn: [Revision], _ form: FormData, _ errors: FormErrors
  ) -> WebForm {
    let action = Procedure.path(newest.code) + "/revisi"
    let reason = TextArea(
      "reason", "Alasan revisi", form: form, errors: errors,
      hint: "Boleh dikosongkan. Dibaca oleh yang memeriksa dan mengesahkannya.", rows: 3,
      maxLength: RevisionReason.limits["reason"])
    guard !withdrawn.isEmpty else {
      return WebForm(
        action: action, hidden: [HiddenField("number", "\(newest.number)")], fields: [reason],
        button: "Susun revisi baru")
    }
    let choices =
      [Choice("\(newest.number)", "Revisi \(newest.number)")]
      + withdrawn.map { Choice("\($0.number)", "Revisi \($0.number), yang dicabut") }
    return WebForm(
      action: action, fields: [SelectField("number", "Disalin dari", choices, form: form, prompt: nil), reason],
      button: "Susun revisi baru")
  }
}

/// Where a revision stands on a day.
enum RevisionStanding {
  case draft, toCome, inForce, past, withdrawn

  init(_ revision: Revision, inForce: Revision.ID?, isWithdrawn: Bool, today: Day) {
    self =
      if let start = revision.effectiveFrom {
        isWithdrawn ? .withdrawn : revision.id == inForce ? .inForce : start > today ? .toCome : .past
      } else { .draft }
  }

  fileprivate var tag: Tag {
    switch self {
    case .draft: Tag("Konsep", .info)
    case .toCome: Tag("Belum berlaku", .info)
    case .inForce: Tag("Berlaku", .ok)
    case .past: Tag("Tidak berlaku lagi")
    case .withdrawn: Tag("Dicabut", .late)
    }
  }
}

extension RevisionIndex.Line {
  fileprivate init(
    _ revision: Revision, _ standing: RevisionStanding, _ reason: String?, _ approval: String,
    for colleague: SignedIn, _ words: Words
  ) {
    self.reason = revision.effectiveFrom != nil || colleague.maySeeDrafts ? reason : nil
    number = revision.number
    name = "Revisi \(revision.number)"
    href = revision.effectiveFrom != nil || colleague.maySeeDrafts ? revision.path : nil
    state = standing.tag
    let day = revision.effectiveFrom.map { words.date($0) } ?? "Belum ditentukan"
    from = standing == .withdrawn ? "Tidak jadi; semula \(day)" : day
    self.approval = approval
    compare =
      revision.number > 0 && href != nil ? "\(Procedure.path(revision.code))/banding?ke=\(revision.number)" : nil
    withdraw =
      standing == .toCome && colleague.can(.approveProcedures) ? revision.path + "/cabut" : nil
  }
}
