import Database
import Glibc
import HTTP
import Synchronization

/// Work that reads much (exports, big reports, lists by filters that no index helps), each on a background thread with a database connection of its own, so
/// that no page waits behind it: two at a time, the others in the order they came.
///
/// These threads give way to those that serve pages: a full table is waited for anyway.
package final class LongReads: Sendable {
  private struct State {
    var running = 0
    var waiting: [Errand] = []
  }

  private struct Errand: Sendable {
    let read: LongRead
    let run: @Sendable () -> Void
  }

  static let atOnce = 2
  /// Beyond these people are asked to come back, instead of waiting for minutes.
  static let mayWait = 20
  /// Of 20: next to a page's thread it gets a tenth of the processor, and never keeps one from starting.
  private static let niceness: Int32 = 10

  private let state = Mutex(State())

  package init() {}

  /// How many are under way and how many wait.
  var load: (running: Int, waiting: Int) { state.withLock { ($0.running, $0.waiting.count) } }

  /// Runs `work` when its turn comes and resumes the caller on its own executor. When the caller's task is cancelled,
  /// as it is when a client hangs up, the read is marked as given up: `work` asks for that as it goes along.
  package nonisolated(nonsending) func run<T: Sendable>(
    _ work: @escaping @Sendable (LongRead) throws -> T
  ) async throws -> T {
    let read = LongRead()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let errand = Errand(read: read) {
          continuation.resume(
            with: Result {
              try read.check()
              return try work(read)
            })
        }
        do { try take(errand) } catch { continuation.resume(throwing: error) }
      }
    } onCancel: {
      giveUp(read)
    }
  }

  private func take(_ errand: Errand) throws {
    let starts = try state.withLock { state in
      guard state.running == Self.atOnce else {
        state.running += 1
        return true
      }
      guard state.waiting.count < Self.mayWait else { throw LongReadError.busy }
      state.waiting.append(errand)
      return false
    }
    guard starts else { return }
    do {
      try WorkerThread { self.work(from: errand) }.detach()
    } catch {
      state.withLock { $0.running -= 1 }
      throw error
    }
  }

  /// One thread: its errand, then those that wait.
  private func work(from first: Errand) {
    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
    var next: Errand? = first
    while let errand = next {
      errand.run()
      next = state.withLock { state in
        guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
        state.running -= 1
        return nil
      }
    }
  }

  private func giveUp(_ read: LongRead) {
    read.giveUp()
    let errand = state.withLock { state -> Errand? in
      state.waiting.firstIndex { $0.read === read }.map { state.waiting.remove(at: $0) }
    }
    // It only says that it was given up.
    errand?.run()
  }
}

extension App {
  /// Milliseconds that other pages may be kept waiting by one whose question nobody can foresee, and that such a
  /// question may take where it keeps nobody waiting.
  private static let patience = (here: 50, aside: 20_000)

  /// Reads what is quick for nearly every question and long for a few, such as filters of which only one is helped by an
  /// index: at once while that goes quickly, else from its beginning on a background thread. Beyond its time there the
  /// answer is 503.
  package nonisolated(nonsending) func readPatiently<T: Sendable>(
    _ work: @escaping @Sendable (Snapshot) throws -> T
  ) async throws -> T {
    let database = database
    do {
      return try database.read(milliseconds: Self.patience.here, work)
    } catch DatabaseError.tooSlow {
      return try await longReads.run { _ in try database.read(milliseconds: Self.patience.aside, work) }
    }
  }
}

/// One of them under way.
package final class LongRead: Sendable {
  private let isGivenUp = Atomic(false)

  /// To be asked at every row: throws once nobody waits for the result any more.
  package func check() throws(LongReadError) {
    if isGivenUp.load(ordering: .relaxed) { throw .givenUp }
  }

  func giveUp() { isGivenUp.store(true, ordering: .relaxed) }
}

package enum LongReadError: PublicError {
  /// More wait than the machine can take.
  case busy
  /// Whoever asked has gone.
  case givenUp

  package var status: Status { .serviceUnavailable }

  package var message: String {
    switch self {
    case .busy: "Sedang banyak permintaan besar yang dikerjakan. Tunggu satu menit, lalu coba lagi."
    case .givenUp: "Permintaan ini dibatalkan. Muat ulang halamannya untuk mengulangnya."
    }
  }
}
