import Database
import HTTP
import Platform
import Procedures

extension App {
  /// The customer has his closed case opened again, within the time the organisation grants for it.
  func reopenComplaint(reason: String, tracking token: String) async throws {
    try await write(by: .customer) { deed in try deed.reopenComplaint(reason: reason, tracking: token) }
  }

  /// A colleague opens a closed case again.
  func reopenComplaint(reason: String, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.reopenComplaint(reason: reason, of: token) }
  }
}

extension Deed {
  /// - Throws: `ReopeningError` when his time or his rounds are over; `VisitError.stale` when it is open.
  package func reopenComplaint(reason: String, tracking token: String) throws {
    guard let complaint = try db.complaint(tracking: token), let run = try db.caseRun(complaint.caseID) else {
      throw VisitError.notFound
    }
    let rounds = Rounds(used: try db.rounds(of: run.id), office.customers)
    guard run.isOpen || run.isReopenable(at: at, rounds, office) else { throw ReopeningError.over }
    try reopen(run, complaint, because: reason)
  }

  /// - Throws: `VisitError.stale` when it is open.
  package func reopenComplaint(reason: String, of token: String) throws {
    guard let run = try db.caseRun(token: token), let complaint = try db.complaint(of: run.id) else {
      throw VisitError.notFound
    }
    try reopen(run, complaint, because: reason)
    try tellCustomer(
      of: complaint, in: run, kind: "case.reopened", subject: "Keluhan \(run.number) dibuka kembali",
      "Keluhan \(run.number) kami buka kembali dan kami tangani lagi.")
  }

  private func reopen(_ run: Case, _ complaint: Complaint, because reason: String) throws {
    let opened = try reopen(run, because: reason)
    try record("complaint.reopened", Subject("case", run.id), "complaint=\(complaint.id)")
    try addEntry(
      run.id, audience: .public, kind: "case.reopened", heading: "Keluhan dibuka kembali", text: reason)
    guard let step = try db.caseStep(opened.id) else { return }
    try tellPerformers(
      of: step, in: run, kind: "case.reopened", subject: "Dibuka kembali: \(run.number)",
      "Keluhan \(run.number) dibuka kembali. Sekarang langkah \(step.number), \(step.title.inSentence).")
  }
}

/// Why a customer cannot have his case opened again.
enum ReopeningError: PublicError {
  /// His time is over, or it ended in a way that stays.
  case over

  var status: Status { .conflict }

  var message: String {
    "Keluhan ini tidak dapat dibuka kembali lagi. Sampaikan keluhan baru dan sebut nomornya, atau hubungi petugas kami."
  }
}

extension CaseEnding {
  /// Whether a customer may have it opened again: what was decided for good is not.
  var isReopenable: Bool {
    switch self {
    case .decidedFinally, .finalAnswer, .notOurs, .merged: false
    default: true
    }
  }
}

extension Case {
  /// The last day on which its customer may have it opened again; nil where he may not.
  func reopenableUntil(_ rounds: Rounds, _ office: Office) -> Day? {
    guard let closedAt, ending?.isReopenable == true, office.customers.reopenDays > 0, !rounds.isOver else {
      return nil
    }
    return office.zone.day(of: closedAt).adding(days: office.customers.reopenDays)
  }

  func isReopenable(at now: Instant, _ rounds: Rounds, _ office: Office) -> Bool {
    reopenableUntil(rounds, office).map { office.zone.day(of: now) <= $0 } ?? false
  }
}
