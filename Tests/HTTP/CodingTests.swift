import CZlib
import Testing

@testable import HTTP

@Suite("Compressed answers") struct CodingTests {
  private static let page = [UInt8](String(repeating: "<tr><td>Laporan hasil uji</td></tr>\n", count: 100).utf8)

  @Test(
    "gzip is what the client takes, and takes no less gladly than the plain body",
    arguments: [
      ("gzip", true), ("GZIP;q=0.001", true), ("br, gzip", true), ("*", true), ("x-gzip", true),
      ("deflate, *;q=0.1", true),
      ("gzip;q=0.5, identity;q=0.5", true), ("", false), ("gzip;q=0", false), ("gzip;q=0.000", false), ("br", false),
      ("*;q=0", false), ("gzip;q=0, *", false), ("identity, gzip;q=0.5", false), ("gzip;q=x", false),
      ("gzip;q=2", false),
      ("gzippy", false),
    ])
  func weights(field: String, isPreferred: Bool) {
    #expect(Request(path: "/", headers: ["Accept-Encoding": field]).prefersGzip == isPreferred)
    #expect(!Request(path: "/").prefersGzip)
  }

  @Test("What comes out, and out of a state used before, unpacks to what went in", arguments: [0, 1, 1_000, 300_000])
  func roundTrip(count: Int) throws {
    for round in 0..<3 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: ($0 &* 31 &+ round) >> 4) }
      let small = try #require(Gzip.compress(bytes, level: Gzip.quickest))
      #expect(Self.unpacked(small, room: count + 1) == bytes)
    }
  }

  @Test(
    "Only long text that is not compressed yet goes out compressed",
    arguments: [
      (["Content-Type": "text/html; charset=utf-8"], 3_600, true), (["Content-Type": "application/json"], 3_600, true),
      (["Content-Type": "text/html; charset=utf-8"], 1_023, false), (["Content-Type": "image/png"], 3_600, false),
      (["Content-Type": "text/csv"], 300_000, false),
      (["Content-Type": "text/html", "Content-Encoding": "br"], 3_600, false),
      (["Content-Type": "text/html", "ETag": "\"a\""], 3_600, false), ([:], 3_600, false),
    ] as [(Headers, Int, Bool)])
  func worthwhile(headers: Headers, count: Int, isCompressed: Bool) throws {
    let bytes = (0..<count).map { Self.page[$0 % Self.page.count] }
    let plain = Response(headers: headers, body: .bytes(bytes))
    let answer = plain.compressed(for: Request(path: "/", headers: ["Accept-Encoding": "gzip"]))
    guard case .bytes(let sent) = answer.body else { throw Empty() }
    #expect(answer.headers.all("Vary") == (isCompressed ? ["Accept-Encoding"] : []))
    if isCompressed {
      #expect(answer.headers["Content-Encoding"] == "gzip" && Self.unpacked(sent, room: count) == bytes)
    } else {
      #expect(sent == bytes && answer.headers["Content-Encoding"] == headers["Content-Encoding"])
    }
    let other = plain.compressed(for: Request(path: "/"))
    #expect(other.contentLength == count && other.headers.contains("Vary") == isCompressed)
  }

  @Test("Header and body that the client takes in little pieces arrive whole and in order")
  func pieces() throws {
    let body = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 9) }
    let server = try TestServer { _ in
    } handler: { _ in
      Response(body: .bytes(body))
    }
    let client = try RawClient(port: server.server.port, receiveBuffer: 4_096)
    client.send(String(repeating: "GET / HTTP/1.1\r\nHost: a\r\n\r\n", count: 3))
    for _ in 0..<3 { #expect(try client.answer().body == body) }
  }

  private struct Empty: Error {}

  private static func unpacked(_ bytes: [UInt8], room: Int) -> [UInt8] {
    var stream = z_stream()
    guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return [] }
    defer { inflateEnd(&stream) }
    var input = bytes
    return [UInt8](unsafeUninitializedCapacity: max(room, 1)) { buffer, count in
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(buffer.count)
        inflate(&stream, Z_FINISH)
      }
      count = Int(stream.total_out)
    }
  }
}
