import Glibc
import HTTP
import Synchronization
import Testing

@Suite("Bodies that are made while they are sent") struct StreamTests {
  private static let piece = [UInt8](repeating: 0x78, count: 100_000)

  @Test("A body of unknown length is chunked, one of known length says it")
  func lengths() throws {
    let server = try TestServer { _ in
    } handler: { request in
      Response(
        body: .stream(length: request.path == "/tahu" ? 1_000_000 : nil) { writer in
          for _ in 0..<10 { try await writer.write(Self.piece) }
        })
    }
    let client = try server.connect()
    client.send(
      "GET /tahu HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\nHEAD / HTTP/1.1\r\nHost: a\r\n\r\n")
    let known = try client.answer()
    #expect(known.headers["content-length"] == "1000000" && known.body.count == 1_000_000)
    let chunked = try client.answer()
    #expect(chunked.headers["transfer-encoding"] == "chunked" && chunked.body.count == 1_000_000)
    #expect(try client.answer(isHead: true).status == 200)
    let old = try server.connect()
    old.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
    #expect(try old.answer().body.count == 1_000_000)
  }

  @Test("The producer waits for its reader")
  func backPressure() throws {
    let counter = Counter()
    let server = try TestServer { _ in
    } handler: { _ in
      Response(
        body: .stream(length: nil) { writer in
          for _ in 0..<500 {
            try await writer.write(Self.piece)
            counter.value.wrappingAdd(1, ordering: .relaxed)
          }
        })
    }
    let client = try server.connect()
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    _ = try client.take(1)
    let other = try server.connect()
    other.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try other.answer(isHead: true).status == 200)
    #expect(counter.value.load(ordering: .relaxed) < 500)
    var left = 500 * Self.piece.count
    while left > 0 { left -= try client.take(min(left, 1_000_000)).count }
  }

  @Test(
    "A body that fails, or is longer or shorter than promised, ends the connection unfinished", arguments: [0, 1, 2])
  func brokenPromises(kind: Int) throws {
    let server = try TestServer { _ in
    } handler: { _ in
      Response(
        body: .stream(length: 10) { writer in
          try await writer.write([UInt8](repeating: 0x61, count: kind == 1 ? 11 : 5))
          if kind == 0 { throw Broken() }
        })
    }
    let client = try server.connect()
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(throws: RawError.self) { _ = try client.answer() }
  }

  @Test("A producer hears that its client is gone")
  func clientGone() throws {
    let counter = Counter()
    let server = try TestServer { _ in
    } handler: { _ in
      Response(
        body: .stream(length: nil) { writer in
          do {
            while true { try await writer.write(Self.piece) }
          } catch { counter.value.store(1, ordering: .relaxed) }
        })
    }
    var client: RawClient? = try server.connect()
    client?.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    _ = try client?.take(1_000)
    client = nil
    while counter.value.load(ordering: .relaxed) == 0 { sched_yield() }
    while server.server.connectionCount > 0 { sched_yield() }
    #expect(server.server.connectionCount == 0)
  }

  @Test("A stretch of a file is sent as it is")
  func file() throws {
    var path = Array("/tmp/tanggap-test-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    unlink(path)
    let content = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(write(descriptor, content, content.count) == content.count)
    let handle = FileSlice.Handle(owning: descriptor)
    let server = try TestServer { _ in
    } handler: { _ in
      Response(body: .file(FileSlice(handle, offset: 1_000, length: 2_500_000)))
    }
    let client = try server.connect()
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n")
    for _ in 0..<2 { #expect(try client.answer().body == Array(content[1_000..<2_501_000])) }
  }

  private struct Broken: Error {}
  private final class Counter: Sendable { let value = Atomic<Int>(0) }
}
