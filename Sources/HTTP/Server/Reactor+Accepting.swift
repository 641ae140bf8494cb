import CLinux
import Glibc

extension Reactor {
  /// Connections taken in one go before those already open are served again.
  private static let acceptBatch = 64
  /// Connections beyond the limit that are told so at leisure; still more are cut off after one attempt to tell them.
  private static let refusedConnections = 256
  /// What one connection too many is asked to wait.
  static let secondsToComeBack = 5
  private static let pause: UInt64 = 100_000_000

  /// What came of refusing a client without a descriptor to spare.
  private enum Shedding { case told, nobodyWaits, stuck }

  /// Takes in the connections that wait.
  func accept() {
    guard listener >= 0, acceptPausedUntil == nil else { return }
    for _ in 0..<Self.acceptBatch {
      var address = SocketAddress()
      let flags = Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
      let descriptor = address.fill { accept4(listener, $0, $1, flags) }
      if descriptor >= 0 {
        admit(descriptor, address)
        continue
      }
      switch errno {
      case EINTR, ECONNABORTED, EPROTO: continue
      case EMFILE, ENFILE, ENOBUFS, ENOMEM:
        switch shed() {
        case .told: continue
        case .nobodyWaits: return
        case .stuck: return pauseAccepting()
        }
      default: return
      }
    }
  }

  private func admit(_ descriptor: Int32, _ address: SocketAddress) {
    let peer = address.ip
    let connection = Connection(
      descriptor: descriptor, token: table.nextToken(), peer: peer,
      isProxy: configuration.proxies.contains { $0.contains(peer) })
    let events = EPOLLIN.rawValue | EPOLLOUT.rawValue | EPOLLRDHUP.rawValue | EPOLLET.rawValue
    guard tanggap_epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, events, connection.token) == 0 else {
      Glibc.close(descriptor)
      return
    }
    let open = shared.connections.wrappingAdd(1, ordering: .relaxed).newValue
    figures.accepted.wrappingAdd(1, ordering: .relaxed)
    table.insert(connection)
    table.setDeadline(connection.token, now + configuration.deadlines.idle.nanoseconds)
    if open > shared.connectionLimit.load(ordering: .relaxed) {
      refuseExtra(connection, .serviceUnavailable)
    } else if !countConnection(connection) {
      refuseExtra(connection, .tooManyRequests)
    }
  }

  /// Tells one connection too many so.
  private func refuseExtra(_ connection: Connection, _ status: Status) {
    connection.isExtra = true
    shared.connections.wrappingSubtract(1, ordering: .relaxed)
    let refusals = shared.refusals.wrappingAdd(1, ordering: .relaxed).newValue
    connection.retryAfter = Self.secondsToComeBack
    refuse(connection, status)
    if refusals > Self.refusedConnections { close(connection) }
  }

  /// No descriptor is left: without this the listener would stay readable, the loop would spin and clients hang. The
  /// reserve is given up for a moment, the next client gets a short 503, and the reserve is taken back.
  private func shed() -> Shedding {
    guard reserve >= 0 else { return .stuck }
    Glibc.close(reserve)
    let descriptor = accept4(listener, nil, nil, Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue))
    // The kernel looks for a free descriptor before it looks for a client: there may be none.
    let isQueueEmpty = descriptor < 0 && errno == EAGAIN
    if descriptor >= 0 {
      figures.note(refused: .serviceUnavailable)
      packet.removeAll(keepingCapacity: true)
      let response = configuration.refusal(.serviceUnavailable, nil)
      AnswerHead(response: response, isOldVersion: false, closes: true, date: date).append(to: &packet)
      if case .bytes(let body) = response.body { packet += body }
      _ = packet.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      shutdown(descriptor, Int32(SHUT_WR))
      // What is unread at closing would turn the end into a reset, and the client would not see the answer.
      _ = scratch.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
      Glibc.close(descriptor)
    }
    reserve = open("/dev/null", O_RDONLY | O_CLOEXEC)
    guard reserve >= 0 else { return .stuck }
    return descriptor >= 0 ? .told : isQueueEmpty ? .nobodyWaits : .stuck
  }

  private func pauseAccepting() {
    acceptPausedUntil = now + Self.pause
    _ = tanggap_epoll_ctl(epoll, EPOLL_CTL_MOD, listener, 0, Self.listenerToken)
  }

  func resumeAccepting() {
    acceptPausedUntil = nil
    if reserve < 0 { reserve = open("/dev/null", O_RDONLY | O_CLOEXEC) }
    guard listener >= 0 else { return }
    _ = tanggap_epoll_ctl(epoll, EPOLL_CTL_MOD, listener, EPOLLIN.rawValue, Self.listenerToken)
  }

  func closeListener() {
    guard listener >= 0 else { return }
    Glibc.close(listener)
    listener = -1
  }
}
