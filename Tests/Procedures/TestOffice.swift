import Database
import Documents
import HTTP
import Mustache
import Support
import Synchronization

@testable import Platform
@testable import Procedures

/// An office with procedure B, one colleague to each position, and a clock that stands where a test puts it.
final class TestOffice: Sendable {
  let app: App
  private let clock: Clock

  final class Clock: Sendable {
    let now: Mutex<Instant>
    init(_ now: Instant) { self.now = Mutex(now) }
  }

  init(at moment: String = "2026-11-19T08:00:00+08:00", press: PDFPress = .patient) throws {
    let clock = Clock(try Self.instant(moment))
    self.clock = clock
    let home = CaseHome(procedures: ["B"], path: "/keluhan/") { _, ids in
      Dictionary(uniqueKeysWithValues: ids.map { ($0, "Bu Rina") })
    }
    let features = [Feature.procedures([home])]
    let database = try Database.temporary()
    try database.migrate(Migration.platform + features.flatMap(\.migrations))
    app = try App(
      database: database,
      world: World(now: { clock.now.withLock { $0 } }, randomBytes: World.live.randomBytes),
      secrets: Secrets(master: [UInt8](repeating: 7, count: 32)),
      templates: Templates(directory: "\(SourceTree.root)/Views", strict: true),
      assets: StaticFiles(site: "\(SourceTree.root)/Public"), features: features,
      passwords: PasswordHashing(cost: .least), press: PaperPress(press))
    try Setup.installShipped(on: app)
    for (name, position) in [("Dewi", "serviceDesk"), ("Hadi", "head"), ("Putu", "teamLead"), ("Vera", "verifier")] {
      try hire(name, as: position)
    }
    try write { try $0.addUnit(code: "lab", name: "Laboratorium") }
    try hire("Laras", as: "teamLead", in: "lab")
  }

  var now: Instant { clock.now.withLock { $0 } }

  func goTo(_ moment: String) throws {
    let instant = try Self.instant(moment)
    clock.now.withLock { $0 = instant }
  }

  func goTo(_ instant: Instant) { clock.now.withLock { $0 = instant } }

  static func instant(_ text: String) throws -> Instant {
    struct NotAMoment: Error {}
    guard let instant = Instant(iso: text) else { throw NotAMoment() }
    return instant
  }

  func read<T>(_ work: (Snapshot) throws -> T) throws -> T { try app.database.read(work) }

  @discardableResult
  func write<T: Sendable>(by actor: Actor = .system, _ verb: @escaping @Sendable (Deed) throws -> T) throws -> T {
    try app.writeNow(by: actor, verb)
  }
}

extension TestOffice {
  func hire(_ name: String, as position: String, in unit: String = "layanan") throws {
    let start = Instant(rawValue: 0)
    try write { deed in
      let person: Person.ID = try deed.db.insert(
        "INSERT INTO person (name, email, createdAt) VALUES (\(name), \("\(name.lowercased())@contoh.go.id"), \(start))"
      )
      try deed.db.execute(
        """
        INSERT INTO appointment (personID, positionID, unitID, fromAt)
        SELECT \(person), p.id, u.id, \(start) FROM position p, unit u WHERE p.code = \(position) AND u.code = \(unit)
        """)
      try deed.record("person.added", Subject("person", person))
    }
  }

  func person(_ name: String) throws -> Person.ID {
    struct Nobody: Error {}
    guard let id: Person.ID = try read({ try $0.value("SELECT id FROM person WHERE name = \(name)") }) else {
      throw Nobody()
    }
    return id
  }

  func colleague(_ name: String) throws -> SignedIn {
    struct Gone: Error {}
    let id = try person(name)
    guard let colleague = try read({ try $0.signedIn(id, at: now) }) else { throw Gone() }
    return colleague
  }

  func unit(_ code: String = "layanan") throws -> WorkUnit.ID {
    struct NoUnit: Error {}
    guard let id: WorkUnit.ID = try read({ try $0.value("SELECT id FROM unit WHERE code = \(code)") }) else {
      throw NoUnit()
    }
    return id
  }

  /// A visit of a colleague, or of a stranger, past the router.
  /// All that a table holds.
  func rows(of table: TableExport) throws -> [[TableCell]] {
    var rows: [[TableCell]] = []
    try read { db in try table.rows(db) { rows.append($0) } }
    return rows
  }

  func visit(_ name: String?, _ path: String = "/", _ parameters: [(name: String, value: String)] = []) throws -> Visit
  {
    var visit = Visit(app: app, request: Request(path: path))
    visit.signedIn = try name.map { try colleague($0) }
    visit.parameters = PathParameters(parameters)
    return visit
  }
}

extension TestOffice {
  /// A case at step 1.
  func open(
    _ subject: String = "Sertifikat terlambat", confidentiality: Confidentiality = .named, formOpenedAt: Instant? = nil
  ) throws -> Case {
    try write(by: .customer) { deed in
      try deed.openCase(
        procedure: "B", number: try deed.nextNumber(.ticket), subject: subject, confidentiality: confidentiality,
        isSafety: false, receivedAt: formOpenedAt ?? deed.at, stepOpenedAt: formOpenedAt
      ).run
    }
  }

  /// A case that the customer has filed: the desk is next.
  func file(_ subject: String = "Sertifikat terlambat", confidentiality: Confidentiality = .named) throws -> Case {
    let run = try open(subject, confidentiality: confidentiality)
    try complete(.intake, of: run, by: nil)
    return try reload(run)
  }

  /// Completes the open step as that colleague, or as the customer.
  @discardableResult
  func complete(
    _ kind: StepKind, of run: Case, by name: String?, outcome: String? = nil, reason: String = "", version: Int? = nil
  ) throws -> CaseStep? {
    let actor: Actor = try name.map { .person(try person($0)) } ?? .customer
    let gate: StepGate = name == nil ? .customer : .performer
    return try write(by: actor) { deed in
      let (_, step) = try deed.openStep(kind, of: run.token, version: version, gate: gate)
      let next = try deed.complete(step, outcome: outcome, reason: reason, gate: gate)
      return try next.flatMap { try deed.db.caseStep($0) }
    }
  }

  /// Filed, sorted, and given to Putu of the first unit: step 4 is open.
  func disposed() throws -> Case {
    let run = try file()
    try complete(.sorting, of: run, by: "Dewi")
    let (unit, putu) = (try unit(), try person("Putu"))
    try write(by: .person(try person("Hadi"))) { deed in
      let (run, step) = try deed.openStep(.disposition, of: run.token, version: nil)
      try deed.assign(run.id, unit: unit, responsible: putu)
      try deed.complete(step)
    }
    return try reload(run)
  }

  func reload(_ run: Case) throws -> Case {
    struct Lost: Error {}
    guard let fresh = try read({ try $0.caseRun(run.id) }) else { throw Lost() }
    return fresh
  }

  func openStep(of run: Case) throws -> CaseStep? { try read { try $0.openStep(of: run.id) } }
}
