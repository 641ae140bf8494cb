import Platform
import Support
import Testing

@testable import Database
@testable import Satisfaction

@Suite("A2 · sending what was answered") struct SendingTests {
  /// Fills in what one part asks for and goes on.
  private func next(_ page: WebPage, _ browser: WebClient) async throws -> WebPage {
    let form = try page.form(containing: "part")
    let names = Set(form.controls.filter { $0.kind == .radio }.map(\.name))
    var filled = Dictionary(uniqueKeysWithValues: names.map { ($0, "1") })
    if form.control(named: "q_layanan") != nil { filled["q_layanan"] = "Uji" }
    return try await browser.submit(form, changing: filled, following: true)
  }

  @Test(
    "A2: the sheet that took the last place is thanked again when it is sent again, and the limit is told at the start")
  func lastPlace() async throws {
    let office = try RoundOffice()
    let open = try office.link(.open, capacity: 1)
    let browser = try office.test.client()
    let intro = try await browser.open(open.path)
    #expect(intro.text.contains("Tautan ini masih menerima 1 jawaban."))
    var page = try await browser.click("Mulai mengisi", on: intro)
    var last = page
    for _ in 1...5 where page.forms.contains(where: { $0.control(named: "part") != nil }) {
      last = page
      page = try await next(page, browser)
    }
    #expect(page.text.contains("Jawaban Anda kami terima."), "\(page.describe())")
    let again = try await browser.submit(try last.form(containing: "part"))
    #expect(again.status == 303 && again.location == open.path + "/terima-kasih")
    #expect(try await browser.open(open.path).text.contains("Tautan sudah penuh"))
    #expect(try office.count("SELECT COUNT(*) FROM response") == 1)
  }

  @Test("A2: who wrote what it is about and no contact is told so, and sends his answers without with one press")
  func withoutContact() async throws {
    let office = try RoundOffice(isAnonymous: false)
    let link = try office.link(.poster)
    let browser = try office.test.client()
    var page = try await browser.click("Mulai mengisi", on: try await browser.open(link.path))
    for _ in 1...5 where !page.text.contains("Kirim tanpa kontak") {
      page = try await next(page, browser)
    }
    let lacking = try await browser.submit(try page.form(containing: "about"), changing: ["about": "Antre"])
    #expect(lacking.status == 422 && lacking.text.contains("Kirim tanpa kontak"))
    let sent = try await browser.submit(
      try lacking.form(containing: "about"), pressing: "Kirim tanpa kontak", following: true)
    #expect(sent.text.contains("Jawaban Anda kami terima."), "\(sent.describe())")
    #expect(try office.count("SELECT COUNT(*) FROM contactWish") == 0)
    #expect(try office.count("SELECT COUNT(*) FROM response") == 1)
  }

  @Test("A2: a personal link answers once, an open one as often as it says, a sheet sent twice counts once")
  func uses() throws {
    let office = try RoundOffice()
    let personal = try office.invite(["Ani; ani@example.com"])[0]
    try office.send(personal)
    #expect(throws: SendingError.self) { try office.send(personal) }
    let open = try office.link(.open, capacity: 2)
    let token = office.app.world.token()
    try office.send(open, token: token)
    #expect(throws: SendingError.self) { try office.send(open, token: token) }
    try office.send(open)
    #expect(throws: SendingError.self) { try office.send(open) }
    #expect(try office.count("SELECT COUNT(*) FROM response") == 3)
    #expect(throws: FormErrors.self) { _ = try office.link(.open) }
    #expect(try office.test.faults() == [])
  }
}
