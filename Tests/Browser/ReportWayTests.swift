import Support
import Testing

@Suite(.enabled(if: BrowserAvailability.shouldRun, "\(BrowserAvailability.reason)"))
struct ReportWayTests {
  private static let report = "Laporan Evaluasi Bulanan Februari 2026"

  @Test("C6 · a monthly report is written, checked and approved by three people in a real browser, and archived")
  func wholeWay() async throws {
    let server = try await ServerProcess.start(["demo", "--complaints", "20", "--today", "2026-03-12"])
    let root = "http://127.0.0.1:\(server.port)"
    try await WebDriver.run { browser in
      try await browser.open(root)
      try await browser.signedIn("petugas@contoh.go.id", for: "Laporan") { browser in
        try await browser.follow(Self.report)
        try await browser.follow("Ubah isi")
        try await browser.fill("Analisis", with: "Antrean sampel bertumpuk di loket.")
        try await browser.press("Simpan isi")
        #expect(try await browser.text.contains("Antrean sampel bertumpuk di loket."))
        try await browser.press("Kirim untuk diperiksa")
      }
      try await browser.signedIn("manajer@contoh.go.id", for: "Laporan") { browser in
        try await browser.follow(Self.report)
        try await browser.press("Nyatakan sudah diperiksa")
      }
      try await browser.signedIn("kepala@contoh.go.id", for: "Laporan") { browser in
        try await browser.follow(Self.report)
        try await browser.resize(width: 360, height: 800)
        try await browser.fits()
        try await browser.fill("Kata sandi Anda", with: "tanggap-demo-2026")
        try await browser.press("Sahkan laporan")
        #expect(try await browser.text.contains("disahkan dan masuk arsip"))
        try await browser.follow("Baca dokumen terbitan")
        try await browser.fits()
        #expect(try await browser.text.contains("Antrean sampel bertumpuk di loket."))
        try await browser.resize(width: 1280, height: 900)
        try await browser.open(root + "/arsip")
        #expect(try await browser.text.contains("Laporan Evaluasi Bulanan"))
      }
    }
  }
}
