import CSQLite

/// When the statements of one connection have to be done: SQLite asks every few thousand of its steps, and breaks off
/// with `DatabaseError.tooSlow`. A change that is broken off takes its whole transaction with it.
final class Deadline {
  /// By the monotonic clock; all ones when there is none. Apart, since SQLite keeps its address.
  private let moment: UnsafeMutablePointer<UInt64>
  private static let steps: Int32 = 4096

  init(of connection: OpaquePointer) {
    moment = .allocate(capacity: 1)
    moment.initialize(to: .max)
    sqlite3_progress_handler(connection, Self.steps, { Deadline.isOver($0) ? 1 : 0 }, moment)
  }

  /// The connection is closed by now, or asks no more.
  deinit { moment.deallocate() }

  /// - Parameter nanoseconds: from now; `UInt64.max` for as long as it takes.
  func set(in nanoseconds: UInt64) {
    let (end, isBeyond) = MonotonicClock.now().addingReportingOverflow(nanoseconds)
    moment.pointee = isBeyond ? .max : end
  }

  func lift() { moment.pointee = .max }

  private static func isOver(_ moment: UnsafeMutableRawPointer?) -> Bool {
    guard let moment else { return false }
    let end = moment.assumingMemoryBound(to: UInt64.self).pointee
    return end != .max && MonotonicClock.now() >= end
  }
}
