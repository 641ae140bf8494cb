import Database
import HTTP

/// The browser somebody signs in with.
package struct Browser: Sendable {
  /// Where it comes from, for the throttle.
  let address: String
  /// What it calls itself, cut short.
  let agent: String

  package init(address: String, agent: String) {
    self.address = address
    self.agent = String(agent.prefix(200))
  }
}

/// Why somebody is not let in. Who is unknown and who mistyped hear the same.
enum SignInError: PublicError {
  case refused
  case tooMany(until: Instant, Words)

  var status: Status {
    switch self {
    case .refused: .unprocessable
    case .tooMany: .tooManyRequests
    }
  }

  var message: String {
    switch self {
    case .refused:
      "Surel atau kata sandi tidak cocok. Periksa keduanya, atau minta tautan kata sandi kepada administrator."
    case .tooMany(let until, let words):
      // The minute is rounded up, so that whoever comes at the time told is let try.
      "Terlalu banyak percobaan. Coba lagi pukul \(words.time(until.adding(seconds: 59)))."
    }
  }
}

extension App {
  /// Signs somebody in and gives the token for the browser's cookie: always a new one, so that a token planted before
  /// is worth nothing (session fixation). The session the browser had ends.
  package func signIn(
    email typed: String, password: String, with browser: Browser, replacing old: Session? = nil
  ) async throws -> String {
    let email = Person.canonical(email: typed)
    let keys = [ThrottleKey.account(email), .address(browser.address)]
    try await countAttempt(keys)
    let account = try database.read { try $0.account(email, at: world.now()) }
    let verdict = try await passwords.verify(password, against: account?.passwordHash)
    guard let account, verdict != .wrong else {
      try await noteRefusal(account?.person)
      throw SignInError.refused
    }
    let fresh = verdict == .rightButOutdated ? try await passwords.hash(password) : nil
    return try await startSession(account.person, browser, replacing: old, fresh, keys)
  }

  private func startSession(
    _ person: Person.ID, _ browser: Browser, replacing old: Session?, _ hash: String?, _ keys: [ThrottleKey]
  ) async throws -> String {
    let token = Session.newToken(world)
    try await write(by: .person(person)) { deed in
      if let old { try deed.db.endSession(old.id) }
      if let hash { try deed.db.setPasswordHash(hash, of: person) }
      try deed.db.forgiveAttempt(keys)
      try deed.db.startSession(Session.hash(token), of: person, agent: browser.agent, at: deed.at)
      try deed.record("person.signedIn", Subject("person", person))
    }
    return token
  }

  /// A refused sign-in leaves a trace too; who is unknown is person 0.
  private func noteRefusal(_ person: Person.ID?) async throws {
    try await write(by: .customer) { deed in
      try deed.record("person.signInRefused", Subject("person", person?.rawValue ?? 0))
    }
  }
}

extension App {
  /// Counts an attempt, or refuses it because the last ones were too many.
  package func countAttempt(_ keys: [ThrottleKey]) async throws {
    let now = world.now()
    let till = try await database.write { db in try db.countAttempt(keys, at: now) }
    if let till { throw SignInError.tooMany(until: till, Words(zone: office.zone)) }
  }

  /// Asks a colleague for the password once more, as before a signature; false when it is wrong.
  ///
  /// - Throws: an error with a sentence when there were too many wrong ones.
  package func confirmPassword(of person: Person.ID, _ password: String) async throws -> Bool {
    let keys = [ThrottleKey.confirmation(person)]
    try await countAttempt(keys)
    let hash = try database.read { try $0.passwordHash(of: person) }
    guard try await passwords.verify(password, against: hash) != .wrong else { return false }
    try await database.write { db in try db.forgiveAttempt(keys) }
    return true
  }
}
