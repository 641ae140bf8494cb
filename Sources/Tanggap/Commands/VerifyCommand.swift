import Database
import Platform
import Procedures

/// `tanggap verify`: whether the data are whole, and as the program wrote them.
struct VerifyCommand: Command {
  static let name = "verify"
  static let usage = "--data DIR"
  static let purpose = "memeriksa basis data, jejak, nomor, kasus, penghitung, surat, dan indeks pencarian"

  let data: DataFolder

  init(_ words: [String]) throws(UsageError) {
    let arguments = try Arguments(words, of: Self.name, options: ["--data"], words: 0)
    data = DataFolder(path: try arguments.needed("--data", of: Self.name))
  }

  func run() throws -> Int32 {
    let faults = try faults()
    for fault in faults { Console.say(fault) }
    Console.say(faults.isEmpty ? try summary() : "Ditemukan \(faults.count) kesalahan.")
    return faults.isEmpty ? 0 : 1
  }

  /// The file before what is in it: a damaged one may not even tell how the office is set.
  private func faults() throws -> [String] {
    let database = try Database(at: data.existing().database)
    let damage = try database.damage()
    database.close()
    return damage.isEmpty ? try Verification.faults(of: try data.open(try Assembly())) : damage
  }

  private func summary() throws -> String {
    let app = try data.open(try Assembly())
    let head = try app.database.read { try $0.trailHead()?.seq } ?? 0
    return "Semua utuh: \(head) baris jejak diperiksa."
  }
}

/// Everything that can be checked of the living data, in one list of sentences.
enum Verification {
  static func faults(of app: App) throws -> [String] {
    try app.faults(of: app.database, trailKey: app.secrets.trailKey)
  }
}
