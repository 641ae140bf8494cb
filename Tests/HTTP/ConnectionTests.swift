import Glibc
import HTTP
import Synchronization
import Testing

@Suite("Connections") struct ConnectionTests {
  @Test("A burst of requests is answered in order")
  func pipelining() throws {
    let client = try TestServer().connect()
    let count = 500
    client.send((0..<count).map { "GET /\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined())
    for number in 0..<count { #expect(try client.answer().text == "GET /\(number) ") }
  }

  @Test("Requests arrive byte by byte as well as at once")
  func slowBytes() throws {
    let client = try TestServer().connect()
    let request = "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nT: u\r\n\r\n"
    for byte in request.utf8 { client.send([byte]) }
    #expect(try client.answer().text == "POST /a abc")
    client.send("GET /b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    #expect(try client.answer().text == "GET /b ")
    #expect(try client.isEnded())
  }

  @Test("A body waits for the go-ahead it asked for")
  func expectation() throws {
    let client = try TestServer().connect()
    client.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n")
    #expect(try client.answer().status == 100)
    client.send("abc")
    #expect(try client.answer().text == "POST /a abc")
  }

  @Test("A body that is too long is refused instead of asked for")
  func expectationRefused() throws {
    let client = try TestServer { $0.bodyLimit = { _ in 2 } }.connect()
    client.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n")
    #expect(try client.answer().status == 413)
  }

  @Test("HEAD gets GET's header and no body")
  func head() throws {
    let client = try TestServer().connect()
    client.send("HEAD /a HTTP/1.1\r\nHost: a\r\n\r\nGET /b HTTP/1.1\r\nHost: a\r\n\r\n")
    let head = try client.answer(isHead: true)
    #expect(head.headers["content-length"] == "8")
    #expect(try client.answer().text == "GET /b ")
  }

  @Test("HTTP/1.0 closes after the answer, or keeps alive when asked")
  func oldVersion() throws {
    let server = try TestServer()
    let client = try server.connect()
    client.send("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
    #expect(try client.answer().headers["connection"] == "keep-alive")
    client.send("GET /b HTTP/1.0\r\n\r\n")
    let last = try client.answer()
    #expect(last.headers["connection"] == "close")
    #expect(try client.isEnded())
  }

  @Test("A client that ended its side still gets its answer")
  func halfClosed() throws {
    let client = try TestServer().connect()
    client.send("GET /a HTTP/1.1\r\nHost: a\r\n\r\n")
    client.finishSending()
    #expect(try client.answer().text == "GET /a ")
    #expect(try client.isEnded())
  }

  @Test("Work for a client that hangs up is cancelled, so that it need not go on for nobody", arguments: [false, true])
  func hangingUp(isReset: Bool) throws {
    let (begun, cancelled) = (Flag(), Flag())
    let server = try TestServer { _ in
    } handler: { _ in
      begun.raise()
      while !Task.isCancelled { await Task.yield() }
      cancelled.raise()
      return Response()
    }
    var client: RawClient? = try server.connect()
    client?.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    while !begun.isRaised { sched_yield() }
    if isReset { client?.reset() }
    client = nil
    while !cancelled.isRaised { sched_yield() }
    #expect(cancelled.isRaised)
  }

  @Test("Date, length and connection are the server's to say; a value cannot forge a field")
  func fields() throws {
    let server = try TestServer { _ in
    } handler: { _ in
      Response(
        headers: ["Content-Length": "99", "Date": "kemarin", "X-A": "1\r\nX-B: 2", "X C": "3"], body: .bytes([1, 2]))
    }
    let answer = try server.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(answer.headers["content-length"] == "2")
    #expect(answer.headers["date"].flatMap(HTTPDate.seconds) != nil)
    #expect(answer.headers["x-a"] == "1  X-B: 2")
    #expect(answer.headers["x-b"] == nil)
    #expect(answer.headers.keys.contains("x c") == false)
  }

  @Test("204 and 304 have neither body nor length")
  func emptyAnswers() throws {
    let server = try TestServer { _ in
    } handler: { request in
      Response(request.path == "/204" ? .noContent : .notModified, body: .bytes([65]))
    }
    let client = try server.connect()
    client.send("GET /204 HTTP/1.1\r\nHost: a\r\n\r\nGET /304 HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try client.answer().headers["content-length"] == nil)
    #expect(try client.answer().status == 304)
  }

  @Test("A handler may suspend and go on: other connections are served meanwhile")
  func suspension() throws {
    let gate = Gate()
    let server = try TestServer { _ in
    } handler: { request in
      if request.path == "/slow" { await gate.wait() }
      return TestServer.describe(request)
    }
    let slow = try server.connect()
    slow.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try server.ask("GET /fast HTTP/1.1\r\nHost: a\r\n\r\n").text == "GET /fast ")
    gate.open()
    #expect(try slow.answer().text == "GET /slow ")
  }

  @Test("Several reactors share one port, and a second server cannot have it")
  func ports() throws {
    let first = try TestServer { $0.reactors = 4 }
    for number in 0..<20 {
      #expect(try first.ask("GET /\(number) HTTP/1.1\r\nHost: a\r\n\r\n").status == 200)
    }
    #expect(throws: ServerError.addressInUse("127.0.0.1:\(first.server.port)")) {
      _ = try TestServer { $0.port = first.server.port }
    }
  }

  @Test("Each answer is logged without its query")
  func log() throws {
    let server = try TestServer()
    let client = try server.connect()
    client.send("POST /a%20b?token=x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nConnection: close\r\n\r\nz")
    #expect(try client.answer().status == 200)
    #expect(try client.isEnded())
    let record = try #require(server.log(with: { _ in true }).first)
    #expect(record.method == .post && record.path == "/a b" && record.status == .ok && record.remote == "127.0.0.1")
    #expect(record.bytes == "POST /a b z".utf8.count)
    #expect(record.line.hasPrefix("method=POST path=/a%20b status=200 bytes=11 us="))
  }

  private final class Flag: Sendable {
    private let value = Atomic(false)
    var isRaised: Bool { value.load(ordering: .acquiring) }
    func raise() { value.store(true, ordering: .releasing) }
  }
}
