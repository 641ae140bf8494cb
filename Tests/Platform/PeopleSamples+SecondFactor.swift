import HTTP
import Testing

@testable import Platform

extension SampleOffice {
  /// Asks who signs and who administers for a second factor from now on.
  func requireSecondFactor(_ rule: SecondFactorRule = .duties) async throws {
    try await app.changeOffice(by: .system) { deed in try deed.change([.secondFactor: rule.rawValue]) }
  }

  /// Sets up somebody's second factor through the page; his recovery codes as they are shown.
  @discardableResult
  func enrol(_ person: Person.ID, in browser: SampleBrowser) async throws -> [String] {
    let page = await browser.get(SecondFactorPages.enrolment)
    let offer = try offer(on: page, for: person)
    let code = try #require(offer.totp.code(at: TOTP.step(at: clock.now)))
    let form: FormData = ["offer": offer.sealed(app.secrets), "code": code, "_token": try #require(page.token)]
    let answer = await browser.post(SecondFactorPages.enrolment, form)
    try #require(answer.status == .ok)
    return answer.text.matches(of: /<code>([A-Z2-7-]+)<\/code>/).map { String($0.1) }
  }

  func offer(on page: SampleAnswer, for person: Person.ID) throws -> EnrolmentOffer {
    let sealed = try #require(page.field("offer"))
    return try #require(EnrolmentOffer(sealed: sealed, for: person, at: clock.now, app.secrets))
  }

  /// The code somebody's app shows now.
  func code(of person: Person.ID) throws -> String {
    let factor = try #require(try app.database.read { try $0.secondFactor(of: person) })
    return try #require(factor.totp(app.secrets)?.code(at: TOTP.step(at: clock.now)))
  }
}

extension SampleBrowser {
  /// Gives the sample password at the door.
  func signIn(_ email: String) async throws -> SampleAnswer {
    try await submit("/masuk", ["email": email, "password": SampleOffice.password], from: "/masuk")
  }

  /// Gives a code at the second step.
  func give(_ code: String) async throws -> SampleAnswer {
    try await submit("/masuk/kode", ["code": code], from: "/masuk")
  }
}

extension SampleAnswer {
  /// What a hidden field holds.
  func field(_ name: String) -> String? {
    guard let field = text.firstRange(of: "name=\"\(name)\" value=\"") else { return nil }
    return String(text[field.upperBound...].prefix { $0 != "\"" })
  }
}
