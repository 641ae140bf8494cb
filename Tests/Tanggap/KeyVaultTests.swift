import Database
import Glibc
import Support
import Testing

@testable import Platform
@testable import Tanggap

@Suite("The master key lies in a vault")
struct KeyVaultTests {
  private let folder: ScratchFolder
  private let data: DataFolder
  private var vault: String { folder.path("vault.key") }

  /// Data whose key file points elsewhere.
  init() throws {
    folder = try ScratchFolder()
    data = DataFolder(path: folder.path("data"))
    try Folder.make(data.path)
    try data.prepare(try Assembly()).database.close()
    #expect(rename(data.key, vault) == 0 && symlink(vault, data.key) == 0)
  }

  @Test("V13.3.1 · it is read there, and no backup takes it along")
  func copies() throws {
    let backup = folder.path("backup.sqlite")
    #expect(try BackupCommand([backup, "--data", data.path]).run() == 0)
    #expect(Folder.holds(backup) && !Folder.holds(backup + ".key"))
    let app = try data.prepare(try Assembly())
    defer { app.database.close() }
    let made = try app.makeBackup()
    #expect(!app.backups.folder.holdsKey(made.name))
    #expect(try app.rehearseRestore(of: made.name).faults == [])
  }

  @Test("V13.3.1 · a backup without its key is restored under that of the vault")
  func restoring() throws {
    let backup = folder.path("backup.sqlite")
    #expect(try BackupCommand([backup, "--data", data.path]).run() == 0)
    #expect(try RestoreCommand([backup, "--data", data.path]).run() == 0)
    #expect(Secrets.isInVault(data.key))
    let app = try data.open(try Assembly())
    defer { app.database.close() }
    #expect(try Verification.faults(of: app) == [])
  }

  @Test("V13.3.1 · the program replaces no key that is not its own file, and makes none where the vault is closed")
  func refusals() throws {
    #expect(throws: CommandError.self) { try KeyReplaceCommand(["--data", data.path]).run() }
    unlink(vault)
    #expect(throws: SecretsError.self) { try data.prepare(try Assembly()) }
    #expect(!Folder.holds(vault))
  }
}
