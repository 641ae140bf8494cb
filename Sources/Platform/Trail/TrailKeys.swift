import Database

/// The key of every row of the trail: the one in use, and before it those that were replaced, each for the rows up to
/// its last.
///
/// A replaced key need not stay secret for its rows to stay as they are: they stand under the first row of the next
/// key, and a keyed BLAKE2b gives no second row with the same hash, even to who knows the key.
struct TrailKeys: Sendable {
  struct Retired {
    /// The last row that was written with it.
    let last: Int64
    let key: [UInt8]
  }

  /// In the order in which they were replaced.
  fileprivate let retired: [Retired]
  private let current: [UInt8]

  fileprivate init(retired: [Retired], current: [UInt8]) {
    self.retired = retired
    self.current = current
  }

  func key(of seq: Int64) -> [UInt8] { retired.first { seq <= $0.last }?.key ?? current }
}

extension Snapshot {
  /// Retired keys that do not open under these secrets are left out: their rows then show as broken, as they should
  /// when the key beside the database is not its own.
  func trailKeys(_ secrets: Secrets) throws -> TrailKeys {
    // A backup may be older than the first key that could be replaced.
    let mayBeRetired = try exists(
      "SELECT 1 FROM schemaMigration WHERE name = \(Migration.retiredTrailKeys.name) /* whole table */")
    return TrailKeys(retired: mayBeRetired ? try retiredTrailKeys(secrets) : [], current: secrets.trailKey)
  }

  private func retiredTrailKeys(_ secrets: Secrets) throws -> [TrailKeys.Retired] {
    var all: [TrailKeys.Retired] = []
    try each("SELECT lastSeq, sealed FROM retiredTrailKey ORDER BY lastSeq") { row in
      let last: Int64 = try row["lastSeq"]
      guard let key = Sodium.open(try row["sealed"], at: TrailKeys.place(last), key: secrets.sealKey) else { return }
      all.append(TrailKeys.Retired(last: last, key: key))
    }
    return all
  }
}

extension TrailKeys {
  fileprivate static func place(_ last: Int64) -> String { "trailKey:\(last)" }
}

extension Transaction {
  /// Ends the trail's old key at the last row written with it, and keeps all that were ever used under the new secrets.
  func retireTrailKey(of old: Secrets, for new: Secrets) throws {
    guard let head = try trailHead() else { return }
    let ended = TrailKeys.Retired(last: head.seq, key: old.trailKey)
    for each in try trailKeys(old).retired + [ended] {
      let sealed = Sodium.seal(each.key, at: TrailKeys.place(each.last), key: new.sealKey)
      try execute(
        """
        INSERT INTO retiredTrailKey (lastSeq, sealed) VALUES (\(each.last), \(sealed))
        ON CONFLICT (lastSeq) DO UPDATE SET sealed = excluded.sealed
        """)
    }
  }
}

extension Migration {
  static let retiredTrailKeys = Migration(
    "platform 0025 a replaced key goes on proving the rows it sealed",
    """
    CREATE TABLE retiredTrailKey (
      lastSeq INTEGER PRIMARY KEY,
      sealed  BLOB NOT NULL CHECK (length(sealed) = 72)
    ) STRICT;
    """)
}
