import Complaints
import Procedures
import Support
import Testing

@testable import Platform

@Suite("When the clock is wrong") struct ClockTests {
  /// The moments at which clocks break: the first of the calendar, of Unix, the end of 32 bits signed and unsigned, and
  /// the last of the calendar.
  static let moments: [Instant] = [
    .distantPast, Instant(rawValue: 0), Instant(rawValue: 2_147_483_648_000), Instant(rawValue: 4_294_967_296_000),
    .distantFuture,
  ]

  @Test("pages open, people sign in and complaints are filed at any moment of the calendar", arguments: moments)
  func anyMoment(_ moment: Instant) async throws {
    let office = try TestApp()
    let first = try office.file()
    office.clock.set(moment)
    for path in ["/", "/keluhan/baru", "/lacak"] {
      #expect(try await office.client().open(path).status == 200, "\(path)")
    }
    let filed: FiledComplaint
    if moment < TestApp.morning {
      // Before the procedure was in force nobody can file by it, and is told so.
      #expect(throws: ProcedureError.self) { try office.file() }
      filed = first
    } else {
      filed = try office.file()
    }
    let desk = try await office.client(as: .desk)
    // Nobody held a position before he was appointed.
    for path in moment < TestApp.morning ? ["/tugas", "/akun"] : ["/tugas", "/keluhan", "/akun"] {
      let page = try await desk.open(path)
      #expect(page.status == 200 && page.url.hasPrefix(path), "\(page.describe())")
    }
    #expect(try await office.client().open("/lacak/\(filed.trackingToken)").status == 200)
    try office.runJobs()
    office.app.backups.waitUntilIdle()
    #expect(try office.faults() == [])
  }

  @Test("a session begun in a future that is over again ends, and one begun today outlives the leap")
  func sessions() async throws {
    let office = try TestApp()
    let today = try await office.client(as: .desk)
    office.clock.set(Self.moments[2])
    #expect(try await today.open("/tugas").url.hasPrefix("/masuk"))
    let future = try await office.client(as: .head)
    #expect(try await future.open("/tugas").url == "/tugas")
    office.clock.set(TestApp.morning)
    #expect(try await today.open("/tugas").url == "/tugas")
    #expect(try await future.open("/tugas").url.hasPrefix("/masuk"))
  }

  @Test("who was told to wait in a future that is over need not wait for it")
  func throttle() throws {
    let office = try TestApp()
    let key = [ThrottleKey("trial", .account)]
    let count = { (now: Instant) throws in
      try office.app.database.writeNow { db in try db.countAttempt(key, at: now) }
    }
    for _ in 1...5 { #expect(try count(Self.moments[2]) == nil) }
    #expect(try count(Self.moments[2]) != nil)
    #expect(try count(TestApp.morning) == nil)
    #expect(try count(TestApp.morning) != nil, "what was counted still counts")
  }

  @Test("two who come in the same moment do not make each other wait, whoever is counted first")
  func simultaneous() throws {
    let office = try TestApp()
    let key = [ThrottleKey("trial", .address)]
    let later = TestApp.morning.adding(seconds: 1)
    let waits = try office.app.database.writeNow { db in
      try [later, TestApp.morning].map { try db.countAttempt(key, at: $0) }
    }
    #expect(waits == [nil, nil])
  }

  @Test("a step opened today is due when it was due, whatever the clock did meanwhile")
  func dueTimes() async throws {
    let office = try TestApp()
    _ = try office.file()
    let desk = try await office.client(as: .desk)
    let before = try await desk.open("/tugas").text
    for moment in Self.moments {
      office.clock.set(moment)
      _ = try await office.client().open("/")
    }
    office.clock.set(TestApp.morning)
    #expect(try await desk.open("/tugas").text == before)
    #expect(try office.faults() == [])
  }
}
