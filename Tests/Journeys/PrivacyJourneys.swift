import Support
import Testing

@Suite("UU PDP · what customers consent to, and what is kept how long") struct PrivacyJourneys {
  @Test("UU PDP · the notice is read before anything is sent, and its version is kept with the complaint")
  func consent() async throws {
    let office = try await JourneyOffice.open()
    let browser = office.stranger
    let check = try await PublicForm(browser: browser).fillIn()
    #expect(check.text.contains("Dengan mengirim, Anda menyetujui pemberitahuan ini (versi 1)."))
    #expect(check.text.contains("Siapa yang melihat apa"))
    let sent = try await browser.submit(check.form(to: "/keluhan/baru/kirim"), following: true)
    let run = try await JourneyCase.find(sent, in: office, customer: browser)
    #expect(try await run.page(for: .desk).text.contains("Versi 1, Selasa, 14 April 2026"))
    try await office.change(rules: ["privacyNotice": "Data Anda dipakai untuk keluhan ini saja."])
    #expect(try await browser.open("/privasi").text.contains("Data Anda dipakai untuk keluhan ini saja."))
    let later = try await JourneyCase.begin(in: office)
    #expect(try await later.page(for: .desk).text.contains("Versi 2,"))
    #expect(try await run.page(for: .desk).text.contains("Versi 1,"))
  }

  @Test("UU PDP · a notice that changed since it was read is read again before anything is filed")
  func changed() async throws {
    let office = try await JourneyOffice.open()
    let browser = office.stranger
    let check = try await PublicForm(browser: browser).fillIn()
    try await office.change(rules: ["privacyNotice": "Kalimat baru."])
    let again = try await browser.submit(check.form(to: "/keluhan/baru/kirim"))
    #expect(again.status == 409 && again.text.contains("Kalimat baru."), "\(again.describe())")
    let sent = try await browser.submit(again.form(to: "/keluhan/baru/kirim"), following: true)
    #expect(sent.text.contains("Keluhan diterima"), "\(sent.describe())")
  }

  @Test("UU PDP · the notice read at the desk is kept as consent with the way; an outdated or unread one is not")
  func atTheDesk() async throws {
    let office = try await JourneyOffice.open()
    let desk = try await office.browser(of: .desk)
    let call = [
      "channel": "telephone", "subject": "Antrean terlalu lama", "description": "Dua jam.", "service": "Loket",
      "isDangerous": "no", "confidentiality": "named", "name": "Budi Santoso", "phone": "0813 1111 2222",
    ]
    let form = try await desk.open("/keluhan/catat").form(containing: "notice")
    let mark = try #require(form.control(named: "notice")?.text)
    try await office.change(rules: ["privacyNotice": "Kalimat baru."])
    let stale = try await desk.submit(form, changing: call, ticking: ["notice": [mark]])
    #expect(stale.status == 422 && stale.text.contains("Pemberitahuan privasi berubah"), "\(stale.describe())")
    let again = try stale.form(containing: "notice")
    let now = try #require(again.control(named: "notice")?.text)
    let receipt = try await desk.submit(
      again, ticking: ["notice": [now]], pressing: "Catat keluhan", following: true)
    let page = try await desk.click("Buka keluhan", on: receipt)
    #expect(page.text.contains("pukul 09.00 WITA · Telepon, dibacakan atau ditunjukkan petugas"), "\(page.describe())")
    let unread = try await desk.submit(
      desk.open("/keluhan/catat").form(containing: "notice"),
      changing: call.merging(["subject": "Toilet kotor", "phone": "0813 9999 0000"]) { $1 }, following: true)
    #expect(try await !desk.click("Buka keluhan", on: unread).text.contains("Persetujuan privasi"))
  }

  @Test("UU PDP · who stays anonymous is asked for no consent")
  func anonymous() async throws {
    let office = try await JourneyOffice.open()
    let check = try await PublicForm(browser: office.stranger, secrecy: .anonymous).fillIn()
    #expect(!check.text.contains("Anda menyetujui pemberitahuan"))
    let run = try await JourneyCase.begin(in: office, .anonymous)
    #expect(try await !run.page(for: .desk).text.contains("Persetujuan privasi"))
  }

  @Test("UU PDP · what is older than the retention is made anonymous once an administrator confirms; figures stay")
  func retention() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, files: [.paper], to: .explained)
    try await run.plan("Menelepon Bu Ratna (0812-3456-7890) tiap Jumat")
    try await run.execute("effective")
    try await run.draftAndInitial()
    try await run.sign()
    let question = try await run.customer.open("\(run.tracking)/terima")
    _ = try await run.customer.submit(question.form(containing: "note"), changing: ["note": "Salam, Ratna Kusuma."])
    let young = try await office.browser(of: .admin).open("/pengaturan/masa-simpan")
    #expect(young.text.contains("Tidak ada yang perlu dihapus.") && young.text.contains("5 tahun"))
    await office.pass(days: 365 * 5 + 3)
    let admin = try await office.browser(of: .admin)
    let list = try await admin.open("/pengaturan/masa-simpan")
    #expect(list.text.contains(run.number), "\(list.describe())")
    #expect(list.text.contains("diganti “[data dihapus]”") && list.text.contains("Jejak tidak memuat data pribadi"))
    #expect(try await run.page(for: .desk).text.contains("Menelepon Bu Ratna"))
    #expect(try await admin.click("Unduh CSV", on: list).body.contains(run.number))
    let done = try await admin.submit(list.form(to: "/pengaturan/masa-simpan"), following: true)
    #expect(done.text.contains("Data pribadi 1 keluhan sudah dihapus."), "\(done.describe())")
    let tracking = try await run.customer.open(run.tracking)
    for page in [tracking, try await run.page(for: .desk)] {
      #expect(page.status == 200 && page.text.contains(run.number), "\(page.describe())")
      for word in ["Ratna", "Kusuma", "Tirta", "3456", "Sertifikat uji semen"] {
        #expect(!page.body.contains(word), "\(word) on \(page.url)")
      }
    }
    let desk = try await office.browser(of: .desk)
    #expect(try await run.page(for: .desk).text.contains("Menelepon Bu [data dihapus] ([data dihapus]) tiap Jumat"))
    #expect(try await !desk.open("/keluhan?q=ratna").text.contains(run.number))
    #expect(try await !desk.open("/pelanggan").body.contains("Ratna"))
    #expect(try await desk.open("/kpi").status == 200)
    #expect(try await run.customer.open("\(run.tracking)/surat").body.contains("Ratna") == false)
    #expect(try office.faults() == [])
  }
}
