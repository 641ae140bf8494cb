import Database
import Platform
import Procedures

extension OutgoingLine {
  /// Throws what is told of a number that cannot be voided.
  func requireVoidable() throws {
    guard mail.voided == nil else { throw VisitError.stale("Nomor \(number) sudah dibatalkan.") }
    guard canBeVoided else {
      throw VisitError.stale(
        "Surat ini jawaban yang berlaku dan sudah disampaikan. Nomornya dapat dibatalkan setelah ada surat penggantinya."
      )
    }
  }
}

extension Deed {
  /// Voids the number of a letter; its line stays. A reply that has not left the house is withdrawn with it: its case
  /// goes back to who drafts, and the customer is told.
  func voidLetter(_ id: OutgoingLine.ID, because reason: String) throws {
    guard let line = try db.line(id, of: .outgoing) else { throw VisitError.notFound }
    try line.requireVoidable()
    try void(line.number, of: .letter, because: reason, about: Subject("outgoingLetter", id))
    guard line.letter != nil, let run = try line.mail.token.flatMap({ try db.caseRun(token: $0) }) else { return }
    try void(ComplaintPapers.letter.kind, number: line.number, of: run.id)
    if line.waitsForDelivery, !line.isSuperseded { try withdrawLetter(line.number, of: run, because: reason) }
  }

  private func withdrawLetter(_ number: String, of run: Case, because reason: String) throws {
    guard let complaint = try db.complaint(of: run.id) else { throw VisitError.notFound }
    let opened = try takeBack(run, to: .letterDraft, because: reason)
    try addEntry(
      run.id, audience: .internal, kind: "letter.voided", heading: "Nomor surat \(number) dibatalkan sebelum dikirim",
      text: reason)
    try addEntry(
      run.id, audience: .public, kind: "letter.withdrawn", heading: "Surat jawaban nomor \(number) ditarik",
      text: "Surat penggantinya sedang kami susun.")
    try tellCustomer(
      of: complaint, in: run, kind: "letter.withdrawn", subject: "Surat jawaban atas keluhan \(run.number) ditarik",
      "Surat jawaban nomor \(number) kami tarik sebelum dikirim. Surat penggantinya sedang kami susun.")
    guard let step = try db.caseStep(opened.id) else { return }
    try tellPerformers(
      of: step, in: run, kind: "letter.voided", subject: "Surat \(number) perlu disusun lagi",
      "Nomor surat \(number) dibatalkan sebelum dikirim. Surat jawaban \(run.number) perlu disusun lagi.")
  }
}
