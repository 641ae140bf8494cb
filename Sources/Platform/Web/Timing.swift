import HTTP
import Synchronization

/// Where the time of one answer went, for who works on the program: `Server-Timing`, read by a browser's developer tools.
package final class Timing: Sendable {
  private let startedAt = monotonicNow()
  /// Monotonic nanoseconds at which the handler began; 0 while it has not.
  private let handledAt = Atomic<UInt64>(0)
  private let template = Atomic<UInt64>(0)
  private let database = Atomic<UInt64>(0)

  /// What is told apart inside a handler.
  enum Part { case template, database }

  init() {}

  func handlerBegins() { handledAt.store(monotonicNow(), ordering: .relaxed) }

  /// Adds the time that `work` takes.
  func measure<Outcome>(_ part: Part, _ work: () throws -> Outcome) rethrows -> Outcome {
    let start = monotonicNow()
    defer {
      let passed = monotonicNow() - start
      switch part {
      case .template: template.wrappingAdd(passed, ordering: .relaxed)
      case .database: database.wrappingAdd(passed, ordering: .relaxed)
      }
    }
    return try work()
  }

  /// The field's value, in milliseconds: session, gate and the way to the handler; the handler with all it does; of that
  /// the template, and reading the database.
  var field: String {
    let now = monotonicNow()
    let handled = handledAt.load(ordering: .relaxed)
    let parts = [
      ("route", (handled == 0 ? now : handled) - startedAt), ("handler", handled == 0 ? 0 : now - handled),
      ("template", template.load(ordering: .relaxed)), ("database", database.load(ordering: .relaxed)),
    ]
    return parts.map { "\($0);dur=\(Double($1 / 1_000) / 1_000)" }.joined(separator: ", ")
  }
}
