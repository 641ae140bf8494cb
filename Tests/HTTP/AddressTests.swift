import Glibc
import Testing

@testable import HTTP

@Suite("Addresses") struct AddressTests {
  @Test(
    "An address is read in every spelling and written in one",
    arguments: [
      ("203.0.113.7", "203.0.113.7"), ("::ffff:203.0.113.7", "203.0.113.7"), ("2001:DB8:0:0::1", "2001:db8::1"),
      ("::1", "::1"), ("127.0.0.1", "127.0.0.1"),
    ])
  func spelling(text: String, written: String) throws {
    #expect(try #require(IPAddress(text)).description == written)
  }

  @Test(
    "What is no address is none",
    arguments: [
      "", "1.2.3", "1.2.3.4.5", "01.2.3.4", "256.1.1.1", "::g", "fe80::1%eth0", "1.2.3.4:80", " 1.2.3.4", "localhost",
    ])
  func noAddress(text: String) { #expect(IPAddress(text) == nil) }

  @Test(
    "A network holds the addresses that begin like it",
    arguments: [
      ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.1", false), ("10.1.2.3/8", "10.9.9.9", true),
      ("0.0.0.0/0", "8.8.8.8", true), ("0.0.0.0/0", "::1", false), ("::/0", "8.8.8.8", true),
      ("2001:db8::/32", "2001:db8:ffff::1", true), ("2001:db8::/33", "2001:db8:8000::1", false),
      ("2001:db8:0:1::/64", "2001:db8:0:1:9::", true), ("fd00::1/128", "fd00::2", false),
      ("192.0.2.1", "192.0.2.1", true),
      ("192.0.2.1", "192.0.2.2", false), ("::ffff:10.0.0.0/8", "10.1.1.1", true),
    ])
  func networks(network: String, address: String, isInside: Bool) throws {
    #expect(try #require(AddressRange(network)).contains(try #require(IPAddress(address))) == isInside)
  }

  @Test(
    "What is no network is none", arguments: ["10.0.0.0/33", "10.0.0.0/", "/8", "::/129", "10/8", "10.0.0.0/8/8", "a"])
  func noNetwork(text: String) { #expect(AddressRange(text) == nil && AddressRange.list("::1," + text) == nil) }

  private static let trusted = ["10.0.0.0/8", "fd00::/8"].compactMap { AddressRange($0) }

  @Test(
    "The client is the last address that is no proxy of ours; what stands before it is his own invention",
    arguments: [
      (["203.0.113.7"], "203.0.113.7"), (["1.1.1.1, 203.0.113.7"], "203.0.113.7"),
      (["1.1.1.1", "203.0.113.7, 10.0.0.9"], "203.0.113.7"), (["10.0.0.8, 10.0.0.9"], "10.0.0.8"), ([], "10.0.0.1"),
      (["203.0.113.7, rahasia"], "10.0.0.1"), (["rahasia, 203.0.113.7"], "203.0.113.7"),
      (["203.0.113.7:4711"], "203.0.113.7"), (["[2001:db8::1]:4711"], "2001:db8::1"), (["2001:db8::1"], "2001:db8::1"),
      (["unknown"], "10.0.0.1"), ([""], "10.0.0.1"), (["8.8.8.8, 203.0.113.7, fd00::5"], "203.0.113.7"),
    ])
  func clients(fields: [String], client: String) throws {
    var headers = Headers()
    for field in fields { headers.add("X-Forwarded-For", field) }
    let origin = Origin(peer: try #require(IPAddress("10.0.0.1")), headers: headers, proxies: Self.trusted)
    #expect(origin.client.description == client && !origin.isSecure)
  }

  @Test(
    "TLS is what the nearest proxy says last",
    arguments: [
      ("https", true), ("HTTPS", true), ("http", false), ("https, http", false), ("http,https", true), ("", false),
    ])
  func secure(field: String, isSecure: Bool) throws {
    let peer = try #require(IPAddress("10.0.0.1"))
    #expect(Origin(peer: peer, headers: ["X-Forwarded-Proto": field], proxies: Self.trusted).isSecure == isSecure)
  }

  @Test("Requests are admitted up to the burst, then as time passes; the wait is said")
  func bucket() throws {
    var limits = AddressLimits()
    (limits.rate, limits.burst) = (2, 3)
    let table = AddressTable(limits)
    let address = try #require(IPAddress("203.0.113.7"))
    let second: UInt64 = 1_000_000_000
    #expect((0..<3).allSatisfy { _ in table.take(address, at: second) == nil })
    #expect(table.take(address, at: second) == 1)
    #expect(table.take(address, at: second * 3 / 2) == nil)
    #expect(table.take(address, at: second * 3 / 2) == 1)
    #expect(table.take(try #require(IPAddress("203.0.113.8")), at: second * 3 / 2) == nil)
    #expect(table.take(address, at: second) == 1, "a clock that stands still gives nothing")
  }

  @Test("However many addresses ask, the table stays small, and connections are given back")
  func bounded() throws {
    var limits = AddressLimits()
    (limits.rate, limits.connections) = (1, 1)
    let table = AddressTable(limits)
    for number in 0..<200_000 { _ = table.take(IPAddress(high: UInt64(number) << 20, low: 0), at: 1) }
    #expect(table.count <= 16 * 2 * 2_048)
    let other = AddressTable(limits)
    let address = try #require(IPAddress("203.0.113.7"))
    #expect(other.open(address) && !other.open(address))
    other.close(address)
    #expect(other.count == 0 && other.open(address))
  }

  @Test("All addresses of an IPv6 network are one subscriber")
  func subscribers() throws {
    let first = try #require(IPAddress("2001:db8:1:2::1"))
    let second = try #require(IPAddress("2001:db8:1:2:ffff::9"))
    #expect(first.subscriber == second.subscriber)
    #expect(first.subscriber != (try #require(IPAddress("2001:db8:1:3::1"))).subscriber)
  }
}

@Suite("Limits of an address") struct AddressLimitTests {
  private static let get = "GET / HTTP/1.1\r\nHost: a\r\n"
  private static let tell: @Sendable (Request) async -> Response = { .text("\($0.remote) \($0.isSecure)") }

  @Test("Who has too many connections open hears 429, and when one closes there is room")
  func connections() throws {
    let server = try TestServer { $0.addressLimits.connections = 2 }
    let first = try server.connect()
    var second: RawClient? = try server.connect()
    for client in [first, second] {
      client?.send(Self.get + "\r\n")
      #expect(try client?.answer().status == 200)
    }
    let third = try server.connect()
    let answer = try third.answer()
    #expect(answer.status == 429 && answer.headers["retry-after"] == "5")
    #expect(try third.isEnded() && second != nil)
    second = nil
    var status = 429
    while status == 429 { status = try server.ask(Self.get + "\r\n").status }
    #expect(status == 200)
  }

  @Test("Who asks too often hears 429 and how long to wait")
  func requests() throws {
    let server = try TestServer { ($0.addressLimits.rate, $0.addressLimits.burst) = (1, 3) }
    let client = try server.connect()
    client.send(String(repeating: Self.get + "\r\n", count: 5))
    for _ in 0..<3 { #expect(try client.answer().status == 200) }
    let answer = try client.answer()
    #expect(answer.status == 429 && answer.headers["retry-after"] == "1")
    #expect(try client.isEnded() && server.server.figures.refused == [429: 1])
  }

  @Test("Behind a trusted proxy each client is counted by himself, and the proxy's connections are not")
  func proxies() throws {
    let server = try TestServer(
      {
        $0.proxies = AddressRange.loopback
        ($0.addressLimits.rate, $0.addressLimits.burst, $0.addressLimits.connections) = (1, 2, 1)
      }, handler: Self.tell)
    let clients = try (0..<5).map { _ in try server.connect() }
    for client in clients.prefix(2) {
      client.send(Self.get + "X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: https\r\n\r\n")
      #expect(try client.answer().text == "203.0.113.7 true")
    }
    clients[2].send(Self.get + "X-Forwarded-For: 203.0.113.7\r\n\r\n")
    #expect(try clients[2].answer().status == 429)
    clients[3].send(Self.get + "X-Forwarded-For: 203.0.113.8\r\n\r\n" + Self.get + "\r\n")
    #expect(try clients[3].answer().text == "203.0.113.8 false")
    #expect(try clients[3].answer().text == "127.0.0.1 false")
    let isOfThird = { (record: AccessRecord) in record.remote == "203.0.113.8" }
    #expect(server.log(with: isOfThird).contains(where: isOfThird))
  }

  @Test("Nobody else is believed")
  func strangers() throws {
    let server = try TestServer({ $0.proxies = ["10.0.0.0/8"].compactMap { AddressRange($0) } }, handler: Self.tell)
    let answer = try server.ask(Self.get + "X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: https\r\n\r\n")
    #expect(answer.text == "127.0.0.1 false")
  }
}
