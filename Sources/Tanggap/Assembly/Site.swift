import Dispatch
import HTTP
import Platform
import Synchronization

/// The program as a server: pages for people, jobs for itself, until it is asked to end.
struct Site: Sendable {
  let app: App
  let listen: ListenAddress
  /// Whom to believe and how much one address may ask; nobody and any number.
  var settings = ServeSettings()
  /// The folder whose templates and assets are read again whenever they change; nil outside development.
  var reloadsFrom: Home?
  /// Whether nothing is logged: for tests.
  var isQuiet = false

  /// Milliseconds that one deed may keep everybody else from writing.
  private static let longestVerb = 5_000

  /// Serves until SIGTERM or SIGINT, then lets answers under way finish.
  /// - Parameter ready: told the address once the server listens.
  func run(ready: (String) -> Void) throws {
    let server = try start()
    let jobs = startJobs()
    StartMemory.giveBackCode()
    ready(listen.url(port: server.port))
    ServerSignals.wait()
    server.stop()
    server.waitUntilStopped()
    jobs.stop()
    app.postman?.stop()
    app.deliveries.stop()
    app.database.close()
    Console.say("Tanggap berhenti.")
  }

  /// Starts the server and returns at once.
  func start() throws -> Server {
    app.database.limitVerbs(milliseconds: Self.longestVerb)
    let pipeline = try Pipeline(app: app, log: faultLog)
    var configuration = ServerConfiguration()
    configuration.host = listen.host
    configuration.port = listen.port
    configuration.bodyLimit = { pipeline.bodyLimit($0) }
    configuration.refusal = { pipeline.refusal($0, of: $1) }
    configuration.allowsUpload = { pipeline.bodyLimit($0) > Route.formLimit }
    if !isQuiet { configuration.log = { Console.say(accesses: $0) } }
    configuration.proxies = settings.proxies
    configuration.addressLimits = settings.limits
    let server = Server(configuration: configuration, handler: handler(pipeline))
    try server.start()
    app.metrics.observe(server)
    return server
  }

  private func handler(_ pipeline: Pipeline) -> @Sendable (Request) async -> Response {
    guard let home = reloadsFrom else { return { request in await pipeline.answer(request) } }
    let workshop = Workshop(home: home, app: app, log: faultLog)
    return { request in
      switch workshop.pipeline() {
      case .success(let pipeline): return await pipeline.answer(request)
      case .failure(let fault): return .text("\(fault)\n", status: .internalServerError)
      }
    }
  }

  private var faultLog: @Sendable (String) -> Void {
    guard !isQuiet else { return { _ in } }
    return { line in Console.complain("galat \(line)") }
  }

  /// Runs every feature's jobs now and then about once a minute, one after the other, on a thread of their own.
  private func startJobs() -> JobRunner {
    let watch = Mutex(ClockWatch())
    let runner = JobRunner { [app] in
      guard mayRunJobs(watch) else { return }
      for job in app.features.flatMap(\.jobs) {
        do {
          try job.run(app)
        } catch {
          Console.complain("galat job=\(job.name) sebab=\(error)")
        }
      }
    }
    runner.start()
    return runner
  }

  /// Whether the clock can be relied on, and a line in the log when it just leapt.
  private func mayRunJobs(_ watch: borrowing Mutex<ClockWatch>) -> Bool {
    let last: Instant? = try? app.database.read {
      try $0.value("SELECT at FROM trail WHERE seq = (SELECT MAX(seq) FROM trail)")
    }
    switch watch.withLock({ $0.look(wall: app.world.now(), steady: app.world.steady(), lastDeed: last) }) {
    case .steady: return true
    case .waiting: return false
    case .leapt(let minutes):
      Console.complain("galat jam=\(app.world.now().iso) sebab=bergeser \(minutes) menit; pekerjaan berkala menunggu")
      return false
    }
  }
}

/// Does something once a minute on a thread of its own.
final class JobRunner: Sendable {
  private let isStopped = Mutex(false)
  private let queue = DispatchQueue(label: "jobs")
  private let work: @Sendable () -> Void

  init(_ work: @escaping @Sendable () -> Void) { self.work = work }

  /// Begins a second from now.
  func start() { wait(seconds: 1) }

  /// Returns once nothing runs any more, and nothing will.
  func stop() {
    isStopped.withLock { $0 = true }
    queue.sync {}
  }

  private func wait(seconds: Int) {
    queue.asyncAfter(deadline: .now() + .seconds(seconds)) { [weak self] in
      guard let self, !isStopped.withLock({ $0 }) else { return }
      work()
      wait(seconds: 60)
    }
  }
}
