import Dispatch
import Synchronization

/// A thread of its own for work that waits for others, such as programs that are sent something: however slow they are,
/// they hold up neither pages nor mail nor other jobs.
package final class SideThread: Sendable {
  private let thread: DispatchQueue
  private let stopSign = StopSign()
  private let isBusy = Mutex(false)

  package init(_ name: String) { thread = DispatchQueue(label: name) }

  /// Begins the work and returns; nothing happens while the work before is still under way.
  ///
  /// - Parameters:
  ///   - complain: told what ended the work early.
  ///   - work: looks at the sign again and again, and ends soon once it is set.
  package func begin(
    complain: @escaping @Sendable (any Error) -> Void = { _ in }, _ work: @escaping @Sendable (StopSign) throws -> Void
  ) {
    let isFree = isBusy.withLock { isBusy in
      defer { isBusy = true }
      return !isBusy
    }
    guard isFree else { return }
    thread.async {
      defer { self.isBusy.withLock { $0 = false } }
      guard !self.stopSign.isSet else { return }
      do { try work(self.stopSign) } catch { complain(error) }
    }
  }

  /// Returns once nothing is under way.
  package func waitUntilIdle() { thread.sync {} }

  /// Breaks off what is under way, and begins nothing any more.
  package func stop() {
    stopSign.set()
    waitUntilIdle()
  }
}
