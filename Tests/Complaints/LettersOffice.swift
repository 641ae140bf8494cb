import Database
import HTTP
import Mustache
import Support
import Synchronization

@testable import Complaints
@testable import Platform
@testable import Procedures

/// An office in which one complaint has come as far as its reply letter: Putu drafts, Hadi signs, Dewi is at the desk.
final class LettersOffice: Sendable {
  let app: App
  let ticket: FiledComplaint

  static let password = "tanggap-demo-2026"

  /// Step 8 is open.
  init(_ confidentiality: Confidentiality = .named, at moment: Int64 = 1_773_190_800_000) async throws {
    let start = Instant(rawValue: moment)
    let now = ClockHand(start)
    let features = [Feature.platform, .procedures([.complaints]), .complaints]
    let database = try Database.temporary()
    try database.migrate(features.flatMap(\.migrations))
    let passwords = PasswordHashing(cost: .least)
    app = try App(
      database: database,
      world: World(now: { now.moment.withLock { $0 } }, randomBytes: World.live.randomBytes),
      secrets: Secrets(master: [UInt8](repeating: 7, count: 32)),
      templates: Templates(directory: "\(SourceTree.root)/Views", strict: true),
      assets: StaticFiles(site: "\(SourceTree.root)/Public"), features: features, passwords: passwords)
    hand = now
    try Setup.installShipped(on: app)
    let hash = try await passwords.hash(Self.password)
    for (name, position) in [("Dewi", "serviceDesk"), ("Hadi", "head"), ("Putu", "teamLead"), ("Maya", "manager")] {
      try app.writeNow(by: .system) { try $0.hire(name, as: position, hash) }
    }
    ticket = try app.writeNow(by: .customer) { try $0.receive(.sample(confidentiality, at: $0.at)) }
    try await work(on: ticket.caseToken)
  }

  private let hand: ClockHand

  final class ClockHand: Sendable {
    let moment: Mutex<Instant>
    init(_ moment: Instant) { self.moment = Mutex(moment) }
  }

  /// Lets time pass; nothing waits.
  func pass(minutes: Int) { hand.moment.withLock { $0 = $0.adding(minutes: minutes) } }

  /// From sorting to a judged action: what a letter is made of.
  private func work(on token: String) async throws {
    let unit = try read { try $0.value("SELECT id FROM unit") as WorkUnit.ID? }
    try await app.sortComplaint(
      SortingForm(["category": "1", "unit": unit.map { "\($0)" } ?? "", "impact": "medium", "urgency": "medium"]),
      of: token, by: try actor("Dewi"))
    let putu = try person("Putu")
    let today = app.office.zone.day(of: app.world.now())
    let disposition = try DispositionForm(
      [
        "responsible": "\(putu)-\(unit.map { "\($0)" } ?? "")", "urgency": "ordinary", "instructions": "followUp",
        "answerBy": today.adding(days: 7).iso,
      ], today: today)
    try await app.disposeComplaint(disposition, of: token, by: try actor("Hadi"))
    let study = try StudyForm(["note": "Benar"], zone: app.office.zone, now: app.world.now())
    try await app.studyComplaint(study, of: token, by: try actor("Putu"))
    let cause = try CauseForm(
      ["kind": "method", "why1": "Antrean panjang", "statement": "Antrean alat uji tidak dibagi"], complaint: "")
    try await app.findCause(cause, of: token, by: try actor("Putu"))
    let plan = try PlanForm(
      ["kind1": "corrective", "text1": "Membagi antrean", "owner1": "Laras", "dueOn1": today.iso], today: today)
    try await app.planActions(plan, of: token, by: try actor("Putu"))
    try await execute(token, today)
  }

  private func execute(_ token: String, _ today: Day) async throws {
    let run = try read { try $0.caseRun(token: token) }
    let actions = try read { db in try run.map { try db.actions(of: $0.id) } ?? [] }
    var form = FormData([
      (name: "monitoring", value: "Dipantau"), (name: "evaluation", value: "Baik"),
      (name: "verdict", value: "effective"), (name: "report", value: "Selesai"),
    ])
    for action in actions {
      form.append("doneOn\(action.id)", today.iso)
      form.append("evidence\(action.id)", "Jadwal baru")
    }
    try await app.executeActions(
      ExecutionForm(form, actions: actions, zone: app.office.zone, today: today), tray: app.world.token(), of: token,
      by: try actor("Putu"))
  }
}

extension LettersOffice {
  func read<T>(_ work: (Snapshot) throws -> T) throws -> T { try app.database.read(work) }

  func person(_ name: String) throws -> Person.ID {
    struct Nobody: Error {}
    guard let id: Person.ID = try read({ try $0.value("SELECT id FROM person WHERE name = \(name)") }) else {
      throw Nobody()
    }
    return id
  }

  func actor(_ name: String) throws -> Actor { .person(try person(name)) }

  func letter() throws -> Letter? { try read { try $0.letter(of: ticket.id) } }

  /// What somebody reads of the letter right now.
  func reading() throws -> LetterReading {
    struct NoLetter: Error {}
    guard let current = try letter()?.current else { throw NoLetter() }
    return LetterReading(current)
  }

  func run() throws -> Case? { try read { try $0.caseRun(token: ticket.caseToken) } }
  func openStep() throws -> CaseStep? {
    try read { db in try db.caseRun(token: ticket.caseToken).flatMap { try db.openStep(of: $0.id) } }
  }

  /// Saves a draft as Putu.
  @discardableResult
  func save(_ body: String = "Dengan hormat.", base: Int = 0) async throws -> Int {
    try await app.saveLetter(LetterForm(.letter(body, base)), of: ticket.caseToken, by: try actor("Putu"))
  }

  /// A draft, initialled: Hadi is next.
  func initialled(_ body: String = "Dengan hormat.") async throws {
    try await save(body)
    try await initial()
  }

  /// Puts Putu's initials under the newest text.
  func initial() async throws {
    try await app.write(by: try actor("Putu")) { [token = ticket.caseToken] deed in try deed.initialLetter(of: token) }
  }

  /// A tray in which a file waits.
  func tray(_ file: UploadedFile) throws -> String {
    let (token, name, now) = (app.world.token(), app.world.token(), app.world.now())
    let uploads = Uploads([file], field: "files", rules: app.office.attachments)
    let errors = try app.database.writeNow { try $0.put(uploads, inTray: token, as: [name], at: now) }
    guard errors.isEmpty else { throw errors }
    return token
  }

  /// A signed letter: the customer is next.
  @discardableResult
  func signed() async throws -> String {
    try await initialled()
    return try await app.signLetter(try reading(), of: ticket.caseToken, by: try actor("Hadi"))
  }

  /// A visit past the router, of a colleague or of somebody without an account.
  func visit(_ name: String?, _ path: String, form: FormData? = nil) throws -> Visit {
    let headers: Headers = form == nil ? [:] : ["Content-Type": "application/x-www-form-urlencoded"]
    var visit = Visit(
      app: app,
      request: Request(
        method: form == nil ? .get : .post, path: path, headers: headers, body: Array((form?.urlencoded ?? "").utf8)))
    visit.signedIn = try name.map { name in try read { try $0.signedIn(try person(name), at: app.world.now()) } } ?? nil
    visit.parameters = PathParameters([
      (name: "case", value: ticket.caseToken), (name: "link", value: ticket.trackingToken),
    ])
    return visit
  }
}

extension FormData {
  /// What the editor of a letter sends.
  static func letter(_ body: String, _ base: Int) -> FormData {
    [
      "urgency": "ordinary", "subject": "Jawaban keluhan", "addressee": "Bu Rina\nPT Maju", "body": body,
      "version": "\(base)",
    ]
  }

  /// A form about the text that was read.
  static func about(_ reading: LetterReading, _ more: [(name: String, value: String)] = []) -> FormData {
    FormData(
      [
        (name: "version", value: "\(reading.version)"), (name: "hash", value: Sodium.base64URL(reading.hash)),
      ] + more)
  }
}

extension Response {
  var text: String {
    if case .bytes(let bytes) = body { String(decoding: bytes, as: UTF8.self) } else { "" }
  }
}

extension Deed {
  fileprivate func hire(_ name: String, as position: String, _ hash: String) throws {
    let email = "\(name.lowercased())@contoh.go.id"
    let id: Person.ID = try db.insert(
      "INSERT INTO person (name, email, passwordHash, createdAt) VALUES (\(name), \(email), \(hash), \(at))")
    try db.execute(
      """
      INSERT INTO appointment (personID, positionID, unitID, fromAt)
      SELECT \(id), p.id, u.id, 0 FROM position p, unit u WHERE p.code = \(position)
      """)
    try record("person.added", Subject("person", id))
  }
}

extension NewComplaint {
  fileprivate static func sample(_ confidentiality: Confidentiality, at now: Instant) -> NewComplaint {
    let rina = Contact(
      name: "Bu Rina", organisation: "PT Maju", phone: "+6281234567890", email: "rina@contoh.com", address: "")
    let nobody = Contact(name: "", organisation: "", phone: "", email: "", address: "")
    return NewComplaint(
      channel: .website, confidentiality: confidentiality, contact: confidentiality == .anonymous ? nobody : rina,
      subject: "Sertifikat uji terlambat", description: "Sudah tiga minggu.", service: "Pengujian", receivedAt: now,
      openedAt: now)
  }
}
