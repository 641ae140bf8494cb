import Support
import Testing

extension WebDriver {
  /// Files a complaint through the public form; its secret link comes back, as the customer would keep it.
  func fileComplaint(_ subject: String, on day: String) async throws -> String {
    try await follow("Sampaikan keluhan")
    try await fill("Ringkasnya, dalam satu kalimat", with: subject)
    try await fill("Ceritakan apa yang terjadi", with: "Sampai hari ini belum selesai juga.")
    try await press("Lanjut")
    try await fill("Layanan mana yang Anda keluhkan?", with: "Pengujian semen")
    try await press("Lanjut")
    try await fill("Tanggal kejadian", with: day)
    try await press("Lanjut")
    let folder = try ScratchFolder()
    try await find("input[type=file]").upload(try folder.write("Nomor sampel 117", to: "sampel.txt"))
    try await press("Lanjut")
    try await choose("Tidak")
    try await press("Lanjut")
    try await press("Lanjut")
    try await choose("Dengan nama")
    try await press("Lanjut")
    try await fill("Nama", with: "Ratna Kusuma")
    try await fill("Nomor telepon atau WhatsApp", with: "0812 3456 7890")
    try await press("Lanjut")
    #expect(try await text.contains("3 Maret 2026"))
    try await press("Kirim keluhan")
    #expect(try await find("h1").text == "Keluhan diterima")
    return try await link("http://").text
  }

  /// Signs in, opens the task that waits, does what is to be done and signs out.
  @discardableResult
  func signedIn<Value>(
    _ email: String, for task: String, _ work: (WebDriver) async throws -> Value
  ) async throws -> Value {
    try await follow("Masuk untuk petugas")
    try await fill("Surel", with: email)
    try await fill("Kata sandi", with: "tanggap-demo-2026")
    try await press("Masuk")
    try await follow(task)
    let value = try await work(self)
    try await find("details.person summary").click()
    try await press("Keluar")
    return value
  }

  /// Fails when the page is wider than the window.
  func fits() async throws {
    let wide = try await execute("return document.documentElement.scrollWidth - window.innerWidth").number ?? 1
    let address = try await url
    #expect(wide <= 0, "\(address)")
  }
}
