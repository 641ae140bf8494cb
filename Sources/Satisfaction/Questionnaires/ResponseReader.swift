import HTTP
import Platform

/// Reads what a respondent sent of a questionnaire (row A2).
///
/// An item that is not asked, given the answers before it, is neither required nor kept, even if it was sent.
struct ResponseReader: Sendable {
  let version: QuestionnaireVersion

  /// The longest text that is taken, counted as browsers count `maxlength`.
  static let longestText = 2_000

  /// Reads one section after the answers to others.
  ///
  /// - Parameter isPartial: to be gone on with later: nothing is required, and what cannot be read is left out.
  /// - Returns: all answers together: those of the section replaced, and none to an item that is not asked any more.
  /// - Throws: every fault, each beside its field.
  func read(
    _ section: QuestionSection, _ form: FormData, after earlier: ResponseAnswers = ResponseAnswers(),
    isPartial: Bool = false
  ) throws(FormErrors) -> ResponseAnswers {
    var errors = FormErrors()
    let answers = read(section, form, after: earlier, isPartial: isPartial, &errors)
    guard errors.isEmpty || isPartial else { throw errors }
    return version.kept(of: answers)
  }

  /// Reads all sections at once, as they are keyed from paper.
  func readAll(_ form: FormData, isPartial: Bool = false) throws(FormErrors) -> ResponseAnswers {
    var errors = FormErrors()
    var answers = ResponseAnswers()
    for section in version.sections { answers = read(section, form, after: answers, isPartial: isPartial, &errors) }
    guard errors.isEmpty || isPartial else { throw errors }
    return version.kept(of: answers)
  }

  private func read(
    _ section: QuestionSection, _ form: FormData, after earlier: ResponseAnswers, isPartial: Bool,
    _ errors: inout FormErrors
  ) -> ResponseAnswers {
    var answers = earlier
    for item in section.items { answers.forget(item.id) }
    for item in section.items where version.asks(item, given: answers) {
      let read = ItemReading(
        item: item, number: version.number(of: item.code) ?? 0, form: form, isRequired: item.isRequired && !isPartial)
      read.keep(in: &answers, &errors)
    }
    return answers
  }
}

/// Reads the fields of one item.
private struct ItemReading {
  let item: Item
  /// As it stands before its text.
  let number: Int
  let form: FormData
  let isRequired: Bool

  func keep(in answers: inout ResponseAnswers, _ errors: inout FormErrors) {
    switch item.kind {
    case .multiple: keepChoices(in: &answers, &errors)
    case .text: keepText(in: &answers, &errors)
    default: for place in item.places { keepValue(at: place, in: &answers, &errors) }
    }
  }

  private func keepValue(at place: Int, in answers: inout ResponseAnswers, _ errors: inout FormErrors) {
    let field = item.field(at: place)
    let text = form.line(field)
    guard !text.isEmpty else {
      if isRequired { errors.note(field, told(missing, at: place)) }
      return
    }
    if let value = value(of: text, at: place) {
      answers.keep(value, of: item.id, at: place)
    } else {
      errors.note(field, told(unreadable, at: place))
    }
  }

  private func value(of text: String, at place: Int) -> Int? {
    switch item.kind {
    case .number: Thousandths.read(text).flatMap { item.amount.allows($0) ? $0 : nil }
    case .date: Day(typed: text)?.compact
    default: Int(text).flatMap { value in item.options(at: place).contains { $0.value == value } ? value : nil }
    }
  }

  private func keepChoices(in answers: inout ResponseAnswers, _ errors: inout FormErrors) {
    let sent = form.all(item.field()).filter { !$0.isEmpty }
    let values = sent.compactMap { text in item.choices.first { "\($0.value)" == text }?.value }
    if values.count < sent.count { errors.note(item.field(), told(unreadable)) }
    if values.isEmpty, isRequired { errors.note(item.field(), told(missing)) }
    for value in values { answers.keep(1, of: item.id, at: value) }
  }

  private func keepText(in answers: inout ResponseAnswers, _ errors: inout FormErrors) {
    let text = form.text(item.field())
    let length = text.utf16.count
    if length > ResponseReader.longestText {
      let words = Words(zone: .wib)
      errors.note(
        item.field(),
        told("Paling banyak \(words.number(ResponseReader.longestText)) karakter; sekarang \(words.number(length))."))
    } else if !text.isEmpty {
      answers.keep(text, of: item.id)
    } else if isRequired {
      errors.note(item.field(), told(missing))
    }
  }

  /// A fault with the place it is at: in the box on top of a page many of them would read the same.
  private func told(_ fault: String, at place: Int = 0) -> String {
    let part: String? =
      switch item.kind {
      case .pair: place == Item.importance ? "kepentingan" : "kepuasan"
      case .matrix: item.rows.first { $0.number == place }?.label
      default: nil
      }
    return "Nomor \(number)\(part.map { ", \($0)" } ?? ""). \(fault)"
  }

  private var missing: String {
    switch item.kind {
    case .multiple: "Pilih paling sedikit satu jawaban."
    case .matrix: "Pilih satu jawaban untuk baris ini."
    case .number: "Tulis angkanya."
    case .date: "Isi tanggalnya."
    case .text: "Tulis jawaban Anda."
    case .skm, .likert, .pair, .rating, .single: "Pilih satu jawaban."
    }
  }

  private var unreadable: String {
    switch item.kind {
    case .number: item.amount.range.map { "Tulis angka \($0)." } ?? "Tulis angka, misalnya 12 atau 12,5."
    case .date: "Tulis tanggal lengkap, misalnya 12/03/2026."
    default: "Pilih dari jawaban yang tersedia."
    }
  }
}
