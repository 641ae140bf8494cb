import Database
import HTTP
import Platform
import Procedures
import Support
import Testing

@testable import Satisfaction

@Suite("A2 · interviews, group discussions, observations") struct VoiceTests {
  private let office: PlannedOffice

  init() throws { office = try PlannedOffice() }

  @Test("A2: notes keep who took part, what was said and looked at") func kept() throws {
    let id = try office.note(.observation)
    let parts = try #require(try office.read { try $0.parts(of: [id])[id] })
    #expect(
      parts.participants.map(\.name) == ["Budi", ""] && parts.quotes.count == 1 && parts.quotes[0].codes.count == 1)
    #expect(parts.points.map(\.finding) == [.ok, .notOk, .ok])
  }

  @Test(
    "A2: each kind of notes asks for what it needs",
    arguments: [
      (Voice.Kind.interview, ["segment1": "", "segment2": "", "name1": "", "role1": ""], "segment1"),
      (.group, ["segment2": ""], "segment1"),
      (
        .observation,
        ["point1": "", "finding1": "", "point2": "", "finding2": "", "note2": "", "point3": "", "finding3": ""],
        "point1"
      ),
      (.observation, ["note2": ""], "note2"), (.interview, ["name3": "Tanpa kelompok"], "segment3"),
      (.interview, ["heldOn": "2026-04-15"], "heldOn"), (.interview, ["quote1": ""], "quote1"),
    ])
  func faults(_ kind: Voice.Kind, _ changes: [String: String], _ field: String) throws {
    let errors = #expect(throws: FormErrors.self) { _ = try office.form(kind, changes) }
    #expect(errors?[field] != nil)
  }

  @Test("A2: an edit keeps who changed what and when, and one that comes too late is refused") func history() throws {
    let id = try office.note(.interview)
    let changed = try office.form(.interview, ["summary": "Lain.", "quote1": "Berbeda."])
    let desk = try office.test.actor(.desk)
    office.test.clock.advance(minutes: 5)
    try office.test.app.writeNow(by: desk) { deed in try deed.write(changed, in: id, edition: 1) }
    let changes = try office.read { try $0.changes(of: id) }
    #expect(changes.map(\.parts) == ["ringkasan, kutipan", "dicatat"] && changes[0].by == "Rina Wulandari")
    #expect(throws: VisitError.self) {
      try office.test.app.writeNow(by: office.hse) { deed in try deed.write(changed, in: id, edition: 1) }
    }
  }

  @Test("A2: names of who took part go when their time is over; what was said stays") func retention() throws {
    let id = try office.note(.interview)
    let hasNames = {
      try office.read { try $0.exists("SELECT 1 FROM voiceParticipant WHERE voiceID = \(id) AND name <> ''") }
    }
    try office.test.runJobs()
    #expect(try hasNames())
    office.test.clock.advance(days: 366 * 12)
    try office.test.runJobs()
    #expect(try !hasNames())
    #expect(try office.read { try $0.parts(of: [id])[id] }?.quotes.count == 1)
    #expect(try office.read { try $0.voice(id) }?.blankedAt != nil)
  }

  @Test("A2: notes are found by kind, word, code and month, and page both ways by their day") func list() throws {
    for day in 1...5 { try office.note(.interview, ["heldOn": "2026-04-0\(day)", "title": "Hari \(day)"]) }
    try office.note(.group, ["heldOn": "2026-03-01", "summary": "Tentang KANTIN."])
    let titles = { (query: FormData) in
      let filter = VoiceFilter(query)
      return try office.read {
        try $0.voices(filter.conditions, isOldestFirst: filter.isOldestFirst, limit: 50).map(\.title)
      }
    }
    #expect(try titles(["jenis": "group"]).count == 1 && titles(["q": "kantin"]).count == 1)
    #expect(try titles(["bulan": "2026-04"]).first == "Hari 5")
    #expect(try titles(["bulan": "2026-04", "urut": "lama"]).first == "Hari 1")
    let page = try office.read { try $0.voices("1 = 1", limit: 2) }
    let next = try office.read { try $0.voices("1 = 1", at: .after(page[1].key), limit: 2) }
    #expect(next.map(\.title) == ["Hari 3", "Hari 2"])
    #expect(
      try office.read { try $0.voices("1 = 1", at: .before(next[0].key), limit: 2) }.map(\.title) == page.map(\.title))
  }

  @Test("A2: complaints about K3 flow in by month, without their customer, and only who may read one sees its subject")
  func complaints() throws {
    let danger = try office.test.file(subject: "Atap rapuh", confidentiality: .confidential, isDangerous: true)
    _ = try office.test.file(subject: "Antrean")
    let zone = office.test.app.office.zone
    let found = try office.read { try $0.safetyComplaints(within: nil, zone, limit: 10) }
    #expect(found.map(\.token) == [danger.caseToken])
    let month = zone.day(of: office.test.clock.now).inMonth
    let counted = try office.read { try $0.safetyMonths([month.adding(months: -1), month], zone) }
    #expect(counted.map(\.received) == [0, 1] && counted.map(\.closed) == [0, 0])
    for (colleague, sees) in [(TestApp.Colleague.hse, true), (.otherTeamLead, false)] {
      let person = try #require(try office.test.actor(colleague).personID)
      let signedIn = try #require(try office.read { try $0.signedIn(person, at: office.test.clock.now) })
      #expect(try office.read { try !$0.readable(found, signedIn).isEmpty } == sees)
    }
  }

  @Test("A2: the feedback report tells of rounds without breaking them out, of notes without names, and of complaints")
  func feedback() throws {
    try office.note(.group)
    _ = try office.test.file(subject: "Atap rapuh", isDangerous: true)
    let (now, zone) = (office.test.clock.now, office.test.app.office.zone)
    let person = try #require(try office.test.actor(.hse).personID)
    let reader = try #require(try office.read { try $0.signedIn(person, at: now) })
    let period = FeedbackPeriod([:], today: zone.day(of: now))
    let data = try office.read { try $0.feedback(period, for: reader, zone, at: now, lists: 50) }
    let control = try office.read { try $0.control(of: .feedback, office.test.app.office, at: now) }
    let trim = PaperTrim(control: PaperControl(.feedback, control, marks: [], office: office.test.app.office))
    let content = FeedbackContent(data, Words(zone: zone))
    #expect(FeedbackContent(content.lines) == content, "what is kept is what was heard")
    let sheet = FeedbackSheet(content, period: "April 2026", trim, office.test.app.office)
    let html = String(
      decoding: try office.test.app.text(of: FeedbackPaper(sheet, at: "/")).html, as: UTF8.self)
    #expect(html.contains("Jalur evakuasi") && html.contains("Atap rapuh") && html.contains("1 diskusi kelompok"))
    #expect(!html.contains("Budi") && html.contains("F-54") == (control.documentNumber != nil))
  }

  /// What was heard in April, as HSE hears it.
  private func heard() throws -> (period: FeedbackPeriod, content: FeedbackContent) {
    let (now, zone) = (office.test.clock.now, office.test.app.office.zone)
    let person = try #require(try office.test.actor(.hse).personID)
    let reader = try #require(try office.read { try $0.signedIn(person, at: now) })
    let period = FeedbackPeriod([:], today: zone.day(of: now))
    let data = try office.read { try $0.feedback(period, for: reader, zone, at: now, lists: 50) }
    return (period, FeedbackContent(data, Words(zone: zone)))
  }

  @Test("A2: a feedback report keeps what was heard when it was drafted, is approved, and is replaced by its next one")
  func feedbackReport() throws {
    try office.note(.group)
    let (app, before) = (office.test.app, try heard())
    let report = try app.writeNow(by: office.hse) { try $0.draftFeedback(before.period, before.content) }
    #expect(report.number == "LUB-2026-01" && report.title == "Laporan Umpan Balik April 2026")
    #expect(throws: VisitError.self, "there is one draft of a period at a time") {
      try app.writeNow(by: office.hse) { try $0.draftFeedback(before.period, before.content) }
    }
    _ = try office.test.file(subject: "Atap rapuh", isDangerous: true)
    #expect(try office.read { try $0.content(of: report.id) } == before.content)
    #expect(throws: ApprovalError.incomplete(["Tulis simpulannya."])) {
      try office.approve(.feedback, report.id.rawValue)
    }
    let (now, version) = (try heard(), try office.version(.feedback, of: report.id.rawValue))
    try app.writeNow(by: office.hse) { try $0.recount(report, now.content, version: version) }
    #expect(try office.read { try $0.content(of: report.id) }.complaints.map(\.subject) == ["Atap rapuh"])
    let next = try office.version(.feedback, of: report.id.rawValue)
    try app.writeNow(by: office.hse) { try $0.conclude(report, "Atapnya diperbaiki.", version: next) }
    try office.approve(.feedback, report.id.rawValue)
    #expect(throws: (any Error).self) {
      try app.database.writeNow { db in
        try db.execute("DELETE FROM feedbackLine WHERE reportID = \(report.id)")
      }
    }
    let newer = try app.writeNow(by: office.hse) { try $0.draftFeedback(now.period, now.content) }
    #expect(newer.number == "LUB-2026-02")
    let last = try office.version(.feedback, of: newer.id.rawValue)
    try app.writeNow(by: office.hse) { try $0.conclude(newer, "Sudah selesai.", version: last) }
    try office.approve(.feedback, newer.id.rawValue)
    let papers = try office.papers()
    #expect(papers.map(\.number) == ["LUB-2026-01", "LUB-2026-02"])
    #expect(papers[0].replacedBy == papers[1].code && papers[1].voidedAt == nil)
    #expect(try office.test.faults() == [])
  }
}
