import Support
import Testing

@Suite(.enabled(if: BrowserAvailability.shouldRun, "\(BrowserAvailability.reason)"))
struct ConsultancyWayTests {
  /// Day and month are the same, so that it can be typed in whatever order the browser's language has.
  private static let today = "03032026"
  private static let later = "04042026"
  private static let subject = "Manual mutu belum selesai"

  @Test("D1–D12 · a complaint goes the whole paper in a real browser, from the public form to its closing")
  func wholeWay() async throws {
    let server = try await ServerProcess.start(
      ["demo", "--procedure", "D", "--complaints", "0", "--today", "2026-03-03"])
    try await WebDriver.run { browser in
      try await browser.open("http://127.0.0.1:\(server.port)/")
      let link = try await browser.fileComplaint(Self.subject, on: Self.today)
      try await routed(browser)
      try await planned(browser)
      try await answered(browser)
      try await improved(browser)
      try await browser.open(link)
      try await browser.follow("Sudah selesai")
      try await browser.press("Ya, masalahnya selesai")
      try await finished(browser, link)
    }
  }

  private func routed(_ browser: WebDriver) async throws {
    try await browser.signedIn("penerima@contoh.go.id", for: "Menerima dan mencatat keluhan") { browser in
      try await browser.choose("Surel")
      try await browser.fill("Masalah yang terjadi, dengan jelas", with: "Manual mutu lewat jadwal.")
      try await browser.fill("Tanggapan awal kepada pelanggan", with: "Diteruskan hari ini.")
      try await browser.press("Catat penerimaan")
    }
    try await browser.signedIn("koordinator@contoh.go.id", for: "Menyampaikan kepada sales") { browser in
      try await browser.find("select[name=category] option:nth-child(2)").click()
      try await browser.select("Konsultasi dan Pelatihan", in: "Unit kerja yang menangani")
      try await browser.find("input[name=impact][value=medium]").click()
      try await browser.find("input[name=urgency][value=high]").click()
      try await browser.choose("Teknis: kepada koordinator konsultan")
      try await browser.press("Simpan pemilahan")
    }
    try await browser.signedIn("konsultan@contoh.go.id", for: "Menyampaikan masalah teknis") { browser in
      try await browser.fill("Masalah yang disampaikan", with: "Selesaikan manual mutu klien ini.")
      try await browser.press("Sampaikan")
    }
    try await browser.signedIn("pokja@contoh.go.id", for: "Melakukan tindakan koreksi") { browser in
      try await browser.fill("Koreksi yang dilakukan", with: "Konsep manual dikirim.")
      try await browser.fill("Tanggal dilakukan", with: Self.today)
      try await browser.fill("Bukti koreksi", with: "Surel terkirim.")
      try await browser.press("Catat koreksi")
    }
  }

  private func planned(_ browser: WebDriver) async throws {
    try await browser.signedIn("koordinator@contoh.go.id", for: "Menerbitkan CPAR") { browser in
      try await browser.choose("Minor")
      try await browser.fill("Bukti objektif", with: "Jadwal proyek.")
      try await browser.press("Terbitkan CPAR")
      #expect(try await browser.text.contains("CPAR/STM/2026/III/001"))
    }
    try await browser.signedIn("konsultan@contoh.go.id", for: "Menyusun rencana perbaikan teknis") { browser in
      try await browser.select("Metode", in: "Kelompok penyebab")
      try await browser.fill("Mengapa terjadi? (1)", with: "Jadwal bertumpuk.")
      try await browser.fill("Jadi, penyebabnya", with: "Beban konsultan tidak diperiksa.")
      for place in 1...2 {
        try await browser.find("#f-text\(place)").type("Periksa beban konsultan")
        try await browser.find("#f-owner\(place)").type("Eko")
        try await browser.find("#f-dueOn\(place)").type(Self.later)
      }
      try await browser.press("Tetapkan rencana")
    }
    try await browser.signedIn("koordinator@contoh.go.id", for: "Butuh surat?") { browser in
      try await browser.choose("Ya, buat surat jawaban claim")
      try await browser.press("Simpan keputusan")
    }
  }

  private func answered(_ browser: WebDriver) async throws {
    try await browser.signedIn("petugas@contoh.go.id", for: "Menyiapkan surat jawaban claim") { browser in
      try await browser.follow("Susun surat balasan")
      try await browser.press("Simpan dan bubuhkan paraf")
    }
    for (email, task) in [
      ("konsultan@contoh.go.id", "Memeriksa isi teknis"), ("koordinator@contoh.go.id", "Memeriksa surat jawaban claim"),
    ] {
      try await browser.signedIn(email, for: task) { browser in
        try await browser.follow("Baca dan periksa")
        try await browser.press("Sesuai, bubuhkan paraf")
      }
    }
    try await browser.signedIn("kepala@contoh.go.id", for: "Menyetujui surat jawaban claim") { browser in
      try await browser.follow("Baca dan tanda tangani")
      try await browser.fill("Kata sandi Anda", with: "tanggap-demo-2026")
      try await browser.press("Tanda tangani")
      #expect(try await browser.text.contains("001/STM/JC/III/2026"))
    }
    try await browser.signedIn("petugas@contoh.go.id", for: "Mengirim surat jawaban claim") { browser in
      try await browser.choose("Surel")
      try await browser.fill("Tanggal dikirim", with: Self.today)
      try await browser.fill("Kepada", with: "Ratna Kusuma")
      try await browser.press("Catat pengiriman")
    }
  }

  private func improved(_ browser: WebDriver) async throws {
    try await browser.signedIn("departemen@contoh.go.id", for: "Melaksanakan perbaikan") { browser in
      for field in try await browser.all("input[name^=doneOn]") { try await field.type(Self.today) }
      for field in try await browser.all("textarea[name^=evidence]") { try await field.type("Daftar beban baru") }
      try await browser.press("Laporkan pelaksanaan")
    }
    try await browser.signedIn("verifikator@contoh.go.id", for: "Memverifikasi tindakan perbaikan") { browser in
      try await browser.fill("Bukti yang diperiksa", with: "Daftar beban.")
      try await browser.fill("Hasil verifikasi", with: "Dipakai pada semua proyek.")
      try await browser.choose("Efektif")
      try await browser.press("Simpan verifikasi")
      #expect(try await browser.text.contains("Langkah 18 dari 23"))
    }
  }

  private func finished(_ browser: WebDriver, _ link: String) async throws {
    try await browser.signedIn("manajer@contoh.go.id", for: "Monitoring dan evaluasi") { browser in
      try await browser.fill("Hasil pemantauan", with: "Tidak terulang.")
      try await browser.fill("Pelajaran", with: "Beban diperiksa.")
      try await browser.fill("Pencegahan", with: "Jadwal mingguan.")
      try await browser.choose("Masalah selesai dan tidak berulang")
      try await browser.press("Simpan evaluasi")
    }
    try await browser.signedIn("koordinator@contoh.go.id", for: "Menutup keluhan") { browser in
      try await browser.fill("Ringkasan penyelesaian", with: "Manual selesai.")
      try await browser.press("Tutup keluhan")
      #expect(try await browser.text.contains("Selesai, dikonfirmasi pelanggan"))
    }
    try await browser.open(link)
    #expect(try await browser.text.contains("Manual selesai."))
  }
}
