import Glibc

/// A stream socket for one exchange that ends at a moment of the monotonic clock, whatever the other side does and
/// however the wall clock moves.
struct TimedSocket: ~Copyable {
  /// Why an exchange came to nothing.
  enum Fault: Error, Equatable {
    /// The system's error number.
    case system(Int32)
    case tooSlow
  }

  private let descriptor: Int32
  /// Milliseconds of the monotonic clock.
  private let end: Int

  /// Connects; all that follows has to be done within `patience` milliseconds from now.
  init(to target: ScannerAddress, patience: Int) throws(Fault) {
    let end = Self.now() + patience
    descriptor = try Self.connected(to: target, until: end)
    self.end = end
  }

  deinit { close(descriptor) }

  private static func connected(to target: ScannerAddress, until end: Int) throws(Fault) -> Int32 {
    guard let (address, length) = target.socketAddress else { throw .system(EINVAL) }
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    let descriptor = socket(Int32(address.ss_family), kind, 0)
    guard descriptor >= 0 else { throw .system(errno) }
    let status = withUnsafePointer(to: address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, length) }
    }
    do throws(Fault) {
      if status != 0 { try settle(descriptor, errno, until: end) }
    } catch {
      close(descriptor)
      throw error
    }
    return descriptor
  }

  /// Waits until a connection that has been begun stands.
  private static func settle(_ descriptor: Int32, _ reason: Int32, until end: Int) throws(Fault) {
    guard reason == EINPROGRESS else { throw .system(reason) }
    try wait(for: POLLOUT, on: descriptor, until: end)
    var fault: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &fault, &size)
    guard fault == 0 else { throw .system(fault) }
  }

  /// Sends all of it.
  func send(_ bytes: UnsafeRawBufferPointer) throws(Fault) {
    var done = 0
    while done < bytes.count {
      let count = Glibc.send(
        descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done, Int32(MSG_NOSIGNAL))
      if count >= 0 {
        done += count
      } else if errno == EAGAIN {
        try Self.wait(for: POLLOUT, on: descriptor, until: end)
      } else if errno != EINTR {
        throw .system(errno)
      }
    }
  }

  /// Everything up to a zero byte or the end, but no more than `limit` bytes.
  func receive(limit: Int) throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 512)
    while bytes.count < limit, bytes.last != 0 {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 {
        return bytes
      } else if errno == EAGAIN {
        try Self.wait(for: POLLIN, on: descriptor, until: end)
      } else if errno != EINTR {
        throw .system(errno)
      }
    }
    return bytes
  }

  private static func wait(for events: Int32, on descriptor: Int32, until end: Int) throws(Fault) {
    var question = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    while true {
      let left = end - now()
      guard left > 0 else { throw .tooSlow }
      let count = poll(&question, 1, Int32(min(left, 60_000)))
      if count > 0 { return }
      guard count == 0 || errno == EINTR else { throw .system(errno) }
    }
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
