import Database
import HTTP
import Support
import Testing

@testable import Platform

/// An office whose mail goes to a real server.
struct MailOffice {
  let app: App
  let clock: SampleClock

  init(_ server: MailServer?) throws {
    let clock = SampleClock(try #require(Instant(iso: "2026-03-12T06:05:09Z")))
    let database = try Database.temporary()
    try database.migrate(Migration.platform)
    app = try App(
      database: database, world: World(now: { clock.now }, randomBytes: { Sodium.randomBytes($0) }),
      secrets: Secrets(master: [UInt8](repeating: 3, count: 32)), templates: try SampleOffice.templates.get(),
      assets: try StaticFiles(site: SourceTree.root + "/Public"), features: [.platform],
      passwords: PasswordHashing(cost: .least), mailServer: server)
    self.clock = clock
  }

  static let sender = EmailAddress("layanan@contoh.go.id")

  /// - Parameter patience: seconds; few, where a test waits for their end.
  static func plain(_ catcher: MailCatcher, patience: Int = 60) throws -> MailServer {
    MailServer(
      host: "127.0.0.1", port: catcher.port, security: .none, sender: try #require(sender), patience: patience)
  }

  func enqueue(_ address: String, subject: String = "Kabar", body: String = "Isi") throws {
    try app.writeNow(by: .system) { deed in
      try deed.enqueue(Mail(kind: "test", address: address, subject: subject, body: body))
      try deed.record("test.done", Subject("test", 1))
    }
  }

  /// Does what `serve` does about once a minute, and waits for it.
  func post() throws {
    try Job.sendMail.run(app)
    app.postman?.waitUntilIdle()
  }

  func state(of address: String) throws -> (sent: Bool, refused: Bool, attempts: Int, reply: String) {
    try #require(
      try app.database.read { db in
        try db.row("SELECT sentAt, refusedAt, attempts, reply FROM mail WHERE address = \(address)") { row in
          (
            sent: try row["sentAt"] as Instant? != nil, refused: try row["refusedAt"] as Instant? != nil,
            attempts: try row["attempts"] as Int, reply: try row["reply"] as String
          )
        }
      })
  }
}

@Suite("P5 · mail goes out") struct MailDelivery {
  @Test("D8 · a file goes along whole, under its name, and the words stay as they are")
  func files() async throws {
    let catcher = try await MailCatcher()
    let office = try MailOffice(MailOffice.plain(catcher))
    let pdf = Array("%PDF-1.7\n".utf8) + (0..<5_000).map { UInt8(truncatingIfNeeded: $0) }
    try office.app.writeNow(by: .system) { deed in
      let upload = UploadedFile(filename: "Surat é 001.pdf", claimedType: "application/pdf", bytes: pdf)
      let file = try deed.db.keep(upload, as: "0123456789abcdefghijkl", at: deed.at)
      try deed.enqueue(
        Mail(kind: "test", address: "rina@contoh.id", subject: "Surat", body: "--=_ awal baris\né", files: [file]))
      try deed.record("test.done", Subject("test", 1))
    }
    try office.post()
    let mail = try #require(catcher.mails.first)
    #expect(mail.defects == [] && mail.body == "--=_ awal baris\né" && mail.longest <= 78, "\(mail)")
    #expect(mail.files == ["Surat é 001.pdf application/pdf b'%PDF-'"])
  }

  @Test("P5 · a mail arrives once, with Indonesian words in head and body, as another program reads them")
  func arrives() async throws {
    let catcher = try await MailCatcher()
    let office = try MailOffice(MailOffice.plain(catcher))
    try office.app.writeNow(by: .system) { deed in
      try deed.set(.name, to: "Balai \u{201C}Uji\u{201D}, Jasa & Café")
      try deed.record("office.changed", Subject("office", 1))
    }
    try office.app.refreshOffice()
    let subject =
      "Keluhan “Sertifikat é” KEL-2026-0001 kami terima; jawaban paling lambat Kamis, 12 Maret 2026 – terima kasih"
    let body =
      ".titik di depan\nFrom awal baris\nkosong di ujung \n\nPanjang: " + String(repeating: "keluhan ", count: 40) + "é"
    try office.enqueue("rina@contoh.id", subject: subject, body: body)
    try office.post()
    try office.post()
    let mail = try #require(catcher.mails.first)
    #expect(catcher.mails.count == 1 && mail.defects == [])
    #expect(mail.subject == subject)
    #expect(mail.body == body + "\n")
    #expect(mail.from.contains("<layanan@contoh.go.id>") && mail.from.contains("Balai “Uji”, Jasa & Café"))
    #expect(mail.sender == "layanan@contoh.go.id" && mail.receivers == ["rina@contoh.id"])
    #expect(mail.date == "2026-03-12T14:05:09+08:00" && mail.longest <= 78)
    #expect(try office.state(of: "rina@contoh.id") == (true, false, 1, ""))
  }

  @Test(
    "P5 · no word that somebody typed can become a header or a second receiver",
    arguments: [
      "Kabar\r\nBcc: orang@lain.id", "Kabar\nX: y", "Kabar\rBcc: a@b.id", "=?utf-8?q?Kabar=0D=0ABcc:_a@b.id?=",
      "\u{0}\u{1B}Kabar",
    ])
  func injection(subject: String) async throws {
    let catcher = try await MailCatcher()
    let office = try MailOffice(MailOffice.plain(catcher))
    try office.enqueue("rina@contoh.id", subject: subject)
    try office.enqueue("a@b.id>\r\nRCPT TO:<c@d.id", subject: "Dua")
    try office.post()
    let mail = try #require(catcher.mails.first)
    #expect(catcher.mails.count == 1 && mail.receivers == ["rina@contoh.id"])
    #expect(
      mail.headers == [
        "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type",
        "Content-Transfer-Encoding",
      ])
  }

  @Test(
    "P5 · the server is met with TLS and a name, and not at all without TLS",
    arguments: [MailServer.Security.starttls, .tls])
  func encrypted(security: MailServer.Security) async throws {
    let catcher = try await MailCatcher(security == .tls ? .tls : .starttls)
    let sender = try #require(MailOffice.sender)
    func server(_ password: String, certificates: String) -> MailServer {
      MailServer(
        host: "localhost", port: catcher.port, security: security, user: MailCatcher.user, password: password,
        sender: sender, certificates: certificates)
    }
    let office = try MailOffice(server(MailCatcher.password, certificates: catcher.certificate))
    try office.enqueue("rina@contoh.id")
    try office.post()
    #expect(catcher.mails.map(\.user) == [MailCatcher.user] && catcher.mails.allSatisfy(\.isEncrypted))

    let stranger = try MailOffice(server(MailCatcher.password, certificates: ""))
    let guesser = try MailOffice(server("salah", certificates: catcher.certificate))
    for other in [stranger, guesser] {
      try other.enqueue("rina@contoh.id")
      try other.post()
      #expect(try !other.state(of: "rina@contoh.id").refused && other.app.postman?.trouble != nil)
    }
    #expect(catcher.mails.count == 1)
  }

  @Test("P5 · without a mail server mail waits, and nothing is lost")
  func unset() throws {
    let office = try MailOffice(nil)
    try office.enqueue("rina@contoh.id")
    try office.post()
    #expect(try office.state(of: "rina@contoh.id") == (false, false, 0, ""))
  }
}

@Suite("P5 · mail that does not go out") struct MailFaults {
  @Test("P5 · what the server refuses is given up at once, with its words, and holds nothing else up")
  func refused() async throws {
    let catcher = try await MailCatcher()
    let office = try MailOffice(MailOffice.plain(catcher))
    for name in ["refused", "spam", "rina"] { try office.enqueue("\(name)@contoh.id") }
    try office.post()
    #expect(try office.state(of: "refused@contoh.id") == (false, true, 1, "550 5.1.1 No such user here"))
    #expect(try office.state(of: "spam@contoh.id") == (false, true, 1, "554 5.7.1 This looks like spam"))
    #expect(catcher.mails.flatMap(\.receivers) == ["rina@contoh.id"] && office.app.postman?.trouble == nil)
    office.clock.pass(hours: 24)
    try office.post()
    #expect(try office.state(of: "refused@contoh.id").attempts == 1)
  }

  @Test("P5 · what the server puts off is tried again, later each time, for five days")
  func deferred() async throws {
    let catcher = try await MailCatcher()
    let office = try MailOffice(MailOffice.plain(catcher))
    for name in ["later", "once", "rina"] { try office.enqueue("\(name)@contoh.id") }
    try office.post()
    #expect(catcher.mails.flatMap(\.receivers) == ["rina@contoh.id"])
    try office.post()
    #expect(try office.state(of: "later@contoh.id") == (false, false, 1, "451 4.7.1 Please try again later"))
    for _ in 1...60 {
      office.clock.pass(minutes: 1)
      try office.post()
    }
    #expect(catcher.mails.flatMap(\.receivers) == ["rina@contoh.id", "once@contoh.id"])
    #expect((4...7).contains(try office.state(of: "later@contoh.id").attempts))
    for _ in 1...130 {
      office.clock.pass(hours: 1)
      try office.post()
    }
    let end = try office.state(of: "later@contoh.id")
    #expect(end.refused && (10...50).contains(end.attempts), "\(end)")
  }

  @Test("P5 · a server that is gone or slow delays mail and loses none; when it is back everything goes out once")
  func gone() async throws {
    let first = try await MailCatcher()
    let office = try MailOffice(MailOffice.plain(first, patience: 1))
    try office.enqueue("slow@contoh.id")
    try office.post()
    #expect(office.app.postman?.trouble != nil && first.mails.isEmpty)
    try await first.stop()
    for number in 1...5 { try office.enqueue("rina\(number)@contoh.id") }
    try office.post()
    #expect(office.app.postman?.trouble != nil)
    let second = try await MailCatcher(port: first.port)
    for _ in 1...10 {
      office.clock.pass(minutes: 1)
      try office.post()
    }
    #expect(Set(second.mails.flatMap(\.receivers)) == Set((1...5).map { "rina\($0)@contoh.id" }))
    #expect(second.mails.count == 5)
  }

  @Test("P5 · a sender whom the server does not welcome is the server's trouble, not the mails'")
  func unwelcome() async throws {
    let catcher = try await MailCatcher(.refusing)
    let office = try MailOffice(MailOffice.plain(catcher))
    try office.enqueue("rina@contoh.id")
    try office.post()
    #expect(try !office.state(of: "rina@contoh.id").refused)
    #expect(office.app.postman?.trouble?.reason.contains("Sender is not welcome") == true)
  }

  @Test("P5 · a mail that went out before a crash goes out again after a pause, recognisable by its Message-ID")
  func crash() async throws {
    let catcher = try await MailCatcher()
    let office = try MailOffice(MailOffice.plain(catcher))
    try office.enqueue("rina@contoh.id")
    let postman = try #require(office.app.postman)
    let mail = try #require(try office.app.database.read { try $0.dueMail(at: office.clock.now) })
    #expect(try postman.claim(mail, office.app))
    let session = try #require(SMTPSession(postman.server, until: StopSign()))
    #expect(postman.send(mail, through: session, office.app) == .accepted)
    // Here the program ends, and nobody has written down that it was sent.
    try office.post()
    #expect(catcher.mails.count == 1)
    office.clock.pass(minutes: 2)
    try office.post()
    #expect(catcher.mails.count == 2 && Set(catcher.mails.map(\.identifier)).count == 1)
    #expect(Set(catcher.mails.map(\.date)).count == 1)
    #expect(try office.state(of: "rina@contoh.id").sent)
  }

  @Test("P5 · an administrator sees what was given up and why, without customers' addresses, and tries it again")
  func deadLetters() async throws {
    let office = try SampleOffice()
    try office.add("admin@contoh.go.id", [.manageSettings])
    try office.add("orang@contoh.go.id", [.managePeople])
    try office.app.writeNow(by: .system) { deed in
      try deed.enqueue(
        Mail(kind: "test", address: "citra@contoh.id", subject: "Perihal ini", body: "Isi", isForCustomer: true))
      try deed.db.execute("UPDATE mail SET refusedAt = \(deed.at), attempts = 3, reply = '550 No such user'")
      try deed.record("test.done", Subject("test", 1))
    }
    let browser = try await office.browser("admin@contoh.go.id")
    let page = await browser.get("/pengaturan/surel").text
    for words in ["c***@contoh.id", "Perihal ini", "550 No such user", "belum diatur"] { #expect(page.contains(words)) }
    #expect(!page.contains("citra@"))
    #expect(try await browser.submit("/pengaturan/surel/1/coba-lagi", [:]).status == .seeOther)
    #expect(await browser.get("/pengaturan/surel").text.contains("Tidak ada. Surel yang ditolak"))
    #expect(try await browser.submit("/pengaturan/surel/1/coba-lagi", [:]).status == .notFound)
    #expect(try office.verbs().last == "mail.retried")
    #expect(try await office.browser("orang@contoh.go.id").get("/pengaturan/surel").status == .forbidden)
    #expect(try await browser.submit("/pengaturan/surel/uji", [:]).status == .seeOther)
    #expect(try office.count("SELECT COUNT(*) FROM mail WHERE address = 'admin@contoh.go.id'") == 1)
  }
}
