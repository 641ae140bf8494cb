import Database
import Documents
import HTTP
import Testing

@testable import Platform
@testable import Procedures

@Suite struct Tasks {
  private func numbers(_ office: TestOffice, _ name: String, _ filter: TaskFilter = TaskFilter(), limit: Int = 100)
    throws -> [String]
  {
    let colleague = try office.colleague(name)
    return try office.read { try $0.tasks(of: colleague, filter, limit: limit).map(\.run.number) }
  }

  @Test("P5 · my tasks are my open steps, most urgent first, and leave the list when done")
  func ordering() throws {
    let office = try TestOffice()
    let first = try office.file()
    try office.goTo("2026-11-19T08:01:00+08:00")
    let second = try office.file()
    #expect(try numbers(office, "Dewi") == [first.number, second.number])
    try office.complete(.sorting, of: first, by: "Dewi")
    #expect(try numbers(office, "Dewi") == [second.number])
    #expect(try numbers(office, "Hadi") == [first.number])
  }

  @Test("a step of a unit is the task of the one responsible there, not of another unit's lead")
  func units() throws {
    let office = try TestOffice()
    try office.hire("Gede", as: "teamLead")
    let run = try office.disposed()
    #expect(try numbers(office, "Putu") == [run.number])
    #expect(try numbers(office, "Gede") == [])
    #expect(try numbers(office, "Laras") == [])
  }

  @Test("pages follow each other by key, forward and back, whatever arrives meanwhile")
  func paging() throws {
    let office = try TestOffice()
    var all: [String] = []
    for minute in 0..<60 {
      office.goTo(try TestOffice.instant("2026-11-19T08:00:00+08:00").adding(seconds: minute / 2))
      all.append(try office.file().number)
    }
    let dewi = try office.colleague("Dewi")
    func page(_ filter: TaskFilter) throws -> TaskList {
      try office.read { try TaskList($0, of: dewi, filter, at: office.now) }
    }
    let one = try page(TaskFilter())
    let next = try page(
      TaskFilter(FormData([(name: "sesudah", value: try #require(one.tasks.last).key.text)]), at: office.now))
    let third = try page(
      TaskFilter(FormData([(name: "sesudah", value: try #require(next.tasks.last).key.text)]), at: office.now))
    #expect((one.tasks + next.tasks + third.tasks).map(\.run.number) == all)
    #expect(!one.page.hasPrevious && one.page.hasNext && third.page.hasPrevious && !third.page.hasNext)
    let back = try page(
      TaskFilter(FormData([(name: "sebelum", value: try #require(third.tasks.first).key.text)]), at: office.now))
    #expect(back.tasks.map(\.run.number) == next.tasks.map(\.run.number))
    #expect(back.page.hasPrevious && back.page.hasNext && back.count == 60)
  }

  @Test("the address filters by number, lateness and kind, and survives nonsense")
  func filters() throws {
    let office = try TestOffice()
    let old = try office.file()
    try office.goTo("2026-11-19T08:30:00+08:00")
    let new = try office.file()
    func find(_ pairs: [(name: String, value: String)]) throws -> [String] {
      try numbers(office, "Dewi", TaskFilter(FormData(pairs), at: office.now))
    }
    #expect(try find([(name: "nomor", value: String(new.number.suffix(4)))]) == [new.number])
    #expect(try find([(name: "nomor", value: "%")]) == [])
    #expect(try find([(name: "lewat", value: "1")]) == [old.number])
    #expect(try find([(name: "jenis", value: "disposition")]) == [])
    #expect(try find([(name: "jenis", value: "?"), (name: "sesudah", value: "1.x")]).count == 2)
  }

  @Test("the page says in words how much of the standard is used, whose case it is, and what is new")
  func page() async throws {
    let office = try TestOffice()
    let named = try office.file("Hasil uji meragukan")
    _ = try office.file("Sikap petugas", confidentiality: .confidential)
    try office.goTo("2026-11-19T08:07:00+08:00")
    try office.write(by: .customer) {
      try $0.addEntry(named.id, audience: .internal, kind: "note", heading: "Tambahan", text: "Foto menyusul.")
    }
    let text = try await body(office, "/tugas", by: "Dewi")
    #expect(text.contains("langkah 2 dari 10"))
    #expect(text.contains("Hasil uji meragukan · Bu Rina · 70% dari 10 menit · 1 informasi baru dari pelanggan"))
    #expect(text.contains("Sikap petugas · Rahasia") && text.contains("/keluhan/\(named.token)"))
    try office.goTo("2026-11-19T09:30:00+08:00")
    let late = try await body(office, "/tugas", by: "Dewi")
    #expect(late.contains("2 tugas · 2 lewat waktu") && late.contains("Lewat 1 j 20 m kerja"))
    #expect(late.contains("Sikap petugas · Rahasia · standar 10 menit"))
  }

  @Test("an empty list says how tasks come there")
  func empty() async throws {
    let text = try await body(TestOffice(), "/tugas", by: "Vera")
    #expect(text.contains("Belum ada tugas."))
  }

  @Test("the export holds what the page shows, however many portions it is read in")
  func export() async throws {
    let office = try TestOffice()
    let run = try office.file("Sertifikat; terlambat", confidentiality: .anonymous)
    let table = try TaskPages(homes: []).table(office.visit("Dewi", "/tugas.csv"))
    var rows: [[TableCell]] = []
    try office.read { db in try table.rows(db) { rows.append($0) } }
    #expect(rows.count == 1 && rows[0].prefix(3) == [.text(run.number), "Sertifikat; terlambat", "Anonim"])
    try office.write(by: .customer) { deed in
      for place in 1...501 {
        let opened = try deed.openCase(
          procedure: "B", number: "KEL-\(place)", subject: "", confidentiality: .named, isSafety: false,
          receivedAt: deed.at)
        _ = try deed.complete(opened, gate: .customer)
      }
    }
    rows = []
    try office.read { db in try table.rows(db) { rows.append($0) } }
    #expect(rows.count == 502 && Set(rows.map { $0[0] }).count == 502)
  }

  private func body(_ office: TestOffice, _ path: String, by name: String) async throws -> String {
    let route = try #require(office.app.features[0].routes.first { $0.pattern == path })
    let response = try await route.handler(office.visit(name, path))
    guard case .bytes(let bytes) = response.body else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("P5 · who stands above sees what those below him do, and nobody else's")
  func team() throws {
    let office = try TestOffice()
    let unsorted = try office.file()
    let disposed = try office.disposed()
    let waiting = try office.file()
    try office.complete(.sorting, of: waiting, by: "Dewi")
    func team(_ name: String) throws -> [String] {
      let colleague = try office.colleague(name)
      return try office.read { db in
        try db.openSteps(at: try db.positionsBelow(colleague), limit: 10, now: office.now).map(\.run.number)
      }
    }
    #expect(try team("Hadi") == [unsorted.number, disposed.number])
    #expect(try team("Putu") == [] && team("Dewi") == [])
  }
}
