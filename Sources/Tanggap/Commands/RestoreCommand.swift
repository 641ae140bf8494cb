import Database
import Glibc
import Platform

/// `tanggap restore FILE`: puts a backup in the place of the data, which are kept beside it. No server may run on them.
struct RestoreCommand: Command {
  static let name = "restore"
  static let usage = "FILE --data DIR"
  static let purpose = "mengembalikan cadangan FILE dan FILE.key; data lama disisihkan dengan akhiran .before-restore"

  let file: String
  let data: DataFolder

  init(_ words: [String]) throws(UsageError) {
    let arguments = try Arguments(words, of: Self.name, options: ["--data"], words: 1)
    file = arguments.words[0]
    data = DataFolder(path: try arguments.needed("--data", of: Self.name))
  }

  func run() throws -> Int32 {
    // A vault's key stays where it is.
    let isInVault = Secrets.isInVault(data.key)
    let key = try KeyFile.read(isInVault ? data.key : file + ".key")
    let lock = try data.lock()
    defer { withExtendedLifetime(lock) {} }
    let arrived = data.path + "/arrived.sqlite"
    defer { for suffix in ["", "-wal", "-shm"] { unlink(arrived + suffix) } }
    try Database.restore(from: file, to: arrived)
    try checkTrail(of: arrived, key)
    if !isInVault { try setKeyAside() }
    do {
      try Database.restore(from: arrived, to: data.database)
    } catch {
      // Nothing was replaced: the old data go on with their own key.
      if !isInVault { rename(data.key + ".before-restore", data.key) }
      throw error
    }
    if !isInVault { try KeyFile.write(key, to: data.key) }
    Console.say(
      "Cadangan \(file) sudah dipulihkan ke \(data.path). Periksa dengan: tanggap verify --data \(data.path)")
    return 0
  }

  /// A key that does not fit the backup would make every row of the trail look forged: better known before. The copy is
  /// opened and not the backup, which may lie where nothing can be written.
  private func checkTrail(of arrived: String, _ key: [UInt8]) throws {
    let copy = try Database(at: arrived)
    defer { copy.close() }
    let secrets = Secrets(master: key)
    guard try copy.read({ try $0.trailFaults(secrets) }).isEmpty else {
      let used = Secrets.isInVault(data.key) ? data.key : file + ".key"
      throw CommandError(
        "Kunci \(used) tidak cocok dengan \(file), atau jejaknya pernah diubah. Data lama tidak disentuh.")
    }
  }

  private func setKeyAside() throws(CommandError) {
    guard Folder.holds(data.key) else { return }
    guard rename(data.key, data.key + ".before-restore") == 0 else {
      throw CommandError("Kunci \(data.key) tidak dapat disisihkan: \(String(cString: strerror(errno))).")
    }
  }
}
