/// A secret that somebody has been shown but not confirmed by a first code yet. It travels sealed in the form, so that
/// showing the page stores nothing.
struct EnrolmentOffer: Sendable {
  let person: Person.ID
  let totp: TOTP
  private let madeAt: Instant

  /// Minutes within which the first code has to come.
  static let minutes = 30

  init(for person: Person.ID, at now: Instant, _ world: World) {
    self.person = person
    totp = .fresh(world)
    madeAt = now
  }

  /// An offer as the form brings it back; nil when it is another's, too old, or none of ours.
  init?(sealed text: String, for person: Person.ID, at now: Instant, _ secrets: Secrets) {
    guard let sealed = Sodium.bytes(base64URL: text),
      let bytes = Sodium.open(sealed, at: Self.place(of: person), key: secrets.sealKey),
      bytes.count == TOTP.secretBytes + 8
    else { return nil }
    let madeAt = bytes.suffix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
    self.person = person
    totp = TOTP(secret: Array(bytes.prefix(TOTP.secretBytes)))
    self.madeAt = Instant(rawValue: madeAt)
    guard (0..<Self.minutes).contains(self.madeAt.minutes(until: now)) else { return nil }
  }

  /// For the hidden field `offer`.
  func sealed(_ secrets: Secrets) -> String {
    let time = (0..<8).reversed().map { UInt8(truncatingIfNeeded: madeAt.rawValue >> ($0 * 8)) }
    return Sodium.base64URL(Sodium.seal(totp.secret + time, at: Self.place(of: person), key: secrets.sealKey))
  }

  private static func place(of person: Person.ID) -> String { "enrolment:\(person)" }
}
