import Support
import Testing

@Suite("A2 · other voices in the browser") struct VoiceJourneys {
  private static let root = "/survei/suara"

  private static let interview = [
    "heldOn": "2026-04-10", "place": "Loket", "title": "Rambu di gudang", "summary": "Rambu pudar.",
    "segment1": "Klien", "role1": "Pengemudi", "name1": "Budi", "quote1": "Kami salah jalan.",
  ]

  @Test("A2 · an interview is noted at the desk with a file, found, changed, and its history told")
  func interview() async throws {
    let office = try await JourneyOffice.open()
    let desk = try await office.browser(of: .desk)
    let form = try await desk.open(Self.root + "/baru?jenis=interview").form(containing: "summary")
    let wrong = try await desk.submit(form, changing: ["title": "Rambu", "heldOn": "2026-05-01"])
    #expect(wrong.status == 422 && wrong.text.contains("Tanggal ini belum tiba."))
    #expect(wrong.text.contains("Isi paling sedikit satu peserta."), "\(wrong.describe())")
    #expect(try wrong.form(containing: "summary").value(of: "title") == "Rambu")
    let saved = try await desk.submit(
      form, changing: Self.interview, ticking: ["codes1": ["1"]], files: ["files": [.paper]], following: true)
    #expect(saved.text.contains("Catatan sudah disimpan.") && saved.text.contains("“Kami salah jalan.”"))
    let file = try saved.link("tanda terima sampel.pdf")
    #expect(try await desk.get(file).status == 200)

    let edit = try await desk.click("Ubah catatan", on: saved).form(containing: "summary")
    let changed = try await desk.submit(edit, changing: ["summary": "Rambu sudah diganti."], following: true)
    #expect(changed.text.contains("Rina Wulandari: ringkasan"), "\(changed.describe())")
    let late = try await desk.submit(edit, changing: ["summary": "Terlambat."])
    #expect(late.status == 409 && late.text.contains("sudah diubah oleh Rina Wulandari"))
    #expect(try late.form(containing: "summary").value(of: "summary") == "Terlambat.")

    for query in ["", "?q=rambu", "?jenis=interview&bulan=2026-04", "?kode=1"] {
      #expect(try await desk.open(Self.root + query).document.elements(class: "row-link").count == 1, "\(query)")
    }
    #expect(try await desk.open(Self.root + "?jenis=group").text.contains("Tidak ada catatan dengan saringan ini."))
    let table = try await desk.get(Self.root + ".csv").body
    #expect(table.contains("Kami salah jalan.") && !table.contains("Budi"))
  }

  @Test("A2 · complaints about K3 are counted by month with their links, and their list is issued and checked")
  func papers() async throws {
    let office = try await JourneyOffice.open()
    let desk = try await office.browser(of: .desk)
    let call = [
      "channel": "telephone", "subject": "Atap rapuh", "description": "Hampir roboh.", "service": "Loket",
      "isDangerous": "yes", "danger": "Atap loket.", "confidentiality": "anonymous",
    ]
    let form = try await desk.open("/keluhan/catat").form(containing: "channel")
    let filed = try await desk.submit(form, changing: call, following: true)
    #expect(filed.status == 200, "\(filed.describe())")
    let hse = try await office.browser(of: .hse)
    let list = try await hse.open(Self.root + "/keluhan")
    #expect(list.text.contains("Atap rapuh") && list.text.contains("April 2026"), "\(list.describe())")
    let wrong = try await hse.open(Self.root + "/keluhan?dari=2026-05&sampai=2026-03")
    #expect(wrong.text.contains("Bulan akhir tidak boleh mendahului bulan awal."))
    let paper = try await hse.open(Self.root + "/keluhan/cetak")
    let issued = try await hse.submit(
      paper.form(withButton: "Terbitkan PDF dengan kode periksa"), following: true)
    #expect(issued.text.contains("Atap rapuh") && issued.text.contains("Yusuf Maulana"), "\(issued.describe())")
    let code = try PaperJourneys.code(on: issued)
    #expect(try await office.stranger.open("/periksa/\(code)").text.contains("Rekapitulasi Keluhan"))
    #expect(try office.faults() == [])
  }

  @Test("A2 · the feedback report of a period is drafted, concluded, checked, approved and archived by three people")
  func feedback() async throws {
    let office = try await JourneyOffice.open()
    let (desk, path) = (try await office.browser(of: .desk), Self.root + "/umpan-balik")
    let form = try await desk.open(Self.root + "/baru?jenis=interview").form(containing: "summary")
    _ = try await desk.submit(form, changing: Self.interview, ticking: ["codes1": ["1"]], following: true)
    let draft = try await desk.submit(
      try await desk.open(path).form(withButton: "Susun laporan April 2026"), following: true)
    #expect(draft.text.contains("Tulis simpulannya.") && draft.text.contains("Rambu di gudang"), "\(draft.describe())")
    let writing = try await desk.open(draft.url + "/isi").form(containing: "conclusion")
    let empty = try await desk.submit(writing, changing: ["conclusion": ""])
    #expect(empty.status == 422 && empty.text.contains("Tulis simpulannya, walau singkat."))
    let saved = try await desk.submit(writing, changing: ["conclusion": "Rambu perlu dicat ulang."], following: true)
    #expect(saved.text.contains("6. Simpulan dan saran") && PrintedForms.actions(on: saved) == [])
    let late = try await desk.submit(writing, changing: ["conclusion": "Terlambat."])
    #expect(late.status == 409 && late.text.contains("simpulan diubah oleh Rina Wulandari"))
    for (colleague, button) in [(Colleague.desk, "Kirim untuk diperiksa"), (.manager, "Nyatakan sudah diperiksa")] {
      let browser = try await office.browser(of: colleague)
      _ = try await browser.submit(try await browser.open(draft.url).form(withButton: button), following: true)
    }
    let head = try await office.browser(of: .head)
    let approved = try await head.submit(
      try await head.open(draft.url).form(withButton: "Sahkan laporan umpan balik"),
      changing: ["password": Colleague.password], following: true)
    #expect(approved.text.contains("disahkan dan masuk arsip"), "\(approved.describe())")
    #expect(approved.text.contains("Rambu perlu dicat ulang."), "it is read where it was worked on")
    let tooLate = try await desk.open(draft.url + "/isi")
    #expect(try tooLate.status == 409 && tooLate.link("Kembali ke laporan umpan balik") == draft.url)
    let paper = try await desk.open(draft.url + "/cetak")
    for words in ["LUB-2026-01", "Rina Wulandari", "Siti Rahmawati", "Bambang Suryanto", "Rambu perlu dicat ulang."] {
      #expect(paper.text.contains(words), "\(words)")
    }
    let code = try PaperJourneys.code(on: paper)
    #expect(try await office.stranger.open("/periksa/\(code)").text.contains("Laporan Umpan Balik"))
    #expect(try await desk.open(path + "/laporan?keadaan=terbit").document.elements(class: "row-link").count == 1)
    #expect(try await desk.get(path + "/laporan.csv").body.contains("LUB-2026-01"))
    #expect(try office.faults() == [])
  }
}
