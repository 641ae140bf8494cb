extension Reactor {
  /// Whether the limits of addresses hold for one.
  private func isLimited(_ address: IPAddress) -> Bool {
    !configuration.addressLimits.exempt.contains { $0.contains(address) }
      && !configuration.proxies.contains { $0.contains(address) }
  }

  /// Counts a connection for the address it comes from; false when that has too many.
  func countConnection(_ connection: Connection) -> Bool {
    guard configuration.addressLimits.connections != nil, isLimited(connection.peer) else { return true }
    let subscriber = connection.peer.subscriber
    guard shared.addresses.open(subscriber) else { return false }
    connection.countedFor = subscriber
    return true
  }

  /// Finds out who sent the header that was read, and lets him in unless he asks too often.
  func admitRequest(_ head: RequestHead, on connection: Connection) throws(Refusal) {
    var client = connection.peer
    if connection.isProxy {
      let origin = Origin(peer: connection.peer, headers: head.headers, proxies: configuration.proxies)
      client = origin.client
      connection.remote = client.description
      connection.isSecure = origin.isSecure
    }
    guard configuration.addressLimits.rate != nil, isLimited(client) else { return }
    guard let seconds = shared.addresses.take(client.subscriber, at: now) else { return }
    connection.head = head
    connection.retryAfter = seconds
    throw Refusal(.tooManyRequests)
  }
}
