import Database
import Platform
import Procedures

extension App {
  /// The customer says why the answer does not satisfy him (row B10): it goes on as the procedure says for that, and
  /// where it says nothing the case waits with whoever dealt with it. The same words sent twice are one entry.
  func disputeLetter(reason: String, tracking token: String) async throws {
    try await write(by: .customer) { deed in try deed.disputeLetter(reason: reason, tracking: token) }
  }
}

extension Deed {
  package func disputeLetter(reason: String, tracking token: String) throws {
    guard let complaint = try db.complaint(tracking: token), let run = try db.caseRun(complaint.caseID) else {
      throw VisitError.notFound
    }
    if try db.hasJustDisputed(reason, in: run) {
      try record("letter.disputed", Subject("case", run.id), "repeated=1")
      return
    }
    let (_, step) = try openStep(.confirmation, of: run.token, version: nil, gate: .customer)
    try dispute(reason, of: complaint, at: step, in: run, .himself)
  }

  /// Nobody looks here whose step it is.
  func dispute(
    _ reason: String, of complaint: Complaint, at step: CaseStep, in run: Case, _ voice: CustomerVoice
  ) throws {
    try record("letter.disputed", Subject("case", run.id), voice.detail)
    try addEntry(
      run.id, audience: .public, kind: CaseEntry.disputeKind,
      heading: "Belum puas dengan surat jawaban\(voice.behind)", text: reason)
    let ways = try facts(of: run.revision).steps.first { $0.id == step.step }?.outcomes ?? []
    guard ways.contains(where: { $0.code == StepOutcome.dissatisfied }) else {
      return try tellHandlers(of: run, "Keluhan itu tetap terbuka.", and: [])
    }
    try passOn(run, complaint, at: step, because: reason, gate: voice.gate)
  }
}

extension CaseEntry {
  /// The kind of an entry by which a customer disputes the answer.
  static let disputeKind = "customer.disputed"
}

extension [CaseEntry] {
  /// When the customer last said that the answer does not satisfy him.
  var disputedAt: Instant? { disputes.last?.at }

  /// What he said, each time. It can only be said of a signed letter, while it waits to be received.
  var disputes: [CaseEntry] { filter { $0.kind == CaseEntry.disputeKind } }

  /// What he said since a step was opened: of the answer that waits for him now.
  func disputes(since step: CaseStep?) -> [CaseEntry] {
    disputes.filter { dispute in step.map { dispute.at >= $0.openedAt } ?? true }
  }

  /// The disputes as minutes tell them; empty without any.
  func disputesInWords(_ words: Words) -> String {
    disputes.map { "Pelanggan menyatakan belum puas pada \(words.dateTime($0.at)): “\($0.text)”" }
      .joined(separator: "\n")
  }
}

extension Snapshot {
  /// Whether the last thing the customer disputed a letter with was this, and nothing was asked of him since: the button
  /// pressed twice.
  fileprivate func hasJustDisputed(_ reason: String, in run: Case) throws -> Bool {
    let last: (step: CaseStep.ID?, text: String)? = try row(
      """
      SELECT caseStepID, text FROM caseEntry WHERE caseID = \(run.id) AND kind = \(CaseEntry.disputeKind)
      ORDER BY id DESC LIMIT 1
      """
    ) { row in (try row["caseStepID"], try row["text"]) }
    guard let last, last.text == reason else { return false }
    let asked: CaseStep.ID? = try value(
      """
      SELECT MAX(s.id) FROM caseStep s JOIN step d ON d.id = s.stepID
      WHERE s.caseID = \(run.id) AND d.kind = \(StepKind.confirmation)
      """)
    return asked == last.step
  }
}
