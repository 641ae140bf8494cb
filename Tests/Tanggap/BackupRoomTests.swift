import Database
import Foundation
import Support
import Testing

@testable import Platform

@Suite("A backup every day") struct DailyBackupTests {
  private let office: TestApp

  init() throws { office = try TestApp() }

  private var room: BackupRoom { office.app.backups }

  /// The jobs of a minute, and whatever they set going.
  private func minute() throws {
    try office.runJobs()
    room.waitUntilIdle()
  }

  /// The morning at `hour` after so many days.
  private func set(days: Int, hour: Int) throws {
    let day = Zone.wita.day(of: TestApp.morning).adding(days: days)
    office.clock.set(Zone.wita.instant(day, try #require(TimeOfDay(hour: hour, minute: 0))))
  }

  private var days: [String] { room.folder.backups().map { Zone.wita.day(of: $0.madeAt).iso } }

  @Test("it is made at its time, once, opened and checked before it counts, and tells what it holds")
  func daily() throws {
    _ = try office.file()
    try minute()
    #expect(room.folder.backups() == [], "a folder that was just set up is not copied at once")
    try set(days: 1, hour: 2)
    try minute()
    try minute()
    let backup = try #require(room.folder.backups().first)
    let facts = try #require(backup.facts)
    #expect(days == ["2026-04-15"])
    #expect(facts.holdings.contains(Holding("keluhan", 1)) && facts.size == backup.size && facts.lastEntry > 0)
    // The making itself is the next entry.
    #expect(try office.app.database.read { try $0.trailHead()?.seq } == facts.lastEntry + 1)
    try set(days: 2, hour: 1)
    try minute()
    #expect(days.count == 1)
    try set(days: 2, hour: 3)
    try minute()
    #expect(days == ["2026-04-16", "2026-04-15"])
    #expect(try office.faults() == [])
  }

  @Test("where there was never one, it does not wait for the night longer than an hour")
  func first() throws {
    try minute()
    office.clock.advance(minutes: 59)
    try minute()
    #expect(days == [])
    office.clock.advance(minutes: 1)
    try minute()
    #expect(days == ["2026-04-14"])
  }

  @Test("those that have had their time go, with their keys and facts")
  func retention() throws {
    try office.app.writeNow(by: .system) { deed in try deed.change([.backupDays: "3", .backupMonths: "1"]) }
    try office.app.refreshOffice()
    for day in 1...6 {
      try set(days: day, hour: 2)
      try minute()
    }
    #expect(days == ["2026-04-20", "2026-04-19", "2026-04-18"])
    let files = try FileManager.default.contentsOfDirectory(atPath: room.folder.path)
    #expect(files.count == 9, "\(files)")
  }

  @Test("a failure is told on every page of an administrator, tried again, and forgotten once it succeeds")
  func failure() async throws {
    // Where the folder ought to be lies a file.
    try Data("x".utf8).write(to: URL(fileURLWithPath: room.folder.path))
    try set(days: 1, hour: 2)
    try minute()
    let admin = try await office.client(as: .admin)
    let page = try await admin.open("/pengaturan/cadangan")
    #expect(page.text.contains("Cadangan gagal dibuat") && page.text.contains("Periksa folder cadangan"))
    #expect(try await admin.open("/tugas").text.contains("Cadangan gagal dibuat"))
    #expect(try await !office.client(as: .desk).open("/tugas").text.contains("Cadangan gagal dibuat"))
    try FileManager.default.removeItem(atPath: room.folder.path)
    office.clock.advance(minutes: 14)
    try minute()
    #expect(days == [])
    office.clock.advance(minutes: 1)
    try minute()
    #expect(days == ["2026-04-15"])
    #expect(try await !admin.open("/tugas").text.contains("Cadangan gagal dibuat"))
  }

  @Test("a clock that leapt to 2038 and back leaves no day without a backup")
  func leap() throws {
    try set(days: 1, hour: 2)
    try minute()
    let leap = try #require(Day(iso: "2038-01-19"))
    office.clock.set(Zone.wita.instant(leap, try #require(TimeOfDay(hour: 3, minute: 0))))
    try minute()
    try set(days: 1, hour: 4)
    try minute()
    try set(days: 2, hour: 2)
    try minute()
    #expect(days == ["2038-01-19", "2026-04-16", "2026-04-15"])
  }

  @Test("what a stopped copy left behind is cleared, and never taken for a backup")
  func leftOver() throws {
    try FileManager.default.createDirectory(atPath: room.folder.path, withIntermediateDirectories: true)
    let rest = room.folder.database("tanggap-20260401-180000") + ".partial"
    try Data("half".utf8).write(to: URL(fileURLWithPath: rest))
    #expect(room.folder.backups() == [])
    try set(days: 1, hour: 2)
    try minute()
    #expect(days == ["2026-04-15"] && !FileManager.default.fileExists(atPath: rest))
  }
}

@Suite("The administrator's page of backups") struct BackupPageTests {
  private let office: TestApp

  init() throws { office = try TestApp() }

  private func backUp(_ admin: WebClient) async throws -> WebPage {
    let form = try await admin.open("/pengaturan/cadangan").form(withButton: "Cadangkan sekarang")
    _ = try await admin.submit(form, following: true)
    office.app.backups.waitUntilIdle()
    return try await admin.open("/pengaturan/cadangan")
  }

  /// Presses the button of a page of one backup, and reads the page again once that is done.
  private func press(_ button: String, on page: WebPage, _ admin: WebClient) async throws -> WebPage {
    _ = try await admin.submit(page.form(withButton: button), following: true)
    office.app.backups.waitUntilIdle()
    return try await admin.open(page.url)
  }

  private func firstBackup(_ list: WebPage, _ admin: WebClient) async throws -> WebPage {
    let name = try #require(office.app.backups.folder.backups().first).name
    return try await admin.open("/pengaturan/cadangan/\(name)")
  }

  @Test("it makes a backup, rehearses its restore, tells what is in it and how to restore it")
  func rehearsal() async throws {
    for _ in 1...3 { _ = try office.file() }
    let admin = try await office.client(as: .admin)
    let list = try await backUp(admin)
    #expect(list.text.contains("Sudah diperiksa") && list.text.contains("3 keluhan"), "\(list.describe())")
    var page = try await firstBackup(list, admin)
    #expect(page.text.contains("tanggap restore"))
    page = try await press("Uji pemulihan", on: page, admin)
    #expect(
      page.text.contains("Semua yang dapat diperiksa utuh") && page.text.contains("3 keluhan"), "\(page.describe())")
    #expect(try await admin.open("/pengaturan/cadangan").text.contains("Sudah diuji pulih"))
    let folder = try FileManager.default.contentsOfDirectory(atPath: office.app.backups.folder.path)
    #expect(folder.count == 3, "the scratch folder is gone: \(folder)")
    #expect(try office.faults() == [])
  }

  @Test("a backup that somebody changed is found out by the rehearsal")
  func tampered() async throws {
    _ = try office.file()
    let admin = try await office.client(as: .admin)
    let list = try await backUp(admin)
    let backup = try #require(office.app.backups.folder.backups().first)
    let copy = try Database(at: office.app.backups.folder.database(backup.name))
    try copy.writeNow { db in
      try db.execute("DROP TRIGGER trailIsFinal")
      try db.execute("UPDATE trail SET detail = 'step=9' WHERE seq = 3")
    }
    copy.close()
    let page = try await press("Uji pemulihan", on: firstBackup(list, admin), admin)
    #expect(page.text.contains("Jejak 3 diubah") && page.text.contains("jangan memulihkan"), "\(page.describe())")
  }

  @Test("a backup and its key are taken away byte for byte, and the trail says who took them")
  func download() async throws {
    let admin = try await office.client(as: .admin)
    let page = try await firstBackup(backUp(admin), admin)
    let folder = office.app.backups.folder
    let backup = try #require(folder.backups().first)
    let database = try await admin.submit(page.form(withButton: "Unduh basis data"))
    #expect(database.bytes == Array(try Data(contentsOf: URL(fileURLWithPath: folder.database(backup.name)))))
    #expect(database.header("Content-Disposition") == "attachment; filename=\"\(backup.name).sqlite\"")
    #expect(try await admin.submit(page.form(withButton: "Unduh kunci")).bytes == [UInt8](repeating: 7, count: 32))
    let taken: [String] = try office.app.database.read {
      try $0.values(
        "SELECT detail FROM trail /* whole table */ WHERE verb = 'backup.taken' AND actorKind = 'person' ORDER BY seq")
    }
    #expect(taken == ["part=database", "part=key"])
  }

  @Test("time and retention are set; what cannot be meant is told beside its field")
  func schedule() async throws {
    let admin = try await office.client(as: .admin)
    let form = try await admin.open("/pengaturan/cadangan/jadwal").form(containing: "time")
    let wrong = try await admin.submit(form, changing: ["time": "pagi", "days": "0", "months": "900"])
    #expect(wrong.status == 422 && wrong.text.contains("dari 1 sampai 60") && wrong.text.contains("02:00"))
    let right = try await admin.submit(
      form, changing: ["time": "23:30", "days": "14", "months": "12"], following: true)
    #expect(right.text.contains("pukul 23.30 WITA") && right.text.contains("14 hari"), "\(right.describe())")
    #expect(office.app.office.backups == BackupSchedule(time: TimeOfDay(clamping: 1_410), days: 14, months: 12))
  }
}
