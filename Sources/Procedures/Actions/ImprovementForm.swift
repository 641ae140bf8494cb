import Database
import HTTP
import Mustache
import Platform

/// An improvement as its form gives it.
package struct PlannedImprovement: Sendable {
  package let source: Improvement.Source
  package let sourceKey: String
  package let sourceItem: String
  package let reference: String
  package let finding: String
  package let unit: WorkUnit.ID
  package let risk: Risk
  package let kind: ActionKind
  package let cause: String
  package let task: String
  package let person: Person.ID?
  package let position: Position.ID?
  package let dueOn: Day
  package let evidence: String

  package static let limits: TextLimits = [
    "reference": 300, "finding": 2_000, "cause": 2_000, "task": 2_000, "evidence": 1_000,
  ]

  /// - Parameters:
  ///   - choices: what may be chosen.
  ///   - today: no due day lies before it.
  /// - Throws: all faults at once.
  package init(_ form: FormData, _ choices: ImprovementChoices, on today: Day) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    let source = Improvement.Source(code: form.text("source"))
    if source == nil { errors.note("source", "Pilih dari mana temuan ini.") }
    (sourceKey, sourceItem) = (String(form.line("key").prefix(100)), String(form.line("item").prefix(100)))
    reference = form.line("reference")
    (finding, cause, task, evidence) = (
      form.text("finding"), form.text("cause"), form.text("task"), form.text("evidence")
    )
    if finding.isEmpty { errors.note("finding", "Tulis apa yang ditemukan.") }
    let unit = choices.unit(form.text("unit"))
    if unit == nil { errors.note("unit", "Pilih unit kerja yang ditemui masalahnya.") }
    let risk = Self.risk(form, &errors)
    let kind = ActionKind(rawValue: form.text("kind"))
    if kind == nil { errors.note("kind", "Pilih jenis tindakannya.") }
    if task.isEmpty { errors.note("task", "Tulis apa yang akan dilakukan.") }
    let responsible = choices.responsible(form.text("responsible"))
    if responsible == nil { errors.note("responsible", "Pilih penanggung jawabnya.") }
    let day = Self.day(form, on: today, &errors)
    if evidence.isEmpty { errors.note("evidence", "Tulis bukti apa yang diharapkan, misalnya foto atau berita acara.") }
    guard errors.isEmpty, let source, let unit, let risk, let kind, let responsible, let day else { throw errors }
    (self.source, self.unit, self.risk, self.kind, dueOn) = (source, unit, risk, kind, day)
    (person, position) = (responsible.person, responsible.position)
  }

  private static func risk(_ form: FormData, _ errors: inout FormErrors) -> Risk? {
    let (likelihood, severity) = (form.int("likelihood") ?? 0, form.int("severity") ?? 0)
    if !Risk.scale.contains(likelihood) { errors.note("likelihood", "Pilih kemungkinannya, 1 sampai 5.") }
    if !Risk.scale.contains(severity) { errors.note("severity", "Pilih keparahannya, 1 sampai 5.") }
    return Risk(likelihood: likelihood, severity: severity)
  }

  private static func day(_ form: FormData, on today: Day, _ errors: inout FormErrors) -> Day? {
    guard let day = Day(typed: form.text("due")) else {
      errors.note("due", "Tulis tanggalnya, misalnya 12/03/2026.")
      return nil
    }
    if day < today { errors.note("due", "Tenggat tidak boleh sebelum hari ini.") }
    return day
  }
}

/// What the form of an improvement offers.
package struct ImprovementChoices: Sendable {
  let units: [WorkUnit]
  let positions: [Position]
  let people: [Person]

  func unit(_ code: String) -> WorkUnit.ID? { units.first { "\($0.id)" == code }?.id }

  package func responsible(_ code: String) -> Responsible? {
    if let person = people.first(where: { "p\($0.id)" == code }) {
      return Responsible(person: person.id, position: nil, words: person.name)
    }
    return positions.first { "j\($0.id)" == code }.map {
      Responsible(person: nil, position: $0.id, words: $0.title)
    }
  }

  /// Positions and persons, as one choice.
  package func field(_ form: FormData, _ errors: FormErrors) -> SelectField {
    SelectField(
      "responsible", "Penanggung jawab",
      groups: [
        ("Jabatan", positions.map { Choice("j\($0.id)", $0.title) }),
        ("Orang", people.map { Choice("p\($0.id)", $0.name) }),
      ], form: form, errors: errors, hint: "Jabatan berarti siapa pun yang memegangnya di unit itu.")
  }
}

extension Snapshot {
  /// The units, positions and colleagues of now.
  package func improvementChoices(at now: Instant) throws -> ImprovementChoices {
    ImprovementChoices(units: try units(), positions: try positions(), people: try colleagues(at: now))
  }

  /// Everybody who is here and holds a position, by name.
  package func colleagues(at now: Instant) throws -> [Person] {
    try rows(
      """
      SELECT p.* FROM person p WHERE (p.leftAt IS NULL OR p.leftAt > \(now)) AND EXISTS (
        SELECT 1 FROM appointment a WHERE a.personID = p.id AND a.fromAt <= \(now)
          AND (a.untilAt IS NULL OR a.untilAt > \(now)))
      ORDER BY p.name, p.id
      """)
  }
}

/// The form of an improvement, new or to be changed.
struct ImprovementSheet {
  let choices: ImprovementChoices
  let form: FormData
  let errors: FormErrors
  let today: Day

  /// - Parameters:
  ///   - hidden: what travels along.
  ///   - isFromSource: whether the source is known and not asked for.
  func form(
    action: String, hidden: [HiddenField], isFromSource: Bool, button: String, cancel: String
  ) -> WebForm {
    let limits = PlannedImprovement.limits
    let source = SelectField(
      "source", "Sumber temuan", Improvement.Source.allCases.map { Choice($0.code, $0.words) }, form: form,
      errors: errors)
    let fields: [any Renderable] = [
      TextField(
        "reference", "Rujukan", form: form, errors: errors,
        hint: "Misalnya nama survei dan butirnya, nomor audit, atau tanggal wawancara.", width: .full,
        maxLength: limits["reference"], isOptional: true),
      TextArea("finding", "Temuan", form: form, errors: errors, rows: 4, maxLength: limits["finding"]),
      SelectField(
        "unit", "Unit kerja", choices.units.map { Choice("\($0.id)", $0.name) }, form: form, errors: errors),
      FieldGroup(
        "Risiko bila dibiarkan", note: "Tingkatnya dibaca dari tabel 5 × 5 dan menentukan urutan rencana.", isRow: true,
        [
          SelectField("likelihood", "Kemungkinan", Risk.likelihoods, form: form, errors: errors),
          SelectField("severity", "Keparahan", Risk.severities, form: form, errors: errors),
        ]),
      TextArea(
        "cause", "Penyebab", form: form, errors: errors, hint: "Mengapa terjadi, sejauh sudah diketahui.", rows: 3,
        maxLength: limits["cause"], isOptional: true),
    ]
    return WebForm(
      action: action, hidden: hidden, fields: (isFromSource ? [] : [source]) + fields + plan(limits), button: button,
      cancel: (label: "Batal", href: cancel))
  }

  private func plan(_ limits: TextLimits) -> [any Renderable] {
    [
      RadioGroup(
        "kind", "Jenis tindakan",
        [
          Choice("correction", "Koreksi", hint: "Membenahi yang sudah terlanjur."),
          Choice("corrective", "Tindakan korektif", hint: "Menghilangkan penyebabnya."),
          Choice("preventive", "Tindakan pencegahan", hint: "Mencegah hal serupa di tempat lain."),
        ], form: form, errors: errors),
      TextArea("task", "Yang akan dilakukan", form: form, errors: errors, rows: 4, maxLength: limits["task"]),
      choices.field(form, errors),
      DateField("due", "Tenggat", form: form, errors: errors, earliest: today.iso),
      TextArea(
        "evidence", "Bukti yang diharapkan", form: form, errors: errors,
        hint: "Dengan apa penanggung jawab menunjukkan bahwa tindakan selesai.", rows: 2,
        maxLength: limits["evidence"]),
    ]
  }
}
