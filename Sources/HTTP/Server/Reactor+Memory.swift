extension Reactor {
  /// Brings what a connection holds into the account of all connections. Beyond the limit whoever still sends is told to
  /// come back, and whoever does not read his answer is cut off; a request that is whole is served.
  func keepAccount(_ connection: Connection) {
    let growth = connection.heldBytes - connection.countedBytes
    guard growth != 0, connection.phase != .closed else { return }
    connection.countedBytes += growth
    let total = shared.heldBytes.wrappingAdd(growth, ordering: .relaxed).newValue
    guard growth > 0, total > configuration.requestMemory else { return }
    if connection.isReceiving {
      connection.retryAfter = Self.secondsToComeBack
      refuse(connection, .serviceUnavailable)
    } else if connection.phase == .sending {
      close(connection)
    }
  }
}
