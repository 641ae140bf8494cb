import Database
import HTTP
import Mustache
import Platform
import Procedures

/// What was done, how it was watched and judged, and the report to the head (row B7, verifikasi tindakan perbaikan).
struct ExecutionForm: Sendable {
  let done: [ExecutedAction]
  let monitoring: String
  let evaluation: String
  let isEffective: Bool
  let report: String
  /// Whether whoever carried it out judges its effect too; else somebody independent does so later.
  let isJudged: Bool
  let version: Int?

  /// - Parameters:
  ///   - actions: those of the newest plan; each has to be accounted for.
  ///   - isJudged: whether the procedure has the effect judged in the same step.
  init(
    _ form: FormData, actions: [Action], isJudged: Bool = true, zone: Zone, today: Day
  ) throws(FormErrors) {
    var errors = FormErrors()
    self.isJudged = isJudged
    done = actions.compactMap { Self.execution(of: $0, form, zone, today, &errors) }
    monitoring = form.text("monitoring")
    evaluation = form.text("evaluation")
    report = form.text("report")
    version = form.int("version")
    let verdict = form.text("verdict")
    isEffective = verdict == "effective"
    if isJudged { Self.checkJudgement(form, verdict, &errors) }
    Self.limits.check(form, &errors)
    guard errors.isEmpty else { throw errors }
  }

  private static func checkJudgement(_ form: FormData, _ verdict: String, _ errors: inout FormErrors) {
    if form.text("monitoring").isEmpty { errors.note("monitoring", "Tulis bagaimana pelaksanaannya dipantau.") }
    if form.text("evaluation").isEmpty { errors.note("evaluation", "Tulis hasil penilaian keefektifan.") }
    if !["effective", "notEffective"].contains(verdict) { errors.note("verdict", "Pilih efektif atau belum efektif.") }
    if form.text("report").isEmpty { errors.note("report", "Tulis laporan untuk pimpinan.") }
  }

  static let limits: TextLimits = ["evidence": 2000, "monitoring": 5000, "evaluation": 5000, "report": 5000]

  private static func execution(
    of action: Action, _ form: FormData, _ zone: Zone, _ today: Day, _ errors: inout FormErrors
  ) -> ExecutedAction? {
    let planned = zone.day(of: action.plannedAt)
    let field = "doneOn\(action.id)"
    let day = Day(typed: form.text(field))
    let evidence = form.text("evidence\(action.id)")
    if day == nil { errors.note(field, "Tulis tanggal dilaksanakan, misalnya 12/03/2026.") }
    if let day, day > today { errors.note(field, "Tanggal ini belum tiba. Catat setelah dilaksanakan.") }
    if let day, day < planned {
      let when = Words(zone: zone).date(planned)
      errors.note(field, "Tindakan ini baru ditetapkan pada \(when). Tulis tanggal itu atau sesudahnya.")
    }
    if evidence.isEmpty { errors.note("evidence\(action.id)", "Tulis bukti pelaksanaannya.") }
    guard let day, !evidence.isEmpty else { return nil }
    return ExecutedAction(action: action.id, doneOn: day, evidence: evidence)
  }
}

extension Dossier {
  /// The actions of the newest plan: older ones were found not effective and stay readable.
  var currentActions: [Action] { actions.ofNewestPlan }
}

extension [Action] {
  /// Those that were planned last, together.
  var ofNewestPlan: [Action] {
    let newest = map(\.plannedAt).max()
    return filter { $0.plannedAt == newest }
  }
}

extension StepPanel {
  /// Each planned action with its day and evidence, then monitoring, judgement and report.
  static let execution = StepPanel(kind: .execution) { dossier, form, errors, context in
    let asked = context.isPast ? dossier.actions : dossier.currentActions
    let actions: [any Renderable] = asked.flatMap { action -> [any Renderable] in
      [
        DateField(
          "doneOn\(action.id)", "Dilaksanakan: \(action.text)", form: form, errors: errors,
          hint: "\(action.kind.words), \(action.owner)"),
        TextArea(
          "evidence\(action.id)", "Bukti pelaksanaan", form: form, errors: errors, rows: 2,
          maxLength: ExecutionForm.limits["evidence"]),
      ]
    }
    let isJudged = try !context.choices(dossier, of: .execution).isEmpty
    return .form(
      WebForm(
        action: "\(dossier.path)/pelaksanaan", hidden: [dossier.versionField],
        fields: actions + (isJudged ? judgement(form, errors) : []) + [
          FileField(
            "files", "Foto atau dokumen bukti", errors: errors, limits: context.office.attachments.words,
            tray: context.tray)
        ], button: isJudged ? "Laporkan kepada pimpinan" : "Laporkan pelaksanaan",
        isMultipart: true))
  }

  private static func judgement(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      TextArea(
        "monitoring", "Pemantauan", form: form, errors: errors, rows: 3,
        maxLength: ExecutionForm.limits["monitoring"]),
      TextArea(
        "evaluation", "Penilaian keefektifan", form: form, errors: errors, rows: 3,
        maxLength: ExecutionForm.limits["evaluation"]),
      RadioGroup(
        "verdict", "Kesimpulan",
        [
          Choice("effective", "Efektif", hint: "Dilanjutkan dengan konsep surat jawaban."),
          Choice("notEffective", "Belum efektif", hint: "Kembali ke penetapan tindakan."),
        ], form: form, errors: errors),
      TextArea(
        "report", "Laporan untuk pimpinan", form: form, errors: errors, rows: 4,
        maxLength: ExecutionForm.limits["report"]),
    ]
  }
}

extension App {
  /// Records what was done and judged (row B7); not effective leads back to the plan.
  func executeActions(
    _ form: ExecutionForm, tray: String, of token: String, by actor: Actor
  ) async throws {
    try await write(by: actor) { deed in
      try deed.execute(form, files: try deed.db.handOver(tray: tray), of: token)
    }
  }
}

extension Deed {
  func execute(_ form: ExecutionForm, files: [Attachment.ID], of token: String) throws {
    let (run, step) = try openStep(.execution, of: token, version: form.version)
    guard let complaint = try db.complaint(of: run.id) else { throw VisitError.notFound }
    try recordExecutions(form.done, at: step)
    guard form.isJudged else {
      try addEntry(
        run.id, audience: .internal, kind: "step.execution", heading: "Tindakan dilaksanakan",
        text: form.done.map(\.evidence).joined(separator: "\n"), files: files)
      try complete(step)
      return
    }
    _ = try db.execute(
      """
      INSERT INTO verification (caseStepID, complaintID, isEffective, monitoring, evaluation, report)
      VALUES (\(step.id), \(complaint.id), \(form.isEffective), \(form.monitoring), \(form.evaluation), \(form.report))
      """)
    try addEntry(
      run.id, audience: .internal, kind: "step.execution",
      heading: form.isEffective ? "Tindakan dilaksanakan dan efektif" : "Tindakan belum efektif",
      text: [form.evaluation, form.report].joined(separator: "\n"), files: files)
    try complete(step, outcome: form.isEffective ? "effective" : "notEffective")
    try issue(ComplaintPapers.verification, of: run.id)
  }
}

/// The judgement of row B7, as papers and the reply letter use it.
struct Verification: Sendable, FromRow {
  let isEffective: Bool
  let monitoring: String
  let evaluation: String
  let report: String

  init(row: Row) throws(RowError) {
    isEffective = try row["isEffective"]
    monitoring = try row["monitoring"]
    evaluation = try row["evaluation"]
    report = try row["report"]
  }
}

extension Snapshot {
  /// The judgements of a complaint's actions, by the step that gave each.
  func verifications(of complaint: Complaint.ID) throws -> [CaseStep.ID: Verification] {
    let found = try rows("SELECT * FROM verification WHERE complaintID = \(complaint)") { row in
      (try row["caseStepID"] as CaseStep.ID, try Verification(row: row))
    }
    return Dictionary(uniqueKeysWithValues: found)
  }
}
