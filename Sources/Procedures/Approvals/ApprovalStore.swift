import Database
import Platform

extension Snapshot {
  /// How a document stands on its way; nil where the way was never begun.
  package func approval(_ way: ApprovalWay, of subject: Int64) throws -> Approval? {
    let found: Approval? = try row(
      "SELECT * FROM approvalCase WHERE kind = \(way.code) AND subjectID = \(subject)")
    guard let found else { return nil }
    return try withMarks([found]).first
  }

  /// What a document's paper says, as HTML, for a page that shows it under `issued` with `_parts/issued`; nil until it is
  /// approved. A paper begins with a heading for who reads it by itself; the page round it has its own.
  package func issuedText(_ way: ApprovalWay, of subject: Int64) throws -> String? {
    let text: String? = try value(
      """
      SELECT p.content FROM approvalCase c JOIN paper p ON p.id = c.paperID
      WHERE c.kind = \(way.code) AND c.subjectID = \(subject)
      """)
    return text.map { $0.replacing(#/^\s*<h1 class="visually-hidden">.*?<\/h1>/#, with: "", maxReplacements: 1) }
  }

  /// The documents of some kinds that are not issued yet, the oldest first, at most `limit`.
  func openApprovals(_ kinds: [String], limit: Int) throws -> [Approval] {
    try withMarks(
      try rememberedRows(
        """
        SELECT * FROM approvalCase WHERE kind IN \(list: kinds) AND paperID IS NULL ORDER BY id LIMIT \(limit)
        """))
  }

  /// How many documents of one kind wait for a colleague, counted no further than `limit`.
  package func openApprovals(_ way: ApprovalWay, for colleague: SignedIn, upTo limit: Int) throws -> Int {
    let stages = ApprovalStage.allCases.filter { stage in way.ability(at: stage).map { colleague.can($0) } ?? false }
    guard !stages.isEmpty else { return 0 }
    return try value(
      """
      SELECT COUNT(*) FROM (SELECT 1 FROM approvalCase c WHERE c.kind = \(way.code) AND c.paperID IS NULL
        AND \(ApprovalStage.sql(way.code, of: "c.subjectID")) IN \(list: stages.map(\.rawValue)) LIMIT \(limit))
      """) ?? 0
  }

  /// Those of some documents which a person has helped to write.
  func written(by person: Person.ID?, among approvals: [Approval.ID]) throws -> Set<Approval.ID> {
    guard let person, !approvals.isEmpty else { return [] }
    return Set(
      try values(
        """
        SELECT DISTINCT approvalID FROM approvalChange
        WHERE approvalID IN \(list: approvals) AND personID = \(person) AND isWriting = 1
        """))
  }

  /// What was done to a document after a version of it: "Sejak Anda membacanya: isi diubah oleh Siti, 2 Apr 2026 14.05."
  func changes(of approval: Approval.ID, since version: Int, _ words: Words) throws -> String {
    let changes: [String] = try rows(
      """
      SELECT c.part, c.at, n.name FROM approvalChange c LEFT JOIN person n ON n.id = c.personID
      WHERE c.approvalID = \(approval) AND c.version > \(version) ORDER BY c.version DESC LIMIT 10
      """
    ) { row in
      let name: String? = try row["name"]
      return "\(try row["part"] as String) oleh \(name ?? "program"), \(words.shortDateTime(try row["at"]))"
    }
    return changes.isEmpty ? "Dokumen ini sudah berubah." : "Sejak Anda membacanya: \(changes.joined(separator: "; "))."
  }

  /// The titles of the positions that carry an ability, as a sentence lists them.
  func holders(of ability: Ability) throws -> String {
    let titles: [String] = try values(
      """
      SELECT title FROM position WHERE id IN (SELECT positionID FROM positionAbility WHERE ability = \(ability))
      ORDER BY title LIMIT 4
      """)
    guard let last = titles.last else { return "pemegang kewenangannya" }
    return titles.count == 1 ? last : "\(titles.dropLast().joined(separator: ", ")) atau \(last)"
  }

  private func withMarks(_ approvals: [Approval]) throws -> [Approval] {
    guard !approvals.isEmpty else { return [] }
    let ids = approvals.map(\.id)
    var marks: [Approval.ID: [ApprovalMark]] = [:]
    try each("SELECT * FROM approvalMark WHERE approvalID IN \(list: ids) AND voidedAt IS NULL ORDER BY id") { row in
      marks[try row["approvalID"], default: []].append(try ApprovalMark(row: row))
    }
    var returns: [Approval.ID: ApprovalReturn] = [:]
    try each(
      """
      SELECT b.approvalID, b.at, n.name, b.reason FROM approvalReturn b JOIN person n ON n.id = b.personID
      WHERE b.approvalID IN \(list: ids) ORDER BY b.id
      """
    ) { row in returns[try row["approvalID"]] = try ApprovalReturn(row: row) }
    return approvals.map { approval in
      var approval = approval
      approval.marks = marks[approval.id] ?? []
      approval.sentBack = approval.marks.isEmpty ? returns[approval.id] : nil
      return approval
    }
  }
}

extension Approval: FromRow {
  package init(row: Row) throws(RowError) {
    id = try row["id"]
    kind = try row["kind"]
    subject = try row["subjectID"]
    version = try row["version"]
    openedAt = try row["openedAt"]
    openedBy = try row["openedBy"]
    paper = try row["paperID"]
  }
}
