import Database
import HTTP
import Platform
import Procedures

extension App {
  /// Hands in the sheet of the open step.
  func record(_ sheet: RecordSheet, _ form: RecordForm, tray: String?, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in
      try deed.record(sheet, form, files: try tray.map { try deed.db.handOver(tray: $0) } ?? [], of: token)
    }
  }
}

extension Deed {
  /// Writes a sheet down, tells the story, does what else belongs to it, and goes the way that was chosen.
  func record(_ sheet: RecordSheet, _ form: RecordForm, files: [Attachment.ID], of token: String) throws {
    let (run, step) = try openStep(sheet.kind, of: token, version: form.version)
    guard let complaint = try db.complaint(of: run.id) else { throw VisitError.notFound }
    try db.execute("INSERT INTO record (caseStepID, complaintID) VALUES (\(step.id), \(complaint.id))")
    for (question, answer) in form.answers.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        "INSERT INTO recordAnswer (caseStepID, question, answer) VALUES (\(step.id), \(question), \(answer))")
    }
    let chosen = try choices(of: step, in: run).first { $0.code == form.outcome }
    try addEntry(
      run.id, audience: .internal, kind: "step.\(sheet.kind.rawValue)",
      heading: [step.title, chosen?.words ?? ""].filter { !$0.isEmpty }.joined(separator: ": "),
      text: lines(sheet, form), files: files)
    if let (heading, question) = sheet.toCustomer {
      try addEntry(
        run.id, audience: .public, kind: "told.\(sheet.kind.rawValue)", heading: heading,
        text: question.map { form[$0] } ?? "")
    }
    try sheet.effect(self, RecordedStep(run: run, step: step, complaint: complaint, form: form, files: files))
    try complete(step, outcome: form.outcome, reason: form.reason, ending: try ending(of: complaint.id))
    try issue(sheet.paper, of: run.id)
    try sheet.completes(self, run.id)
  }

  /// What the performer of a step has to choose from.
  func choices(of step: CaseStep, in run: Case) throws -> [Outcome] {
    try facts(of: run.revision).steps.first { $0.id == step.step }?.choices ?? []
  }

  private func lines(_ sheet: RecordSheet, _ form: RecordForm) -> String {
    let words = Words(zone: office.zone)
    let answers = sheet.questions.compactMap { question in
      form.answers[question.name].map { "\(question.label): \(question.words($0, words))" }
    }
    return (answers + (form.reason.isEmpty ? [] : ["Alasan: \(form.reason)"])).joined(separator: "\n")
  }
}

/// A sheet as it was handed in at a step.
struct Record: Sendable {
  let step: CaseStep.ID
  let answers: [String: String]
}

extension Snapshot {
  /// Every sheet of a complaint, by the step that gave it.
  func records(of complaint: Complaint.ID) throws -> [CaseStep.ID: Record] {
    var answers: [CaseStep.ID: [String: String]] = [:]
    try each("SELECT caseStepID FROM record WHERE complaintID = \(complaint)") { row in
      answers[try row["caseStepID"]] = [:]
    }
    try each(
      """
      SELECT a.caseStepID, a.question, a.answer FROM record r JOIN recordAnswer a ON a.caseStepID = r.caseStepID
      WHERE r.complaintID = \(complaint)
      """
    ) { row in answers[try row["caseStepID"], default: [:]][try row["question"]] = try row["answer"] as String }
    return Dictionary(uniqueKeysWithValues: answers.map { ($0.key, Record(step: $0.key, answers: $0.value)) })
  }
}
