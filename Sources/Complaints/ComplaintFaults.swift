import Database
import Platform
import Procedures

/// What `tanggap verify` finds wrong with complaints.
package enum ComplaintFault: Sendable, Hashable, CustomStringConvertible {
  /// A complaint that searching cannot find.
  case notIndexed(ticket: String)
  /// An entry of the search index that belongs to no complaint.
  case strangeEntry(Int64)
  /// A ticket that was never given out.
  case strangeTicket(String)

  package var description: String {
    switch self {
    case .notIndexed(let ticket): "Keluhan \(ticket) tidak ada dalam indeks pencarian."
    case .strangeEntry(let id): "Indeks pencarian memuat baris \(id) tanpa keluhan."
    case .strangeTicket(let ticket): "Nomor keluhan \(ticket) tidak pernah diberikan."
    }
  }
}

extension Snapshot {
  /// Complaints without a search entry, entries without a complaint, tickets nobody gave out.
  package func complaintFaults() throws -> [ComplaintFault] {
    let missing = try rows(
      """
      SELECT r.number FROM complaint c JOIN caseRun r ON r.id = c.caseID
      WHERE c.id NOT IN (SELECT rowid FROM complaintSearch) ORDER BY c.id
      """
    ) { row in ComplaintFault.notIndexed(ticket: try row["number"]) }
    let extra = try rows(
      "SELECT rowid AS entry FROM complaintSearch WHERE rowid NOT IN (SELECT id FROM complaint) ORDER BY rowid"
    ) { row in ComplaintFault.strangeEntry(try row["entry"]) }
    let strange = try rows(
      """
      SELECT r.number FROM complaint c JOIN caseRun r ON r.id = c.caseID
      WHERE NOT EXISTS (SELECT 1 FROM numberIssued n WHERE n.kind = \(NumberKind.ticket) AND n.text = r.number)
      ORDER BY c.id
      """
    ) { row in ComplaintFault.strangeTicket(try row["number"]) }
    return missing + extra + strange
  }
}
