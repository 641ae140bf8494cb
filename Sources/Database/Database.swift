/// The database: one SQLite file, written by one thread, read by all.
///
/// A write is answered only when it is on the disk. Close it at the end of the program.
package final class Database: Sendable {
  package struct Options: Sendable {
    /// Verbs that may wait for the writer; the next one is answered `.busy`.
    package var queueLimit: Int
    /// Milliseconds to wait for a lock of another process.
    package var busyTimeout: Int32
    /// Verbs that share a commit, at most; the next ones follow in the order they came.
    package var batchLimit = 512
    /// Milliseconds after which a batch takes in no further verb and is committed, so that fast verbs do not wait for
    /// all the slow ones behind them.
    package var batchTime = 100
    /// Milliseconds that a verb waits for its turn; then it is answered `.busy` without having been begun.
    package var patience = 10_000

    /// For tests: told each query's text and plan when it is first prepared for a reader or the writer, and may refuse it.
    package var examine: (@Sendable (_ sql: String, _ plan: [String]) throws(DatabaseError) -> Void)?

    /// For tests: the name of another layer between SQLite and the disk.
    var vfs: String?

    package init(queueLimit: Int = 4096, busyTimeout: Int32 = 5000) {
      self.queueLimit = queueLimit
      self.busyTimeout = busyTimeout
    }
  }

  /// The file; beside it lie `PATH-wal` and `PATH-shm` while it is open.
  package let path: String
  let options: Options
  private let writer: Writer
  private let readers: Readers
  private let folder: TemporaryFolder?

  /// Opens the file, makes it when it is missing (its folder must be there).
  package convenience init(at path: String, options: Options = Options()) throws(DatabaseError) {
    try self.init(at: path, options: options, keeping: nil)
  }

  private init(at path: String, options: Options, keeping folder: TemporaryFolder?) throws(DatabaseError) {
    self.path = path
    self.options = options
    self.folder = folder
    makePrivateFile(path)
    writer = try Writer(path: path, options: options)
    readers = Readers(path: path, options: options)
  }

  deinit { close() }

  /// A database in a folder of its own, which goes away with it: for tests and trials.
  package static func temporary(options: Options = Options()) throws(DatabaseError) -> Database {
    let folder = try TemporaryFolder()
    return try Database(at: folder.path + "/database.sqlite", options: options, keeping: folder)
  }

  /// Reads inline, on the calling thread's own connection, inside one read transaction: all queries of the closure see
  /// the same moment. A read inside a read of the same thread sees the outer one's.
  package func read<T>(_ work: (Snapshot) throws -> T) throws -> T {
    try readers.ofThisThread().read(within: .max, work)
  }

  /// The same for questions that nobody can foresee: queries that take longer are broken off with `.tooSlow`.
  package func read<T>(milliseconds: Int, _ work: (Snapshot) throws -> T) throws -> T {
    try readers.ofThisThread().read(within: UInt64(max(0, milliseconds)) * 1_000_000, work)
  }

  /// Runs the verb on the writer, kept whole or undone whole, and resumes the caller on its own executor once it is on
  /// the disk. The verb's own error undoes only the verb. It may run twice, when the batch it was in was lost.
  @discardableResult
  package nonisolated(nonsending) func write<T: Sendable>(
    _ verb: @escaping @Sendable (Transaction) throws -> T
  ) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      submit(verb) { continuation.resume(with: $0) }
    }
  }

  /// From now on a verb that works longer than this is broken off, undone and answered `.tooSlow`: for a server, where
  /// others wait behind it. Without it a verb takes as long as it takes, as sample data need it.
  package func limitVerbs(milliseconds: Int) {
    writer.limitVerbs(nanoseconds: UInt64(max(0, milliseconds)) * 1_000_000)
  }

  /// The same, blocking the calling thread: for commands, jobs and tests, never on a reactor. It lets people go first:
  /// each batch takes one of these, behind all those who wait at a page.
  @discardableResult
  package func writeNow<T: Sendable>(_ verb: @escaping @Sendable (Transaction) throws -> T) throws -> T {
    guard !writer.isCurrentThread else { throw DatabaseError.misuse("a verb cannot wait for another verb") }
    let answer = Monitor<Result<T, any Error>?>(nil)
    submit(verb, in: .program) { result in answer.change { $0 = result } }
    return try answer.wait { $0 }.get()
  }

  /// Queues the verb and returns; the reply comes on the writer's thread (or at once, when the queue refuses).
  func submit<T: Sendable>(
    _ verb: @escaping @Sendable (Transaction) throws -> T, in lane: Verb.Lane = .people,
    reply: @escaping @Sendable (Result<T, any Error>) -> Void
  ) {
    writer.submit(Verb(in: lane, verb, reply: reply))
  }

  /// How long the queue is, how large the batches are and how long they take.
  package var figures: WriterFigures { writer.figuresNow }

  /// Finishes the verbs that wait and the reads under way, then closes the file. Later calls throw `.closed`.
  package func close() {
    readers.close()
    writer.close()
  }

  /// Read connections at this moment: one for each living thread that ever read.
  package var readerCount: Int { readers.count }

  // For tests: the writer held still, so that a batch is exactly the verbs queued meanwhile.
  func pauseWriter() { writer.hold(true) }
  func resumeWriter() { writer.hold(false) }
}
