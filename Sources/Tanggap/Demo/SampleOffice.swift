import Database
import Platform
import Procedures

/// An office that sample data and tests play in: its units and people, all with one password. Each procedure has one,
/// and where two have the same role its holder has the same address.
struct SampleOffice: Sendable {
  /// Of every sample account.
  static let password = "tanggap-demo-2026"

  /// The code of the procedure it works by.
  let procedure: String
  /// Units beside the shipped one.
  let units: [(code: String, name: String)]
  let accounts: [Account]
  let settings: [(Setting, String)]
  /// What its customers complain of.
  let stories: [Story]

  struct Account: Sendable {
    let email: String
    let name: String
    /// Codes of the position and of the units it is held in.
    let position: String
    let units: [String]
    /// Code of a second position, held in the same units; empty for most.
    var second = ""
    /// What the account is for, in Indonesian, as `demo` prints it.
    let role: String
  }

  static let all = [government, company, consultancy]

  /// Of procedure B: a government technical-services office.
  static let government = SampleOffice(
    procedure: "B",
    units: [
      (code: "pengujian", name: "Laboratorium Pengujian"), (code: "kalibrasi", name: "Laboratorium Kalibrasi"),
      (code: "sertifikasi", name: "Sertifikasi Produk"),
    ], accounts: governmentAccounts, settings: governmentSettings, stories: Story.all)

  private static let governmentAccounts = [
    Account(
      email: "petugas@contoh.go.id", name: "Rina Wulandari", position: "serviceDesk", units: ["layanan"],
      role: "petugas pelayanan"),
    Account(
      email: "kepala@contoh.go.id", name: "Bambang Suryanto", position: "head", units: ["layanan"], role: "kepala balai"
    ),
    Account(
      email: "pokja@contoh.go.id", name: "Ahmad Fauzi", position: "teamLead", units: ["pengujian", "layanan"],
      role: "ketua pokja pengujian dan layanan"),
    Account(
      email: "pokja2@contoh.go.id", name: "Dewi Lestari", position: "teamLead", units: ["kalibrasi", "sertifikasi"],
      role: "ketua pokja kalibrasi dan sertifikasi"),
    Account(
      email: "verifikator@contoh.go.id", name: "Hendra Gunawan", position: "verifier", units: ["layanan"],
      role: "verifikator (membaca)"),
    Account(
      email: "manajer@contoh.go.id", name: "Siti Rahmawati", position: "manager", units: ["layanan"],
      role: "manajer (membaca)"),
    Account(
      email: "hse@contoh.go.id", name: "Yusuf Maulana", position: "hse", units: ["layanan"],
      role: "petugas K3: program kepuasan dan survei"),
    Account(
      email: "admin@contoh.go.id", name: "Nur Aini", position: "admin", units: ["layanan"], role: "administrator"),
  ]

  private static let governmentSettings: [(Setting, String)] = [
    (.name, "Balai Pelayanan Jasa Industri Contoh"), (.parent, "Badan Standardisasi dan Kebijakan Jasa Industri"),
    (.city, "Samarinda"), (.address, "Jalan Contoh Nomor 12, Samarinda 75123"), (.phone, "(0541) 555-0112"),
    (.email, "layanan@contoh.go.id"), (.website, "contoh.go.id"), (.emergencyPhone, "(0541) 555-0119"),
    // Whoever tries the program has no telephone set up for eight people.
    (.secondFactor, SecondFactorRule.nobody.rawValue),
  ]

  /// Gives a freshly prepared database units, people and letterhead.
  /// - Parameters:
  ///   - passwordHash: of every account, so that the costly hashing happens once.
  ///   - baseURL: where the office is reached.
  func install(on app: App, passwordHash: String, baseURL: String, at moment: Instant) throws {
    try app.writeNow(by: .system, at: moment) { [self] deed in
      for (setting, value) in settings + [(.baseURL, baseURL)] { try deed.set(setting, to: value) }
      for unit in units { try deed.addUnit(code: unit.code, name: unit.name) }
      for account in accounts { try deed.add(account, passwordHash) }
    }
    try app.refreshOffice()
  }
}

extension Deed {
  fileprivate func add(_ account: SampleOffice.Account, _ passwordHash: String) throws {
    let person = try addPerson(try NewPerson(name: account.name, email: account.email))
    try db.setPasswordHash(passwordHash, of: person)
    for code in [account.position, account.second] where !code.isEmpty {
      guard let position = try db.position(code: code) else { throw SampleFault.missing(code) }
      for code in account.units {
        guard let unit = try db.unit(code: code) else { throw SampleFault.missing(code) }
        try appoint(person, to: position.id, in: unit.id)
      }
    }
  }
}

/// Sample data that do not fit the shipped office: a fault of the program.
enum SampleFault: Error {
  case missing(String)
}
