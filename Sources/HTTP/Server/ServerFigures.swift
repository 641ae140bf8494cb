import Synchronization

/// What one reactor counts: of its own, so that no two threads write to the same place on a request's way.
final class ReactorFigures: Sendable {
  /// Connections taken in.
  let accepted = Atomic<Int>(0)
  /// Times it was woken, or looked again.
  let rounds = Atomic<Int>(0)
  private let refused = Mutex<[Int: Int]>([:])

  /// Counts an answer that the server gave by itself.
  func note(refused status: Status) {
    refused.withLock { $0[status.rawValue, default: 0] += 1 }
  }

  var refusedNow: [Int: Int] { refused.withLock { $0 } }
}

/// What a server has done since it was started.
package struct ServerFigures: Sendable {
  /// Connections open at this moment.
  package var open: Int
  /// Bytes of requests in memory at this moment.
  package var requestBytes: Int
  /// Connections taken in.
  package var accepted = 0
  /// Times its threads were woken: many without requests would be a thread that turns in circles.
  package var rounds = 0
  /// Answers that it gave by itself, to what never became a request, by status code.
  package var refused: [Int: Int] = [:]

  mutating func add(_ figures: ReactorFigures) {
    accepted += figures.accepted.load(ordering: .relaxed)
    rounds += figures.rounds.load(ordering: .relaxed)
    refused.merge(figures.refusedNow) { $0 + $1 }
  }
}
