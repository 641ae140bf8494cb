import Support
import Testing

/// What no browser would send: each is refused with its status, whatever it costs the sender.
@Suite("Floods", .serialized) struct FloodTests {
  private static let chunkedHead = "POST /lacak HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
  private static let chunk = [UInt8]("8000\r\n") + [UInt8](repeating: 0x61, count: 0x8000) + [UInt8]("\r\n")

  private static func post(_ path: String, _ type: String, _ body: [UInt8]) -> [UInt8] {
    [UInt8](
      "POST \(path) HTTP/1.1\r\nHost: a\r\nContent-Type: \(type)\r\nContent-Length: \(body.count)\r\n\r\n") + body
  }

  @Test("lines of 8 MB, 100,000 fields and 20,000 parts get their statuses, and the next page is served")
  func statuses() async throws {
    let server = try await PressedServer.start()
    let long = [UInt8](repeating: 0x61, count: 8 << 20)
    let get = [UInt8]("GET / HTTP/1.1\r\nHost: a\r\n")
    let form = [UInt8].repeating("a=&", 100_000)
    let parts = [UInt8].repeating("--B\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n", 20_000)
    let cases: [(String, [[UInt8]], Int)] = [
      ("a target of 8 MB", [[UInt8]("GET /"), long], 414), ("a method of 8 MB", [long], 414),
      ("a field of 8 MB", [get + [UInt8]("X: "), long], 431), ("a field name of 8 MB", [get, long], 431),
      ("a chunk extension of 8 MB", [[UInt8](Self.chunkedHead + "1;"), long], 400),
      ("100,000 header fields", [get, .repeating("X: y\r\n", 100_000), [UInt8]("\r\n")], 431),
      ("100,000 trailers", [[UInt8](Self.chunkedHead + "0\r\n"), .repeating("X: y\r\n", 100_000)], 431),
      ("100,000 form fields", [Self.post("/lacak", "application/x-www-form-urlencoded", form)], 413),
      ("20,000 parts", [Self.post("/keluhan/baru/lampiran", "multipart/form-data; boundary=B", parts)], 413),
      ("a part header of 8 MB", [Self.post("/keluhan/baru/lampiran", "multipart/form-data; boundary=B", long)], 400),
    ]
    for (what, bytes, status) in cases {
      #expect(try await server.statusOf(sending: bytes) == status, "\(what)")
    }
    #expect(try await server.readPages() == [200])
    #expect(server.memory <= PressedServer.underLoad, "\(server.memory) MB")
    print("pressure: \(server.memory) MB after floods")
  }

  @Test("endless chunked bodies end with 413, many at once too")
  func endless() async throws {
    let server = try await PressedServer.start()
    let senders = try await server.crowd(30) { wire in
      try wire.send([UInt8](Self.chunkedHead))
      for _ in 0..<20 { try wire.send(Self.chunk) }
    }
    #expect(try await server.readPages(8) == [200])
    let endings = try await blocking {
      senders.map { wire in
        do { for _ in 0..<1_000 { try wire.send(Self.chunk) } } catch {}
        var reader = WireReader(wire)
        return (try? reader.reply().status) ?? 0
      }
    }
    // A reset may overtake the answer of who never stops; most read why.
    #expect(Set(endings).isSubset(of: [0, 413, 503]) && endings.contains(413), "\(endings)")
    #expect(try await server.readPages() == [200])
    #expect(server.memory <= PressedServer.underLoad, "\(server.memory) MB")
  }

  @Test("bodies of all connections together keep to their memory: beyond it 503, pages go on, and room comes back")
  func together() async throws {
    let server = try await PressedServer.start()
    let head = "POST /lacak HTTP/1.1\r\nHost: a\r\nContent-Length: 1048576\r\n\r\n"
    let almost = [UInt8](head) + [UInt8](repeating: 0x61, count: 1_000_000)
    var senders = try await server.crowd(120) { wire in try? wire.send(almost) }
    #expect(server.memory <= PressedServer.underLoad, "\(server.memory) MB")
    #expect(try await server.readPages() == [200])
    let refused = try await server.statusOf(sending: [almost])
    #expect(refused == 503)
    print("pressure: \(server.memory) MB with 120 bodies of 1 MB under way")
    senders = []
    let recovered = try await eventually { try await server.sendForm() == 422 }
    #expect(recovered && senders.isEmpty)
  }
}
