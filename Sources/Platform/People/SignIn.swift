import Database
import HTTP

/// The browser somebody signs in with.
package struct Browser: Sendable {
  /// Where it comes from, for the throttle.
  let address: String
  /// What it calls itself, cut short.
  let agent: String
  /// The token it is known by from an earlier sign-in.
  let device: String?

  package init(address: String, agent: String, device: String? = nil) {
    self.address = address
    self.agent = String(agent.prefix(200))
    self.device = device.flatMap { $0.utf8.count == 43 ? $0 : nil }
  }
}

/// Why somebody is not let in. Who is unknown and who mistyped hear the same.
enum SignInError: PublicError {
  case refused
  case wrongCode
  case tooMany(until: Instant, Words)

  var status: Status {
    switch self {
    case .refused, .wrongCode: .unprocessable
    case .tooMany: .tooManyRequests
    }
  }

  var message: String {
    switch self {
    case .refused:
      "Surel atau kata sandi tidak cocok. Periksa keduanya, atau minta tautan kata sandi kepada administrator."
    case .wrongCode:
      "Kode ini tidak cocok, atau sudah dipakai. Tunggu kode berikutnya di aplikasi, lalu ketik keenam angkanya."
    case .tooMany(let until, let words):
      // The minute is rounded up, so that whoever comes at the time told is let try.
      "Terlalu banyak percobaan. Coba lagi pukul \(words.time(until.adding(seconds: 59)))."
    }
  }
}

/// What a browser is given at the door.
package struct Entry: Sendable {
  /// For the session's cookie.
  package let token: String
  package let stage: Session.Stage
  /// For the cookie of a browser that is not known yet.
  let device: String?
}

extension App {
  /// Lets somebody in by his password, or leads him on to his second factor, and gives the token for the browser's
  /// cookie: always a new one, so that a token planted before is worth nothing (session fixation). The session the
  /// browser had ends.
  package func signIn(
    email typed: String, password: String, with browser: Browser, replacing old: Session? = nil
  ) async throws -> Entry {
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
    return try await write(by: .person(account.person)) { deed in
      if let old { try deed.db.endSession(old.id) }
      if let fresh { try deed.db.setPasswordHash(fresh, of: account.person) }
      try deed.db.forgiveAttempt(keys)
      return try deed.startSession(of: account.person, try deed.stage(afterPasswordOf: account.person), with: browser)
    }
  }

  /// A refused sign-in leaves a trace too; who is unknown is person 0.
  private func noteRefusal(_ person: Person.ID?) async throws {
    try await write(by: .customer) { deed in
      try deed.record("person.signInRefused", Subject("person", person?.rawValue ?? 0))
    }
  }
}

extension Deed {
  /// A session in a browser, and its trail.
  func startSession(of person: Person.ID, _ stage: Session.Stage, with browser: Browser) throws -> Entry {
    let token = Session.newToken(app.world)
    try db.startSession(Session.hash(token), of: person, stage: stage, agent: browser.agent, at: at)
    let device = stage == .complete ? try meet(browser, of: person) : nil
    try record(stage == .complete ? "person.signedIn" : "person.passwordAccepted", Subject("person", person))
    return Entry(token: token, stage: stage, device: device)
  }

  /// What follows a right password: the code of who has a second factor, its setting up for who has to have one.
  fileprivate func stage(afterPasswordOf person: Person.ID) throws -> Session.Stage {
    if try db.hasSecondFactor(person) { return .code }
    guard let colleague = try db.signedIn(person, at: at) else { return .complete }
    return try app.needsSecondFactor(colleague, db) ? .enrolment : .complete
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
