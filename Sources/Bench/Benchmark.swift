import Foundation

/// One piece of work that is measured, by the name it is asked for.
struct Benchmark: Sendable {
  let name: String
  let run: @Sendable (BenchPlan) throws -> [Measure]

  static let all: [Benchmark] = [
    Benchmark(name: "template", run: TemplateBench.run), Benchmark(name: "parsing", run: ParsingBench.run),
    Benchmark(name: "form", run: FormBench.run), Benchmark(name: "filing", run: FilingBench.run),
    Benchmark(name: "list", run: ListBench.run), Benchmark(name: "search", run: SearchBench.run),
    Benchmark(name: "growth", run: GrowthBench.run), Benchmark(name: "kpi", run: KPIBench.run),
    Benchmark(name: "survey", run: SurveyBench.run), Benchmark(name: "memory", run: MemoryBench.run),
    Benchmark(name: "export", run: ExportBench.run), Benchmark(name: "downloads", run: DownloadBench.run),
    Benchmark(name: "board", run: BoardBench.run), Benchmark(name: "due", run: DueBench.run),
  ]
}

/// What was asked for on the command line.
struct BenchPlan: Sendable {
  let benchmarks: [Benchmark]
  let isJSON: Bool
  /// Complaints in the databases that lists are measured on, smallest first.
  let sizes: [Int]
  /// Answers in the round whose figures are measured.
  let answers: Int

  init(_ arguments: [String]) throws {
    var (names, isJSON, sizes, answers) = ([String](), false, [1_000, 100_000], 1_000_000)
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--json": isJSON = true
      case "--sizes": sizes = (rest.popFirst() ?? "").split(separator: ",").compactMap { Int($0) }
      case "--answers": answers = rest.popFirst().flatMap { Int($0) } ?? 0
      default: names.append(word)
      }
    }
    let unknown = names.filter { name in !Benchmark.all.contains { $0.name == name } }
    guard unknown.isEmpty, sizes.count > 1, sizes == sizes.sorted(), answers >= 1_000 else {
      let known = Benchmark.all.map(\.name).joined(separator: " ")
      throw BenchError("bench [\(known)] [--json] [--sizes SMALL,…,LARGE] [--answers COUNT]")
    }
    benchmarks = Benchmark.all.filter { names.isEmpty || names.contains($0.name) }
    (self.isJSON, self.sizes, self.answers) = (isJSON, sizes, answers)
  }
}

struct BenchError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// One figure, and how far it has to reach.
struct Measure: Sendable {
  enum Verdict: String { case below, floor, aim, unbounded }

  let work: String
  let value: Double
  let unit: String
  /// More is better for these; for costs less is.
  var isCost = false
  var floor: Double?
  var aim: Double?
  /// What the figure was made of.
  var detail = ""

  var verdict: Verdict {
    guard let floor else { return .unbounded }
    let reaches = { (bound: Double) in isCost ? value <= bound : value >= bound }
    if let aim, reaches(aim) { return .aim }
    return reaches(floor) ? .floor : .below
  }
}

/// The middle of several runs.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return .nan }
  return sorted.count % 2 == 1
    ? sorted[sorted.count / 2] : (sorted[sorted.count / 2 - 1] + sorted[sorted.count / 2]) / 2
}

/// Seconds of processor time that a piece of work takes: what others do on the machine meanwhile counts less.
func processorSeconds(_ work: () throws -> Void) rethrows -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
  let start = now()
  try work()
  return now() - start
}

/// Seconds that a piece of work takes, by the clock that never jumps.
func seconds(_ work: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  let time = try clock.measure(work)
  return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}
