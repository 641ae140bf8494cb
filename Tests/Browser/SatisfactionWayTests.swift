import Support
import Testing

/// Procedure A as its people walk it: the officer for K3, those who check and approve, customers on their telephones,
/// who carries an improvement out, and an anonymous reader at the end. The parts stand in the files beside this one.
@Suite(.enabled(if: BrowserAvailability.shouldRun, "\(BrowserAvailability.reason)"))
struct SatisfactionWayTests {
  /// Day and month are the same, so that they can be typed in whatever order the browser's language has.
  static let (past, later) = ("04042026", "05052026")
  static let round = "Kepuasan K3 pengunjung April 2026"

  @Test("A1–A6 · from the programme's plan over a round, its analysis and an improvement to the public page")
  func wholeWay() async throws {
    let app = try TestApp(by: .c)
    let root = "http://127.0.0.1:\(try app.server().port)"
    try await WebDriver.run { browser in
      try await browser.open(root)
      try await browser.signedIn(Self.officer, for: "Survei") { try await plan($0) }
      try await approve(browser, "program")
      let link = try await browser.signedIn(Self.officer, for: "Survei") { browser in
        try await build(browser)
        return try await ask(browser)
      }
      try await answers(link)
      try await browser.signedIn("petugas@contoh.go.id", for: "Menerima keluhan") { try await heard($0) }
      try await browser.signedIn(Self.officer, for: "Survei") { browser in
        try await analyse(browser)
        try await measured(browser)
        try await improve(browser)
      }
      try await browser.signedIn("pokja@contoh.go.id", for: "Laksanakan tindakan perbaikan") { try await carryOut($0) }
      try await browser.signedIn(Self.officer, for: "Verifikasi tindakan perbaikan") { browser in
        try await verify(browser)
        try await tell(browser)
        try await report(browser)
      }
      try await approve(browser, "laporan")
    }
    try await read(root)
    #expect(try app.faults() == [])
  }

  static let officer = "hse@contoh.go.id"

  /// Two others check and approve what the officer has sent on.
  private func approve(_ browser: WebDriver, _ noun: String) async throws {
    try await browser.signedIn("supervisor@contoh.go.id", for: "Periksa \(noun)") { browser in
      try await browser.press("Nyatakan sudah diperiksa")
    }
    try await browser.signedIn("kepala@contoh.go.id", for: "Sahkan \(noun)") { browser in
      try await browser.press("Sahkan \(noun)")
      #expect(try await browser.text.contains("Kata sandi tidak cocok."), "nobody approves without his password")
      try await browser.fill("Kata sandi Anda", with: "tanggap-demo-2026")
      try await browser.press("Sahkan \(noun)")
      #expect(try await browser.text.contains("disahkan dan masuk arsip"))
      try await browser.resize(width: 360, height: 800)
      try await browser.fits()
      try await browser.resize(width: 1280, height: 900)
    }
  }

  // MARK: The programme (A1)

  private func plan(_ browser: WebDriver) async throws {
    try await browser.follow("Program")
    try await browser.select("2026", in: "Tahun")
    try await browser.press("Susun program")
    #expect(try await browser.text.contains("Tambahkan paling sedikit satu indikator."))
    try await browser.follow("Ubah tujuan dan ruang lingkup")
    try await browser.fill("Tujuan", with: "Pengunjung merasa aman di tempat kami.")
    try await browser.fill("Ruang lingkup", with: "Gudang, produksi, dan layanan.")
    try await browser.press("Simpan tujuan dan ruang lingkup")
    try await browser.follow("Ubah sumber daya")
    for (label, text) in [
      ("Jenis", "Petugas"), ("Jumlah", "2 orang"), ("Disediakan oleh", "Manajemen"), ("Tersedia sejak", Self.past),
    ] { try await browser.fill(label, with: text) }
    try await browser.press("Simpan sumber daya")
    try await indicate(browser)
    try await browser.press("Kirim untuk diperiksa")
    #expect(try await browser.text.contains("Menunggu pemeriksaan."))
  }

  /// An indicator of which the target is first out of its measure's range.
  private func indicate(_ browser: WebDriver) async throws {
    try await browser.follow("Tambah indikator")
    try await browser.select("Keselamatan kerja", in: "Indikator dari pustaka")
    try await browser.choose("Survei")
    try await browser.select("IKM (25–100)", in: "Satuan target")
    try await browser.fill("Target", with: "120")
    try await browser.choose("paling sedikit sebesar target")
    try await browser.select("Petugas K3", in: "Penanggung jawab")
    try await browser.choose("April")
    try await browser.press("Tambah indikator")
    #expect(try await browser.text.contains("IKM terletak antara 25 dan 100."))
    #expect(try await browser.field("Target").value == "120", "what was typed is still there")
    try await browser.fill("Target", with: "76,61")
    try await browser.press("Tambah indikator")
    #expect(try await browser.text.contains("paling sedikit IKM 76,61"))
  }

  // MARK: The questionnaire (A2)

  private func build(_ browser: WebDriver) async throws {
    try await browser.follow("Kuesioner")
    try await browser.follow("Buat kuesioner")
    try await browser.fill("Judul", with: "Kepuasan K3 pengunjung")
    try await browser.choose("Kepuasan K3")
    try await browser.press("Buat kuesioner")
    try await browser.follow("Ubah judul bagian")
    try await browser.fill("Judul bagian", with: "Keadaan K3 kami")
    try await browser.press("Simpan bagian")
    try await add("Skala SKM 1–4", "Bagaimana kerapian jalur evakuasi?", code: "jalur", browser)
    try await add("Skala SKM 1–4", "Bagaimana keramahan petugas K3?", code: "ramah", browser)
    try await add("Kepentingan dan kepuasan", "Helm untuk tamu", code: "helm", browser)
    try await add("Kepentingan dan kepuasan", "Kebersihan lantai", code: "lantai", browser)
    try await add("Satu pilihan", "Apakah Anda melihat keadaan berbahaya?", code: "bahaya", browser) { browser in
      try await browser.fill("Pilihan jawaban", with: "Ya\nTidak")
    }
    try await browser.follow("Tambah bagian")
    try await browser.fill("Judul bagian", with: "Cerita Anda")
    try await browser.press("Tambah bagian")
    try await add("Jawaban bebas", "Apa yang Anda lihat, dan di mana?", to: 2, code: "lihat", browser) { browser in
      try await browser.select("Ya", in: "Tampil hanya bila")
    }
    try await add("Jawaban bebas", "Apa yang paling perlu kami perbaiki?", to: 2, code: "saran", browser) { browser in
      try await browser.choose("Wajib: responden harus menjawab butir ini")
    }
    try await browser.press("Terbitkan versi 1")
    #expect(try await browser.text.contains("sudah terbit dan dapat dipakai putaran survei"))
  }

  private func add(
    _ kind: String, _ words: String, to section: Int = 1, code: String, _ browser: WebDriver,
    _ more: (WebDriver) async throws -> Void = { _ in }
  ) async throws {
    try await browser.follow("Tambah butir ke bagian \(section)")
    try await browser.choose(kind)
    try await browser.press("Lanjut")
    try await browser.fill("Pertanyaan atau pernyataan", with: words)
    try await browser.fill("Kode butir", with: code)
    try await more(browser)
    try await browser.press("Tambah butir")
    #expect(try await browser.text.contains(words))
  }
}
