import Database
import Support
import Testing

@testable import Platform
@testable import Tanggap

@Suite("Commands about persons")
struct PersonCommandTests {
  @Test("P1 · a second factor whose telephone and codes are lost is taken away at the machine, and its owner is told")
  func secondFactor() throws {
    let folder = try ScratchFolder()
    let data = DataFolder(path: folder.path("data"))
    let person = try prepare(data)
    let command = try PersonSecondFactorCommand(["aini@contoh.go.id", "--data", data.path])
    #expect(try command.run() == 0)
    let (app, lock) = try data.openOrPrepare(try Assembly())
    defer { withExtendedLifetime(lock) { app.database.close() } }
    let kinds: [String] = try app.database.read { db in try db.values("SELECT kind FROM mail") }
    let last: String? = try app.database.read { db in
      try db.value("SELECT detail FROM trail ORDER BY seq DESC LIMIT 1")
    }
    #expect(try app.database.read { db in try !db.hasSecondFactor(person) })
    #expect(kinds == ["person.secondFactorRemoved"] && last == "by=administrator reset=1")
  }

  /// A folder with one person who has a second factor.
  private func prepare(_ data: DataFolder) throws -> Person.ID {
    let (app, lock) = try data.openOrPrepare(try Assembly())
    defer { withExtendedLifetime(lock) { app.database.close() } }
    return try app.writeNow(by: .system) { deed in
      let person = try deed.addPerson(try NewPerson(name: "Nur Aini", email: "aini@contoh.go.id"))
      try deed.db.setSecondFactor(.fresh(.live), of: person, lastStep: 0, at: deed.at, deed.app.secrets)
      return person
    }
  }
}
