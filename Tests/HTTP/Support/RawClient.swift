import CLinux
import Glibc

/// What came back for one request.
struct RawAnswer {
  let status: Int
  /// Names in lower case.
  let headers: [String: String]
  let body: [UInt8]
  var text: String { String(decoding: body, as: UTF8.self) }
}

enum RawError: Error {
  case connect(Int32)
  case ended, timedOut
  case malformed(String)
}

/// A client that sends exactly the bytes it is given. Five seconds without any byte fail a test instead of hanging it.
final class RawClient {
  let descriptor: Int32
  /// A server that lives as long as its client.
  var server: TestServer?
  private var buffer: [UInt8] = []

  init(port: Int, receiveBuffer: Int32? = nil) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    if var size = receiveBuffer { setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, 4) }
    var limit = timeval(tv_sec: 5, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    let outcome = withUnsafePointer(to: address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard outcome == 0 else { throw RawError.connect(errno) }
  }

  deinit { close(descriptor) }

  func send(_ text: String) { send(Array(text.utf8)) }

  /// Sends all bytes; stops early when the server has closed.
  func send(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { all in
      var done = 0
      while done < all.count {
        let count = Glibc.send(descriptor, all.baseAddress?.advanced(by: done), all.count - done, Int32(MSG_NOSIGNAL))
        guard count > 0 else { return }
        done += count
      }
    }
  }

  func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Ends the connection with a reset.
  func reset() {
    var linger = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<linger>.size))
    shutdown(descriptor, Int32(SHUT_RDWR))
  }

  /// Reads one answer; `isHead` when it has no body whatever its header says.
  func answer(isHead: Bool = false) throws -> RawAnswer {
    let lines = try header()
    let words = lines[0].split(separator: " ")
    guard words.count >= 2, words[0] == "HTTP/1.1", let status = Int(words[1]) else {
      throw RawError.malformed(lines[0])
    }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { throw RawError.malformed(line) }
      let name = line[..<colon].lowercased()
      headers[name] = String(line[line.index(after: colon)...].drop { $0 == " " })
    }
    let isEmpty = isHead || status < 200 || status == 204 || status == 304
    return RawAnswer(status: status, headers: headers, body: isEmpty ? [] : try body(headers))
  }

  /// Everything up to the end of the connection.
  func rest() throws -> String {
    while try fill() {}
    defer { buffer = [] }
    return String(decoding: buffer, as: UTF8.self)
  }

  /// Whether the server ended the connection without another byte.
  func isEnded() throws -> Bool { try rest().isEmpty }

  /// Exactly `count` bytes.
  func take(_ count: Int) throws -> [UInt8] {
    while buffer.count < count { guard try fill() else { throw RawError.ended } }
    defer { buffer.removeFirst(count) }
    return Array(buffer.prefix(count))
  }

  private func header() throws -> [String] {
    var lines: [String] = []
    while true {
      let line = try line()
      if line.isEmpty { return lines }
      lines.append(line)
    }
  }

  private func line() throws -> String {
    var scanned = 0
    while true {
      if let end = buffer[scanned...].firstIndex(of: 10) {
        let line = try take(end + 1).dropLast()
        guard line.last == 13 else { throw RawError.malformed("line end") }
        return String(decoding: line.dropLast(), as: UTF8.self)
      }
      scanned = buffer.count
      guard try fill() else { throw RawError.ended }
    }
  }

  private func body(_ headers: [String: String]) throws -> [UInt8] {
    if let length = headers["content-length"].flatMap({ Int($0) }) { return try take(length) }
    guard headers["transfer-encoding"] == "chunked" else { return Array(try rest().utf8) }
    var all: [UInt8] = []
    while let size = Int(try line(), radix: 16) {
      all += try take(size)
      _ = try line()
      if size == 0 { return all }
    }
    throw RawError.malformed("chunk")
  }

  /// False at the end of the connection.
  private func fill() throws -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &bytes, bytes.count, 0)
    if count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) { throw RawError.timedOut }
    buffer += bytes.prefix(max(count, 0))
    return count > 0
  }
}
