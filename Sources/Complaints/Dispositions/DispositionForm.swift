import HTTP
import Mustache
import Platform
import Procedures

/// What the head may send with a disposition.
struct DispositionForm: Sendable {
  /// The code of the candidate who becomes responsible.
  let responsible: String
  let informed: [String]
  /// What each of those informed shall do himself, by his code; they are asked for an answer.
  let tasks: [String: String]
  let urgency: Disposition.Urgency
  let instructions: [Disposition.Instruction]
  let note: String
  let answerBy: Day
  let version: Int?

  /// The field of what one of those informed shall do: one for each person, in however many units he sits.
  static func taskField(_ code: String) -> String { "task-\(code.prefix { $0 != "-" })" }

  /// More fields than these would bury the form.
  static let mostTaskFields = 12

  /// How many days ahead an answer may be asked for: complaints have to be settled within sixty (facts §6.3), and what
  /// lies beyond this is mistyped.
  static let farthest = 90
  static let limits: TextLimits = ["note": 2000]

  static func taskLimits(_ code: String) -> TextLimits { [taskField(code): 500] }

  init(_ form: FormData, today: Day) throws(FormErrors) {
    var errors = FormErrors()
    let responsible = form.text("responsible")
    let ticks = form.all("instructions").compactMap { Disposition.Instruction(rawValue: $0) }
    let urgency = Disposition.Urgency(rawValue: form.text("urgency"))
    let day = Day(typed: form.text("answerBy"))
    note = form.text("note")
    version = form.int("version")
    let informed = form.all("informed").filter { $0 != responsible }
    self.informed = informed
    var tasks: [String: String] = [:]
    for code in informed {
      let words = form.text(Self.taskField(code))
      Self.taskLimits(code).check(form, &errors)
      if !words.isEmpty { tasks[code] = words }
    }
    self.tasks = tasks
    if responsible.isEmpty { errors.note("responsible", "Pilih seorang penanggung jawab.") }
    if urgency == nil { errors.note("urgency", "Pilih sifatnya.") }
    if ticks.isEmpty { errors.note("instructions", "Pilih paling sedikit satu instruksi.") }
    if let day, day < today { errors.note("answerBy", "Batas waktu sudah lewat. Pilih hari ini atau sesudahnya.") }
    if let day, today.days(until: day) > Self.farthest {
      errors.note("answerBy", "Batas waktu ini terlalu jauh. Pilih tanggal dalam \(Self.farthest) hari ke depan.")
    }
    if day == nil { errors.note("answerBy", "Tulis batas waktu jawaban, misalnya 12/03/2026.") }
    Self.limits.check(form, &errors)
    guard errors.isEmpty, let urgency, let day else { throw errors }
    (self.responsible, self.urgency, instructions, answerBy) = (responsible, urgency, ticks, day)
  }
}

extension StepPanel {
  /// One who is responsible, others who are informed, ticks, and until when.
  static let disposition = StepPanel(kind: .disposition) { dossier, form, errors, context in
    guard let step = dossier.passed.last(where: { $0.kind == .disposition }) else { throw VisitError.notFound }
    let candidates = try context.db.candidates(after: step, at: context.now)
    let own = candidates.first { $0.unit == dossier.run.unit }
    var shown = form
    let promised = try context.promisedDay(dossier)
    let today = context.office.zone.day(of: context.now)
    if form.fields.isEmpty {
      shown = FormData([
        ("responsible", own?.code ?? ""), ("urgency", "ordinary"), ("instructions", "followUp"),
        ("answerBy", max(promised, today).iso),
      ])
    }
    let answerBy = DateField(
      "answerBy", "Jawaban paling lambat", form: shown, errors: errors,
      hint:
        "Dijanjikan kepada pelanggan: \(Words(zone: context.office.zone).fullDate(promised)). Sebaiknya tidak melewatinya.",
      earliest: today.iso, latest: today.adding(days: DispositionForm.farthest).iso)
    return .form(
      WebForm(
        action: "\(dossier.path)/disposisi", hidden: [dossier.versionField],
        fields: fields(candidates, shown, errors) + [answerBy], button: "Berikan disposisi"))
  }

  /// Each person once.
  private static func people(_ candidates: [Candidate]) -> [Candidate] {
    var seen: Set<Person.ID> = []
    return candidates.filter { seen.insert($0.person).inserted }
  }

  private static func fields(
    _ candidates: [Candidate], _ form: FormData, _ errors: FormErrors
  ) -> [any Renderable] {
    let people = candidates.map { Choice($0.code, $0.name, hint: "\($0.title), \($0.unitName)") }
    return [
      RadioGroup(
        "responsible", "Diteruskan kepada (penanggung jawab)", people, form: form, errors: errors,
        hint: people.isEmpty ? "Belum ada pemegang jabatan ini. Minta administrator menunjuknya." : nil),
      CheckGroup("informed", "Juga diberi tahu", people, form: form, errors: errors, isOptional: true),
    ]
      + Self.people(candidates).prefix(DispositionForm.mostTaskFields).map { person -> any Renderable in
        TextField(
          DispositionForm.taskField(person.code), "Tugas untuk \(person.name)", form: form, errors: errors,
          hint: "Bila juga diberi tahu dan jawabannya diperlukan.", width: .full,
          maxLength: DispositionForm.taskLimits(person.code)[DispositionForm.taskField(person.code)], isOptional: true)
      } + [
        RadioGroup(
          "urgency", "Sifat", Disposition.Urgency.allCases.map { Choice($0.rawValue, $0.words) }, form: form,
          errors: errors),
        CheckGroup(
          "instructions", "Dengan hormat harap",
          Disposition.Instruction.allCases.map { Choice($0.rawValue, $0.words) }, form: form, errors: errors),
        TextArea(
          "note", "Catatan", form: form, errors: errors, rows: 3, maxLength: DispositionForm.limits["note"],
          isOptional: true),
      ]
  }
}

extension StepPanel.Context {
  /// The day the customer was promised his answer, or would be today: what a disposition should not go beyond.
  func promisedDay(_ dossier: Dossier) throws -> Day {
    if let promise = try db.promise(of: dossier.complaint.id) { return promise.day }
    let steps = try db.steps(of: dossier.run.revision)
    let forecast = Forecast(
      open: dossier.open, steps: steps, priority: dossier.run.priority, codes: dossier.passed.codes, at: now,
      calendar: office.calendar)
    return office.zone.day(of: forecast.answer ?? now)
  }
}
