import Glibc
import Synchronization

/// The read connections of one database, one for each thread that ever read.
final class Readers: Sendable {
  private let path: String
  private let options: Database.Options
  private let all = Mutex<[ObjectIdentifier: Reader]?>([:])

  init(path: String, options: Database.Options) {
    self.path = path
    self.options = options
  }

  /// The calling thread's own reader, made at its first read.
  func ofThisThread() throws(DatabaseError) -> Reader {
    let mine = ThreadReaders.ofThisThread()
    if let known = mine.readers.first(where: { $0.home === self }) { return known }
    mine.readers.removeAll { $0.isClosed }
    let reader = Reader(path: path, options: options, home: self)
    let isOpen = all.withLock {
      $0?.updateValue(reader, forKey: ObjectIdentifier(reader))
      return $0 != nil
    }
    guard isOpen else { throw .closed }
    mine.readers.append(reader)
    return reader
  }

  /// Waits for reads that are under way; no new ones begin.
  func close() {
    let open = all.withLock { readers in
      defer { readers = nil }
      return readers ?? [:]
    }
    for reader in open.values { reader.close() }
  }

  /// Threads that have a connection at this moment.
  var count: Int { all.withLock { $0?.count ?? 0 } }

  fileprivate func forget(_ reader: Reader) {
    all.withLock { _ = $0?.removeValue(forKey: ObjectIdentifier(reader)) }
  }
}

/// One thread's read connection.
///
/// Unchecked, because the compiler cannot see it: its variables are touched only while `mutex` is held. The lock is
/// recursive, for a read inside a read; only closing ever comes from another thread.
final class Reader: @unchecked Sendable {
  let home: Readers
  private let path: String
  private let options: Database.Options
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var connection: Connection?
  private var current: Snapshot?
  private var closed = false

  init(path: String, options: Database.Options, home: Readers) {
    self.path = path
    self.options = options
    self.home = home
    var kind = pthread_mutexattr_t()
    pthread_mutexattr_init(&kind)
    pthread_mutexattr_settype(&kind, Int32(PTHREAD_MUTEX_RECURSIVE))
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, &kind)
    pthread_mutexattr_destroy(&kind)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  var isClosed: Bool {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return closed
  }

  /// Runs the work in one read transaction, its queries for so long at most; inside another read of this thread, in
  /// that one.
  func read<T>(within nanoseconds: UInt64, _ work: (Snapshot) throws -> T) throws -> T {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    if let current { return try work(current) }
    let snapshot = Snapshot(try opened())
    current = snapshot
    snapshot.connection.deadline?.set(in: nanoseconds)
    defer { end(snapshot) }
    do {
      try snapshot.connection.run(.begin)
      return try work(snapshot)
    } catch let error as DatabaseError where error.spoilsConnection {
      connection = nil
      throw error
    }
  }

  private func end(_ snapshot: Snapshot) {
    snapshot.isOver = true
    snapshot.connection.deadline?.lift()
    current = nil
    if !snapshot.connection.isOutsideTransaction {
      // Nothing was written, so this can only let go; a connection that cannot is not used again.
      do { try snapshot.connection.run(.commit) } catch { connection = nil }
    }
    if closed { connection = nil }
  }

  private func opened() throws(DatabaseError) -> Connection {
    guard !closed else { throw .closed }
    if let connection { return connection }
    let new = try Connection(path: path, for: .reading, options: options)
    connection = new
    return new
  }

  func close() {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    closed = true
    // Inside a read of this very thread the end of that read closes it.
    if current == nil { connection = nil }
  }

  /// The thread ends, or the database is gone.
  fileprivate func retire() {
    close()
    home.forget(self)
  }
}

/// The readers of one thread, of whatever databases, kept under a pthread key that closes them with the thread.
final class ThreadReaders {
  var readers: [Reader] = []

  deinit { for reader in readers { reader.retire() } }

  static func ofThisThread() -> ThreadReaders {
    if let known = pthread_getspecific(key) { return Unmanaged.fromOpaque(known).takeUnretainedValue() }
    let new = ThreadReaders()
    pthread_setspecific(key, Unmanaged.passRetained(new).toOpaque())
    return new
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { pointer in
      if let pointer { Unmanaged<ThreadReaders>.fromOpaque(pointer).release() }
    }
    return key
  }()
}
