import Foundation
import Synchronization

/// A server on loopback that gives the same answer to everybody and remembers what it was sent.
///
/// For testing clients: it understands nothing, reads what one request sends (head, and as much body as
/// `Content-Length` says) and closes. It listens until the process ends: a test that only reads `port` would
/// otherwise let go of it before its client has connected.
package final class CannedServer: Sendable {
  package let port: Int
  private let log = Log()

  private final class Log: Sendable { let requests = Mutex<[String]>([]) }

  /// Answers each request with what `answer` makes of its first line's target.
  package init(_ answer: @escaping @Sendable (String) -> String) throws {
    let (listener, number) = try Self.listen()
    port = number
    let log = log
    Thread {
      while case let socket = accept(listener, nil, nil), socket >= 0 {
        let request = Self.read(from: socket)
        log.requests.withLock { $0.append(request) }
        let words = request.split(separator: " ", maxSplits: 2)
        let reply = Array(answer(words.count > 1 ? String(words[1]) : "").utf8)
        _ = Glibc.send(socket, reply, reply.count, Int32(MSG_NOSIGNAL))
        close(socket)
      }
    }.start()
  }

  /// Every request so far, as it came.
  package var requests: [String] { log.requests.withLock { $0 } }

  /// An HTML answer with `html` in its body, and more header lines if wanted.
  package static func page(_ html: String, status: String = "200 OK", headers: [String] = []) -> String {
    let lines = ["HTTP/1.1 \(status)", "Content-Type: text/html; charset=utf-8", "Content-Length: \(html.utf8.count)"]
    return (lines + headers + ["Connection: close", "", html]).joined(separator: "\r\n")
  }

  private static func listen() throws -> (Int32, Int) {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = LoopbackAddress.port(0)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(socket, address, size) == 0 && Glibc.listen(socket, 64) == 0 && getsockname(socket, address, &size) == 0
      }
    }
    guard code else { throw ProcessError.system("listen", errno) }
    return (socket, Int(in_port_t(bigEndian: address.sin_port)))
  }

  private static func read(from socket: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while !isWhole(bytes), case let count = recv(socket, &buffer, buffer.count, 0), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.ranges(of: "\r\n\r\n").first else { return false }
    let length = text[..<end.lowerBound].firstMatch(of: #/Content-Length: (\d+)/#).flatMap { Int($0.1) } ?? 0
    return text[end.upperBound...].utf8.count >= length
  }
}
