import Platform
import Procedures

extension Deed {
  /// Lets a complaint go on in another of the same matter: cases, story of both, and the customer's mail in one.
  ///
  /// - Parameters:
  ///   - note: why it is the same matter; colleagues read it.
  ///   - version: of the complaint that ends, as the form was made.
  /// - Throws: `MergeError`; `VisitError`.
  package func mergeComplaint(_ id: Case.ID, into other: Case.ID, note: String, version: Int?) throws {
    guard let run = try db.caseRun(id), let survivor = try db.caseRun(other), let complaint = try db.complaint(of: id)
    else { throw VisitError.notFound }
    try merge(id, into: other, version: version)
    try addEntry(
      id, audience: .public, kind: "case.merged", heading: "Digabung ke \(survivor.number)",
      text: "Keluhan ini menyangkut hal yang sama dengan keluhan \(survivor.number) dan ditangani bersama.")
    if !note.isEmpty {
      try addEntry(id, audience: .internal, kind: "case.mergeNote", heading: "Alasan penggabungan", text: note)
    }
    try addEntry(
      other, audience: .internal, kind: "case.absorbed", heading: "\(run.number) digabung ke sini", text: note)
    try tellCustomer(
      of: complaint, in: run, kind: "complaint.merged",
      subject: "Keluhan \(run.number) digabung ke \(survivor.number)",
      """
      Keluhan \(run.number) menyangkut hal yang sama dengan keluhan \(survivor.number), sehingga keduanya ditangani \
      bersama.
      """, way: "Perkembangannya dapat Anda lihat")
  }

  /// Takes a merged complaint out again; it goes on by itself where it was.
  ///
  /// - Parameter reason: colleagues read it.
  package func splitComplaint(_ id: Case.ID, reason: String) throws {
    guard let run = try db.caseRun(id), let complaint = try db.complaint(of: id) else { throw VisitError.notFound }
    guard let survivor = try db.survivor(of: run) else { throw MergeError.notMerged }
    try split(id, reason: reason)
    try addEntry(
      id, audience: .public, kind: "case.split", heading: "Ditangani tersendiri lagi",
      text: "Keluhan ini tidak lagi digabung dengan keluhan \(survivor.number).")
    try addEntry(id, audience: .internal, kind: "case.splitReason", heading: "Alasan pemisahan", text: reason)
    try addEntry(
      survivor.id, audience: .internal, kind: "case.released", heading: "\(run.number) dipisahkan lagi", text: reason)
    try tellCustomer(
      of: complaint, in: run, kind: "complaint.split", subject: "Keluhan \(run.number) ditangani tersendiri lagi",
      "Keluhan \(run.number) kini ditangani tersendiri lagi, tidak bersama keluhan \(survivor.number).",
      way: "Perkembangannya dapat Anda lihat")
  }
}
