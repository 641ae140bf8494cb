import CLinux
import Glibc
import Synchronization

/// What others tell a reactor.
enum Note: Sendable {
  /// The handler of that connection's request has answered.
  case answer(UInt64, Response)
  /// The next piece of a streamed body; the continuation waits until there is room for more.
  case piece(UInt64, [UInt8], CheckedContinuation<Void, any Error>)
  /// A streamed body is over, whole or broken off.
  case streamEnd(UInt64, isWhole: Bool)
  case stop
}

/// The one way into a reactor from outside its thread: jobs of tasks that run there, and notes.
///
/// It is the reactor's TaskExecutor, so a handler runs, and goes on after each `await`, on the thread that owns the
/// socket it answers.
final class Mailbox: TaskExecutor {
  private struct Contents {
    var jobs: [UnownedJob] = []
    var notes: [Note] = []
    var isSignalled = false
    var isClosed = false
  }

  private let contents = Mutex(Contents())
  private let owner = Atomic<UInt>(0)
  /// Becomes readable when somebody else has put something in.
  let wakeDescriptor: Int32

  init() throws(ServerError) {
    wakeDescriptor = eventfd(0, Int32(EFD_NONBLOCK) | Int32(EFD_CLOEXEC))
    guard wakeDescriptor >= 0 else { throw .system("eventfd", errno) }
  }

  deinit { close(wakeDescriptor) }

  /// Makes the calling thread the one that empties the mailbox; what it puts in itself wakes nobody.
  func adopt() { owner.store(UInt(pthread_self()), ordering: .relaxed) }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let isOpen = put { $0.jobs.append(job) }
    // A task that outlives its reactor ends elsewhere: its answer has nobody to go to any more.
    if !isOpen { globalConcurrentExecutor.enqueue(job) }
  }

  func post(_ note: Note) {
    let isOpen = put { $0.notes.append(note) }
    if !isOpen, case .piece(_, _, let waiter) = note { waiter.resume(throwing: ConnectionClosed()) }
  }

  /// Swaps what has come in for the emptied arrays of last time.
  func collect(_ jobs: inout [UnownedJob], _ notes: inout [Note]) {
    contents.withLock {
      swap(&$0.jobs, &jobs)
      swap(&$0.notes, &notes)
      $0.isSignalled = false
    }
  }

  var isEmpty: Bool {
    contents.withLock { $0.jobs.isEmpty && $0.notes.isEmpty }
  }

  /// Takes nothing more and sends away what is still in.
  func shut() {
    let left = contents.withLock { contents in
      contents.isClosed = true
      defer { (contents.jobs, contents.notes) = ([], []) }
      return contents
    }
    for job in left.jobs { globalConcurrentExecutor.enqueue(job) }
    for note in left.notes { post(note) }
  }

  /// False when the mailbox is shut.
  private func put(_ add: (inout Contents) -> Void) -> Bool {
    let isForeign = owner.load(ordering: .relaxed) != UInt(pthread_self())
    let (isOpen, wakes) = contents.withLock { contents in
      guard !contents.isClosed else { return (false, false) }
      add(&contents)
      let wakes = isForeign && !contents.isSignalled
      if wakes { contents.isSignalled = true }
      return (true, wakes)
    }
    if wakes { eventfd_write(wakeDescriptor, 1) }
    return isOpen
  }
}

/// The client went away while its answer was being made.
package struct ConnectionClosed: Error {}

/// Where the producer of a streamed body puts its bytes.
package struct BodyWriter: Sendable {
  let token: UInt64
  let mailbox: Mailbox

  /// Sends `bytes` and returns when there is room for more: what is made waits for who reads it. Throws
  /// `ConnectionClosed` when nobody reads any more.
  package func write(_ bytes: [UInt8]) async throws {
    try await withCheckedThrowingContinuation { mailbox.post(.piece(token, bytes, $0)) }
  }
}
