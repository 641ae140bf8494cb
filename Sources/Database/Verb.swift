/// A verb that waits for the writer, whatever it returns.
struct Verb: Sendable {
  /// Who waits for it: people at a page, or the program itself (jobs and commands), which lets people go first.
  enum Lane: Sendable { case people, program }

  let lane: Lane
  /// By the monotonic clock, in nanoseconds.
  let queuedAt = MonotonicClock.now()
  /// Runs it; what it returned is kept in the answer, to be given once it is on the disk.
  let run: @Sendable (Transaction) throws -> Answer
  /// Tells the caller that it failed.
  let fail: @Sendable (any Error) -> Void

  typealias Answer = @Sendable () -> Void

  init<Outcome: Sendable>(
    in lane: Lane, _ body: @escaping @Sendable (Transaction) throws -> Outcome,
    reply: @escaping @Sendable (Result<Outcome, any Error>) -> Void
  ) {
    self.lane = lane
    run = { transaction in
      let outcome = try body(transaction)
      return { reply(.success(outcome)) }
    }
    fail = { reply(.failure($0)) }
  }
}
