import Testing

@testable import Database

@Suite struct Writing {
  let database: Database

  init() throws {
    database = try Database.temporary()
    try database.writeNow { db in
      try db.execute("CREATE TABLE item (number INTEGER PRIMARY KEY, filler BLOB) STRICT")
      try db.execute("CREATE TABLE part (item INTEGER NOT NULL REFERENCES item(number)) STRICT")
    }
  }

  struct Refusal: Error, Equatable { let number: Int }

  private func numbers() throws -> [Int] {
    try database.read { try $0.values("SELECT number FROM item ORDER BY number") }
  }

  @Test("what is written is durable: synchronous is FULL, the log is a WAL, foreign keys hold")
  func settings() throws {
    try database.writeNow { db throws in
      #expect(try db.value("PRAGMA synchronous") == 2)
      #expect(try db.value("PRAGMA journal_mode") == "wal")
      #expect(try db.value("PRAGMA foreign_keys") == 1)
    }
    #expect(throws: DatabaseError.constraint(.foreignKey, message: "FOREIGN KEY constraint failed")) {
      try database.writeNow { try $0.execute("INSERT INTO part VALUES (7)") }
    }
  }

  @Test("a failing verb in the middle of a batch of ten leaves nine")
  func failingVerb() throws {
    let before = database.figures
    let errors = database.batch(1...10) { db, number in
      try db.insert("INSERT INTO item (number) VALUES (\(number))")
      if number == 5 { throw Refusal(number: number) }
    }
    #expect(try numbers() == [1, 2, 3, 4, 6, 7, 8, 9, 10])
    #expect(errors[4] as? Refusal == Refusal(number: 5))
    #expect(errors.count { $0 != nil } == 1)
    let after = database.figures
    #expect(after.batches == before.batches + 1)
    #expect(after.largestBatch == 10)
    #expect(after.batchSizes[3] == 1)
    #expect(after.lostBatches == 0)
  }

  @Test("a trigger's RAISE(ABORT) undoes its verb, and says why")
  func raiseAbort() throws {
    try database.writeNow { db in
      try db.execute(
        """
        CREATE TRIGGER itemFour BEFORE INSERT ON item WHEN NEW.number = 4
        BEGIN SELECT RAISE(ABORT, 'four is not allowed'); END
        """)
    }
    let errors = database.batch(1...10) { db, number in
      try db.insert("INSERT INTO item (number) VALUES (\(number + 100))")
      try db.insert("INSERT INTO item (number) VALUES (\(number))")
    }
    #expect(errors[3] as? DatabaseError == .constraint(.trigger, message: "four is not allowed"))
    #expect(try numbers().count == 18)
    #expect(try !numbers().contains(104))
  }

  @Test("a verb that loses the whole batch loses only itself: the other nine run again")
  func lostBatch() throws {
    try database.writeNow { db in
      try db.execute(
        """
        CREATE TRIGGER itemFour BEFORE INSERT ON item WHEN NEW.number = 4
        BEGIN SELECT RAISE(ROLLBACK, 'all of it'); END
        """)
    }
    let errors = database.batch(1...10) { db, number in try db.insert("INSERT INTO item (number) VALUES (\(number))") }
    #expect(try numbers() == [1, 2, 3, 5, 6, 7, 8, 9, 10])
    #expect(errors[3] as? DatabaseError == .constraint(.trigger, message: "all of it"))
    #expect(errors.count { $0 != nil } == 1)
    #expect(database.figures.lostBatches == 1)
  }

  @Test("a verb that hides the loss of its batch is not believed")
  func hiddenLoss() throws {
    try database.writeNow { db in
      try db.execute(
        "CREATE TRIGGER itemFour BEFORE INSERT ON item WHEN NEW.number = 4 BEGIN SELECT RAISE(ROLLBACK, 'all'); END")
    }
    let errors = database.batch(3...5) { db, number in
      do { try db.insert("INSERT INTO item (number) VALUES (\(number))") } catch {
        try db.insert("INSERT INTO item (number) VALUES (\(number + 1000))")
      }
    }
    #expect(errors[1] as? DatabaseError == .constraint(.trigger, message: "all"))
    #expect(try numbers() == [3, 5])
  }

  @Test("a COMMIT that fails for everybody runs each alone: only the one to blame fails")
  func deferredConstraint() throws {
    try database.writeNow { db in
      try db.execute("CREATE TABLE late (item INTEGER REFERENCES item(number) DEFERRABLE INITIALLY DEFERRED) STRICT")
    }
    let errors = database.batch(1...5) { db, number in
      try db.insert("INSERT INTO item (number) VALUES (\(number))")
      if number == 2 { try db.execute("INSERT INTO late VALUES (77)") }
    }
    #expect(errors[1] as? DatabaseError == .constraint(.foreignKey, message: "FOREIGN KEY constraint failed"))
    #expect(try numbers() == [1, 3, 4, 5])
  }

  @Test("a full disk is answered .full, loses nothing that was answered, and passes when there is room")
  func fullDisk() throws {
    let pages: Int = try database.writeNow { db in
      let pages: Int? = try db.value("PRAGMA page_count")
      try db.connection.run(script: "PRAGMA max_page_count = \((pages ?? 0) + 8)")
      return pages ?? 0
    }
    #expect(pages > 0)
    let errors = database.batch(1...10) { db, number in
      try db.insert("INSERT INTO item (number, filler) VALUES (\(number), zeroblob(6000))")
    }
    let kept = zip(1...10, errors).filter { $0.1 == nil }.map(\.0)
    #expect(try numbers() == kept)
    #expect(kept.count >= 2 && kept.count < 10)
    #expect(errors.compactMap { $0 }.allSatisfy { $0 as? DatabaseError == .full })
    #expect(DatabaseError.full.isOutage)
    let _: Int? = try database.writeNow { try $0.value("PRAGMA max_page_count = 100000") }
    try database.writeNow { try $0.execute("INSERT INTO item (number, filler) VALUES (50, zeroblob(60000))") }
    #expect(try numbers() == kept + [50])
    #expect(try database.integrityCheck() == [])
  }

  @Test("a fault of the connection passes: it is opened anew for the next verb")
  func readOnlyFault() async throws {
    let error = #expect(throws: DatabaseError.self) {
      try database.writeNow { db in
        _ = try db.exists("PRAGMA query_only = ON")
        try db.execute("INSERT INTO item (number) VALUES (1)")
      }
    }
    #expect(error?.isOutage == true)
    try database.writeNow { try $0.execute("INSERT INTO item (number) VALUES (2)") }
    #expect(try numbers() == [2])
  }

  @Test("many writers at once: every answer holds")
  func manyWriters() async throws {
    try await withThrowingTaskGroup(of: Int64.self) { group in
      for number in 1...300 {
        group.addTask { try await database.write { try $0.insert("INSERT INTO item (number) VALUES (\(number))") } }
      }
      for try await id in group {
        #expect(try database.read { try $0.exists("SELECT 1 FROM item WHERE number = \(id)") })
      }
    }
    #expect(try numbers() == Array(1...300))
  }

  @Test("beyond its limit the queue answers busy, and what waits is kept")
  func boundedQueue() throws {
    let database = try Database.temporary(options: .init(queueLimit: 2))
    try database.writeNow { try $0.execute("CREATE TABLE item (number INTEGER) STRICT") }
    database.pauseWriter()
    let kept = Monitor(0)
    for number in 1...2 {
      database.submit {
        try $0.execute("INSERT INTO item VALUES (\(number))")
      } reply: { _ in
        kept.change { $0 += 1 }
      }
    }
    #expect(throws: DatabaseError.busy) { try database.writeNow { try $0.execute("INSERT INTO item VALUES (3)") } }
    #expect(database.figures.queued == 2)
    database.resumeWriter()
    kept.wait { $0 == 2 ? () : nil }
    #expect(database.figures.refused == 1)
    #expect(try database.read { try $0.value("SELECT count(*) FROM item") } == 2)
  }

  @Test("a verb that waits for another verb is told so instead of hanging")
  func verbInVerb() throws {
    let database = database
    #expect(throws: DatabaseError.misuse("a verb cannot wait for another verb")) {
      try database.writeNow { _ in try database.writeNow { _ in } }
    }
  }

  @Test("a reader sees one moment, whatever is written meanwhile")
  func stableSnapshot() throws {
    try database.read { snapshot in
      #expect(try snapshot.value("SELECT count(*) FROM item") == 0)
      try database.writeNow { try $0.execute("INSERT INTO item (number) VALUES (1)") }
      #expect(try snapshot.value("SELECT count(*) FROM item") == 0)
      #expect(try database.read { try $0.value("SELECT count(*) FROM item") } == 0)
    }
    #expect(try database.read { try $0.value("SELECT count(*) FROM item") } == 1)
  }

  @Test("each thread reads on its own connection, which ends with the thread")
  func threads() throws {
    let database = database
    _ = try numbers()
    let before = database.readerCount
    let seen = Monitor<[Int]>([])
    for _ in 1...3 {
      try WorkerThread {
        let count = try? database.read { _ in database.readerCount }
        seen.change { $0.append(count ?? 0) }
      }.join()
    }
    #expect(seen.wait { $0 } == [before + 1, before + 1, before + 1])
    #expect(database.readerCount == before)
  }

  @Test("a read that throws leaves its thread's connection fit for the next")
  func throwingRead() throws {
    #expect(throws: Refusal(number: 1)) { try database.read { _ in throw Refusal(number: 1) } }
    try database.writeNow { try $0.execute("INSERT INTO item (number) VALUES (1)") }
    #expect(try numbers() == [1])
  }
}
