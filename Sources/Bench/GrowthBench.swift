import Foundation

/// What pages cost with many complaints over what they cost with few: processor time of the server, one reader at a time.
enum GrowthBench {
  // Tasks of a leader of a team: 19 of them at a thousand complaints, a page of 25 at a million. A page of four would
  // cost less than one of 25 whatever the size of the data.
  private static let pages: [(name: String, reader: String?)] = [
    ("/keluhan", "manajer"), ("/tugas", "pokja"), ("case", "kepala"), ("tracking", nil),
  ]

  static func run(_ plan: BenchPlan) throws -> [Measure] {
    let times = try plan.sizes.map { size in (size: size, pages: try measure(size)) }
    guard let small = times.first, let large = times.last else { return [] }
    return pages.enumerated().map { place, page in
      let detail = times.map { "\($0.size): \(Report.number($0.pages[place])) ms" }.joined(separator: ", ")
      return Measure(
        work: "\(page.name): cost at \(large.size) over cost at \(small.size)",
        value: large.pages[place] / small.pages[place], unit: "×", isCost: true, floor: 1.5, aim: 1.1, detail: detail)
    }
  }

  private static func measure(_ size: Int) throws -> [Double] {
    let folder = try DataStore.folder("\(size)")
    try Subject.prepare(complaints: size, in: folder)
    let subject = try Subject(data: folder)
    defer { subject.stop() }
    return try pages.map { page in
      let browser = Browser(port: subject.port)
      if let reader = page.reader { try browser.signIn(as: reader) }
      let path = try address(of: page.name, in: folder)
      let run = { try Wrk.get(path, port: subject.port, connections: 1, seconds: 2, cookie: browser.cookieHeader) }
      _ = try run()
      let runs = try (0..<3).map { _ in
        let before = subject.processorTime
        let requests = try run().requests
        return (subject.processorTime - before) / Double(requests) * 1_000
      }
      return median(runs)
    }
  }

  /// Of a case in the middle of the data.
  private static func address(of page: String, in folder: String) throws -> String {
    guard page == "case" || page == "tracking" else { return page }
    let (path, sql) =
      page == "case"
      ? ("/keluhan/", "SELECT token FROM caseRun WHERE id = (SELECT MAX(id) / 2 FROM caseRun)")
      : ("/lacak/", "SELECT trackingToken FROM complaint WHERE id = (SELECT MAX(id) / 2 FROM complaint)")
    return path + (try Rows(at: folder + "/tanggap.sqlite").text(sql))
  }
}
