import Support
import Testing

@Suite struct WebClientTests {
  private func formServer() throws -> CannedServer {
    try CannedServer { target in
      switch target {
      case "/masuk": CannedServer.page("", status: "303 See Other", headers: ["Location: /tugas"])
      case "/tugas": CannedServer.page("<title>Tugas  saya</title><h1>Tugas</h1><p>Tidak <b>ada</b>", headers: [])
      case "/kunci": CannedServer.page("", headers: ["Set-Cookie: sesi=a1; Path=/; HttpOnly; SameSite=Lax"])
      case "/lupa": CannedServer.page("", headers: ["Set-Cookie: sesi=; Path=/; Max-Age=0"])
      default:
        CannedServer.page(
          """
          <form method="post" action="kirim?x=1"><input type="hidden" name="token" value="t&amp;1">
          <textarea name="isi">\n\nBaris</textarea><button name="aksi" value="simpan">Simpan</button></form>
          """)
      }
    }
  }

  @Test("a cookie comes back until it is taken away")
  func cookies() async throws {
    let server = try formServer()
    let client = WebClient(port: server.port)
    for path in ["/kunci", "/a", "/lupa", "/b"] { _ = try await client.get(path) }
    let sent = server.requests.map { $0.contains("Cookie: sesi=a1\r\n") }
    #expect(sent == [false, true, true, false])
  }

  @Test("a form is sent as a browser sends it")
  func submitting() async throws {
    let server = try formServer()
    let client = WebClient(port: server.port)
    let page = try await client.get("/keluhan/baru")
    _ = try await client.submit(page.form(containing: "isi"), pressing: "Simpan")
    let request = try #require(server.requests.last)
    #expect(request.hasPrefix("POST /keluhan/kirim?x=1 HTTP/1.1\r\n"))
    #expect(request.hasSuffix("\r\n\r\ntoken=t%261&isi=%0D%0ABaris&aksi=simpan"))
  }

  @Test("redirects are followed only when asked for")
  func redirects() async throws {
    let server = try formServer()
    let client = WebClient(port: server.port)
    let answer = try await client.get("/masuk")
    #expect(answer.status == 303 && answer.location == "/tugas")
    let page = try await client.follow(answer)
    #expect(page.title == "Tugas saya" && page.text == "Tugas\nTidak ada")
  }

  @Test("what a form does not offer cannot be sent")
  func nothingInvented() async throws {
    let server = try formServer()
    let client = WebClient(port: server.port)
    let form = try await client.get("/").form(containing: "isi")
    await #expect(throws: WebClientError.self) { try await client.submit(form, changing: ["judul": "x"]) }
    await #expect(throws: WebClientError.self) { try await client.submit(form, pressing: "Hapus") }
    #expect(server.requests.count == 1)
  }

  @Test("files travel with their names and bytes")
  func files() async throws {
    let server = try formServer()
    let file = WebUpload(name: "foto \"a\".png", type: "image/png", bytes: Array("isi".utf8))
    _ = try await WebClient(port: server.port).postMultipart("/berkas", [("a", "1")], files: [("foto", file)])
    let request = try #require(server.requests.last)
    #expect(
      request.contains("name=\"foto\"; filename=\"foto %22a%22.png\"\r\nContent-Type: image/png\r\n\r\nisi\r\n--"))
  }

  @Test(
    "an answer is read whatever way its length is told",
    arguments: [
      "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef", "HTTP/1.1 200 OK\r\n\r\nabc",
      "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n2;x\r\nbc\r\n0\r\n\r\n",
    ])
  func lengths(answer: String) async throws {
    let server = try CannedServer { _ in answer }
    #expect(try await WebClient(port: server.port).get("/").body == "abc")
  }

  @Test("half an answer is an error, not a page")
  func truncated() async throws {
    let server = try CannedServer { _ in "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc" }
    await #expect(throws: WireError.self) { try await WebClient(port: server.port).get("/") }
  }
}
