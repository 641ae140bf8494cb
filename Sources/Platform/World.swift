/// The outside world as one value: a test sets the clock and the randomness, and never sleeps.
package struct World: Sendable {
  /// The present moment.
  package var now: @Sendable () -> Instant
  /// Milliseconds of a clock that nobody can set, to judge the other one by.
  package var steady: @Sendable () -> Int64
  /// So many unpredictable bytes.
  package var randomBytes: @Sendable (Int) -> [UInt8]

  package init(
    now: @escaping @Sendable () -> Instant, steady: @escaping @Sendable () -> Int64 = World.steadyTime,
    randomBytes: @escaping @Sendable (Int) -> [UInt8]
  ) {
    self.now = now
    self.steady = steady
    self.randomBytes = randomBytes
  }

  /// A public identifier: 128 random bits, as 22 characters that are safe in an address.
  package func token() -> String { Sodium.base64URL(randomBytes(16)) }
}

extension World {
  /// The machine's own.
  package static let steadyTime: @Sendable () -> Int64 = { SystemClock.steady() }

  /// The machine's own clock and libsodium's generator.
  package static let live = World(now: { SystemClock.now() }, randomBytes: { Sodium.randomBytes($0) })
}
