/// One HTTP/1.1 answer as it came over the wire (RFC 9112), read without any of the server's own code.
package struct WireReply: Sendable {
  package let status: Int
  package let reason: String
  /// In the order they came, names as they were written.
  package let headers: [(name: String, value: String)]
  package let body: [UInt8]

  /// The value of a header, whatever the case of its name; the first one if there are several.
  package func header(_ name: String) -> String? { all(name).first }

  /// All values of a header.
  package func all(_ name: String) -> [String] {
    headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
  }
}

/// Reads answers from a connection, one after the other.
package struct WireReader {
  private let wire: Wire
  private var buffer: [UInt8] = []

  /// - Parameter start: what was received before.
  package init(_ wire: Wire, after start: [UInt8] = []) {
    self.wire = wire
    buffer = start
  }

  /// Reads the next final answer; interim ones (1xx) are passed over. An answer to HEAD has no body.
  package mutating func reply(toMethod method: String = "GET") throws(WireError) -> WireReply {
    while true {
      let (status, reason) = try statusLine()
      let headers = try fields()
      if status / 100 == 1 { continue }
      let head = WireReply(status: status, reason: reason, headers: headers, body: [])
      let hasBody = method != "HEAD" && status != 204 && status != 304
      return try WireReply(status: status, reason: reason, headers: headers, body: hasBody ? body(after: head) : [])
    }
  }

  private mutating func statusLine() throws(WireError) -> (Int, String) {
    let line = try line()
    let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[0].hasPrefix("HTTP/1."), parts[1].utf8.count == 3, let status = Int(parts[1]) else {
      throw .malformed("status line “\(line)”")
    }
    return (status, parts.count > 2 ? String(parts[2]) : "")
  }

  private mutating func fields() throws(WireError) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    while case let line = try line(), !line.isEmpty {
      guard let colon = line.firstIndex(of: ":") else { throw .malformed("header “\(line)”") }
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      fields.append((String(line[..<colon]), String(value)))
    }
    return fields
  }

  private mutating func body(after head: WireReply) throws(WireError) -> [UInt8] {
    if head.header("Transfer-Encoding")?.lowercased() == "chunked" { return try chunks() }
    guard let length = head.header("Content-Length") else { return try rest() }
    guard let count = Int(length), count >= 0 else { throw .malformed("Content-Length “\(length)”") }
    return try take(count)
  }

  private mutating func chunks() throws(WireError) -> [UInt8] {
    var all: [UInt8] = []
    while true {
      let line = try line()
      guard let size = Int(line.prefix { $0 != ";" }, radix: 16), size >= 0 else { throw .malformed("chunk “\(line)”") }
      if size == 0 { break }
      all += try take(size)
      guard try take(2) == [13, 10] else { throw .malformed("a chunk does not end with its line") }
    }
    _ = try fields()
    return all
  }

  private mutating func line() throws(WireError) -> String {
    var searched = 0
    while true {
      if let end = buffer[searched...].firstIndex(of: 10) {
        guard end > 0, buffer[end - 1] == 13 else { throw .malformed("a line ends without CR") }
        return String(decoding: try take(end + 1).dropLast(2), as: UTF8.self)
      }
      searched = buffer.count
      try fill()
    }
  }

  private mutating func take(_ count: Int) throws(WireError) -> [UInt8] {
    while buffer.count < count { try fill() }
    defer { buffer.removeFirst(count) }
    return Array(buffer[..<count])
  }

  private mutating func rest() throws(WireError) -> [UInt8] {
    defer { buffer = [] }
    return try buffer + wire.receiveToEnd()
  }

  private mutating func fill() throws(WireError) {
    let some = try wire.receive()
    if some.isEmpty { throw .malformed("the connection closed in the middle of an answer") }
    buffer += some
  }
}
