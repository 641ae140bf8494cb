import Database
import HTTP
import Mustache
import Platform
import Procedures

/// What the step that issues a request may send (row D5).
struct CPARForm: Sendable {
  let severity: CPAR.Severity
  let problem: String
  let place: String
  let evidence: String
  let reference: String
  /// Why it is issued where no criterion asks for it.
  let ground: String
  let version: Int?

  static let limits: TextLimits = [
    "problem": 5000, "place": 300, "evidence": 5000, "reference": 300, "ground": 2000,
  ]

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    let severity = CPAR.Severity(rawValue: form.text("severity"))
    problem = form.text("problem")
    place = form.line("place")
    evidence = form.text("evidence")
    reference = form.line("reference")
    ground = form.text("ground")
    version = form.int("version")
    if severity == nil { errors.note("severity", "Pilih kategori ketidaksesuaian.") }
    if problem.isEmpty { errors.note("problem", "Tulis ketidaksesuaiannya.") }
    if evidence.isEmpty { errors.note("evidence", "Tulis bukti objektifnya.") }
    Self.limits.check(form, &errors)
    guard errors.isEmpty, let severity else { throw errors }
    self.severity = severity
  }
}

extension StepPanel {
  /// Problem, place, objective evidence and reference, under the criteria that apply (row D5).
  static let cpar = StepPanel(kind: .cpar) { dossier, form, errors, context in
    let topic = dossier.sorting?.categoryName ?? ""
    let rules = try context.db.cparRules(for: dossier.run, topic: topic, at: context.now)
    let shown = form.fields.isEmpty ? FormData([("problem", dossier.run.subject)]) : form
    let applies =
      rules.isEmpty
      ? "Tidak ada kriteria penerbitan yang berlaku."
      : "Kriteria yang berlaku: \(rules.map { $0.words.lowercased() }.joined(separator: "; "))."
    let ground: [any Renderable] =
      rules.isEmpty
      ? [
        TextArea(
          "ground", "Alasan tetap diterbitkan", form: shown, errors: errors, rows: 2,
          maxLength: CPARForm.limits["ground"])
      ] : []
    return .form(
      WebForm(
        action: "\(dossier.path)/cpar", hidden: [dossier.versionField],
        fields: [
          RadioGroup(
            "severity", "Kategori ketidaksesuaian",
            CPAR.Severity.allCases.map { Choice($0.rawValue, $0.words) }, form: shown, errors: errors, hint: applies)
        ] + description(shown, errors) + ground, button: "Terbitkan CPAR"))
  }

  private static func description(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      TextArea(
        "problem", "Uraian ketidaksesuaian", form: form, errors: errors, rows: 4,
        maxLength: CPARForm.limits["problem"]),
      TextField(
        "place", "Lokasi", form: form, errors: errors, maxLength: CPARForm.limits["place"], isOptional: true),
      TextArea(
        "evidence", "Bukti objektif", form: form, errors: errors, rows: 3, maxLength: CPARForm.limits["evidence"]),
      TextField(
        "reference", "Acuan atau klausul", form: form, errors: errors, maxLength: CPARForm.limits["reference"],
        isOptional: true),
    ]
  }
}

extension App {
  /// Issues the request of a case (row D5).
  func issueCPAR(_ form: CPARForm, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.issueCPAR(form, of: token) }
  }
}

extension Deed {
  func issueCPAR(_ form: CPARForm, of token: String) throws {
    let (run, step) = try openStep(.cpar, of: token, version: form.version)
    guard let complaint = try db.complaint(of: run.id) else { throw VisitError.notFound }
    let new = NewCPAR(
      source: complaint.channel == .survey ? .survey : .complaint, severity: form.severity, problem: form.problem,
      place: form.place, evidence: form.evidence, reference: form.reference, ground: form.ground,
      topic: try db.sorting(of: complaint.id)?.categoryName ?? "")
    try issue(new, at: step, in: run)
    guard let issued = try db.cpars(of: run.id).last else { throw VisitError.notFound }
    try addEntry(
      run.id, audience: .internal, kind: "step.cpar", heading: "CPAR \(issued.number) diterbitkan",
      text: "\(issued.groundWords)\n\(form.problem)")
    try complete(step)
    try issueCPARPaper(of: run.id)
  }
}

extension CPAR {
  /// Which criterion applied, in a sentence.
  var groundWords: String { rules.isEmpty ? "Diterbitkan karena: \(ground)" : "Kriteria: \(ruleWords)." }

  /// The criteria by themselves; empty where none applied.
  var ruleWords: String { rules.map(\.words).joined(separator: "; ") }
}

extension RecordSheet {
  /// Somebody independent of who drafted or did the work judges its effect (row D10): once, or up to three times.
  static let verification = RecordSheet(
    kind: .verification, slug: "verifikasi", name: "Verifikasi CPAR", button: "Simpan verifikasi",
    done: "Verifikasi disimpan.", rows: "D10",
    questions: [
      Question("evidence", "Bukti yang diperiksa", missing: "Tulis bukti yang diperiksa."),
      Question("finding", "Hasil verifikasi", missing: "Tulis apa yang ditemukan."),
    ], choice: "Kesimpulan", files: .welcome(label: "Bukti verifikasi"),
    effect: { deed, recorded in
      guard let cpar = try deed.db.newestCPAR(of: recorded.run.id),
        let verdict = recorded.form.outcome.flatMap({ CPAR.Verdict(rawValue: $0) })
      else { return }
      try deed.verify(
        cpar, verdict, evidence: recorded.form["evidence"], finding: recorded.form["finding"], at: recorded.step)
    },
    completes: { deed, run in try deed.issueCPARPaper(of: run) })
}
