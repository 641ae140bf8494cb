import Database

/// What `tanggap verify` finds wrong with the trail.
package enum TrailFault: Sendable, Hashable, CustomStringConvertible {
  /// A row whose content no longer gives its hash, or whose predecessor changed.
  case broken(seq: Int64)
  /// A number of the sequence is missing.
  case missing(seq: Int64)
  /// The chain ends elsewhere than its sealed head says.
  case cut(last: Int64, head: Int64)
  /// The head itself was changed.
  case forgedHead

  package var description: String {
    switch self {
    case .broken(let seq): "Jejak \(seq) diubah atau disisipkan."
    case .missing(let seq): "Jejak \(seq) hilang."
    case .cut(let last, let head): "Jejak berakhir di \(last), padahal kepalanya \(head)."
    case .forgedHead: "Kepala jejak diubah."
    }
  }
}

extension Snapshot {
  /// Walks the whole chain and tells every fault, in order; empty means that nothing was changed, added or removed.
  package func trailFaults(_ secrets: Secrets) throws -> [TrailFault] {
    let keys = try trailKeys(secrets)
    var faults: [TrailFault] = []
    var last: (seq: Int64, hash: [UInt8]) = (0, [])
    try each("SELECT * FROM trail ORDER BY seq") { row in
      let stored: [UInt8] = try row["hash"]
      let content = try TrailRow(row: row)
      if content.seq != last.seq + 1 { faults.append(.missing(seq: last.seq + 1)) }
      let key = keys.key(of: content.seq)
      if content.hash(after: last.hash, key: key) != stored { faults.append(.broken(seq: content.seq)) }
      last = (content.seq, stored)
    }
    faults += try headFaults(last: last.seq, hash: last.hash, key: secrets.trailKey)
    return faults
  }

  /// Whether the last row is the one that the sealed head names: a glance at the end, where `trailFaults` walks it all.
  func trailEndsAsSealed(key: [UInt8]) throws -> Bool {
    let end: TrailEntry? = try row("SELECT seq, hash FROM trail WHERE seq = (SELECT MAX(seq) FROM trail)")
    return try headFaults(last: end?.seq ?? 0, hash: end?.hash ?? [], key: key).isEmpty
  }

  private func headFaults(last: Int64, hash: [UInt8], key: [UInt8]) throws -> [TrailFault] {
    guard let head = try trailHead() else { return last == 0 ? [] : [.cut(last: last, head: 0)] }
    let seal: [UInt8]? = try value("SELECT seal FROM trailHead WHERE id = 1")
    guard let seal, Sodium.areEqual(seal, TrailEntry.seal(head, key: key)) else { return [.forgedHead] }
    return head.seq == last && head.hash == hash ? [] : [.cut(last: last, head: head.seq)]
  }
}

extension TrailRow {
  init(row: Row) throws(RowError) {
    seq = try row["seq"]
    at = try row["at"]
    actorKind = try row["actorKind"]
    actorID = try row["actorID"]
    verb = try row["verb"]
    subject = Subject(try row["subjectKind"] as String, try row["subjectID"] as Int64)
    detail = try row["detail"]
  }
}
