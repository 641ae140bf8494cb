import Database
import Platform
import Procedures

extension Snapshot {
  /// The open cases whose answer the customer disputed and whose procedure names nobody for it, for the colleague
  /// responsible and for the service desk, the latest dispute first; at most fifty. It begins at the disputes, which are
  /// few and have an index of their own; begun at the open cases it would read every one of them.
  func disputedCases(for colleague: SignedIn) throws -> [(run: Case, at: Instant)] {
    let isDesk = colleague.can(.registerComplaints)
    let found: [(id: Case.ID, at: Instant)] = try rows(
      """
      SELECT r.id, MAX(e.at) AS disputedAt FROM caseEntry e CROSS JOIN caseStep o ON o.id = e.caseStepID
        CROSS JOIN caseRun r ON r.id = e.caseID
      WHERE e.kind = 'customer.disputed' AND o.completedAt IS NULL
        AND r.closedAt IS NULL AND (\(isDesk) OR r.responsibleID = \(colleague.person))
      GROUP BY r.id ORDER BY 2 DESC LIMIT 50
      """
    ) { row in (try row["id"], try row["disputedAt"]) }
    return try found.compactMap { one in try caseRun(one.id).map { ($0, one.at) } }
  }
}
