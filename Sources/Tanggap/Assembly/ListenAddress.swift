/// Where to listen: `HOST:PORT`, with an IPv6 address in brackets. Port 0 lets the system choose.
struct ListenAddress: Sendable, Hashable {
  let host: String
  let port: Int

  static let standard = ListenAddress(host: "127.0.0.1", port: 8080)

  init(host: String, port: Int) {
    self.host = host
    self.port = port
  }

  init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
      (0...65_535).contains(port), text[text.index(after: colon)...].allSatisfy(\.isNumber)
    else { return nil }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = host.dropFirst().dropLast()
    } else if host.contains(":") {
      return nil
    }
    guard !host.isEmpty, !host.contains(where: \.isWhitespace) else { return nil }
    self.init(host: String(host), port: port)
  }

  /// Reads `--listen`, when it is there.
  init(_ arguments: Arguments, of command: String) throws(UsageError) {
    guard let text = arguments["--listen"] else {
      self = .standard
      return
    }
    guard let address = ListenAddress(text) else {
      throw UsageError("--listen memerlukan HOST:PORT, misalnya 127.0.0.1:8080", command)
    }
    self = address
  }

  /// The address a browser on this machine opens.
  func url(port: Int) -> String { "http://\(host.contains(":") ? "[\(host)]" : host):\(port)/" }
}
