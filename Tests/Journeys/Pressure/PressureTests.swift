import Foundation
import Support
import Testing

/// Many clients at once that wait, trickle or do not read: everybody else is served, and memory stays where it may.
@Suite("Under pressure", .serialized) struct PressureTests {
  private static let greeting = [UInt8]("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")

  @Test("ten thousand idle connections cost at most 80 MB, and stay open while others are served")
  func idle() async throws {
    // Where the system allows fewer descriptors, as many as it allows here.
    let count = min(10_000, raiseDescriptorLimit() * 7 / 8 - 1_500)
    let server = try await PressedServer.start()
    #expect(try await server.readPages() == [200])
    let before = server.memory
    #expect(before <= PressedServer.atRest, "\(before) MB at rest")
    let crowd = try await server.crowd(count) { wire in
      try wire.send(Self.greeting)
      _ = try wire.receive()
    }
    let more = server.memory - before
    #expect(more <= 80 * Double(count) / 10_000, "\(more) MB for \(count) connections")
    #expect(try await server.readPages() == [200])
    #expect(try await server.sendForm() == 422)
    let some = stride(from: 0, to: count, by: 100).map { crowd[$0] }
    for wire in some { try wire.send(Self.greeting) }
    #expect(try await Set(server.statuses(some)) == [200])
    print("pressure: \(before) MB at rest, \(more) MB more for \(count) idle connections")
    #expect(try await server.process.terminate() == 0)
  }

  @Test("300 that trickle headers, 300 that trickle bodies and 300 that do not read leave others their pages")
  func slow() async throws {
    let server = try await PressedServer.start()
    let headers = try await server.crowd(300) { try $0.send([UInt8]("GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ")) }
    let bodies = try await server.crowd(300) {
      try $0.send([UInt8]("POST /lacak HTTP/1.1\r\nHost: a\r\nContent-Length: 9000\r\n\r\na=b"))
    }
    let style = [UInt8].repeating("GET /style.css HTTP/1.1\r\nHost: a\r\n\r\n", 100)
    let readers = try await server.crowd(300) { try $0.send(style) }
    for _ in 0..<5 {
      // Whoever has been cut off meanwhile has been cut off: the machine may be slow.
      for wire in headers + bodies { try? wire.send([0x61]) }
      #expect(try await server.readPages(8) == [200])
      #expect(try await server.sendForm() == 422)
    }
    #expect(server.memory <= PressedServer.underLoad, "\(server.memory) MB")
    print("pressure: \(server.memory) MB with 900 slow clients")
    withExtendedLifetime(readers) {}
  }

  @Test("half-open connections, ends in the middle of a request and silent ones disturb nobody")
  func halfOpen() async throws {
    let server = try await PressedServer.start()
    let silent = try await server.crowd(300)
    let half = try await server.crowd(300) { wire in
      try wire.send([UInt8]("POST /lacak HTTP/1.1\r\nHost: a\r\nContent-Length: 9000\r\n\r\na=b"))
      wire.finishSending()
    }
    #expect(try await server.readPages() == [200])
    #expect(try await Set(server.statuses(half)) == [0])
    for wire in silent { try wire.send(Self.greeting) }
    #expect(try await Set(server.statuses(silent)) == [200])
    #expect(server.memory <= PressedServer.underLoad, "\(server.memory) MB")
  }

  @Test("bursts of requests are answered in order, and who sends them without reading is no burden")
  func bursts() async throws {
    let server = try await PressedServer.start()
    let deaf = try await server.crowd(100) {
      try $0.send([UInt8].repeating("GET / HTTP/1.1\r\nHost: a\r\n\r\n", 2_000))
    }
    let burst = [UInt8].repeating("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n", 100)
    let bursting = try await server.crowd(20) { try $0.send(burst) }
    #expect(try await server.readPages() == [200])
    let answered = try await blocking {
      try bursting.map { wire in
        var reader = WireReader(wire)
        return try (0..<100).count { _ in try reader.reply().body == [UInt8]("ok\n") }
      }
    }
    #expect(answered.allSatisfy { $0 == 100 })
    #expect(try await server.sendForm() == 422)
    #expect(server.memory <= PressedServer.underLoad, "\(server.memory) MB")
    print("pressure: \(server.memory) MB with 100 that send bursts and do not read")
    withExtendedLifetime(deaf) {}
  }

  @Test("a hundred that ask for large files again and again and read slowly hold memory flat; a stretch comes alone")
  func largeFiles() async throws {
    let server = try await PressedServer.start()
    let bytes = [UInt8]("%PDF-1.4\n") + (0..<6_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var form = PublicForm(browser: server.process.client())
    form.files = [WebUpload(name: "besar.pdf", type: "application/pdf", bytes: bytes)]
    let filed = try await form.file()
    let file = try await form.browser.open(filed.url.replacing("/diterima", with: "")).link("besar.pdf")
    let part = try await form.browser.send("GET", file, headers: [("Range", "bytes=65530-131080")])
    #expect(part.status == 206 && part.bytes == Array(bytes[65_530...131_080]))
    let before = server.memory
    let asking = [UInt8].repeating("GET \(file) HTTP/1.1\r\nHost: a\r\n\r\n", 20)
    let readers = try await server.crowd(100) { wire in
      try wire.send(asking)
      _ = try wire.receive()
    }
    #expect(try await server.readPages() == [200])
    #expect(server.memory <= PressedServer.underLoad, "\(server.memory) MB")
    print("pressure: \(before) MB before, \(server.memory) MB with 100 slow readers of 6 MB files")
    withExtendedLifetime(readers) {}
  }

  @Test("without descriptors the listener tells clients so, does not turn in circles, and takes them in again")
  func noDescriptors() async throws {
    let server = try await PressedServer.start(descriptors: 160)
    let kept = try await server.crowd(1) { try $0.send(Self.greeting) }
    #expect(try await server.statuses(kept) == [200])
    // More than it has descriptors for: those beyond are told and let go, and none of them hangs.
    var crowd = try await server.crowd(300) { try $0.send(Self.greeting) }
    let told = try await server.statuses(crowd)
    #expect(Set(told).isSubset(of: [0, 200, 503]) && told.contains(503))
    let before = try await wakeups(kept[0])
    for _ in 0..<20 {
      try kept[0].send(Self.greeting)
      #expect(try await server.statuses(kept) == [200])
    }
    #expect(try await wakeups(kept[0]) - before < 1_000)
    crowd = []
    let recovered = try await eventually { (try? await server.readPages(4)) == [200] }
    #expect(recovered && crowd.isEmpty)
    #expect(try await server.sendForm() == 422)
  }

  /// How often the server's threads have been woken, asked on a connection that is open already.
  private func wakeups(_ wire: Wire) async throws -> Double {
    try await blocking {
      try wire.send([UInt8]("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n"))
      var reader = WireReader(wire)
      let text = String(decoding: try reader.reply().body, as: UTF8.self)
      return try PrometheusText(text).sum("tanggap_http_wakeups_total")
    }
  }
}
