import Complaints
import Database
import Platform
import Procedures
import Synchronization

/// A year of a sample office, ending as `today` begins: the same content for the same day and number of complaints.
struct SampleHistory: Sendable {
  let today: Day
  let complaints: Int
  /// The office it is the history of.
  let office: SampleOffice
  /// Where the sample office is reached, as mails name it; empty leaves that unset.
  var baseURL = "https://keluhan.contoh.go.id"
  private let zone = Zone.wita

  init(today: Day, complaints: Int, of office: SampleOffice = .government) {
    self.today = today
    self.complaints = complaints
    self.office = office
  }

  /// Everything happened before this moment.
  var end: Instant { zone.instant(today) }

  /// The first complaint comes after this moment.
  var start: Instant { zone.instant(today.adding(days: -365)) }

  /// So many complaints are played deed by deed; a larger number has to be a multiple of it.
  static let played = 5_000
  /// The most complaints of a year that is walked step by step.
  static let mostWalked = 5_000

  /// Fills an empty data folder.
  func write(into folder: DataFolder, _ assembly: Assembly) throws {
    let secrets = try Secrets.load(folder: folder.path, mayCreate: true)
    let hash = try assembly.passwords.hashNow(SampleOffice.password)
    guard complaints > 2 * Self.played, office.hasTimeline else {
      let database = try Database(at: folder.database)
      try write(on: database, assembly, secrets, passwordHash: hash)
      return database.close()
    }
    var base = SampleHistory(today: today, complaints: Self.played)
    base.baseURL = baseURL
    try base.write(copies: complaints / Self.played, into: folder.database, assembly, secrets, passwordHash: hash)
  }

  /// Plays this history beside the file, and writes every case of it so many times into the file.
  func write(
    copies times: Int, into path: String, _ assembly: Assembly, _ secrets: Secrets, passwordHash: String
  ) throws {
    let office = try Database(at: path)
    var empty = SampleHistory(today: today, complaints: 0)
    empty.baseURL = baseURL
    try empty.write(on: office, assembly, secrets, passwordHash: passwordHash)
    let (series, head) = try office.read { db in (try db.numberPatterns(), try db.trailHead()) }
    office.close()
    guard let head else { throw SampleFault.missing("trail") }
    let base = try Database.temporary()
    try write(on: base, assembly, secrets, passwordHash: passwordHash)
    let load = try BulkLoad(path: path)
    try base.read { db in
      var copies = try SampleCopies(of: db, times: times, into: load, series: series, zone: zone)
      try copies.write(after: head, key: secrets.trailKey)
    }
    try load.finish()
    base.close()
    let whole = try Database(at: path)
    try whole.writeNow { [zone] db in
      db.leaveTallyRecount(in: zone)
      try db.escalateFromHere()
    }
    whole.close()
  }

  /// The same on a database of the caller's, who has hashed the password.
  func write(on database: Database, _ assembly: Assembly, _ secrets: Secrets, passwordHash: String) throws {
    try database.migrate(assembly.migrations)
    var assembly = assembly
    assembly.world = seededWorld
    let app = try assembly.app(on: database, secrets: secrets)
    let opening = start.adding(days: -30)
    try Setup.installShipped(office.procedure, on: app, at: opening) { try $0.useCategories(of: $1) }
    try office.install(on: app, passwordHash: passwordHash, baseURL: baseURL, at: opening)
    try play(on: app)
  }

  /// All events of all cases in the order of time, so that numbers and trail run as they would have.
  private func play(on app: App) throws {
    guard office.hasTimeline else { return try SampleWalk(self, on: app).play() }
    let cases = SampleYear(self, calendar: app.office.calendar).cases()
    let events = cases.indices.flatMap { place in cases[place].events.map { (place: place, event: $0) } }
      .enumerated().sorted { ($0.element.event.at, $0.offset) < ($1.element.event.at, $1.offset) }.map(\.element)
    let player = try SamplePlayer(app)
    let filed = FiledCases()
    for start in stride(from: 0, to: events.count, by: Self.batch) {
      let part = events[start..<min(start + Self.batch, events.count)]
      try app.replayNow { replay in
        for (place, event) in part { try player.play(event, of: cases[place], filed, in: replay) }
      }
    }
  }

  /// How many deeds share one commit.
  private static let batch = 500

  /// The clock as it would be on that day; all else as outside.
  func world(_ live: World) -> World {
    let shift = zone.day(of: live.now()).days(until: today)
    return World(now: { live.now().adding(days: shift) }, randomBytes: live.randomBytes)
  }

  /// Identifiers are random, but the same each time.
  private var seededWorld: World {
    let source = SeededBytes(SeededRandom(Int(end.rawValue / 1000), complaints))
    return World(now: { end }, randomBytes: { source.next($0) })
  }
}

/// What filing gave back, by the number of the case.
final class FiledCases: Sendable {
  private let all = Mutex<[Int: FiledComplaint]>([:])

  subscript(number: Int) -> FiledComplaint? {
    get { all.withLock { $0[number] } }
    set { all.withLock { $0[number] = newValue } }
  }
}

/// Random bytes for whoever asks, always the same ones.
private final class SeededBytes: Sendable {
  private let random: Mutex<SeededRandom>

  init(_ random: SeededRandom) { self.random = Mutex(random) }

  func next(_ count: Int) -> [UInt8] { random.withLock { $0.bytes(count) } }
}
