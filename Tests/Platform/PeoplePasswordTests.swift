import HTTP
import Testing

@testable import Platform

@Suite struct Passwords {
  static let new = "kuda hijau makan awan"

  @Test("who is unknown is checked against a hash that costs as much as any, and fits no password")
  func nobody() {
    let (operations, memory) = (Sodium.leastOperations, Sodium.leastMemory)
    let hash = Sodium.hashOfNoPassword(operations: operations, memory: memory)
    #expect(!Sodium.needsRehash(hash, operations: operations, memory: memory))
    #expect(Sodium.needsRehash(hash, operations: operations + 1, memory: memory))
    #expect(!Sodium.isPassword("", of: hash))
  }

  @Test("P1 · a one-time link sets a password once, and ends all sessions")
  func link() async throws {
    let office = try SampleOffice()
    let person = try office.add("rina@contoh.go.id")
    let signedIn = try await office.browser("rina@contoh.go.id")
    let path = PasswordLink.path(try await office.app.makePasswordLink(for: person, by: .system))
    let browser = SampleBrowser(office)
    #expect(await browser.get(path).text.contains("rina@contoh.go.id"))
    let set = try await browser.submit(path, ["password": Self.new, "repeat": Self.new])
    #expect(set.location == "/masuk")
    #expect(await signedIn.get("/akun").status == .seeOther)
    #expect(await browser.get(path).status == .notFound)
    let again = try await browser.submit(path, ["password": Self.new, "repeat": Self.new])
    #expect(again.status == .notFound)
    let hash = try office.app.database.read { try $0.passwordHash(of: person) }
    #expect(try await office.app.passwords.verify(Self.new, against: hash) == .right)
    #expect(try office.count("SELECT count(*) FROM mail WHERE kind = 'person.passwordSet'") == 1)
  }

  @Test("P1 · a link runs out after 48 hours, and a new one voids the old")
  func linkEnds() async throws {
    let office = try SampleOffice()
    let person = try office.add("rina@contoh.go.id")
    let old = try await office.app.makePasswordLink(for: person, by: .system)
    let new = try await office.app.makePasswordLink(for: person, by: .system)
    let browser = SampleBrowser(office)
    #expect(await browser.get(PasswordLink.path(old)).status == .notFound)
    office.clock.pass(minutes: 48 * 60 - 1)
    #expect(await browser.get(PasswordLink.path(new)).status == .ok)
    office.clock.pass(minutes: 1)
    #expect(await browser.get(PasswordLink.path(new)).status == .notFound)
    #expect(await browser.get(PasswordLink.path("salah")).status == .notFound)
  }

  @Test(
    "P1 · weak passwords are refused beside their field",
    arguments: [
      ("pendek", "paling pendek 12"), ("password1234", "mudah ditebak"), ("aaaaaaaaaaaa", "mudah ditebak"),
      ("rina@contoh.go.id", "nama atau surel"), ("saya Rina rin nih", "nama atau surel"),
      ("Qwerty-1234567", "mudah ditebak"), ("Indonesia 2026", "mudah ditebak"),
    ])
  func weak(password: String, sentence: String) async throws {
    let office = try SampleOffice()
    let person = try office.add("rina@contoh.go.id")
    let path = PasswordLink.path(try await office.app.makePasswordLink(for: person, by: .system))
    let answer = try await SampleBrowser(office).submit(path, ["password": password, "repeat": password])
    #expect(answer.status == .unprocessable)
    #expect(answer.text.contains(sentence))
    #expect(answer.text.contains("<title>Kesalahan: "))
  }

  @Test("P1 · a long password of any composition is taken")
  func long() throws {
    let office = try SampleOffice()
    let rina = try office.add("rina@contoh.go.id")
    let person = try #require(try office.app.database.read { try $0.person(rina) })
    for text in [
      String(repeating: "ikan terbang ", count: 5) + "zebra", "ikanterbangdizebra", "ikan 🐟 di atas 7 zebra",
    ] {
      #expect(throws: Never.self) { try NewPassword(text, repeated: text, for: person, of: office.app.office) }
    }
  }

  @Test("P1 · the words of the organisation, the city and the person make no password")
  func context() async throws {
    let office = try SampleOffice()
    try await office.app.changeOffice(by: .system) { try $0.change([.name: "Loka Zamrud", .city: "Wakatobi"]) }
    let rina = try office.add("rina@contoh.go.id")
    let person = try #require(try office.app.database.read { try $0.person(rina) })
    for text in ["zamrud-wakatobi", "Loka Zamrud 2026"] {
      #expect(throws: FormErrors.self) { try NewPassword(text, repeated: text, for: person, of: office.app.office) }
    }
  }

  @Test("P1 · the two typings of a new password must agree")
  func twice() async throws {
    let office = try SampleOffice()
    let person = try office.add("rina@contoh.go.id")
    let path = PasswordLink.path(try await office.app.makePasswordLink(for: person, by: .system))
    let answer = try await SampleBrowser(office).submit(path, ["password": Self.new, "repeat": Self.new + "x"])
    #expect(answer.status == .unprocessable && answer.text.contains("tidak sama"))
  }

  @Test("P1 · changing one's password asks for the old one and signs the other devices out")
  func change() async throws {
    let office = try SampleOffice()
    try office.add("rina@contoh.go.id")
    let (one, other) = (try await office.browser("rina@contoh.go.id"), try await office.browser("rina@contoh.go.id"))
    let wrong = try await one.submit("/akun", ["old": "keliru", "password": Self.new, "repeat": Self.new])
    #expect(wrong.status == .unprocessable && wrong.text.contains("Kata sandi lama tidak cocok"))
    let right = try await one.submit(
      "/akun", ["old": SampleOffice.password, "password": Self.new, "repeat": Self.new])
    #expect(right.location == "/akun")
    #expect(await one.get("/akun").status == .ok)
    #expect(await other.get("/akun").status == .seeOther)
  }

  @Test("B9 · the password is asked again before signing, and guessing it is slowed down")
  func confirm() async throws {
    let office = try SampleOffice()
    let person = try office.add("rina@contoh.go.id")
    #expect(try await office.app.confirmPassword(of: person, SampleOffice.password))
    for _ in 1...5 { #expect(try await !office.app.confirmPassword(of: person, "keliru")) }
    await #expect(throws: SignInError.self) {
      try await office.app.confirmPassword(of: person, SampleOffice.password)
    }
  }

  @Test("P1 · the text of a hash never holds the password, and differs each time")
  func hashes() async throws {
    let passwords = PasswordHashing(cost: .least)
    let (one, other) = (try await passwords.hash(Self.new), try await passwords.hash(Self.new))
    #expect(one != other && one.hasPrefix("$argon2id$") && !one.contains(Self.new))
    #expect(try await passwords.verify(Self.new, against: one) == .right)
    #expect(try await passwords.verify(Self.new + " ", against: one) == .wrong)
    #expect(try await passwords.verify(Self.new, against: nil) == .wrong)
    #expect(try await passwords.verify(Self.new, against: "rusak") == .wrong)
  }
}
