import Support
import Testing

@Suite("A6 · satisfaction reports in the browser") struct SurveyReportJourneys {
  /// Drafts the report of the quarter before as who looks after safety; gives its address.
  private func draft(in office: JourneyOffice, kind: String = "management") async throws -> String {
    let hse = try await office.browser(of: .hse)
    let form = try await hse.open("/survei/laporan/baru").form(containing: "scope")
    let made = try await hse.submit(form, changing: ["kind": kind, "scope": "2026-T1"], following: true)
    #expect(made.text.contains("Konsep laporan sudah disusun."), "\(made.describe())")
    return made.url
  }

  /// Sends the form with that button on the report's page.
  @discardableResult
  private func press(
    _ button: String, on report: String, as colleague: Colleague, in office: JourneyOffice,
    _ changes: [String: String] = [:]
  ) async throws -> WebPage {
    let browser = try await office.browser(of: colleague)
    let form = try await browser.open(report).form(withButton: button)
    return try await browser.submit(form, changing: changes, following: true)
  }

  @Test("A6 · a report goes from its draft to the archive, by three people, and is checked by its code")
  func wholeWay() async throws {
    let office = try await JourneyOffice.open()
    let report = try await draft(in: office)
    let hse = try await office.browser(of: .hse)
    #expect(try await hse.open(report + "/cetak").document.elements(class: "stamp").first?.text == "KONSEP")
    let form = try await hse.open(report + "/isi").form(containing: "decisions")
    let saved = try await hse.submit(form, changing: ["decisions": "Menyetujui anggaran APD."], following: true)
    #expect(saved.text.contains("Isi laporan sudah disimpan.") && saved.text.contains("Menyetujui anggaran APD."))
    let sent = try await press("Kirim untuk diperiksa", on: report, as: .hse, in: office)
    #expect(sent.text.contains("Laporan dikirim untuk diperiksa.") && sent.text.contains("Menunggu pemeriksaan."))
    #expect(try await office.browser(of: .manager).open("/tugas").text.contains("Periksa laporan"))
    try await press("Nyatakan sudah diperiksa", on: report, as: .manager, in: office)
    let refused = try await press("Sahkan laporan", on: report, as: .head, in: office, ["password": "salah"])
    #expect(refused.status == 422 && refused.text.contains("Kata sandi tidak cocok."))
    let approved = try await press(
      "Sahkan laporan", on: report, as: .head, in: office, ["password": Colleague.password])
    #expect(approved.text.contains("Laporan disahkan dan masuk arsip."), "\(approved.describe())")
    #expect(approved.text.contains("Menyetujui anggaran APD."), "it is read where it was worked on")

    let paper = try await hse.open(report + "/cetak")
    #expect(paper.document.elements(class: "stamp").isEmpty && paper.text.contains("Menyetujui anggaran APD."))
    for name in ["Siti Rahmawati", "Bambang Suryanto", "LM-2026-01", "Laporan Manajemen"] {
      #expect(paper.text.contains(name), "\(name)")
    }
    let code = try PaperJourneys.code(on: paper)
    #expect(try await office.stranger.open("/periksa/\(code)").text.contains("Laporan Manajemen"))
    #expect(try await office.browser(of: .manager).open("/arsip?q=LM-2026").text.contains("Laporan Manajemen"))
    let pdf = try ReadPDF(try await hse.get(report + "/cetak/pdf").bytes)
    let pages = try await pdf.pages().joined(separator: " ")
    #expect(try await pdf.faults() == "")
    #expect(pages.contains("Menyetujui anggaran APD") && pages.contains(code) && !pages.contains("KONSEP"))
    #expect(try office.faults() == [])
  }

  @Test("A3, A6 · reports of a closed round and of its quarter tell the figures of its answers, and keep them on paper")
  func answered() async throws {
    let office = try await JourneyOffice.open()
    try office.playRounds()
    let hse = try await office.browser(of: .hse)
    let form = try await hse.open("/survei/laporan/baru").form(containing: "scope")
    let round = try await hse.submit(
      form, changing: ["kind": "analysis", "scope": "SKM semester lalu"], following: true)
    let index = try #require(round.text.firstMatch(of: #/IKM (\d\d,\d\d) \(mutu [A-D]/#), "\(round.describe())").1
    #expect(round.text.contains("dengan 96 jawaban") && round.text.contains("Nilai rata-rata terendah"))
    let rounds = try await hse.open("/survei")
    let path = try await hse.click("SKM semester lalu", on: rounds)
    let figures = try await hse.click("Analisis jawaban", on: path)
    #expect(figures.text.contains(index), "the report and the analysis tell one index")

    let quarter = try await draft(in: office, kind: "periodic")
    let page = try await hse.open(quarter)
    #expect(page.text.contains("selesai 1 putaran survei dengan 84 jawaban"), "\(page.describe())")
    let satisfied = try #require(page.text.firstMatch(of: #/CSI (\d\d,\d\d%)/#), "\(page.describe())").1
    try await press("Kirim untuk diperiksa", on: quarter, as: .hse, in: office)
    try await press("Nyatakan sudah diperiksa", on: quarter, as: .manager, in: office)
    try await press("Sahkan laporan", on: quarter, as: .head, in: office, ["password": Colleague.password])
    let paper = try await hse.open(quarter + "/cetak")
    #expect(paper.text.contains("84 jawaban") && paper.text.contains(satisfied), "\(paper.describe())")
    #expect(try await hse.get(quarter + "/data.csv").body.contains("84"))
    #expect(try office.faults() == [])
  }

  @Test("A6 · faults stand beside their fields, a stale page is told, and a return gives its reason")
  func faults() async throws {
    let office = try await JourneyOffice.open()
    let hse = try await office.browser(of: .hse)
    let new = try await hse.open("/survei/laporan/baru").form(containing: "scope")
    for (kind, scope, words) in [
      ("periodic", "", "Pilih periode atau putaran yang sudah berakhir."), ("analysis", "2026-T1", "Pilih putarannya."),
      ("periodic", "2026-T4", "belum berakhir"),
    ] {
      let token = new.value(of: "_token") ?? ""
      let refused = try await hse.post("/survei/laporan", ["_token": token, "kind": kind, "scope": scope])
      #expect(refused.status == 422 && refused.text.contains(words), "\(refused.describe())")
    }
    let report = try await draft(in: office, kind: "periodic")
    let again = try await hse.submit(new, changing: ["kind": "periodic", "scope": "2026-T1"])
    #expect(again.status == 422 && again.text.contains("Laporan ini sudah ada."))
    let form = try await hse.open(report + "/isi").form(containing: "summary")
    let empty = try await hse.submit(form, changing: ["summary": "", "analysis": "Disimpan."])
    #expect(empty.status == 422 && empty.title.hasPrefix("Kesalahan:") && empty.text.contains("walau singkat"))
    try await press("Kirim untuk diperiksa", on: report, as: .hse, in: office)
    let stale = try await hse.submit(form, changing: ["summary": "Ringkasan yang terlambat."])
    #expect(stale.status == 409 && stale.text.contains("dikirim untuk diperiksa oleh"), "\(stale.describe())")
    #expect(stale.text.contains("Ringkasan yang terlambat."))
    let fresh = try await hse.open(report + "/isi").form(containing: "summary")
    let saved = try await hse.submit(fresh, changing: ["summary": "Ringkas."], following: true)
    #expect(saved.text.contains("Tanda yang sudah dibubuhkan gugur"))
    try await press("Kirim untuk diperiksa", on: report, as: .hse, in: office)
    let reason = try await press("Kembalikan kepada penyusun", on: report, as: .manager, in: office, ["reason": ""])
    #expect(reason.status == 422 && reason.text.contains("Tulis alasannya"))
    let back = try await press(
      "Kembalikan kepada penyusun", on: report, as: .manager, in: office, ["reason": "Kurang."])
    #expect(back.text.contains("Dikembalikan Siti Rahmawati") && back.text.contains("Kurang."))
  }

  @Test("A6 · the list and a report's figures are exported, without anybody's name")
  func exports() async throws {
    let office = try await JourneyOffice.open()
    let report = try await draft(in: office)
    let manager = try await office.browser(of: .manager)
    let list = try await manager.open("/survei/laporan?jenis=management")
    #expect(list.text.contains("Laporan Manajemen Triwulan I 2026") && list.text.contains("Konsep"))
    #expect(try await manager.get("/survei/laporan.csv").body.contains("LM-2026-01"))
    let figures = try await manager.get(report + "/data.csv").body
    #expect(figures.contains("Angka pokok") && figures.contains("belum ada putaran yang selesai"))
    #expect(try await manager.get(report + "/data.xlsx").bytes.starts(with: [0x50, 0x4B]))
  }
}
