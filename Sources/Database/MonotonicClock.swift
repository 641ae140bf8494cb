import Glibc

/// Time that only goes forward, whatever is done to the clock on the wall: for limits and measurements.
enum MonotonicClock {
  /// Nanoseconds since some moment in the past.
  static func now() -> UInt64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
  }
}
