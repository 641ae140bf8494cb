import Foundation
import Mustache
import Synchronization
import Testing

/// The specification's own test data, case by case.
@Suite struct ConformanceTests {
  static let required = ["comments", "delimiters", "interpolation", "inverted", "partials", "sections"]

  @Test(
    "The specification's cases hold, and none is missing",
    arguments: [
      (required, 136), (["~inheritance"], 27), (["~dynamic-names"], 21), (["~lambdas"], 10),
    ])
  func group(files: [String], count: Int) throws {
    let cases = try files.flatMap(Self.cases)
    #expect(cases.count == count)
    for example in cases {
      let rendered = try example.render()
      #expect(rendered == example.expected, "\(example.name)")
    }
  }

  static func cases(of file: String) throws -> [Example] {
    let folder = try #require(Bundle.module.url(forResource: "Conformance", withExtension: nil))
    let json = try Data(contentsOf: folder.appendingPathComponent("\(file).json"))
    guard case .map(let root) = try Value(json: Array(json)), case .list(let tests) = root["tests"] else { return [] }
    return try tests.map { try #require(Example($0, lambdas: file == "~lambdas")) }
  }
}

/// One case of the test data.
struct Example {
  let name: String
  let template: String
  let expected: String
  let partials: [String: String]
  let data: Value

  init?(_ value: Value, lambdas: Bool) {
    guard case .map(let fields) = value, case .string(let name) = fields["name"],
      case .string(let template) = fields["template"], case .string(let expected) = fields["expected"]
    else { return nil }
    (self.name, self.template, self.expected) = (name, template, expected)
    var partials: [String: String] = [:]
    if case .map(let given) = fields["partials"] {
      for case (let key, .string(let text)) in given { partials[key] = text }
    }
    self.partials = partials
    guard lambdas, case .map(var data) = fields["data"] else {
      self.data = fields["data"] ?? .null
      return
    }
    guard let lambda = Self.lambda(name) else { return nil }
    data["lambda"] = .lambda(lambda)
    self.data = .map(data)
  }

  func render() throws -> String {
    let templates = try Templates(sources: partials.merging(["": template]) { $1 })
    return String(decoding: try templates.render("", data), as: UTF8.self)
  }

  /// What the specification's cases do in other languages, in Swift.
  static func lambda(_ name: String) -> Lambda? {
    switch name {
    case "Interpolation": return Lambda(template: { _ in "world" })
    case "Interpolation - Expansion": return Lambda(template: { _ in "{{planet}}" })
    case "Interpolation - Alternate Delimiters": return Lambda(template: { _ in "|planet| => {{planet}}" })
    case "Interpolation - Multiple Calls":
      let calls = Counter()
      return Lambda(template: { _ in "\(calls.next())" })
    case "Escaping": return Lambda(template: { _ in ">" })
    case "Section": return Lambda(template: { $0 == "{{x}}" ? "yes" : "no" })
    case "Section - Expansion": return Lambda(template: { "\($0){{planet}}\($0)" })
    case "Section - Alternate Delimiters": return Lambda(template: { "\($0){{planet}} => |planet|\($0)" })
    case "Section - Multiple Calls": return Lambda(template: { "__\($0)__" })
    case "Inverted Section": return Lambda(template: { _ in "" })
    default: return nil
    }
  }
}

final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock {
      $0 += 1
      return $0
    }
  }
}
