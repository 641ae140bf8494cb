import Database
import HTTP
import Mustache
import Synchronization

/// The running program: everything a verb or a page needs, and nothing that belongs to one request.
package final class App: Sendable {
  package let database: Database
  package let world: World
  package let secrets: Secrets
  package let templates: Templates
  package let assets: StaticFiles
  package let features: [Feature]
  /// Password hashing, on threads of its own.
  package let passwords: PasswordHashing
  /// What never changes once it is there.
  package let standing = StandingFacts()
  /// Exports and other work that reads much, on threads of its own.
  package let longReads = LongReads()
  /// What an operator may see.
  package let metrics: Metrics
  package let startedAt: Instant
  /// Looks into uploaded files, on threads of its own.
  let files = FileInspection()
  package let backups: BackupRoom
  /// Sends mail; nil where nobody has named a mail server, and mail waits.
  package let postman: Postman?
  /// Makes PDFs, on threads of its own.
  package let press: PaperPress
  /// Waits for other programs to take what they are sent.
  package let deliveries = SideThread("deliveries")
  /// Which machines of the office's own nets may be sent anything.
  package let reach: Reach
  /// What every verb did, in words, by the names the trail keeps.
  package let deeds: DeedWords
  /// Who hears what deeds write into the trail.
  let listeners: [Feature.Listener]
  private let offices: Mutex<Offices>

  package init(
    database: Database, world: World, secrets: Secrets, templates: Templates, assets: StaticFiles, features: [Feature],
    passwords: PasswordHashing, metrics: Metrics = Metrics(), backups: BackupRoom? = nil, mailServer: MailServer? = nil,
    press: PaperPress = PaperPress(), reach: Reach = Reach()
  ) throws {
    self.database = database
    self.reach = reach
    self.press = press
    self.backups = backups ?? BackupRoom(database: database.path)
    postman = mailServer.map { Postman($0) }
    self.world = world
    self.secrets = secrets
    self.templates = templates
    self.assets = assets
    self.features = features
    listeners = features.compactMap(\.recorded)
    deeds = DeedWords(features)
    self.passwords = passwords
    self.metrics = metrics
    startedAt = world.now()
    offices = Mutex(try database.read { try Offices(from: $0) })
  }

  /// The organisation as set: name, hours, holidays, patterns. Read once, and again after every change of a setting.
  package var office: Office { offices.withLock { $0.asSet } }

  /// The same as visitors see it who have come through TLS.
  var officeThroughTLS: Office { offices.withLock { $0.throughTLS } }

  /// To be called after a verb has changed a setting, a holiday or special hours.
  package func refreshOffice() throws {
    // Read under the lock: of two changes at once the later one must be what stays.
    try offices.withLock { $0 = try database.read { try Offices(from: $0) } }
  }
}

/// The organisation as it is set, and as it is for who has come through TLS.
private struct Offices {
  let asSet: Office
  let throughTLS: Office

  init(from db: Snapshot) throws {
    asSet = try Office(from: db)
    throughTLS = asSet.isBehindTLS ? asSet : try Office(from: db, throughTLS: true)
  }
}

/// What a part of the house shows the rest of the program.
package struct Feature: Sendable {
  package let name: String
  package let routes: [Route]
  package let migrations: [Migration]
  /// Every page this feature renders, so that its template is checked against its values at start.
  package let pages: [any Page.Type]
  /// Work done now and then by `serve`, such as deleting old drafts. Each is called about once a minute.
  package let jobs: [Job]
  /// Entries of the staff's navigation, in order.
  package let navigation: [NavigationItem]
  /// Ways to pages for everybody that stand at the foot of customers' pages, while they are open.
  package let publicWays: @Sendable (Snapshot) throws -> [PublicWay]
  /// The series of numbers it gives out, as the settings name them.
  package let numbers: [NumberSeries]
  /// What somebody still has to do that would be nobody's if he left, a line each.
  package let duties: @Sendable (Snapshot, Person.ID) throws -> [String]
  /// How much of what it keeps there is in a database, as a backup tells of itself.
  package let holdings: @Sendable (Snapshot) throws -> [Holding]
  /// What else is done in the deed by which something ends, such as telling others of it.
  package let ended: @Sendable (Deed, Subject) throws -> Void
  /// Hears what deeds of every feature write into the trail, as they do it.
  package let recorded: Listener?
  /// Puts what it keeps sealed under the old keys under the new ones; how many there were.
  package let resealed: @Sendable (Transaction, _ old: Secrets, _ new: Secrets) throws -> Int
  /// What `tanggap verify` finds wrong with its tables, in sentences.
  package let faults: @Sendable (Snapshot) throws -> [String]
  /// Whether what this feature lets a colleague do asks for a second factor, where the organisation asks for it.
  package let needsSecondFactor: @Sendable (Snapshot, SignedIn) throws -> Bool
  /// Where a colleague goes on after an error at an address of this feature; nil when it is not of his.
  package let wayBack: @Sendable (Visit) throws -> Breadcrumb?
  /// Where its records are looked for; nil when it has none to find.
  package let search: SearchBox?
  /// What its verbs did, in words, by the names the trail keeps: "case.opened" is "Kasus dibuka".
  package let deeds: [String: String]

  package typealias Listener = @Sendable (Deed, Recorded) throws -> Void

  package init(
    name: String, routes: [Route], migrations: [Migration], pages: [any Page.Type], jobs: [Job] = [],
    navigation: [NavigationItem] = [],
    publicWays: @escaping @Sendable (Snapshot) throws -> [PublicWay] = { _ in [] }, numbers: [NumberSeries] = [],
    duties: @escaping @Sendable (Snapshot, Person.ID) throws -> [String] = { _, _ in [] },
    holdings: @escaping @Sendable (Snapshot) throws -> [Holding] = { _ in [] },
    ended: @escaping @Sendable (Deed, Subject) throws -> Void = { _, _ in }, recorded: Listener? = nil,
    resealed: @escaping @Sendable (Transaction, Secrets, Secrets) throws -> Int = { _, _, _ in 0 },
    faults: @escaping @Sendable (Snapshot) throws -> [String] = { _ in [] },
    needsSecondFactor: @escaping @Sendable (Snapshot, SignedIn) throws -> Bool = { _, _ in false },
    wayBack: @escaping @Sendable (Visit) throws -> Breadcrumb? = { _ in nil }, search: SearchBox? = nil,
    deeds: [String: String] = [:]
  ) {
    self.name = name
    self.routes = routes
    self.migrations = migrations
    self.pages = pages
    (self.jobs, self.navigation, self.publicWays) = (jobs, navigation, publicWays)
    self.numbers = numbers
    self.duties = duties
    self.holdings = holdings
    self.ended = ended
    self.recorded = recorded
    self.resealed = resealed
    self.faults = faults
    self.needsSecondFactor = needsSecondFactor
    self.wayBack = wayBack
    self.search = search
    self.deeds = deeds
  }
}

/// A way at the foot of customers' pages.
package struct PublicWay: Renderable {
  package let label: String
  package let href: String

  package init(_ label: String, _ href: String) {
    self.label = label
    self.href = href
  }
}

/// The box in the bar in which a colleague looks for something from wherever he is; its field is called `q`.
package struct SearchBox: Sendable {
  package let label: String
  /// The page that answers.
  package let path: String
  package let isFor: @Sendable (SignedIn) -> Bool

  package init(_ label: String, _ path: String, isFor: @escaping @Sendable (SignedIn) -> Bool) {
    self.label = label
    self.path = path
    self.isFor = isFor
  }
}

/// Something the program does by itself.
package struct Job: Sendable {
  package let name: String
  package let run: @Sendable (App) throws -> Void

  package init(_ name: String, run: @escaping @Sendable (App) throws -> Void) {
    self.name = name
    self.run = run
  }
}

/// A line of the staff's navigation, shown only to whom it is open.
package struct NavigationItem: Sendable {
  /// Where it stands: daily work first, then what is looked up, then surveys and safety, then what is set up.
  package enum Place: Int, Sendable { case work, records, safety, reference, setup }

  package let place: Place
  package let label: String
  package let href: String
  package let isFor: @Sendable (SignedIn) -> Bool
  /// Whether it stands there only while something waits.
  let hidesWhenEmpty: Bool
  /// Counts beyond this are shown as so many and more.
  package static let mostCounted = 99

  /// How many things wait there, counted no further than one more than `mostCounted`; nil shows no count.
  package let count: @Sendable (Snapshot, SignedIn) throws -> Int?

  package init(
    _ label: String, _ href: String, in place: Place, isFor: @escaping @Sendable (SignedIn) -> Bool,
    hidesWhenEmpty: Bool = false,
    count: @escaping @Sendable (Snapshot, SignedIn) throws -> Int? = { _, _ in nil }
  ) {
    self.label = label
    self.href = href
    self.place = place
    self.isFor = isFor
    self.hidesWhenEmpty = hidesWhenEmpty
    self.count = count
  }
}
