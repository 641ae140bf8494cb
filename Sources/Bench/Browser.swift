import Foundation

/// Just enough of a browser to fill in forms: cookies, redirects left alone, one connection a request.
final class Browser {
  struct Page {
    let status: Int
    let location: String
    let body: String

    /// The forgery token of the first form.
    var token: String { hidden("_token") }

    /// What the first hidden field of that name holds; empty when there is none.
    func hidden(_ name: String) -> String {
      guard let start = body.range(of: "name=\"\(name)\" value=\"") else { return "" }
      return String(body[start.upperBound...].prefix { $0 != "\"" })
    }
  }

  private let port: Int
  private(set) var cookies: [String: String] = [:]

  init(port: Int) { self.port = port }

  var cookieHeader: String { cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ") }

  func get(_ path: String) throws -> Page { try send("GET \(path) HTTP/1.1\r\n", body: "") }

  /// Sends the form that was read last.
  func post(_ path: String, token: String, _ fields: [String: String]) throws -> Page {
    let pairs = fields.merging(["_token": token]) { $1 }.map { "\(Self.escaped($0.key))=\(Self.escaped($0.value))" }
    let body = pairs.joined(separator: "&")
    return try send(
      "POST \(path) HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.utf8.count)\r\n",
      body: body)
  }

  /// Signs in with a sample account.
  func signIn(as name: String) throws {
    let form = try get("/masuk")
    let answer = try post(
      "/masuk", token: form.token, ["email": "\(name)@contoh.go.id", "password": "tanggap-demo-2026"])
    guard answer.status == 303 else { throw BenchError("\(name) cannot sign in: \(answer.status)") }
  }

  private static func escaped(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }

  private func send(_ head: String, body: String) throws -> Page {
    let socket = try Socket(port: port)
    let cookie = cookies.isEmpty ? "" : "Cookie: \(cookieHeader)\r\n"
    try socket.send("\(head)Host: 127.0.0.1:\(port)\r\n\(cookie)Connection: close\r\n\r\n\(body)")
    let answer = String(decoding: socket.rest(), as: UTF8.self)
    guard let end = answer.range(of: "\r\n\r\n") else { throw BenchError("no answer to \(head)") }
    let lines = answer[..<end.lowerBound].components(separatedBy: "\r\n")
    var location = ""
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2 else { continue }
      if parts[0].lowercased() == "location" { location = parts[1] }
      if parts[0].lowercased() == "set-cookie" { keep(parts[1]) }
    }
    let status = Int(lines[0].split(separator: " ").dropFirst().first ?? "") ?? 0
    return Page(status: status, location: location, body: String(answer[end.upperBound...]))
  }

  private func keep(_ cookie: String) {
    let pair = cookie.split(separator: ";")[0].split(separator: "=", maxSplits: 1).map { String($0) }
    if pair.count == 2 { cookies[pair[0]] = pair[1] }
  }
}

/// A blocking connection to 127.0.0.1.
final class Socket {
  private let descriptor: Int32

  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
    }
    guard code == 0 else { throw BenchError("cannot connect to \(port): \(String(cString: strerror(errno)))") }
  }

  deinit { close(descriptor) }

  func send(_ text: String) throws {
    let bytes = Array(text.utf8)
    guard write(descriptor, bytes, bytes.count) == bytes.count else { throw BenchError("cannot send") }
  }

  /// Everything up to the end of the connection.
  func rest() -> [UInt8] {
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(descriptor, &part, part.count), count > 0 { all += part[..<count] }
    return all
  }

  /// The next bytes that come, at most so many; none at the end.
  func some(of limit: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: limit) { part, count in
      count = max(read(descriptor, part.baseAddress, limit), 0)
    }
  }

  /// The first bytes that come.
  func some() -> Int {
    var part = [UInt8](repeating: 0, count: 65_536)
    return read(descriptor, &part, part.count)
  }
}
