import Glibc

/// Runs verbs in batches on the writer's own connection: each in its savepoint, all in one commit.
///
/// A savepoint is no full wall: a full disk, an I/O error and RAISE(ROLLBACK) make SQLite undo the whole transaction.
/// The verb that met it is answered with its error, and the others run again once, each alone.
final class GroupCommit {
  private let path: String
  private let options: Database.Options
  private var connection: Connection?
  /// After a fault the next batch gets a new connection.
  private var isSpoiled = false

  init(path: String, options: Database.Options) {
    self.path = path
    self.options = options
  }

  /// Of one verb: how to answer it well, or its own error.
  private typealias Answer = Result<Verb.Answer, any Error>

  private enum Outcome {
    case committed([Answer])
    /// Nothing of the batch was kept. The culprit is unknown when the COMMIT itself failed.
    case lost(any Error, culprit: Int?)
    /// The batch could not even begin.
    case refused(DatabaseError)
  }

  /// The old connection is let go only after the new one has joined it: if the last one closed, SQLite would recover
  /// from the log, and bring back a commit whose fsync failed and whose verbs were told so, or run again.
  func open() throws(DatabaseError) {
    connection = try Connection(path: path, for: .writing, options: options)
    isSpoiled = false
  }

  /// Runs the batch and answers each of its verbs.
  func perform(_ batch: [Verb], report: (BatchReport) -> Void) {
    let start = Self.monotonic()
    let outcome = attempt(batch)
    var isCommitted = false
    if case .committed = outcome { isCommitted = true }
    report(BatchReport(verbs: batch.count, isCommitted: isCommitted, nanoseconds: Self.monotonic() - start))
    switch outcome {
    case .committed(let answers):
      conclude(batch, answers)
    case .refused(let error):
      noteFault(after: error)
      for verb in batch { verb.fail(error) }
    case .lost(let error, let culprit):
      noteFault(after: error)
      let culprit = batch.count == 1 ? 0 : culprit
      if let culprit { batch[culprit].fail(error) }
      for (index, verb) in batch.enumerated() where index != culprit { perform([verb], report: report) }
    }
  }

  private func conclude(_ batch: [Verb], _ answers: [Answer]) {
    for (verb, answer) in zip(batch, answers) {
      switch answer {
      case .success(let answer): answer()
      case .failure(let error):
        // A verb may meet a fault of the connection that costs the others nothing.
        noteFault(after: error)
        verb.fail(error)
      }
    }
  }

  private func attempt(_ batch: [Verb]) -> Outcome {
    let connection: Connection
    do throws(DatabaseError) {
      connection = try begin()
    } catch {
      return .refused(error)
    }
    var answers: [Answer] = []
    answers.reserveCapacity(batch.count)
    for (index, verb) in batch.enumerated() {
      do {
        answers.append(try run(verb, on: connection))
      } catch {
        undo(connection)
        return .lost(error, culprit: index)
      }
    }
    do {
      try connection.run(.commit)
      return .committed(answers)
    } catch {
      undo(connection)
      return .lost(error, culprit: nil)
    }
  }

  private func begin() throws(DatabaseError) -> Connection {
    if connection == nil || isSpoiled { try open() }
    guard let connection else { throw .closed }
    try connection.run(.beginWriting)
    return connection
  }

  /// Runs one verb in its savepoint. Returns its answer or its own error; throws when the batch is gone with it.
  private func run(_ verb: Verb, on connection: Connection) throws -> Answer {
    try connection.run(.savepoint)
    let transaction = Transaction(connection)
    let answer = Answer { try verb.run(transaction) }
    transaction.isOver = true
    // A verb that caught the error and went on is lost all the same.
    if let loss = transaction.loss { throw loss }
    if connection.isOutsideTransaction { throw DatabaseError.misuse("a verb ended its transaction") }
    if case .failure = answer { try connection.run(.rollbackToSavepoint) }
    try connection.run(.release)
    return answer
  }

  private func undo(_ connection: Connection) {
    guard !connection.isOutsideTransaction else { return }
    // A connection that cannot even undo is not used again; closing it undoes.
    do { try connection.run(.rollback) } catch { isSpoiled = true }
  }

  private func noteFault(after error: any Error) {
    if let error = error as? DatabaseError, error.spoilsConnection { isSpoiled = true }
  }

  private static func monotonic() -> UInt64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
  }
}

/// What begins and ends transactions and savepoints, made once.
extension SQL {
  static let begin: SQL = "BEGIN"
  static let beginWriting: SQL = "BEGIN IMMEDIATE"
  static let savepoint: SQL = "SAVEPOINT verb"
  static let rollbackToSavepoint: SQL = "ROLLBACK TO verb"
  static let release: SQL = "RELEASE verb"
  static let commit: SQL = "COMMIT"
  static let rollback: SQL = "ROLLBACK"
}
