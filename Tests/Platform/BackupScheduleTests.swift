import Testing

@testable import Platform

@Suite("When backups are made and how long they stay") struct BackupScheduleTests {
  private let schedule = BackupSchedule(time: TimeOfDay(clamping: 120), days: 3, months: 2)
  private let zone = Zone.wita

  private func moment(_ day: String, _ hour: Int, _ minute: Int = 0) throws -> Instant {
    zone.instant(try #require(Day(iso: day)), try #require(TimeOfDay(hour: hour, minute: minute)))
  }

  private func backup(_ moment: Instant) -> StoredBackup {
    StoredBackup(name: BackupFolder.name(at: moment), madeAt: moment, size: 1, facts: nil)
  }

  @Test("due is the latest time of day that has passed at the office")
  func due() throws {
    #expect(schedule.lastDue(at: try moment("2026-04-14", 1, 59), in: zone) == (try moment("2026-04-13", 2)))
    #expect(schedule.lastDue(at: try moment("2026-04-14", 2), in: zone) == (try moment("2026-04-14", 2)))
  }

  @Test("the last one of each of the latest days and months stays, all others go")
  func expired() throws {
    let days = [
      "2026-01-31", "2026-02-10", "2026-02-28", "2026-03-30", "2026-03-31", "2026-04-10", "2026-04-12", "2026-04-13",
    ]
    let backups = try days.map { backup(try moment($0, 2)) } + [backup(try moment("2026-04-13", 9))]
    let expired = schedule.expired(among: backups, at: try moment("2026-04-14", 1), in: zone)
    let gone = expired.map { zone.day(of: $0.madeAt).iso }.sorted()
    #expect(gone == ["2026-01-31", "2026-02-10", "2026-02-28", "2026-03-30", "2026-04-13"])
    #expect(expired.allSatisfy { zone.time(of: $0.madeAt).hour == 2 })
  }

  @Test("the latest one never goes, and none that a wrong clock dated into the future")
  func kept() throws {
    let none = BackupSchedule(time: .midnight, days: 0, months: 0)
    let backups = try ["2026-04-13", "2038-01-19"].map { backup(try moment($0, 2)) }
    #expect(none.expired(among: backups, at: try moment("2026-04-14", 1), in: zone) == [])
  }

  @Test("a name tells its moment, and nothing else passes for one")
  func names() throws {
    let moment = try moment("2026-04-14", 2)
    #expect(BackupFolder.name(at: moment) == "tanggap-20260413-180000")
    #expect(BackupFolder.moment(of: "tanggap-20260413-180000") == moment)
    let others = [
      "", "tanggap", "tanggap-20260413-18000", "tanggap-20261301-180000", "tanggap-20260413-180000-1",
      "tanggap-../..413-180000", "tanggap-2026٠413-180000", "Tanggap-20260413-180000",
    ]
    #expect(others.filter { BackupFolder.moment(of: $0) != nil } == [])
  }

  @Test("facts are read back as they were written; what is no such text gives none")
  func facts() {
    var facts = BackupFacts(
      size: 12_345, holdings: [Holding("keluhan", 7), Holding("berkas", 0)], lastEntry: 99,
      lastEntryAt: Instant(rawValue: 1_776_103_200_000), head: "00ff", rehearsal: nil)
    #expect(BackupFacts(text: facts.text) == facts)
    facts.rehearsal = .init(at: Instant(rawValue: 5), faults: 2)
    facts.lastEntryAt = nil
    #expect(BackupFacts(text: facts.text) == facts)
    for text in ["", "size", "size=x\nlastEntry=1\nhead=a\n", "size=1\nlastEntry=1\nhead=a\nholding=many keluhan\n"] {
      #expect(BackupFacts(text: text) == nil)
    }
  }
}
