/// The register's first page of 50 out of 100,000, beside Flask's list of 50 out of as many.
enum ListBench {
  private static let count = 100_000

  static func run(_ plan: BenchPlan) throws -> [Measure] {
    let folder = try DataStore.folder("\(count)")
    try Subject.prepare(complaints: count, in: folder)
    let rounds = try (0..<3).map { _ in (ours: try ours(folder), flask: try flask()) }
    let detail =
      "\(Report.number(median(rounds.map(\.ours))))/s, Flask \(Report.number(median(rounds.map(\.flask))))/s"
    return [
      Measure(
        work: "list of 50 out of \(count), c=64", value: median(rounds.map { $0.ours / $0.flask }), unit: "× Flask",
        floor: 2, aim: 5, detail: detail)
    ]
  }

  private static func ours(_ folder: String) throws -> Double {
    let subject = try Subject(data: folder)
    defer { subject.stop() }
    let browser = Browser(port: subject.port)
    try browser.signIn(as: "manajer")
    return try Wrk.get("/keluhan", port: subject.port, connections: 64, seconds: 3, cookie: browser.cookieHeader)
      .perSecond
  }

  private static func flask() throws -> Double {
    let peer = try FlaskPeer(tickets: count)
    defer { peer.stop() }
    return try Wrk.get("/tickets", port: peer.port, connections: 64, seconds: 3).perSecond
  }
}
