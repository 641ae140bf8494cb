import Complaints
import Database
import Platform
import Procedures
import Support
import Testing

@testable import Tanggap

@Suite("What verify finds")
struct VerifyTests {
  private func closedCase() throws -> TestApp {
    let app = try TestApp()
    try app.bring(try app.file(), to: nil)
    return app
  }

  @Test("nothing, in a case that went its way from form to confirmation")
  func clean() throws { #expect(try closedCase().faults() == []) }

  @Test("what somebody changed behind the program's back", arguments: VerifyTests.tampering)
  func finds(_ statements: [SQL]) throws {
    let app = try closedCase()
    try app.app.database.writeNow { db in
      for statement in statements { try db.execute(statement) }
    }
    #expect(try !app.faults().isEmpty)
  }

  @Test("--rebuild makes facts and counters anew, as they were before")
  func rebuild() throws {
    let app = try closedCase()
    try app.app.database.writeNow { db in
      try db.execute("UPDATE caseTally SET count = count + 1")
      try db.execute("UPDATE caseFact SET priority = 4, passedSteps = 0 /* whole table */")
    }
    #expect(try !app.faults().isEmpty)
    try QueryPlans.$readsEverything.withValue(true) { try app.app.rebuildTally() }
    #expect(try app.faults() == [])
    #expect(try VerifyCommand(["--data", "d", "--rebuild"]).rebuilds && !VerifyCommand(["--data", "d"]).rebuilds)
  }

  static let tampering: [[SQL]] = [
    ["DROP TRIGGER trailIsFinal", "UPDATE trail SET detail = 'step=9' WHERE seq = (SELECT MAX(seq) - 3 FROM trail)"],
    ["DROP TRIGGER trailIsKept", "DELETE FROM trail WHERE seq = 9"],
    ["DROP TRIGGER trailIsKept", "DELETE FROM trail WHERE seq = (SELECT MAX(seq) FROM trail)"],
    ["UPDATE trailHead SET seq = seq - 1"],
    ["DROP TRIGGER issuedNumberIsKept", "DELETE FROM numberIssued WHERE kind = 'letter'"],
    ["DROP TRIGGER closedCaseStaysClosed", "UPDATE caseRun SET closedAt = NULL, ending = NULL /* whole table */"],
    ["DROP TRIGGER versionIsFinal", "UPDATE letterVersion SET body = body || '!' /* whole table */"],
    ["DELETE FROM complaintSearch"], ["UPDATE numberCounter SET year = year - 1 WHERE kind = 'ticket'"],
    ["DELETE FROM numberCounter WHERE kind = 'letter'"], ["UPDATE caseTally SET count = count + 1"],
    ["UPDATE caseFact SET category = '99' /* whole table */"],
    ["UPDATE caseTrait SET value = 'letter' WHERE trait = 'channel' /* whole table */"],
    [
      """
      INSERT INTO trail (seq, at, actorKind, verb, subjectKind, subjectID, hash)
      SELECT seq + 1, at, actorKind, verb, subjectKind, subjectID, hash FROM trail /* whole table */
      ORDER BY seq DESC LIMIT 1
      """
    ],
  ]
}
