import Database

@testable import Platform

extension TestApp {
  /// What a colleague's authenticator app shows now, once it has been set up.
  package func code(of colleague: Colleague) throws -> String {
    let person = try actor(colleague).personID
    let factor = try app.database.read { db in try person.flatMap { try db.secondFactor(of: $0) } }
    return try code(factor?.totp(app.secrets), colleague)
  }

  /// What it shows of the secret that the form to set it up carries.
  package func code(offered sealed: String, to colleague: Colleague) throws -> String {
    let person = try actor(colleague).personID
    let offer = person.flatMap { EnrolmentOffer(sealed: sealed, for: $0, at: clock.now, app.secrets) }
    return try code(offer?.totp, colleague)
  }

  private func code(_ totp: TOTP?, _ colleague: Colleague) throws -> String {
    guard let code = totp?.code(at: TOTP.step(at: clock.now)) else { throw TestAppError.unknown(colleague.email) }
    return code
  }
}
