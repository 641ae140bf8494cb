import Platform
import Support
import Testing

@testable import Complaints
@testable import Database
@testable import Satisfaction

@Suite("A2 · what an anonymous round keeps") struct AnonymityTests {
  private let people = (1...6).map { "Orang \($0); orang\($0)@example.com" }

  /// Every row of every table as one line of text, by table.
  private func everything(in office: RoundOffice) throws -> [String: [String]] {
    try QueryPlans.$readsEverything.withValue(true) {
      try office.app.database.read { db in
        let tables: [String] = try db.values("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        var all: [String: [String]] = [:]
        for table in tables where !table.hasPrefix("sqlite_") {
          all[table] = try db.rows(SQL(schemaText: "SELECT * FROM \"\(table)\"")) { row in
            var cells: [String] = []
            while let cell = try? row.stored(cells.count) { cells.append("\(cell)") }
            return cells.joined(separator: "|")
          }
        }
        return all
      }
    }
  }

  @Test("A2: after answering, no table leads from a person to his answers, or says when they came")
  func database() throws {
    let office = try RoundOffice()
    let links = try office.invite(people)
    try office.test.runJobs()
    let asked = try #require(try office.app.database.read { try $0.asked(token: links[0].token) })
    let key = BegunKey(office.app.world)
    try office.app.database.writeNow { db in try db.save(office.answers(2), of: asked, under: key) }
    #expect(try office.count("SELECT COUNT(*) FROM savedAnswers WHERE text NOT LIKE '%q%=%'") == 1)
    let token = links[0].token
    let (own, foreign) = try office.app.database.read { db in
      (try db.asked(token: token, opening: key), try db.asked(token: token, opening: BegunKey(office.app.world)))
    }
    #expect(own?.saved == office.answers(2), "the browser that began it goes on")
    #expect(foreign?.saved.isEmpty == true, "nobody else reads it")
    office.test.clock.advance(minutes: 137)
    let moment = office.test.clock.now
    try office.send(links[0], 2)
    let all = try everything(in: office)
    #expect(all["savedAnswers"] == [], "what was saved on the way is wiped")
    #expect(all["response"]?.count == 1)
    let kept = (all["response"] ?? []) + (all["responseValue"] ?? []) + (all["responseText"] ?? [])
    for secret in [links[0].token, "orang1@example.com", "Orang 1"] {
      let holders = Set(all.filter { $0.value.contains { $0.contains(secret) } }.keys)
      #expect(holders.isSubset(of: ["surveyLink", "mail"]), "\(secret) stands in \(holders)")
      #expect(!kept.contains { $0.contains(secret) })
    }
    let withMoment = Set(all.filter { $0.value.contains { $0.contains("\(moment.rawValue)") } }.keys)
    #expect(withMoment == [], "the moment stands in \(withMoment)")
  }

  @Test("A2: a response of an anonymous round has no link, no instant, a coarse day, and no order")
  func response() throws {
    let office = try RoundOffice()
    let links = try office.invite(people)
    for link in links { try office.send(link) }
    #expect(try office.count("SELECT COUNT(*) FROM response WHERE linkID IS NULL AND answeredAt IS NULL") == 6)
    #expect(try office.count("SELECT COUNT(*) FROM response WHERE answeredOn = '2026-04-14'") == 6)
    #expect(
      try office.count("SELECT COUNT(*) FROM response r JOIN surveyLink l ON l.id = r.linkID OR l.id = r.id") == 0,
      "a join finds nothing")
    let ids: [Int64] = try QueryPlans.$readsEverything.withValue(true) {
      try office.app.database.read { try $0.values("SELECT id FROM response ORDER BY id") }
    }
    #expect(zip(ids, ids.dropFirst()).allSatisfy { $1 - $0 > 1_000 }, "ids do not follow each other")
  }

  @Test("A2: a later day in the same month is kept as the month's first, and no day lies before the round")
  func day() throws {
    let office = try RoundOffice()
    let poster = try office.link(.poster)
    office.test.clock.advance(days: 9)
    try office.send(poster)
    #expect(try office.count("SELECT COUNT(*) FROM response WHERE answeredOn = '2026-04-14'") == 1)
  }

  @Test("A2: the trail tells nothing of each answer, and at the end how many there were")
  func trail() throws {
    let office = try RoundOffice()
    let links = try office.invite(people)
    for link in links.prefix(3) { try office.send(link) }
    let entries: SQL = "SELECT verb || ' ' || detail FROM trail WHERE verb IN ('round.answered', 'round.closed')"
    #expect(try office.texts(entries) == [])
    let round = try office.now()
    try office.app.writeNow(by: .system) { deed in try deed.close(round.id) }
    #expect(try office.texts(entries) == ["round.closed early=0 answers=3"])
    #expect(try office.test.faults() == [])
  }

  @Test("A2: the log, in which a link and its response are one commit, is emptied while a round is open")
  func log() throws {
    let office = try RoundOffice()
    let link = try office.invite(people)[0]
    try office.send(link)
    let log = office.app.database.path + "-wal"
    #expect(DiskSpace.size(of: log) > 0)
    try Job.emptyLogOfAnswers.run(office.app)
    #expect(DiskSpace.size(of: log) == 0)
    #expect(try office.count("SELECT COUNT(*) FROM response") == 1)
    let named = try RoundOffice(isAnonymous: false)
    try Job.emptyLogOfAnswers.run(named.app)
    #expect(DiskSpace.size(of: named.app.database.path + "-wal") > 0, "nobody else's log costs anything")
  }

  @Test("A2: of a group in which fewer than five were invited, the response does not name the group")
  func smallGroup() throws {
    let office = try RoundOffice()
    let links = try office.invite(["Orang 1; satu@example.com"])
    try office.send(links[0])
    #expect(try office.count("SELECT COUNT(*) FROM response WHERE segmentID IS NULL") == 1)
    let more = try RoundOffice()
    let six = try more.invite(people)
    try more.send(six[0])
    #expect(try more.count("SELECT COUNT(*) FROM response WHERE segmentID IS NOT NULL") == 1)
  }

  @Test("A2: the schema refuses a link, an instant, or a tied wish in an anonymous round")
  func schema() throws {
    let office = try RoundOffice()
    let link = try office.link(.poster)
    try office.send(link)
    let round = office.round.id
    #expect(throws: (any Error).self) {
      try office.app.database.writeNow { db in
        try db.execute(
          """
          INSERT INTO response (id, roundID, channel, answeredOn, linkID)
          VALUES (7, \(round), 'poster', '2026-04-14', \(link.id))
          """)
      }
    }
    #expect(throws: (any Error).self) {
      try office.app.database.writeNow { db in
        try db.execute(
          """
          INSERT INTO contactWish (roundID, responseID, name, phone, email, about, isBad, madeAt)
          SELECT \(round), id, 'A', '', 'a@example.com', '', 0, 1 FROM response
          """)
      }
    }
    #expect(throws: (any Error).self) {
      try office.app.database.writeNow { db in
        try db.execute("UPDATE surveyRound SET isAnonymous = 0 WHERE id = \(round)")
      }
    }
  }

  @Test("A2: who asks to be contacted after an anonymous round becomes a complaint that knows nothing of his answers")
  func wish() throws {
    let office = try RoundOffice()
    let link = try office.link(.poster)
    try office.send(link, 1)
    #expect(try office.count("SELECT COUNT(*) FROM complaint") == 0, "a bad answer alone tells nobody")
    let wish = try office.wish()
    try office.app.writeNow(by: .customer) { deed in try deed.keep(wish, after: link.token, [.complaints]) }
    #expect(
      try office.count("SELECT COUNT(*) FROM contactWish WHERE responseID IS NULL AND isBad = 0 AND caseID IS NOT NULL")
        == 1)
    #expect(try office.count("SELECT COUNT(*) FROM complaint WHERE channel = 'survey'") == 1)
    #expect(
      try office.count("SELECT COUNT(*) FROM complaint WHERE description LIKE '%tengah skala%'") == 0,
      "no answer stands in it")
    #expect(try office.test.faults() == [])
  }
}
