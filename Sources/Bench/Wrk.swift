import Foundation

/// The load generator (Debian's `wrk`), with the figures its script prints.
struct Wrk: Decodable {
  let requests: Int
  /// Microseconds that the run took.
  let us: Double
  let badStatuses: Int
  let refused: Int
  let cutOff: Int
  let tooLate: Int
  /// Milliseconds.
  let p50: Double
  let p99: Double

  private enum CodingKeys: String, CodingKey {
    case requests, us, p50, p99
    case badStatuses = "e_status"
    case refused = "e_connect"
    case cutOff = "e_read"
    case tooLate = "e_timeout"
  }

  var perSecond: Double { Double(requests) / us * 1e6 }
  var failures: Int { badStatuses + refused + cutOff + tooLate }

  /// - Parameter environment: what the script `req.lua` reads.
  static func run(
    port: Int, connections: Int, seconds: Int, _ environment: [String: String]
  ) throws -> Wrk {
    let arguments = [
      "-t1", "-c\(connections)", "-d\(seconds)s", "-s", Peers.folder + "/req.lua", "http://127.0.0.1:\(port)/",
    ]
    let result = try Shell.run("/usr/bin/wrk", arguments, environment: environment)
    guard let line = result.output.split(separator: "\n").first(where: { $0.hasPrefix("JSON ") }) else {
      throw BenchError("wrk (Debian's package) does not run:\n\(result.output)")
    }
    return try JSONDecoder().decode(Wrk.self, from: Data(line.dropFirst(5).utf8))
  }

  /// Gets one page again and again.
  static func get(
    _ path: String, port: Int, connections: Int, seconds: Int, cookie: String = ""
  ) throws -> Wrk {
    let headers = cookie.isEmpty ? "" : "Cookie: \(cookie)"
    let figures = try run(
      port: port, connections: connections, seconds: seconds, ["W_PATH": path, "W_HEADERS": headers])
    guard figures.failures == 0 else { throw BenchError("\(path): \(figures.failures) requests failed") }
    return figures
  }
}
