import Testing

@testable import Database

@Suite("the write-ahead log is emptied when nothing may be read from it") struct EmptyLogTests {
  private func filled() throws -> Database {
    let database = try Database.temporary()
    try database.writeNow { db in try db.execute("CREATE TABLE item (text TEXT NOT NULL) STRICT") }
    try database.writeNow { db in try db.execute("INSERT INTO item VALUES ('Rahasia')") }
    return database
  }

  @Test("what it held is in the database afterwards, and writing goes on") func emptied() throws {
    let database = try filled()
    #expect(DiskSpace.size(of: database.path + "-wal") > 0)
    #expect(try database.emptyLog())
    #expect(DiskSpace.size(of: database.path + "-wal") == 0)
    try database.writeNow { db in try db.execute("INSERT INTO item VALUES ('Baru')") }
    #expect(try database.read { try $0.values("SELECT text FROM item") } == ["Rahasia", "Baru"])
  }

  @Test("a reader at work puts it off, and nothing is lost") func reading() throws {
    let database = try filled()
    let isEmpty = try database.read { db in
      _ = try db.values("SELECT text FROM item") as [String]
      try database.writeNow { db in try db.execute("INSERT INTO item VALUES ('Baru')") }
      return try database.emptyLog()
    }
    #expect(!isEmpty)
    #expect(try database.emptyLog())
    #expect(try database.read { try $0.values("SELECT text FROM item") } == ["Rahasia", "Baru"])
  }

  @Test("what is deleted is overwritten") func overwritten() throws {
    let database = try filled()
    #expect(try database.writeNow { db in try db.value("PRAGMA secure_delete") as Int? } == 1)
  }
}
