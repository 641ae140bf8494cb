import Database
import Support
import Testing

@testable import Platform
@testable import Tanggap

@Suite("The program as a process")
struct ServeTests {
  private func serve(_ folder: ScratchFolder) async throws -> ServerProcess {
    try await ServerProcess.start(["serve", "--data", folder.path("data")])
  }

  private func tanggap(_ words: [String]) async throws -> ProgramResult {
    try await Program.run(Program.tanggap, words, folder: SourceTree.root)
  }

  @Test("an empty folder is filled; staff pages say how to add the first person, who then sets a password and signs in")
  func firstPerson() async throws {
    let folder = try ScratchFolder()
    let server = try await serve(folder)
    let data = ["--data", folder.path("data")]
    let client = server.client()
    let before = try await client.open("/tugas")
    #expect(before.text.contains("tanggap person add"))

    let added = try await tanggap(
      ["person", "add", "Nur Aini", "aini@contoh.go.id", "--position", "admin", "--unit", "layanan"] + data)
    #expect(added.status == 0, "\(added.errors)")
    let link = try await tanggap(["person", "password", "aini@contoh.go.id"] + data)
    let path = try #require(link.output.split(separator: "\n").first?.firstMatch(of: #//sandi/\S+/#)).output
    let password = "sebelas kuda di ladang"
    let form = try await client.open(String(path)).form(containing: "password")
    var answers: [String: String] = [:]
    for control in form.controls where control.type == "password" { answers[control.name] = password }
    _ = try await client.submit(form, changing: answers, following: true)
    let signIn = try await client.open("/masuk").form(containing: "email")
    let led = try await client.submit(
      signIn, changing: ["email": "aini@contoh.go.id", "password": password], following: true)
    let second = try led.form(containing: "offer")
    let secrets = try Secrets.load(folder: folder.path("data"), mayCreate: false)
    let now = World.live.now()
    let offer = try #require(
      EnrolmentOffer(sealed: second.value(of: "offer") ?? "", for: Person.ID(rawValue: 1), at: now, secrets))
    let code = try #require(offer.totp.code(at: TOTP.step(at: now)))
    #expect(try await client.get("/tugas").status == 303)
    _ = try await client.submit(second, changing: ["code": code])
    #expect(try await client.open("/tugas").status == 200)
    #expect(try await server.terminate() == 0)
  }

  @Test("every commit waits for the disk: the writer's connection is at synchronous FULL")
  func synchronous() throws {
    let office = try TestApp()
    let level: Int? = try office.app.database.writeNow { db in try db.value("PRAGMA synchronous") }
    #expect(level == 2)
  }

  @Test("SIGTERM ends it with 0; a second start takes the same folder up again")
  func graceful() async throws {
    let folder = try ScratchFolder()
    #expect(try await serve(folder).terminate() == 0)
    #expect(try await serve(folder).terminate() == 0)
  }

  @Test("a folder that is being served is refused in one sentence")
  func locked() async throws {
    let folder = try ScratchFolder()
    let server = try await serve(folder)
    let second = try await tanggap(["serve", "--data", folder.path("data"), "--listen", "127.0.0.1:0"])
    #expect(second.status == 1)
    #expect(second.errors.contains("sedang dipakai"))
    #expect(second.errors.split(separator: "\n").count == 1)
    let restore = try await tanggap(["backup", folder.path("copy"), "--data", folder.path("data")])
    #expect(restore.status == 0)
    #expect(try await tanggap(["restore", folder.path("copy"), "--data", folder.path("data")]).status == 1)
    #expect(try await server.terminate() == 0)
  }

  @Test("a database of a newer program is refused in one sentence")
  func newer() async throws {
    let folder = try ScratchFolder()
    let data = DataFolder(path: folder.path("data"))
    do {
      let lock = try data.lock()
      let app = try data.prepare(try Assembly())
      try app.database.migrate(
        try Assembly().migrations + [Migration("later 0001 nobody knows yet", "CREATE TABLE later (id INTEGER)")])
      app.database.close()
      withExtendedLifetime(lock) {}
    }
    let result = try await tanggap(["serve", "--data", data.path, "--listen", "127.0.0.1:0"])
    #expect(result.status == 1)
    #expect(result.errors.contains("later 0001"))
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test("commands on data of an older program say what brings them up to date")
  func older() async throws {
    let folder = try ScratchFolder()
    let data = DataFolder(path: folder.path)
    _ = try Secrets.load(folder: data.path, mayCreate: true)
    let database = try Database(at: data.database)
    try database.migrate(try Array(Assembly().migrations.dropLast()))
    database.close()
    let result = try await tanggap(["verify", "--data", data.path])
    #expect(result.status == 1 && result.errors.contains("tanggap serve"), "\(result.errors)")
  }

  @Test("commands on a folder without data say so and make nothing")
  func nothingThere() async throws {
    let folder = try ScratchFolder()
    let added = ["person", "add", "Nur Aini", "a@contoh.go.id", "--position", "admin", "--unit", "layanan"]
    for words in [["verify"], ["backup", folder.path("copy")], ["person", "password", "a@contoh.go.id"], added] {
      let result = try await tanggap(words + ["--data", folder.path])
      #expect(result.status == 1)
      #expect(result.errors.contains("tidak ada basis data"))
    }
    #expect(!Folder.holds(folder.path("tanggap.sqlite")))
  }

  @Test("routes prints a line for each route, with method, address, access, limit and purpose")
  func routes() async throws {
    let result = try await tanggap(["routes"])
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == Assembly.features.flatMap(\.routes).count)
    #expect(lines.contains { $0.contains("/keluhan/:case/pemilahan") && $0.contains("POST") && $0.contains("B2") })
  }
}
