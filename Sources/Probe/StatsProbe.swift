import Mustache
import Satisfaction

/// `probe stats`: one JSON object a line, one number back; null where the figure is not defined for what was given, and
/// `{"error":"…"}` where the question cannot be read.
///
/// `{"kind":"mean|sd|median|quantile|nps","x":[…],"q":…}` (sd with n − 1, quantile by nearest rank),
/// `{"kind":"pearson|spearman","x":[…],"y":[…]}`, `{"kind":"cronbach","items":[[…]]}` with a row a respondent,
/// `{"kind":"csi","importance":[…],"satisfaction":[…],"scale":…}` in percent of means, `{"kind":"ikm","means":[…]}`
/// rounded half up to two decimals.
enum StatsProbe {
  private struct Refused: Error { let reason: String }

  /// Answers one line of JSON with one line of JSON.
  static func answer(_ line: [UInt8]) -> [UInt8] {
    do {
      guard case .map(let question) = try Value(json: line) else { throw Refused(reason: "expected an object") }
      return try (figure(of: question).map { .double($0) } ?? Value.null).json
    } catch let refused as Refused {
      return Value.map(["error": .string(refused.reason)]).json
    } catch {
      return Value.map(["error": .string("\(error)")]).json
    }
  }

  private static func figure(of question: [String: Value]) throws -> Double? {
    guard case .string(let kind) = question["kind"] else { throw Refused(reason: "expected a text: kind") }
    switch kind {
    case "mean": return Statistics.mean(try numbers("x", of: question))
    case "sd": return Statistics.standardDeviation(try numbers("x", of: question))
    case "median": return Statistics.median(try numbers("x", of: question))
    case "quantile": return Statistics.quantile(try numbers("x", of: question), try number("q", of: question))
    case "nps": return Statistics.nps(try numbers("x", of: question))
    case "pearson": return Statistics.pearson(try numbers("x", of: question), try numbers("y", of: question))
    case "spearman": return Statistics.spearman(try numbers("x", of: question), try numbers("y", of: question))
    case "cronbach": return Statistics.cronbach(try rows("items", of: question))
    case "csi": return try customerIndex(of: question)
    case "ikm": return ServiceIndex(means: try numbers("means", of: question))?.value
    default: throw Refused(reason: "unknown kind")
    }
  }

  private static func customerIndex(of question: [String: Value]) throws -> Double? {
    let importance = try numbers("importance", of: question)
    let satisfaction = try numbers("satisfaction", of: question)
    guard importance.count == satisfaction.count else { return nil }
    let attributes = zip(importance, satisfaction).map {
      CustomerIndex.Attribute(importance: $0, satisfaction: $1)
    }
    return CustomerIndex.value(attributes, highest: try number("scale", of: question))
  }

  private static func numbers(_ name: String, of question: [String: Value]) throws -> [Double] {
    guard let value = question[name], let numbers = list(value) else {
      throw Refused(reason: "expected a list of numbers: \(name)")
    }
    return numbers
  }

  private static func rows(_ name: String, of question: [String: Value]) throws -> [[Double]] {
    guard case .list(let values) = question[name] else { throw Refused(reason: "expected a list of rows: \(name)") }
    return try values.map { value in
      guard let row = list(value) else { throw Refused(reason: "expected a list of rows: \(name)") }
      return row
    }
  }

  private static func number(_ name: String, of question: [String: Value]) throws -> Double {
    guard let value = question[name], let number = number(value) else {
      throw Refused(reason: "expected a number: \(name)")
    }
    return number
  }

  private static func list(_ value: Value) -> [Double]? {
    guard case .list(let values) = value else { return nil }
    let numbers = values.compactMap(number)
    return numbers.count == values.count ? numbers : nil
  }

  private static func number(_ value: Value) -> Double? {
    switch value {
    case .int(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }
}
