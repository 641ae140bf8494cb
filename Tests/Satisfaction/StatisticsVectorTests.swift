import Foundation
import Mustache
import Satisfaction
import Testing

/// What a second implementation gave for the same questions (`Vectors/README.md` tells how it was made).
@Suite("A3 · figures beside a second implementation") struct StatisticsVectorTests {
  private static func vectors() throws -> [[String: Value]] {
    let file = try #require(
      Bundle.module.url(forResource: "statistics", withExtension: "jsonl", subdirectory: "Vectors"))
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      guard case .map(let vector) = try Value(json: Array(line.utf8)) else { throw Unread() }
      return vector
    }
  }

  private struct Unread: Error {}

  @Test(
    "A3: every figure is what numpy, scipy and pingouin make of the same numbers",
    arguments: ["mean", "sd", "median", "quantile", "nps", "pearson", "spearman", "cronbach", "csi", "ikm"])
  func figures(kind: String) throws {
    let vectors = try Self.vectors().filter { $0["kind"]?.text == kind }
    #expect(vectors.count >= 3)
    for vector in vectors {
      let (found, expected) = (figure(kind, of: vector), vector["expect"]?.number)
      #expect(agrees(found, expected), "\(vector): \(String(describing: found))")
    }
  }

  @Test("A3: α and both item–total correlations come from sums as from the answers themselves") func moments() throws {
    for vector in try Self.vectors() where vector["kind"]?.text == "cronbach" {
      let rows = vector["items"]?.rows.map { $0.map { Int($0) } } ?? []
      let moments = try #require(ScaleMoments(rows))
      #expect(agrees(moments.alpha, vector["expect"]?.number))
      for (place, expected) in (vector["itemTotal"]?.list ?? []).enumerated() {
        #expect(agrees(moments.itemTotal(place), expected.number))
      }
      for (place, expected) in (vector["corrected"]?.list ?? []).enumerated() {
        #expect(agrees(moments.correctedItemTotal(place), expected.number))
      }
    }
  }

  @Test("A3: the table value of r is Student's, for few and for very many") func critical() throws {
    for vector in try Self.vectors() where vector["kind"]?.text == "critical" {
      let count = try #require(vector["n"]?.number.map { Int($0) })
      #expect(agrees(CriticalR.value(count), vector["five"]?.number, within: 1e-7), "n = \(count)")
      #expect(agrees(CriticalR.value(count, .one), vector["one"]?.number, within: 1e-7), "n = \(count)")
    }
  }

  private func figure(_ kind: String, of vector: [String: Value]) -> Double? {
    let (x, y) = (vector["x"]?.numbers ?? [], vector["y"]?.numbers ?? [])
    switch kind {
    case "mean": return Statistics.mean(x)
    case "sd": return Statistics.standardDeviation(x)
    case "median": return Statistics.median(x)
    case "quantile": return Statistics.quantile(x, vector["q"]?.number ?? -1)
    case "nps": return Statistics.nps(x)
    case "pearson": return Statistics.pearson(x, y)
    case "spearman": return Statistics.spearman(x, y)
    case "cronbach": return Statistics.cronbach(vector["items"]?.rows ?? [])
    case "csi":
      let pairs = zip(vector["importance"]?.numbers ?? [], vector["satisfaction"]?.numbers ?? [])
      return CustomerIndex.value(
        pairs.map { .init(importance: $0, satisfaction: $1) }, highest: vector["scale"]?.number ?? 0)
    default: return ServiceIndex(means: vector["means"]?.numbers ?? [])?.value
    }
  }

  private func agrees(_ found: Double?, _ expected: Double?, within tolerance: Double = 1e-9) -> Bool {
    guard let found, let expected else { return found == nil && expected == nil }
    return (found - expected).magnitude <= tolerance * max(1, expected.magnitude)
  }
}

extension Value {
  fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }

  fileprivate var number: Double? {
    switch self {
    case .int(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }

  fileprivate var list: [Value] { if case .list(let values) = self { values } else { [] } }
  fileprivate var numbers: [Double] { list.compactMap(\.number) }
  fileprivate var rows: [[Double]] { list.map(\.numbers) }
}
