import HTTP
import Mustache

/// What every field of a form shows round its control: label, hint, fault, and the ids that tie them together.
///
/// Shown by `_parts/field-head` and `_parts/field-legend`.
package struct FieldFace: Renderable {
  let id: String
  let name: String
  let label: String
  let hint: String?
  let error: String?
  let describedBy: String?
  /// Says so beside the label: only of what may always be left out. What is needed now and then says when in its hint.
  let isOptional: Bool
  let isQuestion: Bool

  init(
    _ name: String, _ label: String, errors: FormErrors, hint: String?, isOptional: Bool, isQuestion: Bool,
    unit: String? = nil
  ) {
    id = Self.id(for: name)
    self.name = name
    self.label = label
    self.hint = hint
    error = errors[name]
    self.isOptional = isOptional
    self.isQuestion = isQuestion
    let notes = [(hint, "hint"), (errors[name], "error"), (unit, "unit")]
    let ids = notes.compactMap { note, suffix in note == nil ? nil : "\(Self.id(for: name))-\(suffix)" }
    describedBy = ids.isEmpty ? nil : ids.joined(separator: " ")
  }

  /// The id of the control of that name: where a link of the error summary leads. Empty for an empty name.
  package static func id(for name: String) -> String {
    name.isEmpty ? "" : "f-\(name)"
  }
}

/// One line of text: `_parts/field-text`.
package struct TextField: Renderable {
  /// What is typed, which decides the keyboard a phone shows.
  package enum Kind: Sendable {
    case text, email, telephone, password, wholeNumber, decimal, search
  }

  /// How wide the control is, in characters: a width that fits the answer is a hint by itself.
  package enum Width: String, Sendable {
    case four = "4"
    case ten = "10"
    case twenty = "20"
    case full
  }

  let part = "_parts/field-text"
  let face: FieldFace
  let type: String
  let value: String
  let inputMode: String?
  let autocomplete: String?
  let maxLength: Int?
  let width: String?
  let unit: String?

  /// - Parameters:
  ///   - form: what was typed before, or what is on record; a password is never shown again.
  ///   - unit: the word behind the control ("menit").
  ///   - isQuestion: the label is the page's title.
  package init(
    _ name: String, _ label: String, form: FormData = [:], errors: FormErrors = FormErrors(), hint: String? = nil,
    kind: Kind = .text, width: Width? = nil, unit: String? = nil, autocomplete: String? = nil,
    maxLength: Int? = nil, isOptional: Bool = false, isQuestion: Bool = false
  ) {
    face = FieldFace(
      name, label, errors: errors, hint: hint, isOptional: isOptional, isQuestion: isQuestion, unit: unit)
    type = kind.type
    value = kind == .password ? "" : form[name] ?? ""
    inputMode = kind.inputMode
    self.autocomplete = autocomplete ?? (kind == .password ? "current-password" : nil)
    self.maxLength = maxLength
    self.width = width?.rawValue
    self.unit = unit
  }
}

extension TextField.Kind {
  /// The `type` of the control. Numbers stay text: a browser's number field drops what it cannot read.
  fileprivate var type: String {
    switch self {
    case .text, .wholeNumber, .decimal: "text"
    case .email: "email"
    case .telephone: "tel"
    case .password: "password"
    case .search: "search"
    }
  }

  fileprivate var inputMode: String? {
    switch self {
    case .wholeNumber: "numeric"
    case .decimal: "decimal"
    case .text, .email, .telephone, .password, .search: nil
    }
  }
}

/// Several lines of text: `_parts/field-area`.
package struct TextArea: Renderable {
  let part = "_parts/field-area"
  let face: FieldFace
  let value: String
  let rows: Int
  let maxLength: Int?

  package init(
    _ name: String, _ label: String, form: FormData = [:], errors: FormErrors = FormErrors(), hint: String? = nil,
    rows: Int = 5, maxLength: Int? = nil, isOptional: Bool = false, isQuestion: Bool = false
  ) {
    face = FieldFace(name, label, errors: errors, hint: hint, isOptional: isOptional, isQuestion: isQuestion)
    // A browser drops the first line break of a text area; one more keeps a text that begins with one whole.
    let typed = form[name] ?? ""
    value = typed.utf8.first == UInt8(ascii: "\n") || typed.utf8.first == UInt8(ascii: "\r") ? "\n" + typed : typed
    self.rows = rows
    self.maxLength = maxLength
  }
}

/// A value that travels with the form unseen: `_parts/field-hidden`.
package struct HiddenField: Renderable {
  let part = "_parts/field-hidden"
  let name: String
  let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
