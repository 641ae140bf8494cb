import Support
import Testing

@Suite("What was uploaded is kept until the form is right") struct KeptFileJourneys {
  private static let paper = "tanda terima sampel.pdf"
  private static let told = [
    "recipient": "Ratna Kusuma", "receivedOn": JourneyOffice.today, "way": "handed",
    "minutes": "Surat diserahkan di loket.",
  ]

  @Test("B7 · evidence sent with an incomplete report waits, and is filed with the mended one")
  func execution() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .planned)
    let lead = try await office.browser(of: .teamLead)
    let asked = try await run.send(
      "pelaksanaan", by: .teamLead, changing: ["report": "Sudah terbit."], files: ["files": [.paper, .program]])
    #expect(asked.status == 422 && asked.text.contains("Tulis bagaimana pelaksanaannya dipantau."))
    let ids = asked.document.root.elements { $0.id != nil }.compactMap(\.id)
    #expect(Set(ids).count == ids.count, "two forms on one page share no id")
    #expect(asked.text.contains("foto.jpg") && asked.text.contains("\(Self.paper) ("), "both faults are told at once")
    let form = try asked.form(containing: "report")
    #expect(form.value(of: "report") == "Sudah terbit.")
    let page = try await lead.submit(
      form, changing: JourneyCase.executed(form), pressing: "Laporkan kepada pimpinan", following: true)
    #expect(page.status == 200 && page.text.contains("Langkah 8 dari 10"), "\(page.describe())")
    let file = try await lead.click(Self.paper, on: page)
    #expect(file.bytes == WebUpload.paper.bytes)
  }

  @Test("B4 · a colleague's note keeps its file while somebody to read it is chosen")
  func staffNote() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let lead = try await office.browser(of: .teamLead)
    let asked = try await run.send(
      "catatan", by: .teamLead, changing: ["text": "Lihat lampiran."], files: ["noteFiles": [.paper]])
    #expect(asked.status == 422 && asked.text.contains("Pilih siapa yang membacanya."))
    let page = try await lead.submit(
      asked.form(containing: "audience"), changing: ["audience": "internal"], following: true)
    #expect(page.text.contains("Lihat lampiran.") && page.text.contains(Self.paper), "\(page.describe())")
    #expect(try await !run.trackingPage().text.contains(Self.paper))
  }

  @Test("P4 · a customer's file waits while his note is too long, and reaches the performer with it")
  func customerNote() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let form = try await run.trackingPage().form(containing: "note")
    let asked = try await run.customer.submit(
      form, changing: ["note": String(repeating: "a", count: 5001)], files: ["files": [.paper]])
    #expect(asked.status == 422 && asked.text.contains("Paling banyak 5.000 karakter; sekarang 5.001."))
    let page = try await run.customer.submit(
      asked.form(containing: "note"), changing: ["note": "Ini tanda terimanya."], following: true)
    #expect(page.text.contains("Ini tanda terimanya.") && page.text.contains("diteruskan kepada petugas"))
    let lead = try await office.browser(of: .teamLead)
    let file = try await lead.click(Self.paper, on: try await run.page(for: .teamLead))
    #expect(file.bytes == WebUpload.paper.bytes)
  }

  @Test("B10 · a proof of receipt waits, and another takes its place")
  func proof() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    let desk = try await office.browser(of: .desk)
    let asked = try await run.send("penerimaan", by: .desk, files: ["proof": [.paper]])
    #expect(asked.status == 422 && asked.text.contains(Self.paper))
    #expect(!asked.text.contains("Lampirkan bukti penerimaan"))
    let better = WebUpload(name: "foto terang.pdf", type: "application/pdf", bytes: WebUpload.paper.bytes)
    let again = try await desk.submit(asked.form(containing: "proof"), files: ["proof": [better]])
    #expect(again.text.contains("foto terang.pdf") && !again.text.contains(Self.paper))
    let closed = try await desk.submit(again.form(containing: "proof"), changing: Self.told, following: true)
    #expect(closed.text.contains("Selesai") && closed.text.contains("foto terang.pdf"), "\(closed.describe())")
    #expect(!closed.text.contains(Self.paper))
  }

  @Test("B1 · the desk is told of a wrong file and of what is missing at once; a form open too long keeps its files")
  func desk() async throws {
    let office = try await JourneyOffice.open()
    let desk = try await office.browser(of: .desk)
    let form = try await desk.open("/keluhan/catat").form(containing: "channel")
    let asked = try await desk.submit(
      form, changing: ["subject": "Antrean"], files: ["files": [.paper, .program]])
    #expect(asked.status == 422 && asked.text.contains("Pilih cara keluhan ini sampai."))
    #expect(asked.text.contains("foto.jpg") && asked.text.contains("\(Self.paper) ("))
    let removed = try await desk.submit(asked.form(containing: "channel"), pressing: "Hapus \(Self.paper)")
    #expect(removed.status == 200 && !removed.text.contains(Self.paper))
    let old = try await desk.submit(
      removed.form(containing: "channel"), changing: ["ticket": "lama"], files: ["files": [.paper]])
    #expect(old.status == 422 && old.text.contains("terlalu lama terbuka") && old.text.contains(Self.paper))
    #expect(try old.form(containing: "channel").value(of: "subject") == "Antrean")
  }

  @Test("P4 · “Hapus” beside a kept file takes it out, keeps what was typed, and finds no fault")
  func removing() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .planned)
    let lead = try await office.browser(of: .teamLead)
    let asked = try await run.send(
      "pelaksanaan", by: .teamLead, changing: ["report": "Sudah terbit."], files: ["files": [.paper]])
    let page = try await lead.submit(asked.form(containing: "report"), pressing: "Hapus \(Self.paper)")
    #expect(page.status == 200 && page.document.elements(class: "error").isEmpty, "\(page.describe())")
    #expect(try page.form(containing: "report").value(of: "report") == "Sudah terbit.")
    #expect(!page.text.contains(Self.paper) && page.text.contains("Langkah 7 dari 10"))
    let long = try await run.customer.submit(
      run.trackingPage().form(containing: "note"), files: ["files": [.program, .paper]])
    #expect(long.status == 422)
    let customers = try await run.customer.submit(
      long.form(containing: "note"), changing: ["note": "Sebentar"], pressing: "Hapus \(Self.paper)")
    #expect(customers.status == 200 && !customers.text.contains(Self.paper))
    #expect(try customers.form(containing: "note").value(of: "note") == "Sebentar")
  }

  @Test("P4 · a file that waits can be read by nobody, and another's tray cannot be guessed")
  func unreadable() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .planned)
    let desk = try await office.browser(of: .desk)
    let asked = try await run.send("catatan", by: .desk, files: ["noteFiles": [.paper]])
    let form = try asked.form(containing: "audience")
    let button = try #require(form.button("Hapus \(Self.paper)")?.text)
    for address in ["/berkas/\(button)", "\(run.tracking)/berkas/\(button)"] {
      #expect(try await desk.get(address).status == 404)
    }
    let note = ["text": "Tanpa berkas.", "audience": "internal"]
    for tray in ["", "AAAAAAAAAAAAAAAAAAAAAA", "../../etc/passwd"] {
      let page = try await desk.submit(
        form, changing: note.merging(["tray": tray]) { $1 }, following: true)
      #expect(page.status == 200 && !page.text.contains(Self.paper))
    }
  }

  @Test("P4 · files nobody sent within a day are deleted")
  func old() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let asked = try await run.customer.submit(
      run.trackingPage().form(containing: "note"), files: ["files": [.paper, .program]])
    office.pass(minutes: 23 * 60)
    try office.runJobs()
    let kept = try await run.customer.submit(asked.form(containing: "note"), files: ["files": [.program]])
    #expect(kept.text.contains("\(Self.paper) ("))
    office.pass(minutes: 2 * 60)
    try office.runJobs()
    let gone = try await run.customer.submit(kept.form(containing: "note"), files: ["files": [.program]])
    #expect(gone.status == 422 && !gone.text.contains("\(Self.paper) ("), "\(gone.describe())")
  }

  @Test("B1 · the files of a draft wait as long as the draft")
  func draft() async throws {
    let office = try await JourneyOffice.open()
    let form = PublicForm(browser: office.stranger, files: [.paper])
    _ = try await form.fillIn()
    office.pass(minutes: 23 * 60)
    _ = try await form.answer(
      try await form.browser.open("/keluhan/baru/keinginan"), ["remedy": "Sertifikat terbit besok."])
    office.pass(minutes: 23 * 60)
    try office.runJobs()
    let check = try await form.browser.open("/keluhan/baru/periksa")
    let confirmation = try await form.browser.submit(check.form(to: "/keluhan/baru/kirim"), following: true)
    let receipt = try await form.browser.click("Cetak tanda terima", on: confirmation)
    #expect(receipt.text.contains(Self.paper), "\(receipt.describe())")
  }
}
