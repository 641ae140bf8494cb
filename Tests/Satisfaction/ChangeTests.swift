import Database
import HTTP
import Support
import Testing

@testable import Platform
@testable import Procedures
@testable import Satisfaction

@Suite("A4, A5 · what was changed is told, and improvements are monitored") struct ChangeTests {
  /// An office with an effective improvement that came from a survey, of a round with three people.
  private struct Told {
    let app: TestApp
    let improvement: Improvement
    let round: Int64

    init(isAnonymous: Bool) throws {
      let app = try TestApp()
      let round = try app.app.writeNow(by: try app.actor(.hse)) { deed in try Self.round(isAnonymous, in: deed) }
      improvement = try Self.improvement(of: "rrrrrrrrrrrrrrrrrrrrrrrr", app)
      (self.app, self.round) = (app, round)
    }

    /// Of four one has no address, one was never written to, one has answered.
    private static func round(_ isAnonymous: Bool, in deed: Deed) throws -> Int64 {
      let id: Int64 = try deed.db.insert(
        """
        INSERT INTO surveyRound (token, versionID, title, opensOn, closesOn, isAnonymous, madeAt, openedAt)
        SELECT 'rrrrrrrrrrrrrrrrrrrrrrrr', id, 'Survei April', '2026-04-01', '2026-04-10', \(isAnonymous), 0, 1
        FROM questionnaireVersion /* whole table */ WHERE issuedAt IS NOT NULL ORDER BY id LIMIT 1
        """)
      let people = [
        ("Ani", "ani@example.com", 1, 1), ("Budi", "budi@example.com", 0, 1), ("Cici", "", 0, nil),
        ("Dodi", "dodi@example.com", 0, nil as Int?),
      ]
      for (name, email, used, sent) in people {
        try deed.db.execute(
          """
          INSERT INTO surveyLink (token, roundID, kind, name, email, used, sentAt, madeAt)
          VALUES (\(deed.app.world.token()), \(id), 'personal', \(name), \(email), \(used), \(sent), 0)
          """)
      }
      try deed.record("round.made", Subject("round", id))
      return id
    }

    private static func improvement(of round: String, _ app: TestApp) throws -> Improvement {
      let (choices, unit) = try app.app.database.read { db in
        (try db.improvementChoices(at: app.clock.now), try db.unit(code: "pengujian"))
      }
      let form: FormData = [
        "source": "survei", "key": round, "item": "K3-01", "finding": "Rambu kurang.",
        "unit": "\(try #require(unit).id)", "likelihood": "3", "severity": "3", "kind": "corrective",
        "task": "Memasang rambu.", "responsible": "p\(try #require(try app.actor(.teamLead).personID))",
        "due": "2026-05-04", "evidence": "Foto.",
      ]
      let plan = try PlannedImprovement(form, choices, on: try #require(Day(iso: "2026-04-14")))
      let made = try app.app.writeNow(by: try app.actor(.hse)) { try $0.planImprovement(plan) }
      try app.app.writeNow(by: try app.actor(.teamLead)) { deed in
        let done = try ImprovementProgress(["text": "Terpasang.", "done": "1"])
        try deed.advanceImprovement(made, edition: 1, done)
      }
      try app.app.writeNow(by: try app.actor(.hse)) { deed in
        let found = try ImprovementVerdict(["verdict": "effective", "text": "Terlihat."])
        try deed.verifyImprovement(made, edition: 2, found)
      }
      return try #require(try app.app.database.read { try $0.improvement(made.id) })
    }

    func publish() throws -> PublicChange {
      let form: FormData = [
        "improvement": "\(improvement.id)", "round": "\(round)", "found": "Rambu kurang (n = 37).",
        "changed": "Rambu dipasang.", "since": "2026-04-14", "mailed": "1",
      ]
      let new = try WrittenChange(
        form, improvements: [improvement.id], rounds: [round], on: try #require(Day(iso: "2026-04-14")))
      return try app.app.writeNow(by: try app.actor(.hse)) { deed in
        let change = try deed.writeChange(new)
        try deed.publishChange(change, edition: change.edition)
        return try #require(try deed.db.change(change.id))
      }
    }

    func told() throws -> [String] { try app.mails("change.told").map(\.address) }
  }

  @Test("A4: of a round by name those are written to who answered, once, in working hours")
  func named() throws {
    let office = try Told(isAnonymous: false)
    let change = try office.publish()
    office.app.clock.set(TestApp.morning.adding(minutes: 12 * 60))
    try office.app.app.tellOfChanges()
    #expect(try office.told() == [])
    office.app.clock.set(TestApp.morning.adding(days: 1))
    try office.app.app.tellOfChanges()
    try office.app.app.tellOfChanges()
    #expect(try office.told() == ["ani@example.com"])
    let body = try #require(try office.app.mails("change.told").first).body
    #expect(body.contains("Terima kasih atas jawaban Anda") && body.contains("Rambu dipasang."))
    #expect(try office.app.app.database.read { try $0.change(change.id) }?.mailedAt != nil)
  }

  @Test("A4: of a cancelled round nobody is written to") func cancelled() throws {
    let office = try Told(isAnonymous: true)
    _ = try office.publish()
    try office.app.app.writeNow(by: .system) { deed in
      try deed.db.execute("UPDATE surveyRound SET cancelledAt = 2, reason = 'Batal' WHERE id = \(office.round)")
      try deed.record("round.cancelled", Subject("round", office.round))
    }
    try office.app.app.tellOfChanges()
    #expect(try office.told() == [])
  }

  @Test("A5: every open improvement is asked about, page after page") func pages() async throws {
    let office = try Told(isAnonymous: false)
    let (choices, unit) = try office.app.app.database.read { db in
      (try db.improvementChoices(at: office.app.clock.now), try db.unit(code: "pengujian"))
    }
    for number in 1...21 {
      let form: FormData = [
        "source": "survei", "key": "", "item": "", "finding": "Temuan \(number).", "unit": "\(try #require(unit).id)",
        "likelihood": "3", "severity": "3", "kind": "corrective", "task": "Tugas \(number).",
        "responsible": "p\(try #require(try office.app.actor(.teamLead).personID))",
        "due": "2026-05-04", "evidence": "Foto.",
      ]
      let plan = try PlannedImprovement(form, choices, on: try #require(Day(iso: "2026-04-14")))
      try office.app.app.writeNow(by: try office.app.actor(.hse)) { _ = try $0.planImprovement(plan) }
    }
    let (first, last) = try office.app.app.database.read { db in
      (try db.improvementsToMonitor(), try db.improvementsToMonitor(page: 2))
    }
    #expect(first.improvements.count == 20 && first.pages == 2 && first.open == 21)
    #expect(last.improvements.count == 2, "the last open one, and the one that has ended")
    let hse = try await office.app.client(as: .hse)
    #expect(try await hse.open("/survei/pemantauan/baru?halaman=2").text.contains("Bagian 2 dari 2"))
  }

  @Test("A4, A5: where no improvement is there is no form that would keep nothing") func nothing() async throws {
    let empty = try TestApp()
    let hse = try await empty.client(as: .hse)
    for path in ["/survei/pemantauan/baru", "/survei/perubahan/baru"] {
      let page = try await hse.open(path)
      #expect(page.text.contains("Belum ada tindakan") && page.forms.allSatisfy { $0.control(named: "day") == nil })
    }
  }

  @Test("A4: of an anonymous round all who were invited are written to, and the mail does not say who answered")
  func anonymous() throws {
    let office = try Told(isAnonymous: true)
    _ = try office.publish()
    try office.app.app.tellOfChanges()
    #expect(try office.told() == ["ani@example.com", "budi@example.com"])
    let bodies = try office.app.mails("change.told").map(\.body)
    #expect(bodies.allSatisfy { $0.contains("kami tidak tahu siapa yang menjawab") && !$0.contains("Terima kasih") })
  }

  @Test("A4: what was withdrawn is written to nobody, and what was published never changes")
  func withdrawn() throws {
    let office = try Told(isAnonymous: true)
    let change = try office.publish()
    try office.app.app.writeNow(by: try office.app.actor(.hse)) { deed in
      #expect(throws: (any Error).self) {
        try deed.db.execute("UPDATE publicChange SET found = 'Lain' WHERE id = \(change.id)")
      }
      try deed.withdrawChange(change, edition: change.edition, reason: "Keliru.")
    }
    try office.app.app.tellOfChanges()
    #expect(try office.told() == [])
    #expect(try office.app.app.database.read { try $0.shownChanges(at: .start, limit: 10) }.isEmpty)
    #expect(try office.publish().state == .published)
  }

  @Test("A4: an improvement is told of once, and only once it proved effective")
  func once() throws {
    let office = try Told(isAnonymous: false)
    #expect(try office.app.app.database.read { try $0.improvementsToTell() }.map(\.id) == [office.improvement.id])
    _ = try office.publish()
    #expect(try office.app.app.database.read { try $0.improvementsToTell() }.isEmpty)
    #expect(throws: ChangeError.told) { _ = try office.publish() }
  }

  @Test(
    "A4: an item of a survey proposes its finding with mean and n, without one where few answered or others still may")
  func proposal() throws {
    let office = try Told(isAnonymous: true)
    let (item, code): (Int64, String) = try #require(
      try office.app.app.database.read { db in
        try db.row(
          """
          SELECT i.id, i.code FROM surveyRound r CROSS JOIN item i ON i.versionID = r.versionID
          WHERE r.id = \(office.round) AND i.kind = 'skm' ORDER BY i.id LIMIT 1
          """
        ) { (try $0["id"], try $0["code"]) }
      })
    /// So many answered 2, so many 3.
    let finding = { (twos: Int, threes: Int) in
      try office.app.app.writeNow(by: .system) { deed in
        try deed.db.execute("DELETE FROM answerTally WHERE roundID = \(office.round)")
        try deed.db.execute("DELETE FROM responseTally WHERE roundID = \(office.round)")
        for (value, count) in [(2, twos), (3, threes)] where count > 0 {
          try deed.db.execute(
            """
            INSERT INTO answerTally (roundID, itemID, place, value, segmentID, unitID, count)
            VALUES (\(office.round), \(item), 0, \(value), 0, 0, \(count))
            """)
        }
        try deed.db.execute(
          """
          INSERT INTO responseTally (roundID, segmentID, unitID, channel, count)
          VALUES (\(office.round), 0, 0, 'open', \(twos + threes))
          """)
        try deed.record("tally.set", Subject("round", office.round))
      }
      return try office.app.app.database.read { db in
        try ImprovementOrigin.survey.find(db, ["putaran": "rrrrrrrrrrrrrrrrrrrrrrrr", "butir": code])?.finding ?? ""
      }
    }
    #expect(try finding(22, 15).contains("Rata-rata") == false, "the round is open")
    _ = try office.app.app.database.writeNow { db in
      try db.execute("UPDATE surveyRound SET closedAt = 2 WHERE id = \(office.round)")
    }
    #expect(try finding(4, 0).contains("Rata-rata") == false)
    #expect(try finding(22, 15).hasSuffix("Rata-rata 2,41 dari 4 (n = 37)."))
  }

  @Test("A5: every point of every improvement is answered, then the look is final and its paper issued")
  func monitoring() throws {
    let office = try Told(isAnonymous: false)
    let improvements = try office.app.app.database.read { try $0.improvementsToMonitor().improvements }
    let today = try #require(Day(iso: "2026-04-14"))
    let errors = #expect(throws: FormErrors.self) {
      try NewMonitoring(["day": "2026-04-14"], improvements, on: today)
    }
    #expect(errors?.notes.count == MonitoringPoint.allCases.count)
    #expect(errors?.notes.first?.message == "\(office.improvement.number), Rencana: pilih ya, tidak, atau belum.")
    var form: FormData = ["day": "2026-04-14", "remark": "Lancar."]
    for point in MonitoringPoint.allCases { form.append("\(point.rawValue)\(office.improvement.id)", "yes") }
    let new = try NewMonitoring(form, improvements, on: today)
    let token = try office.app.app.writeNow(by: try office.app.actor(.hse)) { try $0.monitor(new) }
    try office.app.app.database.read { db in
      let look = try #require(try db.monitoring(token: token))
      #expect(look.count == 1 && look.good == 1)
      let paper = try look.paper.flatMap { try db.paper($0) }
      #expect(paper?.form == "Checklist Monitoring")
    }
    #expect(throws: (any Error).self) {
      try office.app.app.writeNow(by: .system) { try $0.db.execute("UPDATE monitoringLine SET note = 'x'") }
    }
  }
}
