import Synchronization

/// Rows that never change once they are committed, kept in memory: the steps of a revision in force, for one.
///
/// Who asks inside a verb must read them through a connection of its own: what a verb has written may still be undone,
/// and must not be remembered here.
package final class StandingFacts: Sendable {
  private struct Key: Hashable {
    let type: ObjectIdentifier
    let id: Int64
  }

  private let facts = Mutex<[Key: any Sendable]>([:])

  package init() {}

  /// What is known of `id`, or else what `find` finds. Nothing is kept when it finds nothing.
  package func fact<T: Sendable>(_ id: Int64, _ find: () throws -> T?) rethrows -> T? {
    let key = Key(type: ObjectIdentifier(T.self), id: id)
    if let known = facts.withLock({ $0[key] }) as? T { return known }
    // Outside the lock: two who ask at once both read, and find the same.
    guard let found = try find() else { return nil }
    facts.withLock { $0[key] = found }
    return found
  }
}
