import Foundation

/// Resident memory: at rest, under load, and for ten thousand connections that do nothing.
enum MemoryBench {
  static func run(_ plan: BenchPlan) throws -> [Measure] {
    let size = plan.sizes.last ?? 1_000
    let folder = try DataStore.folder("\(size)")
    try Subject.prepare(complaints: size, in: folder)
    var subject: Subject?
    let start = try seconds { subject = try Subject(data: folder) }
    guard let subject else { return [] }
    defer { subject.stop() }
    let idle = subject.memory
    _ = try Wrk.get("/", port: subject.port, connections: 256, seconds: 5)
    let loaded = subject.memory
    let more = try idleConnections(subject)
    return [
      cost("memory at rest", idle, "MB", 30, 20), cost("memory, c=256", loaded, "MB", 80, 50),
      cost("memory for 10,000 idle connections more", more, "MB", 80, 40),
      cost("cold start to first answer, \(size) complaints", start * 1_000, "ms", 100, 30),
    ]
  }

  private static func cost(
    _ work: String, _ value: Double, _ unit: String, _ floor: Double, _ aim: Double
  ) -> Measure {
    Measure(work: work, value: value, unit: unit, isCost: true, floor: floor, aim: aim)
  }

  private static func idleConnections(_ subject: Subject) throws -> Double {
    var limit = rlimit(rlim_cur: 20_000, rlim_max: 20_000)
    guard setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return .nan }
    let before = subject.memory
    let sockets = try (0..<10_000).map { _ in
      let socket = try Socket(port: subject.port)
      try socket.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
      _ = socket.some()
      return socket
    }
    let more = subject.memory - before
    return withExtendedLifetime(sockets) { more }
  }
}
