import HTTP
import Testing

@testable import Platform

@Suite struct SigningIn {
  @Test("P1 · who signs in goes on to where he wanted to, with a cookie no script reads")
  func signIn() async throws {
    let office = try SampleOffice()
    let person = try office.add("rina@contoh.go.id")
    let browser = SampleBrowser(office)
    let asked = await browser.get("/akun")
    #expect(asked.location == "/masuk?kembali=%2Fakun")
    let form: FormData = ["email": " Rina@Contoh.go.id ", "password": SampleOffice.password, "kembali": "/akun"]
    let answer = try await browser.submit("/masuk", form)
    #expect(answer.location == "/akun")
    let cookie = try #require(answer.cookie("tanggap_sesi"))
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
    let page = await browser.get("/akun")
    #expect(page.status == .ok && page.text.contains("rina@contoh.go.id"))
    #expect(try office.verbs().last == "person.signedIn")
    let held = try office.app.database.read { try $0.sessions(of: person, at: office.clock.now) }
    #expect(held.count == 1)
    let token = try #require(browser.cookies["tanggap_sesi"])
    let stored: [UInt8]? = try office.app.database.read { try $0.value("SELECT tokenHash FROM session") }
    #expect(stored == Sodium.hash(Array(token.utf8)))
  }

  @Test("P1 · unknown and wrong hear the same, and what was typed stays")
  func sameAnswer() async throws {
    let office = try SampleOffice()
    try office.add("rina@contoh.go.id")
    var pages: [String] = []
    for email in ["rina@contoh.go.id", "nihil@contoh.go.id"] {
      let answer = try await SampleBrowser(office).submit("/masuk", ["email": email, "password": "keliru"])
      #expect(answer.status == .unprocessable)
      #expect(answer.text.contains("value=\"\(email)\""))
      #expect(!answer.text.contains("keliru"))
      let token = answer.token ?? ""
      pages.append(answer.text.replacing(email, with: "").replacing(token, with: ""))
    }
    #expect(pages[0] == pages[1])
    #expect(try office.verbs().suffix(2) == ["person.signInRefused", "person.signInRefused"])
  }

  @Test("P1 · signing in makes a new session and ends the one before")
  func rotation() async throws {
    let office = try SampleOffice()
    try office.add("rina@contoh.go.id")
    let browser = try await office.browser("rina@contoh.go.id")
    let first = browser.cookies["tanggap_sesi"]
    _ = try await browser.submit("/masuk", ["email": "rina@contoh.go.id", "password": SampleOffice.password])
    #expect(browser.cookies["tanggap_sesi"] != first)
    #expect(try office.count("SELECT count(*) FROM session") == 1)
  }

  @Test("P1 · after five wrong passwords even the right one has to wait, and longer each time")
  func throttle() async throws {
    let office = try SampleOffice()
    try office.add("rina@contoh.go.id")
    let browser = SampleBrowser(office)
    let wrong: FormData = ["email": "rina@contoh.go.id", "password": "keliru"]
    let right: FormData = ["email": "rina@contoh.go.id", "password": SampleOffice.password]
    for _ in 1...5 { #expect(try await browser.submit("/masuk", wrong).status == .unprocessable) }
    let early = try await browser.submit("/masuk", right)
    #expect(early.status == .tooManyRequests)
    #expect(early.text.contains("Coba lagi pukul 09.01 WITA"))
    office.clock.pass(minutes: 1)
    #expect(try await browser.submit("/masuk", wrong).status == .unprocessable)
    office.clock.pass(minutes: 1)
    #expect(try await browser.submit("/masuk", right).status == .seeOther)
    #expect(try office.count("SELECT count(*) FROM throttle WHERE key LIKE 'account:%'") == 0)
  }

  @Test("P1 · an unknown account is slowed down just the same")
  func throttleUnknown() async throws {
    let office = try SampleOffice()
    try office.add("rina@contoh.go.id")
    let browser = SampleBrowser(office)
    let wrong: FormData = ["email": "nihil@contoh.go.id", "password": "keliru"]
    for _ in 1...5 { _ = try await browser.submit("/masuk", wrong) }
    #expect(try await browser.submit("/masuk", wrong).status == .tooManyRequests)
  }

  @Test(
    "P1 · waits double from half a minute to a quarter of an hour",
    arguments: [(1, 0), (4, 0), (5, 30), (6, 60), (7, 120), (9, 480), (10, 900), (500, 900)])
  func waits(attempts: Int, seconds: Int) {
    #expect(Throttle.account.wait(after: attempts) == seconds)
  }

  @Test("P1 · a success does not forgive guesses at other accounts from the same address")
  func addressKeepsCounting() async throws {
    let office = try SampleOffice()
    try office.add("rina@contoh.go.id")
    let browser = SampleBrowser(office)
    for name in 1...3 {
      _ = try await browser.submit("/masuk", ["email": "x\(name)@contoh.go.id", "password": "keliru"])
    }
    _ = try await browser.submit("/masuk", ["email": "rina@contoh.go.id", "password": SampleOffice.password])
    #expect(try office.count("SELECT failures FROM throttle WHERE key = 'address:127.0.0.1'") == 3)
  }

  @Test("P1 · a password hashed at an old cost is hashed anew at sign-in")
  func rehash() async throws {
    let office = try SampleOffice()
    let person = try office.add("rina@contoh.go.id")
    let old = try #require(
      Sodium.passwordHash(
        SampleOffice.password, operations: Sodium.leastOperations + 1, memory: Sodium.leastMemory))
    try office.app.database.writeNow { db in try db.setPasswordHash(old, of: person) }
    _ = try await office.browser("rina@contoh.go.id")
    let new = try #require(try office.app.database.read { try $0.passwordHash(of: person) })
    #expect(new != old)
    #expect(try await office.app.passwords.verify(SampleOffice.password, against: new) == .right)
  }

  @Test(
    "P1 · the way back never leaves the site",
    arguments: [
      "//jahat.example", "/\\jahat.example", "https://jahat.example", "/\t/jahat.example", "javascript:alert(1)", "",
      "/masuk", "keluhan", "/ spasi", "/keluar",
    ])
  func wayBack(typed: String) { #expect(ReturnPath(typed) == .home) }

  @Test("P1 · the way back keeps path and query")
  func wayBackKeepsQuery() { #expect(ReturnPath("/keluhan?bulan=2026-03").path == "/keluhan?bulan=2026-03") }

  @Test("P1 · until somebody can sign in, staff pages tell how to add the first person")
  func setup() async throws {
    let office = try SampleOffice()
    try office.app.writeNow(by: .system) { deed in
      try deed.addPosition(code: "admin", title: "Administrator", abilities: [.managePeople])
    }
    for path in ["/akun", "/masuk", "/pengaturan"] {
      let page = await SampleBrowser(office).get(path)
      #expect(page.status == .serviceUnavailable)
      #expect(
        page.text.contains("tanggap person add &quot;Nama Lengkap&quot; nama@contoh.go.id --position admin --unit lab"))
    }
    try office.add("rina@contoh.go.id")
    #expect(await SampleBrowser(office).get("/masuk").status == .ok)
  }
}
