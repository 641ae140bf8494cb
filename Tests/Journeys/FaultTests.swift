import Foundation
import Support
import Testing

@Suite("When the machine fails", .enabled(if: Tracer.isAllowed, "strace cannot be held to a running program here"))
struct FailingCallTests {
  @Test(
    "writes that fail are answered 503, reads go on; the program recovers by itself and has lost nothing",
    arguments: [
      "fdatasync,fsync:error=EIO", "pwrite64:error=EIO", "pwrite64:error=EROFS", "pwrite64:error=ENOSPC",
      // Only once: whoever met it is told, and the next is served.
      "fdatasync:error=EIO:when=1",
    ])
  func failing(call: String) async throws {
    let machine = try await FaultyMachine.start()
    try await machine.file()
    let (first, second) = (try await machine.customer(), try await machine.customer())
    let fault = try await Tracer(call, into: machine.server.pid)
    try await machine.expectRefusal(first)
    try await fault.end()
    #expect(try await machine.send(first).status == 303)
    #expect(try await machine.send(second).status == 303)
    try await machine.expectNothingLost()
  }
}

@Suite("When another program holds the database")
struct LockedDatabaseTests {
  @Test("writes wait for it, then are answered 503; reads go on, and once it lets go all is as before")
  func locked() async throws {
    let machine = try await FaultyMachine.start()
    try await machine.file()
    let customer = try await machine.customer()
    let other = try Child("sqlite3", [machine.database, "BEGIN EXCLUSIVE", ".shell echo held; sleep 600"])
    #expect(try await eventually { String(decoding: other.stdout, as: UTF8.self).contains("held") })
    try await machine.expectRefusal(customer)
    other.killTree()
    _ = try await other.end()
    #expect(try await machine.send(customer).status == 303)
    try await machine.expectNothingLost()
  }
}

@Suite("When a disk is full or may only be read", .enabled(if: PrivateMount.isAllowed, "mounts cannot be made here"))
struct MountedDiskTests {
  @Test("a full disk refuses what does not fit, keeps what it has acknowledged, and goes on once there is room")
  func full() async throws {
    let folder = try ScratchFolder()
    let data = folder.path("data")
    let mount = "mkdir \(data) && mount -t tmpfs -o size=40m tmpfs \(data)"
    let server = try await ServerProcess.start(
      PrivateMount.words(mount, [Program.tanggap, "serve", "--data", data]), program: "unshare")
    let machine = FaultyMachine(folder: folder, server: server)
    try await machine.file()
    let (customer, other) = (try await machine.customer(), machine.server.client())
    let page = try await Self.attachments(other)
    let filler = "/proc/\(server.pid)/root\(data)/filler"
    try Self.fill(filler)
    let refused = try await other.submit(page.form(containing: "files"), files: ["files": [Self.paper]])
    #expect(refused.status == 503 && refused.text.contains("belum tercatat"), "\(refused.describe())")
    // What fits into the room that the log has already is taken, and anything else is refused: nothing between.
    #expect([303, 503].contains(try await machine.send(customer).status))
    try FileManager.default.removeItem(atPath: filler)
    let taken = try await other.submit(page.form(containing: "files"), files: ["files": [Self.paper]])
    #expect(taken.status == 303, "\(taken.describe())")
    try await machine.file()
    for ticket in machine.tickets { #expect(try await other.get(ticket).status == 200) }
    #expect(try await server.terminate() == 0)
  }

  /// Brings a customer to the page that takes files.
  private static func attachments(_ browser: WebClient) async throws -> WebPage {
    let form = PublicForm(browser: browser)
    var page = try await browser.open("/keluhan/baru")
    page = try await form.answer(page, ["subject": PublicForm.subject, "description": PublicForm.story])
    page = try await form.answer(page, ["service": "Pengujian semen"])
    return try await form.answer(page, ["occurredOn": "", "place": "Loket sampel"])
  }

  /// Larger than the log of a program that was just started has room for.
  private static let paper = WebUpload(
    name: "tanda terima.pdf", type: "application/pdf",
    bytes: Array("%PDF-1.4\n%".utf8) + [UInt8](repeating: 0x5a, count: 9 << 20) + WebUpload.paper.bytes.dropFirst(8))

  /// Writes until nothing more fits.
  private static func fill(_ path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT, 0o600)
    guard file >= 0 else { throw ProcessError.system("open", errno) }
    defer { close(file) }
    let block = [UInt8](repeating: 1, count: 4096)
    while write(file, block, block.count) == block.count {}
    #expect(errno == ENOSPC)
  }

  @Test("a data folder that may only be read is refused at start, in one sentence and with exit code 1")
  func readOnly() async throws {
    let machine = try await FaultyMachine.start()
    try await machine.file()
    #expect(try await machine.server.terminate() == 0)
    let mount = "mount --bind \(machine.data) \(machine.data) && mount -o remount,ro,bind \(machine.data)"
    let serve = [Program.tanggap, "serve", "--data", machine.data, "--listen", "127.0.0.1:0"]
    let result = try await Program.run("unshare", PrivateMount.words(mount, serve), folder: SourceTree.root)
    #expect(result.status == 1)
    #expect(result.errors.contains("hanya dapat dibaca") && result.errors.split(separator: "\n").count == 1)
    let again = try await ServerProcess.start(["serve", "--data", machine.data])
    #expect(try await again.client().get(machine.tickets[0]).status == 200)
  }

  @Test("a backup that would not fit is not begun, and says how much is wanting")
  func noRoom() async throws {
    let machine = try await FaultyMachine.start()
    let target = machine.folder.path("small")
    let mount = "mkdir \(target) && mount -t tmpfs -o size=1m tmpfs \(target)"
    let backup = [Program.tanggap, "backup", "\(target)/copy.sqlite", "--data", machine.data]
    let result = try await Program.run("unshare", PrivateMount.words(mount, backup))
    #expect(result.status == 1)
    #expect(result.errors.contains("tidak cukup untuk salinan"), "\(result.errors)")
  }
}

@Suite("When an upgrade has no room", .enabled(if: PrivateMount.isAllowed, "mounts cannot be made here"))
struct CrampedUpgradeTests {
  @Test("it is not begun: one sentence, exit code 1, and the old data as they were")
  func cramped() async throws {
    let folder = try ScratchFolder()
    let (old, data) = (folder.path("old.sqlite"), folder.path("data"))
    let kept = SourceTree.file("Tests/Tanggap/Schemas/before-platform-0015.sql").text
    #expect(try await Program.run("sqlite3", ["-bail", old], input: kept).status == 0)
    try Data(repeating: 7, count: 32).write(to: URL(fileURLWithPath: folder.path("old.key")))
    let script = """
      mkdir \(data) && mount -t tmpfs -o size=12m tmpfs \(data)
      cp \(old) \(data)/tanggap.sqlite && cp \(folder.path("old.key")) \(data)/tanggap.key
      status=0
      \(Program.tanggap) serve --data \(data) --listen 127.0.0.1:0 || status=$?
      sqlite3 \(data)/tanggap.sqlite "SELECT count(*) FROM schemaMigration WHERE name LIKE 'platform 0015%'"
      exit $status
      """
    let result = try await Program.run("unshare", ["-m", "sh", "-ec", script], folder: SourceTree.root)
    #expect(result.status == 1 && result.errors.contains("tidak cukup untuk salinan"), "\(result.errors)")
    #expect(result.output == "0\n")
  }
}

@Suite("When a page of the database is ruined")
struct DamageTests {
  @Test("backup, damage, restore, serve: everything acknowledged before the backup is there")
  func restored() async throws {
    let machine = try await FaultyMachine.start()
    for _ in 1...2 { try await machine.file() }
    let copy = machine.folder.path("copy.sqlite")
    let made = try await Program.run(Program.tanggap, ["backup", copy, "--data", machine.data])
    #expect(made.status == 0, "\(made.errors)")
    #expect(try await machine.server.terminate() == 0)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: machine.database))
    try file.truncate(atOffset: 40 * 4096)
    try file.close()
    let serve = ["serve", "--data", machine.data]
    let refused = try await Program.run(
      Program.tanggap, serve + ["--listen", "127.0.0.1:0"], folder: SourceTree.root)
    #expect(refused.status == 1 && refused.errors.contains("tanggap restore"), "\(refused.errors)")
    let restored = try await Program.run(Program.tanggap, ["restore", copy, "--data", machine.data])
    #expect(restored.status == 0, "\(restored.errors)")
    let again = try await ServerProcess.start(serve)
    for ticket in machine.tickets { #expect(try await again.client().get(ticket).status == 200) }
    #expect(try await again.terminate() == 0)
    #expect(try await Program.run(Program.tanggap, ["verify", "--data", machine.data]).status == 0)
  }

  @Test("the start refuses it, and verify names the table; both end with 1")
  func damaged() async throws {
    let machine = try await FaultyMachine.start()
    try await machine.file()
    #expect(try await machine.server.terminate() == 0)
    let asked = try await Program.run(
      "sqlite3", [machine.database, "SELECT rootpage FROM sqlite_schema WHERE name = 'complaint'"])
    let root = try #require(Int(asked.output.trimmingCharacters(in: .whitespacesAndNewlines)))
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: machine.database))
    try file.seek(toOffset: UInt64(root - 1) * 4096)
    try file.write(contentsOf: Data(repeating: 0xa5, count: 4096))
    try file.close()
    let verified = try await Program.run(Program.tanggap, ["verify", "--data", machine.data])
    #expect(verified.status == 1 && verified.output.contains("table complaint: "), "\(verified.output)")
    let started = try await Program.run(
      Program.tanggap, ["serve", "--data", machine.data, "--listen", "127.0.0.1:0"], folder: SourceTree.root)
    #expect(started.status == 1 && started.errors.contains("table complaint"), "\(started.errors)")
    #expect(started.errors.contains("tanggap restore"))
  }
}
