import Support
import Testing

@Suite(.enabled(if: BrowserAvailability.shouldRun, "\(BrowserAvailability.reason)"))
struct ManagerMondayTests {
  /// Two that went their whole way, one that came by letter and waits at the desk past its ten minutes.
  private func office() throws -> TestApp {
    let app = try TestApp()
    for _ in 0..<2 { try app.bring(try app.file(), to: nil) }
    let waiting = try app.file(channel: .letter)
    app.clock.advance(minutes: 150)
    try app.bring(waiting, to: .disposition)
    try app.runJobs()
    return app
  }

  @Test("D-KPI, A6 · a manager's Monday: figures, the cases behind them, the archive, and what proves it to an auditor")
  func monday() async throws {
    let app = try office()
    let root = "http://127.0.0.1:\(try app.server().port)"
    try await WebDriver.run { browser in
      try await signIn(browser, at: root)
      try await figures(browser, root)
      try await steps(browser, root)
      try await evidence(browser, root)
    }
  }

  @Test(
    "D-KPI, A6 · the same pages on a telephone: nothing is wider than it, and the filters are folded until asked for")
  func telephone() async throws {
    let app = try office()
    let root = "http://127.0.0.1:\(try app.server().port)"
    try await WebDriver.run(BrowserOptions(width: 360, height: 780, isDark: true)) { browser in
      try await signIn(browser, at: root)
      for path in ["/kpi", "/kpi/langkah", "/kpi/sebaran", "/arsip", "/arsip/audit", "/arsip/audit/cetak"] {
        try await browser.open(root + path)
        if path != "/arsip/audit/cetak" { try await browser.fits() }
        try await browser.sound()
      }
      try await browser.open("\(root)/kpi")
      #expect(try await !isShown("select[name=saluran]", browser))
      try await browser.find("details.fold > summary").click()
      try await browser.select("Surat", in: "Saluran")
      try await browser.press("Terapkan")
      #expect(try await isShown("select[name=saluran]", browser), "open, since a filter is set")
    }
  }

  private func signIn(_ browser: WebDriver, at root: String) async throws {
    try await browser.open("\(root)/masuk")
    try await browser.fill("Surel", with: TestApp.Colleague.manager.email)
    try await browser.fill("Kata sandi", with: TestApp.Colleague.password)
    try await browser.press("Masuk")
  }

  private func figures(_ browser: WebDriver, _ root: String) async throws {
    try await browser.open("\(root)/kpi")
    #expect(try await isShown("select[name=saluran]", browser), "on a wide screen the filters lie open")
    try await browser.sound()
    try await browser.open("\(root)/kpi?saluran=letter")
    #expect(try await browser.find("main").text.contains("1 keluhan"))
    try await browser.open("\(root)/kpi")
    try await browser.find("dd.figure a[href*='angka=diterima']").click()
    try await browser.wait(for: "the complaints behind the number") { try await $0.url.contains("/keluhan?") }
    #expect(try await browser.all("a.row-link").count == 3)
    try await browser.open("\(root)/kpi/sebaran")
    try await browser.sound()
    #expect(try await browser.text.contains("Hari dan jam keluhan diterima"))
  }

  private func steps(_ browser: WebDriver, _ root: String) async throws {
    try await browser.open("\(root)/kpi/langkah")
    try await browser.sound()
    #expect(try await browser.text.contains("Penyimpangan dari prosedur"))
    try await browser.open("\(root)/kpi")
    let late = try await browser.link("langkah terlambat").text
    try await browser.follow("langkah terlambat")
    let listed = try await browser.all("a.row-link").count
    #expect(late == "\(listed) langkah terlambat" && listed > 0)
    try await browser.open("\(root)/keluhan")
    try await browser.follow("KEL-2026-0003")
    #expect(
      try await browser.link("Unduh seluruh berkas kasus (ZIP)").attribute("href")?.hasSuffix("/berkas.zip") == true)
  }

  private func evidence(_ browser: WebDriver, _ root: String) async throws {
    try await browser.open("\(root)/arsip")
    try await browser.fill("Nomor atau kode periksa", with: "KEL-2026-0001")
    try await browser.press("Terapkan")
    #expect(try await browser.all("a.row-link").count >= 3)
    try await browser.open("\(root)/arsip/audit")
    try await browser.sound()
    #expect(try await browser.text.contains("belum ada bukti"))
    try await browser.select("ISO 9001:2015", in: "Standar")
    try await browser.press("Terapkan")
    let page = try await browser.text
    #expect(page.contains("10.2 Ketidaksesuaian") && !page.contains("7.6 Penyelidikan"))
    let zip = try await browser.link("Unduh ZIP dengan dokumennya").attribute("href")
    #expect(zip?.contains("/arsip/audit.zip?") == true && zip?.contains("standar=iso9001") == true)
    try await browser.follow("Cetak atau terbitkan")
    try await browser.press("Terbitkan PDF dengan kode periksa")
    #expect(try await browser.text.contains("Kode periksa"))
  }

  /// Whether a person sees it: what lies in a closed fold counts as hidden for the driver even where the style shows it.
  private func isShown(_ css: String, _ browser: WebDriver) async throws -> Bool {
    try await browser.execute("return String(document.querySelector(arguments[0]).checkVisibility())", [.string(css)])
      .string == "true"
  }
}
