import CLinux
import Glibc

extension Reactor {
  /// Bodies up to here are copied behind the header and leave with it in one call; larger ones are sent from where they lie.
  private static let copiedBody = 16 * 1024

  /// Begins to send the answer to the request that connection has in hand.
  func answer(_ connection: Connection, _ response: Response) {
    let isOld = connection.head?.isOldVersion ?? false
    let asksToClose = response.headers["Connection"].map { listElements($0).contains("close") } ?? false
    let endsByClosing = isOld && response.contentLength == nil
    if isStopping || asksToClose || endsByClosing || connection.head?.keepsAlive != true {
      connection.closesAfterAnswer = true
    }
    let head = AnswerHead(response: response, isOldVersion: isOld, closes: connection.closesAfterAnswer, date: date)
    connection.phase = .sending
    connection.phaseStartedAt = now
    connection.status = response.status
    packet.removeAll(keepingCapacity: true)
    head.append(to: &packet)
    connection.output.headerSize = packet.count
    let hasBody = connection.head?.method != .head && !response.status.forbidsBody
    if hasBody {
      queueBody(connection, response, isChunked: head.isChunked)
    } else {
      connection.output.queue(packet[...])
    }
    table.setDeadline(connection.token, now + configuration.deadlines.answer.nanoseconds)
    flush(connection)
  }

  /// Puts the header that is in `packet`, and the body behind it, into the connection's output.
  private func queueBody(_ connection: Connection, _ response: Response, isChunked: Bool) {
    switch response.body {
    case .none: connection.output.queue(packet[...])
    case .bytes(let body) where body.count <= Self.copiedBody:
      packet += body
      connection.output.queue(packet[...])
    case .bytes(let body):
      connection.output.queue(packet[...])
      connection.output.queue(body: body)
    case .file(let slice):
      connection.output.queue(packet[...])
      connection.output.queue(slice)
    case .stream(let length, let produce):
      connection.output.queue(packet[...])
      connection.output.stream = .open(isChunked: isChunked, left: length)
      startStream(connection, produce)
    }
  }

  /// Answers what never reaches the handler, and closes: after a message that could not be read nobody knows where the
  /// next one begins.
  func refuse(_ connection: Connection, _ status: Status) {
    connection.closesAfterAnswer = true
    connection.dropInput()
    connection.intake = nil
    connection.bodyBytes = 0
    connection.isRefused = true
    keepAccount(connection)
    figures.note(refused: status)
    var response = configuration.refusal(status, connection.head)
    if connection.retryAfter > 0 { response.headers["Retry-After"] = String(connection.retryAfter) }
    answer(connection, response)
  }

  /// Sends as much as the kernel takes.
  func flush(_ connection: Connection) {
    switch connection.output.write(to: connection.descriptor) {
    case .broken: close(connection)
    case .blocked:
      setDeadline(connection, after: configuration.deadlines.answer, andBytes: connection.output.sent)
      keepAccount(connection)
    case .drained:
      switch connection.output.stream {
      case .none, .whole: finishAnswer(connection)
      case .open: askForMore(connection)
      }
    }
  }

  private func finishAnswer(_ connection: Connection) {
    log(connection)
    guard !connection.closesAfterAnswer else { return closeGently(connection) }
    connection.reset()
    table.setDeadline(connection.token, now + configuration.deadlines.idle.nanoseconds)
    if connection.hasInput || connection.mayRead {
      // Not right here: a burst of requests in one packet must not keep the others waiting.
      if connection.hasInput { advance(connection) }
      if connection.mayRead { again.append(connection.token) }
    } else if isStopping {
      close(connection)
    }
    keepAccount(connection)
  }

  private func log(_ connection: Connection) {
    let nanoseconds = connection.startedAt == 0 ? 0 : monotonicNow() - connection.startedAt
    records.append(
      AccessRecord(
        method: connection.head?.method, path: connection.head?.path, status: connection.status,
        bytes: max(0, connection.output.sent - connection.output.headerSize), microseconds: Int(nanoseconds / 1_000),
        remote: connection.remote))
  }

  /// Closes so that the client gets to see the answer: closing with unread input would reset the connection, and the
  /// answer with it. So the end is announced and what still comes is read and dropped for a while.
  private func closeGently(_ connection: Connection) {
    guard connection.isRefused || connection.hasInput || connection.mayRead else { return close(connection) }
    shutdown(connection.descriptor, Int32(SHUT_WR))
    connection.phase = .lingering
    connection.dropInput()
    connection.lingersUntil = now + configuration.deadlines.longestLinger.nanoseconds
    linger(connection)
    again.append(connection.token)
  }

  /// Waits a little longer for the client to stop sending.
  func linger(_ connection: Connection) {
    let next = now + configuration.deadlines.linger.nanoseconds
    table.setDeadline(connection.token, min(next, connection.lingersUntil))
  }

  /// Ends a connection at once.
  func close(_ connection: Connection) {
    guard connection.phase != .closed else { return }
    connection.phase = .closed
    for waiter in connection.output.waiters { waiter.resume(throwing: ConnectionClosed()) }
    connection.output.waiters = []
    connection.work?.cancel()
    connection.work = nil
    table.remove(connection.token)
    Glibc.close(connection.descriptor)
    shared.heldBytes.wrappingSubtract(connection.countedBytes, ordering: .relaxed)
    connection.countedBytes = 0
    if let address = connection.countedFor { shared.addresses.close(address) }
    if connection.isExtra {
      shared.refusals.wrappingSubtract(1, ordering: .relaxed)
    } else {
      shared.connections.wrappingSubtract(1, ordering: .relaxed)
    }
  }
}
