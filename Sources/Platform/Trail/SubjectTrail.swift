import Database

/// A link of the chain as it leaves the program, with the hash that the next one is made over.
package struct TrailRecord: Sendable, FromRow {
  package let seq: Int64
  package let at: Instant
  /// A colleague's name, "pelanggan", or "program".
  package let actor: String
  package let verb: String
  /// The kind of record and its id: "paper 12".
  package let subject: String
  /// Ids and codes only.
  package let detail: String
  /// 32 bytes.
  package let hash: [UInt8]

  package init(row: Row) throws(RowError) {
    let line = try TrailLine(row: row)
    (seq, at, actor, verb) = (line.seq, line.at, line.actor, line.verb)
    (subject, detail) = (line.subject, line.detail)
    hash = try row["hash"]
  }
}

extension Snapshot {
  /// What was done to some records, oldest first: ids by the kind under which the trail names them.
  package func trail(of subjects: [String: [Int64]]) throws -> [TrailRecord] {
    let parts = subjects.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { kind, ids -> SQL in
      """
      SELECT t.*, p.name FROM trail t LEFT JOIN person p ON p.id = t.actorID AND t.actorKind = 'person'
      WHERE t.subjectKind = \(kind) AND t.subjectID IN \(list: ids)
      """
    }
    guard !parts.isEmpty else { return [] }
    let found: [TrailRecord] = try rows(SQL.joined(parts, separator: " UNION ALL "))
    return found.sorted { $0.seq < $1.seq }
  }
}
