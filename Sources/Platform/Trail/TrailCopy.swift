import Database

/// Writes a trail that others have written once more, with other ids, behind the entries that are there: for sample
/// data in bulk. Every row gets its own place and hash.
package struct TrailCopy {
  private let rows: BulkLoad.Insertion
  private let key: [UInt8]
  /// The end of the chain so far.
  package private(set) var head: TrailEntry

  /// - Parameter table: the trail's shape; its columns are written in that order.
  package init(_ load: BulkLoad, table: TableShape, after head: TrailEntry, key: [UInt8]) throws {
    guard table.name == "trail", table.columns.map(\.name) == Self.columns else { throw TrailError.otherShape }
    rows = try load.insertion(into: table)
    self.head = head
    self.key = key
  }

  private static let columns = [
    "seq", "at", "actorKind", "actorID", "verb", "subjectKind", "subjectID", "detail", "hash",
  ]

  /// Writes a row as it was but for its subject and detail.
  /// - Parameter stored: all its columns in the table's order.
  package mutating func append(_ stored: [Stored], subject: Int64, detail: String) throws -> TrailEntry {
    var values = stored
    guard case .integer(let moment) = stored[1], case .text(let actorKind) = stored[2],
      case .text(let verb) = stored[4],
      case .text(let kind) = stored[5]
    else { throw TrailError.otherShape }
    var actorID: Int64?
    if case .integer(let id) = stored[3] { actorID = id }
    let row = TrailRow(
      seq: head.seq + 1, at: Instant(rawValue: moment), actorKind: actorKind, actorID: actorID, verb: verb,
      subject: Subject(kind, subject), detail: detail)
    head = TrailEntry(seq: row.seq, hash: row.hash(after: head.hash, key: key))
    values[0] = .integer(row.seq)
    values[6] = .integer(subject)
    values[7] = .text(detail)
    values[8] = .blob(head.hash)
    try rows.add(values)
    return head
  }

  /// The columns of the head's own row: id, seq, hash, seal.
  package var sealedHead: [Stored] {
    [.integer(1), .integer(head.seq), .blob(head.hash), .blob(TrailEntry.seal(head, key: key))]
  }
}
