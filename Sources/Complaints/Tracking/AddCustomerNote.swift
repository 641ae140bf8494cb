import Database
import HTTP
import Platform
import Procedures

extension App {
  /// Adds the customer's words and files to his open case; whoever performs the open step sees them.
  func addCustomerNote(_ text: String, files: [UploadedFile], tracking token: String) async throws {
    try await write(by: .customer) { deed in
      guard let complaint = try deed.db.complaint(tracking: token), let run = try deed.db.caseRun(complaint.caseID)
      else { throw VisitError.notFound }
      guard run.isOpen else { throw VisitError.stale("Keluhan ini sudah ditutup, sehingga tidak dapat ditambah lagi.") }
      let kept = try files.map { try deed.db.keep($0, as: deed.app.world.token(), at: deed.at) }
      try deed.addEntry(
        run.id, audience: .public, kind: "customer.note", heading: "Keterangan tambahan", text: text, files: kept)
      try deed.record("customer.noted", Subject("case", run.id), "files=\(kept.count)")
    }
  }
}
