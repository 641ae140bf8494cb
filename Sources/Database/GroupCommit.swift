import Synchronization

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
  private let limit: VerbLimit

  init(path: String, options: Database.Options, limit: VerbLimit) {
    self.path = path
    self.options = options
    self.limit = limit
  }

  /// Of one verb: how to answer it well, or its own error.
  private typealias Answer = Result<Verb.Answer, any Error>

  private enum Outcome {
    /// The first so many verbs of the batch; the others had no time left.
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

  /// Runs the batch and answers each of its verbs, in one commit or, when they are slow, in several.
  func perform(_ batch: [Verb], report: (BatchReport) -> Void) {
    var done = 0
    while done < batch.count { done += performNext(done == 0 ? batch : Array(batch[done...]), report: report) }
  }

  /// Runs as many verbs as one commit takes and answers them; how many they were.
  private func performNext(_ batch: [Verb], report: (BatchReport) -> Void) -> Int {
    let start = MonotonicClock.now()
    let outcome = attempt(batch, since: start)
    var committed: Int?
    if case .committed(let answers) = outcome { committed = answers.count }
    report(
      BatchReport(
        verbs: committed ?? batch.count, isCommitted: committed != nil, nanoseconds: MonotonicClock.now() - start))
    switch outcome {
    case .committed(let answers):
      conclude(batch, answers)
      return answers.count
    case .refused(let error):
      noteFault(after: error)
      for verb in batch { verb.fail(error) }
    case .lost(let error, let culprit):
      noteFault(after: error)
      let culprit = batch.count == 1 ? 0 : culprit
      if let culprit { batch[culprit].fail(error) }
      for (index, verb) in batch.enumerated() where index != culprit { _ = performNext([verb], report: report) }
    }
    return batch.count
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

  private func attempt(_ batch: [Verb], since start: UInt64) -> Outcome {
    let connection: Connection
    do throws(DatabaseError) {
      connection = try begin()
    } catch {
      return .refused(error)
    }
    var answers: [Answer] = []
    answers.reserveCapacity(batch.count)
    var works = BatchWorks()
    for (index, verb) in batch.enumerated() {
      do {
        answers.append(try run(verb, on: connection, leaving: &works))
      } catch {
        undo(connection)
        return .lost(error, culprit: index)
      }
      if hasPassed(options.batchTime, since: start) { break }
    }
    do {
      if !works.isEmpty { try perform(works, on: connection) }
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

  /// Runs one verb in its savepoint. Returns its answer or its own error, and adds what it left for the end of the
  /// batch; throws when the batch is gone with it.
  private func run(_ verb: Verb, on connection: Connection, leaving works: inout BatchWorks) throws -> Answer {
    if hasPassed(options.patience, since: verb.queuedAt) { return .failure(DatabaseError.busy) }
    try connection.run(.savepoint)
    let transaction = Transaction(connection, after: works)
    connection.deadline?.set(in: limit.nanoseconds.load(ordering: .relaxed))
    let answer = Answer { try verb.run(transaction) }
    connection.deadline?.lift()
    transaction.isOver = true
    // A verb that caught the error and went on is lost all the same.
    if let loss = transaction.loss { throw loss }
    if connection.isOutsideTransaction { throw DatabaseError.misuse("a verb ended its transaction") }
    if case .failure = answer {
      try connection.run(.rollbackToSavepoint)
    } else {
      works.add(transaction.works)
    }
    try connection.run(.release)
    return answer
  }

  private func perform(_ works: BatchWorks, on connection: Connection) throws {
    let transaction = Transaction(connection)
    connection.deadline?.set(in: limit.nanoseconds.load(ordering: .relaxed))
    defer {
      connection.deadline?.lift()
      transaction.isOver = true
    }
    try works.perform(in: transaction)
    if let loss = transaction.loss { throw loss }
    guard transaction.works.isEmpty else { throw DatabaseError.misuse("what was put off is put off again") }
  }

  private func undo(_ connection: Connection) {
    guard !connection.isOutsideTransaction else { return }
    // A connection that cannot even undo is not used again; closing it undoes.
    do { try connection.run(.rollback) } catch { isSpoiled = true }
  }

  private func noteFault(after error: any Error) {
    if let error = error as? DatabaseError, error.spoilsConnection { isSpoiled = true }
  }

  private func hasPassed(_ milliseconds: Int, since start: UInt64) -> Bool {
    MonotonicClock.now() - start >= UInt64(max(0, milliseconds)) * 1_000_000
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
