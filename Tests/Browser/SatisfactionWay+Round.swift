import Support
import Testing

/// A round, and those who answer (A2).
extension SatisfactionWayTests {
  /// Plans a round, makes its open link and lets it go.
  ///
  /// - Returns: the link, as customers are told it.
  func ask(_ browser: WebDriver) async throws -> String {
    try await browser.follow("Susun putaran")
    try await browser.select("Kepuasan K3 pengunjung, versi 1", in: "Kuesioner")
    try await browser.fill("Judul putaran", with: Self.round)
    try await browser.fill("Mulai", with: Self.past)
    try await browser.fill("Hari terakhir", with: Self.later)
    try await browser.choose("Anonim")
    try await browser.press("Simpan rancangan")
    #expect(try await browser.text.contains("Pilih paling sedikit satu kelompok."))
    #expect(try await browser.field("Judul putaran").value == Self.round)
    try await browser.choose("Klien")
    try await browser.find("input[name=population-client]").type("20")
    try await browser.find("input[name=target-client]").type("5")
    try await browser.press("Simpan rancangan")
    return try await letGo(browser)
  }

  /// Makes the link, first without a limit, and schedules the round, whose day has come.
  private func letGo(_ browser: WebDriver) async throws -> String {
    try await browser.follow("Tautan, poster, dan layar isi")
    try await browser.choose("Tautan terbuka")
    try await browser.select("Klien", in: "Kelompok")
    try await browser.press("Buat tautan")
    #expect(try await browser.text.contains("Tautan terbuka perlu batas jawaban"))
    try await browser.fill("Batas jawaban", with: "50")
    try await browser.press("Buat tautan")
    let path = try #require(try await browser.link("Buka Tautan terbuka").attribute("href"))
    try await browser.follow(Self.round)
    try await browser.press("Jadwalkan putaran")
    #expect(try await browser.text.contains("Belum ada jawaban."))
    let here = try await browser.url
    return String(here[..<(try #require(here.firstRange(of: "/survei/")).lowerBound)]) + path
  }

  /// One answer: values of what is asked, in the order of the page.
  private struct Sheet {
    let elements: (Int, Int)
    /// How important, how good.
    let helmet: (Int, Int)
    let floor: (Int, Int)
    var suggestion = ""
  }

  /// Five people answer; the first three each have a trouble of their own.
  func answers(_ link: String) async throws {
    try await WebDriver.run(BrowserOptions(width: 360, height: 740)) { browser in
      try await first(browser, link)
      try await wish(browser)
    }
    try await WebDriver.run(BrowserOptions(width: 360, height: 740, allowsScripts: false)) { browser in
      try await answer(
        Sheet(elements: (3, 4), helmet: (5, 2), floor: (4, 4), suggestion: "Helm tamu habis."), browser, link)
    }
    try await WebDriver.run(BrowserOptions(isDark: true)) { browser in
      for sheet in [
        Sheet(elements: (2, 3), helmet: (5, 1), floor: (3, 4), suggestion: "Jalur keluar gelap."),
        Sheet(elements: (3, 4), helmet: (5, 2), floor: (4, 5)),
        Sheet(elements: (2, 3), helmet: (4, 3), floor: (4, 4), suggestion: "Sudah bagus."),
      ] { try await answer(sheet, browser, link) }
    }
  }

  private func fill(_ sheet: Sheet, _ browser: WebDriver) async throws {
    for (name, value) in [
      ("jalur", sheet.elements.0), ("ramah", sheet.elements.1), ("helm_importance", sheet.helmet.0),
      ("helm", sheet.helmet.1), ("lantai_importance", sheet.floor.0), ("lantai", sheet.floor.1),
    ] { try await browser.find("input[name='q_\(name)'][value='\(value)']").click() }
  }

  /// Somebody who saw nothing dangerous: what he would have seen is not asked.
  private func answer(_ sheet: Sheet, _ browser: WebDriver, _ link: String) async throws {
    try await browser.open(link)
    try await browser.follow("Mulai mengisi")
    try await fill(sheet, browser)
    try await browser.choose("Tidak")
    try await browser.press("Lanjut")
    #expect(try await !browser.text.contains("Apa yang Anda lihat, dan di mana?"))
    try await browser.fits()
    if !sheet.suggestion.isEmpty {
      try await browser.fill("Apa yang paling perlu kami perbaiki?", with: sheet.suggestion)
    }
    try await browser.press("Kirim jawaban")
    #expect(try await browser.text.contains("Jawaban Anda kami terima."))
  }

  /// Somebody on a telephone who leaves out an element, and then what she saw.
  private func first(_ browser: WebDriver, _ link: String) async throws {
    try await browser.open(link)
    for promise in ["Survei ini anonim", "5 Mei 2026", "Sekitar 5 menit"] {
      #expect(try await browser.text.contains(promise), "\(promise)")
    }
    try await browser.fits()
    try await browser.follow("Mulai mengisi")
    try await browser.fits()
    try await browser.sound()
    try await browser.find("input[name='q_jalur'][value='2']").click()
    try await browser.choose("Ya")
    try await browser.press("Lanjut")
    #expect(try await browser.find("h1, h2").text.contains("hal yang perlu diperbaiki"))
    #expect(try await browser.text.contains("Nomor 3, kepuasan. Pilih satu jawaban."))
    #expect(try await browser.find("input[name='q_jalur'][value='2']").isOn, "what was chosen is still there")
    try await browser.fits()
    try await fill(Sheet(elements: (2, 3), helmet: (5, 2), floor: (4, 4)), browser)
    try await browser.press("Lanjut")
    try await browser.fill("Apa yang paling perlu kami perbaiki?", with: "Helm tamu kurang.")
    try await browser.press("Kirim jawaban")
    #expect(try await browser.text.contains("Nomor 6. Tulis jawaban Anda."))
    #expect(try await browser.field("Apa yang paling perlu kami perbaiki?").value == "Helm tamu kurang.")
    try await browser.fill("Apa yang Anda lihat, dan di mana?", with: "Kabel terkelupas di lorong.")
    try await browser.press("Kirim jawaban")
    #expect(try await browser.text.contains("Jawaban Anda kami terima."))
    try await browser.fits()
  }

  /// She asks to be contacted, on a page that knows nothing of her answers.
  private func wish(_ browser: WebDriver) async throws {
    try await browser.follow("Saya ingin dihubungi")
    try await browser.fill("Tentang apa", with: "Kabel itu masih ada.")
    try await browser.press("Kirim kontak")
    #expect(try await browser.text.contains("Isi nomor telepon atau alamat surel."))
    #expect(try await browser.field("Tentang apa").value == "Kabel itu masih ada.")
    try await browser.fill("Nama", with: "Ratna Kusuma")
    try await browser.fill("Nomor telepon atau WhatsApp", with: "0812 3456 7890")
    try await browser.press("Kirim kontak")
    #expect(try await browser.text.contains("Kontak Anda kami terima"))
    try await browser.fits()
  }

  /// What was born of the wish, as the desk finds it.
  func heard(_ browser: WebDriver) async throws {
    let page = try await browser.text
    for words in ["Minta dihubungi: \(Self.round)", "Ratna Kusuma", "Kabel itu masih ada."] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(!page.contains("Helm tamu kurang."), "nothing leads to what she answered")
  }
}
