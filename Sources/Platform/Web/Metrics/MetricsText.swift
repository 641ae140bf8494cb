/// Figures in Prometheus' text format, version 0.0.4
/// (https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format).
struct MetricsText {
  enum Kind: String { case counter, gauge, histogram }

  private(set) var bytes: [UInt8] = []
  private var name = ""

  /// Begins a family: its samples follow.
  mutating func family(_ name: String, _ kind: Kind, _ help: String) {
    self.name = name
    line("# HELP \(name) \(help)")
    line("# TYPE \(name) \(kind.rawValue)")
  }

  /// A sample of the family begun last.
  mutating func sample(_ value: Double, _ labels: [(String, String)] = [], suffix: String = "") {
    line("\(name)\(suffix)\(Self.rendered(labels)) \(Self.rendered(value))")
  }

  /// A family of one sample.
  mutating func single(_ name: String, _ kind: Kind, _ help: String, _ value: Double) {
    family(name, kind, help)
    sample(value)
  }

  /// One histogram of the family begun last: `buckets` hold each its own count, the last one what is beyond all bounds.
  mutating func histogram(_ labels: [(String, String)] = [], bounds: [Double], buckets: [Int], sum: Double) {
    var count = 0
    for (place, bucket) in buckets.enumerated() {
      count += bucket
      let bound = place < bounds.count ? Self.rendered(bounds[place]) : "+Inf"
      sample(Double(count), labels + [("le", bound)], suffix: "_bucket")
    }
    sample(sum, labels, suffix: "_sum")
    sample(Double(count), labels, suffix: "_count")
  }

  private mutating func line(_ text: String) {
    bytes += text.utf8
    bytes.append(0x0a)
  }

  /// Whole numbers without a point; anything else as Swift writes it, which Go reads.
  private static func rendered(_ value: Double) -> String {
    Int(exactly: value).map { "\($0)" } ?? "\(value)"
  }

  private static func rendered(_ labels: [(String, String)]) -> String {
    guard !labels.isEmpty else { return "" }
    return "{" + labels.map { "\($0)=\"\(escaped($1))\"" }.joined(separator: ",") + "}"
  }

  private static func escaped(_ value: String) -> String {
    value.reduce(into: "") { text, character in
      switch character {
      case "\\": text += "\\\\"
      case "\"": text += "\\\""
      case "\n": text += "\\n"
      default: text.append(character)
      }
    }
  }
}
