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
