import Foundation

/// The figures as people and programs read them.
enum Report {
  static func text(_ measures: [Measure]) -> String {
    ([machine] + measures.map(line)).joined(separator: "\n")
  }

  static func json(_ measures: [Measure]) -> String {
    let rows: [[String: Any]] = measures.map { measure in
      var row: [String: Any] = [
        "work": measure.work, "value": measure.value, "unit": measure.unit, "verdict": measure.verdict.rawValue,
        "detail": measure.detail,
      ]
      if let floor = measure.floor { row["floor"] = floor }
      if let aim = measure.aim { row["aim"] = aim }
      return row
    }
    let all: [String: Any] = ["machine": machine, "measures": rows]
    let data = try? JSONSerialization.data(withJSONObject: all, options: [.prettyPrinted, .sortedKeys])
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  private static func line(_ measure: Measure) -> String {
    let bound = measure.floor.map { floor in
      let sign = measure.isCost ? "≤" : "≥"
      return "  floor \(sign) \(number(floor))" + (measure.aim.map { ", aim \(sign) \(number($0))" } ?? "")
    }
    let verdict = measure.verdict == .unbounded ? "" : "  [\(measure.verdict.rawValue)]"
    let detail = measure.detail.isEmpty ? "" : "  (\(measure.detail))"
    return "\(measure.work): \(number(measure.value)) \(measure.unit)\(bound ?? "")\(verdict)\(detail)"
  }

  static func number(_ value: Double) -> String {
    value.isNaN ? "–" : String(format: value >= 1_000 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value)
  }

  /// Processor, cores, memory and load: a figure means nothing without them.
  private static var machine: String {
    let processor = lines(of: "/proc/cpuinfo").first { $0.hasPrefix("model name") }?.split(separator: ":").last
    let memory = lines(of: "/proc/meminfo").first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    let load = lines(of: "/proc/loadavg").first?.split(separator: " ").first ?? "?"
    return
      "\(processor.map { $0.trimmingCharacters(in: .whitespaces) } ?? "?"), \(ProcessInfo.processInfo.processorCount) cores, "
      + "\(memory >> 20) GiB, load \(load)"
  }

  private static func lines(of path: String) -> [Substring] {
    ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(separator: "\n")
  }
}
