import Database
import HTTP

/// What every staff page says until somebody can sign in: how to add the first person.
struct SetupPage: PublicPage {
  static let template = "People/setup"
  let title = "Tambahkan orang pertama"
}

extension Visit {
  /// The page that tells how to begin; nil as soon as somebody has a password.
  func setupPage() throws -> Response? {
    try read { try $0.somebodyCanSignIn(at: now) } ? nil : try page(SetupPage(), status: .serviceUnavailable)
  }
}

extension Snapshot {
  /// Whether anybody who is still here has a password.
  package func somebodyCanSignIn(at now: Instant) throws -> Bool {
    try exists("SELECT 1 FROM person WHERE passwordHash IS NOT NULL AND (leftAt IS NULL OR leftAt > \(now))")
  }
}
