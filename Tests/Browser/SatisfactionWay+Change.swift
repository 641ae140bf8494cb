import Support
import Testing

/// What a round came to, and what became of it (A3–A6).
extension SatisfactionWayTests {
  /// Closes the round, reads its figures and gives one text a theme.
  func analyse(_ browser: WebDriver) async throws {
    try await browser.follow(Self.round)
    try await browser.follow("Tutup lebih awal")
    try await browser.fill("Alasan", with: "Target tercapai.")
    try await browser.press("Tutup putaran lebih awal")
    #expect(try await browser.text.contains("5 jawaban masuk"))
    try await browser.follow("Analisis jawaban")
    #expect(try await browser.find("dl.figures dt").text == "Jawaban masuk", "how many answered comes first")
    #expect(try await browser.find("dl.figures dd").text == "5 jawaban")
    for fold in try await browser.all("section.analysis > details > summary") { try await fold.click() }
    let page = try await browser.text
    // Elements 2,40 and 3,40: (2,40 + 3,40) ÷ 2 × 25.
    for words in ["72,50", "tanpa mutu: baru 2 unsur", "Kepentingan dan kinerja (CSI dan IPA)", "I. Prioritas utama"] {
      #expect(page.contains(words), "\(words)")
    }
    let diagram = try await browser.all("section.analysis svg")
    #expect(diagram.count >= 2, "the elements' bars, and the four fields")
    for drawing in diagram.prefix(2) { #expect(try await drawing.isVisible) }
    try await browser.resize(width: 360, height: 800)
    try await browser.fits()
    try await browser.resize(width: 1280, height: 900)
    try await browser.sound()
    try await code(browser)
  }

  private func code(_ browser: WebDriver) async throws {
    try await browser.follow("Jawaban bebas dan temanya")
    try await browser.sound()
    let line = try await line("main tbody tr", "Helm tamu kurang.", browser)
    try await #require(try await line.all("summary").first).click()
    for label in try await line.all("label") where try await label.text.contains("Alat pelindung diri") {
      try await label.click()
    }
    try await #require(try await line.all("button").first).click()
    try await browser.wait(forText: "Tema jawaban disimpan.")
    try await browser.follow("Analisis")
    #expect(try await browser.text.contains("Alat pelindung diri"), "the theme is counted")
  }

  /// The first line of a list that says these words.
  private func line(_ lines: String, _ words: String, _ browser: WebDriver) async throws -> BrowserElement {
    for line in try await browser.all(lines) where try await line.text.contains(words) { return line }
    throw WebDriverError.timedOut("a line with “\(words)”", page: try await browser.describe())
  }

  /// The programme's indicator is told which round measures it, and says whether its target was reached.
  func measured(_ browser: WebDriver) async throws {
    try await browser.follow("Program")
    try await browser.follow("Program 2026")
    try await browser.follow("Keselamatan kerja")
    try await browser.choose(Self.round)
    try await browser.press("Simpan putaran")
    let page = try await browser.text
    #expect(page.contains("IKM 72,5") && page.contains("Belum tercapai"))
  }

  /// From the weakest item to a plan with one click: what was found stands there already.
  func improve(_ browser: WebDriver) async throws {
    try await browser.follow("Putaran survei")
    try await browser.follow(Self.round)
    try await browser.follow("Analisis jawaban")
    let weak = try await line("#lemah li", "Helm untuk tamu", browser)
    try await #require(try await weak.all("a").first).click()
    try await browser.wait(forText: "Yang akan dilakukan")
    #expect(try await browser.field("Temuan").value.contains("Rata-rata 2,00 dari 5 (n = 5)."))
    try await browser.select("Gudang dan Pengiriman", in: "Unit kerja")
    try await browser.select("3 – dapat terjadi sekali-sekali", in: "Kemungkinan")
    try await browser.select("3 – sedang, perlu perawatan medis", in: "Keparahan")
    try await browser.choose("Tindakan korektif")
    try await browser.fill("Yang akan dilakukan", with: "Membeli 20 helm tamu.")
    try await browser.select("Ahmad Fauzi", in: "Penanggung jawab")
    try await browser.fill("Tenggat", with: Self.later)
    try await browser.fill("Bukti yang diharapkan", with: "Foto rak helm.")
    try await browser.press("Rencanakan tindakan")
    let page = try await browser.text
    #expect(page.contains("TP-2026-001") && page.contains("Tinggi (3 × 3)"))
    try await browser.sound()
  }

  func carryOut(_ browser: WebDriver) async throws {
    try await browser.resize(width: 360, height: 800)
    try await browser.fits()
    #expect(try await browser.text.contains("Bukti yang diharapkan: Foto rak helm."))
    try await browser.fill("Yang sudah dilakukan", with: "Dua puluh helm dibeli dan dipajang.")
    let folder = try ScratchFolder()
    try await browser.find("input[type=file][name=files]").upload(try folder.write("Rak terisi", to: "rak.txt"))
    try await browser.choose("Tindakan sudah selesai; minta verifikasi")
    try await browser.press("Catat kemajuan")
    #expect(try await browser.text.contains("menunggu verifikasi"))
    try await browser.fits()
    try await browser.resize(width: 1280, height: 900)
  }

  func verify(_ browser: WebDriver) async throws {
    #expect(try await browser.text.contains("rak.txt"), "the evidence lies before who verifies")
    try await browser.choose("Efektif")
    try await browser.fill("Bukti yang dilihat dan alasannya", with: "Rak penuh; tamu memakainya.")
    try await browser.press("Simpan hasil verifikasi")
    #expect(try await browser.text.contains("Selesai dan terbukti efektif."))
  }

  /// Writes what was changed, publishes it, and opens the page to the public.
  func tell(_ browser: WebDriver) async throws {
    try await browser.follow("Tulis di Apa yang kami ubah")
    #expect(try await browser.field("Yang ditemukan").value.contains("Helm untuk tamu"))
    try await browser.fill("Yang kami ubah", with: "Sekarang ada 20 helm bersih untuk tamu.")
    try await browser.press("Simpan konsep")
    #expect(try await browser.text.contains("Belum dibaca siapa pun di luar kantor."))
    try await browser.press("Terbitkan")
    #expect(try await browser.text.contains("karena halaman publiknya belum dibuka"))
    try await browser.follow("Buka lewat daftar tulisan")
    try await browser.press("Buka halaman publik")
    #expect(try await browser.text.contains("Halaman publiknya terbuka."))
    try await browser.sound()
  }

  /// Drafts the evaluation of the round from its figures, and sends it on.
  func report(_ browser: WebDriver) async throws {
    try await browser.follow("Laporan kepuasan")
    try await browser.follow("Susun laporan")
    try await browser.choose("Laporan Evaluasi Kepuasan")
    try await browser.select(Self.round, in: "Periode atau putaran")
    try await browser.press("Susun laporan")
    let page = try await browser.text
    #expect(page.contains("Laporan Evaluasi Kepuasan: \(Self.round)") && page.contains("Helm untuk tamu"))
    try await browser.press("Kirim untuk diperiksa")
    #expect(try await browser.text.contains("Menunggu pemeriksaan."))
  }

  /// Somebody who has never been here finds it from the front page.
  func read(_ root: String) async throws {
    try await WebDriver.run(BrowserOptions(width: 360, height: 740, allowsScripts: false)) { browser in
      try await browser.open(root)
      try await browser.follow("Apa yang kami ubah")
      let page = try await browser.text
      #expect(page.contains("Sekarang ada 20 helm bersih untuk tamu.") && page.contains("Helm untuk tamu"))
      #expect(!page.contains("Ahmad Fauzi") && !page.contains("Ratna Kusuma"))
      try await browser.fits()
      try await browser.sound()
    }
  }
}
