import Database
import Platform
import Support
import Testing

@testable import Satisfaction

@Suite("A1, A2 · the sample office's plans") struct SamplePlansTests {
  @Test(
    "A1, A2: an approved programme, policy and work plan, and notes of other voices",
    arguments: [TestApp.Procedure.b, .c])
  func played(_ procedure: TestApp.Procedure) throws {
    let test = try TestApp(by: procedure)
    try SamplePlans(on: test.app, until: test.clock.now)?.play()
    let (papers, voices): (Int?, Int?) = try test.app.database.read { db in
      (
        try db.value("SELECT COUNT(*) FROM paper WHERE kind LIKE 'satisfaction.%' /* whole table */"),
        try db.value("SELECT COUNT(*) FROM voice /* whole table */")
      )
    }
    #expect(papers == 4 && voices == 3)
    #expect(try test.faults() == [])
  }
}
