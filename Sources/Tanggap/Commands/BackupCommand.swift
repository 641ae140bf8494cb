import Database
import Glibc
import Platform

/// `tanggap backup FILE`: a copy of the data as they stand now, also while the server runs. The key goes beside it unless a
/// vault keeps it, for a database without its key cannot prove its trail.
struct BackupCommand: Command {
  static let name = "backup"
  static let usage = "FILE --data DIR"
  static let purpose = "menyalin basis data ke FILE dan kuncinya ke FILE.key, juga selagi server berjalan"

  let file: String
  let data: DataFolder

  init(_ words: [String]) throws(UsageError) {
    let arguments = try Arguments(words, of: Self.name, options: ["--data"], words: 1)
    file = arguments.words[0]
    data = DataFolder(path: try arguments.needed("--data", of: Self.name))
  }

  func run() throws -> Int32 {
    let isInVault = Secrets.isInVault(try data.existing().key)
    // The key first: when something stops us in between, there is no copy that looks complete and is not.
    if !isInVault { try KeyFile.write(try KeyFile.read(data.key), to: file + ".key") }
    let database = try Database(at: data.database)
    do {
      try database.backup(to: file)
    } catch {
      if !isInVault { unlink(file + ".key") }
      throw error
    }
    Console.say("Cadangan selesai dan sudah diperiksa: \(file). " + (isInVault ? Self.vaulted : Self.beside))
    return 0
  }

  private static let beside =
    "Kuncinya di sampingnya, dengan akhiran .key. Simpan keduanya di tempat terpisah dari server."
  private static let vaulted =
    "Kuncinya tetap di penyimpanan kunci Anda. Simpan cadangan di tempat terpisah dari server."
}

/// The key file of a data folder, copied with its backup: 32 bytes, readable by their owner alone.
enum KeyFile {
  static func read(_ path: String) throws(CommandError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw CommandError("Kunci \(path) tidak dapat dibaca: \(String(cString: strerror(errno))).")
    }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 33)
    guard Glibc.read(file, &bytes, 33) == 32 else { throw CommandError("Kunci \(path) rusak: isinya bukan 32 bita.") }
    return Array(bytes.prefix(32))
  }

  /// Writes a key where there is none yet.
  static func write(_ key: [UInt8], to path: String) throws(CommandError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw CommandError("Kunci \(path) tidak dapat ditulis: \(String(cString: strerror(errno))).")
    }
    defer { close(file) }
    guard Glibc.write(file, key, key.count) == key.count, fsync(file) == 0 else {
      throw CommandError("Kunci \(path) tidak dapat ditulis: \(String(cString: strerror(errno))).")
    }
  }
}
