import Database
import HTTP
import Mustache
import Testing

@testable import Platform
@testable import Procedures

@Suite("A-docs · documents are prepared, checked, approved and frozen") struct ApprovalTests {
  private struct Sheet: PaperPage {
    static let template = "Procedures/Papers/issued"
    let title: String
    let backURL = "/"
    let backLabel = "Kembali"
    let standing: String? = nil
    let place: String? = nil
    let content: String
  }

  private struct Office {
    let office: TestOffice
    /// Document 2 replaces document 1; document 9 lacks something.
    let way = ApprovalWay(
      "test.policy", noun: "kebijakan", prepares: .prepareReports,
      document: { db, subject in
        ApprovalDocument(
          PaperKind("test.policy", "Kebijakan Uji", form: 99), title: "Kebijakan \(subject)", number: "KB-\(subject)",
          path: "/uji/\(subject)", replaces: subject > 1 ? subject - 1 : nil,
          holdsFrom: subject == 3 ? Day(iso: "2026-11-25") : nil,
          lacks: subject == 9 ? ["Isi tujuannya."] : [])
      },
      settle: { _, _, form in
        if form.text("effective") == "kemarin" { throw FormErrors("effective", "Pilih hari ini atau sesudahnya.") }
      },
      draw: { db, subject, _, _ in
        let marks: Int = try db.value("SELECT COUNT(*) FROM approvalMark WHERE voidedAt IS NULL") ?? 0
        return Sheet(title: "Kebijakan \(subject)", content: "<p>Isi dengan \(marks) tanda</p>")
      })

    init() throws {
      office = try TestOffice()
      try office.hire("Mira", as: "manager")
      try begin(1)
    }

    func begin(_ subject: Int64) throws {
      let way = way
      try office.write(by: .person(try office.person("Dewi"))) { deed in
        _ = try deed.beginApproval(way, of: subject)
      }
    }

    func approval(_ subject: Int64 = 1) throws -> Approval {
      try #require(try office.read { try $0.approval(way, of: subject) })
    }

    /// A colleague's deed on a document as it stands.
    func perform(
      as name: String, on subject: Int64 = 1, version: Int? = nil,
      _ verb: @escaping @Sendable (Deed, ApprovalWay, _ subject: Int64, _ version: Int) throws -> Void
    ) throws {
      let (way, version) = (way, try version ?? approval(subject).version)
      try office.write(by: .person(try office.person(name))) { deed in try verb(deed, way, subject, version) }
    }

    func prepare(_ subject: Int64 = 1) throws {
      try perform(as: "Dewi", on: subject) { try $0.prepare($1, of: $2, version: $3) }
    }

    func check(_ subject: Int64 = 1) throws {
      try perform(as: "Mira", on: subject) { try $0.check($1, of: $2, version: $3) }
    }

    func approve(_ subject: Int64 = 1) throws {
      try perform(as: "Hadi", on: subject) { try $0.approve($1, of: $2, version: $3) }
    }

    func withdraw(_ subject: Int64 = 1, version: Int? = nil, because reason: String = "Keliru.") throws {
      try perform(as: "Hadi", on: subject, version: version) {
        try $0.withdraw($1, of: $2, version: $3, reason: reason)
      }
    }

    /// From draft to archive.
    func complete(_ subject: Int64) throws -> Paper.ID {
      if subject > 1 { try begin(subject) }
      try prepare(subject)
      try check(subject)
      try approve(subject)
      return try #require(try approval(subject).paper)
    }

    func standing(_ paper: Paper.ID) throws -> PaperStanding? {
      try #require(try office.read { try $0.paper(paper) }).standing(at: office.now)
    }

    func tasks(of name: String) throws -> [String] {
      let (source, colleague) = (TaskSource.approvals([way]), try office.colleague(name))
      return try office.read { try source.find($0, colleague).map { "\($0.title): \($0.about)" } }
    }

    func mails() throws -> [String] {
      try office.read { db in
        try db.values("SELECT address || ': ' || body FROM mail WHERE kind = 'approval.waiting' ORDER BY id")
      }
    }
  }

  @Test("A-docs: from draft to archive, each next reader is told by mail and by his tasks")
  func way() throws {
    let office = try Office()
    #expect(try office.approval().stage == .drafted && office.tasks(of: "Dewi") == [])
    try office.prepare()
    #expect(try office.approval().stage == .prepared)
    #expect(try office.tasks(of: "Mira") == ["Periksa kebijakan: Kebijakan 1"])
    #expect(try office.tasks(of: "Hadi") == ["Periksa kebijakan: Kebijakan 1"], "the head checks as well")
    #expect(try office.mails().contains { $0.hasPrefix("mira@") && $0.contains("menunggu pemeriksaan Anda") })
    try office.check()
    #expect(try office.tasks(of: "Mira") == [] && office.tasks(of: "Dewi") == [])
    #expect(try office.tasks(of: "Hadi") == ["Sahkan kebijakan: Kebijakan 1"])
    try office.approve()
    let approval = try office.approval()
    let paper = try #require(try office.office.read { db in try approval.paper.flatMap { try db.paper($0) } })
    #expect(approval.stage == .approved && paper.number == "KB-1" && paper.form == "Kebijakan Uji")
    let text = try #require(try office.office.read { try $0.text(of: paper.id) })
    #expect(String(decoding: text.html, as: UTF8.self).contains("3 tanda"))
    #expect(try office.mails().contains { $0.hasPrefix("dewi@") && $0.contains("sudah disahkan") })
    #expect(try office.tasks(of: "Hadi") == [])
  }

  @Test("A-docs: who prepared neither checks nor approves, who wrote does not approve, and marks follow their order")
  func independence() throws {
    let office = try Office()
    #expect(throws: ApprovalError.notItsTurn) { try office.approve() }
    try office.perform(as: "Hadi") { try $0.prepare($1, of: $2, version: $3) }
    #expect(throws: ApprovalError.ownWork) {
      try office.perform(as: "Hadi") { try $0.check($1, of: $2, version: $3) }
    }
    try office.perform(as: "Hadi") { try $0.touchApproval($1, of: $2, version: $3, "isi diubah") }
    try office.prepare()
    try office.check()
    #expect(throws: ApprovalError.ownWriting) { try office.approve() }
    try office.perform(as: "Mira") { try $0.giveBack($1, of: $2, version: $3, reason: "Lengkapi.") }
    try office.begin(5)
    try office.prepare(5)
    try office.perform(as: "Hadi", on: 5) { try $0.check($1, of: $2, version: $3) }
    #expect(throws: ApprovalError.checkedByApprover) { try office.approve(5) }
    #expect(try office.tasks(of: "Hadi") == [])
  }

  @Test("A-docs: an edit voids the marks and says so, a return gives its reason, and an old version is refused")
  func voiding() throws {
    let office = try Office()
    try office.prepare()
    try office.perform(as: "Mira") { try $0.giveBack($1, of: $2, version: $3, reason: "Lengkapi tujuannya.") }
    #expect(try office.approval().sentBack?.reason == "Lengkapi tujuannya.")
    #expect(try office.tasks(of: "Dewi") == ["Perbaiki kebijakan: Kebijakan 1"])
    try office.prepare()
    try office.check()
    try office.perform(as: "Dewi") { deed, way, subject, version in
      let isVoided = try deed.touchApproval(way, of: subject, version: version, "tujuan diubah")
      #expect(isVoided)
    }
    #expect(try office.approval().stage == .drafted)
    let stale = #expect(throws: VisitError.self) {
      try office.perform(as: "Dewi", version: 2) { try $0.prepare($1, of: $2, version: $3) }
    }
    var changes = ""
    if case .stale(let what)? = stale { changes = what }
    #expect(changes.contains("tujuan diubah oleh Dewi"))
  }

  @Test("A-docs: what is missing is named before anybody is asked, and a fault of the form stops the approval")
  func incomplete() throws {
    let office = try Office()
    try office.begin(9)
    #expect(throws: ApprovalError.incomplete(["Isi tujuannya."])) { try office.prepare(9) }
    try office.prepare()
    try office.check()
    #expect(throws: FormErrors("effective", "Pilih hari ini atau sesudahnya.")) {
      try office.perform(as: "Hadi") { deed, way, subject, version in
        try deed.approve(way, of: subject, version: version, ["effective": "kemarin"])
      }
    }
    #expect(try office.approval().stage == .checked)
  }

  @Test("A-docs: an approved document is final, and its next revision takes the place of its paper")
  func replaced() throws {
    let office = try Office()
    try office.prepare()
    try office.check()
    try office.approve()
    #expect(throws: ApprovalError.notItsTurn) {
      try office.perform(as: "Dewi") { try $0.touchApproval($1, of: $2, version: $3, "isi diubah") }
    }
    #expect(throws: (any Error).self) {
      try office.office.write { deed in
        try deed.db.execute("UPDATE approvalMark SET voidedAt = \(deed.at)")
        try deed.record("test.voided", Subject("test", 1))
      }
    }
    try office.begin(2)
    try office.prepare(2)
    try office.check(2)
    try office.approve(2)
    let (old, new) = (try office.approval().paper, try office.approval(2).paper)
    let papers = try office.office.read { db in try [old, new].compactMap { try $0.flatMap { try db.paper($0) } } }
    #expect(papers.map { $0.voidedAt != nil } == [true, false] && papers[0].replacedBy == papers[1].code)
    let archive = try office.office.read { try $0.archive("1 = 1", limit: 10) }
    #expect(archive.map(\.isReplaced) == [false, true])
  }

  @Test("A-docs: what is approved is withdrawn once, for a reason that its paper tells; nothing takes its place")
  func withdrawn() throws {
    let office = try Office()
    #expect(throws: ApprovalError.notItsTurn) { try office.withdraw() }
    let paper = try office.complete(1)
    let stale = #expect(throws: VisitError.self) { try office.withdraw(version: 1) }
    #expect(stale != nil)
    try office.withdraw(because: "Salah lampiran.")
    #expect(try office.standing(paper) == .withdrawn("Salah lampiran.", office.office.now))
    #expect(throws: ApprovalError.noLongerHolds) { try office.withdraw() }
    #expect(try office.mails().contains { $0.hasPrefix("dewi@") && $0.contains("Alasan: Salah lampiran.") })
    let way = office.way
    #expect(try office.office.read { try $0.approvalStates(way, of: [1, 2]) }.mapValues(\.isWithdrawn) == [1: true])
    let verbs: [String] = try office.office.read { try $0.values("SELECT verb FROM trail ORDER BY seq DESC LIMIT 1") }
    #expect(verbs == ["test.policy.withdrawn"])
    _ = try office.complete(2)
    #expect(try office.standing(paper) == .withdrawn("Salah lampiran.", office.office.now), "it stays as it was voided")
  }

  @Test("A-docs: what holds from a later day replaces the paper before it on that day, whether or not the job has run")
  func later() throws {
    let office = try Office()
    _ = try office.complete(1)
    let (old, new) = (try office.complete(2), try office.complete(3))
    let start = try TestOffice.instant("2026-11-25T00:00:00+08:00")
    let codes = try office.office.read { db in try [old, new].compactMap { try db.paper($0)?.code } }
    #expect(try office.standing(old) == .endsWith(codes[1], start) && office.standing(new) == .toCome(start))
    try office.office.goTo("2026-11-24T23:59:00+08:00")
    try Job.startPapers.run(office.office.app)
    #expect(try office.standing(old)?.isVoid == false)
    try office.office.goTo("2026-11-25T00:00:00+08:00")
    #expect(try office.standing(old) == .replaced(codes[1], start) && office.standing(new) == nil)
    try Job.startPapers.run(office.office.app)
    #expect(try office.standing(old) == .replaced(codes[1], start) && office.standing(new) == nil)
    #expect(try office.office.read { try $0.paper(old) }?.voidedAt == start)
  }

  @Test("A-docs: what is withdrawn before its day never begins, and what it was to replace goes on")
  func neverBegun() throws {
    let office = try Office()
    _ = try office.complete(1)
    let (old, new) = (try office.complete(2), try office.complete(3))
    try office.withdraw(3)
    try office.office.goTo("2026-11-26T08:00:00+08:00")
    try Job.startPapers.run(office.office.app)
    #expect(try office.standing(old) == nil && office.standing(new)?.isVoid == true)
  }

  @Test("P5: the tasks page shows what waits, and the menu counts it")
  func tasks() async throws {
    let office = try Office()
    try office.prepare()
    let feature = Feature.procedures([], tasks: [.approvals([office.way])])
    let item = try #require(feature.navigation.first { $0.href == "/tugas" })
    let mira = try office.office.colleague("Mira")
    #expect(try office.office.read { try item.count($0, mira) } == 1)
    let pages = TaskPages(homes: [], sources: [.approvals([office.way])])
    let response = try await pages.show(try office.office.visit("Mira", "/tugas"))
    var body = ""
    if case .bytes(let bytes) = response.body { body = String(decoding: bytes, as: UTF8.self) }
    #expect(body.contains("Periksa kebijakan") && body.contains("/uji/1") && body.contains("Kebijakan 1"))
    #expect(body.contains("/tugas.csv"), "what waits can be downloaded though there is no step")
    let rows = try office.office.rows(of: try pages.table(office.office.visit("Mira", "/tugas.csv")))
    #expect(rows.count == 1 && rows[0][0] == "KB-1" && rows[0][1] == "Kebijakan 1" && rows[0][5] == "Periksa kebijakan")
    let narrow = try pages.table(office.office.visit("Mira", "/tugas.csv?k3=1"))
    #expect(try office.office.rows(of: narrow).isEmpty, "as the page: only the whole list tells of them")
  }
}
