import Support
import Testing

@Suite(.enabled(if: BrowserAvailability.shouldRun, "\(BrowserAvailability.reason)"))
struct PaperPrintTests {
  @Test("P6 · what a browser prints and the PDF say the same, page by page")
  func agreement() async throws {
    let app = try TestApp()
    let filed = try app.file()
    try app.bring(filed, to: .confirmation)
    let port = try app.server().port
    let folder = try ScratchFolder()
    for paper in ["surat/cetak", "tanda-terima"] {
      let address = "http://127.0.0.1:\(port)/lacak/\(filed.trackingToken)/\(paper)"
      let printed = folder.path("printed.pdf")
      let browser = try await Program.run(
        "chromium",
        [
          "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--print-to-pdf=\(printed)",
          "--user-data-dir=\(folder.path("profile"))", address,
        ])
      #expect(browser.status == 0, "\(browser.errors)")
      let pdf = try await WebClient(port: port).get("/lacak/\(filed.trackingToken)/\(paper)/pdf")
      let made = try await ReadPDF(pdf.bytes).pages()
      let shown = try await ReadPDF(path: printed).pages()
      // Two programs do not always write the cells of a row in the same order, so words are compared without theirs.
      #expect(made.map(Self.words) == shown.map(Self.words), "\(paper)")
      #expect(!made.isEmpty)
    }
  }

  private static func words(_ page: String) -> [Substring] { page.split(separator: " ").sorted() }
}
