import CLinux
import Glibc

/// Opens the listening sockets of a server, one for each reactor, all on one port.
enum Listener {
  private static let backlog: Int32 = 1_024

  /// Listening, non-blocking sockets and the port they share.
  ///
  /// The first socket is bound without SO_REUSEPORT, which proves that nobody listens there: with it a second server
  /// would start silently and take half the connections. It becomes a member of the group only once it is bound, so the
  /// port never is free in between.
  static func open(host: String, port: Int, count: Int) throws(ServerError) -> (descriptors: [Int32], port: Int) {
    var address = try resolve(host, port)
    var descriptors: [Int32] = []
    do throws(ServerError) {
      descriptors.append(try bound(address, isShared: false, name: "\(host):\(port)"))
      address = try boundAddress(of: descriptors[0])
      try set(SO_REUSEPORT, SOL_SOCKET, on: descriptors[0])
      while descriptors.count < count {
        descriptors.append(try bound(address, isShared: true, name: "\(host):\(port)"))
      }
      for descriptor in descriptors where listen(descriptor, backlog) != 0 { throw .system("listen", errno) }
    } catch {
      for descriptor in descriptors { close(descriptor) }
      throw error
    }
    return (descriptors, address.port)
  }

  private static func bound(_ address: SocketAddress, isShared: Bool, name: String) throws(ServerError) -> Int32 {
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    let descriptor = socket(address.family, kind, 0)
    guard descriptor >= 0 else { throw .system("socket", errno) }
    do throws(ServerError) {
      try set(SO_REUSEADDR, SOL_SOCKET, on: descriptor)
      if isShared { try set(SO_REUSEPORT, SOL_SOCKET, on: descriptor) }
      // Accepted sockets inherit it: answers leave at once, they are written whole.
      try set(TCP_NODELAY, Int32(IPPROTO_TCP), on: descriptor)
      guard address.withPointer({ bind(descriptor, $0, $1) }) == 0 else {
        throw errno == EADDRINUSE ? .addressInUse(name) : .system("bind", errno)
      }
    } catch {
      close(descriptor)
      throw error
    }
    return descriptor
  }

  private static func set(_ option: Int32, _ level: Int32, on descriptor: Int32) throws(ServerError) {
    var on: Int32 = 1
    guard setsockopt(descriptor, level, option, &on, socklen_t(MemoryLayout<Int32>.size)) == 0 else {
      throw .system("setsockopt", errno)
    }
  }

  private static func resolve(_ host: String, _ port: Int) throws(ServerError) -> SocketAddress {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_PASSIVE
    var found: UnsafeMutablePointer<addrinfo>?
    guard (0...65_535).contains(port), getaddrinfo(host, String(port), &hints, &found) == 0, let first = found else {
      throw .unknownHost(host)
    }
    defer { freeaddrinfo(found) }
    guard let address = first.pointee.ai_addr else { throw .unknownHost(host) }
    return SocketAddress(address, first.pointee.ai_addrlen)
  }

  private static func boundAddress(of descriptor: Int32) throws(ServerError) -> SocketAddress {
    var address = SocketAddress()
    guard address.fill({ getsockname(descriptor, $0, $1) }) == 0 else { throw .system("getsockname", errno) }
    return address
  }
}

/// An address of a socket, IPv4 or IPv6.
struct SocketAddress {
  private var storage = sockaddr_storage()
  private var length = socklen_t(MemoryLayout<sockaddr_storage>.size)

  init() {}

  init(_ address: UnsafePointer<sockaddr>, _ length: socklen_t) {
    let count = min(Int(length), MemoryLayout<sockaddr_storage>.size)
    withUnsafeMutableBytes(of: &storage) { $0.copyMemory(from: UnsafeRawBufferPointer(start: address, count: count)) }
    self.length = socklen_t(count)
  }

  var family: Int32 { Int32(storage.ss_family) }

  var port: Int {
    // sin_port and sin6_port both are the second 16 bits, in network order.
    withUnsafeBytes(of: storage) { Int($0[2]) << 8 | Int($0[3]) }
  }

  /// The address without the port; an IPv4 address that came through an IPv6 socket as IPv4.
  var ip: IPAddress {
    // sin_addr stands at byte 4, sin6_addr at byte 8.
    withUnsafeBytes(of: storage) { family == AF_INET6 ? IPAddress($0[8..<24]) : IPAddress(fourBytes: $0[4..<8]) }
  }

  func withPointer(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    withUnsafePointer(to: storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
    }
  }

  /// Lets a call of the system write the address.
  mutating func fill(_ call: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32) -> Int32 {
    length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutablePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { call($0, &length) }
    }
  }
}
