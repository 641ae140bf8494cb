import HTTP
import Mustache

/// `probe fuzz KIND --count N`: damaged input for one parser; prints how it fared, and fails when a promise is broken.
enum FuzzProbe {
  static let usage = "probe fuzz request|chunked|multipart|cookie|form|mustache --count N"

  static func run(_ arguments: [String]) throws {
    guard arguments.count == 3, arguments[1] == "--count", let count = Int(arguments[2]), count >= 0 else {
      throw ProbeError.usage(usage)
    }
    if arguments[0] == "mustache" {
      let tally = MustacheFuzz.run(count: count)
      return report(
        arguments[0], count, ["rendered": tally.rendered, "refused": tally.refused, "stopped": tally.stopped])
    }
    guard let kind = HTTPFuzz(rawValue: arguments[0]) else { throw ProbeError.usage(usage) }
    let tally = kind.run(count: count)
    report(kind.rawValue, count, ["accepted": tally.accepted, "refused": tally.refused, "broken": tally.broken])
    if let example = tally.example { throw ProbeError.broken(Base64.encode(example)) }
  }

  private static func report(_ kind: String, _ count: Int, _ figures: [String: Int]) {
    var line = figures.mapValues(Value.int)
    line["kind"] = .string(kind)
    line["count"] = .int(count)
    Lines.print(Value.map(line).json + [0x0a])
  }
}
