import HTTP

/// `probe echo --listen HOST:PORT`: a server for suites that test servers. `/echo` answers any method with the body it
/// got, `/` and `/hello` with a greeting.
enum EchoProbe {
  static func run(_ arguments: [String]) throws {
    guard arguments.count == 2, arguments[0] == "--listen", let colon = arguments[1].lastIndex(of: ":"),
      let port = Int(arguments[1][arguments[1].index(after: colon)...])
    else { throw ProbeError.usage("probe echo --listen HOST:PORT") }
    ServerSignals.block()
    var configuration = ServerConfiguration()
    configuration.host = String(arguments[1][..<colon])
    configuration.port = port
    configuration.bodyLimit = { _ in 32 * 1024 * 1024 }
    let server = Server(configuration: configuration, handler: answer)
    try server.start()
    ServerSignals.wait()
    server.stop()
    server.waitUntilStopped()
  }

  private static let greeting = Array("Hello, World!".utf8)

  @Sendable private static func answer(_ request: Request) -> Response {
    let reads = request.method == .get || request.method == .head
    switch request.path {
    case "/echo":
      let type = request.headers["Content-Type"] ?? "application/octet-stream"
      return Response(headers: ["Content-Type": type], body: .bytes(request.bodyBytes))
    case "/", "/hello":
      guard reads else { return Response(.methodNotAllowed, headers: ["Allow": "GET, HEAD"]) }
      return Response(headers: ["Content-Type": "text/plain; charset=utf-8"], body: .bytes(greeting))
    default:
      return .text("404 Not Found\n", status: .notFound)
    }
  }
}
