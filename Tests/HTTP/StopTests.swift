import HTTP
import Testing

@Suite("Stopping") struct StopTests {
  @Test("A request in flight gets its answer, an idle connection is closed, no new one is taken")
  func graceful() throws {
    let (gate, entered) = (Gate(), Gate())
    let server = try TestServer { _ in
    } handler: { request in
      if request.path == "/slow" {
        entered.open()
        await gate.wait()
      }
      return TestServer.describe(request)
    }
    let (idle, busy) = (try server.connect(), try server.connect())
    idle.send("GET /a HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try idle.answer().status == 200)
    busy.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try server.ask("GET /b HTTP/1.1\r\nHost: a\r\n\r\n").status == 200)
    server.server.stop()
    #expect(try idle.isEnded())
    #expect(throws: RawError.self) { _ = try server.ask("GET /c HTTP/1.1\r\nHost: a\r\n\r\n") }
    gate.open()
    let last = try busy.answer()
    #expect(last.text == "GET /slow " && last.headers["connection"] == "close")
    #expect(try busy.isEnded())
    server.server.waitUntilStopped()
    #expect(server.server.connectionCount == 0)
  }

  @Test("A handler that never ends does not keep the server from stopping")
  func stuckHandler() throws {
    let gate = Gate()
    let server = try TestServer {
      $0.deadlines.stop = .milliseconds(20)
    } handler: { request in
      if request.path == "/stuck" { await gate.wait() }
      return .text("ok")
    }
    let client = try server.connect()
    client.send("GET /stuck HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try server.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n").text == "ok")
    server.server.stop()
    server.server.waitUntilStopped()
    gate.open()
    #expect(try client.isEnded())
  }
}
