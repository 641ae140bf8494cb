import Database
import HTTP
import Platform
import Procedures

extension App {
  /// Adds the customer's words and files to his open case; whoever performs the open step sees them.
  func addCustomerNote(_ text: String, files: [UploadedFile], tracking token: String) async throws {
    try await write(by: .customer) { deed in try deed.addCustomerNote(text, files: files, tracking: token) }
  }
}

extension Deed {
  package func addCustomerNote(_ text: String, files: [UploadedFile] = [], tracking token: String) throws {
    guard let complaint = try db.complaint(tracking: token), let run = try db.caseRun(complaint.caseID) else {
      throw VisitError.notFound
    }
    guard run.isOpen else { throw VisitError.stale("Keluhan ini sudah ditutup, sehingga tidak dapat ditambah lagi.") }
    let kept = try files.map { try db.keep($0, as: app.world.token(), at: at) }
    try addEntry(
      run.id, audience: .public, kind: "customer.note", heading: "Keterangan tambahan", text: text, files: kept)
    try record("customer.noted", Subject("case", run.id), "files=\(kept.count)")
  }
}
