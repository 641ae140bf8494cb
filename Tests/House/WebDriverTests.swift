import Foundation
import Support
import Testing

@Suite(.enabled(if: BrowserAvailability.shouldRun, "\(BrowserAvailability.reason)"))
struct WebDriverTests {
  private static let page = """
    <!doctype html><html lang=id><title>Formulir</title>
    <style>body { color: rgb(1, 2, 3) } @media (prefers-color-scheme: dark) { body { color: rgb(4, 5, 6) } }</style>
    <body><form action=/terkirim><label for=n>Nama Bu Rina's</label><input id=n name=nama value=lama>
    <label>Layanan <select name=l><option>Uji<option>Kalibrasi</select></label>
    <label><input type=radio name=r value=1> Ya</label><label>Berkas <input type=file name=f></label>
    <button>Kirim keluhan</button></form><script>document.title += " berskrip"</script>
    """

  private func server() throws -> CannedServer {
    try CannedServer { CannedServer.page($0.hasPrefix("/terkirim") ? "<title>Sudah</title><p>Terkirim." : Self.page) }
  }

  @Test("a form is found by its words, filled in and sent")
  func filling() async throws {
    let server = try server()
    let folder = try ScratchFolder()
    let file = try folder.write("isi", to: "bukti.txt")
    try await WebDriver.run { browser in
      try await browser.open("http://127.0.0.1:\(server.port)/")
      #expect(try await browser.title == "Formulir berskrip")
      try await browser.fill("Nama Bu Rina's", with: "Siti")
      try await browser.select("Kalibrasi", in: "Layanan")
      try await browser.choose("Ya")
      try await browser.field("Berkas").upload(file)
      try await browser.press("Kirim keluhan")
      #expect(try await browser.url.hasSuffix("/terkirim?nama=Siti&l=Kalibrasi&r=1&f=bukti.txt"))
      #expect(try await browser.text == "Terkirim.")
      await #expect(throws: WebDriverError.self) { try await browser.link("Tidak ada") }
    }
  }

  @Test("a browser has the width, the scheme and the scripts it was given")
  func options() async throws {
    let server = try server()
    let folder = try ScratchFolder()
    try await WebDriver.run(BrowserOptions(width: 360, height: 740, isDark: true, allowsScripts: false)) { browser in
      try await browser.open("http://127.0.0.1:\(server.port)/")
      #expect(try await browser.title == "Formulir")
      #expect(try await browser.execute("return window.innerWidth").number == 360)
      #expect(try await browser.find("body").style("color").hasSuffix("(4, 5, 6, 1)"))
      try await browser.screenshot(to: folder.path("halaman.png"))
      let picture = try Data(contentsOf: URL(fileURLWithPath: folder.path("halaman.png")))
      #expect(Array(picture.prefix(4)) == [0x89, 0x50, 0x4e, 0x47])
    }
  }
}
