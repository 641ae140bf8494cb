import HTTP
import Synchronization
import Testing

@testable import Platform

@Suite struct Confirmations {
  private let office: SampleOffice
  private let admin: Person.ID
  private let rina: Person.ID

  init() throws {
    office = try SampleOffice()
    admin = try office.add("admin@contoh.go.id", [.managePeople])
    rina = try office.add("rina@contoh.go.id")
  }

  @Test("P1 · a quarter of an hour after the password it is asked again, and nothing typed is lost")
  func post() async throws {
    let browser = try await office.browser("admin@contoh.go.id")
    let position = try #require(try office.app.database.read { try $0.position(code: "admin@contoh.go.id") })
    let path = "/pengaturan/orang/\(rina)/jabatan"
    let seat: FormData = ["position": "\(position.id)", "unit": "\(office.unit)"]
    office.clock.pass(minutes: 15)
    let asked = try await browser.submit(path, seat)
    #expect(asked.status == .ok && asked.text.contains("Ketik kata sandi sekali lagi"))
    #expect(asked.field("position") == "\(position.id)" && asked.text.contains("action=\"\(path)\""))
    #expect(try !office.verbs().contains("person.confirmed"))
    var answer = seat
    answer.append("_password", "keliru")
    let wrong = try await browser.submit(path, answer)
    #expect(wrong.status == .unprocessable && wrong.text.contains("Kata sandi tidak cocok"))
    #expect(wrong.field("unit") == "\(office.unit)" && !wrong.text.contains("keliru"))
    let token = browser.cookies["tanggap_sesi"]
    answer = seat
    answer.append("_password", SampleOffice.password)
    #expect(try await browser.submit(path, answer).location == "/pengaturan/orang/\(rina)")
    #expect(try office.verbs().suffix(2) == ["person.confirmed", "person.appointed"])
    #expect(browser.cookies["tanggap_sesi"] != token)
    #expect(try await browser.submit("/pengaturan/orang/\(rina)/tautan", [:]).text.contains("/sandi/"))
  }

  @Test("P1 · who wants to read such a page is led to the question and back")
  func get() async throws {
    let browser = try await office.browser("rina@contoh.go.id")
    office.clock.pass(minutes: 15)
    let led = await browser.get(SecondFactorPages.enrolment)
    #expect(led.location == "/konfirmasi?kembali=%2Fakun%2Fdua-langkah%2Fdaftar")
    let form: FormData = ["kembali": SecondFactorPages.enrolment, "_password": SampleOffice.password]
    #expect(try await browser.submit("/konfirmasi", form).location == SecondFactorPages.enrolment)
    #expect(await browser.get(SecondFactorPages.enrolment).status == .ok)
    let astray: FormData = ["kembali": "//jahat.example", "_password": SampleOffice.password]
    #expect(try await browser.submit("/konfirmasi", astray).location == "/tugas")
  }

  @Test("P1 · who has a second factor gives a code of it as well")
  func secondFactor() async throws {
    let browser = try await office.browser("rina@contoh.go.id")
    try await office.enrol(rina, in: browser)
    office.clock.pass(minutes: 15)
    #expect(await browser.get("/konfirmasi").text.contains("Kode dari aplikasi"))
    let path = "/akun/dua-langkah/kode-cadangan"
    let without = try await browser.submit(path, ["_password": SampleOffice.password])
    #expect(without.status == .unprocessable && without.text.contains("Kode ini tidak cocok"))
    let code = try office.code(of: rina)
    #expect(
      try await browser.submit(path, ["_password": SampleOffice.password, "_code": code]).text.contains("kode cadangan")
    )
  }

  @Test("P1 · a form from elsewhere is refused before the password is looked at")
  func forged() async throws {
    let browser = try await office.browser("admin@contoh.go.id")
    office.clock.pass(minutes: 15)
    let forged = await browser.post(
      "/pengaturan/orang/\(rina)/tautan", ["_password": SampleOffice.password, "_token": "palsu"])
    #expect(forged.status == .forbidden)
    #expect(try !office.verbs().contains("person.confirmed"))
  }

  @Test("P1 · whoever tries what is not his leaves a line in the log, with who he is")
  func refusals() async throws {
    let lines = Mutex<[String]>([])
    let pipeline = try Pipeline(app: office.app) { line in lines.withLock { $0.append(line) } }
    let browser = try await office.browser("rina@contoh.go.id")
    let headers: Headers = ["Cookie": "tanggap_sesi=\(browser.cookies["tanggap_sesi"] ?? "")"]
    let answer = await pipeline.answer(Request(method: .get, path: "/pengaturan/orang", headers: headers))
    #expect(answer.status == .forbidden)
    let line = "level=warn event=refused status=403 person=\(rina) path=\"/pengaturan/orang\""
    #expect(lines.withLock { $0 } == [line])
  }

  @Test("P1 · one session is ended, or all others, by their owner alone")
  func sessions() async throws {
    let (one, other) = (try await office.browser("rina@contoh.go.id"), try await office.browser("rina@contoh.go.id"))
    let sessions = try office.app.database.read { try $0.sessions(of: rina, at: office.clock.now) }
    let otherID = try #require(sessions.first?.id)
    #expect(await one.get("/akun").text.contains("/akun/sesi/\(otherID)/akhiri"))
    let stranger = try await office.browser("admin@contoh.go.id")
    #expect(try await stranger.submit("/akun/sesi/\(otherID)/akhiri", [:]).status == .notFound)
    #expect(try await one.submit("/akun/sesi/\(otherID)/akhiri", [:]).location == "/akun")
    #expect(await other.get("/akun").location.hasPrefix("/masuk"))
    #expect(await one.get("/akun").status == .ok)
    let third = try await office.browser("rina@contoh.go.id")
    #expect(try await one.submit("/akun/sesi/akhiri-lain", [:]).location == "/akun")
    #expect(await third.get("/akun").location.hasPrefix("/masuk"))
    #expect(await one.get("/akun").status == .ok)
    #expect(try office.verbs().suffix(1) == ["person.sessionEnded"])
  }

  @Test("P1 · an administrator ends a colleague's sessions")
  func endSessions() async throws {
    let (theirs, browser) = (
      try await office.browser("rina@contoh.go.id"), try await office.browser("admin@contoh.go.id")
    )
    #expect(await browser.get("/pengaturan/orang/\(rina)").text.contains("1 perangkat"))
    #expect(try await browser.submit("/pengaturan/orang/\(rina)/sesi", [:]).status == .seeOther)
    #expect(await theirs.get("/akun").location.hasPrefix("/masuk"))
  }
}
