import Platform

/// `tanggap person second-factor`: takes a second factor away whose telephone and codes are lost, when no other
/// administrator can.
struct PersonSecondFactorCommand: Command {
  static let name = "person second-factor"
  static let usage = "EMAIL --data DIR"
  static let purpose = "mematikan verifikasi dua langkah orang yang kehilangan telepon dan kode cadangannya"

  let email: String
  let data: DataFolder

  init(_ words: [String]) throws(UsageError) {
    let arguments = try Arguments(words, of: Self.name, options: ["--data"], words: 1)
    email = arguments.words[0]
    data = DataFolder(path: try arguments.needed("--data", of: Self.name))
  }

  func run() throws -> Int32 {
    let (app, lock) = try data.existing().openOrPrepare(try Assembly())
    defer { withExtendedLifetime(lock) {} }
    try app.writeNow(by: .system) { deed in
      guard let person = try deed.db.person(email: email) else {
        throw CommandError("Tidak ada orang dengan alamat \(email).")
      }
      guard try deed.db.hasSecondFactor(person.id) else {
        throw CommandError("Verifikasi dua langkah \(email) memang belum menyala.")
      }
      try deed.resetSecondFactor(of: person.id, because: "Dimatikan dari komputer tempat program terpasang.")
    }
    Console.say("Verifikasi dua langkah \(email) sudah dimatikan. Yang bersangkutan diberi tahu lewat surel.")
    return 0
  }
}
