import HTTP
import Mustache
import Synchronization
import Testing

@testable import Platform

@Suite struct TheWeb {
  @Test("Every page's template asks for nothing its value does not have")
  func templates() throws {
    let templates = try SampleOffice.templates.get()
    for page in Feature.platform.pages { try templates.checked(page.template, against: [page.frame, page]) }
  }

  @Test("A load balancer hears that the program answers")
  func health() async throws {
    let answer = await SampleBrowser(try SampleOffice()).get("/healthz")
    #expect(answer.status == .ok && answer.text == "ok\n")
  }

  @Test("What is not there, and what is not done so, have pages of their own")
  func missing() async throws {
    let browser = SampleBrowser(try SampleOffice())
    let missing = await browser.get("/tidak-ada")
    #expect(missing.status == .notFound && missing.text.contains("Halaman ini tidak ada"))
    let wrong = await browser.post("/healthz", [:])
    #expect(wrong.status == .methodNotAllowed && wrong.headers["Allow"]?.contains("GET") == true)
  }

  @Test("Every answer forbids foreign scripts, frames and guessing")
  func headers() async throws {
    let answer = await SampleBrowser(try SampleOffice()).get("/tidak-ada")
    let policy = try #require(answer.headers["Content-Security-Policy"])
    #expect(policy.contains("script-src 'self'") && policy.contains("frame-ancestors 'none'"))
    #expect(!policy.contains("unsafe"))
    #expect(answer.headers["X-Content-Type-Options"] == "nosniff")
    #expect(answer.headers["Referrer-Policy"] == "same-origin")
    #expect(answer.headers["Strict-Transport-Security"] == nil)
  }

  @Test("A form without its token, or with another browser's, is refused and nothing is done")
  func forged() async throws {
    let office = try SampleOffice()
    try office.add("rina@contoh.go.id")
    let form: FormData = ["email": "rina@contoh.go.id", "password": SampleOffice.password]
    let browser = SampleBrowser(office)
    _ = await browser.get("/masuk")
    #expect(await browser.post("/masuk", form).status == .forbidden)
    let foreign = try #require(await SampleBrowser(office).get("/masuk").token)
    var stolen = form
    stolen.append("_token", foreign)
    #expect(await browser.post("/masuk", stolen).status == .forbidden)
    #expect(try office.count("SELECT count(*) FROM session") == 0)
  }

  @Test("A token from before signing in is worth nothing after it")
  func tokenOfVisitor() async throws {
    let office = try SampleOffice()
    try office.add("rina@contoh.go.id")
    let browser = SampleBrowser(office)
    let before = try #require(await browser.get("/masuk").token)
    _ = try await browser.submit("/masuk", ["email": "rina@contoh.go.id", "password": SampleOffice.password])
    #expect(await browser.post("/keluar-semua", ["_token": before]).status == .forbidden)
  }

  @Test("A token is masked anew in each page, and each mask is accepted")
  func masks() {
    let world = World(now: { Instant(rawValue: 0) }, randomBytes: { Sodium.randomBytes($0) })
    let forgery = Forgery(visitor: "tamu", key: Sodium.randomBytes(32))
    let tokens = (1...50).map { _ in forgery.token(world) }
    #expect(Set(tokens).count == 50)
    #expect(tokens.allSatisfy(forgery.accepts))
  }

  @Test(
    "A page, or one that tells of an error, goes out in gzip to who takes it"
  )
  func compressed() async throws {
    let office = try SampleOffice()
    func ask(_ path: String, _ codings: String?) async -> Response {
      await office.pipeline.answer(Request(path: path, headers: codings.map { ["Accept-Encoding": $0] } ?? [:]))
    }
    for path in ["/masuk", "/tidak-ada"] {
      let plain = await ask(path, nil)
      let small = await ask(path, "gzip, br")
      #expect(plain.headers["Content-Encoding"] == nil && plain.headers.all("Vary") == ["Accept-Encoding"])
      #expect(small.headers["Content-Encoding"] == "gzip" && small.headers.all("Vary") == ["Accept-Encoding"])
      #expect((small.contentLength ?? .max) < plain.contentLength ?? 0)
    }
    #expect(await ask("/healthz", "gzip").headers["Vary"] == nil)
  }

  @Test(
    "What is no token is refused",
    arguments: ["", "x", "%", String(repeating: "A", count: 86), String(repeating: "A", count: 5000), "é"])
  func noTokens(text: String) { #expect(!Forgery(visitor: "tamu", key: [1, 2, 3]).accepts(text)) }

  @Test("Every altered token is refused")
  func alteredTokens() {
    let world = World(now: { Instant(rawValue: 0) }, randomBytes: { Sodium.randomBytes($0) })
    let forgery = Forgery(visitor: "tamu", key: Sodium.randomBytes(32))
    let bytes = Sodium.bytes(base64URL: forgery.token(world)) ?? []
    #expect(bytes.count == 64)
    for index in bytes.indices {
      var altered = bytes
      altered[index] ^= 1
      #expect(!forgery.accepts(Sodium.base64URL(altered)))
    }
  }

  @Test("One line of news is shown once, whole, and escaped")
  func flash() async throws {
    let office = try SampleOffice()
    try office.add("rina@contoh.go.id")
    let browser = SampleBrowser(office)
    let text = "Bu Rina & <b>kawan</b>; \"selesai\""
    let cookie = Flash(.ok, text).cookie(office.app.office)
    browser.cookies[cookie.name] = cookie.value
    #expect(await browser.get("/masuk").text.contains("Bu Rina &amp; &lt;b&gt;kawan&lt;/b&gt;; &quot;selesai&quot;"))
    #expect(await !browser.get("/masuk").text.contains("kawan"))
  }

  @Test(
    "A cookie that is no news of ours is no news",
    arguments: ["", "!!", Sodium.base64URL(Array("ok".utf8)), Sodium.base64URL(Array("jahat:teks".utf8))])
  func noFlash(value: String) throws {
    let office = try SampleOffice().app.office
    #expect(Flash(cookies: Cookies("tanggap_kabar=\(value)"), office: office) == nil)
  }

  @Test("A fault of the program shows a reference, and its cause goes to the log only")
  func fault() async throws {
    struct Broken: Error {}
    let feature = Feature(
      name: "Broken", routes: [Route(.get, "/rusak", .everyone, { _ in throw Broken() }, "always fails")],
      migrations: [], pages: [])
    let office = try SampleOffice([feature])
    let lines = Mutex<[String]>([])
    let pipeline = try Pipeline(app: office.app) { line in lines.withLock { $0.append(line) } }
    let response = await pipeline.answer(Request(path: "/rusak"))
    #expect(response.status == .internalServerError)
    let line = try #require(lines.withLock { $0.first })
    let reference = try #require(line.split(separator: " ").first { $0.hasPrefix("reference=") }).dropFirst(10)
    guard case .bytes(let bytes) = response.body else { throw Broken() }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(reference) && !text.contains("Broken") && line.contains("Broken"))
  }

  @Test("A log shows no secret of an address")
  func loggedPath() {
    #expect(SecretPath.masked("/lacak/k8xxxxxxxxxxxxxxxxxxxx/surat") == "/lacak/k8xx…/surat")
    #expect(SecretPath.masked("/sandi/abcdefgh") == "/sandi/abcd…")
    #expect(SecretPath.masked("/isi/u_xZabcdefgh/kontak") == "/isi/…/kontak")
    #expect(SecretPath.isRespondents("/isi/u_xZabcdefgh") && !SecretPath.isRespondents("/lacak/k8xx"))
    #expect(SecretPath.masked("/pengaturan/orang/12") == "/pengaturan/orang/12")
    #expect(SecretPath.masked("/") == "/")
  }
}
