import Database
import Glibc

/// What came of restoring a backup beside the living data.
package struct RestoreRehearsal: Sendable {
  package let name: String
  package let at: Instant
  package let facts: BackupFacts
  /// What `tanggap verify` would say of it; empty when all is whole.
  package let faults: [String]
  /// Updates that had to be applied since it was made.
  package let updates: Int
}

extension App {
  /// Restores a backup into a scratch folder beside the backups, brings it up to date as a start would, verifies all of
  /// it with the key beside it, or that of the vault, and lets it go. The living data are not touched. Blocks for as long as it takes.
  func rehearseRestore(of name: String) throws -> RestoreRehearsal {
    let folder = backups.folder
    let scratch = folder.path + "/rehearsal"
    let file = scratch + "/tanggap.sqlite"
    Self.clear(scratch)
    guard mkdir(scratch, 0o700) == 0 else { throw BackupError.folder(scratch, String(cString: strerror(errno))) }
    defer { Self.clear(scratch) }
    try Database.restore(from: folder.database(name), to: file)
    let copy = try Database(at: file)
    defer { copy.close() }
    let updates = try copy.migrate(features.flatMap(\.migrations), copyTo: scratch + "/before.sqlite")
    let keys = folder.holdsKey(name) ? try Secrets.load(key: folder.key(name)) : secrets
    let faults = try self.faults(of: copy, keys)
    let facts = try note(faults.count, of: copy, for: name)
    return RestoreRehearsal(name: name, at: world.now(), facts: facts, faults: faults, updates: updates.count)
  }

  /// Keeps with the backup that it was rehearsed; a backup from elsewhere gets its facts by this.
  private func note(_ faults: Int, of copy: Database, for name: String) throws -> BackupFacts {
    let folder = backups.folder
    let (head, at, holdings) = try copy.read { db in
      let head = try db.trailHead()
      let at: Instant? = try db.value("SELECT at FROM trail WHERE seq = \(head?.seq ?? 0)")
      return (head, at, try features.flatMap { try $0.holdings(db) })
    }
    let facts = BackupFacts(
      size: DiskSpace.size(of: folder.database(name)), holdings: holdings, lastEntry: head?.seq ?? 0, lastEntryAt: at,
      head: head?.hexHash ?? "", rehearsal: .init(at: world.now(), faults: faults))
    if faults == 0 || folder.backup(named: name)?.facts != nil { try folder.write(facts, for: name) }
    return facts
  }

  /// The files a rehearsal makes, all known by name, and their folder.
  private static func clear(_ scratch: String) {
    for base in ["tanggap.sqlite", "tanggap.sqlite.arriving", "tanggap.sqlite.arriving.partial", "before.sqlite"] {
      for suffix in ["", "-wal", "-shm", "-journal"] { unlink("\(scratch)/\(base)\(suffix)") }
    }
    rmdir(scratch)
  }
}
