import Testing

@testable import Database

@Suite struct Fairness {
  private func database(_ change: (inout Database.Options) -> Void) throws -> Database {
    var options = Database.Options()
    change(&options)
    let database = try Database.temporary(options: options)
    try database.writeNow { try $0.execute("CREATE TABLE served (place INTEGER PRIMARY KEY, name TEXT) STRICT") }
    return database
  }

  /// Lets these wait while the writer is held still, then serves them; those who got their answer well, as the file
  /// has them: in the order in which they were served.
  private func serve(_ names: [(Verb.Lane, String)], by database: Database) throws -> [String] {
    let answers = Monitor(0)
    database.pauseWriter()
    for (lane, name) in names {
      let verb = { @Sendable (db: Transaction) throws in
        _ = try db.insert("INSERT INTO served (name) VALUES (\(name))")
      }
      database.submit(verb, in: lane) { _ in answers.change { $0 += 1 } }
    }
    database.resumeWriter()
    answers.wait { $0 == names.count ? () : nil }
    return try database.read { try $0.values("SELECT name FROM served ORDER BY place") }
  }

  @Test("who comes first is served first, however many batches it takes")
  func order() throws {
    let database = try database { $0.batchLimit = 7 }
    let before = database.figures
    let names = (1...30).map { "visitor \($0)" }
    #expect(try serve(names.map { (.people, $0) }, by: database) == names)
    #expect(database.figures.batches - before.batches == 5)
    #expect(database.figures.largestBatch == 7)
  }

  @Test("the program's own deeds go behind people's, one to a batch, and are not forgotten")
  func lanes() throws {
    let database = try database { $0.batchLimit = 2 }
    let names: [(Verb.Lane, String)] = [
      (.program, "job 1"), (.program, "job 2"), (.program, "job 3"), (.people, "A"), (.people, "B"), (.people, "C"),
      (.people, "D"),
    ]
    #expect(try serve(names, by: database) == ["A", "B", "job 1", "C", "D", "job 2", "job 3"])
  }

  @Test("a batch whose time is over is committed, and the others follow in their order")
  func slowBatch() throws {
    let database = try database { $0.batchTime = 0 }
    let before = database.figures.batches
    let names = (1...6).map { "visitor \($0)" }
    #expect(try serve(names.map { (.people, $0) }, by: database) == names)
    #expect(database.figures.batches - before == 6)
  }

  @Test("who has waited longer than anybody should is told so, and nothing is done behind his back")
  func patience() throws {
    let database = try database { _ in }
    let impatient = try Database(
      at: database.path,
      options: {
        var o = Database.Options()
        o.patience = 0
        return o
      }())
    #expect(throws: DatabaseError.busy) {
      try impatient.writeNow { try $0.insert("INSERT INTO served (name) VALUES ('late')") }
    }
    #expect(try database.read { try $0.value("SELECT count(*) FROM served") } == 0)
  }

  @Test("a verb without end is broken off and undone; the nine who wait with it are served")
  func endless() throws {
    let database = try database { _ in }
    database.limitVerbs(milliseconds: 50)
    let errors = database.batch(1...10) { db, number in
      try db.insert("INSERT INTO served (name) VALUES (\(number == 5 ? "endless" : "quick"))")
      guard number == 5 else { return }
      try db.execute(
        """
        WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number)
        INSERT INTO served (name) SELECT 'endless' FROM number
        """)
    }
    #expect(errors[4] as? DatabaseError == .tooSlow)
    #expect(errors.count { $0 != nil } == 1)
    #expect(try database.read { try $0.values("SELECT DISTINCT name FROM served") } == ["quick"])
    #expect(DatabaseError.tooSlow.isOutage)
  }
}
