import Database
import Platform

/// Who may see an entry or a file of a case.
package enum Audience: String, CaseIterable, Sendable, ColumnValue {
  /// The customer and the staff.
  case `public`
  /// The staff only.
  case `internal`
}

/// One thing that was said or done in a case.
package struct CaseEntry: Sendable {
  package typealias ID = Identifier<CaseEntry>

  package enum Author: String, Sendable, ColumnValue {
    case customer, staff, system
  }

  package let id: ID
  package let at: Instant
  package let author: Author
  /// The colleague who wrote it; customers are not shown it.
  package let personName: String?
  package let audience: Audience
  /// What kind of entry, as its feature names it: "note", "minutes".
  package let kind: String
  package let heading: String
  package let text: String
  package let files: [CaseFile]
}

/// A file of a case.
package struct CaseFile: Sendable {
  package let attachment: Attachment
  package let caseID: Case.ID
  package let entry: CaseEntry.ID?
  package let audience: Audience
}

extension Snapshot {
  /// The entries an audience may see, oldest first: staff see all, a customer the public ones.
  package func entries(of run: Case.ID, for audience: Audience) throws -> [CaseEntry] {
    let files = Dictionary(grouping: try caseFiles(of: run, for: audience), by: \.entry)
    return try rows(
      """
      SELECT e.*, p.name AS personName FROM caseEntry e LEFT JOIN person p ON p.id = e.personID
      WHERE e.caseID = \(run) AND e.audience IN \(list: audience.visible) ORDER BY e.id
      """
    ) { row in
      let id: CaseEntry.ID = try row["id"]
      return CaseEntry(
        id: id, at: try row["at"], author: try row["author"],
        personName: audience == .internal ? try row["personName"] : nil, audience: try row["audience"],
        kind: try row["kind"], heading: try row["heading"], text: try row["text"], files: files[id] ?? [])
    }
  }

  /// The files an audience may see, oldest first.
  package func caseFiles(of run: Case.ID, for audience: Audience) throws -> [CaseFile] {
    try rows(
      """
      SELECT f.*, a.caseID, a.entryID, a.audience FROM caseAttachment a JOIN file f ON f.id = a.fileID
      WHERE a.caseID = \(run) AND a.audience IN \(list: audience.visible) ORDER BY f.id
      """, CaseFile.init)
  }

  /// A file of a case by the token in its address; nil when there is none.
  package func caseFile(token: String) throws -> CaseFile? {
    try row(
      """
      SELECT f.*, a.caseID, a.entryID, a.audience FROM caseAttachment a JOIN file f ON f.id = a.fileID
      WHERE f.token = \(token)
      """, CaseFile.init)
  }
}

extension CaseFile {
  fileprivate init(_ row: Row) throws {
    attachment = try Attachment(row: row)
    caseID = try row["caseID"]
    entry = try row["entryID"]
    audience = try row["audience"]
  }
}

extension Audience {
  /// What this audience may see.
  fileprivate var visible: [Audience] { self == .internal ? [.public, .internal] : [.public] }
}
