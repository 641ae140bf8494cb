import CLinux
import Glibc
import Synchronization

/// An HTTP/1.1 server (RFC 9110, RFC 9112): a few threads, each with a listening socket, an epoll and connections of its
/// own. A handler runs on the thread that owns its connection; while it suspends, that thread serves others, and what
/// takes long belongs on another executor.
///
/// Several may run in one process; each is started once.
package final class Server: Sendable {
  private struct State {
    var port: Int
    var mailboxes: [Mailbox] = []
    var figures: [ReactorFigures] = []
  }

  private let shared: ServerShared
  private let state: Mutex<State>
  private let threads = Mutex<[pthread_t]>([])

  package init(configuration: ServerConfiguration, handler: @escaping @Sendable (Request) async -> Response) {
    shared = ServerShared(configuration, handler)
    state = Mutex(State(port: configuration.port))
  }

  deinit { stop() }

  /// The port in use, once started.
  package var port: Int { state.withLock { $0.port } }

  /// Open connections at this moment.
  package var connectionCount: Int { shared.connections.load(ordering: .relaxed) }

  /// What the server has done since it was started.
  package var figures: ServerFigures {
    var sum = ServerFigures(open: connectionCount, requestBytes: shared.heldBytes.load(ordering: .relaxed))
    for figures in state.withLock({ $0.figures }) { sum.add(figures) }
    return sum
  }

  /// Listens and serves from other threads; returns at once.
  package func start() throws(ServerError) {
    let configuration = shared.configuration
    let limit = min(configuration.connections, Self.raiseDescriptorLimit())
    shared.connectionLimit.store(limit, ordering: .relaxed)
    let (listeners, port) = try Listener.open(
      host: configuration.host, port: configuration.port, count: max(1, configuration.reactors))
    for (index, listener) in listeners.enumerated() {
      do throws(ServerError) {
        try startReactor(listener, number: index)
      } catch {
        for unused in listeners[index...] { close(unused) }
        stop()
        throw error
      }
    }
    state.withLock { $0.port = port }
  }

  /// Starts and blocks until stopped.
  package func run() throws(ServerError) {
    try start()
    waitUntilStopped()
  }

  /// Begins to stop and returns at once: no connection is taken any more, idle ones are closed, requests in flight get
  /// their answer unless that takes longer than `Deadlines.stop`.
  package func stop() {
    for mailbox in state.withLock({ $0.mailboxes }) { mailbox.post(.stop) }
  }

  /// Blocks until every thread of the server has ended.
  package func waitUntilStopped() {
    threads.withLock { threads in
      for thread in threads { pthread_join(thread, nil) }
      threads = []
    }
  }

  private func startReactor(_ listener: Int32, number: Int) throws(ServerError) {
    let mailbox = try Mailbox()
    let figures = ReactorFigures()
    let epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
    guard epoll >= 0 else { throw .system("epoll_create1", errno) }
    var isKept = false
    defer { if !isKept { close(epoll) } }
    let isWatching =
      tanggap_epoll_ctl(epoll, EPOLL_CTL_ADD, listener, EPOLLIN.rawValue, Reactor.listenerToken) == 0
      && tanggap_epoll_ctl(
        epoll, EPOLL_CTL_ADD, mailbox.wakeDescriptor, EPOLLIN.rawValue | EPOLLET.rawValue, Reactor.mailboxToken) == 0
    guard isWatching else { throw .system("epoll_ctl", errno) }
    let thread = try Thread.start(name: "reactor \(number)") { [shared] in
      Reactor(shared: shared, figures: figures, mailbox: mailbox, listener: listener, epoll: epoll).run()
    }
    isKept = true
    threads.withLock { $0.append(thread) }
    state.withLock {
      $0.mailboxes.append(mailbox)
      $0.figures.append(figures)
    }
  }

  /// The soft limit of open descriptors is 1,024 on most systems, and the hard one is there to be used.
  ///
  /// Returns how many connections that leaves: an eighth, and never fewer than 48, stay for the database, for uploads and
  /// for telling who is one too many.
  private static func raiseDescriptorLimit() -> Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return .max }
    limit.rlim_cur = limit.rlim_max
    guard setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return .max }
    let descriptors = Int(clamping: limit.rlim_cur)
    return max(descriptors - max(descriptors / 8, 48), 8)
  }
}

/// A thread of the system that runs one closure.
enum Thread {
  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts a thread on which no signal is delivered: those are for the main thread, and a broken pipe is an error code.
  static func start(name: String, _ run: @escaping @Sendable () -> Void) throws(ServerError) -> pthread_t {
    let body = Unmanaged.passRetained(Body(run))
    var thread = pthread_t()
    let outcome = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        var all = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, nil)
        Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, body.toOpaque())
    guard outcome == 0 else {
      body.release()
      throw .system("pthread_create", outcome)
    }
    pthread_setname_np(thread, name)
    return thread
  }
}
