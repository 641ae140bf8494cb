import Support
import Testing

@Suite("A4 · from a finding to a verified improvement, in the browser") struct ImprovementJourneys {
  private static let plan = [
    "source": "Wawancara atau diskusi", "finding": "Kontraktor tidak tahu titik kumpul.",
    "unit": "Laboratorium Pengujian", "likelihood": "4", "severity": "4", "kind": "corrective",
    "task": "Memasang denah titik kumpul.", "responsible": "Ahmad Fauzi", "due": JourneyOffice.nextWeek,
    "evidence": "Foto denah.",
  ]

  /// What a colleague for safety has planned for Ahmad Fauzi.
  private func planned(in office: JourneyOffice) async throws -> WebPage {
    let hse = try await office.browser(of: .hse)
    let form = try await hse.open("/tindakan/baru").form(containing: "finding")
    return try await hse.submit(form, changing: Self.plan, following: true)
  }

  @Test("A4: planned by risk, carried out with a file as evidence, verified by another, with its report issued")
  func wholeWay() async throws {
    let office = try await JourneyOffice.open()
    let page = try await planned(in: office)
    #expect(page.text.contains("sudah direncanakan") && page.text.contains("Ekstrem (4 × 4)"), "\(page.describe())")
    #expect(try office.mails("improvement.planned").map(\.address) == ["pokja@contoh.go.id"])
    let lead = try await office.browser(of: .teamLead)
    #expect(try await lead.open("/tugas").text.contains("Laksanakan tindakan perbaikan"))
    let form = try await lead.open(page.url).form(containing: "percent")
    let done = try await lead.submit(
      form, changing: ["text": "Denah dipasang di tiga pintu."], ticking: ["done": ["1"]], files: ["files": [.paper]],
      following: true)
    #expect(done.text.contains("menunggu verifikasi") && done.text.contains("tanda terima sampel.pdf"))
    #expect(try await lead.get(done.link("tanda terima sampel.pdf")).status == 200)
    let hse = try await office.browser(of: .hse)
    #expect(try await hse.open("/tugas").text.contains("Verifikasi tindakan perbaikan"))
    let verdict = try await hse.open(page.url).form(containing: "verdict")
    let empty = try await hse.submit(verdict)
    #expect(empty.status == 422 && empty.text.contains("Pilih kesimpulannya."))
    let ended = try await hse.submit(
      verdict, changing: ["verdict": "effective", "text": "Denah terlihat."], following: true)
    #expect(ended.text.contains("Selesai dan terbukti efektif."), "\(ended.describe())")
    let paper = try await hse.open(page.url + "/laporan")
    #expect(paper.text.contains("Dokumentasi implementasi") && paper.text.contains("Denah dipasang di tiga pintu."))
    let code = try PaperJourneys.code(on: paper)
    #expect(try await office.stranger.open("/periksa/\(code)").text.contains("Laporan Tindakan Korektif"))
    #expect(try office.faults() == [])
  }

  @Test("A4: a wrong form keeps what was typed, an old page says what was done meanwhile")
  func faults() async throws {
    let office = try await JourneyOffice.open()
    let hse = try await office.browser(of: .hse)
    let form = try await hse.open("/tindakan/baru?sumber=suara&rujukan=Kotak+saran&temuan=Lantai+licin.")
      .form(containing: "finding")
    #expect(form.value(of: "finding") == "Lantai licin." && form.value(of: "reference") == "Kotak saran")
    let wrong = try await hse.submit(form, changing: ["task": "Memasang alas."])
    #expect(wrong.status == 422 && wrong.title.hasPrefix("Kesalahan:"))
    #expect(try wrong.form(containing: "task").value(of: "task") == "Memasang alas.")
    let page = try await planned(in: office)
    let lead = try await office.browser(of: .teamLead)
    let old = try await lead.open(page.url).form(containing: "percent")
    _ = try await lead.submit(old, changing: ["text": "Denah dipesan.", "percent": "30"])
    let stale = try await lead.submit(old, changing: ["text": "Denah dicetak.", "percent": "60"])
    #expect(stale.status == 409 && stale.text.contains("kemajuan oleh Ahmad Fauzi"), "\(stale.describe())")
    #expect(stale.text.contains("Denah dicetak."))
    #expect(try await office.browser(of: .otherTeamLead).get(page.url).status == 403)
  }

  @Test("A4: the list is filtered, sorted, printed as the plan and exported; what is cancelled says why")
  func list() async throws {
    let office = try await JourneyOffice.open()
    let page = try await planned(in: office)
    let hse = try await office.browser(of: .hse)
    for query in ["", "?keadaan=terbuka", "?sumber=wawancara&urut=tenggat", "?q=titik+kumpul&urut=terbaru"] {
      let list = try await hse.open("/tindakan" + query)
      #expect(list.document.elements(class: "row-link").count == 1, "\(query)")
    }
    for query in ["?lewat=1", "?milik=saya", "?keadaan=efektif", "?sumber=audit"] {
      #expect(try await hse.open("/tindakan" + query).text.contains("Tidak ada tindakan dengan saringan ini."))
    }
    let file = try await hse.get("/tindakan.csv").body
    #expect(file.contains("Kontraktor tidak tahu titik kumpul.;Laboratorium Pengujian;Ekstrem;4;4"), "\(file)")
    #expect(try Workbook(try await hse.get("/tindakan.xlsx").bytes).sheets.first?.rows.count == 2)
    #expect(try await hse.open("/tindakan/cetak").text.contains("Rencana Tindakan Perbaikan"))
    let form = try await hse.open(page.url + "/batal").form(containing: "text")
    #expect(try await hse.submit(form).status == 422)
    let gone = try await hse.submit(form, changing: ["text": "Gedung dikosongkan."], following: true)
    #expect(gone.text.contains("Dibatalkan") && gone.text.contains("Gedung dikosongkan."), "\(gone.describe())")
    let late = try await hse.open(page.url + "/ubah")
    #expect(try late.status == 409 && late.link("Kembali ke tindakan") == page.url, "\(late.describe())")
  }
}
