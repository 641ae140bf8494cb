import Foundation

/// Runs `body` on a thread of its own.
///
/// A call that waits for a socket or a process must never hold one of the few threads all tests share:
/// with two cores, two waiting tests would stop every other one.
package func blocking<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    Thread { continuation.resume(with: Result { try body() }) }.start()
  }
}

/// Asks `condition` again and again until it holds, and says whether it did within `limit`.
///
/// For what only the outside world can tell (a process that has started, a page that has arrived); never for time
/// itself, which tests set.
package func eventually(
  within limit: Duration = Patience.limit, isolation: isolated (any Actor)? = #isolation,
  _ condition: () async throws -> Bool
) async throws -> Bool {
  let end = ContinuousClock.now + limit
  while true {
    if try await condition() { return true }
    if ContinuousClock.now >= end { return false }
    try await Task.sleep(for: .milliseconds(10))
  }
}
