import Support
import Testing

@Suite("Looking for a complaint") struct SearchJourneys {
  private func numbers(_ page: WebPage) -> [String] { page.document.elements(class: "row-link").map(\.text) }

  @Test(
    "a complaint is found by number, name, telephone in any writing, words, and the customer's letter number",
    arguments: [
      "KEL-2026-0001", "kel 2026 0001", "Citra Utami", "0811-5550-001", "+62 811 5550 001", "(0811) 5550001",
      "628115550001", "terlambat", "sepuluh hari kerja", "12/DIR/2026", "pengujian laporan",
    ])
  func found(_ words: String) async throws {
    let office = try TestApp()
    let filed = try office.file(channel: .letter)
    office.clock.advance(minutes: 1)
    _ = try office.file(
      subject: "Antrean loket", confidentiality: .anonymous)
    let browser = try await office.client(as: .manager)
    let page = try await browser.submit(
      browser.open("/tugas").form(to: "/cari"), changing: ["q": words], following: true)
    #expect(page.status == 200 && numbers(page).contains(filed.ticket), "\(page.describe())")
  }

  @Test("who asked not to be named is found by his words, and by nobody through name or telephone")
  func secrecy() async throws {
    let office = try TestApp()
    let filed = try office.file(confidentiality: .confidential)
    for colleague in [TestApp.Colleague.manager, .head, .desk] {
      let browser = try await office.client(as: colleague)
      for words in ["Citra Utami", "0811-5550-001", "citra@example.com"] {
        #expect(try await numbers(browser.open("/cari?q=\(words.replacing(" ", with: "+"))")).isEmpty, "\(words)")
      }
      let page = try await browser.open("/cari?q=terlambat")
      #expect(numbers(page) == [filed.ticket] && !page.text.contains("Citra"))
    }
  }

  @Test("a lead finds what is of his units, and no more than the register would show him")
  func units() async throws {
    let office = try TestApp()
    let (mine, other) = (try office.file(), try office.file())
    try office.bring(mine, to: .study)
    let page = try await office.client(as: .teamLead).open("/cari?q=terlambat&status=semua")
    #expect(numbers(page) == [mine.ticket] && !page.body.contains(other.ticket))
    #expect(try await numbers(office.client(as: .otherTeamLead).open("/cari?q=terlambat")).isEmpty)
  }

  @Test("every filter stands in the address, so that it can be kept; the files hold what the page shows")
  func filters() async throws {
    let office = try TestApp()
    let first = try office.file()
    office.clock.advance(days: 3)
    let second = try office.file(isDangerous: true)
    try office.bring(second, to: nil)
    let browser = try await office.client(as: .manager)
    func found(_ address: String) async throws -> [String] { try await numbers(browser.open(address)) }
    #expect(try await found("/cari?q=terlambat") == [second.ticket, first.ticket])
    #expect(try await found("/cari?q=terlambat&status=terbuka") == [first.ticket])
    #expect(try await found("/cari?q=&dari=2026-04-16") == [second.ticket])
    #expect(try await found("/cari?dari=2026-04-16&status=semua") == [second.ticket])
    #expect(try await found("/cari?sampai=14/04/2026&status=semua") == [first.ticket])
    #expect(try await found("/cari?k3=1&status=semua&prosedur=B") == [second.ticket])
    #expect(try await found("/cari?prosedur=D&status=semua").isEmpty)
    #expect(try await found("/cari").isEmpty)
    let page = try await browser.open("/cari?q=terlambat&status=terbuka")
    let book = try await Workbook(browser.click("Unduh XLSX", on: page).bytes)
    #expect(book.sheets[0].values.dropFirst().map { $0[0] } == [.text(first.ticket)])
    let sent = try await browser.submit(page.form(containing: "dari"), changing: ["status": "semua"], following: true)
    #expect(numbers(sent) == [second.ticket, first.ticket])
  }

  @Test("beside a filter that leaves out most, only the newest hits are looked at for one page, and the next goes on")
  func lookingOn() async throws {
    let office = try TestApp()
    let old = try office.file()
    try office.bring(old, to: nil)
    try office.copy(old, times: 5_000)
    let browser = try await office.client(as: .manager)
    let page = try await browser.open("/cari?q=terlambat&status=ditutup")
    #expect(numbers(page).isEmpty && page.text.contains("sudah diperiksa"), "\(page.describe())")
    #expect(try await numbers(browser.click("Berikutnya", on: page)) == [old.ticket])
  }
}
