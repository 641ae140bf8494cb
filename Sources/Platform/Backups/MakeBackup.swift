import Database

extension App {
  /// Makes one backup: the key first unless a vault keeps it, then the copy, which is opened and checked before it gets its name; at last those
  /// that have had their time go. Blocks for as long as it takes.
  func makeBackup() throws -> StoredBackup {
    let folder = backups.folder
    try folder.prepare()
    let name = BackupFolder.name(at: world.now())
    let before = try database.read { try $0.trailHead() }
    do {
      if !Secrets.isInVault(backups.keyFile) { try folder.copyKey(backups.keyFile, for: name) }
      try database.backup(to: folder.database(name)) { copy in
        let facts = try backupFacts(
          of: copy, after: before, size: DiskSpace.size(of: folder.database(name) + ".partial"))
        try folder.write(facts, for: name)
      }
    } catch DatabaseError.fileExists(let path) {
      throw DatabaseError.fileExists(path)
    } catch {
      folder.remove(name)
      throw error
    }
    guard let backup = folder.backup(named: name), backup.facts != nil else { throw BackupError.incomplete }
    removeExpiredBackups()
    return backup
  }

  /// What a copy holds; throws unless everything is in it that was acknowledged before it was begun.
  private func backupFacts(of copy: Snapshot, after before: TrailEntry?, size: Int) throws -> BackupFacts {
    let head = try copy.trailHead()
    guard try copy.trailEndsAsSealed(key: secrets.trailKey), try copy.holds(before) else {
      throw BackupError.incomplete
    }
    return BackupFacts(
      size: size, holdings: try features.flatMap { try $0.holdings(copy) }, lastEntry: head?.seq ?? 0,
      lastEntryAt: try copy.value("SELECT at FROM trail WHERE seq = \(head?.seq ?? 0)"), head: head?.hexHash ?? "")
  }

  private func removeExpiredBackups() {
    let verified = backups.folder.backups().filter { $0.facts != nil }
    for backup in office.backups.expired(among: verified, at: world.now(), in: office.zone) {
      backups.folder.remove(backup.name)
    }
  }
}

extension TrailEntry {
  /// As papers print it.
  var hexHash: String {
    let digits = Array("0123456789abcdef")
    return String(hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}

extension Snapshot {
  /// Whether a link of the chain that was known before is in this copy, as it was.
  fileprivate func holds(_ entry: TrailEntry?) throws -> Bool {
    guard let entry else { return true }
    let hash: [UInt8]? = try value("SELECT hash FROM trail WHERE seq = \(entry.seq)")
    return hash == entry.hash
  }
}
