import Support
import Testing

@Suite("B1, B9 · registers of incoming and outgoing mail") struct MailRegisterJourneys {
  /// Enters a letter at the desk; what follows comes back.
  private func enter(_ changes: [String: String], in office: JourneyOffice) async throws -> WebPage {
    let desk = try await office.browser(of: .desk)
    let form = try await desk.click("Catat surat masuk", on: try await desk.open("/surat/masuk"))
      .form(containing: "sender")
    return try await desk.submit(form, changing: changes, following: true)
  }

  @Test("a letter that comes in gets the next agenda number, belongs to its case, and is entered once")
  func incoming() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office)
    let empty = try await enter(["sender": "", "ticket": "KEL-1999-0001"], in: office)
    #expect(empty.status == 422 && empty.text.contains("Tulis dari siapa surat ini."), "\(empty.describe())")
    let strange = try await enter(["sender": "PT Lain", "subject": "Tagihan", "ticket": "KEL-1999-0001"], in: office)
    #expect(strange.status == 422 && strange.text.contains("Tidak ada keluhan dengan nomor ini"))

    let desk = try await office.browser(of: .desk)
    let form = try await desk.open("/surat/masuk/baru").form(containing: "sender")
    let typed = [
      "sender": "PT Maju Jaya", "number": "12/DIR/2026", "subject": "Bukti tambahan", "ticket": run.number,
      "attachments": "satu berkas", "urgency": "soon", "receivedOn": JourneyOffice.yesterday,
    ]
    let page = try await desk.submit(form, changing: typed, following: true)
    #expect(page.text.contains("Bukti tambahan") && page.text.contains("PT Maju Jaya"), "\(page.describe())")
    let again = try await desk.submit(form, changing: typed, following: true)
    #expect(again.text.matches(of: #/Bukti tambahan/#).count == 1)
    #expect(try await run.page(for: .desk).text.contains("Surat masuk"))
    let other = try await enter(["sender": "PT Lain", "subject": "Undangan"], in: office)
    #expect(other.text.contains("Undangan") && other.text.contains("Bukti tambahan"))
    #expect(try office.faults() == [])
  }

  @Test("a voided agenda number keeps its line, with who, when and why, on screen, paper and in files")
  func voiding() async throws {
    let office = try await JourneyOffice.open()
    let page = try await enter(["sender": "PT Salah", "subject": "Salah catat"], in: office)
    let desk = try await office.browser(of: .desk)
    let ask = try await desk.click("Batalkan nomor", on: page)
    let silent = try await desk.submit(try ask.form(containing: "reason"))
    #expect(silent.status == 422 && silent.text.contains("Tulis mengapa nomor ini dibatalkan."))
    let done = try await desk.submit(
      try ask.form(containing: "reason"), changing: ["reason": "Tercatat dua kali."], following: true)
    #expect(done.text.contains("Salah catat") && done.text.contains("Tercatat dua kali."), "\(done.describe())")
    #expect(!done.document.links.contains { $0.text == "Batalkan nomor" })
    let paper = try await desk.click("Cetak", on: done)
    #expect(paper.text.contains("Tercatat dua kali.") && paper.text.contains("Periode April 2026"))
    #expect(try await desk.get("/surat/masuk.csv").body.contains("Tercatat dua kali."))
    let twice = try await desk.submit(try ask.form(containing: "reason"), changing: ["reason": "Lagi."])
    #expect(twice.status == 409)
    #expect(try office.faults() == [])
  }

  @Test("a letter that a newer one took the place of may lose its number, not the one that counts")
  func supersededLetter() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    let head = try await office.browser(of: .head)
    let register = try await head.open("/surat")
    #expect(!register.document.links.contains { $0.text == "Batalkan nomor" })
    #expect(try await head.get("/surat/keluar/1/batal").status == 409)
    let book = try Workbook(try await head.get("/surat.xlsx").bytes)
    #expect(book.sheets[0].values[0].contains(.text("Klasifikasi")) && book.sheets[0].rows.count == 2)
    #expect(try await head.open("/surat/cetak").text.contains("Periode April 2026"))
    #expect(try await run.trackingPage().status == 200)
  }

  @Test("D8, P6 · a reply not yet sent loses its number: its case goes back, the customer is told, its code says so")
  func unsentLetter() async throws {
    let office = try await JourneyOffice.open(by: .d)
    let run = try await ConsultancyCase.begin(in: office)
    try await run.bring(to: .signed)
    let desk = try await office.browser(of: .desk)
    let code = try PaperJourneys.code(on: try await desk.open("\(run.run.path)/surat/cetak"))
    let ask = try await desk.click("Batalkan nomor", on: try await desk.open("/surat"))
    #expect(ask.text.contains("Surat ini belum dikirim"), "\(ask.describe())")
    let list = try await desk.submit(
      try ask.form(containing: "reason"), changing: ["reason": "Nama klien keliru."], following: true)
    #expect(list.text.contains("Nama klien keliru.") && !list.document.links.contains { $0.text == "Batalkan nomor" })
    #expect(try await run.run.page(for: .desk).text.contains("Langkah 11 dari 23"))
    #expect(
      try await office.stranger.open("/periksa/\(code)").text.contains(
        "Nomor ini dibatalkan pada Selasa, 14 April 2026"))
    #expect(try await run.run.trackingPage().text.contains("Surat penggantinya sedang kami susun."))
    #expect(try await run.run.customer.get("\(run.run.tracking)/surat").status == 404)
    #expect(try await desk.open("\(run.run.path)/dokumen").text.contains("Nomor dibatalkan"))
    #expect(try office.faults() == [])

    try await run.draft()
    try await run.check(by: .consultingCoordinator)
    try await run.check(by: .salesCoordinator)
    try await run.run.sign()
    try await run.deliver()
    #expect(try await desk.open("/surat").text.contains("Nama klien keliru."))
    #expect(try await desk.get("/surat/keluar/2/batal").status == 409)
    #expect(try await run.run.customer.get("\(run.run.tracking)/surat").status == 200)
    #expect(try office.faults() == [])
  }

  @Test("P6 · a letter made outside the program takes the next number, is entered once, and gets its file later")
  func madeOutside() async throws {
    let office = try await JourneyOffice.open()
    _ = try await JourneyCase.begin(in: office, to: .signed)
    let desk = try await office.browser(of: .desk)
    let form = try await desk.click("Catat surat keluar", on: try await desk.open("/surat")).form(
      containing: "addressee")
    let empty = try await desk.submit(form)
    #expect(empty.status == 422 && empty.text.contains("Tulis kepada siapa surat ini."), "\(empty.describe())")
    let typed = [
      "addressee": "Dinas Perindustrian", "subject": "Undangan rapat", "signer": "Bambang Suryanto",
      "urgency": "soon", "security": "limited", "letterDate": JourneyOffice.yesterday,
    ]
    let list = try await desk.submit(form, changing: typed, following: true)
    #expect(list.text.contains("Undangan rapat") && list.text.contains("Dinas Perindustrian"), "\(list.describe())")
    let again = try await desk.submit(form, changing: typed, following: true)
    #expect(again.text.matches(of: #/Undangan rapat/#).count == 1)
    #expect(try await desk.open("/surat?q=undangan").text.contains("Undangan rapat"))
    #expect(try await !desk.open("/surat?q=sertifikat").text.contains("Undangan rapat"))
    #expect(try await desk.get("/surat.csv").body.contains("Undangan rapat"))
    #expect(try await desk.open("/surat/cetak").text.contains("Undangan rapat"))

    let attach = try await desk.click("Lampirkan suratnya", on: again)
    let none = try await desk.submit(try attach.form(containing: "file"))
    #expect(none.status == 422 && none.text.contains("Pilih berkas suratnya"), "\(none.describe())")
    let done = try await desk.submit(try attach.form(containing: "file"), files: ["file": [.paper]], following: true)
    #expect(done.text.contains("dilampirkan."), "\(done.describe())")
    #expect(try await desk.get("/surat/keluar/2/berkas").status == 200)
    #expect(try await desk.get("/surat/keluar/2/lampiran").status == 409)
    #expect(try await office.browser(of: .teamLead).get("/surat/keluar/2/berkas").status == 403)
    let void = try await desk.click("Batalkan nomor", on: done).form(containing: "reason")
    let kept = try await desk.submit(void, changing: ["reason": "Rapat batal."], following: true)
    #expect(kept.text.contains("Undangan rapat") && kept.text.contains("Rapat batal."))
    #expect(try office.faults() == [])
  }

  @Test(
    "P6 · a register is issued as it stands: its paper has a check code that anybody can have checked",
    arguments: ["/surat/cetak?bulan=2026-04", "/surat/masuk/cetak", "/keluhan/cetak"])
  func issuedRegister(_ address: String) async throws {
    let office = try await JourneyOffice.open()
    _ = try await JourneyCase.begin(in: office, to: .signed)
    let head = try await office.browser(of: .head)
    let page = try await head.open(address)
    let form = try page.form(withButton: "Terbitkan PDF dengan kode periksa")
    let paper = try await head.submit(form, following: true)
    let code = try PaperJourneys.code(on: paper)
    #expect(paper.text.contains("April 2026") && paper.text.contains("Bambang Suryanto"), "\(paper.describe())")
    #expect(try await office.stranger.open("/periksa/\(code)").text.contains("Dokumen ini diterbitkan di sini"))
    #expect(try await office.browser(of: .desk).get("/dokumen/\(code)").status == 200)
    #expect(try await office.browser(of: .teamLead).get("/dokumen/\(code)").status == 403)
    #expect(try office.faults() == [])
  }

  @Test("B9, D7 · all that waits for my initials or signature is on one page, and its number in the navigation")
  func waiting() async throws {
    let office = try await JourneyOffice.open()
    let first = try await JourneyCase.begin(in: office, to: .initialled)
    office.pass(minutes: 30)
    let second = try await JourneyCase.begin(in: office, to: .initialled)
    let head = try await office.browser(of: .head)
    let page = try await head.click("Paraf dan tanda tangan", on: try await head.open("/tugas"))
    #expect(page.text.contains("2 surat"), "\(page.describe())")
    let places = [first.number, second.number].compactMap { page.text.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 2 && places[0] < places[1])
    try await first.sign()
    try await second.sign()
    #expect(try await head.open("/tugas/paraf").text.contains("Tidak ada surat yang menunggu Anda."))
    let lead = try await office.browser(of: .teamLead).open("/tugas")
    #expect(!lead.document.links.contains { $0.href == "/tugas/paraf" })
  }

  @Test("D7 · one who approved is overruled by a later refusal: the letter goes back, and nobody can sign it")
  func laterRefusal() async throws {
    let office = try await JourneyOffice.open(by: .d)
    let run = try await ConsultancyCase.begin(in: office)
    try await run.bring(to: .checkedByConsultants)
    let waiting = try await office.browser(of: .salesCoordinator).open("/tugas/paraf")
    #expect(waiting.text.contains("Periksa dan paraf surat jawaban") && waiting.text.contains(run.run.number))
    try await run.sendBack(by: .salesCoordinator, "Nada surat belum tepat.")
    let draft = try await office.browser(of: .desk).open("\(run.run.path)/surat")
    #expect(draft.text.contains("gugur karena dikembalikan") && draft.text.contains("Nada surat belum tepat."))
    for signer in [Colleague.head, .consultingCoordinator] {
      let page = try await office.browser(of: signer).open("\(run.run.path)/surat")
      #expect(page.forms.allSatisfy { !$0.action.hasSuffix("/tanda-tangan") && !$0.action.hasSuffix("/pemeriksaan") })
    }
  }
}
