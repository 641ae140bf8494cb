import Database
import Procedures

extension Snapshot {
  /// Complaints of which the figures know something else than was written down with the deed, in sentences.
  func traitFaults() throws -> [String] {
    let newest: [(trait: CaseTrait, value: SQL)] = [
      (.channel, "c.channel"),
      (.category, Self.newest("SELECT CAST(s.categoryID AS TEXT) FROM sorting s WHERE s.complaintID = c.id")),
      (.cause, Self.newest("SELECT s.kind FROM cause s WHERE s.complaintID = c.id")),
      (.satisfaction, Self.newest("SELECT CAST(s.isSatisfied AS TEXT) FROM satisfaction s WHERE s.complaintID = c.id")),
    ]
    return try newest.flatMap { trait, value -> [String] in
      let numbers: [String] = try values(
        """
        SELECT r.number FROM complaint c JOIN caseRun r ON r.id = c.caseID /* whole table */
        WHERE COALESCE(\(value), '') <> COALESCE(
          (SELECT t.value FROM caseTrait t WHERE t.caseID = c.caseID AND t.trait = \(trait)), '')
        ORDER BY r.id
        """)
      return numbers.map { "Keluhan \($0): angka KPI memakai \(trait.rawValue) yang lain daripada catatannya." }
    }
  }

  private static func newest(_ select: SQL) -> SQL { "(\(select) ORDER BY s.caseStepID DESC LIMIT 1)" }
}
