import Database
import HTTP
import Mustache
import Platform

/// How a document stands, as lists read it along with the document itself.
package struct ApprovalState: Sendable, FromRow {
  package let stage: ApprovalStage
  /// Of its paper; nil until it is issued.
  package let code: PaperCode?
  package let issuedAt: Instant?
  /// That its paper holds no more: another took its place, or none did.
  package let isReplaced: Bool
  package let isWithdrawn: Bool

  /// Reads `columns`.
  package init(row: Row) throws(RowError) {
    stage = ApprovalStage(rawValue: try row["stage"]) ?? .approved
    code = (try row["paperCode"] as String?).flatMap { PaperCode($0) }
    issuedAt = try row["paperIssuedAt"]
    isReplaced = try row["isReplaced"]
    isWithdrawn = try row["isWithdrawn"]
  }

  package var tag: Tag {
    isWithdrawn ? ApprovalStage.withdrawnTag : isReplaced ? ApprovalStage.replacedTag : stage.tag
  }

  /// For a query with `tables`.
  package static let columns: SQL = """
    (SELECT COUNT(*) FROM approvalMark am WHERE am.approvalID = ac.id AND am.voidedAt IS NULL) AS stage,
      ap.code AS paperCode, ap.issuedAt AS paperIssuedAt, av.replacedBy IS NOT NULL AS isReplaced,
      av.at IS NOT NULL AND av.replacedBy IS NULL AS isWithdrawn
    """

  /// What `columns` come from.
  ///
  /// - Parameter subject: the column of the document's id, such as `r.id`.
  package static func tables(_ way: ApprovalWay, of subject: SQL) -> SQL {
    """
    LEFT JOIN approvalCase ac ON ac.kind = \(way.code) AND ac.subjectID = \(subject) \(papers)
    """
  }

  fileprivate static let papers: SQL =
    "LEFT JOIN paper ap ON ap.id = ac.paperID LEFT JOIN paperVoid av ON av.paperID = ac.paperID"
}

extension Snapshot {
  /// How some documents of one kind stand, by their ids.
  package func approvalStates(_ way: ApprovalWay, of subjects: [Int64]) throws -> [Int64: ApprovalState] {
    var states: [Int64: ApprovalState] = [:]
    try each(
      """
      SELECT ac.subjectID, \(ApprovalState.columns) FROM approvalCase ac \(ApprovalState.papers)
      WHERE ac.kind = \(way.code) AND ac.subjectID IN \(list: subjects)
      """
    ) { row in states[try row["subjectID"]] = try ApprovalState(row: row) }
    return states
  }
}

/// A document in a list, with how it stands: `_parts/documents` under `lines`, with the page's `caption`.
package struct ApprovalLine: Renderable {
  let name: String
  let href: String
  let number: String
  let state: Tag
  let drafted: String
  let by: String
  let issued: String
  let code: String?
  let pdf: String?

  /// - Parameter author: nil where the program drafted it by itself.
  package init(
    _ title: String, number: String, at path: String, draftedAt: Instant, by author: String?, _ state: ApprovalState,
    _ words: Words
  ) {
    (name, self.number, href) = (title, number, path)
    self.state = state.tag
    drafted = words.shortDate(draftedAt)
    by = author ?? "oleh program"
    issued = state.issuedAt.map { words.shortDate($0) } ?? "Belum"
    code = state.code?.text
    pdf = state.code == nil ? nil : path + "/cetak/pdf"
  }
}
