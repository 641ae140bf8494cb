import Database
import Glibc
import Support
import Testing

@testable import Platform
@testable import Tanggap

@Suite("The master key is replaced")
struct KeyReplaceTests {
  private let folder: ScratchFolder
  private let data: DataFolder

  /// Data of somebody with a second factor and recovery codes.
  init() throws {
    folder = try ScratchFolder()
    data = DataFolder(path: folder.path("data"))
    try Folder.make(data.path)
    let app = try data.prepare(try Assembly())
    defer { app.database.close() }
    try app.writeNow(by: .system) { deed in
      let person = try deed.addPerson(try NewPerson(name: "Nur Aini", email: "aini@contoh.go.id"))
      try deed.db.setSecondFactor(.fresh(.live), of: person, lastStep: 7, at: deed.at, deed.app.secrets)
      try deed.db.setRecoveryCodes(RecoveryCode.fresh(.live), of: person, deed.app.secrets)
    }
  }

  private func replace() throws {
    #expect(try KeyReplaceCommand(["--data", data.path]).run() == 0)
  }

  private func faults() throws -> [String] {
    let app = try data.open(try Assembly())
    defer { app.database.close() }
    return try Verification.faults(of: app)
  }

  private func factor(under secrets: Secrets) throws -> TOTP? {
    let database = try Database(at: data.database)
    defer { database.close() }
    return try database.read { db in
      let person = try #require(try db.person(email: "aini@contoh.go.id"))
      return try db.secondFactor(of: person.id)?.totp(secrets)
    }
  }

  private func key() throws -> Secrets { try Secrets.load(folder: data.path, mayCreate: false) }

  @Test("V11.2.2 · the trail stays provable under every key it ever had, and the last one seals it")
  func trail() throws {
    let first = try key()
    try replace()
    try replace()
    #expect(try faults() == [])
    #expect(try key().trailKey != first.trailKey)
    let database = try Database(at: data.database)
    defer { database.close() }
    #expect(try !App.fits(first, database) && App.fits(key(), database))
  }

  @Test("V11.2.2 · a row of the first key still shows when somebody changes it")
  func tampering() throws {
    try replace()
    let database = try Database(at: data.database)
    try database.writeNow { db in
      try db.execute("DROP TRIGGER trailIsFinal")
      try db.execute("UPDATE trail SET detail = 'x' WHERE seq = 1")
    }
    database.close()
    #expect(try faults() == ["Jejak 1 diubah atau disisipkan."])
  }

  @Test("V11.2.2 · an authenticator app goes on working under the new key only, and owners of codes are told")
  func secondFactor() throws {
    let old = try key()
    let before = try factor(under: old)?.secret
    try replace()
    #expect(try factor(under: key())?.secret == before && before != nil)
    #expect(try factor(under: old) == nil)
    let database = try Database(at: data.database)
    defer { database.close() }
    #expect(try database.read { try $0.values("SELECT kind FROM mail") } == ["person.recoveryCodesVoid"])
    #expect(try database.read { try $0.value("SELECT count(*) FROM recoveryCode") } == 0)
  }

  @Test("V11.2.2 · cut off before the database was sealed anew, the old key stays; after it, the next one is taken")
  func cutOff() throws {
    let old = try key()
    _ = try Secrets.make(key: data.nextKey)
    #expect(throws: CommandError.self) { try data.open(try Assembly()) }
    try data.prepare(try Assembly()).database.close()
    #expect(try key().trailKey == old.trailKey && !Folder.holds(data.nextKey))
    try replace()
    let new = try key()
    #expect(rename(data.key, data.nextKey) == 0)
    try data.prepare(try Assembly()).database.close()
    #expect(try key().trailKey == new.trailKey && !Folder.holds(data.nextKey))
    #expect(try faults() == [])
  }
}
