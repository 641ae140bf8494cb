import Support
import Testing

@Suite("P6, D-ctrl · papers are printed, downloaded and checked") struct PaperJourneys {
  /// The check code printed on a paper, as people read it.
  static func code(on page: WebPage) throws -> String {
    let code = page.text.firstMatch(of: #/Kode periksa ([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4})/#)
    return String(try #require(code, "\(page.describe())").1)
  }

  @Test("P6 · the signed letter is the same on screen and as PDF, and anybody can check it by its code")
  func letter() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    let print = try await run.customer.open("\(run.tracking)/surat/cetak")
    let code = try Self.code(on: print)
    let pdf = try await run.customer.click("Unduh PDF", on: print)
    #expect(pdf.status == 200 && pdf.header("Content-Type") == "application/pdf", "\(pdf.status)")
    let read = try ReadPDF(pdf.bytes)
    let pages = try await read.pages()
    #expect(try await read.faults() == "")
    #expect(!pages.isEmpty && pages.allSatisfy { $0.contains(code) }, "\(pages)")
    #expect(try await read.fonts().allSatisfy { $0.contains(" yes yes ") })

    // Once more gives the very same file, to colleagues too.
    #expect(try await run.customer.get("\(run.tracking)/surat/cetak/pdf").bytes == pdf.bytes)
    #expect(try await office.browser(of: .head).get("\(run.path)/surat/cetak/pdf").bytes == pdf.bytes)

    let stranger = office.stranger
    let form = try await stranger.open("/periksa").form(containing: "code")
    let found = try await stranger.submit(form, changing: ["code": code.lowercased()], following: true)
    #expect(found.text.contains("Surat Balasan") && found.text.contains("Ini bukan tanda tangan elektronik"))
    #expect(!found.text.contains("Sertifikat") && !found.text.contains("Ratna") && !found.text.contains(run.number))
    let upload = WebUpload(name: "surat.pdf", type: "application/pdf", bytes: pdf.bytes)
    let same = try await stranger.submit(form, changing: ["code": code], files: ["pdf": [upload]])
    #expect(same.text.contains("sama persis"), "\(same.describe())")
    let changed = WebUpload(name: "surat.pdf", type: "application/pdf", bytes: pdf.bytes + [0x20])
    let other = try await stranger.submit(form, changing: ["code": code], files: ["pdf": [changed]])
    #expect(other.text.contains("berbeda dari yang diterbitkan"))
    #expect(try office.faults() == [])
  }

  @Test("P6 · a code that nobody issued is told as such, and trying many is slowed down")
  func unknown() async throws {
    let office = try await JourneyOffice.open()
    let stranger = office.stranger
    #expect(try await stranger.get("/periksa/2222-2222-2222").status == 404)
    #expect(try await stranger.get("/periksa/2222-2222-2222").text.contains("Tidak ada dokumen"))
    let form = try await stranger.open("/periksa").form(containing: "code")
    #expect(try await stranger.submit(form, changing: ["code": "O0O0"]).status == 422)
    var last = 0
    for _ in 0..<12 { last = try await stranger.get("/periksa/3333-3333-3333").status }
    #expect(last == 429)
  }

  @Test("P6 · what is not final is marked as a draft on every page, and carries no code")
  func draft() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .initialled)
    let head = try await office.browser(of: .head)
    let print = try await head.open("\(run.path)/surat/cetak")
    #expect(print.document.elements(class: "stamp").map(\.text) == ["KONSEP"])
    #expect(print.document.elements(class: "seal").isEmpty)
    let pages = try await ReadPDF(try await head.get("\(run.path)/surat/cetak/pdf").bytes).pages()
    #expect(!pages.isEmpty && pages.allSatisfy { $0.contains("KONSEP") }, "\(pages)")
  }

  @Test(
    "D-ctrl · every form carries its document control on each page",
    arguments: [
      "disposisi/cetak", "kajian/cetak", "rencana/cetak", "pelaksanaan/cetak",
    ])
  func control(paper: String) async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .executed)
    let browser = try await office.browser(of: .manager)
    let print = try await browser.open("\(run.path)/\(paper)")
    let pages = try await ReadPDF(try await browser.get("\(run.path)/\(paper)/pdf").bytes).pages()
    let labels = [
      "No. dokumen", "Mulai berlaku", "Tanggal revisi", "Disiapkan oleh", "Diperiksa oleh", "Disahkan oleh",
    ]
    for words in labels {
      #expect(print.text.contains(words) && pages.allSatisfy { $0.contains(words) }, "\(words) in \(pages)")
    }
    for (place, page) in pages.enumerated() {
      #expect(page.contains("Halaman \(place + 1) dari \(pages.count)"), "\(page)")
    }
    guard ["kajian/cetak", "rencana/cetak"].contains(paper) else { return }
    let code = try Self.code(on: print)
    #expect(pages.allSatisfy { $0.contains(code) })
    #expect(try await office.stranger.get("/periksa/\(code)").status == 200)
  }

  @Test("P6 · the job makes what was issued into PDFs, before anybody asks")
  func job() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .studied)
    let browser = try await office.browser(of: .manager)
    let code = try Self.code(on: try await browser.open("\(run.path)/kajian/cetak"))
    #expect(try await browser.open("/periksa/\(code)").text.contains("sedang disiapkan"))
    try office.runJobs()
    let page = try await browser.open("/periksa/\(code)")
    #expect(page.text.contains("SHA-256") && !page.text.contains("sedang disiapkan"), "\(page.describe())")
  }

  @Test("A6 · an issued paper is in the archive, found by its code, number, kind and month")
  func archive() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .studied)
    let browser = try await office.browser(of: .manager)
    let code = try Self.code(on: try await browser.open("\(run.path)/kajian/cetak"))
    let all = try await browser.open("/arsip")
    #expect(all.text.contains(code) && all.text.contains("Selama kasusnya terbuka"), "\(all.describe())")
    for query in ["q=\(code)", "q=\(run.number.lowercased())", "bulan=2026-04&prosedur=B"] {
      #expect(try await browser.open("/arsip?\(query)").text.contains(code), "\(query)")
    }
    for query in ["bulan=2020-01", "q=TIDAK-ADA", "jenis=letter.reply", "prosedur=C"] {
      #expect(try await browser.open("/arsip?\(query)").text.contains("Tidak ada dokumen"), "\(query)")
    }
    let desk = try await office.browser(of: .desk)
    let place = try await desk.open("/dokumen/\(code)/tempat").form(containing: "place")
    let kept = try await desk.submit(place, changing: ["place": "Lemari 3, map 2026"], following: true)
    #expect(kept.text.contains("Lemari 3, map 2026"), "\(kept.describe())")
    #expect(try await desk.submit(place, changing: ["place": "Lain"]).status == 409, "it was said otherwise meanwhile")
    #expect(try await browser.open("/dokumen/\(code)").text.contains("Tempat arsip fisik: Lemari 3, map 2026"))
    let file = try await browser.get("/arsip.csv?q=\(code)").body
    #expect(file.contains("Lemari 3, map 2026"))
    #expect(file.split(whereSeparator: \.isNewline).count == 2 && file.contains(run.number), "\(file)")
  }
}
