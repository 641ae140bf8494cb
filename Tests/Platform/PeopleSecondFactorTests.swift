import HTTP
import Testing

@testable import Platform

@Suite struct SecondFactors {
  private let office: SampleOffice
  private let rina: Person.ID

  init() throws {
    office = try SampleOffice()
    rina = try office.add("rina@contoh.go.id")
  }

  @Test("P1 · a second factor is set up with a first code, and then asked for at the door")
  func enrolment() async throws {
    let browser = try await office.browser("rina@contoh.go.id")
    let page = await browser.get(SecondFactorPages.enrolment)
    #expect(page.text.contains("<svg class=\"qr\"") && page.text.contains("otpauth://totp/Balai%20Contoh:rina"))
    let wrong = try await browser.submit(
      SecondFactorPages.enrolment, ["offer": try #require(page.field("offer")), "code": "000000"])
    #expect(wrong.status == .unprocessable && wrong.text.contains("tidak cocok"))
    let key = try office.offer(on: page, for: rina).totp.typed
    #expect(wrong.text.contains(key))
    let codes = try await office.enrol(rina, in: browser)
    #expect(codes.count == 10)
    #expect(try office.verbs().suffix(2) == ["person.recoveryCodesGiven", "person.secondFactorSet"])
    #expect(try office.count("SELECT count(*) FROM mail WHERE kind = 'person.secondFactorSet'") == 1)
    let next = SampleBrowser(office)
    #expect(try await next.signIn("rina@contoh.go.id").location == "/masuk/kode?kembali=%2Ftugas")
    #expect(await next.get("/akun").location == "/masuk/kode?kembali=%2Fakun")
    office.clock.pass(minutes: 1)
    let entered = try await next.give(try office.code(of: rina))
    #expect(entered.location == "/tugas")
    #expect(await next.get("/akun").text.contains("Menyala"))
  }

  @Test("P1 · between password and code the session is nobody's, changes its token and runs out")
  func halfway() async throws {
    try await office.enrol(rina, in: try await office.browser("rina@contoh.go.id"))
    let browser = SampleBrowser(office)
    _ = try await browser.signIn("rina@contoh.go.id")
    let token = browser.cookies["tanggap_sesi"]
    for path in ["/akun", SecondFactorPages.enrolment, "/konfirmasi"] {
      #expect(await browser.get(path).location.hasPrefix("/masuk/kode"))
    }
    let guess: FormData = ["old": SampleOffice.password, "password": "x", "repeat": "x"]
    #expect(try await browser.submit("/akun", guess, from: "/masuk").status == .seeOther)
    office.clock.pass(minutes: 14)
    #expect(await browser.get("/masuk/kode").status == .ok)
    _ = try await browser.give(try office.code(of: rina))
    #expect(browser.cookies["tanggap_sesi"] != token)
    #expect(try office.count("SELECT count(*) FROM session WHERE stage <> 'complete'") == 0)
    let late = SampleBrowser(office)
    _ = try await late.signIn("rina@contoh.go.id")
    office.clock.pass(minutes: 15)
    #expect(await late.get("/masuk/kode").location.hasPrefix("/masuk?kembali"))
  }

  @Test("P1 · a code is good once, and guessing is slowed down")
  func once() async throws {
    try await office.enrol(rina, in: try await office.browser("rina@contoh.go.id"))
    office.clock.pass(minutes: 1)
    let code = try office.code(of: rina)
    let (one, other) = (SampleBrowser(office), SampleBrowser(office))
    for browser in [one, other] { _ = try await browser.signIn("rina@contoh.go.id") }
    #expect(try await one.give(code).status == .seeOther)
    #expect(try await other.give(code).status == .unprocessable)
    for _ in 1...4 { #expect(try await other.give("000000").status == .unprocessable) }
    office.clock.pass(minutes: 0)
    #expect(try await other.give("000000").status == .tooManyRequests)
    #expect(try office.verbs().filter { $0 == "person.codeRefused" }.count == 5)
  }

  @Test("P1 · a recovery code stands for the telephone once, and a new set voids the old")
  func recovery() async throws {
    let browser = try await office.browser("rina@contoh.go.id")
    let codes = try await office.enrol(rina, in: browser)
    let lost = SampleBrowser(office)
    _ = try await lost.signIn("rina@contoh.go.id")
    #expect(await lost.get("/masuk/kode?cadangan=1").text.contains("Kode cadangan"))
    #expect(try await lost.give(codes[0].lowercased()).status == .seeOther)
    #expect(await lost.get("/akun/dua-langkah").text.contains("9 kode cadangan"))
    #expect(try office.count("SELECT count(*) FROM mail WHERE kind = 'person.recoveryCodeUsed'") == 1)
    let again = SampleBrowser(office)
    _ = try await again.signIn("rina@contoh.go.id")
    #expect(try await again.give(codes[0]).status == .unprocessable)
    #expect(try await lost.submit("/akun/dua-langkah/kode-cadangan", [:]).status == .ok)
    #expect(try await again.give(codes[1]).status == .unprocessable)
    let stored: [[UInt8]] = try office.app.database.read { try $0.values("SELECT codeHash FROM recoveryCode") }
    #expect(stored.count == 10 && !stored.contains(Sodium.hash(Array(codes[1].utf8))))
  }

  @Test("P1 · who administers is led to set one up before anything else, where the organisation asks for it")
  func required() async throws {
    let admin = try office.add("admin@contoh.go.id", [.managePeople])
    try await office.requireSecondFactor()
    #expect(try await SampleBrowser(office).signIn("rina@contoh.go.id").location == "/tugas")
    let browser = SampleBrowser(office)
    #expect(
      try await browser.signIn("admin@contoh.go.id").location == "/akun/dua-langkah/daftar?kembali=%2Ftugas")
    #expect(await browser.get("/pengaturan/orang").location == "/akun/dua-langkah/daftar?kembali=%2Fpengaturan%2Forang")
    #expect(try await browser.submit("/pengaturan/orang", [:], from: "/masuk").location == "/masuk")
    #expect(await browser.get(SecondFactorPages.enrolment).text.contains("wajib"))
    try await office.enrol(admin, in: browser)
    #expect(await browser.get("/pengaturan/orang").status == .ok)
    #expect(try await browser.submit("/akun/dua-langkah/matikan", [:]).status == .forbidden)
    #expect(try office.verbs().suffix(4).contains("person.signedIn"))
    try await office.requireSecondFactor(.everybody)
    #expect(try await SampleBrowser(office).signIn("rina@contoh.go.id").location.hasPrefix("/akun/dua-langkah/daftar"))
  }

  @Test("P1 · who need not have one may do without again")
  func off() async throws {
    let browser = try await office.browser("rina@contoh.go.id")
    try await office.enrol(rina, in: browser)
    #expect(await browser.get("/akun/dua-langkah/matikan").text.contains("kata sandi saja cukup"))
    #expect(try await browser.submit("/akun/dua-langkah/matikan", [:]).location == "/akun/dua-langkah")
    #expect(try office.count("SELECT count(*) FROM recoveryCode") == 0)
    #expect(try await SampleBrowser(office).signIn("rina@contoh.go.id").location == "/tugas")
  }

  @Test("P1 · an administrator takes a lost one away, with a reason that its owner is told")
  func reset() async throws {
    try office.add("admin@contoh.go.id", [.managePeople])
    let owner = try await office.browser("rina@contoh.go.id")
    try await office.enrol(rina, in: owner)
    let admin = try await office.browser("admin@contoh.go.id")
    let path = "/pengaturan/orang/\(rina)/dua-langkah"
    #expect(await admin.get("/pengaturan/orang/\(rina)").text.contains(path))
    let empty = try await admin.submit(path, ["reason": " "])
    #expect(empty.status == .unprocessable && empty.text.contains("Tulis alasannya"))
    let done = try await admin.submit(path, ["reason": "Telepon hilang, datang sendiri."])
    #expect(done.location == "/pengaturan/orang/\(rina)")
    #expect(await owner.get("/akun").location.hasPrefix("/masuk"))
    #expect(try await SampleBrowser(office).signIn("rina@contoh.go.id").location == "/tugas")
    let mail: String? = try office.app.database.read {
      try $0.value("SELECT body FROM mail WHERE kind = 'person.secondFactorRemoved'")
    }
    #expect(mail?.contains("Telepon hilang, datang sendiri.") == true)
    let details: [String] = try office.app.database.read { try $0.values("SELECT detail FROM trail") }
    #expect(!details.contains { $0.contains("Telepon") })
    #expect(try await admin.submit(path, ["reason": "Lagi."]).status == .notFound)
  }

  @Test("P1 · a one-time link sets the password, and the code is asked for all the same")
  func afterLink() async throws {
    try await office.enrol(rina, in: try await office.browser("rina@contoh.go.id"))
    let path = PasswordLink.path(try await office.app.makePasswordLink(for: rina, by: .system))
    let browser = SampleBrowser(office)
    let set = try await browser.submit(path, ["password": Passwords.new, "repeat": Passwords.new])
    #expect(set.location == "/masuk")
    let answer = try await browser.submit("/masuk", ["email": "rina@contoh.go.id", "password": Passwords.new])
    #expect(answer.location.hasPrefix("/masuk/kode"))
  }

  @Test("P1 · setting up a second factor signs the other devices out")
  func othersEnd() async throws {
    let (one, other) = (try await office.browser("rina@contoh.go.id"), try await office.browser("rina@contoh.go.id"))
    try await office.enrol(rina, in: one)
    #expect(await one.get("/akun").status == .ok)
    #expect(await other.get("/akun").location.hasPrefix("/masuk"))
  }

  @Test("P1 · an offer is its owner's, of the last half hour, and none that somebody made up")
  func offers() throws {
    let other = try office.add("budi@contoh.go.id")
    let offer = EnrolmentOffer(for: rina, at: office.clock.now, office.app.world)
    let sealed = offer.sealed(office.app.secrets)
    func open(_ text: String, _ person: Person.ID) -> EnrolmentOffer? {
      EnrolmentOffer(sealed: text, for: person, at: office.clock.now, office.app.secrets)
    }
    #expect(open(sealed, rina)?.totp.secret == offer.totp.secret)
    #expect(open(sealed, other) == nil && open("AAAA", rina) == nil && open("", rina) == nil)
    office.clock.pass(minutes: 30)
    #expect(open(sealed, rina) == nil)
  }
}
