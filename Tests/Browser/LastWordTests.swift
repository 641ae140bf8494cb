import Support
import Testing

@Suite(.enabled(if: BrowserAvailability.shouldRun, "\(BrowserAvailability.reason)"))
struct LastWordTests {
  @Test("B10 · who is not satisfied says why on his phone, and it reaches the person the procedure names")
  func dissatisfied() async throws {
    let app = try TestApp()
    let filed = try app.file()
    try app.bring(filed, to: .confirmation)
    let root = "http://127.0.0.1:\(try app.server().port)"
    try await WebDriver.run { browser in
      try await browser.open("\(root)/lacak/\(filed.trackingToken)")
      try await browser.follow("Belum puas")
      try await browser.press("Kirim tanggapan")
      #expect(try await browser.text.contains("Tulis apa yang belum sesuai"))
      try await browser.fill("Apa yang belum sesuai?", with: "Nomor seri masih salah.")
      try await browser.press("Kirim tanggapan")
      #expect(try await browser.text.contains("Menunggu arahan pimpinan"))
      #expect(try await browser.text.contains("Anda menyatakan belum puas"))
      try await browser.open(root)
      try await browser.signedIn(TestApp.Colleague.head.email, for: "Menginstruksikan tindak lanjut") { browser in
        let page = try await browser.text
        #expect(page.contains("Nomor seri masih salah."))
      }
    }
  }
}
