import Synchronization
import Testing

@testable import Database

@Suite struct Recollections {
  let database: Database
  private let looks = Counter()

  private final class Counter: Sendable {
    let count = Atomic<Int>(0)
  }

  init() throws {
    database = try Database.temporary()
    try database.migrate([Migration("0001 notes", "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT) STRICT")])
  }

  private var looked: Int { looks.count.load(ordering: .relaxed) }

  private func notes(_ db: Snapshot, like text: String = "%") throws -> Int? {
    try db.remembered("SELECT COUNT(*) FROM note WHERE text LIKE \(text)") { sql -> Int? in
      looks.count.add(1, ordering: .relaxed)
      return try db.value(sql)
    }
  }

  private func add(_ text: String, to database: Database) throws {
    try database.writeNow { db in _ = try db.insert("INSERT INTO note (text) VALUES (\(text))") }
  }

  @Test("what was found is not looked up again until somebody commits")
  func commits() throws {
    #expect(try database.read { try notes($0) } == 0)
    #expect(try database.read { try notes($0) } == 0)
    #expect(looked == 1)
    try add("a", to: database)
    #expect(try database.read { try notes($0) } == 1)
    #expect(looked == 2)
  }

  @Test("another program's commit counts as much")
  func others() throws {
    #expect(try database.read { try notes($0) } == 0)
    let other = try Database(at: database.path)
    try add("a", to: other)
    other.close()
    #expect(try database.read { try notes($0) } == 1)
  }

  @Test("other values and other types are other questions")
  func questions() throws {
    try add("abc", to: database)
    #expect(try database.read { [try notes($0), try notes($0, like: "x%")] } == [1, 0])
    let sql: SQL = "SELECT COUNT(*) FROM note WHERE text LIKE \("%")"
    let words = try database.read { db in
      try db.remembered(sql) { sql -> String in "\(try db.value(sql) ?? 0 as Int) notes" }
    }
    #expect(words == "1 notes")
  }

  @Test("a read sees one state, and remembers none that is newer")
  func isolation() throws {
    let seen = try database.read { db in
      let before = try notes(db)
      try add("a", to: database)
      return [before, try notes(db)]
    }
    #expect(seen == [0, 0])
    #expect(try database.read { try notes($0) } == 1)
  }

  @Test("a verb always looks, and leaves nothing behind that may be undone")
  func verbs() throws {
    struct Undone: Error {}
    #expect(throws: Undone.self) {
      try database.writeNow { [looks] db in
        for _ in 0..<2 {
          _ = try db.insert("INSERT INTO note (text) VALUES ('a')")
          let count = try db.rememberedValue("SELECT COUNT(*) FROM note") ?? 0
          looks.count.add(count, ordering: .relaxed)
        }
        throw Undone()
      }
    }
    #expect(looked == 1 + 2)
    #expect(try database.read { try $0.rememberedValue("SELECT COUNT(*) FROM note") } == 0)
  }

  @Test("so many questions are kept, then all are forgotten")
  func limit() throws {
    try database.read { db in
      for number in 0...Recollection.limit { _ = try notes(db, like: "\(number)%") }
      let all = looked
      _ = try notes(db, like: "\(Recollection.limit)%")
      #expect(looked == all)
      _ = try notes(db, like: "0%")
      #expect(looked == all + 1)
    }
  }
}
