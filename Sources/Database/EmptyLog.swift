import CSQLite
import Glibc

extension Database {
  /// Brings all that the write-ahead log holds into the database and empties the log: otherwise it keeps, one after
  /// another, what was committed together and what was since deleted, until new commits happen to overwrite it.
  ///
  /// Blocks the calling thread; the writer waits for a moment. Readers at work keep it from being done.
  ///
  /// - Returns: whether the log is empty now.
  @discardableResult
  package func emptyLog() throws(DatabaseError) -> Bool {
    guard access(path + "-wal", F_OK) == 0, DiskSpace.size(of: path + "-wal") > 0 else { return true }
    var options = options
    // The writer stands still while this waits for readers; who comes again does better than who waits long.
    options.busyTimeout = 200
    let connection = try Connection(path: path, for: .writing, options: options)
    // Most of the work is done while others go on.
    try connection.run("PRAGMA wal_checkpoint(PASSIVE)")
    try connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
    return DiskSpace.size(of: path + "-wal") == 0
  }
}
