import Foundation

/// The real program, serving on a port of its own in a process of its own.
package final class ServerProcess: Sendable {
  /// Where it listens on 127.0.0.1.
  package let port: Int
  private let child: Child

  private init(_ child: Child, port: Int) {
    self.child = child
    self.port = port
  }

  /// Starts `tanggap` with `arguments` and returns once `/healthz` answers 200.
  ///
  /// `--listen 127.0.0.1:0` is added unless the arguments say where to listen; the port is read from the line in
  /// which the program says where it can be found. The current folder is the root of the source tree, so that
  /// Views and Public are found; `folder` says otherwise.
  package static func start(
    _ arguments: [String], environment: [String: String] = [:], folder: String? = nil,
    program: String = Program.tanggap, within limit: Duration = Patience.limit
  ) async throws -> ServerProcess {
    let listen = arguments.contains("--listen") ? [] : ["--listen", "127.0.0.1:0"]
    let child = try Child(
      program, arguments + listen, environment: environment, folder: folder ?? SourceTree.root)
    let isReady = try await eventually(within: limit) {
      if let status = child.status {
        throw ProcessError.ended(
          program: program, status: status, stderr: String(decoding: child.stderr, as: UTF8.self))
      }
      guard let port = announcedPort(child) else { return false }
      return try await isHealthy(port)
    }
    guard isReady, let port = announcedPort(child) else { throw notReady(child) }
    return ServerProcess(child, port: port)
  }

  /// Everything written to standard output so far.
  package var stdout: String { String(decoding: child.stdout, as: UTF8.self) }
  /// Everything written to standard error so far.
  package var stderr: String { String(decoding: child.stderr, as: UTF8.self) }
  /// The process number, for tools that look at a process from outside.
  package var pid: Int32 { child.pid }

  /// A client without cookies.
  package func client() -> WebClient { WebClient(port: port) }

  /// Asks it to stop (SIGTERM) and returns its exit code.
  @discardableResult package func terminate(within limit: Duration = Patience.limit) async throws -> Int32 {
    child.send(SIGTERM)
    return try await child.end(within: limit)
  }

  /// Ends it without a chance to tidy up (SIGKILL), and returns when it is gone.
  package func kill9() async throws {
    child.send(SIGKILL)
    _ = try await child.end()
  }

  private static func isHealthy(_ port: Int) async throws -> Bool {
    (try? await WebClient(port: port).get("/healthz").status) == 200
  }

  private static func announcedPort(_ child: Child) -> Int? {
    let said = String(decoding: child.stdout + child.stderr, as: UTF8.self)
    guard let match = said.firstMatch(of: #/127\.0\.0\.1:([1-9][0-9]*)/#) else { return nil }
    return Int(match.1)
  }

  private static func notReady(_ child: Child) -> ProcessError {
    .notReady(
      program: child.program, stdout: String(decoding: child.stdout, as: UTF8.self),
      stderr: String(decoding: child.stderr, as: UTF8.self))
  }
}
