/// How long each list takes to leave as a file, of every kind there is, and how much of it there is.
enum DownloadBench {
  private static let lists: [(path: String, reader: String)] = [
    ("/keluhan", "manajer"), ("/surat", "manajer"), ("/tugas/tim", "kepala"), ("/pengaturan/jejak", "admin"),
  ]

  static func run(_ plan: BenchPlan) throws -> [Measure] {
    guard let size = plan.sizes.first else { return [] }
    let folder = try DataStore.folder("\(size)")
    try Subject.prepare(complaints: size, in: folder)
    let subject = try Subject(data: folder)
    defer { subject.stop() }
    return try lists.flatMap { list in
      let browser = Browser(port: subject.port)
      try browser.signIn(as: list.reader)
      return try ["csv", "xlsx"].map { ending in
        try download("\(list.path).\(ending)?status=semua", of: size, subject, browser)
      }
    }
  }

  private static func download(
    _ path: String, of size: Int, _ subject: Subject, _ browser: Browser
  ) throws -> Measure {
    var bytes = 0
    let times = try (0..<3).map { _ in
      try seconds {
        let socket = try Socket(port: subject.port)
        try socket.send(
          "GET \(path) HTTP/1.1\r\nHost: a\r\nCookie: \(browser.cookieHeader)\r\nConnection: close\r\n\r\n")
        let answer = socket.rest()
        guard answer.starts(with: Array("HTTP/1.1 200".utf8)) else { throw BenchError("no file at \(path)") }
        bytes = answer.count
      }
    }
    return Measure(
      work: "\(path) of \(size) complaints", value: median(times), unit: "s", isCost: true,
      detail: "\(Report.number(Double(bytes) / 1e6)) MB")
  }
}
