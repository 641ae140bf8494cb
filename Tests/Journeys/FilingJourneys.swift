import Support
import Testing

@Suite("B1 · the public form") struct FilingJourneys {
  @Test(
    "B1 · a customer files by name, confidentially or anonymously, and gets number, date, receipt and secret link",
    arguments: Secrecy.allCases)
  func filing(secrecy: Secrecy) async throws {
    let office = try await JourneyOffice.open()
    let customer = office.stranger
    let confirmation = try await PublicForm(browser: customer, secrecy: secrecy).file()
    let run = try await JourneyCase.find(confirmation, in: office, customer: customer)
    #expect(confirmation.status == 200 && run.number.wholeMatch(of: #/KEL-2026-\d{4}/#) != nil)
    #expect(confirmation.text.contains("Jawaban paling lambat"))
    #expect(confirmation.text.contains("http://127.0.0.1:\(customer.port)\(run.tracking)"))
    let receipt = try await customer.click("Cetak tanda terima", on: confirmation)
    for words in [run.number, "Sertifikat belum terbit juga.", "13 April 2026", "Loket sampel"] {
      #expect(receipt.text.contains(words), "\(words)")
    }
    #expect(receipt.text.contains("Ratna Kusuma") == (secrecy == .named))
    try await expectIdentity(of: run, shownAs: secrecy)
  }

  /// Colleagues see who complains as far as the customer agreed, and never the name of an anonymous one.
  private func expectIdentity(of run: JourneyCase, shownAs secrecy: Secrecy) async throws {
    let page = try await run.page(for: .desk)
    #expect(page.text.contains("Ratna Kusuma") == (secrecy == .named), "\(page.describe())")
    let words = [Secrecy.named: "ratna@example.com", .confidential: "Rahasia", .anonymous: "Anonim"]
    #expect(page.text.contains(words[secrecy] ?? ""))
    #expect(page.document.forms.contains { $0.action.hasSuffix("/identitas") } == (secrecy == .confidential))
  }

  @Test("B1 · an anonymous customer is not asked who he is, and what he typed before is gone")
  func anonymity() async throws {
    let office = try await JourneyOffice.open()
    let form = PublicForm(browser: office.stranger)
    let check = try await form.fillIn()
    #expect(check.text.contains("Ratna Kusuma"))
    let question = try await form.browser.open("/keluhan/baru/identitas?dari=periksa")
    let again = try await form.answer(question, ["confidentiality": "anonymous"])
    #expect(again.url == "/keluhan/baru/periksa")
    let contact = try await form.browser.open("/keluhan/baru/kontak")
    #expect(!again.body.contains("Ratna") && !contact.body.contains("Ratna"))
  }

  @Test("B1 · a double click makes one complaint")
  func doubleClick() async throws {
    let office = try await JourneyOffice.open()
    let browser = office.stranger
    let form = try await PublicForm(browser: browser).fillIn().form(to: "/keluhan/baru/kirim")
    async let first = browser.submit(form)
    async let second = browser.submit(form)
    let places = try await [first.location, second.location, browser.submit(form).location]
    #expect(Set(places).count == 1 && places[0]?.hasSuffix("/diterima") == true)
    let register = try await office.browser(of: .desk).open("/keluhan")
    #expect(register.document.elements(class: "row-link").count == 1)
  }

  @Test("B1 · a page with faults tells all of them beside their fields and keeps what was typed")
  func faults() async throws {
    let office = try await JourneyOffice.open()
    let form = PublicForm(browser: office.stranger)
    let empty = try await form.answer(try await form.browser.open("/keluhan/baru"), ["description": "Hanya cerita"])
    #expect(empty.status == 422 && empty.text.contains("Tulis ringkasan keluhan dalam satu kalimat."))
    let kept = try empty.form(containing: "description")
    #expect(kept.value(of: "description") == "Hanya cerita")
    _ = try await form.fillIn()
    let wrong = try await form.answer(
      try await form.browser.open("/keluhan/baru/kontak"), ["name": "", "phone": "12", "email": "ratna"])
    #expect(wrong.status == 422)
    for field in ["name", "phone", "email"] {
      let element = try #require(wrong.document.element(id: "f-\(field)"))
      #expect(element["aria-invalid"] == "true", "\(field)")
    }
    let typed = try wrong.form(containing: "phone")
    #expect(typed.value(of: "phone") == "12" && typed.value(of: "email") == "ratna")
    #expect(typed.value(of: "organisation") == "CV Tirta Jaya")
  }

  @Test("B1 · what a person cannot see stays empty: a program that fills it in files nothing")
  func trap() async throws {
    let office = try await JourneyOffice.open()
    let form = PublicForm(browser: office.stranger)
    let page = try await form.browser.open("/keluhan/baru")
    let caught = try await form.answer(
      page, ["subject": "Iklan", "description": "Murah", "homepage": "http://iklan.example"])
    #expect(caught.status == 422)
    #expect(try await form.browser.open("/keluhan/baru/layanan").url == "/keluhan/baru")
  }

  @Test("B1 · good files are kept while others are refused by their content, and reach the colleagues")
  func uploads() async throws {
    let office = try await JourneyOffice.open()
    let form = PublicForm(browser: office.stranger, files: [.paper])
    _ = try await form.fillIn()
    let page = try await form.browser.open("/keluhan/baru/lampiran")
    let refused = try await form.browser.submit(
      page.form(containing: "files"), files: ["files": [.program]], pressing: "Lanjut", following: true)
    #expect(refused.status == 422 && refused.text.contains("foto.jpg"))
    #expect(refused.text.contains("tanda terima sampel.pdf"))
    let check = try await form.browser.open("/keluhan/baru/periksa")
    let confirmation = try await form.browser.submit(check.form(to: "/keluhan/baru/kirim"), following: true)
    let run = try await JourneyCase.find(confirmation, in: office, customer: form.browser)
    let desk = try await office.browser(of: .desk)
    let file = try await desk.click("tanda terima sampel.pdf", on: try await run.page(for: .desk))
    #expect(file.status == 200 && file.bytes == WebUpload.paper.bytes)
    #expect(file.header("X-Content-Type-Options") == "nosniff")
    #expect(file.header("Content-Disposition")?.hasPrefix("attachment") == true)
  }

  @Test("B1 · danger first leads to what to do now, and marks the complaint for K3")
  func emergency() async throws {
    let office = try await JourneyOffice.open()
    let browser = office.stranger
    let notice = try await dangerNotice(browser)
    #expect(notice.url == "/keluhan/baru/darurat" && notice.text.contains("Telepon (0541) 555-0119 lebih dahulu."))
    let confirmation = try await PublicForm(browser: browser, isDangerous: true).file()
    let run = try await JourneyCase.find(confirmation, in: office, customer: browser)
    let page = try await run.page(for: .desk)
    #expect(page.document.elements(class: "tag").contains { $0.text == "K3" })
    #expect(page.text.contains("Rak sampel hampir roboh."))
  }

  @Test("B1 · danger that comes to mind on checking leads to what to do now, once, and back to the check")
  func lateDanger() async throws {
    let office = try await JourneyOffice.open()
    let form = PublicForm(browser: office.stranger)
    _ = try await form.fillIn()
    let question = try await form.browser.open("/keluhan/baru/bahaya?dari=periksa")
    let notice = try await form.answer(question, ["isDangerous": "yes"])
    #expect(notice.text.contains("Telepon (0541) 555-0119 lebih dahulu."), "\(notice.describe())")
    let back = try await form.browser.click("Lanjutkan keluhan", on: notice)
    #expect(back.url == "/keluhan/baru/periksa")
    let again = try await form.answer(
      try await form.browser.open("/keluhan/baru/bahaya?dari=periksa"), ["danger": "Rak roboh."])
    #expect(again.url == "/keluhan/baru/periksa")
  }

  private func dangerNotice(_ browser: WebClient) async throws -> WebPage {
    let form = PublicForm(browser: browser)
    _ = try await form.fillIn()
    let page = try await browser.open("/keluhan/baru/bahaya")
    return try await form.answer(page, ["isDangerous": "yes", "danger": "Rak sampel hampir roboh."])
  }

  @Test("B1 · what was left out is asked for before anything is sent")
  func incomplete() async throws {
    let office = try await JourneyOffice.open()
    let form = PublicForm(browser: office.stranger)
    let service = try await form.answer(
      try await form.browser.open("/keluhan/baru"), ["subject": "Antrean lama", "description": "Dua jam."])
    #expect(service.url == "/keluhan/baru/layanan")
    let check = try await form.browser.open("/keluhan/baru/periksa")
    #expect(check.url == "/keluhan/baru/layanan")
    #expect(try await office.browser(of: .desk).open("/keluhan").document.elements(class: "row-link").isEmpty)
  }
}
