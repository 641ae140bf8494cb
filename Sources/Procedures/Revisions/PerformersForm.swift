import HTTP
import Mustache
import Platform

/// The performers of a draft as their editor sends them: columns of the sheet, each filled through a position.
struct PerformersForm: Sendable {
  private static let limits: TextLimits = ["name": 100]
  private static let spare = 2

  /// In the order of their columns.
  let performers: [Performer]
  /// New codes of performers that are filled from another position now.
  private let renamed: [String: String]

  init(_ form: FormData, of procedure: ProcedureDefinition, positions: [Position]) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    var performers: [Performer] = []
    var renamed: [String: String] = [:]
    for place in 1...(procedure.performers.count + Self.spare) {
      let old = place <= procedure.performers.count ? procedure.performers[place - 1] : nil
      guard !form.line("name\(place)").isEmpty else {
        Self.checkGone(old, place, procedure, &errors)
        continue
      }
      guard let performer = Self.performer(form, place, old, positions, among: performers, &errors) else { continue }
      performers.append(performer)
      if let old, old.code != performer.code { renamed[old.code] = performer.code }
    }
    if performers.isEmpty { errors.note("name1", "Tulis sekurangnya satu pelaksana.") }
    guard errors.isEmpty else { throw errors }
    self.performers = performers
    self.renamed = renamed
  }

  /// One performer by its fields; the customer has a name only.
  private static func performer(
    _ form: FormData, _ place: Int, _ old: Performer?, _ positions: [Position], among others: [Performer],
    _ errors: inout FormErrors
  ) -> Performer? {
    let name = form.line("name\(place)")
    if let old, old.isCustomer { return Performer(old.code, name, isCustomer: true) }
    guard let position = positions.first(where: { $0.code == form.text("position\(place)") }) else {
      errors.note("position\(place)", "Pilih jabatan yang mengisi pelaksana ini.")
      return nil
    }
    if others.contains(where: { $0.code == position.code }) {
      errors.note("position\(place)", "Jabatan ini sudah mengisi pelaksana lain. Pilih jabatan lain.")
    }
    return Performer(position.code, name, isOfUnit: form.isChecked("unit\(place)"))
  }

  private static func checkGone(
    _ old: Performer?, _ place: Int, _ procedure: ProcedureDefinition, _ errors: inout FormErrors
  ) {
    guard let old, let step = procedure.steps.first(where: { $0.performer == old.code }) else { return }
    errors.note("name\(place)", "Tulis namanya: pelaksana ini mengerjakan langkah \(step.number).")
  }

  /// The same procedure with these performers.
  func apply(to procedure: inout ProcedureDefinition) {
    procedure.performers = performers
    for place in procedure.steps.indices {
      procedure.steps[place].performer = renamed[procedure.steps[place].performer] ?? procedure.steps[place].performer
    }
  }

  /// What the form would send of a draft as it stands.
  static func form(of procedure: ProcedureDefinition) -> FormData {
    var form = FormData()
    for (place, performer) in zip(1..., procedure.performers) {
      form.append("name\(place)", performer.name)
      form.append("position\(place)", performer.code)
      if performer.isOfUnit { form.append("unit\(place)", "1") }
    }
    return form
  }

  static func fields(
    of procedure: ProcedureDefinition, _ positions: [Position], _ form: FormData, _ errors: FormErrors
  ) -> [any Renderable] {
    (1...(procedure.performers.count + spare)).map { place in
      let old = place <= procedure.performers.count ? procedure.performers[place - 1] : nil
      let name = TextField(
        "name\(place)", "Nama pada lembar", form: form, errors: errors, maxLength: limits["name"],
        isOptional: old == nil)
      let position: [any Renderable] = [
        SelectField(
          "position\(place)", "Jabatan", positions.map { Choice($0.code, $0.title) }, form: form, errors: errors,
          prompt: "Pilih jabatan", isOptional: old == nil),
        CheckGroup(
          "unit\(place)", "Unit", [Choice("1", "Dari unit yang menangani kasus")], form: form, errors: errors,
          isOptional: true),
      ]
      let isCustomer = old?.isCustomer ?? false
      return FieldGroup(
        old == nil ? "Pelaksana tambahan" : "Pelaksana \(place)",
        note: old == nil
          ? "Kosongkan bila tidak diperlukan." : isCustomer ? "Pelanggan, lewat halaman umum." : nil, isRow: true,
        isCustomer ? [name] : [name] + position)
    }
  }
}
