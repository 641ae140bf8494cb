import HTTP
import Platform
import Support
import Testing

@testable import Complaints
@testable import Database
@testable import Satisfaction

@Suite("A2 · rounds of surveys") struct RoundTests {
  @Test("A2: a round that was let go opens on its day and closes after its last, also when the program stood still")
  func days() throws {
    let office = try RoundOffice(opensOn: "2026-04-16", isOpen: false)
    #expect(try office.now().state == .draft)
    try office.schedule()
    try office.test.runJobs()
    #expect(try office.now().state == .scheduled)
    office.test.clock.advance(days: 4)
    try office.test.runJobs()
    #expect(try office.now().state == .open)
    office.test.clock.advance(days: 30)
    let late = try office.link(.poster)
    #expect(throws: SendingError.self) { try office.send(late) }
    try office.test.runJobs()
    #expect(try office.now().state == .closed)
    #expect(try office.test.faults() == [])
  }

  @Test("A2: a plan is refused with every fault at once") func faults() throws {
    let today = try #require(Day(iso: "2026-04-14"))
    let form: FormData = ["opensOn": "30/04/2026", "closesOn": "01/04/2026", "population-client": "10"]
    let test = try TestApp()
    let segments = try test.app.database.read { try $0.segments() }
    do {
      _ = try RoundForm(form, versions: [], segments: segments, today: today)
      Issue.record("taken")
    } catch {
      #expect(Set(error.notes.map(\.field)) == ["version", "title", "closesOn", "anonymity", "segments"])
    }
  }

  @Test("A2: a plan that somebody has changed meanwhile is not overwritten, and none after it was let go")
  func stale() throws {
    let office = try RoundOffice(opensOn: "2026-04-20", isOpen: false)
    let segments = try office.app.database.read { try $0.segments() }
    let (round, version) = (office.round, office.version.id)
    let form: FormData = [
      "version": "\(version)", "title": "Lain", "opensOn": "2026-04-20", "closesOn": "2026-04-30",
      "anonymity": "named", "segments": "vendor",
    ]
    let today = try #require(Day(iso: "2026-04-14"))
    let plan = try RoundForm(form, versions: [version], segments: segments, today: today)
    let hse = try office.test.actor(.hse)
    try office.app.writeNow(by: hse) { deed in try deed.change(round.id, edition: 1, to: plan) }
    #expect(throws: RoundError.changedSinceRead) {
      try office.app.writeNow(by: hse) { deed in try deed.change(round.id, edition: 1, to: plan) }
    }
    try office.app.writeNow(by: hse) { deed in try deed.schedule(round.id, edition: 2) }
    #expect(throws: RoundError.alreadyLetGo) {
      try office.app.writeNow(by: hse) { deed in try deed.change(round.id, edition: 3, to: plan) }
    }
  }

  @Test("A2: a list of people is read line by line; faults are named, repetitions are left out") func list() throws {
    let office = try RoundOffice()
    let segments = try office.app.database.read { try $0.segments(of: office.round.id) }
    let bad: FormData = [
      "segment": "\(segments[0].segment)", "people": "Ani; ani@example.com\nBudi budi\n\nCici; cici",
    ]
    do {
      _ = try InviteForm(bad, segments: segments) { _ in false }
      Issue.record("taken")
    } catch let errors as FormErrors {
      #expect(errors["people"]?.contains("baris 2 (“Budi budi”), baris 4") == true, "\(errors)")
    }
    let good: FormData = [
      "segment": "\(segments[0].segment)",
      "people": "Ani; ani@example.com\r\nAni lagi\tANI@example.com\nDodi, dodi@example.com\nEka; eka@example.com",
    ]
    let list = try InviteForm(good, segments: segments) { $0 == "eka@example.com" }
    #expect(list.guests.map(\.email) == ["ani@example.com", "dodi@example.com"] && list.repeated == 2)
  }

  @Test("A2: invited within working hours once the round is open, reminded once, and not who has answered")
  func mails() throws {
    let office = try RoundOffice(opensOn: "2026-04-16", isOpen: false)
    let links = try office.invite(["Ani; ani@example.com", "Budi; budi@example.com"])
    try office.schedule()
    try office.test.runJobs()
    #expect(try office.test.mails("round.invited").isEmpty, "not before the round is open")
    office.test.clock.advance(days: 2)
    office.test.clock.advance(minutes: 12 * 60)
    try office.test.runJobs()
    #expect(try office.test.mails("round.invited").isEmpty, "not at night")
    office.test.clock.advance(minutes: 12 * 60)
    for _ in 1...2 { try office.test.runJobs() }
    let sent = try office.test.mails("round.invited")
    #expect(sent.map(\.address) == ["ani@example.com", "budi@example.com"])
    #expect(sent[0].body.contains(links[0].path) && sent[0].body.contains("Survei ini anonim"))
    try office.send(links[0])
    office.test.clock.advance(days: 11)
    for _ in 1...2 { try office.test.runJobs() }
    #expect(try office.test.mails("round.reminded").map(\.address) == ["budi@example.com"])
    office.test.clock.advance(days: 7)
    for _ in 1...2 { try office.test.runJobs() }
    #expect(try office.test.mails("round.reminded").count == 1)
  }

  @Test("D1: below the middle of a scale is bad; how important something is never is") func badness() throws {
    let office = try RoundOffice()
    #expect(office.version.badAnswers(in: office.answers(2)).count == 9)
    #expect(office.version.badAnswers(in: office.answers(3)).isEmpty)
    let k3 = try #require(
      try office.app.database.read { try $0.questionnaire("kepuasan-k3", number: 1) })
    let pair = try #require(k3.items.first { $0.kind == .pair })
    var answers = ResponseAnswers()
    answers.keep(1, of: pair.id, at: Item.importance)
    answers.keep(3, of: pair.id, at: Item.performance)
    #expect(k3.badAnswers(in: answers).isEmpty, "the middle itself is not below it")
    answers.keep(2, of: pair.id, at: Item.performance)
    #expect(k3.badAnswers(in: answers).count == 1)
  }

  @Test("D1: a bad answer of a named round whose author left his contact is a complaint with what was judged badly")
  func complaint() throws {
    let office = try RoundOffice(isAnonymous: false)
    let links = try office.invite((1...3).map { "Orang \($0); orang\($0)@example.com" })
    try office.send(links[0], 1)
    #expect(try office.count("SELECT COUNT(*) FROM complaint") == 0, "nobody who left no contact")
    try office.send(links[1], 4, wish: try WishForm(["name": "Orang 2", "email": "orang2@example.com"], asks: false))
    #expect(try office.count("SELECT COUNT(*) FROM complaint") == 0, "a good answer that asks for nothing")
    try office.send(links[2], 2, wish: try WishForm(["name": "Orang 3", "phone": "081234567890"], asks: false))
    #expect(
      try office.count(
        """
        SELECT COUNT(*) FROM complaint c JOIN complainant p ON p.complaintID = c.id
        WHERE c.channel = 'survey' AND p.name = 'Orang 3' AND c.description LIKE '%Nilai di bawah tengah skala%'
        """) == 1)
    #expect(
      try office.count("SELECT COUNT(*) FROM contactWish WHERE caseID IS NOT NULL AND responseID IS NOT NULL") == 1)
    #expect(try office.test.faults() == [])
  }

  @Test("D1: a complaint born of an answer names no recorder, one from a keyed paper who keyed it; the case says so")
  func recorder() async throws {
    let office = try RoundOffice(isAnonymous: false)
    let (open, paper) = (try office.link(.open, capacity: 5), try office.link(.paper))
    let wish = try WishForm(["name": "Orang 3", "phone": "081234567890"], asks: false)
    try office.send(open, 2, wish: wish)
    let sheet = SentSheet(
      link: paper.token, answers: office.answers(2), token: office.app.world.token(),
      wish: try WishForm(["name": "Orang 4", "email": "orang4@example.com"], asks: true))
    let desk = try office.test.actor(.desk)
    try office.app.writeNow(by: desk) { deed in try deed.submit(sheet, [.complaints]) }
    let recorders: [Person.ID?] = try QueryPlans.$readsEverything.withValue(true) {
      try office.app.database.read { db in
        try db.rows("SELECT recordedBy FROM complaint WHERE channel = 'survey' ORDER BY id") { try $0[0] }
      }
    }
    #expect(recorders == [nil, desk.personID])
    let tokens: [String] = try QueryPlans.$readsEverything.withValue(true) {
      try office.app.database.read { try $0.values("SELECT token FROM caseRun ORDER BY id") }
    }
    let browser = try await office.test.client(as: .head)
    let (own, keyed) = (
      try await browser.open("/keluhan/\(tokens[0])"), try await browser.open("/keluhan/\(tokens[1])")
    )
    #expect(own.text.contains("Survei (dari jawaban responden)") && own.text.contains("Keluhan dari jawaban survei"))
    #expect(keyed.text.contains("dicatat petugas") && !keyed.text.contains("dari jawaban responden"))
    for paper in ["/formulir", "/tiket"] {
      let printed = try await browser.open("/keluhan/\(tokens[0])\(paper)")
      #expect(printed.status == 200 && printed.text.contains("dari jawaban responden"), "\(printed.describe())")
    }
    let register = try await browser.get("/keluhan.csv")
    #expect(register.status == 200 && register.body.contains("Survei"))
    #expect(throws: (any Error).self, "at the desk somebody always recorded it") {
      try office.app.database.writeNow { db in
        try db.execute("UPDATE complaint SET channel = 'telephone', recordedBy = NULL")
      }
    }
    #expect(try office.test.faults() == [])
  }

  @Test("A2: after the retention bound names, addresses and wishes are gone; answers and counts stay")
  func retention() throws {
    let office = try RoundOffice()
    let links = try office.invite(["Ani; ani@example.com"])
    try office.test.runJobs()
    try office.send(links[0])
    let wish = try office.wish()
    try office.app.writeNow(by: .customer) { deed in try deed.keep(wish, after: links[0].token, [.complaints]) }
    office.test.clock.advance(days: 4 * 365)
    try Job.forgetRespondents.run(office.app)
    #expect(try office.count("SELECT COUNT(*) FROM surveyLink WHERE email <> ''") == 1)
    office.test.clock.advance(days: 2 * 366)
    for _ in 1...2 { try Job.forgetRespondents.run(office.app) }
    #expect(try office.count("SELECT COUNT(*) FROM surveyLink WHERE email <> '' OR name <> ''") == 0)
    #expect(try office.count("SELECT COUNT(*) FROM contactWish WHERE name <> '' OR email <> '' OR about <> ''") == 0)
    #expect(try office.count("SELECT COUNT(*) FROM mail WHERE kind = 'round.invited' AND address LIKE 'ani%'") == 0)
    #expect(try office.count("SELECT COUNT(*) FROM response") == 1)
  }

  @Test("A2: from one address three hundred sheets an hour, counted in memory alone") func gate() throws {
    let app = try TestApp()
    let gate = SendingGate()
    for _ in 1...SendingGate.perHour { #expect(gate.count("192.0.2.1", in: app.app, at: app.clock.now) == nil) }
    #expect(gate.count("192.0.2.1", in: app.app, at: app.clock.now) != nil)
    #expect(gate.count("192.0.2.2", in: app.app, at: app.clock.now) == nil)
    app.clock.advance(minutes: 60)
    #expect(gate.count("192.0.2.1", in: app.app, at: app.clock.now) == nil)
  }
}
