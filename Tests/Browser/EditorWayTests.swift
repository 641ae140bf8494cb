import Support
import Testing

@Suite(.enabled(if: BrowserAvailability.shouldRun, "\(BrowserAvailability.reason)"))
struct EditorWayTests {
  /// Day and month are the same, so that it can be typed in whatever order the browser's language has.
  private static let today = "03032026"

  @Test("P2 · a standard is changed, checked and approved by others in a real browser, and takes effect")
  func revision() async throws {
    let server = try await ServerProcess.start(["demo", "--complaints", "0", "--today", "2026-03-03"])
    let root = "http://127.0.0.1:\(server.port)"
    try await WebDriver.run { browser in
      try await browser.open(root)
      try await browser.signedIn("admin@contoh.go.id", for: "Prosedur") { browser in
        try await browser.open(root + "/prosedur/B/revisi")
        try await browser.press("Susun revisi baru")
        try await browser.follow("Menerima dan memilah keluhan")
        try await browser.fill("Lama", with: "25")
        try await browser.press("Simpan")
        #expect(try await browser.text.contains("25 menit"))
        try await browser.press("Kirim untuk diperiksa")
      }
      try await browser.signedIn("manajer@contoh.go.id", for: "Prosedur") { browser in
        try await browser.open(root + "/prosedur/B/konsep")
        try await browser.press("Nyatakan sudah diperiksa")
      }
      try await browser.signedIn("kepala@contoh.go.id", for: "Prosedur") { browser in
        try await browser.open(root + "/prosedur/B/konsep")
        try await browser.fill("Berlaku mulai", with: Self.today)
        try await browser.fill("Kata sandi Anda", with: "tanggap-demo-2026")
        try await browser.press("Sahkan revisi")
        #expect(try await browser.text.contains("disahkan, berlaku mulai 3 Maret 2026"))
        try await browser.open(root + "/prosedur/B")
        #expect(try await browser.text.contains("25 menit"))
      }
    }
  }
}
