import CSQLite
import Synchronization

/// A disk that fails when told to: SQLite's own layer, with its writes and its syncs behind a switch.
/// The switch is one for all, so its tests run one after the other.
enum FaultyDisk {
  /// The result code that every write, and every sync, gives; SQLITE_OK lets it pass.
  static let write = Atomic<Int32>(SQLITE_OK)
  static let sync = Atomic<Int32>(SQLITE_OK)
  /// How many more calls fail before the disk mends by itself.
  static let remaining = Atomic<Int>(0)

  /// SQLITE_IOERR_FSYNC and SQLITE_IOERR_WRITE, which C computes in macros.
  static let fsyncError: Int32 = SQLITE_IOERR | (4 << 8)
  static let writeError: Int32 = SQLITE_IOERR | (3 << 8)

  static func fail(write: Int32 = SQLITE_OK, sync: Int32 = SQLITE_OK, times: Int = .max) {
    remaining.store(times, ordering: .sequentiallyConsistent)
    self.write.store(write, ordering: .sequentiallyConsistent)
    self.sync.store(sync, ordering: .sequentiallyConsistent)
  }

  static func mend() { fail(times: 0) }

  /// The name to open databases with.
  static let name: String? = {
    guard let system = sqlite3_vfs_find(nil) else { return nil }
    let vfs = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    vfs.initialize(to: system.pointee)
    let name: StaticString = "faulty"
    vfs.pointee.zName = UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
    vfs.pointee.xOpen = { _, name, file, flags, answered in
      guard let system = sqlite3_vfs_find(nil), let file else { return SQLITE_CANTOPEN }
      let code = system.pointee.xOpen(system, name, file, flags, answered)
      if code == SQLITE_OK { FaultyDisk.wrap(file) }
      return code
    }
    return sqlite3_vfs_register(vfs, 0) == SQLITE_OK ? "faulty" : nil
  }()

  /// Gives the file a table of methods of its own, with the system's table right behind it.
  private static func wrap(_ file: UnsafeMutablePointer<sqlite3_file>) {
    guard let system = file.pointee.pMethods else { return }
    let methods = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 2)
    methods.initialize(repeating: system.pointee, count: 2)
    methods[0].xWrite = { file, bytes, count, offset in
      if let code = FaultyDisk.failure(FaultyDisk.write) { return code }
      return file?.pointee.pMethods?[1].xWrite(file, bytes, count, offset) ?? SQLITE_IOERR
    }
    methods[0].xSync = { file, flags in
      if let code = FaultyDisk.failure(FaultyDisk.sync) { return code }
      return file?.pointee.pMethods?[1].xSync(file, flags) ?? SQLITE_IOERR
    }
    file.pointee.pMethods = UnsafePointer(methods)
  }

  private static func failure(_ kind: borrowing Atomic<Int32>) -> Int32? {
    let code = kind.load(ordering: .sequentiallyConsistent)
    guard code != SQLITE_OK else { return nil }
    return remaining.subtract(1, ordering: .sequentiallyConsistent).oldValue > 0 ? code : nil
  }
}
