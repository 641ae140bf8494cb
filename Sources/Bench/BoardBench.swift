/// The team's board and the search page over the largest data: the server's processor time for each, one reader at a
/// time.
enum BoardBench {
  private static let pages: [(name: String, path: String, reader: String)] = [
    ("team's board", "/tugas/tim", "kepala"), ("team's board, late only", "/tugas/tim?lewat=1", "kepala"),
    ("search page, a word of one unit's", "/cari?q=sertifikat&status=terbuka", "pokja"),
    ("search page, a telephone number", "/cari?q=0812-3456-7890", "manajer"),
    ("search page, no words", "/cari?status=semua&k3=1", "manajer"),
  ]

  static func run(_ plan: BenchPlan) throws -> [Measure] {
    guard let size = plan.sizes.last else { return [] }
    let folder = try DataStore.folder("\(size)")
    try Subject.prepare(complaints: size, in: folder)
    let subject = try Subject(data: folder)
    defer { subject.stop() }
    return try pages.map { page in
      let browser = Browser(port: subject.port)
      try browser.signIn(as: page.reader)
      let runs = try (0..<3).map { _ in
        try Wrk.get(page.path, port: subject.port, connections: 1, seconds: 2, cookie: browser.cookieHeader).p50
      }
      return Measure(work: "\(page.name) over \(size), p50", value: median(runs), unit: "ms", isCost: true, floor: 30)
    }
  }
}
