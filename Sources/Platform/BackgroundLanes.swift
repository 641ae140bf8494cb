import Dispatch
import Synchronization

/// Threads for work that takes long, so that none of it runs where pages are served or the database is written. What
/// waits is limited.
package final class BackgroundLanes: Sendable {
  private struct Queue {
    var next = 0
    var waiting = 0
  }

  private let lanes: [DispatchQueue]
  private let limit: Int
  private let queue = Mutex(Queue())

  /// - Parameters:
  ///   - count: how many work at once.
  ///   - limit: how much may be under way or wait.
  package init(_ name: String, count: Int, limit: Int) {
    lanes = (1...max(count, 1)).map { DispatchQueue(label: "\(name) \($0)") }
    self.limit = limit
  }

  /// Does the work on one of the threads, in turn; nil when too much waits already.
  package nonisolated(nonsending) func run<T: Sendable>(_ work: @escaping @Sendable () -> T) async -> T? {
    let lane: DispatchQueue? = queue.withLock { queue in
      guard queue.waiting < limit else { return nil }
      queue.waiting += 1
      queue.next = (queue.next + 1) % lanes.count
      return lanes[queue.next]
    }
    guard let lane else { return nil }
    defer { queue.withLock { $0.waiting -= 1 } }
    return await withCheckedContinuation { continuation in
      lane.async { continuation.resume(returning: work()) }
    }
  }
}
