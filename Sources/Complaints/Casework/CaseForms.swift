import HTTP
import Platform
import Procedures

/// The forms of the case page as one colleague sees them, with what he sent and what became of it.
struct CaseForms {
  private(set) var panel = StepPanel.Shown()
  private(set) var note: WebForm?
  /// What is wrong with a form that stands on the page.
  private(set) var errors: FormErrors
  private(set) var change: ChangeNotice?
  /// What a disposition asks of this colleague beside the steps; nil when nothing.
  let answer: DispositionAnswer?
  /// Whether he takes part in the work, be it open or closed.
  let works: Bool
  /// Whether the open step is this colleague's to give to another.
  let mayHandOver: Bool
  /// Whether he may close it as not within the organisation's power.
  let mayDecline: Bool
  /// How many complaints may be about the same matter; asked only of whoever sorts this one.
  let similar: Int

  init(_ dossier: Dossier, _ sent: SentForm?, _ context: StepPanel.Context) throws {
    errors = sent?.errors ?? FormErrors()
    answer = try DispositionAnswer(dossier, context)
    mayHandOver =
      try dossier.open.map { try context.db.mayHandOver($0, context.colleague, at: context.now) } ?? false
    mayDecline = try dossier.run.isOpen && context.db.mayDecline(dossier.run, context.colleague, at: context.now)
    let sorts = dossier.open.map { $0.kind == .sorting && $0.isPerformed(by: context.colleague) } ?? false
    similar = sorts ? try context.db.complaints(like: dossier.run, for: context.colleague).count : 0
    panel = try Self.panel(dossier, sent, context)
    works = try context.db.worksOn(dossier.run, context.colleague)
    note = dossier.run.isOpen && works ? Self.note(dossier, sent?.place == .note ? sent : nil, context) : nil
    guard let sent, let what = sent.change else { return }
    let shown =
      switch sent.place {
      case .step(let kind): dossier.open?.kind == kind ? panel.form : nil
      case .note: note
      }
    if shown == nil { errors = FormErrors() }
    change = ChangeNotice(
      "Keluhan ini sudah berubah", what, typed: try Self.past(dossier, sent, context), shown: shown)
  }

  private static func panel(
    _ dossier: Dossier, _ sent: SentForm?, _ context: StepPanel.Context
  ) throws -> StepPanel.Shown {
    guard let open = dossier.open, let panel = StepPanel.serving(open.kind), panel.isOpenTo(open, context.colleague)
    else { return StepPanel.Shown() }
    if try context.db.isDependent(context.colleague.person, at: open) {
      return StepPanel.Shown(barred: ProcedureError.notIndependent.message)
    }
    let sent = sent?.place == .step(open.kind) ? sent : nil
    var context = context
    context.tray = sent?.tray
    switch try panel.work(dossier, sent?.form ?? FormData(), sent?.errors ?? FormErrors(), context) {
    case .form(let form, let beside): return StepPanel.Shown(isMine: true, form: form, beside: beside)
    case .page(let label, let href): return StepPanel.Shown(isMine: true, link: .init(label, href))
    }
  }

  private static func note(_ dossier: Dossier, _ sent: SentForm?, _ context: StepPanel.Context) -> WebForm {
    NoteForm.fields(
      dossier, form: sent?.form ?? FormData(), errors: sent?.errors ?? FormErrors(), tray: sent?.tray, context.office)
  }

  /// The form as it was sent, whether or not it still stands on the page.
  private static func past(_ dossier: Dossier, _ sent: SentForm, _ context: StepPanel.Context) throws -> WebForm? {
    guard case .step(let kind) = sent.place else { return note(dossier, sent, context) }
    var context = context
    context.tray = sent.tray
    context.isPast = true
    guard let panel = StepPanel.serving(kind),
      case .form(let form, _) = try panel.work(dossier, sent.form, FormErrors(), context)
    else { return nil }
    return form
  }
}
