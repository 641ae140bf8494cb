import HTTP
import Synchronization

/// What an operator may see of the running program: counters that cost a request next to nothing, gathered when asked for.
package final class Metrics: Sendable {
  private let tallies = Mutex<[(route: String, tally: RouteTally)]>([])
  private let server = Mutex<@Sendable () -> ServerFigures?>({ nil })
  /// Who may read them; nil for this machine alone.
  private let readers: [AddressRange]?

  package init(readers: [AddressRange]? = nil) { self.readers = readers }

  /// Whose connections are told of. The server is not kept alive by it.
  package func observe(_ observed: Server) {
    server.withLock { server in server = { [weak observed] in observed?.figures } }
  }

  /// The counters of one route; asked for once, when the table of routes is made.
  func tally(of route: String) -> RouteTally {
    tallies.withLock { tallies in
      if let known = tallies.first(where: { $0.route == route }) { return known.tally }
      let tally = RouteTally()
      tallies.append((route, tally))
      return tally
    }
  }

  /// Whether a request comes from somebody who may read them. Who comes from this machine through a proxy that nobody
  /// has named to us may be anybody.
  func isOpen(to request: Request) -> Bool {
    guard let address = IPAddress(request.remote) else { return false }
    if address.isLoopback, request.headers.contains("X-Forwarded-For") { return false }
    return (readers ?? AddressRange.loopback).contains { $0.contains(address) }
  }

  /// Everything, as Prometheus reads it.
  func text(_ app: App) -> MetricsText {
    var text = MetricsText()
    addRequests(to: &text)
    if let figures = server.withLock({ $0 })() { text.add(figures) }
    text.add(app.database.figures)
    text.addDatabaseFiles(app.database.path, readers: app.database.readerCount)
    text.addProcess(startedAt: app.startedAt)
    return text
  }

  private func addRequests(to text: inout MetricsText) {
    text.family(
      "tanggap_http_request_duration_seconds", .histogram,
      "Time from a whole request to the beginning of its answer, by route and class of status.")
    let bounds = RouteTally.bounds.map { Double($0) / 1e9 }
    for (route, tally) in tallies.withLock({ $0 }) {
      for (kind, name) in RouteTally.classes.enumerated() {
        let (buckets, seconds) = tally.histogram(kind)
        guard buckets.contains(where: { $0 > 0 }) else { continue }
        text.histogram([("route", route), ("status", name)], bounds: bounds, buckets: buckets, sum: seconds)
      }
    }
  }
}

/// The page of figures.
enum MetricsPages {
  /// GET /metrics
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    Response(
      headers: ["Content-Type": "text/plain; version=0.0.4; charset=utf-8"],
      body: .bytes(visit.app.metrics.text(visit.app).bytes))
  }
}

extension Access {
  /// Programs that watch this one, by the address they ask from; to everybody else there is nothing.
  static let monitoring = Access("monitoring") { visit in
    visit.app.metrics.isOpen(to: visit.request) ? .allow : .hide
  }
}
