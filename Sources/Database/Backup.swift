import CSQLite
import Glibc

extension Database {
  /// Copies the database as it stands now into a new file, while others go on reading and writing, and proves that the
  /// copy opens and is whole. Blocks the calling thread for as long as it takes.
  package func backup(to target: String) throws(DatabaseError) {
    try Backup(of: path, options: options).write(to: target, replacing: false)
  }

  /// The same, with a look into the finished copy before it gets its name: what `examine` throws lets it go again, what
  /// it returns is known of exactly this copy.
  package func backup<Facts>(to target: String, examining examine: (Snapshot) throws -> Facts) throws -> Facts {
    try Backup(of: path, options: options).write(to: target, examining: examine)
  }

  /// The same on a thread of its own, for callers that must not block.
  package nonisolated(nonsending) func backup(to target: String) async throws {
    let path = path
    let options = options
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      do {
        let thread = try WorkerThread {
          done.resume(with: Result { try Backup(of: path, options: options).write(to: target, replacing: false) })
        }
        thread.detach()
      } catch {
        done.resume(throwing: error)
      }
    }
  }

  /// Puts a backup in the place of the database at `path`, which must not be open: hold its `DataFolderLock`.
  /// The backup is checked first; the old files stay beside it with `.before-restore` at the end of their names.
  package static func restore(from backup: String, to path: String) throws(DatabaseError) {
    guard access(backup, R_OK) == 0 else { throw .cannotOpen("\(backup): \(String(cString: strerror(errno)))") }
    let arriving = path + ".arriving"
    try Backup(of: backup, options: Options()).write(to: arriving, replacing: true)
    try setAside(path, as: path + ".before-restore")
    try move(arriving, to: path)
    try flushFolder(of: path)
  }
}

/// An online copy of one database file.
struct Backup {
  private let source: String
  private let options: Database.Options
  /// Who works alone takes the whole disk, and checks the copy's structure without looking every index entry up in its
  /// table: an upgrade of 19 GB keeps people waiting for as long as this takes.
  private let isShared: Bool
  /// Pages copied between two breaths: 4 MB.
  private static let step: Int32 = 1024
  /// Steps between two flushes of the copy: without them a large one would be flushed as a whole at its end, and who
  /// waits for the disk meanwhile would wait for all of it.
  private static let flush = 16

  init(of source: String, options: Database.Options, whileOthersWork isShared: Bool = true) {
    self.source = source
    self.options = options
    self.isShared = isShared
  }

  /// The target appears under its name only when it is complete, checked and on the disk.
  func write(to target: String, replacing: Bool) throws(DatabaseError) {
    let partial = try begin(target, replacing: replacing)
    do throws(DatabaseError) {
      try copy(to: partial)
      try Self.finish(partial, target)
    } catch {
      unlink(partial)
      throw error
    }
  }

  /// The same; what `examine` finds in the copy comes back.
  func write<Facts>(to target: String, examining examine: (Snapshot) throws -> Facts) throws -> Facts {
    let partial = try begin(target, replacing: false)
    do {
      try copy(to: partial)
      let facts = try examine(Snapshot(try Connection(path: partial, for: .reading, options: options)))
      try Self.finish(partial, target)
      return facts
    } catch {
      unlink(partial)
      throw error
    }
  }

  /// The name under which the copy grows, with nothing left there of an earlier try.
  private func begin(_ target: String, replacing: Bool) throws(DatabaseError) -> String {
    guard replacing || access(target, F_OK) != 0 else { throw .fileExists(target) }
    let partial = target + ".partial"
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink(partial + suffix) }
    try DiskSpace.require(
      DiskSpace.size(of: source) + DiskSpace.size(of: source + "-wal"), inFolderOf: target)
    return partial
  }

  private static func finish(_ partial: String, _ target: String) throws(DatabaseError) {
    try move(partial, to: target)
    try flushFolder(of: target)
  }

  private func copy(to partial: String) throws(DatabaseError) {
    makePrivateFile(partial)
    let from = try Connection(path: source, for: .reading, options: options)
    let into = try Connection(path: partial, for: .copying, options: options)
    // One read transaction for all steps: every page is of the same moment, and no write starts the copy anew.
    try from.run(.begin)
    _ = try from.texts("SELECT name FROM sqlite_schema LIMIT 1")
    try copyPages(from, into, flushing: partial)
    try from.run(.commit)
    // A plain file: nothing beside it belongs to it.
    try into.run("PRAGMA journal_mode = DELETE")
    let faults = try into.texts(isShared ? "PRAGMA integrity_check" : "PRAGMA quick_check").filter { $0 != "ok" }
    guard faults.isEmpty else { throw .corrupt(faults[0]) }
  }

  private func copyPages(_ from: Connection, _ into: Connection, flushing path: String) throws(DatabaseError) {
    guard let copy = sqlite3_backup_init(into.handle, "main", from.handle, "main") else { throw into.lastFailure }
    let file = open(path, O_WRONLY | O_CLOEXEC)
    defer { close(file) }
    var code = SQLITE_OK
    var steps = 0
    repeat {
      let start = MonotonicClock.now()
      code = sqlite3_backup_step(copy, Self.step)
      steps += 1
      // What cannot be flushed now fails at the end, where SQLite asks again.
      if steps % Self.flush == 0 { fdatasync(file) }
      // Half of the disk's time is for those who read and write.
      if isShared, code == SQLITE_OK { Self.rest(MonotonicClock.now() - start) }
    } while code == SQLITE_OK
    guard sqlite3_backup_finish(copy) == SQLITE_OK, code == SQLITE_DONE else {
      throw DatabaseError(code: code, message: String(cString: sqlite3_errstr(code)), sql: "backup")
    }
  }

  /// At most a second, however long the step took.
  private static func rest(_ nanoseconds: UInt64) {
    var time = timespec(tv_sec: 0, tv_nsec: Int(min(nanoseconds, 999_999_999)))
    nanosleep(&time, nil)
  }
}

/// The old file is linked, not moved: at no moment is there no database, which a start would take for a new one.
/// Its write-ahead log goes with it, for SQLite would replay it into the new one.
private func setAside(_ path: String, as old: String) throws(DatabaseError) {
  for suffix in ["", "-wal", "-shm"] { unlink(old + suffix) }
  guard access(path, F_OK) != 0 || link(path, old) == 0 else {
    throw .ioError("\(path) → \(old): \(String(cString: strerror(errno)))")
  }
  for suffix in ["-wal", "-shm"] where access(path + suffix, F_OK) == 0 { try move(path + suffix, to: old + suffix) }
}

/// Makes the file if it is missing, readable by its owner only: it holds people's names. SQLite gives the files beside
/// it the same rights, and tells the errors.
func makePrivateFile(_ path: String) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
  if descriptor >= 0 { close(descriptor) }
}

private func move(_ old: String, to new: String) throws(DatabaseError) {
  guard rename(old, new) == 0 else { throw .ioError("\(old) → \(new): \(String(cString: strerror(errno)))") }
}

/// A new name is on the disk only when its folder is.
private func flushFolder(of path: String) throws(DatabaseError) {
  let folder = folderPath(of: path)
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { throw .ioError("\(folder): \(String(cString: strerror(errno)))") }
  defer { close(descriptor) }
  guard fsync(descriptor) == 0 else { throw .ioError("\(folder): \(String(cString: strerror(errno)))") }
}
