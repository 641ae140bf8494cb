/// Work that verbs leave for the end of their batch: what all of them left of a kind is done once, just before the commit
/// that they share, and is undone with it.
///
/// For what is dear for each verb by itself, as the full-text index is, which writes out all it has gathered at each
/// savepoint. What fails costs its verb alone: the batch is undone, and each of its verbs runs again by itself.
package protocol BatchWork: AnyObject {
  /// Takes in what a later verb of the batch left.
  func add(_ later: Self)

  /// Does it, after every verb of the batch.
  func perform(in db: Transaction) throws
}

/// What was left so far, one of each kind.
struct BatchWorks {
  private var works: [any BatchWork] = []

  var isEmpty: Bool { works.isEmpty }

  func work<W: BatchWork>(_ kind: W.Type = W.self) -> W? {
    for case let work as W in works { return work }
    return nil
  }

  mutating func add<W: BatchWork>(_ new: W) {
    if let work = work(W.self) { work.add(new) } else { works.append(new) }
  }

  mutating func add(_ others: BatchWorks) {
    for work in others.works { add(work) }
  }

  func perform(in db: Transaction) throws {
    for work in works { try work.perform(in: db) }
  }
}
