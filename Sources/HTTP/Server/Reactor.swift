import CLinux
import Glibc
import Synchronization

/// What the reactors of one server have in common.
final class ServerShared: Sendable {
  let configuration: ServerConfiguration
  let handler: @Sendable (Request) async -> Response
  /// Open connections of all reactors.
  let connections = Atomic<Int>(0)
  /// Of those beyond the limit, the ones that are being told so.
  let refusals = Atomic<Int>(0)
  /// What `connections` may be: as configured, or less where the system has too few descriptors.
  let connectionLimit: Atomic<Int>
  let addresses: AddressTable
  /// Bytes of requests in memory, of all connections together.
  let heldBytes = Atomic<Int>(0)

  init(_ configuration: ServerConfiguration, _ handler: @escaping @Sendable (Request) async -> Response) {
    self.configuration = configuration
    self.handler = handler
    connectionLimit = Atomic(configuration.connections)
    addresses = AddressTable(configuration.addressLimits)
  }
}

/// One thread that serves connections of its own: it waits in epoll, reads, starts handlers, runs their jobs, writes.
/// Everything in it belongs to that thread; others only know its mailbox.
final class Reactor {
  static let listenerToken = UInt64.max
  static let mailboxToken = UInt64.max - 1
  private static let eventCapacity = 256
  /// Rounds of jobs and notes before the sockets are looked at again.
  private static let roundsPerWait = 8

  let shared: ServerShared
  let figures: ReactorFigures
  let mailbox: Mailbox
  let epoll: Int32
  var listener: Int32
  /// Held back for the moment in which no descriptor is left, to refuse a connection with (see `shed`).
  var reserve: Int32 = -1
  var acceptPausedUntil: UInt64?
  var table = ConnectionTable()
  /// Connections to be looked at again without waiting for an event.
  var again: [UInt64] = []
  var scratch = [UInt8](repeating: 0, count: 64 * 1024)
  var packet: [UInt8] = []
  /// Answers the log has not been told of.
  var records: [AccessRecord] = []
  /// Monotonic nanoseconds, taken once a round.
  var now: UInt64 = monotonicNow()
  private(set) var isStopping = false
  private var stopDeadline = UInt64.max
  private var nextSweep: UInt64 = 0
  private let sweepInterval: UInt64
  private var jobs: [UnownedJob] = []
  private var notes: [Note] = []
  private var dateSecond = 0
  private var dateText: [UInt8] = []

  var configuration: ServerConfiguration { shared.configuration }

  /// Takes over a listening socket.
  init(shared: ServerShared, figures: ReactorFigures, mailbox: Mailbox, listener: Int32, epoll: Int32) {
    self.shared = shared
    self.figures = figures
    self.mailbox = mailbox
    self.listener = listener
    self.epoll = epoll
    let deadlines = shared.configuration.deadlines
    let all = [deadlines.idle, deadlines.header, deadlines.body, deadlines.answer, deadlines.linger]
    let shortest = all.map(\.nanoseconds).min() ?? 0
    sweepInterval = min(max(shortest / 4, 5_000_000), 1_000_000_000)
  }

  /// Serves until stopped; the caller's thread becomes the reactor's.
  func run() {
    mailbox.adopt()
    reserve = open("/dev/null", O_RDONLY | O_CLOEXEC)
    let events = UnsafeMutablePointer<epoll_event>.allocate(capacity: Self.eventCapacity)
    defer { events.deallocate() }
    while !isDone {
      let count = epoll_wait(epoll, events, Int32(Self.eventCapacity), waitMilliseconds)
      now = monotonicNow()
      figures.rounds.wrappingAdd(1, ordering: .relaxed)
      for index in 0..<max(count, 0) {
        dispatch(tanggap_epoll_token(events, index), tanggap_epoll_events(events, index))
      }
      emptyMailbox()
      lookAgain()
      sweep()
      tellLog()
    }
    finish()
  }

  private var isDone: Bool { isStopping && (table.isEmpty && mailbox.isEmpty || now >= stopDeadline) }

  private var waitMilliseconds: Int32 {
    if !again.isEmpty || !mailbox.isEmpty { return 0 }
    return table.isEmpty && acceptPausedUntil == nil ? -1 : Int32(sweepInterval / 1_000_000)
  }

  private func dispatch(_ token: UInt64, _ events: UInt32) {
    switch token {
    case Self.listenerToken: accept()
    case Self.mailboxToken: break
    default:
      guard let connection = table[token] else { return }
      if events & (EPOLLRDHUP.rawValue | EPOLLHUP.rawValue | EPOLLERR.rawValue) != 0 { connection.hasHungUp = true }
      if connection.hasHungUp, connection.phase == .handling { connection.work?.cancel() }
      if events & ~EPOLLOUT.rawValue != 0 { connection.mayRead = true }
      if events & EPOLLOUT.rawValue != 0, connection.phase == .sending { flush(connection) }
      receive(connection)
    }
  }

  private func emptyMailbox() {
    for _ in 0..<Self.roundsPerWait {
      mailbox.collect(&jobs, &notes)
      if jobs.isEmpty && notes.isEmpty { return }
      for job in jobs { job.runSynchronously(on: mailbox.asUnownedTaskExecutor()) }
      jobs.removeAll(keepingCapacity: true)
      for note in notes { take(note) }
      notes.removeAll(keepingCapacity: true)
    }
  }

  private func take(_ note: Note) {
    switch note {
    case .answer(let token, let response):
      guard let connection = table[token], connection.phase == .handling else { return }
      answer(connection, response)
    case .piece(let token, let bytes, let waiter): takePiece(token, bytes, waiter)
    case .streamEnd(let token, let isWhole): endStream(token, isWhole: isWhole)
    case .stop: stop()
    }
  }

  private func lookAgain() {
    let tokens = again
    again.removeAll(keepingCapacity: true)
    for token in tokens {
      guard let connection = table[token] else { continue }
      if connection.phase == .sending { flush(connection) }
      receive(connection)
    }
  }

  /// Ends what has taken too long.
  private func sweep() {
    guard now >= nextSweep else { return }
    nextSweep = now + sweepInterval
    if let until = acceptPausedUntil, now >= until { resumeAccepting() }
    for connection in table.expired(at: now) { expire(connection) }
  }

  private func expire(_ connection: Connection) {
    switch connection.phase {
    case .header, .body: refuse(connection, .requestTimeout)
    case .handling: table.setDeadline(connection.token, .max)
    case .idle, .sending, .lingering, .closed: close(connection)
    }
  }

  /// Takes no new connections and no new requests; those that have begun get their answer.
  private func stop() {
    guard !isStopping else { return }
    accept()
    isStopping = true
    stopDeadline = now + configuration.deadlines.stop.nanoseconds
    closeListener()
    for connection in table.all {
      // A request may have arrived that no event has told of yet.
      connection.mayRead = true
      receive(connection)
      if connection.phase == .idle { close(connection) }
    }
  }

  /// Once a round, so that a log is written once for many answers.
  private func tellLog() {
    guard !records.isEmpty else { return }
    configuration.log(records)
    records.removeAll(keepingCapacity: true)
  }

  private func finish() {
    for connection in table.all { close(connection) }
    tellLog()
    mailbox.shut()
    closeListener()
    if reserve >= 0 { Glibc.close(reserve) }
    Glibc.close(epoll)
  }

  /// The value of Date, made once a second.
  var date: [UInt8] {
    let second = time(nil)
    if second != dateSecond || dateText.isEmpty {
      dateSecond = second
      dateText = Array(HTTPDate.string(second).utf8)
    }
    return dateText
  }
}

/// Nanoseconds on a clock that nobody sets.
package func monotonicNow() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

extension Duration {
  /// Whole nanoseconds; 0 for a negative duration, and no more than a century.
  var nanoseconds: UInt64 {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    return UInt64(min(seconds, 3_155_760_000)) * 1_000_000_000 + UInt64(attoseconds / 1_000_000_000)
  }
}
