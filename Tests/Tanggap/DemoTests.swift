import Complaints
import Database
import Platform
import Procedures
import Support
import Testing

@testable import Tanggap

/// A sample year in a database of its own.
private struct Year {
  let app: App
  let history: SampleHistory

  init(_ day: String, _ complaints: Int, of office: SampleOffice = .government) throws {
    let today = try #require(Day(iso: day))
    history = SampleHistory(today: today, complaints: complaints, of: office)
    let secrets = Secrets(master: [UInt8](repeating: 3, count: 32))
    let assembly = try Assembly(home: Home(path: SourceTree.root))
    let database = try Database.temporary()
    try history.write(on: database, assembly, secrets, passwordHash: "no password gives this")
    app = try assembly.app(on: database, secrets: secrets)
  }

  /// Everything the deeds wrote, as the sealed head of the trail has it, and what it does not cover.
  func digest() throws -> [String] {
    try app.database.read { db in
      let head = try db.trailHead().map { "\($0.seq) \($0.hash)" } ?? "none"
      let texts: [String] = try db.values("SELECT number || subject || token FROM caseRun ORDER BY id")
      let entries: [String] = try db.values("SELECT at || heading || text FROM caseEntry ORDER BY id")
      let letters: [String] = try db.values("SELECT body FROM letterVersion ORDER BY letterID, version")
      return [head] + texts + entries + letters
    }
  }
}

@Suite("The sample year")
struct DemoTests {
  @Test("a copied case has a token that no drawn one can equal, also where that ends like a copy's number")
  func copiedTokens() {
    let drawn = "cFKyTo3tjv4OTUialz000g"
    let copies = (1..<200).map { SampleNames.token(drawn, $0) }
    #expect(SampleNames.token(drawn, 0) == drawn && Set(copies).count == copies.count)
    #expect(copies.allSatisfy { $0.count == 22 && !"AQgw".contains($0.suffix(1)) })
  }

  @Test("is the same for the same day and number, and another for another day")
  func deterministic() throws {
    let first = try Year("2026-03-12", 12).digest()
    #expect(try Year("2026-03-12", 12).digest() == first)
    #expect(try Year("2026-03-13", 12).digest() != first)
  }

  @Test("is whole: verify finds nothing")
  func clean() throws {
    let year = try Year("2026-03-12", 60)
    #expect(try Verification.faults(of: year.app) == [])
    let count: Int? = try year.app.database.read { try $0.value("SELECT COUNT(*) FROM complaint") }
    #expect(count == 60)
  }

  @Test(
    "P3 · of the company and of the consultancy is whole too, the same each time, and goes all ways",
    arguments: ["C", "D"])
  func walked(_ procedure: String) throws {
    let office = try #require(SampleOffice.working(by: procedure))
    let year = try Year("2026-03-12", 90, of: office)
    #expect(try Verification.faults(of: year.app) == [])
    #expect(year.app.office.procedure == procedure)
    let (all, steps, reached, closed): (Int?, Int?, Int?, Int?) = try year.app.database.read { db in
      (
        try db.value("SELECT COUNT(*) FROM complaint"), try db.value("SELECT COUNT(*) FROM step"),
        try db.value("SELECT COUNT(DISTINCT stepID) FROM caseStep"),
        try db.value("SELECT COUNT(*) FROM caseRun WHERE closedAt IS NOT NULL")
      )
    }
    #expect(all == 90 && reached == steps && (closed ?? 0) > 60, "\(reached ?? 0) of \(steps ?? 0), \(closed ?? 0)")
    #expect(try Year("2026-03-12", 90, of: office).digest() == year.digest())
  }

  @Test(
    "A4, A5: has improvements in different states, an audit, an inspection and a change that is told",
    arguments: ["B", "C", "D"])
  func improvements(_ procedure: String) throws {
    let year = try Year("2026-03-12", 2, of: try #require(SampleOffice.working(by: procedure)))
    try year.app.replayNow { replay in
      try SampleImprovements(replay.db, year.app.office, until: year.history.end)?.play(in: replay)
    }
    #expect(try Verification.faults(of: year.app) == [])
    let states: [String] = try year.app.database.read { db in
      try db.values(
        "SELECT COALESCE(ending, CASE WHEN doneAt IS NULL THEN 'open' ELSE 'done' END) FROM improvement ORDER BY id")
    }
    #expect(states == ["effective", "open", "open", "done"])
  }

  @Test("leaves cases open at every step, some late, some not yet, and has loops, secrets and dangers")
  func varied() throws {
    let year = try Year("2026-03-12", 120)
    let end = year.history.end
    try year.app.database.read { db in
      let open: [Int] = try db.values(
        "SELECT DISTINCT d.number FROM caseStep s JOIN step d ON d.id = s.stepID WHERE s.completedAt IS NULL ORDER BY 1"
      )
      #expect(open == Array(2...10))
      #expect(try db.exists("SELECT 1 FROM caseStep WHERE completedAt IS NULL AND dueAt < \(end)"))
      #expect(try db.exists("SELECT 1 FROM caseStep WHERE completedAt IS NULL AND dueAt > \(end)"))
      #expect(try db.exists("SELECT 1 FROM caseStep WHERE round = 2"))
      #expect(try db.exists("SELECT 1 FROM caseRun WHERE confidentiality = 'confidential'"))
      #expect(try db.exists("SELECT 1 FROM caseRun WHERE confidentiality = 'anonymous'"))
      #expect(try db.exists("SELECT 1 FROM caseRun WHERE isSafety = 1"))
      #expect(try db.exists("SELECT 1 FROM caseEntry WHERE kind = 'customer.note'"))
      #expect(try db.exists("SELECT 1 FROM caseAttachment"))
    }
  }

  @Test("staff act in working hours, and nothing happens after the year's end or out of order")
  func hours() throws {
    let year = try Year("2026-03-12", 60)
    let calendar = year.app.office.calendar
    let moments: [Instant] = try year.app.database.read {
      try $0.values("SELECT at FROM trail WHERE actorKind = 'person' ORDER BY seq")
    }
    // A deed may end the very minute the office closes.
    #expect(moments.allSatisfy { calendar.isOpen(at: $0) || calendar.isOpen(at: $0.adding(minutes: -1)) })
    #expect(zip(moments, moments.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(moments.allSatisfy { $0 < year.history.end })
  }

  @Test("a very large one holds every played case several times over, each with names of its own, and is whole")
  func copies() throws {
    let today = try #require(Day(iso: "2026-03-12"))
    let secrets = Secrets(master: [UInt8](repeating: 3, count: 32))
    let folder = try ScratchFolder()
    let assembly = try Assembly(home: Home(path: SourceTree.root))
    try SampleHistory(today: today, complaints: 24).write(
      copies: 3, into: folder.path("large.sqlite"), assembly, secrets, passwordHash: "no password gives this")
    let app = try assembly.app(on: try Database(at: folder.path("large.sqlite")), secrets: secrets)
    defer { app.database.close() }
    let faults = try Verification.faults(of: app)
    #expect(faults == [])
    try app.database.read { db in
      #expect(try db.value("SELECT COUNT(*) FROM caseRun") == 72)
      #expect(try db.value("SELECT COUNT(DISTINCT number) FROM caseRun") == 72)
      #expect(try db.value("SELECT MAX(last) FROM numberCounter WHERE kind = 'ticket'") as Int? ?? 0 > 24)
      // Whoever opens a copied letter reads his own number in it, and finds the case by it.
      let stray = try db.exists(
        """
        SELECT 1 FROM letterVersion v JOIN letter l ON l.id = v.letterID JOIN complaint c ON c.id = l.complaintID
        JOIN caseRun r ON r.id = c.caseID WHERE instr(v.body, r.number) = 0
        """)
      #expect(!stray)
      let ticket: String? = try db.value("SELECT number FROM caseRun ORDER BY id DESC LIMIT 1")
      let found: Int? = try db.value("SELECT COUNT(*) FROM complaintSearch WHERE number = \(ticket)")
      #expect(found == 1)
    }
  }

  @Test("its clock shows the day it was asked for")
  func clock() throws {
    let history = SampleHistory(today: try #require(Day(iso: "2025-06-10")), complaints: 0)
    #expect(Zone.wita.day(of: history.world(.live).now()).iso == "2025-06-10")
  }
}
