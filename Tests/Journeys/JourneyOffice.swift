import Support
import Testing

/// The sample office's people, by the e-mail they sign in with.
enum Colleague: String, CaseIterable {
  case desk = "petugas@contoh.go.id"
  case head = "kepala@contoh.go.id"
  /// Leads the team that tests, which most journeys give their complaint to.
  case lead = "pokja@contoh.go.id"
  case otherLead = "pokja2@contoh.go.id"
  case verifier = "verifikator@contoh.go.id"
  case manager = "manajer@contoh.go.id"
  case hse = "hse@contoh.go.id"
  case admin = "admin@contoh.go.id"

  static let password = "tanggap-demo-2026"
}

/// The program itself on a port of its own, with the sample office's people: journeys meet it only as browsers do.
actor JourneyOffice {
  private let server: ServerProcess
  private var browsers: [Colleague: Task<WebClient, any Error>] = [:]

  private init(_ server: ServerProcess) { self.server = server }

  /// The day on which journeys play, as people type it: a Thursday.
  static let today = "12/03/2026"
  static let yesterday = "11/03/2026"
  static let nextWeek = "19/03/2026"

  /// A fresh office without complaints, or with some of the past year.
  static func open(complaints: Int = 0) async throws -> JourneyOffice {
    let arguments = ["demo", "--complaints", "\(complaints)", "--today", "2026-03-12"]
    return JourneyOffice(try await ServerProcess.start(arguments))
  }

  /// A browser that was never here before.
  nonisolated var stranger: WebClient { server.client() }

  /// A colleague's browser, signed in once and for all.
  func browser(of colleague: Colleague) async throws -> WebClient {
    let known = browsers[colleague] ?? Task { [stranger] in try await Self.signIn(colleague, on: stranger) }
    browsers[colleague] = known
    return try await known.value
  }

  private static func signIn(_ colleague: Colleague, on browser: WebClient) async throws -> WebClient {
    let door = try await browser.open("/masuk")
    let inside = try await browser.submit(
      door.form(containing: "password"), changing: ["email": colleague.rawValue, "password": Colleague.password],
      following: true)
    try #require(inside.url == "/tugas", "\(inside.describe())")
    return browser
  }
}
