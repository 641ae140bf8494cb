import HTTP

/// The guard against forged forms: every form carries a token that only a page of ours, read by the same browser,
/// could have given it.
///
/// The secret is tied to the browser by its visitor cookie, and of a signed-in colleague also to him: his open form
/// stays good when his session ends and he signs in again, so that he loses nothing he typed, while a form from before
/// signing in or of another person is worth nothing. Tokens are masked afresh in each response, so that compression
/// cannot leak them (BREACH).
package struct Forgery: Sendable {
  private let secret: [UInt8]
  /// The visitor cookie that has to be set, when this browser had none yet.
  let freshVisitor: String?

  static let visitorCookie = "tanggap_tamu"
  /// The name of the hidden field.
  package static let field = "_token"

  /// Of a browser, and of the colleague who has signed in there, if one has.
  init(cookies: Cookies, person: Person.ID? = nil, office: Office, world: World, key: [UInt8]) {
    let known = cookies[office.cookieName(Self.visitorCookie)].flatMap { $0.utf8.count == 22 ? $0 : nil }
    let visitor = known ?? world.token()
    self.init(visitor: visitor, isFresh: known == nil, person: person, key: key)
  }

  init(visitor: String, isFresh: Bool = false, person: Person.ID? = nil, key: [UInt8]) {
    freshVisitor = isFresh ? visitor : nil
    let owner = person.map { "person:\($0):" } ?? ""
    secret = Sodium.hash(Array("\(owner)visitor:\(visitor)".utf8), key: key)
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
