import Glibc
import Testing

@testable import Database

@Suite struct Backups {
  let folder: TemporaryFolder
  let database: Database
  var path: String { folder.path + "/database.sqlite" }

  init() throws {
    folder = try TemporaryFolder()
    database = try Database(at: folder.path + "/database.sqlite")
    try database.writeNow { db in
      try db.execute("CREATE TABLE pair (left INTEGER, right INTEGER, filler BLOB) STRICT")
      for number in 1...3000 { try db.execute("INSERT INTO pair VALUES (\(number), \(number), zeroblob(2000))") }
    }
  }

  @Test("a copy made while others write is whole, of one moment, and opens")
  func underLoad() async throws {
    let database = database
    let copy = folder.path + "/copy.sqlite"
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 1...4 {
        group.addTask {
          while !Task.isCancelled {
            try await database.write { db in
              try db.execute("UPDATE pair SET left = left + 1")
              try db.execute("UPDATE pair SET right = right + 1")
            }
          }
        }
      }
      try await database.backup(to: copy)
      group.cancelAll()
    }
    let restored = try Database(at: copy)
    #expect(try restored.integrityCheck() == [])
    try restored.read { snapshot throws in
      #expect(try snapshot.value("SELECT count(*) FROM pair") == 3000)
      #expect(try snapshot.value("SELECT count(*) FROM pair WHERE left <> right") == 0)
    }
  }

  @Test("a backup never writes over a file, and leaves none behind when it fails")
  func existing() throws {
    let copy = folder.path + "/copy.sqlite"
    try database.backup(to: copy)
    #expect(throws: DatabaseError.fileExists(copy)) { try database.backup(to: copy) }
    #expect(throws: DatabaseError.self) { try database.backup(to: folder.path + "/missing/copy.sqlite") }
    #expect(access(copy + ".partial", F_OK) != 0)
  }

  @Test("a restore brings the copied state back and keeps the old file")
  func restore() throws {
    let copy = folder.path + "/copy.sqlite"
    try database.backup(to: copy)
    try database.writeNow { try $0.execute("DELETE FROM pair") }
    // As after a crash: what was written last is still in the log, which must not reach the restored file.
    let crashed = folder.path + "/crashed.sqlite"
    #expect(link(path, crashed) == 0 && link(path + "-wal", crashed + "-wal") == 0)
    try Database.restore(from: copy, to: crashed)
    #expect(try Database(at: crashed).read { try $0.value("SELECT count(*) FROM pair") } == 3000)
    database.close()
    try Database.restore(from: copy, to: path)
    let restored = try Database(at: path)
    #expect(try restored.read { try $0.value("SELECT count(*) FROM pair") } == 3000)
    let old = try Database(at: path + ".before-restore")
    #expect(try old.read { try $0.value("SELECT count(*) FROM pair") } == 0)
  }

  @Test("what is no database is not restored, and the old one stays")
  func notADatabase() throws {
    let wrong = folder.path + "/wrong.sqlite"
    let file = open(wrong, O_CREAT | O_WRONLY, 0o600)
    let text = Array(repeating: UInt8(ascii: "x"), count: 5000)
    #expect(write(file, text, text.count) == text.count)
    close(file)
    database.close()
    #expect(throws: DatabaseError.corrupt("file is not a database")) { try Database.restore(from: wrong, to: path) }
    #expect(throws: DatabaseError.self) { try Database.restore(from: folder.path + "/none", to: path) }
    #expect(try Database(at: path).read { try $0.value("SELECT count(*) FROM pair") } == 3000)
  }

  @Test("a closed database refuses, and what was written is there when it is opened again")
  func reopen() throws {
    let database = database
    database.pauseWriter()
    let deleted = Monitor<Int?>(nil)
    database.submit {
      try $0.execute("DELETE FROM pair WHERE left > 10")
    } reply: { answer in
      deleted.change { $0 = try? answer.get() }
    }
    database.close()
    #expect(deleted.wait { $0 } == 2990)
    #expect(throws: DatabaseError.closed) { try database.read { _ in } }
    #expect(throws: DatabaseError.closed) { try database.writeNow { _ in } }
    #expect(try Database(at: path).read { try $0.value("SELECT count(*) FROM pair") } == 10)
  }

  @Test("a folder that is missing or a file that is no database is told apart")
  func opening() throws {
    let missing = #expect(throws: DatabaseError.self) { try Database(at: folder.path + "/none/database.sqlite") }
    guard case .cannotOpen = missing else {
      Issue.record("\(String(describing: missing))")
      return
    }
    #expect(missing?.isOutage == true)
  }

  @Test("database, log and backup are for their owner's eyes only")
  func rights() throws {
    let copy = folder.path + "/copy.sqlite"
    try database.backup(to: copy)
    for file in [path, path + "-wal", path + "-shm", copy] {
      var facts = stat()
      #expect(stat(file, &facts) == 0)
      #expect(facts.st_mode & 0o777 == 0o600)
    }
  }

  @Test("a data folder is served by one process at a time")
  func lock() throws {
    let path = folder.path
    var first: DataFolderLock? = try DataFolderLock(folder: path)
    let error = #expect(throws: DataFolderLockError.self) { try DataFolderLock(folder: path) }
    #expect(error == .held(folder: path, process: Int(getpid())))
    #expect(error?.sentence.contains("sedang dipakai oleh proses \(getpid())") == true)
    withExtendedLifetime(first) {}
    first = nil
    _ = try DataFolderLock(folder: path)
  }
}
