import Glibc

/// Runs verbs in batches on the writer's own connection: each in its savepoint, all in one commit.
///
/// A savepoint is no full wall: a full disk, an I/O error and RAISE(ROLLBACK) make SQLite undo the whole transaction.
/// The verb that met it is answered with its error, and the others run again once, each alone.
final class GroupCommit {
  private let path: String
  private let timeout: Int32
  private var connection: Connection?

  init(path: String, timeout: Int32) {
    self.path = path
    self.timeout = timeout
  }

  private enum Outcome {
    /// One entry for each verb: its own error, or nil.
    case committed([(any Error)?])
    /// Nothing of the batch was kept. The culprit is unknown when the COMMIT itself failed.
    case lost(any Error, culprit: Int?)
    /// The batch could not even begin.
    case refused(DatabaseError)
  }

  func open() throws(DatabaseError) {
    connection = try Connection(path: path, for: .writing, timeout: timeout)
  }

  /// Runs the batch and answers each of its verbs.
  func perform(_ batch: [any Work], report: (BatchReport) -> Void) {
    let start = Self.monotonic()
    let outcome = attempt(batch)
    var isCommitted = false
    if case .committed = outcome { isCommitted = true }
    report(BatchReport(verbs: batch.count, isCommitted: isCommitted, nanoseconds: Self.monotonic() - start))
    switch outcome {
    case .committed(let failures):
      // A verb may meet a fault that costs the others nothing.
      for case let failure? in failures { reopenLater(after: failure) }
      for (work, failure) in zip(batch, failures) { work.answer(failure) }
    case .refused(let error):
      reopenLater(after: error)
      for work in batch { work.answer(error) }
    case .lost(let error, let culprit):
      reopenLater(after: error)
      let culprit = batch.count == 1 ? 0 : culprit
      if let culprit { batch[culprit].answer(error) }
      for (index, work) in batch.enumerated() where index != culprit { perform([work], report: report) }
    }
  }

  private func attempt(_ batch: [any Work]) -> Outcome {
    let connection: Connection
    do throws(DatabaseError) {
      connection = try begin()
    } catch {
      return .refused(error)
    }
    var failures: [(any Error)?] = []
    failures.reserveCapacity(batch.count)
    for (index, work) in batch.enumerated() {
      do {
        failures.append(try run(work, on: connection))
      } catch {
        undo(connection)
        return .lost(error, culprit: index)
      }
    }
    do {
      try connection.run("COMMIT")
      return .committed(failures)
    } catch {
      undo(connection)
      return .lost(error, culprit: nil)
    }
  }

  private func begin() throws(DatabaseError) -> Connection {
    if connection == nil { try open() }
    guard let connection else { throw .closed }
    try connection.run("BEGIN IMMEDIATE")
    return connection
  }

  /// Runs one verb in its savepoint. Returns the verb's own error; throws when the batch is gone with it.
  private func run(_ work: any Work, on connection: Connection) throws -> (any Error)? {
    try connection.run("SAVEPOINT verb")
    let transaction = Transaction(connection)
    var failure: (any Error)?
    do { try work.run(transaction) } catch { failure = error }
    transaction.isOver = true
    // A verb that caught the error and went on is lost all the same.
    if let loss = transaction.loss { throw loss }
    if connection.isOutsideTransaction { throw failure ?? DatabaseError.misuse("a verb ended its transaction") }
    if failure != nil { try connection.run("ROLLBACK TO verb") }
    try connection.run("RELEASE verb")
    return failure
  }

  private func undo(_ connection: Connection) {
    guard !connection.isOutsideTransaction else { return }
    // A connection that cannot even undo is not used again; closing it undoes.
    do { try connection.run("ROLLBACK") } catch { self.connection = nil }
  }

  private func reopenLater(after error: any Error) {
    if let error = error as? DatabaseError, error.spoilsConnection { connection = nil }
  }

  private static func monotonic() -> UInt64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
  }
}
