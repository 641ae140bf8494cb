import Glibc
import HTTP
import Synchronization

/// How often a route was asked for, how it was answered and how long that took, since the start.
///
/// The cells stand four times over, and each thread counts in the set that its number leads to: two reactors rarely write
/// to the same place, and none ever waits.
package final class RouteTally: Sendable {
  /// The upper bounds of the histogram in nanoseconds; a last bucket takes what is longer.
  static let bounds: [UInt64] = [
    500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000, 25_000_000, 50_000_000, 100_000_000, 250_000_000, 500_000_000,
    1_000_000_000, 2_500_000_000,
  ]
  /// What statuses are told apart by.
  static let classes = ["2xx", "3xx", "4xx", "5xx"]

  /// Buckets of a class, the last one included, and the sum of nanoseconds behind them.
  private static let width = 14
  private static let sets = 4

  /// Two kilobytes, made with the first request: most routes are asked for by few.
  private final class Cells: Sendable {
    let counts = InlineArray<224, Atomic<Int>> { _ in Atomic(0) }
  }

  private let cells = AtomicLazyReference<Cells>()

  init() {}

  /// Counts one answer.
  func note(_ status: Status, _ nanoseconds: UInt64) {
    let kind = min(max(status.rawValue / 100, 2), 5) - 2
    let start = (Self.setOfThisThread * Self.classes.count + kind) * Self.width
    let bucket = Self.bounds.firstIndex { nanoseconds <= $0 } ?? Self.bounds.count
    let cells = cells.load() ?? cells.storeIfNil(Cells())
    cells.counts[start + bucket].wrappingAdd(1, ordering: .relaxed)
    cells.counts[start + Self.width - 1].wrappingAdd(Int(clamping: nanoseconds), ordering: .relaxed)
  }

  /// Of a class of statuses, the count of each bucket, not yet added up, and the seconds of all together.
  func histogram(_ kind: Int) -> (buckets: [Int], seconds: Double) {
    var sums = [Int](repeating: 0, count: Self.width)
    guard let cells = cells.load() else { return (Array(sums.dropLast()), 0) }
    for set in 0..<Self.sets {
      for cell in sums.indices {
        sums[cell] &+= cells.counts[(set * Self.classes.count + kind) * Self.width + cell].load(ordering: .relaxed)
      }
    }
    let nanoseconds = sums.removeLast()
    return (sums, Double(nanoseconds) / 1e9)
  }

  /// Threads' numbers are addresses: their upper bits tell them apart.
  private static var setOfThisThread: Int {
    Int(((UInt64(pthread_self()) >> 12) &* 0x9e37_79b9_7f4a_7c15) >> 62)
  }
}
