import Synchronization

/// The one thread that writes: it takes every verb that waits, and commits them together.
final class Writer: Sendable {
  private struct Queue: Sendable {
    var people: [Verb] = []
    var program: [Verb] = []
    var isHeld = false
    var isClosing = false
    /// nil until the thread has tried to open the file.
    var opening: Result<Void, DatabaseError>?

    var count: Int { people.count + program.count }

    mutating func append(_ verb: Verb) {
      switch verb.lane {
      case .people: people.append(verb)
      case .program: program.append(verb)
      }
    }

    /// The next who are served: people in the order they came, and behind them one of the program's own, so that
    /// neither ever waits for all of the others.
    mutating func next(_ limit: Int) -> [Verb] {
      let count = min(people.count, limit)
      var batch = Array(people[..<count])
      people.removeFirst(count)
      if !program.isEmpty { batch.append(program.removeFirst()) }
      return batch
    }
  }

  private let queue = Monitor(Queue())
  private let figures = Mutex(WriterFigures())
  private let options: Database.Options
  private let verbLimit = VerbLimit()
  private let thread = Mutex<WorkerThread?>(nil)

  /// Opens the file, or throws why it cannot.
  init(path: String, options: Database.Options) throws(DatabaseError) {
    self.options = options
    // The thread keeps the writer alive; `close` ends both.
    let started = try WorkerThread { [self] in
      work(GroupCommit(path: path, options: options, limit: verbLimit))
    }
    thread.withLock { $0 = started }
    let opening = queue.wait { $0.opening }
    if case .failure(let error) = opening {
      close()
      throw error
    }
  }

  /// True on the writer's own thread, where waiting for the writer would never end.
  var isCurrentThread: Bool { thread.withLock { $0?.isCurrent ?? false } }

  var figuresNow: WriterFigures {
    var now = figures.withLock { $0 }
    now.queued = queue.change { $0.count }
    return now
  }

  /// Puts the verb into the queue; it is answered after its commit, or at once when the queue is full or closed.
  func submit(_ verb: Verb) {
    let refusal: DatabaseError? = queue.change { queue in
      if queue.isClosing { return .closed }
      if queue.count >= options.queueLimit { return .busy }
      queue.append(verb)
      return nil
    }
    guard let refusal else { return }
    figures.withLock { $0.refused += 1 }
    verb.fail(refusal)
  }

  /// Lets the verbs that wait finish, then ends the thread and closes the file.
  func close() {
    queue.change { $0.isClosing = true }
    let ending = thread.withLock { thread in
      defer { thread = nil }
      return thread
    }
    ending?.join()
  }

  /// While held, verbs only queue up: so a test makes a batch of exactly these.
  func hold(_ isHeld: Bool) { queue.change { $0.isHeld = isHeld } }

  func limitVerbs(nanoseconds: UInt64) { verbLimit.nanoseconds.store(nanoseconds, ordering: .relaxed) }

  private func work(_ commits: GroupCommit) {
    do throws(DatabaseError) {
      try commits.open()
      queue.change { $0.opening = .success(()) }
    } catch {
      queue.change { $0.opening = .failure(error) }
    }
    while true {
      let batch = nextBatch()
      if batch.isEmpty { return }
      commits.perform(batch) { report in figures.withLock { $0.add(report) } }
    }
  }

  /// Those served together next; none when the writer is to end.
  private func nextBatch() -> [Verb] {
    queue.wait { queue in
      if queue.isHeld && !queue.isClosing { return nil }
      if queue.count == 0 { return queue.isClosing ? [] : nil }
      return queue.next(options.batchLimit)
    }
  }
}

/// How long a verb may work, in nanoseconds; it can be set while the writer runs.
final class VerbLimit: Sendable {
  let nanoseconds = Atomic<UInt64>(.max)
}

/// What the writer has done since it was opened.
package struct WriterFigures: Sendable, Hashable {
  /// Verbs waiting at this moment.
  package var queued = 0
  /// Verbs answered after a commit, well or with an error of their own.
  package var verbs = 0
  /// Commits, each with one fsync for all its verbs.
  package var batches = 0
  /// Tries at a batch of which nothing was kept: SQLite undid it as a whole, or it could not begin.
  package var lostBatches = 0
  /// Verbs turned away because the queue was full or closed.
  package var refused = 0
  package var largestBatch = 0
  /// Batches by size: [0] holds those of 1, [1] of 2–3, [2] of 4–7, and so on by powers of two.
  package var batchSizes = [Int](repeating: 0, count: 16)
  /// Batches by that time: each bucket holds those above the bound before it, the last one those above all bounds.
  package var commitTimes = [Int](repeating: 0, count: WriterFigures.commitBounds.count + 1)
  /// Nanoseconds: 0.125 ms, and twice as much each time, up to 4 s.
  package static let commitBounds = (0..<16).map { 125_000 << $0 }
  /// Time from BEGIN to the end of COMMIT, in nanoseconds, of all batches and of the slowest.
  package var nanoseconds: UInt64 = 0
  package var slowestNanoseconds: UInt64 = 0

  mutating func add(_ report: BatchReport) {
    guard report.isCommitted else {
      lostBatches += 1
      return
    }
    verbs += report.verbs
    batches += 1
    largestBatch = max(largestBatch, report.verbs)
    let bucket = Int.bitWidth - 1 - max(report.verbs, 1).leadingZeroBitCount
    batchSizes[min(bucket, batchSizes.count - 1)] += 1
    let slot = Self.commitBounds.firstIndex { report.nanoseconds <= UInt64($0) } ?? Self.commitBounds.count
    commitTimes[slot] += 1
    nanoseconds += report.nanoseconds
    slowestNanoseconds = max(slowestNanoseconds, report.nanoseconds)
  }
}

/// One try at a batch.
struct BatchReport: Sendable {
  let verbs: Int
  let isCommitted: Bool
  let nanoseconds: UInt64
}
