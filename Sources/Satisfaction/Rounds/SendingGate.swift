import HTTP
import Platform
import Synchronization

/// Slows down whoever sends sheets by the hundred. It counts in memory alone: an address with a time beside it, written
/// down, would tell when who answered.
final class SendingGate: Sendable {
  static let shared = SendingGate()
  /// Sheets of one address within an hour: an office behind one address may all answer in the same morning.
  static let perHour = 300

  private struct Counted {
    var since: Instant
    var count = 0
  }

  private struct Sender: Hashable {
    let app: ObjectIdentifier
    let address: String
  }

  private let senders = Mutex<[Sender: Counted]>([:])

  /// Counts one sheet of an address.
  ///
  /// - Returns: when the next may come, where this is one too many.
  func count(_ address: String, in app: App, at now: Instant) -> Instant? {
    let sender = Sender(app: ObjectIdentifier(app), address: address)
    return senders.withLock { senders in
      if senders.count > 10_000 { senders = senders.filter { $0.value.since.adding(hours: 1) > now } }
      var counted = senders[sender] ?? Counted(since: now)
      if counted.since.adding(hours: 1) <= now || counted.since > now { counted = Counted(since: now) }
      guard counted.count < Self.perHour else { return counted.since.adding(hours: 1) }
      counted.count += 1
      senders[sender] = counted
      return nil
    }
  }
}

extension Visit {
  /// - Throws: `VisitError.tooMany`.
  func countSending() throws {
    guard let until = SendingGate.shared.count(clientAddress, in: app, at: now) else { return }
    throw VisitError.tooMany(
      "Dari alamat Anda sedang terlalu banyak jawaban. Coba lagi pukul \(words.time(until.adding(seconds: 59))).")
  }
}
