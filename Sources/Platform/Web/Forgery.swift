import HTTP

/// The guard against forged forms: every form carries a token that only a page of ours, read by the same browser,
/// could have given it.
///
/// The secret is tied to the session, or to the visitor cookie of somebody without one. Tokens are masked afresh in
/// each response, so that compression cannot leak them (BREACH).
package struct Forgery: Sendable {
  private let secret: [UInt8]
  /// The visitor cookie that has to be set, when this browser had none yet.
  let freshVisitor: String?

  static let visitorCookie = "tanggap_tamu"
  /// The name of the hidden field.
  package static let field = "_token"

  /// Of a signed-in session.
  init(session token: String, key: [UInt8]) {
    secret = Sodium.hash(Array("session:\(token)".utf8), key: key)
    freshVisitor = nil
  }

  /// Of a browser without a session.
  init(cookies: Cookies, office: Office, world: World, key: [UInt8]) {
    let known = cookies[office.cookieName(Self.visitorCookie)].flatMap { $0.utf8.count == 22 ? $0 : nil }
    let visitor = known ?? world.token()
    freshVisitor = known == nil ? visitor : nil
    secret = Sodium.hash(Array("visitor:\(visitor)".utf8), key: key)
  }

  /// A token for one response: a random mask, then the secret under it.
  package func token(_ world: World) -> String {
    let mask = world.randomBytes(secret.count)
    return Sodium.base64URL(mask + zip(mask, secret).map { $0 ^ $1 })
  }

  /// Whether a token came from a page given to this browser.
  func accepts(_ token: String) -> Bool {
    guard token.utf8.count <= 100, let bytes = Sodium.bytes(base64URL: token), bytes.count == 2 * secret.count else {
      return false
    }
    let unmasked = zip(bytes.prefix(secret.count), bytes.suffix(secret.count)).map { $0 ^ $1 }
    return Sodium.areEqual(unmasked, secret)
  }

  func cookie(_ office: Office) -> SetCookie? {
    freshVisitor.map { SetCookie.site(Self.visitorCookie, $0, behindTLS: office.isBehindTLS) }
  }
}
