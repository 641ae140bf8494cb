import Glibc

/// Where a virus scanner listens: the path of a Unix socket, or a numeric address and port. Names are not looked up,
/// since that may take longer than anybody waits.
package enum ScannerAddress: Sendable, Hashable {
  case path(String)
  case host(String, port: UInt16)

  /// Reads `/run/clamav/clamd.ctl`, `127.0.0.1:3310` or `[::1]:3310`.
  package init?(_ text: String) {
    if text.hasPrefix("/") {
      self = .path(text)
    } else {
      guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]), port > 0 else {
        return nil
      }
      let host = text[..<colon]
      let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
      self = .host(String(isBracketed ? host.dropFirst().dropLast() : host), port: port)
    }
    guard socketAddress != nil else { return nil }
  }

  /// As it is typed.
  package var text: String {
    switch self {
    case .path(let path): path
    case .host(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
  }

  /// As the system wants it, with how many bytes of it count; nil for a path that is too long and for what is no
  /// numeric address.
  var socketAddress: (address: sockaddr_storage, length: socklen_t)? {
    switch self {
    case .path(let path): Self.local(path)
    case .host(let host, let port): Self.four(host, port) ?? Self.six(host, port)
    }
  }

  private static func local(_ path: String) -> (sockaddr_storage, socklen_t)? {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    // The system wants a zero behind the path.
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path), !bytes.contains(0) else { return nil }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    return (storage(address), socklen_t(MemoryLayout<sockaddr_un>.size))
  }

  private static func four(_ host: String, _ port: UInt16) -> (sockaddr_storage, socklen_t)? {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    guard inet_pton(AF_INET, host, &address.sin_addr) == 1 else { return nil }
    return (storage(address), socklen_t(MemoryLayout<sockaddr_in>.size))
  }

  private static func six(_ host: String, _ port: UInt16) -> (sockaddr_storage, socklen_t)? {
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_port = port.bigEndian
    guard inet_pton(AF_INET6, host, &address.sin6_addr) == 1 else { return nil }
    return (storage(address), socklen_t(MemoryLayout<sockaddr_in6>.size))
  }

  private static func storage<Address>(_ address: Address) -> sockaddr_storage {
    var storage = sockaddr_storage()
    withUnsafeBytes(of: address) { bytes in withUnsafeMutableBytes(of: &storage) { $0.copyMemory(from: bytes) } }
    return storage
  }
}
