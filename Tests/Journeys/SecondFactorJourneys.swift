import Support
import Testing

@Suite("Second factor") struct SecondFactorJourneys {
  @Test("P1 · who signs letters is led to a second factor, and comes in by its code from then on")
  func signer() async throws {
    let office = try await JourneyOffice.open()
    try await ask("duties", in: office)
    #expect(try await door(of: .desk, in: office).page.url.hasSuffix("/tugas"))
    let (browser, offer) = try await door(of: .head, in: office)
    #expect(offer.text.contains("wajib") && offer.body.contains("<svg class=\"qr\""))
    #expect(try await browser.get("/surat").status == 303)
    let form = try offer.form(containing: "offer")
    let code = try office.code(of: .head, offered: form.value(of: "offer"))
    let codes = try await browser.submit(form, changing: ["code": code], following: true)
    #expect(codes.text.contains("hanya ditampilkan sekali"))
    #expect(try await browser.get("/surat").status == 200)
    office.pass(minutes: 1)
    let (second, question) = try await door(of: .head, in: office)
    let answer = try await second.submit(
      question.form(containing: "code"), changing: ["code": try office.code(of: .head)], following: true)
    #expect(answer.url.hasSuffix("/tugas"))
    #expect(try await second.open("/akun").text.contains("Masuk dari perangkat baru"))
    #expect(try office.faults() == [])
  }

  @Test("P1 · a lost telephone: an administrator takes it away with a reason, and a new one is set up")
  func lost() async throws {
    let office = try await JourneyOffice.open()
    try await ask("everybody", in: office)
    let (first, offer) = try await door(of: .desk, in: office)
    let form = try offer.form(containing: "offer")
    let code = try office.code(of: .desk, offered: form.value(of: "offer"))
    _ = try await first.submit(form, changing: ["code": code])
    let admin = try await office.browser(of: .admin)
    let desk = try await admin.click("Rina Wulandari", on: admin.open("/pengaturan/orang"))
    let question = try await admin.click("Telepon dan kode cadangannya hilang", on: desk)
    let reset = try question.form(containing: "reason")
    #expect(try await admin.submit(reset, changing: ["reason": ""]).status == 422)
    let done = try await admin.submit(reset, changing: ["reason": "Telepon hilang, datang sendiri."], following: true)
    #expect(done.text.contains("sudah dimatikan"))
    #expect(try await first.get("/tugas").status == 303)
    #expect(try await door(of: .desk, in: office).page.text.contains("Nyalakan verifikasi dua langkah"))
  }

  /// An administrator says who has to have a second factor.
  private func ask(_ rule: String, in office: JourneyOffice) async throws {
    let admin = try await office.browser(of: .admin)
    let form = try await admin.open("/pengaturan/keamanan").form(containing: "secondFactor")
    let page = try await admin.submit(form, changing: ["secondFactor": rule], following: true)
    #expect(page.text.contains("sudah disimpan"))
  }

  /// A new browser whose owner has given his password, and the page he comes to.
  private func door(of colleague: Colleague, in office: JourneyOffice) async throws -> (
    browser: WebClient, page: WebPage
  ) {
    let browser = office.stranger
    let form = try await browser.open("/masuk").form(containing: "password")
    let page = try await browser.submit(
      form, changing: ["email": colleague.email, "password": Colleague.password], following: true)
    return (browser, page)
  }
}
