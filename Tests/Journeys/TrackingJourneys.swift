import Support
import Testing

@Suite("Tracking") struct TrackingJourneys {
  private func look(_ number: String, _ contact: String, _ browser: WebClient) async throws -> WebPage {
    let page = try await browser.open("/lacak")
    return try await browser.submit(
      page.form(containing: "number"), changing: ["number": number, "contact": contact])
  }

  @Test("B1 · the secret link shows what is done, what goes on and what comes, each with its time")
  func link() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let page = try await office.stranger.open(run.tracking)
    let steps = page.document.elements(class: "steps").first?.elements(named: "li") ?? []
    let states = steps.map { $0.classes.first.map(String.init) ?? "" }
    #expect(states == ["done", "done", "done", "now"] + Array(repeating: "next", count: 6))
    #expect(steps[0].text.contains("Keluhan diterima") && steps[0].text.contains("2026"))
    #expect(steps[3].text.contains("Sedang dikaji tim") && steps[3].text.contains("paling lambat"))
    #expect(steps[8].text.contains("Perkiraan paling lambat"))
    #expect(!page.text.contains("Ahmad Fauzi"), "the office speaks, not its people")
  }

  @Test("B1 · whatever was said and done, the customer's page speaks of him as Anda, and never of the customer")
  func address() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    try await run.send("catatan", by: .desk, changing: ["text": "Kami periksa.", "audience": "public"])
    try await run.send(
      "jeda", by: .teamLead, on: "/jeda",
      changing: ["kind": "customer", "note": "Foto kemasan", "expectedOn": JourneyOffice.nextWeek])
    _ = try await run.customer.submit(
      try await run.trackingPage().form(containing: "note"), changing: ["note": "Ini fotonya."])
    let question = try await run.customer.click("Tarik keluhan", on: try await run.trackingPage())
    let closed = try await run.customer.submit(
      question.form(containing: "reason"), ticking: ["sure": ["1"]], following: true)
    #expect(closed.text.contains("Anda tarik kembali."))
    let again = try await run.customer.click("Buka kembali keluhan", on: closed)
    let page = try await run.customer.submit(
      again.form(containing: "reason"), changing: ["reason": "Ternyata belum."], following: true)
    let story = try #require(page.document.elements(class: "story").first?.text)
    for words in [
      "Anda menyampaikan keluhan", "Pesan untuk Anda", "Ditunda, menunggu keterangan dari Anda",
      "Anda menambahkan keterangan", "Anda menarik keluhan", "Anda membuka kembali keluhan",
    ] {
      #expect(story.contains(words), "\(words) in \(story)")
    }
    #expect(!story.lowercased().contains("pelanggan") && !story.contains("oleh Anda"), "\(story)")
  }

  @Test("B1 · number and contact lead to the complaint, however the telephone number is typed")
  func lookup() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office)
    for contact in ["+62 812-3456-7890", "081234567890", "RATNA@example.com"] {
      let found = try await look(run.number.lowercased(), contact, office.stranger)
      #expect(found.status == 303 && found.location == run.tracking, "\(contact): \(found.describe())")
    }
  }

  @Test(
    "B1 · the number is understood as people type it",
    arguments: ["kel 2026 0001", "KEL–2026–0001", "KEL - 2026 -0001"])
  func number(typed: String) async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office)
    let found = try await look(typed, "081234567890", office.stranger)
    #expect(found.status == 303 && found.location == run.tracking, "\(found.describe())")
  }

  @Test("B1 · an address given with capital letters is found in any spelling")
  func capitals() async throws {
    let office = try await JourneyOffice.open()
    let form = PublicForm(browser: office.stranger)
    _ = try await form.fillIn()
    let contact = try await form.browser.open("/keluhan/baru/kontak?dari=periksa")
    let check = try await form.answer(contact, ["email": "Ratna.Kusuma@Example.com", "phone": ""])
    let confirmation = try await form.browser.submit(check.form(to: "/keluhan/baru/kirim"), following: true)
    let run = try await JourneyCase.find(confirmation, in: office, customer: form.browser)
    for email in ["Ratna.Kusuma@example.com", "ratna.kusuma@example.com"] {
      let found = try await look(run.number, email, office.stranger)
      #expect(found.status == 303 && found.location == run.tracking, "\(email): \(found.describe())")
    }
  }

  @Test("B1 · a wrong number and a wrong contact are answered alike, and after some tries not at all for a while")
  func wrong() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office)
    let browser = office.stranger
    let noCase = try await look("KEL-2026-9999", "081234567890", browser)
    let noContact = try await look(run.number, "081200000000", browser)
    #expect(noCase.status == 422 && noContact.status == 422)
    let sentence = "Nomor dan kontak itu tidak cocok dengan satu keluhan pun."
    #expect(noCase.text.contains(sentence) && noContact.text.contains(sentence))
    var last = noContact
    for _ in 0..<12 where last.status == 422 { last = try await look("KEL-2026-9999", "081234567890", browser) }
    #expect(last.status == 429 && last.text.contains("Terlalu banyak percobaan. Coba lagi pukul 09.01 WITA."))
    #expect(try last.form(containing: "number").value(of: "number") == "KEL-2026-9999")
    #expect(try await look(run.number, "081234567890", office.stranger).status == 429)
  }

  @Test("B1 · a link that is not right shows nothing, not even that one was near")
  func wrongLink() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office)
    let last = run.tracking.last == "A" ? "B" : "A"
    for path in [run.tracking.dropLast() + last, run.tracking + "x", "/lacak/tidak-ada"] {
      let page = try await office.stranger.get(String(path))
      #expect(page.status == 404 && !page.text.contains(run.number))
    }
  }

  @Test("B4 · what the customer adds, with files, reaches the performer of the open step")
  func note() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    office.pass(minutes: 1)
    let page = try await run.trackingPage()
    let form = try page.form(containing: "note")
    let empty = try await run.customer.submit(form)
    #expect(empty.status == 422 && empty.text.contains("Tulis keterangan, atau lampirkan berkas."))
    let thanks = try await run.customer.submit(
      form, changing: ["note": "Nomor sampel 117."], files: ["files": [.paper]], following: true)
    #expect(thanks.text.contains("Keterangan Anda sudah diteruskan kepada petugas."))
    let lead = try await office.browser(of: .teamLead)
    let seen = try await lead.open(run.path)
    #expect(seen.text.contains("1 keterangan baru dari pelanggan"))
    #expect(seen.text.contains("Nomor sampel 117."))
    #expect(try await lead.click("tanda terima sampel.pdf", on: seen).bytes == WebUpload.paper.bytes)
  }

  @Test("B4 · a note sent twice is told once; the same words on another day are told again")
  func noteTwice() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let form = try await run.trackingPage().form(containing: "note")
    async let first = run.customer.submit(form, changing: ["note": "Kapan?"], files: ["files": [.paper]])
    async let second = run.customer.submit(form, changing: ["note": "Kapan?"], files: ["files": [.paper]])
    #expect(try await [first.status, second.status] == [303, 303])
    let said = { (page: WebPage) in page.text.ranges(of: "Kapan?").count }
    let page = try await run.trackingPage()
    #expect(said(page) == 1 && page.text.ranges(of: "tanda terima sampel.pdf").count == 1)
    _ = try await run.customer.submit(page.form(containing: "note"), changing: ["note": "Kapan?"])
    #expect(said(try await run.trackingPage()) == 2)
  }

  @Test("B7 · that a first action did not help is told to the customer, whose list goes back")
  func notEffective() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .planned)
    try await run.execute("notEffective")
    #expect(try await run.trackingPage().text.contains("tindakan lanjutan sedang disiapkan"))
    try await run.plan("Melatih dua penyelia")
    #expect(try await run.trackingPage().text.contains("Tindakan lanjutan sedang dilaksanakan"))
  }

  @Test("B4 · a colleague's note is read by the customer only when it was meant for him")
  func audiences() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    try await run.send("catatan", by: .teamLead, changing: ["text": "Cek suhu oven.", "audience": "internal"])
    try await run.send("catatan", by: .teamLead, changing: ["text": "Mohon foto label.", "audience": "public"])
    let customers = try await run.trackingPage()
    #expect(customers.text.contains("Mohon foto label.") && !customers.body.contains("Cek suhu oven."))
    let colleagues = try await run.page(for: .desk)
    let inner = colleagues.document.elements(class: "internal").map(\.text)
    #expect(inner.contains { $0.contains("Catatan dalam") && $0.contains("Cek suhu oven.") })
    #expect(!inner.contains { $0.contains("Mohon foto label.") })
  }
}
