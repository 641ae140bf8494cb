import CLinux
import Glibc

extension Reactor {
  /// Reads of one connection in one go, before the others have their turn.
  private static let readsPerTurn = 16

  /// Reads what the kernel has and goes as far as that leads.
  func receive(_ connection: Connection) {
    var reads = 0
    while connection.mayRead, connection.isReceiving || connection.phase == .lingering {
      guard reads < Self.readsPerTurn else {
        again.append(connection.token)
        return
      }
      reads += 1
      let count = scratch.withUnsafeMutableBytes { recv(connection.descriptor, $0.baseAddress, $0.count, 0) }
      if count > 0 {
        // Fewer bytes than asked for: the rest will announce itself, unless the end already has.
        connection.mayRead = count == scratch.count || connection.hasHungUp
        if connection.phase == .lingering {
          linger(connection)
          continue
        }
        connection.append(scratch[..<count])
        advance(connection)
        keepAccount(connection)
      } else if count < 0 && errno == EINTR {
        continue
      } else if count < 0 && errno == EAGAIN {
        connection.mayRead = false
      } else {
        close(connection)
      }
    }
  }

  /// Goes through the input until more is needed or a request is complete.
  func advance(_ connection: Connection) {
    do throws(Refusal) {
      while connection.isReceiving, try step(connection) {}
      connection.releaseInput()
    } catch {
      refuse(connection, error.status)
    }
  }

  /// False when more bytes are needed.
  private func step(_ connection: Connection) throws(Refusal) -> Bool {
    switch connection.phase {
    case .idle:
      guard connection.hasInput else { return false }
      connection.phase = .header
      connection.startedAt = now
      connection.scanner = HeadScanner(from: connection.consumed)
      table.setDeadline(connection.token, now + configuration.deadlines.header.nanoseconds)
      return true
    case .header: return try readHead(connection)
    case .body: return try readBody(connection)
    case .handling, .sending, .lingering, .closed: return false
    }
  }

  private func readHead(_ connection: Connection) throws(Refusal) -> Bool {
    let limits = configuration.limits
    guard let end = try connection.scanner.end(in: connection.input, limits: limits) else { return false }
    var parser = HeadParser(connection.input, from: connection.scanner.start, to: end, limits: limits)
    let head = try parser.parse()
    try admitRequest(head, on: connection)
    connection.head = head
    connection.consumed = end
    if head.framing == .none {
      handle(connection, head, .bytes([]))
      return true
    }
    connection.intake = try BodyIntake(
      head, limit: configuration.bodyLimit(head), limits: limits,
      upload: configuration.allowsUpload(head) ? configuration.forms : nil)
    connection.phase = .body
    connection.phaseStartedAt = now
    table.setDeadline(connection.token, now + configuration.deadlines.body.nanoseconds)
    if head.expectsContinue && !connection.hasInput { sendContinue(connection) }
    return true
  }

  private func readBody(_ connection: Connection) throws(Refusal) -> Bool {
    guard connection.hasInput, connection.intake != nil, let head = connection.head else { return false }
    let isWhole = try connection.intake?.take(connection.input, &connection.consumed) ?? false
    connection.bodyBytes = connection.intake?.held ?? 0
    guard isWhole else {
      let received = connection.intake?.received ?? 0
      setDeadline(connection, after: configuration.deadlines.body, andBytes: received)
      return false
    }
    let body = connection.intake?.finish() ?? .bytes([])
    connection.intake = nil
    handle(connection, head, body)
    return true
  }

  /// Allows a phase its time and a second more for every `slowestRate` bytes, and never more than its time from now on:
  /// long uploads may take long, trickles and silence may not.
  func setDeadline(_ connection: Connection, after base: Duration, andBytes count: Int) {
    let rate = UInt64(max(1, configuration.deadlines.slowestRate))
    let earned = UInt64(count) * 1_000_000_000 / rate
    let latest = now + base.nanoseconds
    table.setDeadline(connection.token, min(connection.phaseStartedAt + base.nanoseconds + earned, latest))
  }

  private func sendContinue(_ connection: Connection) {
    let line = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)
    let count = line.withUnsafeBytes { send(connection.descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    // Nothing else is on its way to this client, so there is room unless it is gone.
    if count != line.count { close(connection) }
  }

  private func handle(_ connection: Connection, _ head: RequestHead, _ body: Request.Body) {
    let request = Request(head: head, body: body, remote: connection.remote, isSecure: connection.isSecure)
    connection.phase = .handling
    table.setDeadline(connection.token, .max)
    let (token, mailbox, handler) = (connection.token, mailbox, shared.handler)
    connection.work = Task(executorPreference: mailbox) {
      mailbox.post(.answer(token, await handler(request)))
    }
  }
}
