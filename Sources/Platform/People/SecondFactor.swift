import Database
import HTTP

/// Who has to have a second factor, as the organisation sets it. Everybody else may have one.
package enum SecondFactorRule: String, CaseIterable, Sendable {
  case nobody
  /// Who signs letters and who administers: `Feature.needsSecondFactor`.
  case duties
  case everybody
}

extension App {
  /// Whether a colleague has to have a second factor.
  func needsSecondFactor(_ colleague: SignedIn, _ db: Snapshot) throws -> Bool {
    switch office.secondFactor {
    case .nobody: false
    case .duties: try features.contains { try $0.needsSecondFactor(db, colleague) }
    case .everybody: true
    }
  }

  /// Lets in whose password was right by the code that was still to come; nil when that is wrong.
  func finishSignIn(_ halfway: Halfway, code typed: String, with browser: Browser) async throws -> Entry? {
    let (person, session) = (halfway.colleague.person, halfway.session.id)
    try await countAttempt([.code(person)])
    return try await write(by: .person(person)) { deed in
      guard try deed.useCode(typed, of: person) else { return nil }
      // The password may have been changed meanwhile, which ended this session.
      guard try deed.db.endSession(session) else { throw VisitError.signedOut }
      return try deed.startSession(of: person, .complete, with: browser)
    }
  }

  /// Sets up somebody's second factor after a first code of it; one he had goes. His other sessions end.
  ///
  /// - Returns: the recovery codes, which are shown this once, and for who was not let in yet a complete session.
  /// - Throws: `FormErrors` beside `code`.
  func enrol(
    _ offer: EnrolmentOffer, code: String, keeping session: Session?, halfway: Halfway?, with browser: Browser
  ) async throws -> (codes: [RecoveryCode], entry: Entry?) {
    let person = offer.person
    try await countAttempt([.code(person)])
    guard let step = offer.totp.step(of: code.filter { !$0.isWhitespace }, at: world.now(), after: 0) else {
      throw FormErrors("code", SignInError.wrongCode.message)
    }
    let codes = RecoveryCode.fresh(world)
    let entry = try await write(by: .person(person)) { deed -> Entry? in
      // Who is on the way in may have set one up in another tab; its code is what he needs now.
      if halfway != nil, try deed.db.hasSecondFactor(person) { throw VisitError.signedOut }
      try deed.db.setSecondFactor(offer.totp, of: person, lastStep: step, at: deed.at, deed.app.secrets)
      try deed.giveRecoveryCodes(codes, to: person)
      try deed.db.forgiveAttempt([.code(person)])
      try deed.db.endSessions(of: person, but: session?.id)
      try deed.tell(person, .secondFactorSet)
      try deed.record("person.secondFactorSet", Subject("person", person))
      return try halfway.map { _ in try deed.startSession(of: person, .complete, with: browser) }
    }
    return (codes, entry)
  }

  /// A new set of recovery codes; those before are void.
  func renewRecoveryCodes(of person: Person.ID) async throws -> [RecoveryCode] {
    let codes = RecoveryCode.fresh(world)
    try await write(by: .person(person)) { deed in
      guard try deed.db.hasSecondFactor(person) else { throw VisitError.notFound }
      try deed.giveRecoveryCodes(codes, to: person)
      try deed.tell(person, .recoveryCodesRenewed)
    }
    return codes
  }

  /// Does without a second factor from now on.
  ///
  /// - Throws: `SecondFactorError.required` for who has to have one.
  func turnSecondFactorOff(of colleague: SignedIn) async throws {
    let person = colleague.person
    try await write(by: .person(person)) { deed in
      if try deed.app.needsSecondFactor(colleague, deed.db) { throw SecondFactorError.required }
      guard try deed.db.removeSecondFactor(of: person) else { throw VisitError.notFound }
      try deed.tell(person, .secondFactorOff)
      try deed.record("person.secondFactorRemoved", Subject("person", person), "by=person")
    }
  }

  /// An administrator takes a colleague's second factor away.
  func resetSecondFactor(of person: Person.ID, because reason: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.resetSecondFactor(of: person, because: reason) }
  }
}

/// What cannot be done with one's second factor.
enum SecondFactorError: PublicError {
  case required

  var status: Status { .forbidden }
  var message: String {
    "Organisasi mewajibkan verifikasi dua langkah untuk jabatan Anda. Bila telepon diganti, daftarkan telepon yang baru."
  }
}

extension Deed {
  /// Takes a code of somebody's app, or one of his recovery codes; false, with a trace, when it is neither. A code is
  /// good once. The count of wrong ones is to be kept before.
  func useCode(_ typed: String, of person: Person.ID) throws -> Bool {
    let digits = typed.filter { !$0.isWhitespace }
    if let factor = try db.secondFactor(of: person),
      let step = factor.totp(app.secrets)?.step(of: digits, at: at, after: factor.lastStep),
      try db.useStep(step, of: person)
    {
      try db.forgiveAttempt([.code(person)])
      return true
    }
    if let code = RecoveryCode(typed: typed),
      try db.useRecoveryCode(code.hash(of: person, key: app.secrets.codeKey), of: person, at: at)
    {
      try db.forgiveAttempt([.code(person)])
      try tell(person, .recoveryCodeUsed(left: try db.recoveryCodesLeft(of: person)))
      try record("person.recoveryCodeUsed", Subject("person", person))
      return true
    }
    try record("person.codeRefused", Subject("person", person))
    return false
  }

  /// Takes somebody's second factor away, whose telephone and codes are lost. His sessions end. Nobody does it for
  /// himself.
  ///
  /// - Parameter reason: how it is known that it is he who asks; kept with the deed and told to him.
  package func resetSecondFactor(of person: Person.ID, because reason: String) throws {
    guard actor != .person(person) else { throw PeopleError.own }
    guard try db.removeSecondFactor(of: person) else { throw VisitError.notFound }
    let id = try db.insert(
      """
      INSERT INTO secondFactorReset (personID, byID, at, reason)
      VALUES (\(person), \(actor.personID), \(at), \(reason))
      """)
    try db.endSessions(of: person)
    try tell(person, .secondFactorReset(reason))
    try record("person.secondFactorRemoved", Subject("person", person), "by=administrator reset=\(id)")
  }

  fileprivate func giveRecoveryCodes(_ codes: [RecoveryCode], to person: Person.ID) throws {
    try db.setRecoveryCodes(codes, of: person, app.secrets)
    try record("person.recoveryCodesGiven", Subject("person", person), "count=\(codes.count)")
  }
}
