import Database
import HTTP
import Platform
import Procedures

/// The case page: facts, story, and the step that goes on now.
enum CasePages {
  /// GET /keluhan/:case
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit) }

  /// Performs one step's form: reads it, does the deed, and leads back to the case; what is wrong or has changed comes
  /// back on the case page, with everything typed.
  static func perform(
    _ visit: Visit, _ kind: StepKind, _ deed: (FormData) async throws -> String
  ) async throws -> Response {
    let form = try visit.request.form()
    return try await answer(visit, SentForm(.step(kind), form)) {
      try visit.requireVersion(form, of: kind)
      return try await deed(form)
    }
  }

  /// The same for a form with files, which wait in its tray until it is right.
  static func perform(
    _ visit: Visit, _ kind: StepKind, files field: String, isSingle: Bool = false,
    _ deed: (FormData, FileTray) async throws -> String
  ) async throws -> Response {
    let form = try visit.request.form()
    let tray = try await visit.takeIn(form, field: field, isSingle: isSingle)
    return try await answer(visit, SentForm(.step(kind), form, tray)) {
      try visit.requireVersion(form, of: kind)
      return try await deed(form, tray)
    }
  }

  /// Does what a form of the case page asks for; the deed gives the line that says what was done.
  static func answer(_ visit: Visit, _ sent: SentForm, _ deed: () async throws -> String) async throws -> Response {
    var sent = sent
    do {
      if let tray = sent.tray, tray.isRearranged { throw tray.errors }
      let done = try await deed()
      return visit.seeOther("/keluhan/\(try visit.parameter("case"))", Flash(.ok, done))
    } catch let errors as FormErrors {
      sent.errors = errors
      sent.change = try visit.change(since: sent)
    } catch VisitError.stale(let what) {
      sent.change = what
    }
    return try page(visit, sent)
  }

  /// The page; `sent` is a form of it that did not go through.
  private static func page(_ visit: Visit, _ sent: SentForm? = nil) throws -> Response {
    let dossier = try visit.dossier()
    let colleague = try visit.colleague()
    let forms = try visit.read { db in
      if let change = sent?.change, try !db.mayRead(dossier.run, colleague) { throw VisitError.stale(change) }
      let context = StepPanel.Context(db: db, office: visit.app.office, now: visit.now, colleague: colleague)
      return try CaseForms(dossier, sent, context)
    }
    let shown = CasePage(dossier, colleague: colleague, forms: forms, at: visit.now, office: visit.app.office)
    return try visit.page(shown, status: sent?.status ?? .ok)
  }
}
