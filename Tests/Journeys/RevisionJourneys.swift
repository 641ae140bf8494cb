import Support
import Testing

@Suite("P2 · a procedure is revised in the browser") struct RevisionJourneys {
  private static let draft = "/prosedur/B/konsep"

  /// The administrator begins a revision.
  private func begin(in office: JourneyOffice) async throws -> WebClient {
    let admin = try await office.browser(of: .admin)
    let list = try await admin.open("/prosedur/B/revisi")
    let page = try await admin.submit(list.form(withButton: "Susun revisi baru"), following: true)
    #expect(page.url == Self.draft && page.status == 200, "\(page.describe())")
    return admin
  }

  /// Sends the form with that button on the draft's page.
  @discardableResult
  private func press(
    _ button: String, as colleague: Colleague, in office: JourneyOffice, _ changes: [String: String] = [:]
  ) async throws -> WebPage {
    let browser = try await office.browser(of: colleague)
    let form = try await browser.open(Self.draft).form(withButton: button)
    return try await browser.submit(form, changing: changes, following: true)
  }

  private func addInquiry(_ admin: WebClient) async throws -> WebPage {
    let form = try await admin.open(Self.draft + "/langkah-baru").form(containing: "after")
    return try await admin.submit(
      form,
      changing: [
        "after": "4", "kind": "Investigasi", "title": "Menyelidiki", "text": "Menyelidiki keluhan di tempat.",
        "performer": "Ketua Pokja Terkait", "amount": "2", "unit": "hari kerja penuh",
      ], following: true)
  }

  @Test("P2 · from draft to approval: a new case runs on the new revision, an old one finishes on its own")
  func wholeWay() async throws {
    let office = try await JourneyOffice.open()
    let old = try await JourneyCase.begin(in: office, to: .disposed)
    let admin = try await begin(in: office)
    let added = try await addInquiry(admin)
    #expect(added.text.contains("Langkah sudah ditambahkan."), "\(added.describe())")
    let step = try await admin.open(Self.draft + "/langkah/2").form(containing: "amount")
    let changed = try await admin.submit(step, changing: ["amount": "20"], following: true)
    #expect(changed.text.contains("20 menit") && changed.text.contains("Konsep sudah disimpan."))
    #expect(try await press("Kirim untuk diperiksa", as: .admin, in: office).text.contains("Menunggu pemeriksaan."))
    try await press("Nyatakan sudah diperiksa", as: .manager, in: office)
    let approved = try await press(
      "Sahkan revisi", as: .head, in: office, ["effective": JourneyOffice.today, "password": Colleague.password])
    #expect(approved.text.contains("Revisi 1 disahkan, berlaku mulai 14 April 2026."), "\(approved.describe())")

    let new = try await JourneyCase.begin(in: office, to: .disposed)
    #expect(try await new.page(for: .teamLead).text.contains("Langkah 4 dari 11"))
    for stage in JourneyCase.Stage.allCases where stage.rawValue > JourneyCase.Stage.disposed.rawValue {
      try await old.perform(stage)
    }
    #expect(try await old.page(for: .head).text.contains("Langkah 10 dari 10"))
    #expect(try office.faults().isEmpty)
  }

  @Test("P2 · the sheet names who prepared, checked and approved; a draft prints as such")
  func sheet() async throws {
    let office = try await JourneyOffice.open()
    let admin = try await begin(in: office)
    #expect(try await admin.open("/prosedur/B/revisi/1/cetak").text.contains("KONSEP"))
    #expect(try await !admin.open("/prosedur/B/cetak").text.contains("KONSEP"))
    try await press("Kirim untuk diperiksa", as: .admin, in: office)
    try await press("Nyatakan sudah diperiksa", as: .manager, in: office)
    try await press(
      "Sahkan revisi", as: .head, in: office, ["effective": JourneyOffice.today, "password": Colleague.password])
    let sheet = try await admin.open("/prosedur/B/cetak")
    for name in ["Nur Aini", "Siti Rahmawati", "Bambang Suryanto"] { #expect(sheet.text.contains(name), "\(name)") }
    #expect(!sheet.text.contains("KONSEP") && sheet.text.contains("14 April 2026"))
    let list = try await admin.open("/prosedur/B/revisi")
    #expect(list.text.contains("Disahkan Bambang Suryanto, Kepala Balai"))
    #expect(list.text.contains("Dipasang bersama program"))
  }

  @Test("P2 · a fault stands beside its field with what was typed, and a stale form loses nothing")
  func faults() async throws {
    let office = try await JourneyOffice.open()
    let admin = try await begin(in: office)
    let form = try await admin.open(Self.draft + "/langkah/7").form(containing: "amount")
    let refused = try await admin.submit(form, changing: ["amount": "nol", "title": "", "text": "Teks baru."])
    #expect(refused.status == 422 && refused.title.hasPrefix("Kesalahan:"))
    #expect(refused.text.contains("Tulis bilangan bulat antara 1 dan 10.000."))
    let again = try refused.form(containing: "amount")
    #expect(again.value(of: "text") == "Teks baru." && again.value(of: "amount") == "nol")
    _ = try await addInquiry(admin)
    let stale = try await admin.submit(form, changing: ["title": "Nama yang terlambat"])
    #expect(stale.status == 409 && stale.text.contains("langkah 5 ditambahkan oleh Nur Aini"), "\(stale.describe())")
    #expect(stale.text.contains("Yang Anda tulis, belum tersimpan") && stale.text.contains("Nama yang terlambat"))
  }

  @Test("P2 · steps are moved and taken out without script; what is then wrong is told with the way to the step")
  func order() async throws {
    let office = try await JourneyOffice.open()
    let admin = try await begin(in: office)
    let up = try await admin.open(Self.draft).form(to: Self.draft + "/langkah/4/naik")
    let moved = try await admin.submit(up, following: true)
    #expect(moved.text.contains("Langkah sudah dipindahkan."))
    let remove = try moved.form(to: Self.draft + "/langkah/8/hapus")
    let page = try await admin.submit(remove, following: true)
    let finding = try #require(page.document.links.first { $0.text.contains("memerlukan langkah konsep surat") })
    #expect(finding.href == Self.draft + "/langkah/8")
    #expect(throws: (any Error).self) { try page.form(withButton: "Kirim untuk diperiksa") }
  }

  @Test("P2 · a draft is sent back with its reason, and approved only with the right password")
  func sendingBack() async throws {
    let office = try await JourneyOffice.open()
    let admin = try await begin(in: office)
    try await press("Kirim untuk diperiksa", as: .admin, in: office)
    #expect(try await press("Kembalikan kepada penyusun", as: .manager, in: office).status == 422)
    try await press("Kembalikan kepada penyusun", as: .manager, in: office, ["reason": "Nomor dokumen belum ada."])
    let page = try await admin.open(Self.draft)
    #expect(page.text.contains("Dikembalikan Siti Rahmawati") && page.text.contains("Nomor dokumen belum ada."))
    try await press("Kirim untuk diperiksa", as: .admin, in: office)
    try await press("Nyatakan sudah diperiksa", as: .manager, in: office)
    let wrong = try await press(
      "Sahkan revisi", as: .head, in: office, ["effective": JourneyOffice.yesterday, "password": "salah"])
    #expect(wrong.status == 422 && wrong.text.contains("Kata sandi tidak cocok."))
    let early = try await press(
      "Sahkan revisi", as: .head, in: office, ["effective": JourneyOffice.yesterday, "password": Colleague.password])
    #expect(early.status == 422 && early.text.contains("Pilih hari ini atau sesudahnya"), "\(early.describe())")
  }

  @Test("P2 · the difference and the year's trial are read by who works on the draft")
  func comparing() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let admin = try await begin(in: office)
    let step = try await admin.open(Self.draft + "/langkah/2").form(containing: "amount")
    _ = try await admin.submit(step, changing: ["amount": "3"], following: true)
    let difference = try await admin.open("/prosedur/B/banding")
    #expect(difference.text.contains("Langkah 2: Menerima dan memilah keluhan"), "\(difference.describe())")
    #expect(difference.text.contains("10 menit") && difference.text.contains("3 menit"))
    #expect(try await office.browser(of: .desk).open("/prosedur/B/banding").text.contains("Kedua revisi ini sama."))
    let head = try await office.browser(of: .head)
    let trial = try await head.open(Self.draft + "/uji")
    #expect(trial.text.contains("Akan lewat waktu, dahulu tidak"), "\(trial.describe())")
    #expect(trial.document.links.contains { $0.href == run.path && $0.text == run.number })
    let table = try await head.click("Unduh CSV", on: trial).body.split(separator: "\r\n")
    #expect(table.count > 1 && table[0].hasSuffix("Lewat waktu dahulu;Lewat waktu menurut konsep"))
    #expect(try await !admin.open(Self.draft + "/uji").document.links.contains { $0.href == run.path })
  }

  @Test("P2 · whoever performs a step says that he has read it, and the list tells who has not")
  func reading() async throws {
    let office = try await JourneyOffice.open()
    let desk = try await office.browser(of: .desk)
    let page = try await desk.open("/prosedur/B")
    let read = try await desk.submit(page.form(withButton: "Saya sudah membaca dan memahami"), following: true)
    #expect(read.text.contains("Anda menyatakan sudah membaca dan memahami revisi ini"), "\(read.describe())")
    #expect(try await !office.browser(of: .verifier).open("/prosedur/B").text.contains("Saya sudah membaca"))
    let manager = try await office.browser(of: .manager)
    let list = try await manager.open("/prosedur/B/revisi/0/pembaca")
    #expect(list.text.contains("1 dari 4 pelaksana sudah membaca"), "\(list.describe())")
    let reminded = try await manager.submit(list.form(withButton: "Ingatkan yang belum membaca"), following: true)
    #expect(reminded.text.contains("3 orang diingatkan lewat surel."))
    let table = try await manager.get("/prosedur/B/revisi/0/pembaca.csv")
    #expect(table.body.contains("Rina Wulandari;Petugas Pelayanan;Ya") && table.body.contains("Ahmad Fauzi"))
    let workbook = try await Workbook(manager.get("/prosedur/B/revisi/0/pembaca.xlsx").bytes)
    #expect(workbook.sheets[0].values.count == table.body.split(separator: "\r\n").count)
  }

  @Test("P2 · where it is allowed in the settings, who approves has checked as well, and the sheet says so")
  func oneForBoth() async throws {
    let office = try await JourneyOffice.open()
    let admin = try await begin(in: office)
    let settings = try await admin.open("/pengaturan/prosedur").form(containing: "approverMayCheck")
    _ = try await admin.submit(settings, ticking: ["approverMayCheck": ["1"]], following: true)
    try await press("Kirim untuk diperiksa", as: .admin, in: office)
    try await press("Nyatakan sudah diperiksa", as: .head, in: office)
    try await press(
      "Sahkan revisi", as: .head, in: office, ["effective": JourneyOffice.today, "password": Colleague.password])
    #expect(try await admin.open("/prosedur/B/cetak").text.contains("Diperiksa dan disahkan oleh orang yang sama"))
  }

  @Test("P2 · an approved revision is withdrawn before its day, with the reason, and stays in the list")
  func withdrawing() async throws {
    let office = try await JourneyOffice.open()
    let admin = try await begin(in: office)
    try await press("Kirim untuk diperiksa", as: .admin, in: office)
    try await press("Nyatakan sudah diperiksa", as: .manager, in: office)
    try await press(
      "Sahkan revisi", as: .head, in: office, ["effective": JourneyOffice.nextWeek, "password": Colleague.password])
    let head = try await office.browser(of: .head)
    let ask = try await head.open(try await head.open("/prosedur/B/revisi").link("Cabut Revisi 1"))
    #expect(ask.text.contains("akan berlaku mulai 21 April 2026"), "\(ask.describe())")
    let silent = try await head.submit(try ask.form(containing: "reason"))
    #expect(silent.status == 422 && silent.text.contains("Tulis mengapa revisi ini tidak jadi berlaku."))
    let list = try await head.submit(
      try ask.form(containing: "reason"), changing: ["reason": "Pelatihan belum selesai."], following: true)
    #expect(list.text.contains("Dicabut Bambang Suryanto sebelum berlaku") && list.text.contains("Pelatihan belum"))
    #expect(try await head.open("/prosedur/B/revisi/1/cetak").text.contains("DICABUT"))
    #expect(try await !admin.open("/prosedur/B/revisi").document.links.contains { $0.text.hasPrefix("Cabut") })
    let form = try await admin.open("/prosedur/B/revisi").form(withButton: "Susun revisi baru")
    let draft = try await admin.submit(form, changing: ["number": "1"], following: true)
    #expect(draft.text.contains("Konsep revisi 2"), "\(draft.describe())")
  }

  @Test("P2 · who has checked a draft reads why he does not approve it, and finds no button")
  func checkedBefore() async throws {
    let office = try await JourneyOffice.open()
    let manager = try await office.browser(of: .manager)
    let admin = try await begin(in: office)
    try await press("Kirim untuk diperiksa", as: .admin, in: office)
    try await press("Nyatakan sudah diperiksa", as: .head, in: office)
    let page = try await office.browser(of: .head).open(Self.draft)
    #expect(page.text.contains("Anda sudah memeriksa konsep ini."), "\(page.describe())")
    #expect(throws: (any Error).self) { try page.form(withButton: "Sahkan revisi") }
    #expect(try await !manager.open(Self.draft).text.contains("Anda sudah memeriksa"))
    #expect(try await !admin.open(Self.draft).text.contains("Orang lain harus"))
  }
}
