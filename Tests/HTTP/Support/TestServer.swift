import Glibc
import HTTP
import Synchronization

/// A server on a port of its own, stopped with the last reference.
final class TestServer: Sendable {
  let server: Server
  private let records: Records

  private final class Records: Sendable {
    let all = Mutex<[AccessRecord]>([])
  }

  init(
    _ configure: (inout ServerConfiguration) -> Void = { _ in },
    handler: @escaping @Sendable (Request) async -> Response = TestServer.describe
  ) throws {
    let records = Records()
    var configuration = ServerConfiguration()
    configuration.reactors = 1
    configuration.log = { sent in records.all.withLock { $0 += sent } }
    configure(&configuration)
    self.records = records
    server = Server(configuration: configuration, handler: handler)
    try server.start()
  }

  deinit {
    server.stop()
    server.waitUntilStopped()
  }

  var log: [AccessRecord] { records.all.withLock { $0 } }

  /// The log once it holds a record like that, which the server tells of a little after the answer; or after 5 s as it is.
  func log(with isAwaited: (AccessRecord) -> Bool) -> [AccessRecord] {
    let end = monotonicNow() + 5_000_000_000
    while !log.contains(where: isAwaited), monotonicNow() < end { sched_yield() }
    return log
  }

  func connect() throws -> RawClient {
    let client = try RawClient(port: server.port)
    client.server = self
    return client
  }

  /// Sends `text` on a connection of its own and reads one answer.
  func ask(_ text: String) throws -> RawAnswer {
    let client = try connect()
    client.send(text)
    return try client.answer()
  }

  /// Answers with method, path and body.
  @Sendable static func describe(_ request: Request) -> Response {
    .text("\(request.method) \(request.path) \(String(decoding: request.bodyBytes, as: UTF8.self))")
  }
}

/// A gate that tests open: handlers wait at it.
final class Gate: Sendable {
  private struct State {
    var isOpen = false
    var waiters: [CheckedContinuation<Void, Never>] = []
  }
  private let state = Mutex(State())

  func wait() async {
    await withCheckedContinuation { continuation in
      let isOpen = state.withLock { state in
        if !state.isOpen { state.waiters.append(continuation) }
        return state.isOpen
      }
      if isOpen { continuation.resume() }
    }
  }

  func open() {
    let waiters = state.withLock { state in
      state.isOpen = true
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }
}
