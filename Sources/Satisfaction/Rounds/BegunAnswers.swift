import Database
import HTTP
import Platform

/// The key to what a respondent has begun in an anonymous round. It lives in his browser alone, so that neither the
/// database nor its log nor any backup can say what stands behind a link that leads to a name.
struct BegunKey: Sendable {
  private let bytes: [UInt8]

  /// Nil for anything but a key.
  init?(_ text: String) {
    guard text.utf8.count <= 64, let bytes = Sodium.bytes(base64URL: text), bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  init(_ world: World) { bytes = world.randomBytes(32) }

  var text: String { Sodium.base64URL(bytes) }

  func sealed(_ text: String, of link: SurveyLink.ID) -> String {
    Sodium.base64URL(Sodium.seal(Array(text.utf8), at: Self.place(of: link), key: bytes))
  }

  /// Nil for what another browser has sealed.
  func opened(_ sealed: String, of link: SurveyLink.ID) -> String? {
    Sodium.bytes(base64URL: sealed).flatMap { Sodium.open($0, at: Self.place(of: link), key: bytes) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func place(of link: SurveyLink.ID) -> String { "savedAnswers:\(link)" }
}

extension Transaction {
  /// Keeps what was answered behind a personal link until it is sent. No trail: whoever only looks through the questions
  /// has done nothing.
  func save(_ answers: ResponseAnswers, of asked: AskedLink, under key: BegunKey) throws {
    guard try exists("SELECT 1 FROM surveyLink WHERE id = \(asked.link.id) AND used = 0 AND revokedAt IS NULL") else {
      return
    }
    let form = asked.version.form(of: answers).urlencoded
    let text = asked.round.isAnonymous ? key.sealed(form, of: asked.link.id) : form
    try execute(
      """
      INSERT INTO savedAnswers (linkID, text) VALUES (\(asked.link.id), \(text))
      ON CONFLICT (linkID) DO UPDATE SET text = excluded.text
      """)
  }
}

extension Visit {
  private static let begunCookie = "tanggap_isian"
  /// Two months: longer than a round is usually open.
  private static let begunAge = 60 * 86_400

  /// The key that this browser was given, if it was.
  var begunKey: BegunKey? { request.cookies[office.cookieName(Self.begunCookie)].flatMap { BegunKey($0) } }

  func begunCookie(_ key: BegunKey) -> SetCookie {
    SetCookie(
      name: office.cookieName(Self.begunCookie), value: key.text, path: "/", maxAge: Self.begunAge, httpOnly: true,
      secure: office.isBehindTLS, sameSite: .lax)
  }
}
