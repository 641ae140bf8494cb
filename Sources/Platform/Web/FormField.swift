import Mustache

/// A field that a person fills in, as a page can tell it again in words.
protocol FormField: Renderable {
  var face: FieldFace { get }
  /// What stands in it, in words; empty when nothing does.
  var answer: String { get }
}

/// What somebody typed or chose in one field: a line of `_parts/unsaved`.
package struct FieldAnswer: Renderable {
  package let name: String
  package let label: String
  package let text: String
}

/// Fields that few need, folded away until somebody asks for them: `_parts/field-fold`. Works without script.
package struct FieldFold: Renderable {
  let part = "_parts/field-fold"
  let label: String
  let fields: [any Renderable]

  /// - Parameter label: what opens it ("Tambah tindakan").
  package init(_ label: String, _ fields: [any Renderable]) {
    self.label = label
    self.fields = fields
  }
}

/// Fields that belong together, under a heading: `_parts/field-group`. Side by side where there is room.
package struct FieldGroup: Renderable {
  let part = "_parts/field-group"
  let heading: String
  let note: String?
  let fields: [any Renderable]
  let isRow: Bool

  /// - Parameter isRow: whether the fields stand beside each other.
  package init(_ heading: String, note: String? = nil, isRow: Bool = false, _ fields: [any Renderable]) {
    self.heading = heading
    self.note = note
    self.isRow = isRow
    self.fields = fields
  }
}

extension WebForm {
  /// What stands in the form's fields, in its order; empty ones are left out, and so are passwords.
  package var answers: [FieldAnswer] {
    Self.questions(among: fields).map { FieldAnswer(name: $0.face.name, label: $0.face.label, text: $0.answer) }
      .filter { !$0.text.isEmpty }
  }

  /// The names of the fields a person fills in, in order.
  var questions: [String] { Self.questions(among: fields).map(\.face.name) }

  private static func questions(among fields: [any Renderable]) -> [any FormField] {
    fields.flatMap { field -> [any FormField] in
      if let fold = field as? FieldFold { return questions(among: fold.fields) }
      if let group = field as? FieldGroup { return questions(among: group.fields) }
      return (field as? any FormField).map { [$0] } ?? []
    }
  }
}

extension TextField: FormField {
  /// A password is never in `value`.
  var answer: String { value }
}

extension TextArea: FormField {
  var answer: String { String(value.drop { $0.isNewline }) }
}

extension DateField: FormField {
  var answer: String { Day(iso: value).map { Words(zone: .wib).date($0) } ?? value }
}

extension RadioGroup: FormField {
  var answer: String { options.first { $0.isChecked }?.label ?? "" }
}

extension CheckGroup: FormField {
  var answer: String { options.filter(\.isChecked).map(\.label).joined(separator: ", ") }
}

extension SelectField: FormField {
  var answer: String {
    (options + groups.flatMap(\.options)).first { $0.isSelected && !$0.value.isEmpty }?.label ?? ""
  }
}

extension FileField: FormField {
  var answer: String { kept.map(\.name).joined(separator: ", ") }
}
