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
    try take(form, of: complaint, at: step, in: run, .himself)
  }

  func recordSatisfaction(_ form: SatisfactionForm, of token: String) throws {
    let (run, step) = try openStep(.satisfaction, of: token, version: form.version, gate: .onBehalf)
    guard let complaint = try db.complaint(of: run.id) else { throw VisitError.notFound }
    let way = form.way ?? .other
    try logContact(NewContact(way: way, isIncoming: true, summary: form.text), of: complaint.id, in: run)
    try take(form, of: complaint, at: step, in: run, .told(way))
  }

  private func take(
    _ form: SatisfactionForm, of complaint: Complaint, at step: CaseStep, in run: Case, _ voice: CustomerVoice
  ) throws {
    try db.execute(
      """
      INSERT INTO satisfaction (caseStepID, complaintID, isSatisfied, text, at, recordedBy)
      VALUES (\(step.id), \(complaint.id), \(form.isSatisfied), \(form.text), \(at), \(actor.personID))
      """)
    try note(.satisfaction, form.isSatisfied ? "1" : "0", of: run.id)
    try record(
      "customer.answered", Subject("case", run.id), "satisfied=\(form.isSatisfied ? 1 : 0) \(voice.detail)")
    let (kind, heading) =
      form.isSatisfied
      ? (CaseEntry.satisfiedKind, "Masalah dinyatakan selesai")
      : (CaseEntry.dissatisfiedKind, "Belum puas dengan penyelesaian")
    try addEntry(run.id, audience: .public, kind: kind, heading: heading + voice.behind, text: form.text)
    guard form.isSatisfied else { return try passOn(run, complaint, at: step, because: form.text, gate: voice.gate) }
    try complete(step, outcome: "satisfied", gate: voice.gate, ending: try ending(of: complaint.id))
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
          fields: SatisfactionForm.deskFields(ways.map { Choice($0.code, $0.words) }, form, errors),
          button: "Catat tanggapan atas nama pelanggan"))
    })
}

extension CaseEntry {
  /// The kinds of entries by which a customer says whether he is satisfied.
  static let satisfiedKind = "customer.satisfied"
  static let dissatisfiedKind = "customer.dissatisfied"
}

extension SatisfactionForm {
  /// What the desk is asked about the customer's word: which of the two, by which way, in which words.
  static func deskFields(_ answers: [Choice], _ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      RadioGroup("verdict", "Jawaban pelanggan", answers, form: form, errors: errors),
      SelectField("way", "Disampaikan melalui", ContactWay.choices, form: form, errors: errors, prompt: "Pilih cara"),
      TextArea(
        "text", "Kata pelanggan", form: form, errors: errors, hint: "Pelanggan membacanya di halaman keluhannya.",
        rows: 4, maxLength: limits["text"]),
    ]
  }
}
