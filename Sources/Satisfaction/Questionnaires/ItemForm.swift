import HTTP
import Platform

/// What the builder may send of one item.
struct ItemForm: Sendable {
  let item: Item
  /// The section it stands in, from 1.
  let section: Int

  static let limits: TextLimits = ["text": 500, "hint": 300, "topic": 80, "code": 40, "word": 80, "unit": 20]

  /// What the fields hold of an item.
  static func form(of item: Item, in section: Int) -> FormData {
    var form: FormData = [
      "text": item.text, "hint": item.hint, "topic": item.topic, "code": item.code, "section": "\(section)",
      "condition": item.condition.map { "\($0.code):\($0.value)" } ?? "",
      "rows": OptionLines.text(item.rows.map { Item.Option(value: $0.number, label: $0.label) }),
    ]
    if item.isRequired { form.append("isRequired", "1") }
    form.append("smallest", item.amount.smallest.map(Thousandths.text) ?? "")
    form.append("largest", item.amount.largest.map(Thousandths.text) ?? "")
    form.append("unit", item.amount.unit)
    if item.kind.hasChoices { form.append("choices", OptionLines.text(item.choices)) }
    for value in item.kind.wordedValues {
      form.append("word\(value)", item.choices.first { $0.value == value }?.label ?? "")
    }
    return form
  }

  /// - Parameters:
  ///   - old: the item that is changed; nil for a new one.
  ///   - version: the draft it stands in.
  ///   - fixed: codes that an issued version has, which stay as they are, with what they are bound to.
  init(
    _ form: FormData, kind: Item.Kind, of old: Item?, in version: QuestionnaireVersion,
    fixed: [String: IssuedItem]
  ) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    let reading = ItemFormReading(form: form, kind: kind, old: old, version: version)
    let text = form.line("text")
    if text.isEmpty { errors.note("text", "Tulis pertanyaan atau pernyataannya.") }
    let section = reading.section(&errors)
    let item = Item(
      id: old?.id ?? Item.unkept, code: reading.code(for: text, fixed: fixed, &errors), kind: kind, text: text,
      hint: form.line("hint"), topic: form.line("topic"), isRequired: form.isChecked("isRequired"),
      condition: reading.condition(&errors), choices: reading.choices(&errors), rows: reading.rows(&errors),
      amount: reading.amount(&errors))
    if let refusal = fixed[item.code]?.refusal(of: item) {
      // The code of an issued item is no field that could be mended.
      errors.note(old?.code == item.code ? "text" : "code", refusal)
    }
    guard errors.isEmpty else { throw errors }
    self.item = item
    self.section = section
  }
}

/// Reads its fields one by one.
private struct ItemFormReading {
  let form: FormData
  let kind: Item.Kind
  let old: Item?
  let version: QuestionnaireVersion

  func section(_ errors: inout FormErrors) -> Int {
    let number = form.int("section") ?? 0
    if !version.sections.indices.contains(number - 1) { errors.note("section", "Pilih bagiannya.") }
    return number
  }

  func code(for text: String, fixed: [String: IssuedItem], _ errors: inout FormErrors) -> String {
    if let old, fixed[old.code] != nil { return old.code }
    let typed = form.line("code").lowercased()
    let taken = Set(version.items.map(\.code)).subtracting([old?.code ?? ""])
    guard !typed.isEmpty else { return ItemCode.suggested(for: text, besides: taken.union(fixed.keys)) }
    if !ItemCode.isValid(typed) {
      errors.note("code", "Pakai huruf kecil, angka, dan tanda hubung, misalnya kebersihan-area.")
    } else if taken.contains(typed) {
      errors.note("code", "Kode ini sudah dipakai butir lain. Pilih kode lain.")
    }
    return typed
  }

  func condition(_ errors: inout FormErrors) -> Item.Condition? {
    let text = form.line("condition")
    guard !text.isEmpty else { return nil }
    let parts = text.split(separator: ":")
    if parts.count == 2, let value = Int(parts[1]), let decider = version.item(String(parts[0])),
      decider.kind.decides, decider.options().contains(where: { $0.value == value }), decider.code != old?.code
    {
      return Item.Condition(code: decider.code, value: value)
    }
    errors.note("condition", "Pilih jawaban yang ada pada butir sebelumnya.")
    return nil
  }

  func choices(_ errors: inout FormErrors) -> [Item.Option] {
    if let set = ScaleWords.sets(for: kind).first(where: { $0.code == form.line("set") }) {
      let rest = kind == .pair ? worded(Array(11...15), &errors) : []
      return zip(1..., set.words).map { Item.Option(value: $0, label: $1) } + rest
    }
    guard kind.hasChoices else { return worded(kind.wordedValues, &errors) }
    let options = lines("choices", in: kind == .matrix ? 1...99 : 0...99, most: kind == .matrix ? 10 : 40, &errors)
    if options.count < 2 { errors.note("choices", "Tulis paling sedikit dua, satu pada tiap baris.") }
    return options
  }

  func rows(_ errors: inout FormErrors) -> [Item.Line] {
    guard kind == .matrix else { return [] }
    let rows = lines("rows", in: 1...30, most: 30, &errors)
    if rows.isEmpty { errors.note("rows", "Tulis paling sedikit satu baris.") }
    return rows.map { Item.Line(number: $0.value, label: $0.label) }
  }

  func amount(_ errors: inout FormErrors) -> Item.Amount {
    guard kind == .number else { return Item.Amount() }
    let amount = Item.Amount(
      smallest: bound("smallest", &errors), largest: bound("largest", &errors), unit: form.line("unit"))
    if let low = amount.smallest, let high = amount.largest, high < low {
      errors.note("largest", "Nilai terbesar tidak boleh di bawah nilai terkecil.")
    }
    return amount
  }

  private func bound(_ field: String, _ errors: inout FormErrors) -> Int? {
    let text = form.line(field)
    guard !text.isEmpty else { return nil }
    let value = Thousandths.read(text)
    if value == nil { errors.note(field, "Tulis angka, misalnya 0 atau 12,5.") }
    return value
  }

  private func worded(_ values: [Int], _ errors: inout FormErrors) -> [Item.Option] {
    values.map { value in
      let label = form.line("word\(value)")
      if label.isEmpty { errors.note("word\(value)", "Tulis katanya.") }
      return Item.Option(value: value, label: label)
    }
  }

  private func lines(
    _ field: String, in range: ClosedRange<Int>, most: Int, _ errors: inout FormErrors
  ) -> [Item.Option] {
    let isSame = old?.kind == kind
    let before =
      field == "rows"
      ? old?.rows.map { Item.Option(value: $0.number, label: $0.label) } ?? [] : isSame ? old?.choices ?? [] : []
    do {
      return try OptionLines.read(form.text(field), in: range, most: most, before: before)
    } catch {
      errors.note(field, error.words)
      return []
    }
  }
}
