import Synchronization

/// What one address may ask of the server; nil is any number.
package struct AddressLimits: Sendable {
  /// Open connections.
  package var connections: Int?
  /// Requests a second, in the long run.
  package var rate: Int?
  /// Requests at once after a rest.
  package var burst = 500
  /// Who is not limited, besides trusted proxies.
  package var exempt: [AddressRange] = []

  package init() {}
}

/// Counts connections and requests of each address, of all reactors together.
///
/// It is split by address, so that reactors seldom wait for each other, and bounded: of requests it remembers the last
/// addresses only, in two halves of which the older is forgotten whole. Connections are as many as the server has.
final class AddressTable: Sendable {
  private struct Bucket {
    var tokens: Double
    var filledAt: UInt64
  }

  private struct Part {
    var open: [IPAddress: Int] = [:]
    var recent: [IPAddress: Bucket] = [:]
    var older: [IPAddress: Bucket] = [:]
  }

  private final class Shard: Sendable { let part = Mutex(Part()) }

  /// Addresses of one half of one part: 16 × 2 × 2,048 in all, about 5 MB at the very most.
  private static let remembered = 2_048

  private let limits: AddressLimits
  private let shards = (0..<16).map { _ in Shard() }

  init(_ limits: AddressLimits) { self.limits = limits }

  /// Counts a connection; false when it would be one too many, and then nothing is counted.
  func open(_ address: IPAddress) -> Bool {
    shard(address).part.withLock { part in
      let count = part.open[address, default: 0]
      guard count < limits.connections ?? .max else { return false }
      part.open[address] = count + 1
      return true
    }
  }

  func close(_ address: IPAddress) {
    shard(address).part.withLock { part in
      let count = part.open[address, default: 0] - 1
      part.open[address] = count > 0 ? count : nil
    }
  }

  /// Counts a request at a moment of the monotonic clock (nanoseconds); the seconds to wait when it is one too many.
  func take(_ address: IPAddress, at now: UInt64) -> Int? {
    guard let rate = limits.rate.map({ Double($0) }) else { return nil }
    return shard(address).part.withLock { part in
      var bucket = part.recent[address] ?? part.older[address] ?? Bucket(tokens: Double(limits.burst), filledAt: now)
      let passed = Double(now - min(now, bucket.filledAt)) / 1e9
      bucket.tokens = min(Double(limits.burst), bucket.tokens + passed * rate)
      bucket.filledAt = now
      let isAdmitted = bucket.tokens >= 1
      if isAdmitted { bucket.tokens -= 1 }
      if part.recent.count >= Self.remembered {
        part.older = part.recent
        part.recent = [:]
      }
      part.recent[address] = bucket
      return isAdmitted ? nil : max(1, Int(((1 - bucket.tokens) / rate).rounded(.up)))
    }
  }

  /// Addresses that it remembers.
  var count: Int {
    shards.reduce(0) { $0 + $1.part.withLock { $0.open.count + $0.recent.count + $0.older.count } }
  }

  private func shard(_ address: IPAddress) -> Shard {
    shards[Int(((address.high ^ address.low) &* 0x9e37_79b9_7f4a_7c15) >> 60)]
  }
}
