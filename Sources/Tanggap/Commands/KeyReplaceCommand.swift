import Glibc
import Platform

/// `tanggap key replace`: a new master key, after somebody may have seen the old one or as often as a policy asks. No
/// server may run on the data.
///
/// The next key lies beside the old one until the database is sealed with it, so that being cut off at any moment leaves
/// one of the two that fits; the next start takes it.
struct KeyReplaceCommand: Command {
  static let name = "key replace"
  static let usage = "--data DIR"
  static let purpose = "mengganti kunci program; server harus berhenti, dan semua kode cadangan batal"

  let data: DataFolder

  init(_ words: [String]) throws(UsageError) {
    let arguments = try Arguments(words, of: Self.name, options: ["--data"], words: 0)
    data = DataFolder(path: try arguments.needed("--data", of: Self.name))
  }

  func run() throws -> Int32 {
    guard !Secrets.isInVault(try data.existing().key) else {
      throw CommandError(
        "\(data.key) menunjuk ke penyimpanan kunci. Salin kuncinya ke sana sebagai berkas, ganti, lalu simpan kembali.")
    }
    let lock = try data.lock()
    defer { withExtendedLifetime(lock) {} }
    let assembly = try Assembly()
    let app = try data.prepare(assembly)
    defer { app.database.close() }
    // A new key over a broken chain would hide where it broke.
    guard try app.database.read({ try $0.trailFaults(app.secrets) }).isEmpty else {
      throw CommandError(
        "Jejak tidak utuh, maka kuncinya tidak diganti. Periksa dahulu: tanggap verify --data \(data.path)")
    }
    let next = try Secrets.make(key: data.nextKey)
    let renewed = try assembly.app(on: app.database, secrets: next)
    try renewed.writeNow(by: .system) { deed in try deed.takeOver(from: app.secrets) }
    try data.adoptNextKey()
    Console.say(
      "Kunci sudah diganti. Buat cadangan baru: cadangan lama tetap memakai kunci di sampingnya masing-masing.")
    return 0
  }
}
