import Database
import Testing

@testable import Platform
@testable import Procedures

@Suite struct FirstResponses {
  @Test("C-SLA · the first response is a fact of record: neither further work nor a new round moves it")
  func fact() throws {
    let office = try TestOffice()
    let run = try office.file()
    func first() throws -> Instant? { try office.read { try $0.caseSteps(of: run.id) }.firstResponse }
    #expect(try first() == nil)
    office.goTo(office.now.adding(minutes: 20))
    let moment = office.now
    try office.complete(.sorting, of: run, by: "Dewi")
    #expect(try first() == moment)
    office.goTo(office.now.adding(hours: 1))
    try office.complete(.disposition, of: run, by: "Hadi")
    #expect(try first() == moment)
    try office.write { try $0.end(try office.reload(run), as: .withdrawn) }
    office.goTo(office.now.adding(hours: 1))
    try office.write { try $0.reopen(try office.reload(run), because: "Kambuh.") }
    #expect(try first() == moment)
    #expect(throws: DatabaseError.self) {
      try office.write { deed in
        try deed.db.execute("UPDATE caseStep SET completedAt = completedAt + 1 WHERE completedAt IS NOT NULL")
        try deed.record("x.y", Subject("x", 1))
      }
    }
  }
}
