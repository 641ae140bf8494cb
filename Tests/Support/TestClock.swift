import Platform
import Synchronization

/// A clock that stands still until a test moves it.
package final class TestClock: Sendable {
  private let moment: Mutex<Instant>

  package init(_ start: Instant) { moment = Mutex(start) }

  package var now: Instant { moment.withLock { $0 } }

  package func set(_ instant: Instant) { moment.withLock { $0 = instant } }

  package func advance(minutes: Int) { moment.withLock { $0 = $0.adding(minutes: minutes) } }

  package func advance(days: Int) { moment.withLock { $0 = $0.adding(days: days) } }
}
