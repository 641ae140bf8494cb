import Database
import HTTP
import Mustache
import Platform
import Procedures

/// The plan of corrections, corrective and preventive actions (row B6, konsep tindakan perbaikan).
struct PlanForm: Sendable {
  let actions: [PlannedAction]
  let version: Int?

  /// How many rows the form offers; empty ones are left out.
  static let rows = 6
  /// How many days ahead an action may be due: what lies further is mistyped, or nobody will wait for it.
  static let farthest = 730

  static let limits: TextLimits = ["text": 2000, "owner": 120]

  init(_ form: FormData, today: Day) throws(FormErrors) {
    var errors = FormErrors()
    version = form.int("version")
    actions = (1...Self.rows).compactMap { Self.action($0, form, today, &errors) }
    Self.limits.check(form, &errors)
    if actions.isEmpty && errors.isEmpty { errors.note("text1", "Tulis paling sedikit satu tindakan.") }
    let cures = actions.contains { $0.kind == .corrective || $0.kind == .preventive }
    if !actions.isEmpty && !cures && errors.isEmpty {
      errors.note(
        "kind1", "Koreksi saja belum menghilangkan penyebab. Tambahkan tindakan korektif atau pencegahan.")
    }
    guard errors.isEmpty else { throw errors }
  }

  /// The last row in which anything was typed or is wrong; 0 when there is none.
  static func lastRow(_ form: FormData, _ errors: FormErrors) -> Int {
    (1...rows).last { row in
      ["kind", "text", "owner", "dueOn"].map { "\($0)\(row)" }.contains { !form.text($0).isEmpty || errors[$0] != nil }
    } ?? 0
  }

  private static func action(
    _ place: Int, _ form: FormData, _ today: Day, _ errors: inout FormErrors
  ) -> PlannedAction? {
    let text = form.text("text\(place)")
    let owner = form.line("owner\(place)")
    let due = form.text("dueOn\(place)")
    let chosen = form.text("kind\(place)")
    guard !(chosen.isEmpty && text.isEmpty && owner.isEmpty && due.isEmpty) else { return nil }
    let kind = ActionKind(rawValue: chosen)
    let day = Day(typed: due)
    if kind == nil { errors.note("kind\(place)", "Pilih jenis tindakan.") }
    if text.isEmpty { errors.note("text\(place)", "Tulis tindakannya.") }
    if owner.isEmpty { errors.note("owner\(place)", "Tulis siapa yang mengerjakan.") }
    if day == nil { errors.note("dueOn\(place)", "Tulis tanggal selesai, misalnya 12/03/2026.") }
    if let day, day < today { errors.note("dueOn\(place)", "Tanggal ini sudah lewat. Pilih hari ini atau sesudahnya.") }
    if let day, today.days(until: day) > farthest {
      errors.note("dueOn\(place)", "Tanggal ini lebih dari dua tahun lagi. Pilih yang lebih dekat.")
    }
    guard let kind, let day, !text.isEmpty, !owner.isEmpty else { return nil }
    return PlannedAction(kind: kind, text: text, owner: owner, dueOn: day)
  }
}

extension StepPanel {
  /// Rows of kind, action, owner and date; the first is needed. Two stand open, and all up to the last one that holds
  /// anything; the others are folded away.
  static let plan = StepPanel(kind: .actionPlan) { dossier, form, errors, _ in
    .form(
      WebForm(
        action: "\(dossier.path)/rencana", hidden: [dossier.versionField], fields: planFields(form, errors),
        button: "Tetapkan tindakan"))
  }

  static func planFields(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    let open = max(2, PlanForm.lastRow(form, errors))
    let rows = (1...PlanForm.rows).map { planRow($0, form, errors) }
    let fold = FieldFold("Tambah tindakan", rows[open...].flatMap { $0 })
    return rows[..<open].flatMap { $0 } + (open < PlanForm.rows ? [fold] : [])
  }

  private static func planRow(_ place: Int, _ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    let kinds = ActionKind.allCases.map { Choice($0.rawValue, $0.words) }
    return [
      SelectField(
        "kind\(place)", "Tindakan \(place): jenis", kinds, form: form, errors: errors, prompt: "Pilih jenis",
        isOptional: place > 1),
      TextArea(
        "text\(place)", "Yang dilakukan", form: form, errors: errors, rows: 2,
        maxLength: PlanForm.limits["text"], isOptional: place > 1),
      TextField(
        "owner\(place)", "Pelaksana", form: form, errors: errors, maxLength: PlanForm.limits["owner"],
        isOptional: place > 1),
      DateField("dueOn\(place)", "Selesai paling lambat", form: form, errors: errors, isOptional: place > 1),
    ]
  }
}

extension App {
  /// Decides the actions (row B6).
  func planActions(_ form: PlanForm, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.plan(form, of: token) }
  }
}

extension Deed {
  func plan(_ form: PlanForm, of token: String) throws {
    let (run, step) = try openStep(.actionPlan, of: token, version: form.version)
    _ = try planActions(form.actions, at: step)
    let words = Words(zone: office.zone)
    let lines = form.actions.map { "\($0.kind.words): \($0.text) (\($0.owner), \(words.date($0.dueOn)))" }
    try addEntry(
      run.id, audience: .internal, kind: "step.actionPlan", heading: "Tindakan ditetapkan",
      text: lines.joined(separator: "\n"))
    try complete(step)
    try issue(ComplaintPapers.plan, of: run.id)
  }
}
