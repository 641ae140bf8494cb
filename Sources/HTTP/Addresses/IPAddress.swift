import Glibc

/// An address of the internet, IPv4 or IPv6. An IPv4 address is kept as the IPv6 address that maps it (RFC 4291
/// §2.5.5.2), so that one machine has one value whichever way it came.
package struct IPAddress: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// `203.0.113.7`, `2001:db8::1` or `::ffff:203.0.113.7`; nil for anything else, zones and ports among them.
  package init?(_ text: some StringProtocol) {
    var bytes = [UInt8](repeating: 0, count: 16)
    let isLong = text.utf8.contains(.colon)
    guard text.utf8.count <= Int(INET6_ADDRSTRLEN), !text.utf8.contains(0) else { return nil }
    guard inet_pton(isLong ? AF_INET6 : AF_INET, String(text), &bytes) == 1 else { return nil }
    if isLong { self.init(bytes) } else { self.init(fourBytes: bytes) }
  }

  /// Sixteen bytes in network order.
  init(_ bytes: some Collection<UInt8>) {
    high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes.dropFirst(8).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// An IPv4 address: the first four bytes, in network order.
  init(fourBytes bytes: some Collection<UInt8>) {
    high = 0
    low = bytes.prefix(4).reduce(0xffff) { $0 << 8 | UInt64($1) }
  }

  var isIPv4: Bool { high == 0 && low >> 32 == 0xffff }

  /// This very machine: 127.0.0.0/8 or ::1.
  package var isLoopback: Bool { isIPv4 ? low >> 24 & 0xff == 127 : high == 0 && low == 1 }

  /// What one subscriber has: an IPv4 address, or the /64 of an IPv6 one, in which he may take any.
  package var subscriber: IPAddress { isIPv4 ? self : IPAddress(high: high, low: 0) }
}

extension IPAddress: CustomStringConvertible {
  /// As people write it (RFC 5952), an IPv4 address with dots.
  package var description: String {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    var bytes = [high, low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) } }
    if isIPv4 { bytes.removeFirst(12) }
    guard inet_ntop(isIPv4 ? AF_INET : AF_INET6, bytes, &text, socklen_t(text.count)) != nil else { return "-" }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// Addresses that begin alike, in CIDR notation: `10.0.0.0/8`, `2001:db8::/32`, or one address alone.
package struct AddressRange: Hashable, Sendable {
  private let first: IPAddress
  private let highMask: UInt64
  private let lowMask: UInt64

  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = parts.first.flatMap({ IPAddress($0) }) else { return nil }
    var length = 128
    if parts.count == 2 {
      let longest = address.isIPv4 ? 32 : 128
      guard let bits = decimal(parts[1].utf8), bits <= longest else { return nil }
      length = 128 - longest + bits
    }
    highMask = length >= 64 ? .max : ~(.max >> UInt64(length))
    lowMask = length <= 64 ? 0 : ~(UInt64.max >> UInt64(length - 64))
    first = IPAddress(high: address.high & highMask, low: address.low & lowMask)
  }

  package func contains(_ address: IPAddress) -> Bool {
    address.high & highMask == first.high && address.low & lowMask == first.low
  }

  /// Several, with commas between them; nil when one of them is none.
  package static func list(_ text: String) -> [AddressRange]? {
    let parts = text.split(separator: ",").map { trimming($0) }
    let ranges = parts.compactMap { AddressRange($0) }
    return ranges.count == parts.count && !ranges.isEmpty ? ranges : nil
  }

  /// This machine itself.
  package static let loopback = ["127.0.0.0/8", "::1"].compactMap { AddressRange($0) }
}
