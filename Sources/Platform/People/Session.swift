import Database
import HTTP

/// A browser that signed in. The browser holds a random token; the database knows its hash only, so that nobody who
/// reads the database can sign in with what he finds there.
package struct Session: Sendable {
  package typealias ID = Identifier<Session>

  package let id: ID
  package let person: Person.ID
  package let startedAt: Instant
  package let lastSeenAt: Instant
  /// The absolute end, whatever is done meanwhile.
  package let expiresAt: Instant
  /// The browser's name for itself, as it was at sign-in.
  package let agent: String
  /// How far its person has come at the door.
  let stage: Stage
  /// When the password, and the code of who has a second factor, were given last.
  let confirmedAt: Instant

  /// Only a complete session is somebody's; the others lead to one page and run out soon.
  package enum Stage: String, Sendable, ColumnValue {
    /// The password was right; the second factor's code is still to come.
    case code
    /// The password was right, and a second factor has to be set up first.
    case enrolment
    case complete
  }

  /// The cookie's name, before `Office.cookieName`.
  package static let cookieName = "tanggap_sesi"

  /// Hours without a request after which a session ends: a working day with its rest, so that nobody is thrown out of
  /// a form by a long meeting, and nobody is signed in the next morning.
  static let idleHours = 8
  /// Hours after which it ends in any case.
  static let longestHours = 24
  /// Minutes for what still lies between the password and a complete session.
  static let halfwayMinutes = 15
  /// Minutes within which a password given is good for sensitive acts too.
  static let freshMinutes = 15
  /// Minutes between two notes of "last seen": one write for many requests.
  static let noteMinutes = 5
  /// Minutes by which a time server may set the clock back without anybody being signed out.
  static let slackMinutes = 10

  /// Whether it still counts.
  package func isAlive(at now: Instant) -> Bool {
    // One that begins in the future was begun by a clock that has been set back since: it would last for years.
    startedAt <= now.adding(minutes: Self.slackMinutes) && now < expiresAt
      && now < lastSeenAt.adding(hours: Self.idleHours)
  }

  /// Whether the password was given so lately that sensitive acts need not ask for it again.
  func isFresh(at now: Instant) -> Bool { (0..<Self.freshMinutes).contains(confirmedAt.minutes(until: now)) }

  /// A new secret for a browser: 256 random bits.
  static func newToken(_ world: World) -> String { Sodium.base64URL(world.randomBytes(32)) }

  /// What the database keeps of a token.
  static func hash(_ token: String) -> [UInt8] { Sodium.hash(Array(token.utf8)) }

  /// The cookie that carries a token until the browser is closed.
  static func cookie(_ token: String, _ office: Office) -> SetCookie {
    SetCookie.site(cookieName, token, behindTLS: office.isBehindTLS)
  }

  static func goneCookie(_ office: Office) -> SetCookie {
    SetCookie.site(cookieName, "", maxAge: 0, behindTLS: office.isBehindTLS)
  }
}

extension Session: FromRow {
  package init(row: Row) throws(RowError) {
    id = try row["id"]
    person = try row["personID"]
    startedAt = try row["startedAt"]
    lastSeenAt = try row["lastSeenAt"]
    expiresAt = try row["expiresAt"]
    agent = try row["agent"]
    stage = try row["stage"]
    confirmedAt = try row["confirmedAt"]
  }
}

/// A browser whose password was right, but that is not let in yet: it is nobody's but at the one page it is led to.
package struct Halfway: Sendable {
  let session: Session
  let colleague: SignedIn
}

extension Visit {
  /// The session token this browser sent, if it looks like one.
  var sessionToken: String? {
    request.cookies[office.cookieName(Session.cookieName)].flatMap { $0.utf8.count == 43 ? $0 : nil }
  }

  /// Finds out who is visiting: cookie, session, person, and what his forms must carry.
  mutating func readSession() async throws {
    guard let token = sessionToken else { return }
    let now = now
    let found = try read { db -> (Session, SignedIn)? in
      guard let session = try db.session(Session.hash(token)), session.isAlive(at: now),
        let person = try db.signedIn(session.person, at: now)
      else { return nil }
      return (session, person)
    }
    guard let (session, person) = found else { return }
    guard session.stage == .complete else {
      halfway = Halfway(session: session, colleague: person)
      return
    }
    self.session = session
    signedIn = person
    forgery = Forgery(
      cookies: request.cookies, person: person.person, office: office, world: app.world,
      key: app.secrets.forgeryKey)
    if session.lastSeenAt.adding(minutes: Session.noteMinutes) <= now { await note(session) }
  }

  /// Notes that the session was used. A database that cannot be written must not keep anybody from reading.
  private func note(_ session: Session) async {
    let now = now
    _ = try? await app.database.write { db in
      try db.execute("UPDATE session SET lastSeenAt = \(now) WHERE id = \(session.id) AND lastSeenAt < \(now)")
    }
  }
}
