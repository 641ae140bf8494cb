import Glibc
import HTTP
import Testing

@Suite("Limits and deadlines") struct LimitTests {
  private static func get(_ target: String, _ fields: String = "") -> String {
    "GET \(target) HTTP/1.1\r\nHost: a\r\n\(fields)\r\n"
  }
  private static func long(_ count: Int) -> String { String(repeating: "a", count: count) }

  @Test("A target, a header and a body of the allowed size are served")
  func atTheLimit() throws {
    let server = try TestServer()
    #expect(try server.ask(Self.get("/" + Self.long(8_191))).status == 200)
    #expect(try server.ask(Self.get("/", "X: \(Self.long(32 * 1024 - 14))\r\n")).status == 200)
    #expect(try server.ask(Self.get("/", String(repeating: "X: y\r\n", count: 99))).status == 200)
    let body = Self.long(1024 * 1024)
    let answer = try server.ask("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
    #expect(answer.status == 200)
    #expect(answer.body.count == body.utf8.count + 7)
  }

  static let beyond: [(String, Int)] = [
    (get("/" + long(8_192)), 414), ("GET /" + long(100_000), 414), (long(100_000), 414),
    (get("/", "X: \(long(32 * 1024))\r\n"), 431), ("GET / HTTP/1.1\r\nX: " + long(100_000), 431),
    (get("/", String(repeating: "X: y\r\n", count: 100)), 431),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1048577\r\n\r\n", 413),
    ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n100001\r\n" + long(1_048_577), 413),
    (
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"
        + String(repeating: "T: u\r\n", count: 101), 431
    ),
    ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nT: " + long(40_000), 431),
    ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1;" + long(20_000), 400),
  ]

  @Test("What is too large gets its status at once, and the connection ends", arguments: beyond.indices)
  func beyondTheLimit(index: Int) throws {
    let (request, status) = Self.beyond[index]
    let client = try TestServer().connect()
    client.send(request)
    #expect(try client.answer().status == status)
    #expect(try client.isEnded())
  }

  @Test("An endless chunked body is cut off, and the client still reads why")
  func endlessBody() throws {
    let client = try TestServer().connect()
    client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in 0..<200 { client.send("8000\r\n" + Self.long(0x8000) + "\r\n") }
    #expect(try client.answer().status == 413)
  }

  @Test("Where files are taken, a body that is no form with files keeps to the limit of what stays in memory")
  func otherBody() throws {
    let server = try TestServer {
      $0.bodyLimit = { _ in 8 << 20 }
      $0.allowsUpload = { _ in true }
    }
    let head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n"
    #expect(try server.ask(head + "Content-Length: 1048577\r\n\r\n").status == 413)
    let client = try server.connect()
    client.send(head + "Transfer-Encoding: chunked\r\n\r\n100001\r\n" + Self.long(1_048_577))
    #expect(try client.answer().status == 413)
  }

  @Test("Who goes on sending after a refusal still gets to read it")
  func longUpload() throws {
    let server = try TestServer {
      $0.deadlines.linger = .milliseconds(200)
      $0.deadlines.longestLinger = .seconds(20)
    }
    let client = try server.connect()
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 8000000\r\n\r\n")
    for _ in 0..<8 {
      usleep(100_000)
      client.send(Self.long(100_000))
    }
    #expect(try client.answer().status == 413)
  }

  @Test("The limit of a body is its route's")
  func bodyPerRoute() throws {
    let server = try TestServer { $0.bodyLimit = { $0.path == "/besar" ? 10 : 1 } }
    #expect(try server.ask("POST /besar HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc").status == 200)
    #expect(try server.ask("POST /kecil HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc").status == 413)
  }

  @Test("The connection beyond the limit hears 503 and is closed; one that leaves makes room")
  func tooManyConnections() throws {
    let server = try TestServer { $0.connections = 2 }
    let (first, second) = (try server.connect(), try server.connect())
    for client in [first, second] {
      client.send(Self.get("/"))
      #expect(try client.answer().status == 200)
    }
    let third = try server.connect()
    #expect(try third.answer().status == 503)
    #expect(try third.isEnded())
    first.send(Self.get("/", "Connection: close\r\n"))
    #expect(try first.answer().status == 200)
    #expect(try first.isEnded())
    var status = 503
    for _ in 0..<500 where status == 503 { status = (try? server.ask(Self.get("/")).status) ?? 503 }
    #expect(status == 200)
  }

  @Test(
    "A header or a body that does not come in time gets 408",
    arguments: ["GET / HTTP/1.1\r\nHo", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc"])
  func slowSenders(start: String) throws {
    let server = try TestServer {
      $0.deadlines.header = .milliseconds(30)
      $0.deadlines.body = .milliseconds(30)
    }
    let client = try server.connect()
    client.send(start)
    #expect(try client.answer().status == 408)
    #expect(try client.isEnded())
  }

  @Test("A connection without a request is closed without a word")
  func idle() throws {
    let server = try TestServer { $0.deadlines.idle = .milliseconds(30) }
    #expect(try server.connect().isEnded())
    let client = try server.connect()
    client.send(Self.get("/"))
    #expect(try client.answer().status == 200)
    #expect(try client.isEnded())
  }

  @Test("Who does not read his answer loses the connection, and others are served")
  func slowReader() throws {
    let server = try TestServer {
      $0.deadlines.answer = .milliseconds(50)
    } handler: { request in
      request.path == "/besar" ? Response(body: .bytes([UInt8](repeating: 7, count: 20_000_000))) : .text("ok")
    }
    let slow = try server.connect()
    slow.send(Self.get("/besar"))
    while server.log.isEmpty && server.server.connectionCount == 0 { sched_yield() }
    while server.server.connectionCount > 0 { sched_yield() }
    #expect(try server.ask(Self.get("/")).text == "ok")
    #expect(throws: RawError.self) { _ = try slow.answer() }
  }
}
