import Database
import HTTP
import Platform
import Procedures

/// The case page: facts, story, and the step that goes on now.
enum CasePages {
  /// GET /keluhan/:case
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit) }

  /// The page with what was typed and what is wrong with it; `on` names the form that was sent.
  static func page(
    _ visit: Visit, form: FormData = [:], errors: FormErrors = FormErrors(), on sent: SentForm = .step
  ) throws -> Response {
    let dossier = try visit.dossier()
    let colleague = try visit.colleague()
    let panel = try visit.read { db throws -> StepPanel.Shown in
      try shownPanel(
        dossier, colleague, visit, db, form: sent == .step ? form : FormData(),
        errors: sent == .step ? errors : FormErrors())
    }
    let shown = CasePage(
      dossier, colleague: colleague, panel: panel,
      note: NoteForm.fields(
        dossier, form: sent == .note ? form : FormData(), errors: sent == .note ? errors : FormErrors(),
        visit.app.office),
      errors: errors, at: visit.now, office: visit.app.office)
    return try visit.page(shown, status: errors.isEmpty ? .ok : .unprocessable)
  }

  /// The forms of the page.
  enum SentForm { case step, note }

  /// Performs one step's form: reads it, does the deed, and leads back to the case; faults come back beside their
  /// fields with everything typed.
  static func perform(
    _ visit: Visit, _ deed: (FormData) async throws -> String
  ) async throws -> Response {
    let form = try visit.request.form()
    do {
      let done = try await deed(form)
      return visit.seeOther("/keluhan/\(try visit.parameter("case"))", Flash(.ok, done))
    } catch let errors as FormErrors {
      return try page(visit, form: form, errors: errors)
    }
  }

  private static func shownPanel(
    _ dossier: Dossier, _ colleague: SignedIn, _ visit: Visit, _ db: Snapshot, form: FormData, errors: FormErrors
  ) throws -> StepPanel.Shown {
    guard let open = dossier.open, let panel = StepPanel.serving(open.kind), panel.isOpenTo(open, colleague) else {
      return StepPanel.Shown()
    }
    let context = StepPanel.Context(db: db, office: visit.app.office, now: visit.now, colleague: colleague)
    switch try panel.work(dossier, form, errors, context) {
    case .form(let form): return StepPanel.Shown(isMine: true, form: form)
    case .page(let label, let href): return StepPanel.Shown(isMine: true, link: .init(label, href))
    }
  }
}
