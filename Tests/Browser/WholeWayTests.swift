import Support
import Testing

@Suite(.enabled(if: BrowserAvailability.shouldRun, "\(BrowserAvailability.reason)"))
struct WholeWayTests {
  /// Day and month are the same, so that it can be typed in whatever order the browser's language has.
  private static let today = "03032026"
  private static let later = "04042026"
  private static let subject = "Sertifikat uji semen terlambat dua minggu"

  @Test("B1–B10 · a complaint goes all ten steps in a real browser, from the public form to the customer's word")
  func wholeWay() async throws {
    let server = try await ServerProcess.start(["demo", "--complaints", "0", "--today", "2026-03-03"])
    try await WebDriver.run { browser in
      try await browser.open("http://127.0.0.1:\(server.port)/")
      let link = try await browser.fileComplaint(Self.subject, on: Self.today)
      try await browser.signedIn("petugas@contoh.go.id", for: "Menerima dan memilah keluhan") { try await sort($0) }
      try await browser.signedIn("kepala@contoh.go.id", for: "Menginstruksikan tindak lanjut") { browser in
        try await browser.press("Berikan disposisi")
      }
      try await browser.signedIn("pokja@contoh.go.id", for: "Menerima dan mengkaji keluhan") { browser in
        try await investigate(browser)
        try await act(browser)
        try await write(browser)
      }
      try await browser.signedIn("kepala@contoh.go.id", for: "Menandatangani surat jawaban") { try await sign($0) }
      try await browser.open(link)
      try await confirm(browser)
    }
  }

  private func sort(_ browser: WebDriver) async throws {
    try await browser.find("select[name=category] option:nth-child(2)").click()
    try await browser.select("Laboratorium Pengujian", in: "Unit kerja yang menangani")
    try await browser.find("input[name=impact][value=medium]").click()
    try await browser.find("input[name=urgency][value=high]").click()
    try await browser.press("Simpan pemilahan")
    #expect(try await browser.text.contains("Langkah 3 dari 10"))
  }

  private func investigate(_ browser: WebDriver) async throws {
    try await browser.fill("Hasil kajian", with: "Keluhan benar: sertifikat tertahan.")
    try await browser.press("Simpan kajian")
    try await browser.select("Metode", in: "Kelompok penyebab")
    try await browser.fill("Mengapa terjadi? (1)", with: "Penyelia sakit dua minggu.")
    try await browser.fill("Jadi, penyebabnya", with: "Belum ada penyelia pengganti.")
    try await browser.press("Simpan penyebab")
    #expect(try await browser.text.contains("Langkah 6 dari 10"))
  }

  private func act(_ browser: WebDriver) async throws {
    try await browser.select("Tindakan korektif", in: "Tindakan 1: jenis")
    try await browser.fill("Yang dilakukan", with: "Menunjuk penyelia pengganti")
    try await browser.fill("Pelaksana", with: "Kepala laboratorium")
    try await browser.fill("Selesai paling lambat", with: Self.later)
    try await browser.press("Tetapkan tindakan")
    try await browser.fill("Dilaksanakan: Menunjuk penyelia pengganti", with: Self.today)
    try await browser.fill("Bukti pelaksanaan", with: "Surat penunjukan")
    try await browser.fill("Pemantauan", with: "Dilihat tiap hari.")
    try await browser.fill("Penilaian keefektifan", with: "Tidak ada yang tertahan.")
    try await browser.choose("Efektif")
    try await browser.fill("Laporan untuk pimpinan", with: "Sertifikat sudah terbit.")
    try await browser.press("Laporkan")
    #expect(try await browser.text.contains("Langkah 8 dari 10"))
  }

  private func write(_ browser: WebDriver) async throws {
    try await browser.follow("Susun surat balasan")
    try await browser.press("Simpan konsep")
    try await browser.press("Simpan dan bubuhkan paraf")
    #expect(try await browser.text.contains("Surat diparaf"))
  }

  private func sign(_ browser: WebDriver) async throws {
    try await browser.follow("Baca dan tanda tangani")
    try await browser.fill("Kata sandi Anda", with: "tanggap-demo-2026")
    try await browser.press("Tanda tangani")
    #expect(try await browser.text.contains("001/BSPJI/PK/III/2026"))
  }

  private func confirm(_ browser: WebDriver) async throws {
    try await browser.follow("Baca surat jawaban")
    #expect(try await browser.text.contains("001/BSPJI/PK/III/2026"))
    try await browser.follow("Terima jawaban")
    try await browser.press("Ya, saya terima")
    #expect(try await browser.text.contains("sudah Anda konfirmasi"))
  }

  @Test("B1 · on a phone without scripts a customer files, and no page is wider than the phone")
  func phone() async throws {
    let server = try await ServerProcess.start(["demo", "--complaints", "0", "--today", "2026-03-03"])
    try await WebDriver.run(BrowserOptions(width: 360, height: 740, allowsScripts: false)) { browser in
      try await browser.open("http://127.0.0.1:\(server.port)/")
      for action in Self.phoneSteps {
        try await fits(browser)
        try await action(browser)
      }
      try await fits(browser)
      #expect(try await browser.find("h1").text == "Keluhan diterima")
      try await browser.follow("Lihat perkembangan")
      try await fits(browser)
      #expect(try await browser.text.contains(Self.subject))
    }
  }

  private static let phoneSteps: [@Sendable (WebDriver) async throws -> Void] = [
    { try await $0.follow("Sampaikan keluhan") },
    { try await $0.press("Lanjut") },
    {
      try await $0.fill("Ringkasnya, dalam satu kalimat", with: subject)
      try await $0.fill("Ceritakan apa yang terjadi", with: "Sertifikat belum terbit juga.")
      try await $0.press("Lanjut")
    },
    {
      try await $0.fill("Layanan mana yang Anda keluhkan?", with: "Pengujian semen")
      try await $0.press("Lanjut")
    },
    { try await $0.press("Lanjut") },
    { try await $0.press("Lanjut") },
    {
      try await $0.choose("Ya")
      try await $0.press("Lanjut")
    },
    { try await $0.follow("Lanjutkan keluhan") },
    { try await $0.press("Lanjut") },
    {
      try await $0.choose("Anonim")
      try await $0.press("Lanjut")
    },
    { try await $0.press("Kirim keluhan") },
  ]

  private func fits(_ browser: WebDriver) async throws {
    let width = try await browser.execute("return document.documentElement.scrollWidth").number ?? 0
    let address = try await browser.url
    #expect(width <= 360, "\(address)")
  }
}
