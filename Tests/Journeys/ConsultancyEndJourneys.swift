import Support
import Testing

@Suite("D8–D12 · the consultancy's procedure, from the letter to the end") struct ConsultancyEndJourneys {
  @Test("D8 · the letter is sent, and how is recorded on the case, in the log and in the register")
  func delivery() async throws {
    let office = try await JourneyOffice.open(by: .d)
    let case2 = try await ConsultancyCase.begin(in: office)
    try await case2.bring(to: .signed)
    let register = try await office.browser(of: .manager).open("/surat")
    #expect(register.text.contains("Menunggu pengiriman"), "\(register.describe())")
    let page = try await case2.deliver()
    #expect(page.text.contains("Langkah 16 dari 23") && page.text.contains("Surat jawaban dikirim"))
    #expect(try await office.browser(of: .manager).open("/surat").text.contains("Dikirim 14 April 2026"))
    let log = try await office.browser(of: .desk).open("\(case2.run.path)/komunikasi")
    #expect(log.text.contains("001/STM/JC/IV/2026 dikirim kepada Ratna Kusuma"))
    #expect(try await case2.run.trackingPage().text.contains("Surat jawaban dikirim"))
  }

  @Test("D9 · the department concerned carries the plan out, each action with day and evidence")
  func execution() async throws {
    let office = try await JourneyOffice.open(by: .d)
    let case2 = try await ConsultancyCase.begin(in: office)
    try await case2.bring(to: .sent)
    let form = try await case2.run.page(for: .department)
    #expect(form.text.contains("Dilaksanakan: Periksa beban sebelum jadwal") && !form.text.contains("Kesimpulan"))
    let page = try await case2.execute()
    #expect(page.text.contains("Langkah 17 dari 23") && page.text.contains("Daftar beban baru"))
  }

  @Test("D10 · who drafted or did the work is refused as verifier; an independent one verifies, again where needed")
  func verification() async throws {
    let office = try await JourneyOffice.open(by: .d)
    let admin = try await office.browser(of: .admin)
    let people = try await admin.open("/pengaturan/orang")
    let hadi = try await admin.open(try people.link("Hadi Nugroho"))
    let appoint = try hadi.form(containing: "position")
    let position = try #require(appoint.control(named: "position")?.options.first { $0.label.contains("Verifikator") })
    _ = try await admin.submit(
      appoint, changing: ["position": position.value, "unit": "Administrasi"], following: true)
    let case2 = try await ConsultancyCase.begin(in: office)
    try await case2.bring(to: .executed)
    let refused = try await case2.run.page(for: .department)
    #expect(refused.text.contains("tidak mengerjakan tindakannya"), "\(refused.describe())")
    #expect(!refused.body.contains("\(case2.run.path)/verifikasi\""))
    #expect(!refused.text.contains("Di luar wewenang"), "nobody ends with it what another is to judge")
    let again = try await case2.verify("again", reason: "Baru satu minggu.")
    #expect(again.text.contains("Langkah 17 dari 23"), "\(again.describe())")
    try await case2.verify("again", reason: "Tunggu sebulan.")
    let third = try await case2.verify("again", reason: "Sekali lagi.")
    #expect(third.status == 422 && third.text.contains("Ini verifikasi ketiga."))
    try await case2.verify("effective")
    let paper = try await office.browser(of: .manager).open("\(case2.run.path)/cpar/cetak")
    for words in ["Verifikasi 1", "Verifikasi 2", "Verifikasi 3", "Hendra Gunawan", "Ditutup: efektif"] {
      #expect(paper.text.contains(words), "\(words)")
    }
  }

  @Test("D10 · what is not effective leads to a follow-up CPAR that names the one before")
  func followUp() async throws {
    let office = try await JourneyOffice.open(by: .d)
    let case2 = try await ConsultancyCase.begin(in: office)
    try await case2.bring(to: .executed)
    let back = try await case2.verify("notEffective", reason: "Jadwal masih bertumpuk.")
    #expect(back.text.contains("Langkah 7 dari 23"))
    try await case2.issue()
    try await case2.plan(by: .consultingCoordinator)
    try await case2.decide("needed")
    try await case2.draft()
    try await case2.check(by: .consultingCoordinator)
    try await case2.check(by: .salesCoordinator)
    let signed = try await case2.run.sign()
    #expect(signed.text.contains("002/STM/JC/IV/2026"), "\(signed.describe())")
    let paper = try await office.browser(of: .manager).open("\(case2.run.path)/cpar/cetak")
    #expect(paper.text.contains("Tidak efektif; dilanjutkan dengan CPAR/STM/2026/IV/002"))
    #expect(paper.text.contains("Lanjutan dari"))
  }

  @Test("D11 · not satisfied: to the director; still not: to the sales coordinator with the director; until solved")
  func specialAction() async throws {
    let office = try await JourneyOffice.open(by: .d)
    try await office.change(rules: ["rounds": "0"])
    let case2 = try await ConsultancyCase.begin(in: office)
    try await case2.bring(to: .verified)
    try await case2.answer(satisfied: false, "Manual belum lengkap.")
    #expect(try await office.browser(of: .head).open("/tugas").text.contains("Menetapkan tindakan khusus"))
    #expect(try await case2.run.page(for: .head).text.contains("Manual belum lengkap."))
    try await case2.act(by: .head, with: "Koordinator konsultan")
    for _ in 0..<2 {
      try await case2.answer(satisfied: false, "Tidak ada yang datang.")
      let together = try await case2.run.page(for: .salesCoordinator)
      #expect(together.text.contains("Melakukan tindakan khusus bersama direktur"))
      try await case2.act(by: .salesCoordinator, with: "Direktur")
    }
    #expect(try await case2.run.trackingPage().text.contains("Konsultan senior mendampingi di tempat."))
    try await case2.answer(satisfied: true)
    #expect(try await case2.run.page(for: .manager).text.contains("Langkah 22 dari 23"))
  }

  @Test("D5 · a matter that comes back within 90 days says so, with the way to the earlier CPAR")
  func recurrence() async throws {
    let office = try await JourneyOffice.open(by: .d)
    let first = try await ConsultancyCase.begin(in: office)
    try await first.bring(to: .planned)
    let second = try await ConsultancyCase.begin(in: office)
    try await second.bring(to: .planned)
    let page = try await second.run.page(for: .salesCoordinator)
    #expect(page.document.elements(class: "tag").contains { $0.text == "Berulang" }, "\(page.describe())")
    let earlier = try #require(page.document.links.first { $0.href == "\(first.run.path)/cpar/cetak" })
    #expect(earlier.text.hasPrefix("Dalam 90 hari juga "))
    let paper = try await office.browser(of: .salesCoordinator).open("\(second.run.path)/cpar/cetak")
    #expect(paper.document.links.contains { $0.href == earlier.href }, "\(paper.describe())")
    #expect(try await !first.run.page(for: .salesCoordinator).text.contains("Masalah berulang"))
  }

  @Test("D12 · monitored and evaluated: what comes back gets a follow-up CPAR, what is solved is closed")
  func closing() async throws {
    let office = try await JourneyOffice.open(by: .d)
    let case2 = try await ConsultancyCase.begin(in: office)
    try await case2.bring(to: .verified)
    try await case2.answer(satisfied: true)
    let recurring = try await case2.evaluate("recurring", reason: "Terjadi pada klien lain.")
    #expect(recurring.text.contains("Langkah 7 dari 23"))
    try await case2.issue()
    try await case2.plan(by: .consultingCoordinator)
    try await case2.decide("notNeeded", reason: "Sudah disurati.")
    try await case2.execute()
    try await case2.verify("effective")
    try await case2.answer(satisfied: true)
    try await case2.evaluate("solved")
    let page = try await case2.close()
    #expect(page.text.contains("Selesai, dikonfirmasi pelanggan"), "\(page.describe())")
    #expect(try await case2.run.trackingPage().text.contains("Manual selesai, audit lulus."))
    #expect(try await office.browser(of: .manager).open("/kpi").status == 200)
    #expect(try await office.browser(of: .manager).open("/prosedur/D").text.contains("STM / PP02 / 08"))
    #expect(try office.faults() == [])
  }
}
