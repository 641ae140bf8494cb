import Glibc
import Testing

@testable import Database

@Suite struct Integrity {
  let folder: TemporaryFolder
  var path: String { folder.path + "/database.sqlite" }

  /// Three tables of some pages each, closed and at rest in one file.
  init() throws {
    folder = try TemporaryFolder()
    let database = try Database(at: folder.path + "/database.sqlite")
    try database.writeNow { db in
      for table in ["first", "second", "third"] {
        try db.execute(SQL(schemaText: "CREATE TABLE \(table) (number INTEGER PRIMARY KEY, filler BLOB) STRICT"))
        for number in 1...200 {
          try db.execute(SQL(schemaText: "INSERT INTO \(table) VALUES (\(number), zeroblob(900))"))
        }
      }
    }
    database.close()
  }

  /// Writes over a page of the file, as a dying disk does.
  private func ruin(_ page: Int) {
    let file = open(path, O_WRONLY)
    let rubbish = [UInt8](repeating: 0xa5, count: 4096)
    #expect(pwrite(file, rubbish, rubbish.count, (page - 1) * 4096) == rubbish.count)
    close(file)
  }

  private func root(of table: String) throws -> Int {
    let database = try Database(at: path)
    defer { database.close() }
    return try database.read { try $0.value("SELECT rootpage FROM sqlite_schema WHERE name = \(table)") } ?? 0
  }

  @Test("a whole file has no faults, and its edges are there")
  func whole() throws {
    let database = try Database(at: path)
    #expect(try database.integrityCheck() == [])
    try database.checkEdges()
  }

  @Test("a ruined root page is found at start, and told with its table")
  func root() throws {
    ruin(try root(of: "second"))
    let database = try Database(at: path)
    let error = #expect(throws: DatabaseError.self) { try database.checkEdges() }
    #expect(error?.description.contains("table second") == true)
    #expect(error?.sentence.contains("tanggap restore") == true)
  }

  @Test("a ruined page in the middle is found by the whole check, and told with its table")
  func middle() throws {
    // Pages of the three tables follow one another; the last one of the file belongs to the third.
    ruin(try root(of: "third") + 20)
    let database = try Database(at: path)
    try database.checkEdges()
    let faults = try database.integrityCheck()
    #expect(!faults.isEmpty && faults.allSatisfy { $0.hasPrefix("table third: ") }, "\(faults)")
    #expect(try database.read { try $0.value("SELECT count(*) FROM first") } == 200)
  }

  @Test("a file that ends too early is no database to start with")
  func truncated() throws {
    #expect(truncate(path, 20 * 4096) == 0)
    #expect(throws: DatabaseError.self) { try Database(at: path).checkEdges() }
  }
}
