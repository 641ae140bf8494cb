import CSQLite
import Testing

@testable import Database

@Suite(.serialized) struct Faults {
  let folder: TemporaryFolder
  let database: Database
  var path: String { folder.path + "/database.sqlite" }

  init() throws {
    FaultyDisk.mend()
    folder = try TemporaryFolder()
    var options = Database.Options()
    let disk: String = try #require(FaultyDisk.name)
    options.vfs = disk
    database = try Database(at: folder.path + "/database.sqlite", options: options)
    try database.writeNow { try $0.execute("CREATE TABLE item (number INTEGER PRIMARY KEY, filler BLOB) STRICT") }
  }

  private func insert(_ numbers: ClosedRange<Int>) -> [(any Error)?] {
    database.batch(numbers) { db, number in
      try db.insert("INSERT INTO item (number, filler) VALUES (\(number), zeroblob(5000))")
    }
  }

  /// What a program that starts anew finds.
  private func numbersAfterRestart() throws -> [Int] {
    database.close()
    return try Database(at: path).read { try $0.values("SELECT number FROM item ORDER BY number") }
  }

  @Test(
    "a disk that fails answers nobody with success; when it is mended the program goes on",
    arguments: [(FaultyDisk.writeError, SQLITE_OK), (SQLITE_OK, FaultyDisk.fsyncError), (SQLITE_FULL, SQLITE_OK)])
  func failingDisk(write: Int32, sync: Int32) throws {
    #expect(insert(1...5).allSatisfy { $0 == nil })
    FaultyDisk.fail(write: write, sync: sync)
    let errors = insert(6...10)
    #expect(errors.allSatisfy { ($0 as? DatabaseError)?.isOutage == true })
    #expect(try database.read { try $0.value("SELECT count(*) FROM item") } == 5)
    FaultyDisk.mend()
    #expect(insert(6...10).allSatisfy { $0 == nil })
    #expect(try database.integrityCheck() == [])
    #expect(try numbersAfterRestart() == Array(1...10))
  }

  @Test("a commit that fails once is made again, each verb alone, and none is done twice")
  func failingOnce() throws {
    FaultyDisk.fail(sync: FaultyDisk.fsyncError, times: 1)
    #expect(insert(1...10).allSatisfy { $0 == nil })
    #expect(database.figures.lostBatches == 1)
    #expect(try numbersAfterRestart() == Array(1...10))
  }

  @Test("a fault in a batch of one is told at once")
  func single() throws {
    FaultyDisk.fail(sync: FaultyDisk.fsyncError, times: 1)
    let error = #expect(throws: DatabaseError.self) {
      try database.writeNow { try $0.insert("INSERT INTO item (number) VALUES (1)") }
    }
    guard case .ioError = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    try database.writeNow { try $0.insert("INSERT INTO item (number) VALUES (1)") }
    #expect(try numbersAfterRestart() == [1])
  }

  @Test("a backup onto a failing disk leaves nothing that looks like a backup")
  func failingBackup() throws {
    #expect(insert(1...5).allSatisfy { $0 == nil })
    FaultyDisk.fail(write: SQLITE_FULL)
    #expect(throws: DatabaseError.full) { try database.backup(to: folder.path + "/copy.sqlite") }
    FaultyDisk.mend()
    try database.backup(to: folder.path + "/copy.sqlite")
    #expect(try Database(at: folder.path + "/copy.sqlite").integrityCheck() == [])
  }
}
