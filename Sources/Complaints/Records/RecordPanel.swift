import Database
import HTTP
import Mustache
import Platform
import Procedures

extension RecordSheet {
  /// The sheet as the form on the case page.
  var panel: StepPanel {
    StepPanel(kind: kind) { dossier, form, errors, context in
      let choices = try context.choices(dossier, of: kind)
      let shown = form.fields.isEmpty ? known(dossier) : form
      let last: [any Renderable] = files.field(errors, context).map { [$0] } ?? []
      let asked: [any Renderable] = questions.map { $0.field(shown, errors) }
      return .form(
        WebForm(
          action: "\(dossier.path)/\(slug)", hidden: [dossier.versionField],
          fields: asked + Self.choice(choices, choice, shown, errors) + last, button: button,
          isMultipart: files.areAsked))
    }
  }

  /// The ways that are open, and why one was taken; nothing where there is one way.
  static func choice(
    _ choices: [Outcome], _ label: String, _ form: FormData, _ errors: FormErrors
  ) -> [any Renderable] {
    guard !choices.isEmpty else { return [] }
    let radios = RadioGroup(
      RecordForm.outcomeField, label, choices.map { Choice($0.code, $0.words) }, form: form, errors: errors)
    let explained = choices.filter(\.needsReason).map { "“\($0.words)”" }
    guard !explained.isEmpty else { return [radios] }
    return [
      radios,
      TextArea(
        RecordForm.reasonField, "Alasan", form: form, errors: errors,
        hint: "Wajib bila memilih \(explained.joined(separator: " atau ")).", rows: 3,
        maxLength: RecordForm.limits[RecordForm.reasonField]),
    ]
  }
}

extension RecordSheet.Files {
  var areAsked: Bool {
    if case .none = self { false } else { true }
  }

  fileprivate func field(_ errors: FormErrors, _ context: StepPanel.Context) -> FileField? {
    let limits = context.office.attachments.words
    switch self {
    case .none: return nil
    case .welcome(let label):
      return FileField("files", label, errors: errors, limits: limits, tray: context.tray)
    case .needed(let label, _):
      return FileField("files", label, errors: errors, limits: limits, tray: context.tray, isOptional: false)
    }
  }
}

extension StepPanel.Context {
  /// What the performer of the newest step of a kind has to choose from.
  func choices(_ dossier: Dossier, of kind: StepKind) throws -> [Outcome] {
    guard let step = dossier.passed.last(where: { $0.kind == kind }) else { return [] }
    return try db.steps(of: dossier.run.revision).first { $0.id == step.step }?.choices ?? []
  }
}
