/// The manager's page of figures over the largest data: the server's processor time for each.
enum KPIBench {
  static func run(_ plan: BenchPlan) throws -> [Measure] {
    let size = plan.sizes.last ?? 1_000
    let folder = try DataStore.folder("\(size)")
    try Subject.prepare(complaints: size, in: folder)
    let subject = try Subject(data: folder)
    defer { subject.stop() }
    let browser = Browser(port: subject.port)
    try browser.signIn(as: "manajer")
    let page = { seconds in
      try Wrk.get("/kpi", port: subject.port, connections: 4, seconds: seconds, cookie: browser.cookieHeader)
    }
    _ = try page(1)
    let costs = try (0..<3).map { _ in
      let before = subject.processorTime
      let figures = try page(4)
      return (subject.processorTime - before) / Double(figures.requests) * 1e3
    }
    return [
      Measure(
        work: "KPI page over \(size) complaints: processor time", value: median(costs), unit: "ms a page",
        isCost: true, floor: 5, aim: 1)
    ]
  }
}
