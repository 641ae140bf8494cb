import Database
import Platform

/// A paper that was issued: final, frozen, and to be checked by anybody who holds it.
package struct Paper: Sendable, FromRow {
  package typealias ID = Identifier<Paper>

  package let id: ID
  package let code: PaperCode
  /// The kind's code.
  package let kind: String
  /// The kind as it is printed: "Surat Balasan".
  package let form: String
  /// The paper's own name: "Surat 012/BSPJI/XI/2026".
  package let title: String
  /// The number people know it by: a letter's, else the case's.
  package let number: String
  /// Who issued it, as the office was called then.
  package let issuer: String
  package let issuedAt: Instant
  /// Nil when the program itself issued it, or a customer.
  package let issuedBy: Person.ID?
  package let caseID: Case.ID?
  /// Nil until the PDF is made.
  package let file: Attachment.ID?
  /// SHA-256 of the PDF, 32 bytes.
  package let sha256: [UInt8]?
  /// When its number was voided; nil while it stands.
  package let voidedAt: Instant?
  /// The paper that took its place; nil while it stands, and where its number was voided.
  package let replacedBy: PaperCode?
  /// Why it was withdrawn; empty where it was not.
  package let voidReason: String
  /// From when it holds, where that is later than its issue.
  let startsAt: Instant?
  /// The issued paper that is to take its place, and from when.
  let successor: (code: PaperCode, from: Instant)?

  package init(row: Row) throws(RowError) {
    id = try row["id"]
    guard let code = PaperCode(try row["code"] as String) else { throw row.error("code", expected: "a check code") }
    self.code = code
    kind = try row["kind"]
    form = try row["form"]
    title = try row["title"]
    number = try row["number"]
    issuer = try row["issuer"]
    issuedAt = try row["issuedAt"]
    issuedBy = try row["issuedBy"]
    caseID = try row["caseID"]
    file = try row["fileID"]
    sha256 = try row["sha256"]
    voidedAt = try row["voidedAt"]
    replacedBy = (try row["newerCode"] as String?).flatMap { PaperCode($0) }
    voidReason = try row["voidReason"]
    startsAt = try row["startsAt"]
    let (next, from): (String?, Instant?) = (try row["nextCode"], try row["nextAt"])
    successor = next.flatMap { PaperCode($0) }.flatMap { code in from.map { (code: code, from: $0) } }
  }
}

extension Snapshot {
  private var selection: SQL {
    """
    SELECT p.id, p.code, p.kind, p.form, p.title, p.number, p.issuer, p.issuedAt, p.issuedBy, p.caseID, f.fileID, f.sha256,
      v.at AS voidedAt, q.code AS newerCode, COALESCE(v.reason, '') AS voidReason, b.startsAt,
      n.startsAt AS nextAt, m.code AS nextCode
    FROM paper p LEFT JOIN paperFile f ON f.paperID = p.id LEFT JOIN paperVoid v ON v.paperID = p.id
      LEFT JOIN paper q ON q.id = v.replacedBy LEFT JOIN paperStart b ON b.paperID = p.id
      LEFT JOIN paperStart n ON n.replaces = p.id AND n.settledAt IS NULL LEFT JOIN paper m ON m.id = n.paperID
    """
  }

  /// The paper with a check code; nil when there is none.
  package func paper(_ code: PaperCode) throws -> Paper? { try row("\(selection) WHERE p.code = \(code.raw)") }

  package func paper(_ id: Paper.ID) throws -> Paper? { try row("\(selection) WHERE p.id = \(id)") }

  /// Some papers, oldest first.
  package func papers(_ ids: [Paper.ID]) throws -> [Paper] {
    try rows("\(selection) WHERE p.id IN \(list: ids) ORDER BY p.id")
  }

  /// The papers of a case, oldest first.
  package func papers(of run: Case.ID) throws -> [Paper] {
    try rows("\(selection) WHERE p.caseID = \(run) ORDER BY p.id")
  }

  /// The newest paper of a kind in a case whose number stands; nil before one was issued.
  package func paper(_ kind: PaperKind, of run: Case.ID) throws -> Paper? {
    try row(
      """
      \(selection) WHERE p.caseID = \(run) AND p.kind = \(kind.code) AND v.paperID IS NULL ORDER BY p.id DESC LIMIT 1
      """)
  }

  /// What an issued paper says.
  package func text(of paper: Paper.ID) throws -> PaperText? {
    let html: String? = try value("SELECT content FROM paper WHERE id = \(paper)")
    return html.map { PaperText(html: Array($0.utf8)) }
  }

  /// The stored PDF of a paper; nil until it is made.
  package func pdf(of paper: Paper.ID) throws -> Attachment? {
    try row(
      """
      SELECT f.id, f.token, f.name, f.kind, f.size FROM paperFile p JOIN file f ON f.id = p.fileID
      WHERE p.paperID = \(paper)
      """)
  }

  /// What `tanggap verify` finds wrong with issued papers: what they say no longer gives the hash they were issued with.
  func paperFaults() throws -> [String] {
    var faults: [String] = []
    try each("SELECT code, content, contentHash FROM paper ORDER BY id /* whole table */") { row in
      let (code, content, hash): (String, String, [UInt8]) = (
        try row["code"], try row["content"], try row["contentHash"]
      )
      guard !content.isEmpty, !Sodium.areEqual(Sodium.hash(Array(content.utf8)), hash) else { return }
      faults.append("Isi dokumen \(PaperCode(code)?.text ?? code) tidak sama dengan ketika diterbitkan.")
    }
    return faults
  }
}
