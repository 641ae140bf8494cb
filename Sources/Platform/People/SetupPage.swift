import Database
import HTTP

/// What every staff page says until somebody can sign in: how to add the first person.
struct SetupPage: PublicPage {
  static let template = "People/setup"
  let title = "Tambahkan orang pertama"
  let add: String
  let link: String

  /// The commands name a real position, the one that manages people, and the first unit.
  init(_ db: Snapshot) throws {
    let position: String? = try db.value(
      """
      SELECT p.code FROM position p JOIN positionAbility a ON a.positionID = p.id
      WHERE a.ability = \(Ability.managePeople) ORDER BY p.id LIMIT 1
      """)
    let unit: String? = try db.value("SELECT code FROM unit WHERE isActive = 1 ORDER BY id LIMIT 1")
    let email = "nama@contoh.go.id"
    add =
      "tanggap person add \"Nama Lengkap\" \(email) --position \(position ?? "KODE") --unit \(unit ?? "KODE") --data FOLDER"
    link = "tanggap person password \(email) --data FOLDER"
  }
}

extension Visit {
  /// The page that tells how to begin; nil as soon as somebody has a password.
  func setupPage() throws -> Response? {
    let setup = try read { db in try db.somebodyCanSignIn(at: now) ? nil : try SetupPage(db) }
    return try setup.map { try page($0, status: .serviceUnavailable) }
  }
}

extension Snapshot {
  /// Whether anybody who is still here has a password.
  package func somebodyCanSignIn(at now: Instant) throws -> Bool {
    try exists("SELECT 1 FROM person WHERE passwordHash IS NOT NULL AND (leftAt IS NULL OR leftAt > \(now))")
  }
}
