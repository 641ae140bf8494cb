/// The connections of one reactor and their deadlines.
///
/// A token is a slot's number with a generation above it, so that news for a connection that is gone never reaches the
/// one that took its slot. Deadlines lie side by side: looking through ten thousand takes a few microseconds.
struct ConnectionTable {
  private var slots: [Connection?] = []
  private var generations: [UInt32] = []
  private var free: [Int] = []
  private var deadlines: [UInt64] = []

  var count: Int { slots.count - free.count }
  var isEmpty: Bool { count == 0 }
  var all: [Connection] { slots.compactMap { $0 } }

  /// The token of the connection to be inserted next.
  mutating func nextToken() -> UInt64 {
    if free.isEmpty {
      free.append(slots.count)
      slots.append(nil)
      generations.append(0)
      deadlines.append(.max)
    }
    let slot = free[free.count - 1]
    return UInt64(generations[slot]) << 32 | UInt64(slot)
  }

  /// Takes in a connection that carries the token handed out last.
  mutating func insert(_ connection: Connection) {
    slots[slot(connection.token)] = connection
    free.removeLast()
  }

  subscript(token: UInt64) -> Connection? {
    let slot = slot(token)
    guard slot < slots.count, generations[slot] == UInt32(token >> 32) else { return nil }
    return slots[slot]
  }

  mutating func remove(_ token: UInt64) {
    let slot = slot(token)
    slots[slot] = nil
    deadlines[slot] = .max
    // The two highest generations are left to the tokens of listener and mailbox.
    generations[slot] = generations[slot] == UInt32.max - 2 ? 0 : generations[slot] + 1
    free.append(slot)
  }

  /// Nanoseconds of monotonic time; `.max` for none.
  mutating func setDeadline(_ token: UInt64, _ deadline: UInt64) {
    deadlines[slot(token)] = deadline
  }

  func expired(at now: UInt64) -> [Connection] {
    var expired: [Connection] = []
    for slot in deadlines.indices where deadlines[slot] <= now {
      if let connection = slots[slot] { expired.append(connection) }
    }
    return expired
  }

  private func slot(_ token: UInt64) -> Int { Int(token & 0xffff_ffff) }
}
