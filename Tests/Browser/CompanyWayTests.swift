import Support
import Testing

@Suite(.enabled(if: BrowserAvailability.shouldRun, "\(BrowserAvailability.reason)"))
struct CompanyWayTests {
  /// Day and month are the same, so that it can be typed in whatever order the browser's language has.
  private static let today = "03032026"
  private static let subject = "Pompa belum dikirim dua minggu"

  @Test("C1–C6 · a complaint goes all stages in a real browser, from the public form to the internal evaluation")
  func wholeWay() async throws {
    let server = try await ServerProcess.start(
      ["demo", "--procedure", "C", "--complaints", "0", "--today", "2026-03-03"])
    try await WebDriver.run { browser in
      try await browser.open("http://127.0.0.1:\(server.port)/")
      let link = try await browser.fileComplaint(Self.subject, on: Self.today)
      try await browser.signedIn("petugas@contoh.go.id", for: "Menerima keluhan") { browser in
        try await receive(browser)
        try await gather(browser)
      }
      try await browser.signedIn("pokja@contoh.go.id", for: "Mengidentifikasi akar penyebab") { try await explain($0) }
      try await browser.signedIn("petugas@contoh.go.id", for: "Menentukan opsi penyelesaian") { try await agree($0) }
      try await browser.signedIn("pokja@contoh.go.id", for: "Melaksanakan tindakan perbaikan") { try await settle($0) }
      try await browser.signedIn("supervisor@contoh.go.id", for: "Memvalidasi penyelesaian keluhan") { browser in
        try await browser.fill("Yang diperiksa", with: "Resi dan foto cocok.")
        try await browser.choose("Penyelesaian sah")
        try await browser.press("Simpan validasi")
      }
      try await browser.open(link)
      try await browser.follow("Sudah selesai")
      try await browser.press("Ya, masalahnya selesai")
      #expect(try await browser.text.contains("Jawaban Anda tercatat"))
      try await finish(browser, link)
    }
  }

  private func receive(_ browser: WebDriver) async throws {
    try await browser.choose("Telepon")
    try await browser.fill("Masalah yang terjadi, dengan jelas", with: "Pompa nomor 17 masih di gudang.")
    try await browser.fill("Tanggapan awal kepada pelanggan", with: "Dijanjikan kabar hari ini.")
    try await browser.fits()
    try await browser.press("Catat penerimaan")
    try await browser.select("Keterlambatan", in: "Kategori")
    try await browser.select("Gudang dan Pengiriman", in: "Unit kerja yang menangani")
    try await browser.find("input[name=impact][value=high]").click()
    try await browser.find("input[name=urgency][value=medium]").click()
    try await browser.press("Simpan pemilahan")
    #expect(try await browser.text.contains("Prioritas tinggi"))
  }

  private func gather(_ browser: WebDriver) async throws {
    try await browser.fill("Data pendukung", with: "Foto rak gudang.")
    try await browser.fill("Data transaksi", with: "Nota 4411.")
    try await browser.fill("Departemen yang dihubungi", with: "Gudang")
    try await browser.fill("Hasil koordinasi", with: "Surat jalan belum dicetak.")
    try await browser.choose("Data terkumpul")
    try await browser.press("Simpan data")
    #expect(try await browser.text.contains("Langkah 5 dari 14"))
  }

  private func explain(_ browser: WebDriver) async throws {
    try await browser.select("Metode", in: "Kelompok penyebab")
    try await browser.fill("Mengapa terjadi? (1)", with: "Surat jalan terlambat.")
    try await browser.fill("Jadi, penyebabnya", with: "Batas cetak surat jalan terlalu siang.")
    try await browser.press("Simpan penyebab")
  }

  private func agree(_ browser: WebDriver) async throws {
    try await browser.fill("Opsi 1", with: "Kurir ekspres")
    try await browser.find("input[name=chosen][value='1']").click()
    try await browser.fill("Alasan memilihnya", with: "Paling cepat.")
    try await browser.choose("Solusi ditentukan")
    try await browser.press("Tetapkan solusi")
    try await browser.fill("Solusi yang disampaikan", with: "Pompa dikirim dengan kurir ekspres.")
    try await browser.choose("Telepon")
    try await browser.fill("Tanggal disampaikan", with: Self.today)
    try await browser.fill("Disetujui oleh", with: "Ratna Kusuma")
    try await browser.choose("Pelanggan menyetujui solusi")
    try await browser.press("Catat jawaban pelanggan")
    #expect(try await browser.text.contains("Langkah 8 dari 14"))
  }

  private func settle(_ browser: WebDriver) async throws {
    try await browser.fill("Tindakan yang dilaksanakan", with: "Pompa dikirim.")
    try await browser.fill("Tanggal dilaksanakan", with: Self.today)
    try await browser.fill("Kebijakan yang dipakai", with: "Kebijakan pengiriman 3.2")
    try await browser.fill("Hasil bagi pelanggan", with: "Pompa diterima.")
    let folder = try ScratchFolder()
    try await browser.find("input[type=file][name=files]").upload(try folder.write("Resi 991", to: "resi.txt"))
    try await browser.press("Laporkan penyelesaian")
    #expect(try await browser.text.contains("Langkah 9 dari 14"))
  }

  private func finish(_ browser: WebDriver, _ link: String) async throws {
    try await browser.signedIn("petugas@contoh.go.id", for: "Menutup tiket keluhan") { browser in
      try await browser.fill("Ringkasan penyelesaian", with: "Pompa diterima dan berfungsi.")
      try await browser.press("Tutup keluhan")
    }
    try await browser.signedIn("kepala@contoh.go.id", for: "Melakukan evaluasi internal") { browser in
      try await browser.fill("Hasil pemantauan", with: "Tidak terulang.")
      try await browser.fill("Pelajaran", with: "Cetak lebih awal.")
      try await browser.fill("Pencegahan", with: "Prosedur gudang diubah.")
      try await browser.press("Simpan evaluasi")
      #expect(try await browser.text.contains("Selesai, dikonfirmasi pelanggan"))
    }
    try await browser.open(link)
    #expect(try await browser.text.contains("Selesai, sudah Anda konfirmasi"))
  }
}
