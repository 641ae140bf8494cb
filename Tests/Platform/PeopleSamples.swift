import Database
import HTTP
import Mustache
import Synchronization
import Testing

import enum Support.SourceTree

@testable import Platform

/// A clock that a test sets.
final class SampleClock: Sendable {
  private let moment: Mutex<Instant>

  init(_ start: Instant) { moment = Mutex(start) }

  var now: Instant { moment.withLock { $0 } }
  func pass(minutes: Int) { moment.withLock { $0 = $0.adding(minutes: minutes) } }
  func pass(hours: Int) { pass(minutes: 60 * hours) }
}

/// A platform in a fresh database, with one unit, and the pipeline over it: no sockets, a clock that stands.
struct SampleOffice {
  static let password = "empat kata yang panjang"
  static let templates = Result { try Templates(directory: SourceTree.root + "/Views", strict: true) }

  let app: App
  let pipeline: Pipeline
  let clock: SampleClock
  let unit: WorkUnit.ID

  /// - Parameter features: beside the platform's own.
  init(_ features: [Feature] = [], cost: PasswordHashing.Cost = .least) throws {
    let clock = SampleClock(try #require(Instant(iso: "2026-03-11T01:00:00Z")))
    let database = try Database.temporary()
    try database.migrate(Migration.platform)
    let world = World(now: { clock.now }, randomBytes: { Sodium.randomBytes($0) })
    app = try App(
      database: database, world: world, secrets: Secrets(master: Sodium.randomBytes(32)),
      templates: try Self.templates.get(), assets: try StaticFiles(site: SourceTree.root + "/Public"),
      features: [.platform] + features, passwords: PasswordHashing(cost: cost))
    pipeline = try Pipeline(app: app) { line in
      if !line.hasPrefix("level=warn") { Issue.record("\(line)") }
    }
    self.clock = clock
    unit = try app.writeNow(by: .system) { deed in
      try deed.set(.secondFactor, to: SecondFactorRule.nobody.rawValue)
      return try deed.addUnit(code: "lab", name: "Laboratorium")
    }
    try app.refreshOffice()
  }

  /// Somebody with a password and one position of these abilities.
  @discardableResult
  func add(_ email: String, _ abilities: [Ability] = [], password: String = SampleOffice.password) throws -> Person.ID {
    let hash = try app.passwords.hashNow(password)
    let unit = unit
    return try app.writeNow(by: .system) { deed in
      let person = try deed.addPerson(try NewPerson(name: "Rina \(email.prefix(3))", email: email))
      let position = try deed.addPosition(code: email, title: "Petugas", abilities: abilities)
      try deed.appoint(person, to: position, in: unit)
      try deed.db.setPasswordHash(hash, of: person)
      return person
    }
  }

  /// A browser that has signed in.
  func browser(_ email: String) async throws -> SampleBrowser {
    let browser = SampleBrowser(self)
    let answer = try await browser.submit("/masuk", ["email": email, "password": Self.password])
    try #require(answer.status == .seeOther)
    return browser
  }

  /// The verbs of the trail, in order.
  func verbs() throws -> [String] { try app.database.read { try $0.values("SELECT verb FROM trail ORDER BY seq") } }

  func count(_ sql: SQL) throws -> Int { try app.database.read { try $0.value(sql) ?? 0 } }
}

/// What came back, as a test looks at it.
struct SampleAnswer {
  let status: Status
  let headers: Headers
  let text: String

  var location: String { headers["Location"] ?? "" }
  func cookie(_ name: String) -> String? { headers.all("Set-Cookie").first { $0.hasPrefix(name + "=") } }
}

/// A browser without a socket: it keeps cookies and sends each form with the token of its page.
final class SampleBrowser {
  private let office: SampleOffice
  var cookies: [String: String] = [:]
  /// Where it asks from, and whether through TLS: what the server makes of connection and trusted proxies.
  var remote = "127.0.0.1"
  var isSecure = false

  /// What it calls itself.
  var agent = ""

  init(_ office: SampleOffice) { self.office = office }

  func get(_ path: String) async -> SampleAnswer { await send(.get, path, []) }

  /// Posts a form with a token from some page of this browser's; `page` is where the form stands.
  func submit(_ path: String, _ form: FormData, from page: String? = nil) async throws -> SampleAnswer {
    let answer = await get(
      page ?? (cookies[isSecure ? "__Host-tanggap_sesi" : "tanggap_sesi"] == nil ? "/masuk" : "/akun"))
    var form = form
    form.append("_token", try #require(answer.token))
    return await post(path, form)
  }

  /// Posts a form as it stands.
  func post(_ path: String, _ form: FormData) async -> SampleAnswer {
    await send(.post, path, Array(form.urlencoded.utf8))
  }

  private func send(_ method: Method, _ path: String, _ body: [UInt8]) async -> SampleAnswer {
    var headers = Headers()
    headers.add("Host", "contoh.go.id")
    headers.add("Cookie", cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; "))
    if !agent.isEmpty { headers.add("User-Agent", agent) }
    if method == .post { headers.add("Content-Type", "application/x-www-form-urlencoded") }
    let request = Request(
      method: method, path: path, headers: headers, body: body, remote: remote, isSecure: isSecure)
    let response = await office.pipeline.answer(request)
    for line in response.headers.all("Set-Cookie") { keep(line) }
    var text = ""
    if case .bytes(let bytes) = response.body { text = String(decoding: bytes, as: UTF8.self) }
    return SampleAnswer(status: response.status, headers: response.headers, text: text)
  }

  private func keep(_ line: String) {
    let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    cookies[String(pair[0])] = line.contains("Max-Age=0") ? nil : String(pair[1])
  }
}

extension SampleAnswer {
  /// The token of the page's first form.
  var token: String? {
    guard let field = text.firstRange(of: "name=\"_token\" value=\"") else { return nil }
    return String(text[field.upperBound...].prefix { $0 != "\"" })
  }
}
