import Dispatch
import HTTP
import Synchronization

/// Hashes and checks passwords with Argon2id, on two background threads of its own: a hash takes some 60 ms and 64 MiB,
/// so it never runs on a thread that serves pages, and never more than two at once.
package final class PasswordHashing: Sendable {
  /// How much work one hash is.
  package struct Cost: Sendable, Hashable {
    let operations: UInt64
    /// Bytes.
    let memory: Int

    /// libsodium's *interactive* limits: for people who wait at a form.
    package static let interactive = Cost(operations: Sodium.interactiveOperations, memory: Sodium.interactiveMemory)
    /// The least that libsodium takes: for tests only.
    package static let least = Cost(operations: Sodium.leastOperations, memory: Sodium.leastMemory)
  }

  /// What came of a check.
  package enum Verdict: Sendable, Hashable {
    case wrong
    case right
    /// Right, but hashed at another cost: to be hashed anew while the password is at hand.
    case rightButOutdated
  }

  private struct Queue {
    var next = 0
    var waiting = 0
  }

  /// Hashes that may wait; beyond that people are asked to come back, instead of waiting for minutes.
  private static let limit = 100

  private let cost: Cost
  private let lanes = [DispatchQueue(label: "passwords 1"), DispatchQueue(label: "passwords 2")]
  private let queue = Mutex(Queue())
  /// A hash of nobody's password: who is unknown is checked against it, and takes the same time.
  private let nobody: String

  package init(cost: Cost = .interactive) {
    self.cost = cost
    nobody = Sodium.hashOfNoPassword(operations: cost.operations, memory: cost.memory)
  }

  /// The text to store for a password.
  package nonisolated(nonsending) func hash(_ password: String) async throws -> String {
    try await run { try self.make(password) }
  }

  /// Checks a password against what is stored. Without a stored hash it is wrong, after the same work.
  package nonisolated(nonsending) func verify(_ password: String, against stored: String?) async throws -> Verdict {
    try await run {
      let hash = stored ?? self.nobody
      guard Sodium.isPassword(password, of: hash), stored != nil else { return .wrong }
      let isOutdated = Sodium.needsRehash(hash, operations: self.cost.operations, memory: self.cost.memory)
      return isOutdated ? .rightButOutdated : .right
    }
  }

  /// The same as `hash` for commands and sample data, which have a thread of their own to work on.
  package func hashNow(_ password: String) throws -> String { try make(password) }

  private func make(_ password: String) throws -> String {
    guard let hash = Sodium.passwordHash(password, operations: cost.operations, memory: cost.memory) else {
      throw PasswordHashingError.busy
    }
    return hash
  }

  private nonisolated(nonsending) func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
    let lane = try queue.withLock { queue in
      guard queue.waiting < Self.limit else { throw PasswordHashingError.busy }
      queue.waiting += 1
      queue.next = (queue.next + 1) % lanes.count
      return lanes[queue.next]
    }
    defer { queue.withLock { $0.waiting -= 1 } }
    return try await withCheckedThrowingContinuation { continuation in
      lane.async { continuation.resume(with: Result(catching: work)) }
    }
  }
}

/// More passwords wait to be checked than the machine can take.
enum PasswordHashingError: PublicError {
  case busy

  var status: Status { .serviceUnavailable }
  var message: String { "Sedang banyak yang masuk bersamaan. Tunggu satu menit, lalu coba lagi." }
}
