import Support
import Testing

@Suite("B10, C6, D11 · what a customer tells a colleague counts as his word") struct ToldAnswerJourneys {
  private static let words = "Nomor seri masih salah."

  private func told(_ verdict: String, by way: String, _ text: String, of run: JourneyCase) async throws -> WebPage {
    let desk = try await run.office.browser(of: .desk)
    let form = try await desk.click("Catat jawaban pelanggan", on: try await run.page(for: .desk))
    return try await desk.submit(
      form.form(containing: "verdict"), changing: ["verdict": verdict, "way": way, "text": text], following: true)
  }

  @Test("B10 · not satisfied, said on the telephone: it goes to the head, and the story says who wrote it down")
  func dissatisfied() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    let silent = try await told("dissatisfied", by: "telephone", "", of: run)
    #expect(silent.status == 422 && silent.text.contains("Tulis apa yang dikatakan pelanggan."))
    let page = try await told("dissatisfied", by: "telephone", Self.words, of: run)
    #expect(page.text.contains("Langkah 3 dari 10"), "\(page.describe())")
    #expect(page.text.contains("Belum puas dengan surat jawaban, lewat telepon, dicatat petugas oleh Rina Wulandari"))
    #expect(try await office.browser(of: .head).open("/tugas").text.contains(run.number))
    #expect(try office.mails("letter.disputed").contains { $0.address == Colleague.head.email })
    #expect(try await office.browser(of: .desk).open("\(run.path)/komunikasi").text.contains(Self.words))
    let customers = try await run.trackingPage()
    #expect(customers.text.contains("Anda menyatakan belum puas, lewat telepon, dicatat petugas"))
    #expect(!customers.text.contains("Rina Wulandari") && !customers.text.contains("Pelanggan"))
    #expect(try office.faults() == [])
  }

  @Test("B10 · accepted at the counter: the case ends as recorded by the desk, with minutes and without a paper proof")
  func satisfied() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    let page = try await told("satisfied", by: "inPerson", "Sudah cocok.", of: run)
    #expect(page.text.contains("Selesai, tanggapan pelanggan dicatat petugas"), "\(page.describe())")
    let minutes = try await run.customer.open("\(run.tracking)/notulen")
    #expect(minutes.text.contains("saat datang langsung") && minutes.text.contains("Sudah cocok."))
    let customers = try await run.trackingPage()
    #expect(customers.text.contains("Selesai, tanggapan Anda dicatat petugas."), "\(customers.describe())")
    #expect(customers.text.contains("Anda menerima surat jawaban, saat datang langsung, dicatat petugas"))
    #expect(try office.faults() == [])
  }

  @Test("B10 · an answer that the customer has given himself meanwhile is not written over, and nothing typed is lost")
  func meanwhile() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    let desk = try await office.browser(of: .desk)
    let form = try await desk.open("\(run.path)/jawaban-pelanggan").form(containing: "verdict")
    let question = try await run.customer.click("Terima jawaban", on: try await run.trackingPage())
    _ = try await run.customer.submit(question.form(containing: "note"))
    let late = try await desk.submit(
      form, changing: ["verdict": "dissatisfied", "way": "telephone", "text": Self.words])
    #expect(late.status == 409 && late.text.contains("sudah berubah") && late.text.contains(Self.words))
    #expect(try await desk.get("\(run.path)/jawaban-pelanggan").status == 303)
    #expect(try await office.browser(of: .head).get("\(run.path)/jawaban-pelanggan").status == 403)
  }

  @Test(
    "C6, D11 · said at the desk, it goes the same way, and the customer reads it as his own", arguments: ["C", "D"])
  func otherProcedures(_ code: String) async throws {
    let office = try await JourneyOffice.open(by: code == "C" ? .c : .d)
    let run: JourneyCase
    if code == "C" {
      let company = try await CompanyCase.begin(in: office)
      try await company.bring(to: .validated)
      run = company.run
    } else {
      let consultancy = try await ConsultancyCase.begin(in: office)
      try await consultancy.bring(to: .verified)
      run = consultancy.run
    }
    let page = try await run.send(
      "tanggapan", by: .desk, changing: ["verdict": "dissatisfied", "way": "whatsApp", "text": Self.words])
    #expect(page.text.contains("Belum puas dengan penyelesaian, lewat WhatsApp, dicatat petugas"), "\(page.describe())")
    let customers = try await run.trackingPage()
    #expect(customers.text.contains("Anda menyatakan belum puas, lewat WhatsApp, dicatat petugas"))
    #expect(customers.text.contains(Self.words))
    #expect(try office.faults() == [])
  }
}
