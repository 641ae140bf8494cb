import Database
import HTTP
import Mustache
import Platform

/// The next revision of a procedure, being written (row P2).
enum DraftPages {
  /// POST /prosedur/:code/revisi: begins it as a copy of the newest revision.
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let code = try visit.parameter("code")
    let form = try visit.request.form()
    var errors = FormErrors()
    RevisionReason.limits.check(form, &errors)
    guard errors.isEmpty else { return try RevisionPages.page(visit, form, errors) }
    let (number, reason) = (form.int("number"), form.text("reason"))
    try await visit.app.write(by: visit.actor) { deed in
      try deed.startDraft(of: code, from: number, because: reason)
    }
    return visit.seeOther(
      RevisionDraft.path(code), Flash(.ok, "Konsep revisi sudah dibuat. Yang berlaku tetap berlaku."))
  }

  /// GET /prosedur/:code/konsep
  @Sendable static func show(_ visit: Visit) async throws -> Response { try visit.draftPage() }

  /// GET /prosedur/:code/konsep/hapus
  @Sendable static func askDiscard(_ visit: Visit) async throws -> Response {
    let (draft, _) = try visit.draft()
    return try visit.page(DraftDiscard(draft))
  }

  /// POST /prosedur/:code/konsep/hapus
  @Sendable static func discard(_ visit: Visit) async throws -> Response {
    let code = try visit.parameter("code")
    let version = try visit.request.form().int("version")
    try await visit.app.write(by: visit.actor) { deed in try deed.discardDraft(of: code, version: version) }
    return visit.seeOther(Procedure.path(code) + "/revisi", Flash(.ok, "Konsep revisi sudah dihapus."))
  }

  /// GET /prosedur/:code/konsep/identitas
  @Sendable static func identity(_ visit: Visit) async throws -> Response {
    let (draft, procedure) = try visit.draft()
    return try visit.page(DraftForm.identity(draft, IdentityForm.form(of: procedure)))
  }

  /// POST /prosedur/:code/konsep/identitas
  @Sendable static func changeIdentity(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    return try await visit.changeDraft(form, .identity) { draft, _, errors in
      DraftForm.identity(draft, form, errors)
    } read: { _ in
      let sent = try IdentityForm(form)
      return { sent.apply(to: &$0) }
    }
  }

  /// GET /prosedur/:code/konsep/pelaksana
  @Sendable static func performers(_ visit: Visit) async throws -> Response {
    let (draft, procedure) = try visit.draft()
    let positions = try visit.read { try $0.positions() }
    return try visit.page(DraftForm.performers(draft, procedure, positions, PerformersForm.form(of: procedure)))
  }

  /// POST /prosedur/:code/konsep/pelaksana
  @Sendable static func changePerformers(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let positions = try visit.read { try $0.positions() }
    return try await visit.changeDraft(form, .performers) { draft, procedure, errors in
      DraftForm.performers(draft, procedure, positions, form, errors)
    } read: { procedure in
      let sent = try PerformersForm(form, of: procedure, positions: positions)
      return { sent.apply(to: &$0) }
    }
  }
}

extension Visit {
  typealias DraftChange = @Sendable (inout ProcedureDefinition) throws -> Void

  /// The draft of the procedure in the address, with what it says.
  func draft() throws -> (RevisionDraft, ProcedureDefinition) {
    let code = try parameter("code")
    let found: (RevisionDraft, ProcedureDefinition)? = try read { db in
      guard let draft = try db.draft(of: code), let text = try db.definition(of: draft.revision.id) else { return nil }
      return (draft, text)
    }
    guard let found else { throw VisitError.notFound }
    return found
  }

  /// Takes a form about a draft: 422 with the form again where it has faults, 409 with the draft as it stands now where
  /// it came too late.
  ///
  /// - Parameters:
  ///   - page: the form with its faults.
  ///   - read: what the form changes, or the faults as `FormErrors`.
  nonisolated(nonsending) func changeDraft(
    _ form: FormData, _ part: DraftPart, done: String = "Konsep sudah disimpan.",
    page: (RevisionDraft, ProcedureDefinition, FormErrors) throws -> DraftForm,
    read: (ProcedureDefinition) throws -> DraftChange
  ) async throws -> Response {
    let (draft, procedure) = try draft()
    let code = draft.revision.code
    let version = form.int("version")
    do {
      guard version == draft.version else { throw VisitError.stale(try changes(of: draft, since: version)) }
      let change = try read(procedure)
      try await app.write(by: actor) { deed in try deed.changeDraft(of: code, version: version, part, change) }
      return seeOther(draft.path, Flash(.ok, done))
    } catch let errors as FormErrors {
      return try self.page(try page(draft, procedure, errors), status: .unprocessable)
    } catch VisitError.stale(let what) {
      return try draftPage(stale: what, typed: try page(draft, procedure, FormErrors()).form)
    }
  }

  private func changes(of draft: RevisionDraft, since version: Int?) throws -> String {
    try read { try $0.changes(of: draft.revision.id, since: version ?? draft.version, words) }
  }

  /// The draft as it stands.
  ///
  /// - Parameters:
  ///   - stale: what has changed since a form was read that was sent just now, and what was typed in it.
  ///   - errors: of the forms on this page, with what was typed.
  func draftPage(
    stale: String? = nil, typed: WebForm? = nil, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let (draft, procedure) = try draft()
    let notice = stale.map {
      ChangeNotice(
        "Konsep ini sudah berubah", $0, typed: typed, advice: "Periksa konsepnya, lalu ubah lagi bila perlu.")
    }
    let colleague = try colleague()
    let (findings, hasWritten) = try read { db in
      (try db.findings(in: procedure, at: now), try db.hasWritten(colleague.person, in: draft.revision.id))
    }
    let reader = DraftReader(
      colleague: colleague, hasWritten: hasWritten, approverMayCheck: app.office.approverMayCheck)
    let page = DraftShow(
      draft, procedure, findings, for: reader, form: form, errors: errors, notice: notice, words)
    return try self.page(page, status: stale != nil ? .conflict : errors.isEmpty ? .ok : .unprocessable)
  }
}
