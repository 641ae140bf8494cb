import Database
import Platform
import Procedures

extension CaseHome {
  /// Where complaints are read, and who complained where he agreed to be named.
  package static let complaints = CaseHome(
    procedures: Set(ShippedProcedures.all.map(\.code)), path: "/keluhan/",
    prepare: { deed, code in try deed.useCategories(of: code) },
    attention: { db, colleague in
      try db.disputedCases(for: colleague).map {
        CaseAttention($0.run, "Tanggapi pelanggan yang belum puas", tag: "Belum puas", since: $0.at)
      }
        + db.unansweredDispositions(of: colleague).map {
          CaseAttention(
            $0.run, "Jawab disposisi: \($0.task)", tag: "Disposisi", since: $0.at, waitsFor: "menunggu jawaban Anda")
        }
    },
    correspondent: { db, run in try db.correspondent(of: run) },
    escalated: { deed, run in try deed.issue(ComplaintPapers.escalation, of: run) },
    raise: { deed, request in try deed.raise(request) },
    tracking: { db, run in try db.tracking(of: run) },
    customers: { db, cases in try db.customers(of: cases) })
}

extension Snapshot {
  fileprivate func customers(of cases: [Case.ID]) throws -> [Case.ID: String] {
    let pairs = try rows(
      """
      SELECT c.caseID, p.name, p.organisation FROM complaint c JOIN complainant p ON p.complaintID = c.id
        JOIN caseRun r ON r.id = c.caseID
      WHERE c.caseID IN \(list: cases) AND r.confidentiality = \(Confidentiality.named)
      """
    ) { row in
      (try row["caseID"] as Case.ID, try row["organisation"] as String, try row["name"] as String)
    }
    return Dictionary(uniqueKeysWithValues: pairs.map { ($0.0, $0.1.isEmpty ? $0.2 : $0.1) })
  }
}
