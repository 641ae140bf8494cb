import HTTP
import Platform
import Support
import Testing

@testable import Insight

@Suite("Open data · the description") struct DataDocumentTests {
  @Test("KPI: it describes every route of the API, and nothing that is none")
  func routes() async throws {
    let office = try DataOffice()
    let document = try JSON(parsing: try await office.get("/api/v1/openapi.json", nil).bytes)
    #expect(document["openapi"] == "3.1.0")
    let described = Set(Self.members(document["paths"]).keys)
    let routes = office.app.app.features.flatMap(\.routes).filter { $0.pattern.hasPrefix("/api/") }
    #expect(described == Set(routes.map { $0.pattern.replacing(":number", with: "{number}") }))
    #expect(routes.allSatisfy { $0.method == .get })
    for (path, item) in Self.members(document["paths"]) {
      let isOpen = item["get"]?["security"]?.array.isEmpty ?? false
      #expect(isOpen == (path == "/api/v1/openapi.json"), "\(path)")
    }
  }

  @Test("KPI: every answer is as it describes it, and every parameter it names is taken")
  func answers() async throws {
    let office = try DataOffice.busy()
    let secret = try office.token()
    let document = try JSON(parsing: try await office.get("/api/v1/openapi.json", nil).bytes)
    let check = DataSchemaCheck(document: document)
    for (path, item) in Self.members(document["paths"]) {
      let operation = try #require(item["get"])
      let address = path.replacing("{number}", with: "KEL-2026-0001")
      let page = try await office.get(address, secret)
      let content = Self.members(operation["responses"]?["200"]?["content"])
      let type = try #require(content.keys.first)
      #expect(page.status == 200 && page.header("Content-Type")?.hasPrefix(type) == true, "\(path)")
      if type == "application/json", let schema = content[type]?["schema"] {
        #expect(check.faults(try JSON(parsing: page.bytes), schema) == [], "\(path)")
      }
      for parameter in operation["parameters"]?.array ?? [] where parameter["in"] == "query" {
        let (name, example) = (parameter["name"]?.string ?? "", parameter["example"] ?? .null)
        guard name != "cursor" else { continue }
        let text = example.string ?? example.number.map { "\(Int($0))" } ?? ""
        // What has not begun yet is refused for itself.
        let past = text.replacing("2026-10", with: "2026-03").replacing("2026-Q3", with: "2026-Q1")
        let answer = try await office.get("\(address)?\(name)=\(past)", secret)
        #expect(answer.status == 200, "\(path) \(name): \(answer.body)")
      }
    }
  }

  @Test("KPI: a refusal is as it describes it")
  func refusals() async throws {
    let office = try DataOffice()
    let secret = try office.token([.kpi])
    let document = try JSON(parsing: try await office.get("/api/v1/openapi.json", nil).bytes)
    let problem: JSON = ["$ref": "#/components/schemas/Problem"]
    for (path, token) in [("/kpi", nil), ("/cases", secret), ("/kpi?x=1", secret), ("/cases/x", secret)] {
      let page = try await office.get(DataAPI.root + path, token)
      #expect(page.status >= 400)
      #expect(DataSchemaCheck(document: document).faults(try JSON(parsing: page.bytes), problem) == [])
    }
  }

  @Test("KPI: the check of schemas itself sees what is wrong")
  func check() {
    let schema: JSON = [
      "type": "object", "additionalProperties": false, "required": ["a"],
      "properties": ["a": ["type": ["integer", "null"]], "b": ["type": "string", "enum": ["x"]]],
    ]
    let check = DataSchemaCheck(document: [:])
    #expect(check.faults(["a": 1, "b": "x"], schema) == [] && check.faults(["a": .null], schema) == [])
    for wrong: JSON in [["b": "x"], ["a": "1"], ["a": 1, "b": "y"], ["a": 1, "c": 2], [1], ["a": .number(1.5)]] {
      #expect(check.faults(wrong, schema) != [], "\(wrong)")
    }
  }

  static func members(_ value: JSON?) -> [String: JSON] {
    if case .object(let members) = value { members } else { [:] }
  }
}

/// As much of JSON Schema (2020-12) as the description uses.
struct DataSchemaCheck {
  let document: JSON

  /// What of a value is not as a schema has it, each with its place.
  func faults(_ value: JSON, _ schema: JSON, at place: String = "$") -> [String] {
    if let name = schema["$ref"]?.string?.split(separator: "/").last {
      guard let named = document["components"]?["schemas"]?[String(name)] else {
        return ["\(place): no schema \(name)"]
      }
      return faults(value, named, at: place)
    }
    var found: [String] = []
    let types = schema["type"]?.string.map { [$0] } ?? schema["type"]?.array.compactMap(\.string) ?? []
    if !types.isEmpty, !types.contains(where: { Self.isOf($0, value) }) { found.append("\(place): no \(types)") }
    if let choices = schema["enum"]?.array, !choices.contains(value) { found.append("\(place): not among \(choices)") }
    if schema["format"] == "date-time", let text = value.string, Instant(iso: text) == nil {
      found.append("\(place): no moment")
    }
    if case .object(let members) = value { found += objectFaults(members, schema, at: place) }
    if case .array(let items) = value, let each = schema["items"] {
      found += items.enumerated().flatMap { faults($1, each, at: "\(place)[\($0)]") }
    }
    return found
  }

  private func objectFaults(_ members: [String: JSON], _ schema: JSON, at place: String) -> [String] {
    let known = DataDocumentTests.members(schema["properties"])
    var found = (schema["required"]?.array.compactMap(\.string) ?? []).filter { members[$0] == nil }
      .map { "\(place): no \($0)" }
    for (name, value) in members {
      if let own = known[name] {
        found += faults(value, own, at: "\(place).\(name)")
      } else if schema["additionalProperties"] == false {
        found.append("\(place): unknown \(name)")
      }
    }
    return found
  }

  private static func isOf(_ type: String, _ value: JSON) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
      ("object", .object):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
