import Database
import HTTP
import Mustache
import Platform
import Procedures

extension App {
  /// The customer says behind his link whether he is satisfied: it goes on as the procedure says for either answer.
  func answerSatisfaction(_ form: SatisfactionForm, tracking token: String) async throws {
    try await write(by: .customer) { deed in try deed.answerSatisfaction(form, tracking: token) }
  }

  /// A colleague writes down what the customer told him.
  func recordSatisfaction(_ form: SatisfactionForm, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.recordSatisfaction(form, of: token) }
  }
}

extension Deed {
  package func answerSatisfaction(isSatisfied: Bool, text: String, tracking token: String) throws {
    try answerSatisfaction(try SatisfactionForm(["text": text], isSatisfied: isSatisfied), tracking: token)
  }

  func answerSatisfaction(_ form: SatisfactionForm, tracking token: String) throws {
    guard let complaint = try db.complaint(tracking: token), let run = try db.caseRun(complaint.caseID) else {
      throw VisitError.notFound
    }
    let (_, step) = try openStep(.satisfaction, of: run.token, version: nil, gate: .customer)
    try take(form, of: complaint, at: step, in: run, gate: .customer)
  }

  func recordSatisfaction(_ form: SatisfactionForm, of token: String) throws {
    let (run, step) = try openStep(.satisfaction, of: token, version: form.version, gate: .onBehalf)
    guard let complaint = try db.complaint(of: run.id) else { throw VisitError.notFound }
    try logContact(
      NewContact(way: form.way ?? .other, isIncoming: true, summary: form.text), of: complaint.id, in: run)
    try take(form, of: complaint, at: step, in: run, gate: .onBehalf)
  }

  private func take(
    _ form: SatisfactionForm, of complaint: Complaint, at step: CaseStep, in run: Case, gate: StepGate
  ) throws {
    try db.execute(
      """
      INSERT INTO satisfaction (caseStepID, complaintID, isSatisfied, text, at, recordedBy)
      VALUES (\(step.id), \(complaint.id), \(form.isSatisfied), \(form.text), \(at), \(actor.personID))
      """)
    try record(
      "customer.answered", Subject("case", run.id), "satisfied=\(form.isSatisfied ? 1 : 0) gate=\(gate)")
    try addEntry(
      run.id, audience: gate == .customer ? .public : .internal, kind: "customer.answered",
      heading: form.isSatisfied ? "Pelanggan menyatakan masalahnya selesai" : "Pelanggan belum puas", text: form.text)
    guard form.isSatisfied else { return try passOn(run, complaint, at: step, because: form.text, gate: gate) }
    try complete(step, outcome: "satisfied", gate: gate, ending: try ending(of: complaint.id))
  }
}

extension StepPanel {
  /// The customer answers by himself; the desk may write down what he says.
  static let satisfaction = StepPanel(
    kind: .satisfaction, isOpenTo: { _, colleague in colleague.can(.registerComplaints) },
    work: { dossier, form, errors, context in
      let ways = try context.choices(dossier, of: .satisfaction)
      return .form(
        WebForm(
          action: "\(dossier.path)/tanggapan", hidden: [dossier.versionField],
          fields: [
            RadioGroup(
              "verdict", "Jawaban pelanggan", ways.map { Choice($0.code, $0.words) }, form: form, errors: errors),
            SelectField(
              "way", "Disampaikan melalui", ContactWay.choices, form: form, errors: errors, prompt: "Pilih cara"),
            TextArea(
              "text", "Kata pelanggan", form: form, errors: errors, rows: 4, maxLength: SatisfactionForm.textLimit),
          ], button: "Catat tanggapan atas nama pelanggan"))
    })
}
