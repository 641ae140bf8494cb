import HTTP
import Mustache
import Platform

extension QuestionnaireVersion {
  /// The fields of a section, as respondents fill them in; nothing is chosen beforehand but what `form` holds.
  ///
  /// An item that depends on an earlier section is there only if it is asked. One that depends on its own section is
  /// always there and says when it is to be filled in, since the page cannot know yet; a script hides it meanwhile.
  ///
  /// - Parameters:
  ///   - form: what was typed, or `ResponseAnswers.form(of:)`.
  ///   - answered: what was answered to the sections before.
  func fields(
    of section: QuestionSection, form: FormData = [:], errors: FormErrors = FormErrors(),
    answered: ResponseAnswers = ResponseAnswers()
  ) -> [any Renderable] {
    let inside = Set(section.items.map(\.code))
    return itemsOnPage(of: section, given: answered).flatMap { item in
      let isOpen = item.condition.map { inside.contains($0.code) } ?? false
      let fields = ItemFields(
        item: item, number: number(of: item.code) ?? 0, condition: isOpen ? condition(of: item) : nil, form: form,
        errors: errors
      ).all
      guard isOpen, let condition = item.condition, let decider = self.item(condition.code) else { return fields }
      return [AskedIf(decider: decider.field(), value: condition.value, fields: fields)]
    }
  }

  /// When an item is to be filled in, in words; nil when always.
  func condition(of item: Item) -> String? {
    guard let condition = item.condition, let decider = self.item(condition.code),
      let number = number(of: condition.code)
    else { return nil }
    let way = decider.kind == .multiple ? "memuat" : "adalah"
    return "Isi hanya bila jawaban nomor \(number) \(way) “\(decider.label(of: condition.value))”."
  }
}

/// Fields that are asked only once an answer on the same page says so: `Public/script/asked.js` hides them until then.
private struct AskedIf: Renderable {
  let part = "Satisfaction/Questionnaires/_asked-if"
  /// The name of the field that decides.
  let decider: String
  let value: Int
  let fields: [any Renderable]
}

/// One item as the fields it is answered by.
private struct ItemFields {
  let item: Item
  let number: Int
  let condition: String?
  let form: FormData
  let errors: FormErrors

  var all: [any Renderable] {
    switch item.kind {
    case .skm, .likert, .rating, .single: [radios(label, hint: hint)]
    case .pair: [pair]
    case .matrix: [FieldGroup(label, note: hint, item.rows.map { radios($0.label, at: $0.number) })]
    case .multiple: [boxes]
    case .number, .date, .text: [typed]
    }
  }

  private var label: String { "\(number). \(item.text)" }

  private var hint: String? {
    let hints = [condition ?? "", item.hint, item.amount.hint].filter { !$0.isEmpty }
    return hints.isEmpty ? nil : hints.joined(separator: " ")
  }

  private var pair: any Renderable {
    FieldGroup(
      label, note: hint, isRow: true,
      [radios("Seberapa penting?", at: Item.importance), radios("Seberapa puas Anda?", at: Item.performance)])
  }

  private func radios(_ label: String, at place: Int = 0, hint: String? = nil) -> any Renderable {
    RadioGroup(
      item.field(at: place), label, choices(at: place), form: form, errors: errors, hint: hint,
      isOptional: !item.isRequired)
  }

  /// What is chosen by a radio cannot be taken back, hence one answer more where none is needed.
  private func choices(at place: Int) -> [Choice] {
    item.options(at: place).map { Choice("\($0.value)", $0.label) }
      + (item.isRequired ? [] : [Choice("", "Tidak menjawab")])
  }

  private var boxes: any Renderable {
    let hints = ["Boleh memilih lebih dari satu.", hint ?? ""].filter { !$0.isEmpty }
    return CheckGroup(
      item.field(), label, item.choices.map { Choice("\($0.value)", $0.label) }, form: form, errors: errors,
      hint: hints.joined(separator: " "), isOptional: !item.isRequired)
  }

  private var typed: any Renderable {
    switch item.kind {
    case .number:
      TextField(
        item.field(), label, form: form, errors: errors, hint: hint, kind: .decimal, width: .ten,
        unit: item.amount.fieldUnit, isOptional: !item.isRequired)
    case .date:
      DateField(item.field(), label, form: form, errors: errors, hint: hint, isOptional: !item.isRequired)
    default:
      TextArea(
        item.field(), label, form: form, errors: errors, hint: hint, rows: 4, maxLength: ResponseReader.longestText,
        isOptional: !item.isRequired)
    }
  }
}
