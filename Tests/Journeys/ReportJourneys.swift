import Support
import Testing

@Suite("C6, A6 · periodic reports in the browser") struct ReportJourneys {
  private static let report = "/laporan/2026-04"

  /// An office with one answered complaint in April, on the fourth of May, the first working day.
  private func office(by procedure: TestApp.Procedure = .b) async throws -> JourneyOffice {
    let office = try await JourneyOffice.open(by: procedure)
    _ = try await JourneyCase.begin(in: office, to: .signed)
    await office.pass(days: 20)
    return office
  }

  /// Sends the form with that button on the report's page.
  @discardableResult
  private func press(
    _ button: String, as colleague: Colleague, in office: JourneyOffice, _ changes: [String: String] = [:],
    at path: String = report
  ) async throws -> WebPage {
    let browser = try await office.browser(of: colleague)
    let form = try await browser.open(path).form(withButton: button)
    return try await browser.submit(form, changing: changes, following: true)
  }

  @Test("C6 · a monthly report goes from its draft to the archive, by three people, and is checked by its code")
  func wholeWay() async throws {
    let office = try await office()
    try office.runJobs()
    let desk = try await office.browser(of: .desk)
    let list = try await desk.open("/laporan")
    #expect(list.text.contains("Laporan Evaluasi Bulanan April 2026") && list.text.contains("oleh program"))
    let page = try await desk.click("Laporan Evaluasi Bulanan April 2026", on: list)
    #expect(page.text.contains("Selama April 2026 diterima 1 keluhan."), "\(page.describe())")
    #expect(try await desk.open(Self.report + "/cetak").document.elements(class: "stamp").first?.text == "KONSEP")
    let form = try await desk.open(Self.report + "/isi").form(containing: "analysis")
    let saved = try await desk.submit(form, changing: ["analysis": "Antrean bertumpuk di loket."], following: true)
    #expect(saved.text.contains("Isi laporan sudah disimpan.") && saved.text.contains("Antrean bertumpuk di loket."))
    #expect(try await press("Kirim untuk diperiksa", as: .desk, in: office).text.contains("Menunggu pemeriksaan."))
    try await press("Nyatakan sudah diperiksa", as: .manager, in: office)
    let refused = try await press("Sahkan laporan", as: .head, in: office, ["password": "salah"])
    #expect(refused.status == 422 && refused.text.contains("Kata sandi tidak cocok."))
    let approved = try await press("Sahkan laporan", as: .head, in: office, ["password": Colleague.password])
    #expect(approved.text.contains("disahkan dan masuk arsip"), "\(approved.describe())")
    #expect(approved.text.contains("Antrean bertumpuk di loket."), "it is read where it was worked on")
    #expect(approved.document.elements(named: "h1").count == 1 && approved.document.elements(class: "stamp").isEmpty)
    let late = try await desk.open(Self.report + "/isi")
    #expect(try late.status == 409 && late.link("Kembali ke laporan") == Self.report, "\(late.describe())")

    let paper = try await desk.open(Self.report + "/cetak")
    #expect(paper.document.elements(class: "stamp").isEmpty && paper.text.contains("Antrean bertumpuk di loket."))
    for name in ["Rina Wulandari", "Siti Rahmawati", "Bambang Suryanto", "LE-2026-04"] {
      #expect(paper.text.contains(name), "\(name)")
    }
    let code = try PaperJourneys.code(on: paper)
    #expect(try await office.stranger.open("/periksa/\(code)").text.contains("Laporan Evaluasi Bulanan"))
    #expect(try await desk.open("/arsip?q=\(code)").text.contains("Laporan Evaluasi Bulanan"))
    let pdf = try ReadPDF(try await desk.get(Self.report + "/cetak/pdf").bytes)
    let pages = try await pdf.pages().joined(separator: " ")
    #expect(try await pdf.faults() == "")
    #expect(pages.contains("Antrean bertumpuk") && pages.contains(code) && !pages.contains("KONSEP"))
    #expect(try office.faults() == [])
  }

  @Test(
    "A6 · a report is drafted by hand for a period that is over, by whoever prepares reports, in every office",
    arguments: [TestApp.Procedure.b, .c, .d])
  func byHand(procedure: TestApp.Procedure) async throws {
    let office = try await JourneyOffice.open(by: procedure)
    _ = try await PublicForm(browser: office.stranger, secrecy: .named, files: []).file()
    await office.pass(days: 20)
    let writer = try await office.browser(of: procedure == .d ? .salesCoordinator : .desk)
    let form = try await writer.open("/laporan/baru").form(containing: "period")
    let missing = try await writer.submit(form, changing: ["period": ""])
    #expect(missing.status == 422 && missing.text.contains("Pilih periode yang sudah berakhir."))
    let made = try await writer.submit(form, changing: ["period": "2026-04"], following: true)
    #expect(made.url == Self.report && made.text.contains("Konsep laporan sudah disusun."), "\(made.describe())")
    let again = try await writer.submit(form, changing: ["period": "2026-04"])
    #expect(again.status == 422 && again.text.contains("Laporan periode ini sudah ada."))
    for (period, words) in [("2026-05", "belum berakhir"), ("2026-03", "belum ada keluhan yang tercatat")] {
      let token = form.value(of: "_token") ?? ""
      let refused = try await writer.post("/laporan", ["_token": token, "period": period])
      #expect(refused.status == 422 && refused.text.contains(words), "\(refused.describe())")
    }
  }

  @Test("C6 · a stale form loses nothing, an empty section stands beside its field, and an edit tells of lost marks")
  func faults() async throws {
    let office = try await office()
    try office.runJobs()
    let desk = try await office.browser(of: .desk)
    let form = try await desk.open(Self.report + "/isi").form(containing: "summary")
    let empty = try await desk.submit(form, changing: ["summary": "", "analysis": "Disimpan."])
    #expect(empty.status == 422 && empty.title.hasPrefix("Kesalahan:") && empty.text.contains("walau singkat"))
    #expect(try empty.form(containing: "analysis").value(of: "analysis") == "Disimpan.")
    try await press("Kirim untuk diperiksa", as: .desk, in: office)
    let stale = try await desk.submit(form, changing: ["summary": "Ringkasan yang terlambat."])
    #expect(stale.status == 409 && stale.text.contains("dikirim untuk diperiksa oleh Rina Wulandari"))
    #expect(stale.text.contains("Ringkasan yang terlambat."), "\(stale.describe())")
    let fresh = try await desk.open(Self.report + "/isi").form(containing: "summary")
    let saved = try await desk.submit(fresh, changing: ["summary": "Ringkas."], following: true)
    #expect(saved.text.contains("Tanda yang sudah dibubuhkan gugur") && saved.text.contains("Konsep. Lengkapi isinya"))
    let back = try await press("Kirim untuk diperiksa", as: .desk, in: office)
    #expect(back.status == 200)
    let reason = try await press("Kembalikan kepada penyusun", as: .manager, in: office, ["reason": ""])
    #expect(reason.status == 422 && reason.text.contains("Tulis alasannya"))
    let returned = try await press("Kembalikan kepada penyusun", as: .manager, in: office, ["reason": "Kurang."])
    #expect(returned.text.contains("Dikembalikan Siti Rahmawati") && returned.text.contains("Kurang."))
  }

  /// Brings the report from its draft into the archive.
  private func approve(in office: JourneyOffice, at path: String = report) async throws {
    try await press("Kirim untuk diperiksa", as: .desk, in: office, at: path)
    try await press("Nyatakan sudah diperiksa", as: .manager, in: office, at: path)
    try await press("Sahkan laporan", as: .head, in: office, ["password": Colleague.password], at: path)
  }

  @Test("A6 · a report found wrong is withdrawn with its reason, and its revision takes its place and says so")
  func revision() async throws {
    let office = try await office()
    try office.runJobs()
    try await approve(in: office)
    let head = try await office.browser(of: .head)
    let code = try PaperJourneys.code(on: try await head.open(Self.report + "/cetak"))
    let question = try await head.open(Self.report + "/cabut").form(containing: "reason")
    let empty = try await head.submit(question, changing: ["reason": ""])
    #expect(empty.status == 422 && empty.text.contains("Tulis mengapa laporan ini dicabut."))
    let withdrawn = try await head.submit(question, changing: ["reason": "Angkanya keliru."], following: true)
    #expect(withdrawn.text.contains("Kode periksanya kini menyatakan tidak berlaku."), "\(withdrawn.describe())")
    #expect(withdrawn.document.elements(class: "stamp").first?.text == "DICABUT")
    #expect(try await office.stranger.open("/periksa/\(code)").text.contains("Angkanya keliru."))

    let desk = try await office.browser(of: .desk)
    let form = try await desk.open(Self.report).form(withButton: "Susun revisi laporan ini")
    let draft = try await desk.submit(form, following: true)
    #expect(draft.url == Self.report + "-r1" && draft.text.contains("Laporan Evaluasi Bulanan April 2026 (revisi 1)"))
    #expect(draft.text.contains("Laporan sebelumnya: LE-2026-04"), "\(draft.describe())")
    #expect(try await desk.submit(form).status == 409, "there is a revision already")
    try await approve(in: office, at: draft.url)
    let states = try await desk.open("/laporan").document.elements(class: "tag").map(\.text)
    #expect(states == ["Disahkan", "Dicabut"])
    #expect(try await desk.open(Self.report).text.contains("Revisinya: LE-2026-04-R1"))
    #expect(try office.faults() == [])
  }

  @Test("A6 · the list is filtered by its address and exported, a report's figures as a workbook")
  func list() async throws {
    let office = try await office()
    try office.runJobs()
    let manager = try await office.browser(of: .manager)
    for query in ["", "?jenis=month", "?keadaan=konsep&tahun=2026"] {
      #expect(try await manager.open("/laporan" + query).document.elements(class: "row-link").count == 1, "\(query)")
    }
    for query in ["?jenis=year", "?keadaan=terbit", "?tahun=2025"] {
      #expect(try await manager.open("/laporan" + query).text.contains("Tidak ada laporan dengan saringan ini."))
    }
    let file = try await manager.get("/laporan.csv?tahun=2026").body
    #expect(file.split(whereSeparator: \.isNewline).count == 2 && file.contains("LE-2026-04"), "\(file)")
    let book = try Workbook(try await manager.get(Self.report + "/data.xlsx").bytes)
    #expect(book.sheets.first.map { $0.rows.count > 70 } ?? false)
    let data = try await manager.get(Self.report + "/data.csv").body
    #expect(data.contains("Angka;Jumlah keluhan;2026-04;2026-04;1;keluhan;1;"), "\(data.prefix(600))")
  }

  @Test("A6 · an administrator sets which reports are drafted by themselves, and who is told")
  func settings() async throws {
    let office = try await office()
    let admin = try await office.browser(of: .admin)
    let form = try await admin.open("/pengaturan/laporan").form(containing: "kinds")
    let saved = try await admin.submit(form, ticking: ["kinds": ["month"], "told": ["head"]], following: true)
    #expect(saved.text.contains("Aturan laporan berkala sudah disimpan."))
    try office.runJobs()
    #expect(
      try Set(office.mails("approval.waiting").map(\.address))
        == ["petugas@contoh.go.id", "hse@contoh.go.id", "kepala@contoh.go.id"])
    let none = try await office.browser(of: .manager).open("/laporan?jenis=quarter")
    #expect(none.text.contains("Tidak ada laporan"))
  }
}
