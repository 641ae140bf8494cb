import Database

/// What a deed was done to: a kind of record and its row id.
package struct Subject: Sendable, Hashable {
  package let kind: String
  package let id: Int64

  package init(_ kind: String, _ id: Int64) {
    self.kind = kind
    self.id = id
  }

  package init<Entity>(_ kind: String, _ id: Identifier<Entity>) { self.init(kind, id.rawValue) }
}

/// One link of the chain, as other records keep it: where it stands and what it hashes to.
package struct TrailEntry: Sendable, Hashable {
  package let seq: Int64
  package let hash: [UInt8]
}

/// The end of the chain while one transaction writes on it: read once, moved with every entry. The entries are put into
/// the trail with those of the whole batch.
final class TrailPen {
  private let db: Transaction
  private let key: [UInt8]
  private var head: TrailEntry?
  private var written: [TrailWork.Line] = []

  init(_ db: Transaction, key: [UInt8]) {
    self.db = db
    self.key = key
  }

  fileprivate func append(
    _ verb: String, _ subject: Subject, _ detail: String, by actor: Actor, at moment: Instant
  ) throws -> TrailEntry {
    let last = try head ?? db.waiting(TrailWork.self)?.head ?? db.trailHead()
    let (kind, id) = actor.columns
    let row = TrailRow(
      seq: (last?.seq ?? 0) + 1, at: moment, actorKind: kind, actorID: id, verb: verb, subject: subject, detail: detail)
    let entry = TrailEntry(seq: row.seq, hash: row.hash(after: last?.hash ?? [], key: key))
    written.append(TrailWork.Line(row: row, hash: entry.hash))
    head = entry
    return entry
  }

  /// Hands the entries over to the batch.
  func finish() {
    guard !written.isEmpty, let head else { return }
    db.beforeCommit(TrailWork(written, head: head, key: key))
    written = []
  }
}

/// The trail of the verbs of a batch, put in and sealed in the commit of their deeds. The next verb goes on from its
/// head, not from the last row it finds: the stored head is what betrays a chain that somebody has shortened.
final class TrailWork: BatchWork {
  struct Line {
    let row: TrailRow
    let hash: [UInt8]
  }

  private var lines: [Line]
  private(set) var head: TrailEntry
  private let key: [UInt8]

  init(_ lines: [Line], head: TrailEntry, key: [UInt8]) {
    self.lines = lines
    self.head = head
    self.key = key
  }

  func add(_ later: TrailWork) {
    lines += later.lines
    head = later.head
  }

  func perform(in db: Transaction) throws {
    for line in lines { try db.append(line.row, hash: line.hash) }
    try db.moveTrailHead(to: head, key: key)
  }
}

extension Deed {
  /// Appends to the trail (row P4): ids and verbs, never names, contacts or free text.
  ///
  /// - Parameters:
  ///   - verb: `subject.pastParticiple` in English, such as `complaint.filed`.
  ///   - detail: ids and codes only, `key=value` separated by spaces.
  @discardableResult
  package func record(_ verb: String, _ subject: Subject, _ detail: String = "") throws -> TrailEntry {
    let entry = try pen.append(verb, subject, detail, by: actor, at: at)
    lastEntry = entry
    for listen in app.listeners { try listen(self, Recorded(verb: verb, subject: subject, detail: detail)) }
    return entry
  }
}

/// What a deed has just written into the trail, for features that pass it on within the same transaction.
package struct Recorded: Sendable, Hashable {
  package let verb: String
  package let subject: Subject
  /// `key=value` separated by spaces.
  let detail: String

  /// The value behind a key of the detail; nil where there is none.
  package func value(_ key: String) -> String? {
    detail.split(separator: " ").first { $0.hasPrefix(key + "=") }.map { String($0.dropFirst(key.utf8.count + 1)) }
  }
}

/// A trail row's content, in the form that is hashed.
struct TrailRow {
  let seq: Int64
  let at: Instant
  let actorKind: String
  let actorID: Int64?
  let verb: String
  let subject: Subject
  let detail: String

  /// The keyed hash over the previous row's hash and this row's fields. Unit separators keep fields apart; none of
  /// the fields may hold one, since they are ids and codes.
  func hash(after previous: [UInt8], key: [UInt8]) -> [UInt8] {
    let id = actorID.map { String($0) } ?? "-"
    var bytes = previous
    bytes.reserveCapacity(previous.count + 128 + detail.utf8.count)
    bytes += "\(seq)\u{1F}\(at.rawValue)\u{1F}".utf8
    for field in [actorKind, id, verb, subject.kind] {
      bytes += field.utf8
      bytes.append(0x1f)
    }
    bytes += "\(subject.id)\u{1F}\(detail)".utf8
    return Sodium.hash(bytes, key: key)
  }
}

extension Actor {
  fileprivate var columns: (kind: String, id: Int64?) {
    switch self {
    case .person(let id): ("person", id.rawValue)
    case .customer: ("customer", nil)
    case .system: ("system", nil)
    }
  }
}

extension Snapshot {
  /// The last link of the chain, nil before the first deed.
  package func trailHead() throws -> TrailEntry? {
    try row("SELECT seq, hash FROM trailHead WHERE id = 1")
  }
}

extension TrailEntry: FromRow {
  package init(row: Row) throws(RowError) {
    seq = try row["seq"]
    hash = try row["hash"]
  }
}

extension Transaction {
  fileprivate func append(_ row: TrailRow, hash: [UInt8]) throws {
    _ = try execute(
      """
      INSERT INTO trail (seq, at, actorKind, actorID, verb, subjectKind, subjectID, detail, hash)
      VALUES (\(row.seq), \(row.at), \(row.actorKind), \(row.actorID), \(row.verb), \(row.subject.kind),
        \(row.subject.id), \(row.detail), \(hash))
      """)
  }

  /// The head is sealed with the key, so that a shortened trail cannot be given a fitting head.
  fileprivate func moveTrailHead(to head: TrailEntry, key: [UInt8]) throws {
    let seal = TrailEntry.seal(head, key: key)
    _ = try execute(
      """
      INSERT INTO trailHead (id, seq, hash, seal) VALUES (1, \(head.seq), \(head.hash), \(seal))
      ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, seal = excluded.seal
      """)
  }
}

extension TrailEntry {
  static func seal(_ head: TrailEntry, key: [UInt8]) -> [UInt8] {
    Sodium.hash(Array("head\u{1F}\(head.seq)\u{1F}".utf8) + head.hash, key: key)
  }
}

/// Faults of the program: the transaction is undone.
enum TrailError: Error {
  /// A deed that left no trail.
  case deedWithoutTrail
  /// Sample data meet a table they were not written for.
  case otherShape
}
