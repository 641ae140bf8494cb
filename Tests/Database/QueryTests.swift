import Testing

@testable import Database

@Suite struct Queries {
  let database: Database

  init() throws {
    database = try Database.temporary()
    try database.migrate([
      Migration("0001 notes", "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT, size REAL) STRICT")
    ])
  }

  @Test("a value enters SQL as a binding, whatever quotes it holds")
  func binding() throws {
    let text = "x'); DROP TABLE note; --"
    let query: SQL = "SELECT \(text) AS text, \(7) AS number, \(nil as Int?) AS absent"
    #expect(query.text == "SELECT ? AS text, ? AS number, ? AS absent")
    #expect(try database.read { try $0.value(query) } == text)
    let literal: SQL = "SELECT \("'")"
    #expect(literal.text == "SELECT ?")
  }

  @Test("pieces of SQL join with their bindings in order")
  func pieces() throws {
    let conditions: [SQL] = ["a.column1 > \(1)", "a.column1 < \(4)"]
    let list = [1, 2, 3, 4]
    let query: SQL = """
      WITH a AS (VALUES (1), (2), (3), (4), (5)) SELECT a.column1 FROM a
      WHERE \(SQL.joined(conditions, separator: " AND ")) AND a.column1 IN \(list: list)
      """
    #expect(query.text.hasSuffix("WHERE a.column1 > ? AND a.column1 < ? AND a.column1 IN (?,?,?,?)"))
    #expect(try database.read { try $0.values(query + " ORDER BY 1 DESC") } == [3, 2])
    let none: SQL = "SELECT 1 WHERE 1 IN \(list: [Int]())"
    #expect(try !database.read { try $0.exists(none) })
  }

  enum Channel: String, ColumnValue { case letter, telephone }

  @Test("every kind of value comes back as it went in")
  func values() throws {
    try database.read { snapshot throws in
      #expect(try snapshot.value("SELECT \(Int64.min)") == Int64.min)
      #expect(try snapshot.value("SELECT \(UInt32.max)") == UInt32.max)
      #expect(try snapshot.value("SELECT \(true)") == true)
      #expect(try snapshot.value("SELECT \(0.1)") == 0.1)
      #expect(try snapshot.value("SELECT \("")") == "")
      #expect(try snapshot.value("SELECT \("é\u{0}🌧")") == "é\u{0}🌧")
      #expect(try snapshot.value("SELECT \([0, 255] as [UInt8])") == [0, 255] as [UInt8])
      #expect(try snapshot.value("SELECT \([UInt8]())") == [UInt8]())
      #expect(try snapshot.value("SELECT \(Channel.letter)") == Channel.letter)
      #expect(try snapshot.value("SELECT \(Identifier<Channel>(rawValue: 9))") == Identifier<Channel>(rawValue: 9))
      #expect(try snapshot.value("SELECT \(nil as String?)") == nil as String?)
    }
  }

  struct Note: FromRow, Equatable {
    let id: Identifier<Note>
    let text: String
    let size: Double?

    init(row: Row) throws(RowError) {
      size = try row["size"]
      id = try row["id"]
      text = try row["text"]
    }
  }

  @Test("rows become values, columns found by name in any order")
  func rows() throws {
    let id: Identifier<Note> = try database.writeNow { try $0.insert("INSERT INTO note (text) VALUES ('a')") }
    try database.writeNow { _ = try $0.execute("INSERT INTO note (text, size) VALUES ('b', 2)") }
    try database.read { snapshot in
      let notes: [Note] = try snapshot.rows("SELECT * FROM note ORDER BY id")
      #expect(notes.map(\.text) == ["a", "b"])
      #expect(notes.map(\.size) == [nil, 2])
      #expect(try snapshot.row("SELECT * FROM note WHERE id = \(id)") == notes[0])
      #expect(try snapshot.row("SELECT * FROM note WHERE id = 99") == nil as Note?)
    }
  }

  @Test("a bad row names column, value, type and SQL")
  func badRow() throws {
    try database.writeNow { _ = try $0.insert("INSERT INTO note (text) VALUES (NULL)") }
    let error = #expect(throws: RowError.self) {
      try database.read { snapshot in let _: [Note] = try snapshot.rows("SELECT * FROM note") }
    }
    #expect(error?.description == "column text holds NULL, expected String, in: SELECT * FROM note")
    let unknown = #expect(throws: RowError.self) {
      try database.read { snapshot in let _: Channel? = try snapshot.value("SELECT 'pigeon'") }
    }
    #expect(unknown?.description == "column 'pigeon' holds 'pigeon', expected Channel, in: SELECT 'pigeon'")
    let missing = #expect(throws: RowError.self) {
      try database.read { snapshot in let _: [Note] = try snapshot.rows("SELECT 1 AS one, 2 AS two") }
    }
    #expect(missing?.expected == "one of the columns one, two")
  }

  @Test(
    "a number out of range, a 2 for a Bool and a text for a number are refused",
    arguments: [
      "SELECT 300" as SQL, "SELECT 2", "SELECT '1'", "SELECT 1.0",
    ])
  func wrongType(query: SQL) throws {
    #expect(throws: RowError.self) {
      try database.read { snapshot in
        let _: Bool? = try snapshot.value(query)
        let _: UInt8? = try snapshot.value(query)
      }
    }
  }

  @Test("a row kept too long is not read")
  func staleRow() throws {
    try database.read { snapshot in
      var kept: Row?
      try snapshot.each("SELECT 1 AS one UNION SELECT 2") { kept = $0 }
      let row = try #require(kept)
      #expect(throws: RowError.self) { let _: Int = try row["one"] }
    }
  }

  @Test("a snapshot kept beyond its closure throws, and a read cannot write")
  func misuse() throws {
    var kept: Snapshot?
    try database.read { kept = $0 }
    let snapshot = try #require(kept)
    #expect(throws: DatabaseError.misuse("a transaction ends with its closure")) { try snapshot.exists("SELECT 1") }
    for query: SQL in [
      "INSERT INTO note (text) VALUES ('x')", "COMMIT", " begin", "SELECT 1; SELECT 2", "", "SELECT ?",
    ] {
      let error = #expect(throws: DatabaseError.self) { try database.read { _ = try $0.exists(query) } }
      guard case .misuse = error else {
        Issue.record("\(query.text): \(String(describing: error))")
        continue
      }
    }
    #expect(throws: DatabaseError.sql(message: "no such column: x", sql: "SELECT \"x\"")) {
      try database.read { _ = try $0.exists("SELECT \"x\"") }
    }
  }

  @Test("the same text is prepared once, and a query inside its own loop works")
  func statementCache() throws {
    try database.read { snapshot in
      let before = snapshot.connection.cachedStatements
      for number in 1...10 {
        let value: Int? = try snapshot.value("SELECT \(number) + 1")
        #expect(value == number + 1)
      }
      #expect(snapshot.connection.cachedStatements == before + 1)
      var pairs = 0
      let numbers: SQL = "VALUES (1), (2), (3)"
      try snapshot.each(numbers) { _ in try snapshot.each(numbers) { _ in pairs += 1 } }
      #expect(pairs == 9)
      for length in 1...400 { _ = try snapshot.exists("SELECT 1 WHERE 1 IN \(list: Array(1...length))") }
      #expect(snapshot.connection.cachedStatements <= Connection.cacheLimit)
    }
  }

  @Test("a cached query follows a schema that changes")
  func schemaChange() throws {
    try database.writeNow { _ = try $0.insert("INSERT INTO note (text, size) VALUES ('a', 1)") }
    let query: SQL = "SELECT * FROM note"
    let before: String? = try database.read { try $0.row(query) { row in try row["text"] } }
    #expect(before == "a")
    try database.migrate([
      Migration("0001 notes", "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT, size REAL) STRICT"),
      Migration("0002 other words", "ALTER TABLE note RENAME COLUMN text TO words"),
    ])
    let after: String? = try database.read { try $0.row(query) { row in try row["words"] } }
    #expect(after == "a")
  }

  @Test("full-text search works through it")
  func fullText() throws {
    try database.writeNow { db in
      try db.execute("CREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize='unicode61')")
      try db.execute("INSERT INTO words (rowid, text) VALUES (5, \("sertifikat terlambat"))")
    }
    #expect(try database.read { try $0.values("SELECT rowid FROM words WHERE words MATCH \("terlambat")") } == [5])
  }

  @Test("an insert that inserts nothing has no id to give; RETURNING does")
  func returning() throws {
    try database.writeNow { db in
      try db.execute("CREATE UNIQUE INDEX noteText ON note (text)")
      let insert: SQL = "INSERT INTO note (text) VALUES ('a') ON CONFLICT DO NOTHING"
      #expect(try db.insert(insert) == 1)
      #expect(throws: DatabaseError.self) { try db.insert(insert) }
      let id: Int? = try db.value("INSERT INTO note (text) VALUES ('b') RETURNING id")
      #expect(id == 2)
      #expect(try db.execute("UPDATE note SET size = 1") == 2)
    }
  }
}
