import Glibc

/// What can go wrong on a connection to a server under test.
package enum WireError: Error, CustomStringConvertible {
  case refused(port: Int, code: Int32)
  case broken(code: Int32)
  /// Nothing came within the deadline.
  case silence
  case malformed(String)

  package var description: String {
    switch self {
    case .refused(let port, let code): "no connection to 127.0.0.1:\(port): \(String(cString: strerror(code)))"
    case .broken(let code): "the connection broke: \(String(cString: strerror(code)))"
    case .silence: "the server said nothing within the deadline"
    case .malformed(let what): "the answer is malformed: \(what)"
    }
  }
}

/// One TCP connection to 127.0.0.1, byte for byte; closed when it is forgotten.
///
/// Its calls wait, so async code wraps them in `blocking`.
package final class Wire: Sendable {
  private let socket: Int32
  private static let withoutSignal = Int32(MSG_NOSIGNAL)

  /// Connects; `deadline` is in seconds and holds for each single send and receive.
  package init(port: Int, deadline: Int = Patience.seconds) throws(WireError) {
    socket = try Self.connected(to: port, deadline: deadline)
  }

  deinit { close(socket) }

  /// Sends all of `bytes`.
  package func send(_ bytes: [UInt8]) throws(WireError) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress.map { $0 + sent }, bytes.count - sent, Wire.withoutSignal)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .broken(code: errno) }
      sent += count
    }
  }

  /// Sends all of `text`.
  package func send(_ text: String) throws(WireError) { try send(Array(text.utf8)) }

  /// Says that nothing more will be sent, while still listening.
  package func finishSending() { shutdown(socket, Int32(SHUT_WR)) }

  /// What has arrived, at most `limit` bytes; empty once the other side has closed.
  package func receive(atMost limit: Int = 65_536) throws(WireError) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: limit)
    while true {
      let count = recv(socket, &buffer, limit, 0)
      if count >= 0 { return Array(buffer[..<count]) }
      switch errno {
      case EINTR: continue
      case EAGAIN: throw .silence
      default: throw .broken(code: errno)
      }
    }
  }

  /// Everything until the other side closes.
  package func receiveToEnd() throws(WireError) -> [UInt8] {
    var all: [UInt8] = []
    while case let some = try receive(), !some.isEmpty { all += some }
    return all
  }

  /// Sends `text` on a new connection and returns everything that comes back until the server closes.
  package static func exchange(_ text: String, port: Int, deadline: Int = Patience.seconds) async throws -> String {
    try await blocking {
      let wire = try Wire(port: port, deadline: deadline)
      try wire.send(text)
      return try String(decoding: wire.receiveToEnd(), as: UTF8.self)
    }
  }

  private static func connected(to port: Int, deadline: Int) throws(WireError) -> Int32 {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard socket >= 0 else { throw .refused(port: port, code: errno) }
    var time = timeval(tv_sec: deadline, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &time, size)
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &time, size)
    var address = LoopbackAddress.port(port)
    let code = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else {
      let reason = errno
      close(socket)
      throw .refused(port: port, code: reason)
    }
    return socket
  }
}

/// 127.0.0.1, as the socket calls want it.
enum LoopbackAddress {
  static func port(_ port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    return address
  }
}
