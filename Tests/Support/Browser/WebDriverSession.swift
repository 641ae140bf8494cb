import Foundation

/// A running chromedriver with one session of headless Chromium, spoken to in JSON over HTTP
/// (W3C WebDriver, https://www.w3.org/TR/webdriver2/). All of its processes end with it.
final class WebDriverSession: Sendable {
  private let child: Child
  private let folder: ScratchFolder
  private let port: Int
  private let id: String

  /// Starts driver and browser; everything they keep lies in a folder that goes with them.
  init(arguments: [String], preferences: JSON) async throws {
    guard let chromium = BrowserAvailability.chromium, let driver = BrowserAvailability.chromedriver else {
      throw WebDriverError.notInstalled
    }
    let folder = try ScratchFolder()
    let home = ["HOME": folder.path, "TMPDIR": folder.path, "XDG_CONFIG_HOME": folder.path("config")]
    let (child, port) = try await Self.start(driver, home)
    let options: JSON = [
      "binary": .string(chromium), "prefs": preferences,
      "args": .array((arguments + ["--user-data-dir=" + folder.path("profile")]).map(JSON.string)),
    ]
    let wanted: JSON = [
      "capabilities": [
        "alwaysMatch": [
          "browserName": "chrome", "goog:chromeOptions": options,
          "timeouts": ["implicit": 0, "pageLoad": 60000, "script": 30000],
        ]
      ]
    ]
    let session = try await Self.send("POST", "/session", wanted, to: port)
    self.child = child
    self.folder = folder
    self.port = port
    id = session["sessionId"]?.string ?? ""
  }

  /// Sends a command of the session and returns its value.
  @discardableResult func command(_ method: String, _ path: String, _ body: JSON = [:]) async throws -> JSON {
    try await Self.send(method, "/session/\(id)\(path)", body, to: port)
  }

  /// Sends a command of the Chrome DevTools protocol (https://chromedevtools.github.io/devtools-protocol/).
  @discardableResult func devtools(_ command: String, _ parameters: JSON = [:]) async throws -> JSON {
    try await self.command("POST", "/goog/cdp/execute", ["cmd": .string(command), "params": parameters])
  }

  /// Ends the session in order, then whatever still runs.
  func quit() async {
    _ = try? await command("DELETE", "")
    child.killTree()
    _ = try? await child.end()
  }

  /// Now and then, where several start at once, a driver says that it starts and then nothing more: it is given up and
  /// another one started.
  private static func start(_ driver: String, _ home: [String: String]) async throws -> (Child, port: Int) {
    var tries = 3
    while true {
      let child = try Child(driver, ["--port=0", "--log-level=SEVERE"], environment: home)
      do {
        return (child, try await port(of: child, within: Patience.limit / 3))
      } catch let error as ProcessError {
        child.killTree()
        tries -= 1
        guard tries > 0 else { throw error }
      }
    }
  }

  private static func port(of child: Child, within limit: Duration) async throws -> Int {
    var port: Int?
    let isUp = try await eventually(within: limit) {
      let said = String(decoding: child.stdout, as: UTF8.self)
      port = said.firstMatch(of: #/started successfully on port (\d+)/#).flatMap { Int($0.1) }
      return port != nil || child.status != nil
    }
    guard isUp, let port else {
      throw ProcessError.notReady(
        program: child.program, stdout: String(decoding: child.stdout, as: UTF8.self),
        stderr: String(decoding: child.stderr, as: UTF8.self))
    }
    return port
  }

  private static func send(_ method: String, _ path: String, _ body: JSON, to port: Int) async throws -> JSON {
    let content = method == "POST" ? try body.bytes() : []
    let reply = try await blocking {
      let wire = try Wire(port: port)
      let head = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
      let kind = "Content-Type: application/json; charset=utf-8\r\nContent-Length: \(content.count)\r\n\r\n"
      try wire.send(Array((head + kind).utf8) + content)
      var reader = WireReader(wire)
      return try reader.reply()
    }
    let value = try JSON(parsing: reply.body)["value"] ?? .null
    guard reply.status == 200 else {
      throw WebDriverError.refused(
        command: "\(method) \(path)", code: value["error"]?.string ?? "\(reply.status)",
        message: value["message"]?.string ?? "")
    }
    return value
  }
}
