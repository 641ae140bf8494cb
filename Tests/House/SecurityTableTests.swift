import Foundation
import Support
import Testing

/// The table of OWASP ASVS names code and tests by hand; whatever it names has to be there.
@Suite struct SecurityTable {
  private let text = SourceTree.file("Tests/Security/ASVS.md").text

  private struct Row {
    let number: String
    let state: String
    let code: String
    let tests: String
  }

  private var rows: [Row] {
    text.matches(of: #/(?m)^\| V([\d.]+) \| [^|]+ \| ([^|]+) \| ([^|]+) \| ([^|]*) \|$/#).map {
      Row(number: String($0.1), state: String($0.2), code: String($0.3), tests: String($0.4))
    }
  }

  @Test("each requirement has one line, and the sums are right")
  func sums() throws {
    #expect(Set(rows.map(\.number)).count == rows.count)
    let sum = try #require(
      text.firstMatch(of: #/(\d+) requirements: (\d+) met, (\d+) that do not apply, (\d+) not met/#))
    let states = ["met", "n/a", "not met"].map { state in rows.count { $0.state == state } }
    #expect([sum.2, sum.3, sum.4].map { Int($0) ?? 0 } == states)
    #expect(Int(sum.1) == rows.count && states.reduce(0, +) == rows.count)
  }

  @Test("what is met says where, what is not says why")
  func reasons() {
    let decisions = #/`Decisions\.md`|README/#
    for row in rows {
      let names = !Self.names(in: row.tests).isEmpty || row.code.firstMatch(of: decisions) != nil
      #expect(row.state != "met" || names, "V\(row.number) names no test")
      #expect(!row.code.isEmpty, "V\(row.number) gives no reason")
    }
  }

  @Test("every file it names exists")
  func files() {
    let paths = SourceTree.sources.map(\.path)
    let names = rows.filter { $0.state == "met" }.flatMap { Self.names(in: $0.code) }.filter { $0.contains("/") }
    #expect(names.count > 150)
    for name in names where !name.hasPrefix("/") {
      #expect(paths.contains { $0.hasSuffix("/\(name).swift") }, "\(name) is no file")
    }
  }

  @Test("every test it names exists")
  func tests() {
    let files = Dictionary(SourceTree.tests.map { ($0.name.replacing(".swift", with: ""), $0.text) }) { first, _ in
      first
    }
    let names = rows.flatMap { Self.names(in: $0.tests) }
    #expect(names.count > 150)
    for name in names {
      let parts = name.split(separator: ".").map { String($0) }
      let found = parts.count == 2 && files[parts[0]]?.contains("func \(parts[1])(") == true
      #expect(found, "\(name) is no test")
    }
  }

  private static func names(in cell: String) -> [String] { cell.matches(of: #/`([^`]+)`/#).map { String($0.1) } }
}
