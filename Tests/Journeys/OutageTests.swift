import Support
import Testing

@Suite("When the disk is full") struct OutageTests {
  @Test("nothing is acknowledged, the page says so with a reference, and filing works again once there is room")
  func fullDisk() async throws {
    let office = try await JourneyOffice.open()
    var form = PublicForm(browser: office.stranger)
    // So long that no room left over can hold it.
    form.words = String(repeating: "Sertifikat belum terbit juga. ", count: 300)
    let check = try await form.fillIn()
    let filing = try check.form(to: "/keluhan/baru/kirim")
    try office.fillDisk(true)
    let refused = try await form.browser.submit(filing, following: true)
    #expect(refused.status == 503, "\(refused.describe())")
    #expect(refused.text.contains("belum tercatat") && refused.text.contains("Nomor rujukan"))
    #expect(try await form.browser.open("/keluhan/baru/periksa").status == 200)
    try office.fillDisk(false)
    let filed = try await form.browser.submit(filing, following: true)
    #expect(filed.url.hasSuffix("/diterima"), "\(filed.describe())")
    #expect(try office.faults() == [])
  }
}

@Suite("What was typed while the disk was full") struct RetryTests {
  @Test("stands on the page that tells of it, and is sent again from there once there is room")
  func again() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office)
    let words = String(repeating: "Sertifikat belum terbit juga. ", count: 150)
    try office.fillDisk(true)
    var refused = try await run.trackingPage()
    // Until what is left of the last pages holds no more.
    for _ in 1...20 where refused.status != 503 {
      refused = try await run.customer.submit(run.trackingPage().form(containing: "note"), changing: ["note": words])
    }
    #expect(refused.status == 503 && refused.text.contains("Yang Anda tulis masih ada di halaman ini"))
    let retry = try refused.form(containing: "note")
    try office.fillDisk(false)
    let done = try await run.customer.submit(retry, pressing: "Coba lagi", following: true)
    #expect(done.status == 200 && done.text.contains("Sertifikat belum terbit juga."), "\(done.describe())")
    #expect(done.text.contains("Keterangan Anda sudah diteruskan"))
  }

  @Test("no page shows a password again, and none offers to send what another site's page sent")
  func secrets() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .initialled)
    let desk = try await office.browser(of: .head)
    let form = try await desk.open("\(run.path)/surat").form(to: "\(run.path)/surat/tanda-tangan")
    try office.fillDisk(true)
    let refused = try await desk.submit(form, changing: ["password": Colleague.password])
    try office.fillDisk(false)
    #expect(refused.status == 503 || refused.status == 303, "\(refused.describe())")
    #expect(!refused.body.contains(Colleague.password))
  }
}

@Suite("What never becomes a request") struct RefusalTests {
  @Test("an upload beyond the limit is told in Indonesian, with the headers of every page")
  func tooLarge() async throws {
    let office = try await JourneyOffice.open()
    let page = try await office.stranger.send(
      "POST", "/keluhan/baru/lampiran", body: [UInt8](repeating: 0x41, count: (25 << 20) + 1),
      type: "multipart/form-data; boundary=B")
    #expect(page.status == 413)
    #expect(page.text.contains("Kiriman ini terlalu besar") && page.text.contains("25 MB"))
    #expect(!page.headers("content-security-policy").isEmpty && page.headers("x-content-type-options") == ["nosniff"])
  }
}
