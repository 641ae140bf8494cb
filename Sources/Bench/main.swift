import Foundation

/// `bench [NAME…] [--json] [--sizes 1000,100000]`: measures the program against what it could be, as ratios.
/// `bench soak [--minutes N]`: a mixed load for a long time, and whether memory and descriptors stay flat.
do {
  let words = Array(CommandLine.arguments.dropFirst())
  if words.first == "soak" { exit(try Soak.run(Array(words.dropFirst())) ? 0 : 1) }
  let plan = try BenchPlan(words)
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
