import Complaints
import Database
import Foundation
import Platform
import Support
import Testing

@testable import Tanggap

@Suite("Every schema that ever was") struct SchemaTests {
  @Test("a migration comes with a kept database from right before it")
  func kept() {
    let missing = KeptSchema.unkept(of: Assembly.features)
    let words = missing.map { $0.split(separator: " ").prefix(2).joined(separator: " ") }.joined(separator: ",")
    #expect(
      missing.isEmpty,
      """
      \(missing) came without a database from before. Make it with \
      KEEP_SCHEMA="\(words)" swift test --filter KeepingSchemas and commit what it writes to \(KeptSchema.folder).
      """)
    #expect(!KeptSchema.all.isEmpty)
  }

  @Test(
    "its data are copied, brought up to date, verified, and shown and written to as ever", arguments: KeptSchema.all)
  func upgrade(_ kept: KeptSchema) async throws {
    let folder = try ScratchFolder()
    let data = DataFolder(path: folder.path)
    try await kept.load(into: data.database)
    try Data(KeptSchema.key).write(to: URL(fileURLWithPath: data.key))
    let complaints = try Self.complaints(in: data.database)
    #expect(complaints == KeptSchema.complaints)

    let office = try Self.start(data)
    defer { office.close() }
    #expect(try office.app.database.pendingMigrations(of: Assembly().migrations) == [])
    #expect(try Verification.faults(of: office.app) == [])
    let copies = try FileManager.default.contentsOfDirectory(atPath: data.path).filter { $0.contains(".before-") }
    #expect(copies.count == 1, "\(copies)")
    #expect(try Self.complaints(in: folder.path(copies.first ?? "")) == complaints)
    try await Self.look(at: office)
    _ = try office.app.writeNow(by: .customer) { deed in try deed.receive(Self.complaint(at: deed.at)) }
    #expect(try Self.complaints(in: data.database) == complaints + 1)
    #expect(try Verification.faults(of: office.app) == [])
  }

  private static func complaints(in path: String) throws -> Int {
    let database = try Database(at: path)
    defer { database.close() }
    return try database.read { try $0.value("SELECT count(*) FROM complaint") } ?? 0
  }

  /// A server on data as a new program finds them.
  struct Office {
    let app: App
    let port: Int
    let close: () -> Void
  }

  static func start(_ data: DataFolder) throws -> Office {
    var assembly = try Assembly(home: Home(path: SourceTree.root), isStrict: true)
    assembly.passwords = PasswordHashing(cost: .least)
    let clock = TestClock(TestApp.morning)
    assembly.world = World(now: { clock.now }, randomBytes: World.live.randomBytes)
    let app = try data.prepare(assembly)
    let server = try Site(app: app, listen: ListenAddress(host: "127.0.0.1", port: 0), isQuiet: true).start()
    return Office(app: app, port: server.port) {
      server.stop()
      server.waitUntilStopped()
      app.database.close()
    }
  }

  private static func look(at office: Office) async throws {
    for path in ["/", "/keluhan/baru", "/lacak", "/bantuan"] {
      #expect(try await WebClient(port: office.port).open(path).status == 200, "\(path)")
    }
    let pages: [(TestApp.Colleague, [String])] = [
      (.desk, ["/tugas", "/keluhan", "/keluhan/catat", "/akun"]), (.head, ["/tugas", "/surat", "/prosedur/B"]),
      (.admin, ["/pengaturan/orang", "/pengaturan/kalender", "/pengaturan/nomor", "/pengaturan/cadangan"]),
    ]
    for (colleague, paths) in pages {
      let browser = WebClient(port: office.port)
      let form = try await browser.open("/masuk").form(containing: "password")
      let home = try await browser.submit(
        form, changing: ["email": colleague.email, "password": TestApp.Colleague.password], following: true)
      #expect(home.status == 200, "\(home.describe())")
      for path in paths {
        let page = try await browser.open(path)
        #expect(page.status == 200 && !page.title.isEmpty, "\(page.describe())")
      }
    }
  }

  private static func complaint(at now: Instant) -> NewComplaint {
    NewComplaint(
      channel: .website, confidentiality: .anonymous, contact: Contact(), subject: "Antrean lama",
      description: "Antrean di loket lebih dari dua jam.", service: "Loket", receivedAt: now, openedAt: now)
  }
}

/// Not a test but a tool, where the program's inner parts can be reached: it writes what it is asked to keep.
@Suite(.enabled(if: SchemaKeeper.asked != nil, "nothing is to be kept: KEEP_SCHEMA is not set"))
struct KeepingSchemas {
  @Test("the database before each of the migrations named in KEEP_SCHEMA is kept") func keep() async throws {
    let groups = (SchemaKeeper.asked ?? "").split(separator: ",").map { group in
      group.split(separator: "+").map { String($0) }
    }
    try await SchemaKeeper().keep(before: groups)
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(SourceTree.root)/\(KeptSchema.folder)")
    #expect(names.count >= groups.count)
  }
}
