import Complaints
import Database
import Foundation
import HTTP
import Platform
import Procedures
import Synchronization

@testable import Tanggap

/// The whole program on a database of its own: shipped procedure, the sample office's people, a clock that the test
/// moves, cheap password hashing, strict templates.
package final class TestApp: Sendable {
  package let app: App
  package let clock: TestClock
  private let folder: ScratchFolder
  private let player: SamplePlayer
  private let started = Mutex<Server?>(nil)

  /// A Tuesday morning at nine, in the middle of an ordinary week.
  package static let morning = Zone.wita.instant(
    Day(iso: "2026-04-14") ?? Zone.wita.day(of: Instant(rawValue: 0)), TimeOfDay(clamping: 540))

  /// - Parameters:
  ///   - now: what the clock shows first; the office was set up a year before `morning`.
  ///   - reach: where webhooks may lead beside the internet.
  package init(now: Instant = TestApp.morning, by procedure: Procedure = .b, reach: Reach = Reach()) throws {
    let clock = TestClock(now)
    let prepared = try PreparedOffice.working(by: procedure)
    let folder = try ScratchFolder()
    try FileManager.default.copyItem(atPath: prepared.database, toPath: folder.path("tanggap.sqlite"))
    // As the prepared office's secrets have it: backups take it along.
    try Data(repeating: 7, count: 32).write(to: URL(fileURLWithPath: folder.path("tanggap.key")))
    var assembly = prepared.assembly
    assembly.world = World(now: { clock.now }, randomBytes: World.live.randomBytes)
    assembly.reach = reach
    assembly.press = PaperPress(.patient)
    let database = try Database(at: folder.path("tanggap.sqlite"), options: QueryPlans.watched)
    app = try assembly.app(on: database, secrets: prepared.secrets)
    player = try SamplePlayer(app)
    self.clock = clock
    self.folder = folder
  }

  deinit {
    if let server = started.withLock({ $0 }) {
      server.stop()
      server.waitUntilStopped()
    }
    app.database.close()
  }

  /// What `tanggap verify` would say.
  package func faults() throws -> [String] {
    try QueryPlans.$readsEverything.withValue(true) { try Verification.faults(of: app) }
  }

  /// Does once what `serve` does about once a minute.
  package func runJobs() throws { for job in app.features.flatMap(\.jobs) { try job.run(app) } }

  /// Lets the disk be full as soon as the database would grow; then gives it room again.
  package func fillDisk(_ isFull: Bool) throws {
    try app.database.writeNow { db in
      let limit: SQL = isFull ? "PRAGMA max_page_count = 1" : "PRAGMA max_page_count = 1073741823"
      _ = try db.value(limit) as Int?
    }
  }

  /// Where the database lies, for tests that open it with other eyes.
  package var databasePath: String { folder.path("tanggap.sqlite") }
}

extension TestApp {
  /// The procedures that an office may work by.
  package enum Procedure: String, Sendable {
    case b = "B"
    case c = "C"
    case d = "D"
  }

  /// The sample offices' people; the raw value is the local part of the address.
  package enum Colleague: String, CaseIterable, Sendable {
    case desk = "petugas"
    case head = "kepala"
    /// Leads the units *pengujian* and *layanan*.
    case teamLead = "pokja"
    /// Leads the units *kalibrasi* and *sertifikasi*.
    case otherTeamLead = "pokja2"
    case verifier = "verifikator"
    case manager = "manajer"
    case hse
    case admin
    /// Customer service's supervisor (C).
    case supervisor
    /// Takes complaints by telephone (D).
    case receiver = "penerima"
    /// Coordinates sales (D).
    case salesCoordinator = "koordinator"
    /// Coordinates the consultants (D).
    case consultingCoordinator = "konsultan"
    /// Heads the department that carries improvements out (D).
    case department = "departemen"

    /// The people of procedure B's office, which most tests play in.
    package static let allCases: [Colleague] = [
      .desk, .head, .teamLead, .otherTeamLead, .verifier, .manager, .hse, .admin,
    ]

    package var email: String { "\(rawValue)@contoh.go.id" }
    /// Of all of them.
    package static let password = SampleOffice.password
  }

  /// A colleague as the actor of a verb.
  package func actor(_ colleague: Colleague) throws -> Actor {
    guard let person = try app.database.read({ try $0.person(email: colleague.email) }) else {
      throw TestAppError.unknown(colleague.email)
    }
    return .person(person.id)
  }

  /// The server of this app on a free port of 127.0.0.1, started at the first call.
  package func server() throws -> Server {
    try started.withLock { server in
      if let server { return server }
      let fresh = try Site(app: app, listen: ListenAddress(host: "127.0.0.1", port: 0), isQuiet: true).start()
      server = fresh
      return fresh
    }
  }

  /// A browser of somebody who has not signed in.
  package func client() throws -> WebClient { WebClient(port: try server().port) }

  /// A browser in which a colleague has signed in through the page.
  package func client(as colleague: Colleague) async throws -> WebClient {
    let client = try client()
    let form = try await client.open("/masuk").form(containing: "password")
    let page = try await client.submit(
      form, changing: ["email": colleague.email, "password": Colleague.password], following: true)
    guard page.status == 200 else { throw TestAppError.notSignedIn(page.describe()) }
    return client
  }
}

extension TestApp {
  /// Files a complaint by verb, as a customer on the website or, for any other channel, as the desk.
  package func file(
    subject: String = "Laporan hasil uji terlambat", channel: Channel = .website,
    confidentiality: Confidentiality = .named, isDangerous: Bool = false,
    contact: Contact = Contact(name: "Citra Utami", phone: "+628115550001", email: "citra@example.com")
  ) throws -> FiledComplaint {
    var new = NewComplaint(
      channel: channel, confidentiality: confidentiality,
      contact: confidentiality == .anonymous ? Contact() : contact, subject: subject,
      description: "Laporan yang dijanjikan sepuluh hari kerja belum kami terima.", service: "Pengujian",
      receivedAt: clock.now, openedAt: clock.now)
    new.isDangerous = isDangerous
    new.danger = isDangerous ? "Atap ruang tunggu hampir roboh." : ""
    if channel == .letter { new.letter = IncomingLetter(number: "12/DIR/2026", date: nil) }
    return try app.writeNow(by: channel == .website ? .customer : try actor(.desk)) { [new] deed in
      try deed.receive(new)
    }
  }

  /// Brings a case to a step by the deeds of those before it, ten minutes apart; the complaint belongs to *pengujian*
  /// and its team lead. At `.confirmation` the letter is signed; nil plays on until the case is closed.
  package func bring(_ filed: FiledComplaint, to step: StepKind?) throws {
    let way: [(before: StepKind, event: SampleEvent.Kind)] = [
      (.sorting, .sort), (.disposition, .dispose), (.study, .study), (.cause, .cause), (.actionPlan, .plan(round: 1)),
      (.execution, .execute(isEffective: true, round: 1)), (.letterDraft, .draft(round: 1)), (.letterSignature, .sign),
      (.confirmation, .confirm(byDesk: false)),
    ]
    for (before, event) in way where try isAt(before, filed) && before != step {
      clock.advance(minutes: 10)
      let (sample, player, now) = (Self.sample, player, clock.now)
      try app.replayNow { replay in
        _ = try replay.deed(by: player.actor(of: event, sample), at: now) { deed in
          try player.perform(event, of: sample, filed, in: deed)
        }
      }
    }
    guard try step.map({ try isAt($0, filed) }) ?? true else {
      throw TestAppError.unknown("\(String(describing: step))")
    }
  }

  private func isAt(_ step: StepKind, _ filed: FiledComplaint) throws -> Bool {
    try app.database.read { db in
      guard let run = try db.caseRun(token: filed.caseToken) else { return false }
      return try db.openStep(of: run.id)?.kind == step
    }
  }

  /// What people type about it: the first story of the sample office.
  private static let sample = SampleCase(
    number: 1, story: Story.testing[0], thing: "air limbah", days: 4, order: "UJI-1001", channel: .website,
    confidentiality: .named, customer: SampleCustomer(number: 1), files: 0, events: [])
}

extension TestApp {
  /// A mail as it waits in the outbox.
  package struct WaitingMail: Sendable {
    package let address: String
    package let subject: String
    package let body: String
  }

  /// The mails of a kind, oldest first.
  package func mails(_ kind: String) throws -> [WaitingMail] {
    try app.database.read { db in
      try db.rows("SELECT address, subject, body FROM mail /* whole table */ WHERE kind = \(kind) ORDER BY id") { row in
        WaitingMail(address: try row["address"], subject: try row["subject"], body: try row["body"])
      }
    }
  }
}

/// Why a test cannot begin.
package enum TestAppError: Error {
  case unknown(String)
  case notSignedIn(String)
}
