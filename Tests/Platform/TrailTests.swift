import Database
import Testing

@testable import Platform

@Suite struct TheTrail {
  private let office: SampleOffice

  /// Ten more deeds on the trail of a new office.
  init() throws {
    office = try SampleOffice()
    for number in Int64(1)...10 {
      try office.app.writeNow(by: .customer) {
        try $0.record("complaint.filed", Subject("case", number), "n=\(number)")
      }
    }
  }

  private func faults() throws -> [TrailFault] {
    let secrets = office.app.secrets
    return try office.app.database.read { try $0.trailFaults(secrets) }
  }

  /// Someone with the file but without the key, who knows how to drop triggers.
  private func tamper(_ statements: SQL...) throws {
    try office.app.database.writeNow { db in
      try db.execute("DROP TRIGGER trailIsFinal")
      try db.execute("DROP TRIGGER trailIsKept")
      for statement in statements { try db.execute(statement) }
    }
  }

  @Test("P4 · an untouched trail has no faults, and neither has an empty one")
  func whole() throws {
    #expect(try faults().isEmpty)
    let empty = try Database.temporary()
    try empty.migrate(Migration.platform)
    #expect(try empty.read { try $0.trailFaults(office.app.secrets) }.isEmpty)
  }

  @Test("P4 · the database itself refuses to change or delete a row")
  func refused() throws {
    for statement in ["UPDATE trail SET verb = 'x'", "DELETE FROM trail WHERE seq = 1"] as [SQL] {
      #expect(throws: DatabaseError.self) { try office.app.database.writeNow { db in try db.execute(statement) } }
    }
  }

  @Test(
    "P4 · a change shows, in whatever column",
    arguments: [
      "verb = 'complaint.closed'", "detail = 'n=99'", "at = at + 1", "subjectID = 7", "actorKind = 'system'",
      "actorID = 1", "subjectKind = 'file'", "hash = zeroblob(32)",
    ] as [SQL])
  func change(assignment: SQL) throws {
    try tamper("UPDATE trail SET \(assignment) WHERE seq = 5")
    #expect(try faults().contains(.broken(seq: 5)))
  }

  @Test("P4 · a deleted row shows")
  func delete() throws {
    try tamper("DELETE FROM trail WHERE seq = 4")
    #expect(try faults() == [.missing(seq: 4), .broken(seq: 5)])
  }

  @Test("P4 · an inserted row shows, wherever it is put")
  func insert() throws {
    try tamper(
      "UPDATE trail SET seq = seq + 1000 WHERE seq > 5", "UPDATE trail SET seq = seq - 999 WHERE seq > 1000",
      """
      INSERT INTO trail (seq, at, actorKind, verb, subjectKind, subjectID, hash)
      SELECT 6, at, actorKind, verb, subjectKind, subjectID, hash FROM trail WHERE seq = 5
      """)
    #expect(try faults().contains(.broken(seq: 6)))
    let last = try #require(try office.app.database.read { try $0.value("SELECT max(seq) FROM trail") } as Int64?)
    #expect(try faults().contains(.cut(last: last, head: last - 1)))
  }

  @Test("P4 · a cut tail shows, even when the head is cut with it")
  func cut() throws {
    let last = try #require(try office.app.database.read { try $0.trailHead() }).seq
    try tamper("DELETE FROM trail WHERE seq > \(last - 2)")
    #expect(try faults() == [.cut(last: last - 2, head: last)])
    try office.app.database.writeNow { db in
      try db.execute(
        """
        UPDATE trailHead SET seq = \(last - 2), hash = (SELECT hash FROM trail WHERE seq = \(last - 2))
        """)
    }
    #expect(try faults() == [.forgedHead])
    try office.app.database.writeNow { db in try db.execute("DELETE FROM trailHead") }
    #expect(try faults() == [.cut(last: last - 2, head: 0)])
  }

  @Test("P4 · another key gives another chain")
  func otherKey() throws {
    let other = Secrets(master: Sodium.randomBytes(32))
    #expect(try office.app.database.read { try $0.trailFaults(other) }.contains(.broken(seq: 1)))
  }

  @Test("P4 · a deed that leaves no trail is undone")
  func withoutTrail() async throws {
    let before = try office.count("SELECT count(*) FROM setting")
    await #expect(throws: TrailError.self) {
      try await office.app.write(by: .system) { deed in try deed.set(.name, to: "X") }
    }
    #expect(try office.count("SELECT count(*) FROM setting") == before)
  }
}
