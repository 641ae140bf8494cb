import HTTP
import Testing

@Suite("Crowds of slow clients") struct SlowCrowdTests {
  @Test(
    "300 that never finish get 408 each, and who asks meanwhile is answered",
    arguments: ["GET / HTTP/1.1\r\nHost: a\r\nX: ", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9000\r\n\r\na"])
  func unfinished(start: String) throws {
    let server = try TestServer {
      $0.deadlines.header = .milliseconds(300)
      $0.deadlines.body = .milliseconds(300)
    }
    let crowd = try (0..<300).map { _ in try server.connect() }
    for client in crowd { client.send(start) }
    for _ in 0..<50 { #expect(try server.ask("GET /lain HTTP/1.1\r\nHost: a\r\n\r\n").status == 200) }
    for client in crowd { #expect(try client.answer().status == 408) }
    #expect(server.server.figures.refused == [408: 300])
  }

  @Test("What requests take in memory is counted while they last, and given back with the answer or the end")
  func account() throws {
    let gate = Gate()
    let server = try TestServer { _ in
    } handler: { _ in
      await gate.wait()
      return .text("ok")
    }
    let whole = try server.connect()
    whole.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n" + String(repeating: "a", count: 1_000))
    var part: RawClient? = try server.connect()
    part?.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n" + String(repeating: "a", count: 500))
    while server.server.figures.requestBytes < 1_500 {}
    #expect(server.server.figures.requestBytes == 1_500)
    gate.open()
    #expect(try whole.answer().text == "ok")
    part = nil
    while server.server.figures.requestBytes > 0 {}
    #expect(server.server.figures.accepted == 2 && part == nil)
  }

  @Test("Beyond the memory of all requests a body is refused, and requests without one are served")
  func beyondMemory() throws {
    let server = try TestServer { $0.requestMemory = 100_000 }
    let body = String(repeating: "a", count: 60_000)
    let first = try server.connect()
    first.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 60001\r\n\r\n" + body)
    while server.server.figures.requestBytes < 60_000 {}
    let second = try server.connect()
    second.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 60001\r\n\r\n" + body)
    let answer = try second.answer()
    #expect(answer.status == 503 && answer.headers["retry-after"] == "5")
    #expect(try server.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n").status == 200)
    first.send("a")
    #expect(try first.answer().status == 200)
  }

  @Test(
    "Pages that are not read are in the account too: beyond it who does not read is cut off, and who reads is served")
  func unreadPages() throws {
    let page = [UInt8](repeating: 0x61, count: 60_000)
    let server = try TestServer({ $0.requestMemory = 150_000 }, handler: { _ in Response(body: .bytes(page)) })
    let asking = String(repeating: "GET / HTTP/1.1\r\nHost: a\r\n\r\n", count: 300)
    let deaf = try (0..<8).map { _ in
      let client = try RawClient(port: server.server.port, receiveBuffer: 4_096)
      client.send(asking)
      return client
    }
    while server.server.connectionCount == 8 {}
    #expect(try server.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n").body == page)
    withExtendedLifetime(deaf) {}
  }
}
