import HTTP
import Platform

/// What the person who starts the server decides: whom to believe, whom to show figures, and how much one address may ask.
struct ServeSettings: Sendable {
  /// Proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` count.
  var proxies: [AddressRange] = []
  /// Who may read /metrics; nil for this machine alone.
  var metricsReaders: [AddressRange]?
  var limits = AddressLimits()
  /// Nets and machines of the office's own that webhooks may reach.
  var reach = Reach()

  static let options: Set<String> = [
    "--proxies", "--metrics-from", "--connections-per-address", "--requests-per-second", "--request-burst",
    "--webhook-networks",
  ]
  static let usage =
    "[--proxies CIDR,…] [--metrics-from CIDR,…] [--connections-per-address N] [--requests-per-second N] "
    + "[--request-burst N] [--webhook-networks CIDR,…]"

  /// What `serve` allows one address unless told otherwise: an office may sit behind it.
  static let standardConnections = 256
  static let standardRate = 100

  init() {}

  /// Reads the options of `serve`. Limits that nobody has set leave this machine out, on which a proxy may run that was
  /// not named; limits that were set hold for it too.
  init(_ arguments: Arguments, of command: String) throws(UsageError) {
    proxies = try Self.ranges("--proxies", arguments, command) ?? []
    metricsReaders = try Self.ranges("--metrics-from", arguments, command)
    reach = Reach(try Self.ranges("--webhook-networks", arguments, command) ?? [])
    let connections = try Self.count("--connections-per-address", arguments, command)
    let rate = try Self.count("--requests-per-second", arguments, command)
    let burst = try Self.count("--request-burst", arguments, command)
    limits.connections = Self.limit(connections ?? Self.standardConnections)
    limits.rate = Self.limit(rate ?? Self.standardRate)
    limits.burst = max(1, burst ?? 5 * (rate ?? Self.standardRate))
    if connections == nil, rate == nil { limits.exempt = AddressRange.loopback }
  }

  /// 0 stands for no limit.
  private static func limit(_ count: Int) -> Int? { count == 0 ? nil : count }

  private static func ranges(
    _ option: String, _ arguments: Arguments, _ command: String
  ) throws(UsageError) -> [AddressRange]? {
    guard let text = arguments[option] else { return nil }
    guard let ranges = AddressRange.list(text) else {
      throw UsageError("\(option) memerlukan alamat atau jaringan, misalnya 10.0.0.0/8,2001:db8::1", command)
    }
    return ranges
  }

  private static func count(_ option: String, _ arguments: Arguments, _ command: String) throws(UsageError) -> Int? {
    guard let text = arguments[option] else { return nil }
    guard let count = Int(text), (0...1_000_000).contains(count), text.allSatisfy(\.isNumber) else {
      throw UsageError("\(option) memerlukan bilangan bulat, 0 untuk tanpa batas", command)
    }
    return count
  }
}
