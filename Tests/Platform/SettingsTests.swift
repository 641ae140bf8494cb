import HTTP
import Testing

@testable import Platform

@Suite struct Settings {
  private let office: SampleOffice

  init() throws {
    office = try SampleOffice()
    try office.add("admin@contoh.go.id", [.manageSettings])
    try office.app.writeNow(by: .system) { deed in
      try deed.add(Holidays.shipped)
      try deed.setPattern(NumberPattern("KEL-{tahun}-{nomor:4}"), for: Self.ticket)
      try deed.record("office.prepared", Subject("office", 1))
    }
    try office.app.refreshOffice()
  }

  private static let ticket = NumberKind(rawValue: "ticket")
  private static let organisation: FormData = [
    "name": "Balai Uji", "city": "Samarinda", "address": "Jalan Satu", "phone": "0541 1",
    "email": "layanan@contoh.go.id", "website": "", "emergencyPhone": "112", "zone": "wib", "baseURL": "",
  ]

  @Test("P3 · the organisation is changed at once, and the trail names what changed, not to what")
  func organisation() async throws {
    let browser = try await office.browser("admin@contoh.go.id")
    #expect(try await browser.submit("/pengaturan/organisasi", Self.organisation).status == .seeOther)
    #expect(office.app.office.name == "Balai Uji" && office.app.office.zone == .wib)
    let detail: String? = try office.app.database.read {
      try $0.value("SELECT detail FROM trail WHERE verb = 'office.changed'")
    }
    #expect(
      detail
        == "settings=office.address,office.city,office.email,office.name,office.phone,time.zone")
    #expect(await browser.get("/pengaturan/organisasi").text.contains("value=\"Balai Uji\""))
  }

  @Test("P3 · faults are told beside their fields, all at once")
  func organisationFaults() async throws {
    let browser = try await office.browser("admin@contoh.go.id")
    let form: FormData = [
      "name": "", "email": "salah", "zone": "bulan", "baseURL": "contoh/", "emergencyPhone": "", "city": "Kota Jauh",
    ]
    let answer = try await browser.submit("/pengaturan/organisasi", form)
    #expect(answer.status == .unprocessable)
    #expect(answer.text.contains("Ada 5 hal yang perlu diperbaiki") && answer.text.contains("value=\"Kota Jauh\""))
    #expect(office.app.office.name == "Balai Contoh")
  }

  @Test("P3 · secure cookies are turned on only where they would come back")
  func tls() async throws {
    let browser = try await office.browser("admin@contoh.go.id")
    var form = Self.organisation
    form.append("isBehindTLS", "1")
    #expect(try await browser.submit("/pengaturan/organisasi", form).status == .unprocessable)
    #expect(!office.app.office.isBehindTLS)
    browser.isSecure = true
    _ = try await browser.submit("/masuk", ["email": "admin@contoh.go.id", "password": SampleOffice.password])
    #expect(try await browser.submit("/pengaturan/organisasi", form).status == .seeOther)
    #expect(office.app.office.isBehindTLS)
  }

  @Test("P3 · a pattern shows its next number before it is saved")
  func numbers() async throws {
    let browser = try await office.browser("admin@contoh.go.id")
    #expect(await browser.get("/pengaturan/nomor").text.contains("Nomor berikutnya: KEL-2026-0001"))
    let tried: FormData = ["pattern-ticket": "P/{nomor:3}/{bulan-romawi}/{tahun}", "preview": "1"]
    let shown = try await browser.submit("/pengaturan/nomor", tried)
    #expect(shown.status == .ok && shown.text.contains("Nomor berikutnya: P/001/III/2026"))
    #expect(await browser.get("/pengaturan/nomor").text.contains("KEL-2026-0001"))
    let saved = try await browser.submit("/pengaturan/nomor", ["pattern-ticket": "P/{nomor}/{tahun}"])
    #expect(saved.status == .seeOther)
    #expect(await browser.get("/pengaturan/nomor").text.contains("Nomor berikutnya: P/1/2026"))
    let bad = try await browser.submit("/pengaturan/nomor", ["pattern-ticket": "P/{nomr}/{tahun}"])
    #expect(bad.status == .unprocessable && bad.text.contains("{nomr} tidak dikenal"))
  }

  @Test("P3 · what may be attached is set within what a request carries")
  func attachments() async throws {
    let browser = try await office.browser("admin@contoh.go.id")
    var form: FormData = ["megabytes": "5", "count": "3"]
    form.append("kinds", "pdf")
    form.append("kinds", "jpeg")
    #expect(try await browser.submit("/pengaturan/lampiran", form).status == .seeOther)
    #expect(office.app.office.attachments == AttachmentRules(kinds: [.jpeg, .pdf], megabytes: 5, count: 3))
    let bad = try await browser.submit("/pengaturan/lampiran", ["megabytes": "900", "count": "banyak"])
    #expect(bad.status == .unprocessable && bad.text.contains("Ada 3 hal"))
  }

  @Test("P3 · a day off is added, confirmed and removed, and the calendar knows at once")
  func holidays() async throws {
    let browser = try await office.browser("admin@contoh.go.id")
    let day = try #require(Day(iso: "2026-03-12"))
    #expect(office.app.office.calendar.isWorkingDay(day))
    let form: FormData = ["day": "12/03/2026", "name": "Hari Kota", "kind": "national"]
    #expect(
      try await browser.submit("/pengaturan/kalender", form).location == "/pengaturan/kalender?tahun=2026")
    #expect(!office.app.office.calendar.isWorkingDay(day))
    #expect(await browser.get("/pengaturan/kalender").text.contains("Hari Kota"))
    _ = try await browser.submit("/pengaturan/kalender/hari/2026-03-12/hapus", [:])
    #expect(office.app.office.calendar.isWorkingDay(day))
    #expect(try await browser.submit("/pengaturan/kalender/hari/2026-03-12/hapus", [:]).status == .notFound)
    #expect(await browser.get("/pengaturan/kalender?tahun=2027").text.contains("Perkiraan"))
    _ = try await browser.submit("/pengaturan/kalender/hari/2027-03-10/pasti", [:])
    let eid = try #require(Day(iso: "2027-03-10"))
    #expect(office.app.office.calendar.holiday(on: eid)?.isEstimate == false)
    let bad = try await browser.submit("/pengaturan/kalender", ["day": "32/13/2026", "name": "Apa"])
    #expect(bad.status == .unprocessable && bad.text.contains("value=\"Apa\""))
  }

  @Test("P3 · working hours are typed as people write them")
  func hours() async throws {
    let browser = try await office.browser("admin@contoh.go.id")
    #expect(await browser.get("/pengaturan/kalender/jam").text.contains("07.30–12.00, 13.00–16.00"))
    let form: FormData = ["hours1": "8.00-12.00, 13:00–17:00", "hours5": "08.00–11.00"]
    #expect(try await browser.submit("/pengaturan/kalender/jam", form).status == .seeOther)
    let calendar = office.app.office.calendar
    #expect(calendar.hours[.monday].map(\.minutes) == [240, 240] && calendar.hours[.tuesday].isEmpty)
    #expect(!calendar.jointLeaveIsOff)
    let bad = try await browser.submit("/pengaturan/kalender/jam", ["hours1": "pagi", "hours2": "12.00–08.00"])
    #expect(bad.status == .unprocessable && bad.text.contains("Ada 2 hal") && bad.text.contains("value=\"pagi\""))
    #expect(try await browser.submit("/pengaturan/kalender/jam", [:]).status == .unprocessable)
  }

  @Test("P3 · Ramadan keeps its own hours while it lasts")
  func specialHours() async throws {
    let browser = try await office.browser("admin@contoh.go.id")
    var form = HoursForm.form(.governmentRamadan, Words(zone: .wita))
    form.append("name", "Ramadan 1447 H")
    form.append("firstDay", "2026-02-18")
    form.append("lastDay", "2026-03-19")
    #expect(try await browser.submit("/pengaturan/kalender/khusus", form).status == .seeOther)
    let day = try #require(Day(iso: "2026-03-11"))
    #expect(office.app.office.calendar.frames(on: day) == WeekHours.governmentRamadan[.wednesday])
    #expect(await browser.get("/pengaturan/kalender").text.contains("18 Februari 2026 sampai 19 Maret 2026"))
    #expect(try await browser.submit("/pengaturan/kalender/khusus/1/hapus", [:]).status == .seeOther)
    #expect(office.app.office.calendar.frames(on: day) == WeekHours.government[.wednesday])
    let bad = try await browser.submit(
      "/pengaturan/kalender/khusus", ["name": "", "firstDay": "", "lastDay": "2026-03-19", "hours1": "08.00–12.00"])
    #expect(bad.status == .unprocessable && bad.text.contains("Ada 2 hal"))
  }
}
