import Database
import Platform
import Procedures
import Satisfaction

/// `tanggap verify`: whether the data are whole, and as the program wrote them.
struct VerifyCommand: Command {
  static let name = "verify"
  static let usage = "--data DIR [--rebuild]"
  static let purpose =
    "memeriksa basis data, jejak, nomor, kasus, penghitung, surat, dan indeks pencarian; --rebuild menghitung ulang angka KPI dan survei"

  let data: DataFolder
  /// Whether the figures are made anew from the cases first.
  let rebuilds: Bool

  init(_ words: [String]) throws(UsageError) {
    let arguments = try Arguments(words, of: Self.name, options: ["--data"], flags: ["--rebuild"], words: 0)
    data = DataFolder(path: try arguments.needed("--data", of: Self.name))
    rebuilds = arguments.has("--rebuild")
  }

  func run() throws -> Int32 {
    if rebuilds { try rebuild() }
    let faults = try faults()
    for fault in faults { Console.say(fault) }
    Console.say(faults.isEmpty ? try summary() : "Ditemukan \(faults.count) kesalahan.")
    return faults.isEmpty ? 0 : 1
  }

  /// The lock is kept for as long as it takes; beside a running server, which has it, the writer waits its turn.
  private func rebuild() throws {
    let opened = try data.existing().openOrPrepare(try Assembly())
    try opened.app.rebuildTally()
    try opened.app.rebuildSurveyTallies()
    opened.app.database.close()
    withExtendedLifetime(opened.lock) {}
    Console.say("Angka KPI sudah dihitung ulang dari semua kasus, angka survei dari semua jawaban.")
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
    try app.faults(of: app.database, app.secrets)
  }
}
