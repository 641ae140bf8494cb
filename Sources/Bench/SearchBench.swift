import Foundation

/// Search by words over the largest data: words that very many complaints hold and that few do; beside them the beginning
/// of a word that stands nowhere alone.
enum SearchBench {
  private static let questions = [
    "sertifikat", "sertifikat terlambat", "kalibrasi timbangan", "KEL-2026-0143",
  ]
  private static let beginning = "kalibr"

  static func run(_ plan: BenchPlan) throws -> [Measure] {
    guard let size = plan.sizes.last else { return [] }
    let folder = try DataStore.folder("\(size)")
    try Subject.prepare(complaints: size, in: folder)
    let subject = try Subject(data: folder)
    defer { subject.stop() }
    let browser = Browser(port: subject.port)
    try browser.signIn(as: "manajer")
    let times = try (questions + [beginning]).map { words in
      let path = "/cari?q=\(words.replacingOccurrences(of: " ", with: "+"))"
      let runs = try (0..<3).map { _ in
        try Wrk.get(path, port: subject.port, connections: 1, seconds: 2, cookie: browser.cookieHeader).p50
      }
      return median(runs)
    }
    let detail = zip(questions, times).map { "“\($0)” \(Report.number($1)) ms" }.joined(separator: ", ")
    // The slowest question stands for all: a middle of them would hide it.
    return [
      Measure(
        work: "search by words over \(size), first page, p50", value: times.dropLast().max() ?? .nan, unit: "ms",
        isCost: true, floor: 30, aim: 5, detail: detail),
      Measure(
        work: "search by the beginning “\(beginning)” over \(size), p50", value: times.last ?? .nan, unit: "ms",
        isCost: true),
    ]
  }
}
