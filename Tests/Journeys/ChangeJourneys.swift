import Support
import Testing

@Suite("A4, A5 · what was changed, in the browser") struct ChangeJourneys {
  /// An improvement that proved effective, by its number.
  private func effective(in office: JourneyOffice) async throws -> String {
    let hse = try await office.browser(of: .hse)
    let form = try await hse.open("/tindakan/baru").form(containing: "finding")
    let page = try await hse.submit(
      form,
      changing: [
        "source": "Survei", "finding": "Jalan ke laboratorium gelap.", "unit": "Laboratorium Pengujian",
        "likelihood": "3", "severity": "3", "kind": "corrective", "task": "Memasang lampu.",
        "responsible": "Ahmad Fauzi", "due": JourneyOffice.nextWeek, "evidence": "Foto.",
      ], following: true)
    let lead = try await office.browser(of: .teamLead)
    let progress = try await lead.open(page.url).form(containing: "percent")
    _ = try await lead.submit(progress, changing: ["text": "Lampu dipasang."], ticking: ["done": ["1"]])
    let verdict = try await hse.open(page.url).form(containing: "verdict")
    _ = try await hse.submit(verdict, changing: ["verdict": "effective", "text": "Terang."])
    return page.url
  }

  @Test("A4: from an effective improvement to the public page, and back with a reason")
  func wholeWay() async throws {
    let office = try await JourneyOffice.open()
    let path = try await effective(in: office)
    let hse = try await office.browser(of: .hse)
    let form = try await hse.click("Tulis di Apa yang kami ubah", on: hse.open(path)).form(containing: "found")
    #expect(form.value(of: "found") == "Jalan ke laboratorium gelap.")
    let wrong = try await hse.submit(form, changing: ["changed": "", "since": "kemarin"])
    #expect(wrong.status == 422 && wrong.text.contains("Tulis apa yang diubah."))
    let draft = try await hse.submit(form, changing: ["changed": "Lampu baru di sepanjang jalan."], following: true)
    #expect(draft.text.contains("Belum dibaca siapa pun di luar kantor."), "\(draft.describe())")
    let old = try await hse.open(draft.url + "/ubah").form(containing: "found")
    let publish = try draft.form(withButton: "Terbitkan")
    let shown = try await hse.submit(publish, following: true)
    #expect(shown.text.contains("Tulisan sudah terbit.") && shown.text.contains("publiknya belum dibuka"))
    #expect(try await hse.submit(old, changing: ["found": "Lain."]).status == 409)
    #expect(try await hse.submit(publish).status == 409)
    #expect(try await office.stranger.get("/apa-yang-kami-ubah").status == 404)
    #expect(try await !office.stranger.open("/").text.contains("Apa yang kami ubah"))
    let opening = try await hse.open("/survei/perubahan").form(withButton: "Buka halaman publik")
    #expect(try await hse.submit(opening, following: true).text.contains("Halaman publiknya terbuka."))
    let found = try await office.stranger.click("Apa yang kami ubah", on: office.stranger.open("/"))
    #expect(found.text.contains("Lampu baru di sepanjang jalan."))
    #expect(try await hse.get("/survei/perubahan.csv").body.contains("Lampu baru di sepanjang jalan."))
    let withdraw = try await hse.open(shown.url + "/tarik").form(containing: "reason")
    #expect(try await hse.submit(withdraw).status == 422)
    let gone = try await hse.submit(withdraw, changing: ["reason": "Lampu dibongkar."], following: true)
    #expect(gone.text.contains("Ditarik: Lampu dibongkar."))
    #expect(try await !office.stranger.open("/apa-yang-kami-ubah").text.contains("Lampu baru"))
    #expect(try office.faults() == [])
  }

  @Test("A5: improvements are monitored point by point, on paper too, and the programme is bettered")
  func monitoring() async throws {
    let office = try await JourneyOffice.open()
    _ = try await effective(in: office)
    let hse = try await office.browser(of: .hse)
    let form = try await hse.open("/survei/pemantauan/baru").form(containing: "remark")
    let wrong = try await hse.submit(form)
    #expect(wrong.status == 422 && wrong.text.contains("Rencana: pilih ya, tidak, atau belum."))
    let names = form.controls.filter { $0.kind == .select }.map(\.name)
    var answers = Dictionary(uniqueKeysWithValues: names.map { ($0, "Ya") })
    answers[try #require(names.last)] = "Belum"
    let seen = try await hse.submit(form, changing: answers, following: true)
    #expect(seen.text.contains("Pemantauan dicatat") && seen.text.contains("Belum"), "\(seen.describe())")
    #expect(try await hse.open(seen.url + "/cetak").text.contains("Checklist Monitoring"))
    let note = try await hse.open("/survei/penyempurnaan/baru").form(containing: "responsible")
    #expect(try await hse.submit(note).status == 422)
    let list = try await hse.submit(
      note,
      changing: [
        "ground": "Pemantauan", "text": "Menambah butir penerangan.", "responsible": "Petugas K3",
        "due": JourneyOffice.nextWeek,
      ], following: true)
    #expect(
      list.text.contains("Menambah butir penerangan.")
        && list.text.contains("kelima butir (0 dari 1)"))
    let finish = try await hse.click("Selesaikan", on: list).form(containing: "result")
    let done = try await hse.submit(finish, changing: ["result": "Butir K3-12 ditambah."], following: true)
    #expect(done.text.contains("Butir K3-12 ditambah."))
    #expect(try await hse.get("/survei/pemantauan.csv").body.contains("Memasang lampu."))
    #expect(try await hse.get("/survei/penyempurnaan.csv").body.contains("Butir K3-12 ditambah."))
  }
}
