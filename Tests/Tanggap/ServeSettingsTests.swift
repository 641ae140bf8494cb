import HTTP
import Support
import Testing

@testable import Tanggap

@Suite("What one address may ask, and whose word counts") struct ServeSettingsTests {
  private static func read(_ words: [String]) throws -> ServeSettings {
    try ServeCommand(["--data", "d", "--listen", "127.0.0.1:0"] + words).settings
  }

  @Test("unless told otherwise nobody is believed, addresses are limited, and this machine is not")
  func standard() throws {
    let settings = try Self.read([])
    #expect(settings.proxies.isEmpty && settings.metricsReaders == nil)
    #expect(settings.limits.connections == 256 && settings.limits.rate == 100 && settings.limits.burst == 500)
    #expect(settings.limits.exempt == AddressRange.loopback)
  }

  @Test("what is set holds for everybody; 0 takes a limit away")
  func set() throws {
    let settings = try Self.read([
      "--connections-per-address", "0", "--requests-per-second", "20", "--request-burst", "30", "--proxies",
      "10.0.0.0/8, ::1", "--metrics-from", "192.0.2.9",
    ])
    #expect(settings.limits.connections == nil && settings.limits.rate == 20 && settings.limits.burst == 30)
    #expect(settings.limits.exempt.isEmpty && settings.proxies.count == 2 && settings.metricsReaders?.count == 1)
  }

  @Test(
    "what makes no sense is refused",
    arguments: [
      ["--proxies", "semua"], ["--proxies", ","], ["--metrics-from", "10.0.0.0/99"], ["--requests-per-second", "-1"],
      ["--requests-per-second", "+1"], ["--request-burst", "x"], ["--connections-per-address", "1.5"],
    ])
  func senseless(words: [String]) { #expect(throws: UsageError.self) { _ = try Self.read(words) } }

  @Test("behind a proxy that was named, one client too eager is told to wait in Indonesian, and the others are served")
  func behindProxy() async throws {
    let folder = try ScratchFolder()
    let server = try await ServerProcess.start([
      "serve", "--data", folder.path("data"), "--proxies", "127.0.0.1", "--requests-per-second", "1", "--request-burst",
      "5", "--metrics-from", "192.0.2.9",
    ])
    func ask(_ path: String, from address: String) async throws -> WebPage {
      let headers = [("X-Forwarded-For", "8.8.8.8, \(address)"), ("X-Forwarded-Proto", "https")]
      return try await server.client().send("GET", path, headers: headers)
    }
    for _ in 0..<5 { #expect(try await ask("/lacak", from: "203.0.113.7").status == 200) }
    var refused = try await ask("/lacak", from: "203.0.113.7")
    while refused.status != 429 { refused = try await ask("/lacak", from: "203.0.113.7") }
    #expect(refused.text.contains("terlalu banyak permintaan") && refused.headers("retry-after") == ["1"])
    let other = try await ask("/lacak", from: "203.0.113.8")
    #expect(
      other.status == 200 && other.headers("set-cookie").contains { $0.hasPrefix("__Host-") && $0.contains("Secure") })
    #expect(try await ask("/metrics", from: "203.0.113.8").status == 404)
    let metrics = try await ask("/metrics", from: "192.0.2.9")
    let figures = try PrometheusText(metrics.body)
    #expect(figures.sum("tanggap_http_refused_total", ["status": "429"]) >= 1)
    #expect(figures.sum("tanggap_http_connections_accepted_total") > 5)
    #expect(try await server.terminate() == 0)
  }
}
