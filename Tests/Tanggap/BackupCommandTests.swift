import Complaints
import Database
import Foundation
import Platform
import Support
import Testing

@testable import Tanggap

@Suite("Backup and restore")
struct BackupCommandTests {
  /// A data folder with the sample office, prepared as `serve` would.
  private func office(_ folder: ScratchFolder) throws -> (data: DataFolder, app: App) {
    let data = DataFolder(path: folder.path("data"))
    try Folder.make(data.path)
    try SampleHistory(today: Zone.wita.day(of: TestApp.morning), complaints: 3).write(
      into: data, try Assembly(home: Home(path: SourceTree.root)))
    return (data, try data.open(try Assembly(home: Home(path: SourceTree.root))))
  }

  private func complaints(_ app: App) throws -> Int {
    try app.database.read { try $0.value("SELECT COUNT(*) FROM complaint") ?? 0 }
  }

  private func run(_ words: [String]) throws -> Int32 { try Commands.command(words).run() }

  private static func complaint(at now: Instant) -> NewComplaint {
    NewComplaint(
      channel: .website, confidentiality: .anonymous, contact: Contact(), subject: "Antrean lama",
      description: "Antrean di loket lebih dari dua jam.", service: "Loket", receivedAt: now, openedAt: now)
  }

  @Test(
    "a backup made while complaints are filed can be restored, whole, with every one that was there before it began")
  func underLoad() async throws {
    let folder = try ScratchFolder()
    let (data, app) = try office(folder)
    let file = folder.path("copy.sqlite")
    let filing = Task {
      while !Task.isCancelled {
        _ = try await app.write(by: .customer) { deed in try deed.receive(Self.complaint(at: deed.at)) }
      }
    }
    _ = try await eventually { try complaints(app) > 20 }
    let before = try complaints(app)
    let code = try await blocking { try run(["backup", file, "--data", data.path]) }
    filing.cancel()
    _ = await filing.result
    let after = try complaints(app)
    app.database.close()
    #expect(code == 0)

    #expect(try run(["restore", file, "--data", data.path]) == 0)
    let restored = try data.open(try Assembly(home: Home(path: SourceTree.root)))
    #expect((before...after).contains(try complaints(restored)))
    #expect(try Verification.faults(of: restored) == [])
    #expect(Folder.holds(data.database + ".before-restore"))
    #expect(Folder.holds(data.key + ".before-restore"))
  }

  @Test("a backup is not written over another file, nor restored with a key that does not fit")
  func refusals() throws {
    let folder = try ScratchFolder()
    let (data, app) = try office(folder)
    app.database.close()
    let file = folder.path("copy.sqlite")
    #expect(try run(["backup", file, "--data", data.path]) == 0)
    #expect(throws: (any Error).self) { try run(["backup", file, "--data", data.path]) }
    try Data(repeating: 9, count: 32).write(to: URL(fileURLWithPath: file + ".key"))
    #expect(throws: CommandError.self) { try run(["restore", file, "--data", data.path]) }
    #expect(try Verification.faults(of: try data.open(try Assembly(home: Home(path: SourceTree.root)))) == [])
  }
}
