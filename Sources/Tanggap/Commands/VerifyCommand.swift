import Database
import Platform
import Procedures

/// `tanggap verify`: whether the data are whole, and as the program wrote them.
struct VerifyCommand: Command {
  static let name = "verify"
  static let usage = "--data DIR"
  static let purpose = "memeriksa basis data, jejak, nomor, kasus, surat, dan indeks pencarian"

  let data: DataFolder

  init(_ words: [String]) throws(UsageError) {
    let arguments = try Arguments(words, of: Self.name, options: ["--data"], words: 0)
    data = DataFolder(path: try arguments.needed("--data", of: Self.name))
  }

  func run() throws -> Int32 {
    let app = try data.existing().open(try Assembly())
    let faults = try Verification.faults(of: app)
    for fault in faults { Console.say(fault) }
    Console.say(faults.isEmpty ? try summary(app) : "Ditemukan \(faults.count) kesalahan.")
    return faults.isEmpty ? 0 : 1
  }

  private func summary(_ app: App) throws -> String {
    let head = try app.database.read { try $0.trailHead()?.seq } ?? 0
    return "Semua utuh: \(head) baris jejak diperiksa."
  }
}

/// Everything that can be checked of a database, in one list of sentences.
enum Verification {
  static func faults(of app: App) throws -> [String] {
    let damage = try app.database.integrityCheck().map { "Basis data: \($0)." }
    // A damaged file cannot be asked further.
    guard damage.isEmpty else { return damage }
    let key = app.secrets.trailKey
    return try app.database.read { db in
      let trail = try db.trailFaults(key: key).map { "\($0)" }
      let numbers = try db.numberGaps().map { gap in
        "Nomor \(gap.kind) tahun \(gap.year): tercatat \(gap.issued) dari \(gap.last)."
      }
      let cases = try db.caseFaults().map { "\($0)" }
      let complaints = try db.complaintFaults().map { "\($0)" }
      let letters = try db.letterFaults().map { "\($0)" }
      return trail + numbers + cases + complaints + letters
    }
  }
}
