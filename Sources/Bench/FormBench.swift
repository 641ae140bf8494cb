/// The first page of the public form: no session, a fresh forgery token each.
enum FormBench {
  static func run(_ plan: BenchPlan) throws -> [Measure] {
    let folder = try DataStore.folder("1000")
    try Subject.prepare(complaints: 1_000, in: folder)
    let subject = try Subject(data: folder)
    defer { subject.stop() }
    _ = try Wrk.get("/keluhan/baru", port: subject.port, connections: 64, seconds: 1)
    let rounds = try (0..<3).map { _ in
      let before = subject.processorTime
      let figures = try Wrk.get("/keluhan/baru", port: subject.port, connections: 64, seconds: 4)
      return (cost: (subject.processorTime - before) / Double(figures.requests) * 1e6, rate: figures.perSecond)
    }
    return [
      Measure(
        work: "public form page, c=64: processor time", value: median(rounds.map(\.cost)), unit: "µs a request",
        isCost: true, floor: 40, aim: 20, detail: "\(Report.number(median(rounds.map(\.rate)))) pages/s")
    ]
  }
}
