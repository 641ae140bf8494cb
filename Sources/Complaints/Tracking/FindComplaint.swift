import Database
import Platform
import Procedures

extension App {
  /// The secret part of the link to a complaint, for whoever knows its number and the contact given with it.
  ///
  /// Attempts are counted per address and slowed down; a wrong number and a wrong contact are answered alike.
  func trackingLink(number: String, contact: String, from address: String) async throws -> String? {
    let key = ThrottleKey("lookup:\(address)", .lookup)
    let now = world.now()
    if let until = try await database.write({ db in try db.countAttempt([key], at: now) }) {
      // The minute is rounded up, so that whoever comes at the time told is let try.
      let time = Words(zone: office.zone).time(until.adding(seconds: 59))
      throw VisitError.tooMany("Terlalu banyak percobaan. Coba lagi pukul \(time).")
    }
    let found = try database.read { try $0.trackingLink(number: number, contact: contact) }
    if found != nil { try await database.write { db in try db.forgiveAttempt([key]) } }
    return found
  }
}

extension Migration {
  static let emailInAnySpelling = Migration(
    "complaints 0014 a customer is found by his address in any spelling",
    """
    DROP INDEX complainantByEmail;
    CREATE INDEX complainantByEmail ON complainant(LOWER(email)) WHERE email <> '';
    """)
}

extension Throttle {
  /// Looking for a complaint by its number: a family behind one address may mistype now and then.
  fileprivate static let lookup = Throttle(
    free: 10, firstWait: 30, longestWait: 900, memoryHours: 1, endsWithSuccess: false)
}

extension Snapshot {
  /// A telephone number matches in whatever form it is typed; an address without regard to case.
  fileprivate func trackingLink(number: String, contact: String) throws -> String? {
    let phone = PhoneNumber(contact)?.e164 ?? ""
    let email = EmailAddress(contact)?.text.lowercased() ?? ""
    guard !(phone.isEmpty && email.isEmpty) else { return nil }
    return try value(
      """
      SELECT c.trackingToken FROM caseRun r JOIN complaint c ON c.caseID = r.id JOIN complainant p ON p.complaintID = c.id
      WHERE r.number IN \(list: TypedNumber(number).readings)
        AND ((p.phone <> '' AND p.phone = \(phone)) OR (p.email <> '' AND LOWER(p.email) = \(email)))
      """)
  }
}
