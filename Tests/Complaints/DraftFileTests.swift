import Database
import HTTP
import Testing

@testable import Complaints
@testable import Platform
@testable import Procedures

@Suite struct DraftFileTests {
  private static let token = "AAAAAAAAAAAAAAAAAAAAAA"

  @Test("B1 · drafts of an older release keep their files")
  func migration() throws {
    let all = [Feature.platform, .procedures([.complaints]), .complaints].flatMap(\.migrations)
    let new = ["platform 0015", "complaints 0012"]
    let database = try Database.temporary()
    try database.migrate(all.filter { migration in !new.contains { migration.name.hasPrefix($0) } })
    let now = Instant(rawValue: 1_773_190_800_000)
    let file = UploadedFile(filename: "lama.pdf", claimedType: "", bytes: Array("%PDF-1.7".utf8))
    try database.writeNow { db in
      try db.execute("INSERT INTO draft (token, createdAt, changedAt) VALUES (\(Self.token), 1, \(now))")
      let id = try db.keep(file, as: "BBBBBBBBBBBBBBBBBBBBBB", at: now)
      try db.execute("INSERT INTO draftFile (draftToken, fileID) VALUES (\(Self.token), \(id))")
    }
    #expect(try database.migrate(all).count == 2)
    #expect(try database.read { try $0.files(inTray: Self.token) }.map(\.name) == ["lama.pdf"])
    #expect(try database.read { try $0.value("SELECT at FROM waitingFile") as Instant? } == now)
    #expect(try database.read { try $0.exists("SELECT 1 FROM sqlite_schema WHERE name = 'draftFile'") } == false)
  }

  @Test("B1 · a draft nobody has touched for a day is deleted with its files")
  func old() async throws {
    let office = try await LettersOffice()
    let file = UploadedFile(filename: "bukti.pdf", claimedType: "", bytes: Array("%PDF-1.7".utf8))
    let token = try office.tray(file)
    let now = office.app.world.now()
    try office.app.database.writeNow { try $0.save(Draft(token: token), at: now) }
    office.pass(minutes: 24 * 60)
    for job in [Job.removeOldDrafts, .removeOldTrays] { try job.run(office.app) }
    #expect(try office.read { try $0.value("SELECT COUNT(*) FROM draft") as Int? } == 0)
    #expect(try office.read { try $0.value("SELECT COUNT(*) FROM file") as Int? } == 0)
  }
}
