import HTTP
import Testing

@testable import Platform

@Suite struct Devices {
  private let office: SampleOffice
  private let rina: Person.ID

  init() throws {
    office = try SampleOffice()
    rina = try office.add("rina@contoh.go.id")
  }

  private func mails() throws -> Int {
    try office.count("SELECT count(*) FROM mail WHERE kind = 'person.newDevice'")
  }

  @Test("P1 · a browser that was never seen before is told of by mail and on the account page, the first one not")
  func newDevice() async throws {
    let first = try await office.browser("rina@contoh.go.id")
    #expect(try mails() == 0 && office.verbs().last == "person.signedIn")
    _ = try await first.submit("/keluar", [:])
    _ = try await first.signIn("rina@contoh.go.id")
    #expect(try mails() == 0)
    let second = SampleBrowser(office)
    second.agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
    _ = try await second.signIn("rina@contoh.go.id")
    #expect(try mails() == 1 && office.verbs().suffix(2) == ["person.newDevice", "person.signedIn"])
    #expect(await first.get("/akun").text.contains("Masuk dari perangkat baru: Firefox di Linux, 11"))
    office.clock.pass(hours: 7 * 24)
    second.cookies["tanggap_sesi"] = nil
    _ = try await second.signIn("rina@contoh.go.id")
    #expect(try mails() == 1)
    #expect(await !second.get("/akun").text.contains("perangkat baru"))
  }

  @Test("P1 · a browser is known of each person by himself, and its cookie opens nothing")
  func shared() async throws {
    try office.add("budi@contoh.go.id")
    let browser = try await office.browser("rina@contoh.go.id")
    let cookie = try #require(browser.cookies["tanggap_perangkat"])
    _ = try await browser.submit("/keluar", [:])
    _ = try await browser.signIn("budi@contoh.go.id")
    #expect(try mails() == 0 && office.count("SELECT count(*) FROM knownDevice") == 2)
    let thief = SampleBrowser(office)
    thief.cookies["tanggap_perangkat"] = cookie
    #expect(await thief.get("/akun").location.hasPrefix("/masuk"))
    let stored: [[UInt8]] = try office.app.database.read { try $0.values("SELECT deviceHash FROM knownDevice") }
    #expect(stored.allSatisfy { $0 == Session.hash(cookie) })
  }

  @Test("P1 · before the code a browser is not taken for known")
  func afterTheCode() async throws {
    try await office.enrol(rina, in: try await office.browser("rina@contoh.go.id"))
    let other = SampleBrowser(office)
    _ = try await other.signIn("rina@contoh.go.id")
    #expect(try mails() == 0 && other.cookies["tanggap_perangkat"] == nil)
    office.clock.pass(minutes: 1)
    _ = try await other.give(try office.code(of: rina))
    #expect(try mails() == 1 && other.cookies["tanggap_perangkat"] != nil)
  }

  @Test("P1 · a browser that nobody used for more than a year is forgotten")
  func forgotten() async throws {
    _ = try await office.browser("rina@contoh.go.id")
    office.clock.pass(hours: 24 * 400)
    try Job.forgetOldDevices.run(office.app)
    #expect(try office.count("SELECT count(*) FROM knownDevice") == 1)
    office.clock.pass(minutes: 1)
    try Job.forgetOldDevices.run(office.app)
    #expect(try office.count("SELECT count(*) FROM knownDevice") == 0)
  }
}
