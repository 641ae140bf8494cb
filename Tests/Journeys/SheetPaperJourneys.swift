import Database
import Support
import Testing

@Suite("D-ctrl, P6 · the papers of procedures C and D") struct SheetPaperJourneys {
  private static let control = [
    "No. dokumen", "Mulai berlaku", "Revisi", "Tanggal revisi", "Disiapkan oleh", "Diperiksa oleh", "Disahkan oleh",
  ]

  /// Opens every paper that a case page names; each has its header, and its PDF is there for the asking.
  private func open(
    papers names: [String], of run: JourneyCase, as colleague: Colleague
  ) async throws -> [String: WebPage] {
    let browser = try await run.office.browser(of: colleague)
    let page = try await run.page(for: colleague)
    var found: [String: WebPage] = [:]
    for name in names {
      let print = try await browser.open(try page.link(name))
      #expect(Self.control.allSatisfy { print.text.contains($0) }, "\(name): \(print.describe())")
      #expect(print.document.elements(class: "stamp").isEmpty, "\(name)")
      let pdf = try await browser.send("HEAD", try print.link("Unduh PDF"))
      #expect(pdf.status == 200 && pdf.header("Content-Type") == "application/pdf", "\(name): \(pdf.status)")
      found[name] = print
    }
    return found
  }

  @Test("D-ctrl · every paper of procedure C has its document control, and those that are final a code to check")
  func company() async throws {
    let office = try await JourneyOffice.open(by: .c)
    let company = try await CompanyCase.begin(in: office)
    try await company.bring(to: .validated)
    try await company.answer(satisfied: true)
    try await company.close()
    try await company.evaluate()
    let papers = try await open(
      papers: [
        "Formulir pengaduan", "Tiket keluhan", "Form Penerimaan Keluhan", "Laporan investigasi", "Form penyelesaian",
        "Laporan Penutupan Keluhan", "Evaluasi internal",
      ], of: company.run, as: .head)
    for name in ["Form Penerimaan Keluhan", "Laporan investigasi", "Laporan Penutupan Keluhan"] {
      let code = try PaperJourneys.code(on: try #require(papers[name]))
      let checked = try await office.stranger.get("/periksa/\(code)")
      #expect(checked.status == 200 && checked.text.contains(company.run.number), "\(name)")
    }
    let manager = try await office.browser(of: .head)
    let archive = try await manager.open("\(company.run.path)/dokumen")
    for name in ["Laporan Investigasi", "Form Penyelesaian Keluhan", "Persetujuan pelanggan atas solusi"] {
      #expect(archive.text.contains(name), "\(name): \(archive.describe())")
    }
    let pdf = try ReadPDF(try await manager.get("\(company.run.path)/laporan-investigasi/pdf").bytes)
    let pages = try await pdf.pages()
    #expect(try await pdf.faults() == "")
    for (place, page) in pages.enumerated() {
      #expect(page.contains("Disahkan oleh") && page.contains("Halaman \(place + 1) dari \(pages.count)"), "\(page)")
    }
    let log = try await manager.open("\(company.run.path)/komunikasi/cetak")
    #expect(Self.control.allSatisfy { log.text.contains($0) })
    let month = try await manager.open("/laporan/evaluasi?bulan=2026-04")
    #expect(Self.control.allSatisfy { month.text.contains($0) } && month.text.contains(company.run.number))
    #expect(try office.faults() == [])
  }

  @Test("D-ctrl · so has every paper of procedure D, the answer to the claim by its own name")
  func consultancy() async throws {
    let office = try await JourneyOffice.open(by: .d)
    let run = try await ConsultancyCase.begin(in: office)
    try await run.bring(to: .verified)
    let papers = try await open(
      papers: [
        "Log keluhan pelanggan", "Rencana tindakan perbaikan", "CPAR", "Surat balasan", "Verifikasi CPAR",
        "Bukti kirim Jawaban Claim",
      ], of: run.run, as: .manager)
    let cpar = try #require(papers["CPAR"])
    #expect(cpar.text.contains("Verifikasi 1") && cpar.text.contains("CPAR/STM/2026/IV/001"))
    let letter = try #require(papers["Surat balasan"])
    #expect(letter.text.contains("Jawaban Claim"), "\(letter.describe())")
    let code = try PaperJourneys.code(on: letter)
    #expect(try await office.stranger.get("/periksa/\(code)").text.contains("Jawaban Claim"))
    let archive = try await office.browser(of: .manager).open("\(run.run.path)/dokumen")
    #expect(archive.text.matches(of: #/CPAR/STM/2026/IV/001/#).count >= 3, "issued, planned, verified")
  }

  @Test("B9 · a letter signed before papers were issued prints as what it is: signed, no draft")
  func oldLetter() async throws {
    let office = try TestApp()
    let filed = try office.file()
    try office.bring(filed, to: .confirmation)
    try office.app.database.writeNow { db in
      try db.execute("DROP TRIGGER paperIsKept")
      try db.execute("DELETE FROM paperMark /* whole table */")
      try db.execute("DELETE FROM paperWaiting /* whole table */")
      try db.execute("DELETE FROM paper /* whole table */")
    }
    let browser = try await office.client(as: .head)
    let print = try await browser.open("/keluhan/\(filed.caseToken)/surat/cetak")
    #expect(print.text.contains("Ditandatangani secara elektronik"), "\(print.describe())")
    #expect(print.document.elements(class: "stamp").isEmpty)
    let pages = try await ReadPDF(try await browser.get("/keluhan/\(filed.caseToken)/surat/cetak/pdf").bytes).pages()
    #expect(!pages.isEmpty && pages.allSatisfy { !$0.contains("KONSEP") }, "\(pages)")
  }
}
