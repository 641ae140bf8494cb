import Complaints
import Database
import Support
import Testing

@Suite struct DangerTests {
  private struct Sent: FromRow {
    let address: String
    let text: String

    init(row: Row) throws(RowError) {
      address = try row["address"]
      text = try row["text"]
    }
  }

  private func warnings(_ office: TestApp) throws -> [Sent] {
    try office.app.database.read { db in
      try db.rows(
        """
        SELECT address, subject || body AS text FROM mail /* whole table */
        WHERE kind = 'complaint.danger' ORDER BY id
        """)
    }
  }

  @Test("B1 · whoever looks after safety is told of a danger with the filing, but not who complained")
  func warning() throws {
    let office = try TestApp()
    let filed = try office.file(isDangerous: true)
    let sent = try warnings(office)
    #expect(sent.map(\.address) == [TestApp.Colleague.hse.email])
    for words in [filed.ticket, filed.caseToken, "Atap ruang tunggu hampir roboh."] {
      #expect(sent.first?.text.contains(words) == true, "\(words)")
    }
    #expect(sent.first?.text.contains("Citra") == false)
  }

  @Test("B1 · a complaint without danger warns nobody")
  func calm() throws {
    let office = try TestApp()
    _ = try office.file()
    #expect(try warnings(office).isEmpty)
  }

  @Test("B1 · where nobody looks after safety, the desk is told")
  func nobody() throws {
    let office = try TestApp()
    try office.app.database.writeNow { db in
      try db.execute("DELETE FROM positionAbility WHERE ability = 'hearDangers'")
    }
    _ = try office.file(isDangerous: true)
    #expect(try warnings(office).map(\.address) == [TestApp.Colleague.desk.email])
  }
}
