/// Where a request comes from, once the word of trusted proxies has been heard.
struct Origin: Equatable {
  /// The client: nearest to us of those that we have not set up ourselves.
  let client: IPAddress
  /// Whether the client's browser spoke TLS.
  let isSecure: Bool

  /// Reads what a trusted proxy, at `peer`, has written into a request's fields.
  ///
  /// Each proxy adds the address it was asked from at the end of `X-Forwarded-For`; what stands before the last address
  /// that is no proxy of ours may be the client's own invention. Of `X-Forwarded-Proto` the last word is the proxy's.
  init(peer: IPAddress, headers: Headers, proxies: [AddressRange]) {
    var client = peer
    let hops = headers.all("X-Forwarded-For").flatMap { $0.split(separator: ",") }
    for hop in hops.reversed() {
      guard proxies.contains(where: { $0.contains(client) }), let address = Self.address(trimming(hop)) else { break }
      client = address
    }
    self.client = client
    let words = headers.all("X-Forwarded-Proto").flatMap(listElements)
    isSecure = words.last == "https"
  }

  /// An address, perhaps with a port: `203.0.113.7:4711`, `[2001:db8::1]:4711`.
  private static func address(_ text: String) -> IPAddress? {
    if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
      return IPAddress(text[text.index(after: text.startIndex)..<end])
    }
    if text.utf8.count(where: { $0 == .colon }) == 1, text.contains(".") {
      return IPAddress(text.prefix { $0 != ":" })
    }
    return IPAddress(text)
  }
}
