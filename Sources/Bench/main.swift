import Foundation

/// `bench [NAME…] [--json] [--sizes 1000,100000]`: measures the program against what it could be, as ratios.
do {
  let plan = try BenchPlan(Array(CommandLine.arguments.dropFirst()))
  var measures: [Measure] = []
  for benchmark in plan.benchmarks {
    FileHandle.standardError.write(Data("… \(benchmark.name)\n".utf8))
    measures += try benchmark.run(plan)
  }
  print(plan.isJSON ? Report.json(measures) : Report.text(measures))
  exit(measures.allSatisfy { $0.verdict != .below } ? 0 : 1)
} catch {
  FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
  exit(2)
}
