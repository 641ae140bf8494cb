import Database
import Platform

/// Who prepared, checked or approved what is not yet issued, and when: a fact that an edit voids. Read from the columns
/// `role`, `personID`, `name`, `position`, `at`.
package struct ApprovalMark: Sendable, Hashable, FromRow {
  package let role: PaperMark.Role
  package let person: Person.ID
  /// Both as they were called then.
  package let name: String
  package let position: String
  package let at: Instant

  package init(row: Row) throws(RowError) {
    role = try row["role"]
    person = try row["personID"]
    name = try row["name"]
    position = try row["position"]
    at = try row["at"]
  }

  /// As a paper's header has it.
  package var onPaper: PaperMark { PaperMark(role, name: name, position: position, at: at) }
}

/// Why something came back to who prepares it. Read from the columns `at`, `name`, `reason`.
package struct ApprovalReturn: Sendable, FromRow {
  package let at: Instant
  /// Who sent it back.
  package let name: String
  package let reason: String

  package init(row: Row) throws(RowError) {
    at = try row["at"]
    name = try row["name"]
    reason = try row["reason"]
  }
}
