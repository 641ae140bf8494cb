import Support

typealias Colleague = TestApp.Colleague

/// The whole program on a port of its own, with the sample office's people and a clock that stands still until it is
/// moved: journeys meet it only as browsers do.
actor JourneyOffice {
  private let app: TestApp
  private let port: Int
  private var browsers: [Colleague: Task<WebClient, any Error>] = [:]

  private init(_ app: TestApp) throws {
    self.app = app
    port = try app.server().port
  }

  /// The day on which journeys begin, as people type it: a Tuesday, nine in the morning.
  static let today = "14/04/2026"
  static let yesterday = "13/04/2026"
  static let nextWeek = "21/04/2026"

  /// A fresh office without complaints.
  static func open(by procedure: TestApp.Procedure = .b) async throws -> JourneyOffice {
    try JourneyOffice(try TestApp(by: procedure))
  }

  /// Lets time pass, by the clock on the wall.
  nonisolated func pass(minutes: Int) { app.clock.advance(minutes: minutes) }

  /// A browser that was never here before.
  nonisolated var stranger: WebClient { WebClient(port: port) }

  /// A colleague's browser, signed in once and for all.
  func browser(of colleague: Colleague) async throws -> WebClient {
    let known = browsers[colleague] ?? Task { [app] in try await app.client(as: colleague) }
    browsers[colleague] = known
    return try await known.value
  }

  /// Lets the program do what it does by itself about once a minute.
  nonisolated func runJobs() throws { try app.runJobs() }

  /// Surveys that were answered before the journey begins: two closed rounds and an open one.
  nonisolated func playRounds() throws { try app.playRounds() }

  /// Lets the disk be full as soon as the database would grow; then gives it room again.
  nonisolated func fillDisk(_ isFull: Bool) throws { try app.fillDisk(isFull) }

  /// What a colleague's authenticator app shows now: of the secret that a form offers, or of the one he has set up.
  nonisolated func code(of colleague: Colleague, offered sealed: String? = nil) throws -> String {
    try sealed.map { try app.code(offered: $0, to: colleague) } ?? app.code(of: colleague)
  }

  /// The mails of a kind that wait or were sent, oldest first.
  nonisolated func mails(_ kind: String) throws -> [TestApp.WaitingMail] { try app.mails(kind) }

  /// Sets what customers are granted, as the administrator does on the page.
  func change(rules: [String: String]) async throws {
    let admin = try await browser(of: .admin)
    let form = try await admin.open("/pengaturan/pelanggan").form(containing: "rounds")
    let page = try await admin.submit(form, changing: rules)
    guard page.status == 303 else { throw TestAppError.unknown(page.describe()) }
  }

  /// What `tanggap verify` would say.
  nonisolated func faults() throws -> [String] { try app.faults() }

  /// Lets days pass: long enough for everybody to be signed out.
  func pass(days: Int) {
    browsers = [:]
    app.clock.advance(days: days)
  }
}
