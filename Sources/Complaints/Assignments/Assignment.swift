import Database
import HTTP
import Mustache
import Platform
import Procedures

/// Who is told of a complaint and has to deal with it (row D3, *menyampaikan kepada karyawan terkait*).
struct AssignmentForm: Sendable {
  /// The code of the candidate who becomes responsible.
  let responsible: String
  let informed: [String]
  let note: String
  let version: Int?

  static let limits: TextLimits = ["note": 2000]

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    let responsible = form.text("responsible")
    informed = form.all("informed").filter { $0 != responsible }
    note = form.text("note")
    version = form.int("version")
    if responsible.isEmpty { errors.note("responsible", "Pilih karyawan yang menangani.") }
    if note.isEmpty { errors.note("note", "Tulis masalah yang disampaikan kepadanya.") }
    Self.limits.check(form, &errors)
    guard errors.isEmpty else { throw errors }
    self.responsible = responsible
  }
}

extension StepPanel {
  /// One who deals with it, others who know of it, and what they are told.
  static let assignment = StepPanel(kind: .assignment) { dossier, form, errors, context in
    guard let step = dossier.passed.last(where: { $0.kind == .assignment }) else { throw VisitError.notFound }
    let candidates = try context.db.candidates(after: step, at: context.now)
    let people = candidates.map { Choice($0.code, $0.name, hint: "\($0.title), \($0.unitName)") }
    let own = candidates.first { $0.unit == dossier.run.unit }
    let shown = form.fields.isEmpty ? FormData([("responsible", own?.code ?? "")]) : form
    return .form(
      WebForm(
        action: "\(dossier.path)/penyampaian", hidden: [dossier.versionField],
        fields: [
          RadioGroup(
            "responsible", "Karyawan yang menangani (PIC)", people, form: shown, errors: errors,
            hint: people.isEmpty ? "Belum ada pemegang jabatan ini. Minta administrator menunjuknya." : nil),
          CheckGroup("informed", "Juga diberi tahu", people, form: shown, errors: errors, isOptional: true),
          TextArea(
            "note", "Masalah yang disampaikan", form: shown, errors: errors, rows: 3,
            maxLength: AssignmentForm.limits["note"]),
        ], button: "Sampaikan"))
  }
}

extension App {
  /// Tells somebody of a complaint: he becomes responsible for it.
  func assign(_ form: AssignmentForm, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.assign(form, of: token) }
  }
}

extension Deed {
  func assign(_ form: AssignmentForm, of token: String) throws {
    let (run, step) = try openStep(.assignment, of: token, version: form.version)
    guard let complaint = try db.complaint(of: run.id) else { throw VisitError.notFound }
    let candidates = try db.candidates(after: step, at: at)
    guard let responsible = candidates.first(where: { $0.code == form.responsible }) else {
      throw FormErrors("responsible", "Orang ini tidak lagi memegang jabatannya. Pilih yang lain.")
    }
    let informed = candidates.filter { form.informed.contains($0.code) && $0.person != responsible.person }
    try db.execute(
      """
      INSERT INTO assignment (caseStepID, complaintID, personID, unitID, note)
      VALUES (\(step.id), \(complaint.id), \(responsible.person), \(responsible.unit), \(form.note))
      """)
    try assign(run.id, unit: responsible.unit, responsible: responsible.person)
    try inform(run.id, informed.map(\.person))
    try addEntry(
      run.id, audience: .internal, kind: "step.assignment", heading: "Disampaikan kepada \(responsible.name)",
      text: form.note)
    try complete(step)
  }
}

/// POST /keluhan/:case/penyampaian (row D3).
enum AssignmentPages {
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    try await CasePages.perform(visit, .assignment) { form in
      try await visit.app.assign(try AssignmentForm(form), of: try visit.parameter("case"), by: visit.actor)
      return "Keluhan disampaikan kepada yang menangani."
    }
  }

  static let route = Route(
    .post, "/keluhan/:case/penyampaian", .performer(of: .assignment), create, "tells who deals with it (D3)")
}
