import HTTP
import Platform

/// A step of a draft as its editor sends it.
struct StepForm: Sendable {
  static let limits: TextLimits = [
    "title": 200, "text": 2_000, "remark": 500, "needs": 2_000, "gives": 2_000, "way": 200,
  ]

  /// Ways out that can be added at once to what there is, in a free kind.
  static let spareWays = 2

  let step: StepDefinition

  /// - Parameters:
  ///   - step: as it stands; a new one before anything is known of it.
  ///   - procedure: the draft it belongs to.
  init(_ form: FormData, of step: StepDefinition, in procedure: ProcedureDefinition) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    var new = step
    new.kind = Self.kind(form, of: step, &errors)
    Self.readActivity(form, to: &new, in: procedure, &errors)
    new.standard = Self.standard(form, "", &errors) ?? step.standard
    new.standardByPriority = Self.standardsByPriority(form, &errors)
    new.runsClock = form.isChecked("runsClock")
    new.isIndependent = form.isChecked("isIndependent")
    new.needs = form.lines("needs")
    new.gives = form.lines("gives")
    new.remark = form.line("remark")
    new.worth = StepDefinition.Worth(rawValue: form.text("worth"))
    new.outcomes = Self.outcomes(form, of: step, in: procedure, &errors)
    guard errors.isEmpty else { throw errors }
    self.step = new
  }

  /// A free kind may become another one; any other stays.
  private static func kind(_ form: FormData, of step: StepDefinition, _ errors: inout FormErrors) -> StepKind {
    guard step.kind.isFree else { return step.kind }
    if let kind = StepKind(rawValue: form.text("kind")), kind.isFree { return kind }
    errors.note("kind", "Pilih jenis langkah dari daftar.")
    return step.kind
  }

  private static func readActivity(
    _ form: FormData, to step: inout StepDefinition, in procedure: ProcedureDefinition, _ errors: inout FormErrors
  ) {
    step.title = form.line("title")
    step.text = form.text("text")
    step.performer = form.text("performer")
    if step.title.isEmpty { errors.note("title", "Tulis nama langkah, misalnya Mengkaji keluhan.") }
    if step.text.isEmpty { errors.note("text", "Tulis kegiatannya, seperti tercetak pada lembar prosedur.") }
    if procedure.performer(step.performer) == nil { errors.note("performer", "Pilih pelaksana dari daftar.") }
  }

  /// The standard in the fields `amount` and `unit` with that ending.
  private static func standard(_ form: FormData, _ ending: String, _ errors: inout FormErrors) -> Standard? {
    guard let unit = Standard.Unit(rawValue: form.text("unit\(ending)")) else {
      errors.note("unit\(ending)", "Pilih satuan waktunya.")
      return nil
    }
    guard let amount = form.int("amount\(ending)"), let standard = Standard(amount, unit) else {
      errors.note("amount\(ending)", "Tulis bilangan bulat antara 1 dan 10.000.")
      return nil
    }
    return standard
  }

  private static func standardsByPriority(_ form: FormData, _ errors: inout FormErrors) -> [Int: Standard] {
    var standards: [Int: Standard] = [:]
    for priority in 1...4 where !form.line("amount\(priority)").isEmpty {
      standards[priority] = standard(form, "\(priority)", &errors)
    }
    return standards
  }

  /// Those that have words; a way that the kind cannot do without has to have them.
  private static func outcomes(
    _ form: FormData, of step: StepDefinition, in procedure: ProcedureDefinition, _ errors: inout FormErrors
  ) -> [StepOutcome] {
    var outcomes: [StepOutcome] = []
    for (number, place) in zip(1..., step.wayPlaces) {
      let words = form.line("way\(number)")
      guard !words.isEmpty || !place.isOptional else { continue }
      if words.isEmpty { errors.note("way\(number)", "Tulis hasilnya: jalan ini diperlukan jenis langkah ini.") }
      let destination = destination(form.text("to\(number)"), in: procedure)
      if destination == nil { errors.note("to\(number)", "Pilih langkah berikutnya, atau selesai.") }
      outcomes.append(
        StepOutcome(
          place.code ?? freeCode(among: step.outcomes + outcomes), words, to: destination ?? .end,
          needsReason: form.isChecked("reason\(number)")))
    }
    if outcomes.isEmpty { errors.note("way1", "Tulis sekurangnya satu hasil, supaya kasus dapat berlanjut.") }
    return outcomes
  }

  private static func destination(_ text: String, in procedure: ProcedureDefinition) -> StepOutcome.Destination? {
    if text == "end" { return .end }
    return Int(text).flatMap { procedure.step($0) }.map { .step($0.number) }
  }

  /// "way1", or the next that nobody has.
  private static func freeCode(among outcomes: [StepOutcome]) -> String {
    let taken = Set(outcomes.map(\.code))
    return (1...).lazy.map { "way\($0)" }.first { !taken.contains($0) } ?? "way"
  }

  /// What the form would send of a step as it stands.
  static func form(of step: StepDefinition) -> FormData {
    var form: FormData = [
      "kind": step.kind.rawValue, "title": step.title, "text": step.text, "performer": step.performer,
      "amount": "\(step.standard.amount)", "unit": step.standard.unit.rawValue,
      "needs": step.needs.joined(separator: "\n"), "gives": step.gives.joined(separator: "\n"),
      "remark": step.remark, "worth": step.worth?.rawValue ?? "",
    ]
    if step.runsClock { form.append("runsClock", "1") }
    if step.isIndependent { form.append("isIndependent", "1") }
    for (priority, standard) in step.standardByPriority {
      form.append("amount\(priority)", "\(standard.amount)")
      form.append("unit\(priority)", standard.unit.rawValue)
    }
    for (place, outcome) in zip(1..., step.outcomes) {
      form.append("way\(place)", outcome.words)
      form.append("to\(place)", outcome.destination.number.map { "\($0)" } ?? "end")
      if outcome.needsReason { form.append("reason\(place)", "1") }
    }
    for (number, place) in zip(1..., step.wayPlaces) where place.known?.needsReason == true {
      form.append("reason\(number)", "1")
    }
    return form
  }
}

extension FormData {
  /// A list that is typed one item a line.
  func lines(_ name: String) -> [String] {
    text(name).split(whereSeparator: \.isNewline).map { line in
      line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
  }
}
