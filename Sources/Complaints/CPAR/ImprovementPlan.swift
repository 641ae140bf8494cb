import Database
import HTTP
import Mustache
import Platform
import Procedures

/// The plan against a request (row D6): root cause, corrective and preventive action, each of them needed and each for
/// itself, so that a correction is never taken for a cure (facts §4.5).
struct ImprovementPlanForm: Sendable {
  let cause: Cause
  let actions: [PlannedAction]
  let version: Int?

  init(_ form: FormData, complaint: String, today: Day) throws(FormErrors) {
    var errors = FormErrors()
    var found: Cause?
    var planned: [PlannedAction] = []
    do { found = try CauseForm(form, complaint: complaint).cause } catch { errors = error }
    do { planned = try PlanForm(form, today: today).actions } catch { errors = errors.joined(by: error) }
    if errors.isEmpty {
      if !planned.contains(where: { $0.kind == .corrective }) {
        errors.note("kind1", "Tambahkan tindakan korektif, yang menghilangkan penyebabnya.")
      }
      if !planned.contains(where: { $0.kind == .preventive }) {
        errors.note("kind2", "Tambahkan tindakan pencegahan, yang mencegahnya terjadi di tempat lain.")
      }
    }
    version = form.int("version")
    guard errors.isEmpty, let found else { throw errors }
    (cause, actions) = (found, planned)
  }
}

extension StepPanel {
  /// The fields of the cause, then those of the actions.
  static let improvementPlan = StepPanel(kind: .improvementPlan) { dossier, form, errors, _ in
    let shown =
      form.fields.isEmpty
      ? FormData([("kind1", ActionKind.corrective.rawValue), ("kind2", ActionKind.preventive.rawValue)]) : form
    return .form(
      WebForm(
        action: "\(dossier.path)/rencana-perbaikan", hidden: [dossier.versionField],
        fields: causeFields(shown, errors) + planFields(shown, errors), button: "Tetapkan rencana"))
  }
}

extension App {
  /// Plans what removes the cause and keeps it from coming back (row D6).
  func planImprovement(_ form: ImprovementPlanForm, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.planImprovement(form, of: token) }
  }
}

extension Deed {
  func planImprovement(_ form: ImprovementPlanForm, of token: String) throws {
    let (run, step) = try openStep(.improvementPlan, of: token, version: form.version)
    guard let complaint = try db.complaint(of: run.id) else { throw VisitError.notFound }
    try insert(form.cause, of: complaint.id, at: step)
    try planActions(form.actions, at: step)
    if let cpar = try db.newestCPAR(of: run.id) {
      try analyse(cpar, causeGroup: form.cause.kind.rawValue, rootCause: form.cause.statement, at: step)
    }
    let again = try db.cpars(of: run.id).last.map { try db.recurrences(of: $0) } ?? []
    let words = Words(zone: office.zone)
    let lines = form.actions.map { "\($0.kind.words): \($0.text) (\($0.owner), \(words.date($0.dueOn)))" }
    let recurring = again.isEmpty ? [] : ["Berulang dalam 90 hari: \(words.list(again.map(\.number)))."]
    try addEntry(
      run.id, audience: .internal, kind: "step.improvementPlan", heading: "Rencana perbaikan disusun",
      text: (["Akar masalah: \(form.cause.statement)"] + lines + recurring).joined(separator: "\n"))
    try complete(step)
    try issue(ComplaintPapers.plan, of: run.id)
    try issueCPARPaper(of: run.id)
  }
}
