import Database
import Platform

/// `tanggap person add`: a person with a position in a unit; how the first one comes in.
struct PersonAddCommand: Command {
  static let name = "person add"
  static let usage = "NAME EMAIL --position CODE --unit CODE --data DIR"
  static let purpose = "menambahkan orang dengan jabatan di unit kerja, misalnya --position admin --unit layanan"

  let person: NewPerson
  let position: String
  let unit: String
  let data: DataFolder

  init(_ words: [String]) throws(UsageError) {
    let arguments = try Arguments(words, of: Self.name, options: ["--position", "--unit", "--data"], words: 2)
    do throws(FormErrors) {
      person = try NewPerson(name: arguments.words[0], email: arguments.words[1])
    } catch {
      throw UsageError("nama atau alamat surel tidak dapat dipakai", Self.name)
    }
    position = try arguments.needed("--position", of: Self.name)
    unit = try arguments.needed("--unit", of: Self.name)
    data = DataFolder(path: try arguments.needed("--data", of: Self.name))
  }

  func run() throws -> Int32 {
    let (app, lock) = try data.existing().openOrPrepare(try Assembly())
    defer { withExtendedLifetime(lock) {} }
    try app.writeNow(by: .system) { deed in
      let (position, unit) = try place(in: deed.db)
      try deed.appoint(try deed.addPerson(person), to: position, in: unit)
    }
    Console.say("Ditambahkan. Buat tautan kata sandinya: tanggap person password EMAIL --data \(data.path)")
    return 0
  }

  private func place(in db: Snapshot) throws -> (Position.ID, WorkUnit.ID) {
    guard let position = try db.position(code: position) else {
      let codes = try db.positions().map(\.code).joined(separator: ", ")
      throw CommandError("Jabatan “\(position)” tidak ada. Yang ada: \(codes).")
    }
    guard let unit = try db.unit(code: unit) else {
      let codes = try db.units().map(\.code).joined(separator: ", ")
      throw CommandError("Unit kerja “\(unit)” tidak ada. Yang ada: \(codes).")
    }
    return (position.id, unit.id)
  }
}
