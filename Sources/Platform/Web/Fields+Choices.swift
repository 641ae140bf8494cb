import HTTP
import Mustache

/// One answer a person may choose.
package struct Choice: Sendable {
  package let value: String
  package let label: String
  package let hint: String?

  package init(_ value: String, _ label: String, hint: String? = nil) {
    self.value = value
    self.label = label
    self.hint = hint
  }
}

/// One row of radios or check boxes, as `_parts/field-choices` shows it.
struct ChoiceRow: Renderable {
  let id: String
  let value: String
  let label: String
  let hint: String?
  let isChecked: Bool

  /// The first row carries the id of the field itself, so that a link of the error summary lands on it.
  static func rows(_ choices: [Choice], of name: String, chosen: [String]) -> [ChoiceRow] {
    choices.enumerated().map { index, choice in
      let id = FieldFace.id(for: name)
      return ChoiceRow(
        id: index == 0 ? id : "\(id)-\(index + 1)", value: choice.value, label: choice.label, hint: choice.hint,
        isChecked: chosen.contains(choice.value))
    }
  }
}

/// One answer out of a few, all in view; none is chosen beforehand unless the form says so: `_parts/field-choices`.
package struct RadioGroup: Renderable {
  let part = "_parts/field-choices"
  let type = "radio"
  let face: FieldFace
  let options: [ChoiceRow]

  package init(
    _ name: String, _ label: String, _ choices: [Choice], form: FormData = [:], errors: FormErrors = FormErrors(),
    hint: String? = nil, isOptional: Bool = false, isQuestion: Bool = false
  ) {
    face = FieldFace(name, label, errors: errors, hint: hint, isOptional: isOptional, isQuestion: isQuestion)
    options = ChoiceRow.rows(choices, of: name, chosen: form[name].map { [$0] } ?? [])
  }
}

/// Any number of answers out of a few: `_parts/field-choices`.
package struct CheckGroup: Renderable {
  let part = "_parts/field-choices"
  let type = "checkbox"
  let face: FieldFace
  let options: [ChoiceRow]

  package init(
    _ name: String, _ label: String, _ choices: [Choice], form: FormData = [:], errors: FormErrors = FormErrors(),
    hint: String? = nil, isOptional: Bool = false, isQuestion: Bool = false
  ) {
    face = FieldFace(name, label, errors: errors, hint: hint, isOptional: isOptional, isQuestion: isQuestion)
    options = ChoiceRow.rows(choices, of: name, chosen: form.all(name))
  }
}

/// One answer out of many: `_parts/field-select`.
package struct SelectField: Renderable {
  struct Option: Renderable {
    let value: String
    let label: String
    let isSelected: Bool
  }

  struct Group: Renderable {
    let label: String
    let options: [Option]
  }

  let part = "_parts/field-select"
  let face: FieldFace
  let options: [Option]
  let groups: [Group]
  let width: String?

  /// - Parameters:
  ///   - prompt: the first, empty answer ("Pilih unit kerja"); nil when there is always a choice.
  ///   - groups: answers under headings, after the plain ones.
  package init(
    _ name: String, _ label: String, _ choices: [Choice] = [], groups: [(label: String, choices: [Choice])] = [],
    form: FormData = [:], errors: FormErrors = FormErrors(), hint: String? = nil, prompt: String? = "Pilih",
    width: TextField.Width? = nil, isOptional: Bool = false, isQuestion: Bool = false
  ) {
    face = FieldFace(name, label, errors: errors, hint: hint, isOptional: isOptional, isQuestion: isQuestion)
    let chosen = form[name] ?? ""
    let rows = { (choices: [Choice]) in
      choices.map { Option(value: $0.value, label: $0.label, isSelected: $0.value == chosen) }
    }
    options = rows((prompt.map { [Choice("", $0)] } ?? []) + choices)
    self.groups = groups.map { Group(label: $0.label, options: rows($0.choices)) }
    self.width = width?.rawValue
  }
}
