import Synchronization

/// A verb that waits for the writer, whatever it returns.
protocol Work: AnyObject, Sendable {
  func run(_ transaction: Transaction) throws
  /// Called once, after the commit, or when there will be none.
  func answer(_ failure: (any Error)?)
}

/// A verb, what it returned, and who is told.
final class Verb<Outcome: Sendable>: Work {
  private let body: @Sendable (Transaction) throws -> Outcome
  private let reply: @Sendable (Result<Outcome, any Error>) -> Void
  private let outcome = Mutex<Outcome?>(nil)

  init(
    _ body: @escaping @Sendable (Transaction) throws -> Outcome,
    reply: @escaping @Sendable (Result<Outcome, any Error>) -> Void
  ) {
    self.body = body
    self.reply = reply
  }

  func run(_ transaction: Transaction) throws {
    let new = try body(transaction)
    outcome.withLock { $0 = new }
  }

  func answer(_ failure: (any Error)?) {
    if let failure { return reply(.failure(failure)) }
    guard let outcome = outcome.withLock({ $0 }) else { return reply(.failure(DatabaseError.closed)) }
    reply(.success(outcome))
  }
}
