import Glibc

extension Reactor {
  /// Starts the producer of a body; it sends its pieces and its end through the mailbox.
  func startStream(_ connection: Connection, _ produce: @escaping @Sendable (BodyWriter) async throws -> Void) {
    let writer = BodyWriter(token: connection.token, mailbox: mailbox)
    Task(executorPreference: mailbox) {
      let isWhole: Bool
      do {
        try await produce(writer)
        isWhole = true
      } catch { isWhole = false }
      writer.mailbox.post(.streamEnd(writer.token, isWhole: isWhole))
    }
  }

  /// A piece of a streamed body. Who made it goes on once it has left.
  func takePiece(_ token: UInt64, _ bytes: [UInt8], _ waiter: CheckedContinuation<Void, any Error>) {
    guard let connection = table[token], case .open(let isChunked, let left) = connection.output.stream else {
      return waiter.resume(throwing: ConnectionClosed())
    }
    if let left, bytes.count > left {
      // More than was promised would be read as the next answer.
      waiter.resume(throwing: ConnectionClosed())
      return close(connection)
    }
    connection.output.stream = .open(isChunked: isChunked, left: left.map { $0 - bytes.count })
    connection.output.waiters.append(waiter)
    if !bytes.isEmpty { queue(bytes, isChunked: isChunked, on: connection) }
    flush(connection)
  }

  private func queue(_ bytes: [UInt8], isChunked: Bool, on connection: Connection) {
    guard isChunked else { return connection.output.queue(bytes[...]) }
    packet.removeAll(keepingCapacity: true)
    packet += String(bytes.count, radix: 16).utf8
    packet += [.cr, .lf]
    packet += bytes
    packet += [.cr, .lf]
    connection.output.queue(packet[...])
  }

  /// The producer has returned, or failed: then the connection is cut, for there is no other way to say so.
  func endStream(_ token: UInt64, isWhole: Bool) {
    guard let connection = table[token], case .open(let isChunked, let left) = connection.output.stream else { return }
    guard isWhole, (left ?? 0) == 0 else { return close(connection) }
    if isChunked { connection.output.queue(Array("0\r\n\r\n".utf8)[...]) }
    connection.output.stream = .whole
    flush(connection)
  }

  /// All that was made has left. While nothing is under way the client has nothing to be slow at.
  func askForMore(_ connection: Connection) {
    table.setDeadline(connection.token, .max)
    let waiters = connection.output.waiters
    connection.output.waiters = []
    for waiter in waiters { waiter.resume() }
  }
}
