import Synchronization
import Testing

@testable import Database

@Suite struct WorkLeftForTheCommit {
  let database: Database

  struct Refusal: Error {}

  final class Entries: BatchWork {
    private(set) var numbers: [Int]

    init(_ number: Int) { numbers = [number] }

    func add(_ later: Entries) { numbers += later.numbers }

    func perform(in db: Transaction) throws {
      for number in numbers { try db.execute("INSERT INTO entry SELECT \(number), COUNT(*) FROM item") }
    }
  }

  final class Putting: BatchWork {
    func add(_ later: Putting) {}

    func perform(in db: Transaction) throws { db.beforeCommit(Putting()) }
  }

  init() throws {
    database = try Database.temporary()
    try database.writeNow { db in
      try db.execute("CREATE TABLE item (number INTEGER PRIMARY KEY) STRICT")
      try db.execute("CREATE TABLE entry (number INTEGER PRIMARY KEY, others INTEGER NOT NULL) STRICT")
    }
  }

  private func numbers(_ table: String) throws -> [Int] {
    try database.read { try $0.values(table == "item" ? "SELECT number FROM item" : "SELECT number FROM entry") }
  }

  private func add(_ number: Int, to db: Transaction) throws {
    try db.insert("INSERT INTO item VALUES (\(number))")
    db.beforeCommit(Entries(number))
  }

  @Test("it is done after every verb of the batch, and is there with the commit")
  func afterAll() throws {
    let errors = database.batch(1...10) { db, number in try add(number, to: db) }
    #expect(errors.allSatisfy { $0 == nil })
    #expect(try numbers("entry") == Array(1...10))
    #expect(try database.read { try $0.values("SELECT DISTINCT others FROM entry") } == [10])
    #expect(database.figures.lostBatches == 0)
  }

  @Test("a verb sees what those before it in the batch have left, and not what a failed one would have")
  func waiting() throws {
    let seen = Mutex<[[Int]]>([])
    _ = database.batch(1...3) { db, number in
      seen.withLock { $0.append(db.waiting(Entries.self)?.numbers ?? []) }
      try add(number, to: db)
      if number == 2 { throw Refusal() }
    }
    #expect(seen.withLock { $0 } == [[], [1], [1]])
  }

  @Test("a verb that fails leaves none")
  func failedVerb() throws {
    let errors = database.batch(1...3) { db, number in
      try add(number, to: db)
      if number == 2 { throw Refusal() }
    }
    #expect(errors[1] is Refusal)
    #expect(try numbers("entry") == [1, 3])
  }

  @Test("when it fails, its verb has failed, and only that one")
  func failedWork() throws {
    try database.writeNow { try $0.execute("INSERT INTO entry VALUES (2, 0)") }
    let errors = database.batch(1...3) { db, number in try add(number, to: db) }
    #expect(errors[0] == nil && errors[2] == nil)
    #expect(errors[1] as? DatabaseError == .constraint(.primaryKey, message: "UNIQUE constraint failed: entry.number"))
    #expect(try numbers("item") == [1, 3])
    #expect(try numbers("entry") == [1, 2, 3])
  }

  @Test("it is done once although its batch had to run twice")
  func lostBatch() throws {
    try database.writeNow { db in
      try db.execute(
        "CREATE TRIGGER itemTwo BEFORE INSERT ON item WHEN NEW.number = 2 BEGIN SELECT RAISE(ROLLBACK, 'all'); END")
    }
    let errors = database.batch(1...3) { db, number in try add(number, to: db) }
    #expect(errors[1] != nil)
    #expect(try numbers("entry") == [1, 3])
  }

  @Test("it cannot put itself off again")
  func twice() throws {
    #expect(throws: DatabaseError.self) {
      try database.writeNow { db in db.beforeCommit(Putting()) }
    }
  }
}
