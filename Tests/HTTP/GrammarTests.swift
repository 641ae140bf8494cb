import HTTP
import Testing

@Suite("Grammar of requests") struct GrammarTests {
  private static let sound = "GET /second HTTP/1.1\r\nHost: a\r\n\r\n"

  static let malformed: [(String, Int)] = [
    ("GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400), ("GET /\r\nHost: a\r\n\r\n", 400),
    (" GET / HTTP/1.1\r\nHost: a\r\n\r\n", 400), ("GET / HTTP/1.1 \r\nHost: a\r\n\r\n", 400),
    ("GET / http/1.1\r\nHost: a\r\n\r\n", 400), ("GET / HTTP/11\r\nHost: a\r\n\r\n", 400),
    ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505), ("G(T / HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    ("GET / HTTP/1.1\nHost: a\n\n", 400), ("GET / HTTP/1.1\r\nHost: a\n\r\n", 400),
    ("GET / HTTP/1.1\rHost: a\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a\rX: b\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost: a\r\n\rX: b\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a\r\nX: 1\r\n 2\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\n Host: a\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a\r\nX\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost: a\r\n: x\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost: a\r\nX\u{e9}: b\r\n\r\n", 400),
    ("\r\n\r\n\r\n\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost:\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a:b\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost: u@a\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost: %\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a:99999\r\n\r\n", 400),
    ("GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    ("GET /\u{e9} HTTP/1.1\r\nHost: a\r\n\r\n", 400), ("GET a HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    ("GET * HTTP/1.1\r\nHost: a\r\n\r\n", 400), ("GET ftp://a/ HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    ("GET http:///x HTTP/1.1\r\nHost: a\r\n\r\n", 400), ("GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    ("GET /%2 HTTP/1.1\r\nHost: a\r\n\r\n", 400), ("GET /a%00 HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    ("GET /a%2Fb HTTP/1.1\r\nHost: a\r\n\r\n", 400), ("GET /%ff HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    ("GET /%0d%0a HTTP/1.1\r\nHost: a\r\n\r\n", 400), ("FOO / HTTP/1.1\r\nHost: a\r\n\r\n", 501),
    ("get / HTTP/1.1\r\nHost: a\r\n\r\n", 501), ("CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", 501),
    ("POST / HTTP/1.1\r\nHost: a\r\nExpect: something\r\nContent-Length: 1\r\n\r\n", 417),
  ]

  /// Bodies whose length two programs could read differently: how requests are smuggled.
  static let smuggling: [(String, Int)] = [
    ("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n", 400),
    ("Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", 400),
    ("Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", 400),
    ("Content-Length: 3, 3\r\n\r\nabc", 400), ("Content-Length: +3\r\n\r\nabc", 400),
    ("Content-Length: -1\r\n\r\nabc", 400), ("Content-Length: 0x3\r\n\r\nabc", 400),
    ("Content-Length: 3 3\r\n\r\nabc", 400), ("Content-Length:\r\n\r\nabc", 400),
    ("Content-Length: 18446744073709551619\r\n\r\nabc", 400), ("Content-Length : 3\r\n\r\nabc", 400),
    ("Transfer-Encoding: identity\r\n\r\nabc", 400), ("Transfer-Encoding: gzip\r\n\r\nabc", 400),
    ("Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501),
    ("Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", 400), ("Transfer-Encoding:\r\n\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: \u{b}chunked\r\n\r\n0\r\n\r\n", 400), ("Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: chunked\r\n\r\n\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: chunked\r\n\r\n3 \r\nabc\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: chunked\r\n\r\n3\nabc\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: chunked\r\n\r\n3\r\nabc0\r\n\r\n", 400),
    ("Transfer-Encoding: chunked\r\n\r\n-3\r\nabc\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: chunked\r\n\r\n0x3\r\nabc\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nabc\r\n0\r\n\r\n", 400),
    // A letter that Unicode's rules make a "k" of.
    ("Transfer-Encoding: chun\u{212a}ed\r\n\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: chunked\r\n\r\n3;\r\nabc\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: chunked\r\n\r\n3;a=\"b\r\nabc\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: chunked\r\n\r\n00000000000000003\r\nabc\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: chunked\r\n\r\n3;a\nb\r\nabc\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: chunked\r\n\r\n0\r\nBad trailer\r\n\r\n", 400),
    ("Transfer-Encoding: chunked\r\n\r\n0\r\n folded: x\r\n\r\n", 400),
  ]

  @Test("A malformed request gets its status and no second answer", arguments: malformed)
  func malformedRequests(request: String, status: Int) throws {
    let client = try TestServer().connect()
    client.send(request + Self.sound)
    let answer = try client.answer()
    #expect(answer.status == status)
    #expect(answer.headers["connection"] == "close")
    #expect(try client.isEnded())
  }

  @Test("A body with a doubtful length gets its status and no second answer", arguments: smuggling)
  func doubtfulLengths(fields: String, status: Int) throws {
    let client = try TestServer().connect()
    client.send("POST /first HTTP/1.1\r\nHost: a\r\n" + fields + Self.sound)
    let answer = try client.answer()
    #expect(answer.status == status)
    #expect(try client.isEnded())
  }

  @Test("HTTP/1.0 knows no chunks: a chunked body from it is refused")
  func oldChunks() throws {
    let answer = try TestServer().ask("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
    #expect(answer.status == 400)
  }

  @Test(
    "Unusual but right requests are served",
    arguments: [
      ("\r\nGET /a HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a "), ("GET /a HTTP/1.1\r\nhOST:a\r\n\r\n", "GET /a "),
      ("GET /a HTTP/1.1\r\nHost:\t a:8080 \t\r\nX:\r\nY: \u{e9}\r\n\r\n", "GET /a "),
      ("GET /a HTTP/1.1\r\nHost: [::1]:80\r\n\r\n", "GET /a "), ("GET /a HTTP/1.9\r\nHost: a\r\n\r\n", "GET /a "),
      ("GET http://b.id/a?x=1 HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a "),
      ("GET http://b.id HTTP/1.1\r\nHost: a\r\n\r\n", "GET / "),
      ("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "OPTIONS / "), ("GET /a HTTP/1.0\r\n\r\n", "GET /a "),
      ("PUT /a HTTP/1.1\r\nHost: a\r\nContent-Length: 003\r\n\r\nabc", "PUT /a abc"),
      (
        "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n03 ;a=\"b\"\r\nabc\r\nA\r\n0123456789\r\n000\r\nT: u\r\n\r\n",
        "POST /a abc0123456789"
      ),
    ])
  func unusualRequests(request: String, body: String) throws {
    let answer = try TestServer().ask(request)
    #expect(answer.status == 200)
    #expect(answer.text == body)
  }
}
