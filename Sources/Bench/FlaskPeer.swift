import Foundation

/// The program somebody would write by hand instead: Flask and sqlite3 behind two gunicorn workers, with its own data.
///
/// It needs Python's `flask` and `gunicorn`, which PyPI has, on the path.
final class FlaskPeer {
  let port = 8_110
  private let process = Process()

  /// Serves so many tickets, made on first use.
  init(tickets: Int) throws {
    let database = try DataStore.folder("flask") + "/\(tickets).db"
    if !FileManager.default.fileExists(atPath: database) {
      let seed = try Shell.run("/usr/bin/env", ["python3", Peers.folder + "/seed_flask.py", database, "\(tickets)"])
      guard seed.status == 0 else { throw BenchError("Python 3 does not fill the peer's database") }
    }
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gunicorn", "-b", "127.0.0.1:\(port)", "-w", "2", "-k", "sync", "flaskapp:app"]
    process.currentDirectoryURL = URL(fileURLWithPath: Peers.folder)
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["FLASK_DB": database, "PYTHONDONTWRITEBYTECODE": "1"]
    ) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    for _ in 0..<200 {
      if (try? Browser(port: port).get("/"))?.status == 200 { return }
      usleep(50_000)
    }
    throw BenchError("the Flask program does not answer: pip install flask gunicorn")
  }

  func stop() {
    process.terminate()
    process.waitUntilExit()
  }

  /// What its load generator sends to file a ticket.
  func filing() throws -> [String: String] {
    let browser = Browser(port: port)
    _ = try browser.get("/")
    let token = browser.cookies["csrf"] ?? ""
    return [
      "W_METHOD": "POST", "W_PATH": "/tickets",
      "W_BODY": "csrf=\(token)&name=Ratna&email=ratna@example.com&category=1&title=Terlambat&body=Dua+minggu+@N@",
      "W_HEADERS": "Content-Type: application/x-www-form-urlencoded\nCookie: csrf=\(token)",
    ]
  }
}
