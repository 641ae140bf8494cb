import Testing

@testable import Database

@Suite struct Migrations {
  let database: Database
  let first = Migration(
    "0001 people have names", "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT")
  let second = Migration(
    "0002 people have a boss",
    "ALTER TABLE person ADD COLUMN boss INTEGER REFERENCES person(id); INSERT INTO person VALUES (1, 'Ani', NULL);")

  init() throws { database = try Database.temporary() }

  private func count(_ query: SQL) throws -> Int? { try database.read { try $0.value(query) } }

  @Test("each is applied once, in order")
  func order() throws {
    #expect(try database.migrate([first]) == [first.name])
    #expect(try database.migrate([first, second]) == [second.name])
    #expect(try database.migrate([first, second]) == [])
    #expect(try count("SELECT count(*) FROM person") == 1)
  }

  @Test("a shipped one that was edited is refused")
  func edited() throws {
    try database.migrate([first])
    let edited = Migration(first.name, first.sql + " ")
    #expect(throws: DatabaseError.migrationChanged(first.name)) { try database.migrate([edited]) }
    #expect(throws: DatabaseError.self) { try database.migrate([first, first]) }
  }

  @Test("a newer database is refused with a sentence")
  func newer() throws {
    try database.migrate([first, second])
    let error = #expect(throws: DatabaseError.self) { try database.migrate([first]) }
    #expect(error == .newerThanProgram(migration: second.name))
    #expect(error?.sentence.contains("versi program yang lebih baru") == true)
  }

  @Test("one that fails leaves nothing of itself, and those before it stay")
  func failing() throws {
    let broken = Migration("0003 broken", "CREATE TABLE half (a); CREATE TABLE person (b);")
    let error = #expect(throws: DatabaseError.self) { try database.migrate([first, second, broken]) }
    guard case .migrationFailed("0003 broken", let message) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(message.contains("table person already exists"))
    #expect(try count("SELECT count(*) FROM sqlite_schema WHERE name = 'half'") == 0)
    #expect(try count("SELECT count(*) FROM person") == 1)
  }

  @Test("foreign keys are off while it runs, and must hold at its end")
  func foreignKeys() throws {
    let rebuild = Migration(
      "0003 rebuilt",
      """
      INSERT INTO person VALUES (2, 'Budi', 1);
      DROP TABLE person;
      CREATE TABLE person (id INTEGER PRIMARY KEY, boss INTEGER REFERENCES person(id)) STRICT;
      """)
    try database.migrate([first, second, rebuild])
    let orphan = Migration("0004 orphan", "INSERT INTO person VALUES (9, 77);")
    let error = #expect(throws: DatabaseError.self) { try database.migrate([first, second, rebuild, orphan]) }
    #expect(error == .migrationFailed("0004 orphan", message: "misuse: rows of person point nowhere"))
    #expect(try count("SELECT count(*) FROM person") == 0)
  }

  @Test(
    "what others point to cannot go away, nor be renumbered",
    arguments: [
      "DELETE FROM person WHERE id = 1", "UPDATE person SET id = 5 WHERE id = 1",
      "DROP TABLE person; CREATE TABLE person (id INTEGER PRIMARY KEY, boss INTEGER REFERENCES person(id)) STRICT",
    ])
  func abandoned(script: String) throws {
    let pets = Migration(
      "0003 pets",
      "CREATE TABLE pet (id INTEGER PRIMARY KEY, owner INTEGER REFERENCES Person(id)); INSERT INTO pet VALUES (1, 1);")
    try database.migrate([first, second, pets])
    let error = #expect(throws: DatabaseError.self) {
      try database.migrate([first, second, pets, Migration("0004 alone", script)])
    }
    #expect(error == .migrationFailed("0004 alone", message: "misuse: rows of pet point nowhere"))
    #expect(try count("SELECT count(*) FROM person WHERE id = 1") == 1)
  }

  @Test("one that ends its own transaction is refused")
  func ownCommit() throws {
    let rude = Migration("0001 rude", "CREATE TABLE a (b); COMMIT; CREATE TABLE c (d);")
    #expect(throws: DatabaseError.self) { try database.migrate([rude]) }
  }

  @Test("a database that holds anything is copied first")
  func copied() throws {
    let folder = try TemporaryFolder()
    let copy = folder.path + "/before.sqlite"
    try database.migrate([first], copyTo: copy)
    #expect(throws: DatabaseError.self) { try Database(at: copy + "/none") }
    try database.writeNow { try $0.execute("INSERT INTO person (name) VALUES ('Citra')") }
    try database.migrate([first, Migration("0002 gone", "DROP TABLE person")], copyTo: copy)
    let before = try Database(at: copy)
    #expect(try before.read { try $0.values("SELECT name FROM person") } == ["Citra"])
    #expect(try before.migrate([first]) == [])
  }

  @Test("the copy is named after the first migration to come, and a later one never takes its place")
  func copyNames() throws {
    let second = Migration("stock 0002 a shelf", "CREATE TABLE shelf (id INTEGER)")
    let failing = Migration("stock 0003 wrong", "CREATE TABLE person (id INTEGER)")
    try database.migrate([first])
    let copy = "\(database.path).before-stock-0002"
    try database.migrate([first, second])
    #expect(throws: DatabaseError.self) { try database.migrate([first, second, failing]) }
    try database.writeNow { try $0.execute("INSERT INTO person (name) VALUES ('Citra')") }
    #expect(throws: DatabaseError.self) { try database.migrate([first, second, failing]) }
    let names = { (path: String) in
      try Database(at: path).read { try $0.values("SELECT name FROM person") as [String] }
    }
    #expect(try names(copy) == [])
    #expect(try names("\(database.path).before-stock-0003") == [])
    #expect(try names("\(database.path).before-stock-0003.latest") == ["Citra"])
    #expect(try database.pendingMigrations(of: [first, second, failing]) == [failing.name])
  }
}
