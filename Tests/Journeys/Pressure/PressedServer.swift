import Foundation
import Support
import Testing

/// The real program on an empty office, as many clients at once press on it.
struct PressedServer {
  let process: ServerProcess
  private let folder: ScratchFolder

  /// Megabytes of resident memory (server.md's floors): at rest, under load, and more for 10,000 idle connections.
  static let atRest = 30.0 + codeOfDebugging
  static let underLoad = 80.0 + codeOfDebugging
  /// Of what is resident, pages of code mapped from files are two thirds; an unoptimised build has that much more of it.
  #if DEBUG
    private static let codeOfDebugging = 12.0
  #else
    private static let codeOfDebugging = 0.0
  #endif

  var port: Int { process.port }

  /// - Parameters:
  ///   - flags: behind `serve`.
  ///   - descriptors: the hard limit of the process; nil leaves it as it is.
  static func start(_ flags: [String] = [], descriptors: Int? = nil) async throws -> PressedServer {
    let folder = try ScratchFolder()
    let words = ["serve", "--data", folder.path("data")] + flags
    guard let descriptors else {
      return PressedServer(process: try await ServerProcess.start(words), folder: folder)
    }
    let script = "ulimit -n \(descriptors) && exec \"$0\" \"$@\""
    let process = try await ServerProcess.start(["-c", script, Program.tanggap] + words, program: "sh")
    return PressedServer(process: process, folder: folder)
  }

  /// Its resident memory in megabytes.
  var memory: Double {
    let status = (try? String(contentsOfFile: "/proc/\(process.pid)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return (line?.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? .infinity) / 1_024
  }

  /// Somebody who reads pages as people do, so many times; the statuses he got.
  func readPages(_ count: Int = 20) async throws -> Set<Int> {
    let client = process.client()
    var statuses: Set<Int> = []
    for number in 0..<count {
      let path = ["/", "/lacak", "/keluhan/baru", "/style.css"][number % 4]
      statuses.insert(try await client.get(path).status)
    }
    return statuses
  }

  /// Somebody who sends a small form; what he is told.
  func sendForm() async throws -> Int {
    let client = process.client()
    let form = try await client.open("/lacak").form(containing: "number")
    return try await client.submit(form, changing: ["number": "KEL-2026-000001", "contact": "a@contoh.id"]).status
  }

  /// Opens `count` connections and does something on each, all on a thread of their own.
  func crowd(_ count: Int, _ act: @escaping @Sendable (Wire) throws -> Void = { _ in }) async throws -> [Wire] {
    let port = port
    return try await blocking {
      try (0..<count).map { _ in
        let wire = try Wire(port: port)
        try act(wire)
        return wire
      }
    }
  }

  /// The status of the next answer on each connection; 0 where it ended without one.
  func statuses(_ wires: [Wire]) async throws -> [Int] {
    try await blocking {
      wires.map { wire in
        var reader = WireReader(wire)
        return (try? reader.reply().status) ?? 0
      }
    }
  }

  /// Sends `parts` one after the other on one connection until the server says something; the status of that.
  func statusOf(sending parts: [[UInt8]]) async throws -> Int {
    let port = port
    return try await blocking {
      let wire = try Wire(port: port)
      for part in parts { do { try wire.send(part) } catch { break } }
      var reader = WireReader(wire)
      return try reader.reply().status
    }
  }
}

extension [UInt8] {
  init(_ text: String) { self = Array(text.utf8) }

  /// `text` so many times, and no string in between.
  static func repeating(_ text: String, _ count: Int) -> [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(text.utf8.count * count)
    for _ in 0..<count { all += text.utf8 }
    return all
  }
}

/// How many descriptors this process may have, after raising the soft limit to the hard one.
func raiseDescriptorLimit() -> Int {
  var limit = rlimit()
  guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 0 }
  limit.rlim_cur = limit.rlim_max
  setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  return Int(clamping: limit.rlim_cur)
}
