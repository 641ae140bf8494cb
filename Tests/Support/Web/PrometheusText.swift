import Foundation

/// Figures in Prometheus' text format 0.0.4, read strictly: whatever the format forbids is a fault.
package struct PrometheusText {
  package struct Fault: Error, CustomStringConvertible {
    package let description: String
  }

  /// The value of each series by its name and labels, as they stand in the text.
  package private(set) var samples: [String: Double] = [:]
  /// The kind of each family.
  package private(set) var kinds: [String: String] = [:]
  private var order: [(series: String, name: String, labels: [(String, String)], value: Double)] = []
  private var family = ""
  private var helped: Set<String> = []

  package init(_ text: String) throws(Fault) {
    guard text.hasSuffix("\n"), !text.hasSuffix("\n\n") else { throw Fault(description: "no line end at the end") }
    for line in text.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# HELP ") {
        try readHelp(line)
      } else if line.hasPrefix("# TYPE ") {
        try readType(line)
      } else {
        try readSample(String(line))
      }
    }
    for (name, kind) in kinds where kind == "histogram" { try checkHistograms(of: name) }
  }

  /// The sum of all series of a name whose labels hold these.
  package func sum(_ name: String, _ labels: [String: String] = [:]) -> Double {
    order.filter { sample in
      sample.name == name && labels.allSatisfy { label in sample.labels.contains { $0 == (label.key, label.value) } }
    }.reduce(0) { $0 + $1.value }
  }

  private mutating func readHelp(_ line: Substring) throws(Fault) {
    let words = line.split(separator: " ", maxSplits: 3)
    guard words.count == 4, helped.insert(String(words[2])).inserted else { throw Fault(description: "\(line)") }
    family = String(words[2])
  }

  private mutating func readType(_ line: Substring) throws(Fault) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 4, words[2] == family, kinds[family] == nil,
      ["counter", "gauge", "histogram"].contains(words[3])
    else { throw Fault(description: "\(line)") }
    kinds[family] = String(words[3])
  }

  private mutating func readSample(_ line: String) throws(Fault) {
    guard let match = line.wholeMatch(of: #/([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)/#) else {
      throw Fault(description: "no sample: \(line)")
    }
    let name = String(match.1)
    let labels = try Self.labels(match.2.map { String($0) } ?? "", line)
    guard let value = match.3 == "+Inf" ? .infinity : Double(match.3), let kind = kinds[family] else {
      throw Fault(description: "no value, or no type before it: \(line)")
    }
    let endings = kind == "histogram" ? ["_bucket", "_sum", "_count"] : [""]
    guard endings.contains(where: { name == family + $0 }) else {
      throw Fault(description: "not of \(family): \(line)")
    }
    guard kind != "counter" || (value >= 0 && name.hasSuffix("_total")) else {
      throw Fault(description: "counter: \(line)")
    }
    let series = String(line.dropLast(match.3.count + 1))
    guard samples.updateValue(value, forKey: series) == nil else { throw Fault(description: "twice: \(series)") }
    order.append((series, name, labels, value))
  }

  private static func labels(_ text: String, _ line: String) throws(Fault) -> [(String, String)] {
    var rest = text[...]
    var labels: [(String, String)] = []
    while !rest.isEmpty {
      guard let match = rest.prefixMatch(of: #/([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\["\\n])*)"(,|$)/#),
        !labels.contains(where: { $0.0 == match.1 })
      else { throw Fault(description: "labels: \(line)") }
      labels.append((String(match.1), String(match.2)))
      rest = rest[match.range.upperBound...]
    }
    return labels
  }

  /// Bounds rise, counts never fall, the last bucket is all of them, and sum and count are there.
  private func checkHistograms(of name: String) throws(Fault) {
    func key(_ labels: [(String, String)]) -> String {
      labels.filter { $0.0 != "le" }.map { "\($0.0)=\($0.1)" }.joined(separator: ",")
    }
    let buckets = Dictionary(grouping: order.filter { $0.name == name + "_bucket" }) { key($0.labels) }
    for (labels, series) in buckets {
      let bounds = series.map { sample in sample.labels.first { $0.0 == "le" }?.1 ?? "" }
      let numbers = bounds.map { $0 == "+Inf" ? Double.infinity : Double($0) ?? .nan }
      let counts = series.map(\.value)
      let count = order.first { $0.name == name + "_count" && key($0.labels) == labels }?.value
      let isWhole =
        numbers == numbers.sorted() && Set(numbers).count == numbers.count && numbers.last == .infinity
        && counts == counts.sorted() && counts.last == count
        && order.contains { $0.name == name + "_sum" && key($0.labels) == labels }
      guard isWhole else { throw Fault(description: "histogram \(name) {\(labels)}") }
    }
  }
}
