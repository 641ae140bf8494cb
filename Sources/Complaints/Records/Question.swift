import HTTP
import Mustache
import Platform

/// A field of a step's paper form: what it is called, what may be answered, and what is said when nothing is.
struct Question: Sendable {
  enum Kind: Sendable {
    case line
    case text(rows: Int)
    /// A day that may not lie ahead.
    case pastDay
    /// Today or later.
    case dueDay
    case choice([Choice])
  }

  let name: String
  let label: String
  let kind: Kind
  var hint: String?
  /// Why it has to be answered; nil when it may be left out.
  let missing: String?
  /// Only where one of these outcomes is chosen; empty for all.
  var onlyFor: Set<String> = []
  /// Whether the sheet's own check asks for it now and then; the hint says when.
  var isConditional = false

  init(
    _ name: String, _ label: String, _ kind: Kind = .text(rows: 3), hint: String? = nil, missing: String? = nil,
    onlyFor: Set<String> = [], isConditional: Bool = false
  ) {
    self.name = name
    self.label = label
    self.kind = kind
    self.hint = hint
    self.missing = missing
    self.onlyFor = onlyFor
    self.isConditional = isConditional
  }

  /// How long an answer may be.
  var limits: TextLimits {
    if case .text = kind { [name: 5000] } else { [name: 300] }
  }

  /// The answer, or nothing; what is wrong with it is noted.
  func read(_ form: FormData, outcome: String?, today: Day, _ errors: inout FormErrors) -> String {
    let typed = form.text(name)
    guard !typed.isEmpty else {
      if let missing, onlyFor.isEmpty || outcome.map({ onlyFor.contains($0) }) ?? false { errors.note(name, missing) }
      return ""
    }
    limits.check(form, &errors)
    switch kind {
    case .line, .text: return typed
    case .choice(let choices):
      if !choices.contains(where: { $0.value == typed }) { errors.note(name, missing ?? "Pilih salah satu.") }
      return typed
    case .pastDay: return day(typed, &errors) { $0 > today ? "Tanggal ini belum tiba. Periksa lagi." : nil }
    case .dueDay: return day(typed, &errors) { $0 < today ? "Tanggal ini sudah lewat. Pilih yang lain." : nil }
    }
  }

  private func day(_ typed: String, _ errors: inout FormErrors, fault: (Day) -> String?) -> String {
    guard let day = Day(typed: typed) else {
      errors.note(name, "Tulis tanggalnya, misalnya 12/03/2026.")
      return typed
    }
    if let fault = fault(day) { errors.note(name, fault) }
    return day.iso
  }

  func field(_ form: FormData, _ errors: FormErrors) -> any Renderable {
    let isOptional = missing == nil && !isConditional
    switch kind {
    case .line:
      return TextField(
        name, label, form: form, errors: errors, hint: hint, maxLength: limits[name], isOptional: isOptional)
    case .text(let rows):
      return TextArea(
        name, label, form: form, errors: errors, hint: hint, rows: rows, maxLength: limits[name], isOptional: isOptional
      )
    case .pastDay, .dueDay:
      return DateField(name, label, form: form, errors: errors, hint: hint, isOptional: isOptional)
    case .choice(let choices):
      return RadioGroup(name, label, choices, form: form, errors: errors, hint: hint, isOptional: isOptional)
    }
  }

  /// An answer as people read it.
  func words(_ answer: String, _ words: Words) -> String {
    switch kind {
    case .line, .text: answer
    case .pastDay, .dueDay: Day(iso: answer).map { words.date($0) } ?? answer
    case .choice(let choices): choices.first { $0.value == answer }?.label ?? answer
    }
  }
}
