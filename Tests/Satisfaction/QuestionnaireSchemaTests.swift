import Platform
import Support
import Testing

@testable import Database

@Suite("A2 · what the tables of questionnaires refuse") struct QuestionnaireSchemaTests {
  @Test("A2: five groups of customers are there from the start, two of them internal") func segments() throws {
    let app = try TestApp()
    let sides: [String] = try app.app.database.read {
      try $0.values("SELECT side FROM segment /* whole table */ ORDER BY ordinal")
    }
    #expect(sides == ["internal", "internal", "external", "external", "external"])
  }
}
