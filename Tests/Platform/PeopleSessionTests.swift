import Database
import HTTP
import Testing

@testable import Platform

@Suite struct Sessions {
  @Test("P1 · a session ends after eight idle hours, and not before")
  func idle() async throws {
    let office = try SampleOffice()
    try office.add("rina@contoh.go.id")
    let browser = try await office.browser("rina@contoh.go.id")
    office.clock.pass(minutes: 8 * 60 - 1)
    #expect(await browser.get("/akun").status == .ok)
    office.clock.pass(minutes: 8 * 60 - 1)
    #expect(await browser.get("/akun").status == .ok)
    office.clock.pass(hours: 8)
    #expect(await browser.get("/akun").status == .seeOther)
  }

  @Test("P1 · a session ends after a day, however much it was used")
  func absolute() async throws {
    let office = try SampleOffice()
    try office.add("rina@contoh.go.id")
    let browser = try await office.browser("rina@contoh.go.id")
    for _ in 1...23 {
      office.clock.pass(hours: 1)
      #expect(await browser.get("/akun").status == .ok)
    }
    office.clock.pass(hours: 1)
    #expect(await browser.get("/akun").status == .seeOther)
  }

  @Test("P1 · use is noted every five minutes at most")
  func lastSeen() async throws {
    let office = try SampleOffice()
    let person = try office.add("rina@contoh.go.id")
    let browser = try await office.browser("rina@contoh.go.id")
    let start = office.clock.now
    func seen() throws -> Instant? {
      try office.app.database.read { try $0.sessions(of: person, at: office.clock.now) }.first?.lastSeenAt
    }
    office.clock.pass(minutes: 4)
    _ = await browser.get("/akun")
    #expect(try seen() == start)
    office.clock.pass(minutes: 1)
    _ = await browser.get("/akun")
    #expect(try seen() == start.adding(minutes: 5))
  }

  @Test("P1 · a database that takes no writes keeps nobody from reading")
  func readOnly() async throws {
    let office = try SampleOffice()
    try office.add("rina@contoh.go.id")
    let browser = try await office.browser("rina@contoh.go.id")
    try office.app.database.writeNow { db in
      try db.execute(
        "CREATE TRIGGER noNotes BEFORE UPDATE ON session BEGIN SELECT RAISE(ABORT, 'no'); END")
    }
    office.clock.pass(minutes: 10)
    #expect(await browser.get("/akun").status == .ok)
  }

  @Test("P1 · signing out ends this session, and another one stays")
  func signOut() async throws {
    let office = try SampleOffice()
    try office.add("rina@contoh.go.id")
    let (one, other) = (try await office.browser("rina@contoh.go.id"), try await office.browser("rina@contoh.go.id"))
    let token = one.cookies["tanggap_sesi"]
    let answer = try await one.submit("/keluar", [:])
    #expect(answer.location == "/masuk" && one.cookies["tanggap_sesi"] == nil)
    one.cookies["tanggap_sesi"] = token
    #expect(await one.get("/akun").status == .seeOther)
    #expect(await other.get("/akun").status == .ok)
  }

  @Test("P1 · signing out everywhere ends them all")
  func signOutEverywhere() async throws {
    let office = try SampleOffice()
    try office.add("rina@contoh.go.id")
    let (one, other) = (try await office.browser("rina@contoh.go.id"), try await office.browser("rina@contoh.go.id"))
    #expect(try await one.submit("/keluar-semua", [:]).location == "/masuk")
    #expect(await other.get("/akun").status == .seeOther)
    #expect(try office.verbs().last == "person.signedOutEverywhere")
  }

  @Test("P1 · who has left is out at once and cannot come in")
  func left() async throws {
    let office = try SampleOffice()
    let person = try office.add("rina@contoh.go.id")
    try office.add("lain@contoh.go.id")
    let browser = try await office.browser("rina@contoh.go.id")
    try await office.app.leave(person, by: .system)
    #expect(await browser.get("/akun").status == .seeOther)
    browser.cookies["tanggap_sesi"] = nil
    let form: FormData = ["email": "rina@contoh.go.id", "password": SampleOffice.password]
    #expect(try await browser.submit("/masuk", form).status == .unprocessable)
  }

  @Test("P1 · behind TLS every cookie is Secure and bound to the host")
  func behindTLS() async throws {
    let office = try SampleOffice()
    try office.add("rina@contoh.go.id")
    try await office.app.changeOffice(by: .system) { deed in try deed.change([.isBehindTLS: "1"]) }
    let browser = SampleBrowser(office)
    _ = try await browser.submit("/masuk", ["email": "rina@contoh.go.id", "password": SampleOffice.password])
    #expect(Set(browser.cookies.keys) == ["__Host-tanggap_sesi", "__Host-tanggap_tamu", "__Host-tanggap_perangkat"])
    let page = await browser.get("/akun")
    #expect(page.status == .ok)
    #expect(page.headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains")
    let out = await browser.post("/keluar", ["_token": page.token ?? ""])
    #expect(out.cookie("__Host-tanggap_kabar")?.contains("Secure") == true)
    #expect(browser.cookies["__Host-tanggap_sesi"] == nil && out.headers["Clear-Site-Data"] == "\"storage\"")
  }

  @Test("P1 · cookies are Secure for who came through TLS, whatever the setting says")
  func throughTLS() async throws {
    let office = try SampleOffice()
    try office.add("rina@contoh.go.id")
    let browser = SampleBrowser(office)
    browser.isSecure = true
    _ = try await browser.submit("/masuk", ["email": "rina@contoh.go.id", "password": SampleOffice.password])
    #expect(Set(browser.cookies.keys) == ["__Host-tanggap_sesi", "__Host-tanggap_tamu", "__Host-tanggap_perangkat"])
    #expect(await browser.get("/akun").status == .ok)
    browser.isSecure = false
    #expect(await browser.get("/akun").status == .seeOther)
  }

  @Test(
    "P1 · attempts are counted for the client's address, of an IPv6 one for its network",
    arguments: [("203.0.113.7", "address:203.0.113.7"), ("2001:db8:1:2:3::4", "address:2001:db8:1:2::")])
  func clientAddress(remote: String, key: String) async throws {
    let office = try SampleOffice()
    try office.add("rina@contoh.go.id")
    let browser = SampleBrowser(office)
    browser.remote = remote
    _ = try await browser.submit("/masuk", ["email": "nihil@contoh.go.id", "password": "keliru"])
    #expect(try office.count("SELECT count(*) FROM throttle WHERE key = \(key)") == 1)
  }

  @Test("P1 · what ran out is cleared away")
  func jobs() async throws {
    let office = try SampleOffice()
    let person = try office.add("rina@contoh.go.id")
    _ = try await office.browser("rina@contoh.go.id")
    _ = try await office.app.makePasswordLink(for: person, by: .system)
    for job in Feature.platform.jobs { try job.run(office.app) }
    #expect(try office.count("SELECT count(*) FROM session") == 1)
    office.clock.pass(hours: 24 * 33)
    for job in Feature.platform.jobs { try job.run(office.app) }
    for table in ["session", "throttle", "passwordLink"] as [SQL] {
      #expect(try office.count("SELECT count(*) FROM \(table)") == 0)
    }
  }
}
