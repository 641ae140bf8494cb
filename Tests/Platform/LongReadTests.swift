import Database
import Documents
import Glibc
import Support
import Synchronization
import Testing

@testable import Platform

@Suite struct LongReadTests {
  private let reads = LongReads()
  private let gate = Gate()

  /// A read that waits at the gate, under way or in the queue.
  private func begin() -> Task<Int, any Error> {
    Task { [reads, gate] in try await reads.run { _ in gate.pass() } }
  }

  private func stands(at running: Int, _ waiting: Int) async throws -> Bool {
    try await eventually { reads.load.running == running && reads.load.waiting == waiting }
  }

  @Test("two run at a time, the others wait for their turn, and all get their result")
  func turns() async throws {
    let all = (0..<5).map { _ in begin() }
    #expect(try await stands(at: 2, 3))
    gate.open()
    for one in all { #expect(try await one.value == 1) }
    #expect(try await stands(at: 0, 0))
  }

  @Test("who hangs up while he waits gives up his place; who hangs up while it runs is heard at the next row")
  func givingUp() async throws {
    let running = Task { [reads] in
      try await reads.run { read in
        while true { try read.check() }
      }
    }
    let other = begin()
    #expect(try await stands(at: 2, 0))
    let waiting = begin()
    #expect(try await stands(at: 2, 1))
    waiting.cancel()
    await #expect(throws: LongReadError.givenUp) { try await waiting.value }
    #expect(try await stands(at: 2, 0))
    running.cancel()
    await #expect(throws: LongReadError.givenUp) { try await running.value }
    gate.open()
    #expect(try await other.value == 1)
  }

  @Test("who would wait too long is asked to come back")
  func busy() async throws {
    let all = (0..<LongReads.atOnce + LongReads.mayWait).map { _ in begin() }
    #expect(try await stands(at: LongReads.atOnce, LongReads.mayWait))
    await #expect(throws: LongReadError.busy) { try await begin().value }
    gate.open()
    for one in all { #expect(try await one.value == 1) }
  }

  @Test(
    "an export whose reader has gone stops at the next row and lets go of the database",
    arguments: [TableExport.Format.csv, .xlsx])
  func stopping(format: TableExport.Format) async throws {
    let database = try Database.temporary()
    let read = LongRead()
    let endless = TableExport("a", sheet: "a", columns: [TableColumn("a", width: 9)]) { _, add in
      for number in 0... {
        if number == 1_000 { read.giveUp() }
        try add([.integer(number)])
      }
    }
    #expect(throws: LongReadError.givenUp) { _ = try endless.file(format, of: database, read) }
    #expect(try database.read { try $0.value("SELECT 1") as Int? } == 1)
  }

  @Test("a question that keeps others waiting is asked again aside, from its beginning")
  func patience() async throws {
    let office = try SampleOffice()
    let asked = Mutex<[pthread_t]>([])
    let endless: SQL = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n"
    let answer = try await office.app.readPatiently { db -> Int? in
      let times = asked.withLock { threads in
        threads.append(pthread_self())
        return threads.count
      }
      return try db.value(times == 1 ? endless : "SELECT 7")
    }
    #expect(answer == 7)
    #expect(asked.withLock { Set($0).count } == 2)
    #expect(try office.app.database.read { try $0.value("SELECT 1") } == 1, "the reader that was broken off goes on")
  }
}

/// Holds background threads until it is opened.
private final class Gate: Sendable {
  private let isOpen = Atomic(false)

  func open() { isOpen.store(true, ordering: .releasing) }

  func pass() -> Int {
    while !isOpen.load(ordering: .acquiring) { sched_yield() }
    return 1
  }
}
