import Platform

/// `tanggap person password`: a link with which somebody sets his password once.
struct PersonPasswordCommand: Command {
  static let name = "person password"
  static let usage = "EMAIL --data DIR"
  static let purpose = "mencetak tautan sekali pakai untuk membuat kata sandi"

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
    let token = try app.writeNow(by: .system) { deed in
      guard let person = try deed.db.person(email: email) else {
        throw CommandError("Tidak ada orang dengan alamat \(email). Tambahkan dahulu: tanggap person add")
      }
      return try deed.makePasswordLink(for: person.id)
    }
    let base = app.office.baseURL.isEmpty ? "http://ALAMAT-SERVER" : app.office.baseURL
    Console.say(base + PasswordLink.path(token))
    Console.complain("Tautan ini berlaku sekali, selama \(PasswordLink.hours) jam. Serahkan hanya kepada \(email).")
    return 0
  }
}
