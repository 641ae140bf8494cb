import HTTP

/// Which machines may be sent anything: those of the internet, and of the office's own nets only those that whoever
/// starts the program has named. Else an address that somebody typed, or a name that resolves to another address later,
/// would let the program speak to what only it can reach (server-side request forgery).
package struct Reach: Sendable, Hashable {
  /// Named by whoever starts the program.
  package let named: [AddressRange]

  package init(_ named: [AddressRange] = []) { self.named = named }

  package func allows(_ address: IPAddress) -> Bool {
    named.contains { $0.contains(address) } || !Self.closed.contains { $0.contains(address) }
  }

  /// Whether it leads to this machine itself, as a demo and tests do.
  package var includesThisMachine: Bool {
    IPAddress("127.0.0.1").map { machine in named.contains { $0.contains(machine) } } ?? false
  }

  /// What is not the public internet: IANA's registries of special-purpose addresses (RFC 6890), multicast, and the
  /// prefixes that carry an IPv4 address inside.
  private static let closed = [
    "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
    "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
    "224.0.0.0/4", "240.0.0.0/4", "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32",
    "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
  ].compactMap { AddressRange($0) }
}
