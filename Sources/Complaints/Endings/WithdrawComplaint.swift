import Database
import Platform
import Procedures

extension App {
  /// The customer takes his complaint back: the case ends as withdrawn, on whatever step it stands.
  func withdrawComplaint(reason: String, tracking token: String) async throws {
    try await write(by: .customer) { deed in try deed.withdrawComplaint(reason: reason, tracking: token) }
  }
}

extension Deed {
  /// Twice is once: whoever has withdrawn it is not told that it has changed.
  package func withdrawComplaint(reason: String, tracking token: String) throws {
    guard let complaint = try db.complaint(tracking: token), let run = try db.caseRun(complaint.caseID) else {
      throw VisitError.notFound
    }
    guard run.ending != .withdrawn else {
      try record("complaint.withdrawn", Subject("case", run.id), "repeated=1")
      return
    }
    guard let step = try db.openStep(of: run.id) else { throw VisitError.stale(Case.closedWords) }
    try end(run, as: .withdrawn, reason: reason, gate: .customer)
    try record("complaint.withdrawn", Subject("case", run.id), "step=\(step.number)")
    try addEntry(
      run.id, audience: .public, kind: "customer.withdrew", heading: "Keluhan ditarik", text: reason)
    try tellPerformers(
      of: step, in: run, kind: "case.withdrawn", subject: "Ditarik pelanggan: \(run.number)",
      "Pelanggan menarik keluhan \(run.number). Langkah \(step.number), \(step.title.inSentence), tidak perlu "
        + "dikerjakan lagi.")
    try tellCustomer(
      of: complaint, in: run, kind: "case.withdrawn", subject: "Keluhan \(run.number) ditarik",
      "Keluhan \(run.number) kami tutup karena Anda menariknya.\(reopeningWords(office))")
  }

  private func reopeningWords(_ office: Office) -> String {
    guard office.customers.reopenDays > 0 else { return "" }
    let until = office.zone.day(of: at).adding(days: office.customers.reopenDays)
    return " Sampai \(Words(zone: office.zone).fullDate(until)) Anda dapat membukanya kembali."
  }
}
