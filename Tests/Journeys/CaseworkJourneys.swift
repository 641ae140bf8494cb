import Support
import Testing

@Suite("B2–B7 · from sorting to judgement") struct CaseworkJourneys {
  @Test("B2 · the desk sorts: category, unit, and the priority that impact and urgency make")
  func sorting() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office)
    let asked = try await run.send("pemilahan", by: .desk, changing: ["impact": "high"])
    #expect(asked.status == 422 && asked.text.contains("Pilih kategori keluhan."))
    #expect(try asked.form(containing: "impact").value(of: "impact") == "high")
    let page = try await run.sort()
    #expect(page.document.elements(class: "tag").contains { $0.text == "Prioritas tinggi" }, "\(page.describe())")
    #expect(page.text.contains("Laboratorium Pengujian"))
    #expect(page.text.contains("Langkah 3 dari 10"))
  }

  @Test("B3 · the head makes one responsible and tells others, and the sheet says so")
  func disposition() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .sorted)
    let form = try await run.page(for: .head).form(to: "\(run.path)/disposisi")
    let responsible = try #require(form.value(of: "responsible"))
    let others = form.controls.filter { $0.name == "informed" && $0.text != responsible }
    let other = try #require(others.first { !$0.text.hasPrefix(responsible.prefix { $0 != "-" } + "-") })
    #expect(try await run.page(for: .otherTeamLead).status == 403)
    let page = try await run.send(
      "disposisi", by: .head, changing: ["note": "Selesaikan minggu ini."],
      ticking: ["informed": [other.text], "instructions": ["followUp", "prepareReply"]])
    #expect(page.text.contains("Disposisi kepada Ahmad Fauzi") && page.text.contains("Langkah 4 dari 10"))
    let sheet = try await office.browser(of: .head).click("Lembar disposisi", on: page)
    for words in ["Ahmad Fauzi", "Dewi Lestari", "Penanggung jawab", "Untuk diketahui", "Selesaikan minggu ini."] {
      #expect(sheet.text.contains(words), "\(words)")
    }
    #expect(try await run.page(for: .teamLead).text.contains("Simpan kajian"))
    let informed = try await run.page(for: .otherTeamLead)
    #expect(informed.status == 200 && !informed.text.contains("Simpan kajian"))
  }

  @Test("B3 · a disposition without anybody responsible is asked for one, and the rest is kept")
  func faultyDisposition() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .sorted)
    let asked = try await run.send(
      "disposisi", by: .head, changing: ["answerBy": JourneyOffice.yesterday, "note": "Penting"],
      ticking: ["instructions": []])
    #expect(asked.status == 422 && asked.text.contains("Pilih paling sedikit satu instruksi."))
    #expect(asked.text.contains("Batas waktu sudah lewat."))
    #expect(try asked.form(containing: "answerBy").value(of: "note") == "Penting")
  }

  @Test("B4 · the team studies the complaint, and the minutes of its meeting can be printed")
  func study() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let half = try await run.send(
      "kajian", by: .teamLead, changing: ["note": "Benar.", "meetingDay": JourneyOffice.yesterday])
    #expect(half.status == 422 && half.text.contains("Tulis siapa saja yang hadir."))
    let page = try await run.send(
      "kajian", by: .teamLead,
      changing: [
        "note": "Keluhan benar.", "meetingDay": JourneyOffice.yesterday, "meetingTime": "13.00",
        "meetingPlace": "Ruang rapat", "attendees": "Ahmad, Dewi", "discussion": "Antrean uji semen.",
        "decisions": "Uji lembur.",
      ])
    #expect(page.text.contains("Kajian selesai, dengan rapat") && page.text.contains("Langkah 5 dari 10"))
    let minutes = try await office.browser(of: .teamLead).click("Notulen rapat", on: page)
    for words in ["Ahmad, Dewi", "Antrean uji semen.", "Uji lembur.", "Ruang rapat"] {
      #expect(minutes.text.contains(words), "\(words)")
    }
  }

  @Test("B5 · the team finds the cause by asking why, and a repetition of the complaint is none")
  func cause() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .studied)
    let gap = try await run.send(
      "penyebab", by: .teamLead,
      changing: ["kind": "method", "why1": "A", "why3": "C", "statement": PublicForm.subject + "."])
    #expect(gap.status == 422 && gap.text.contains("Ini mengulang keluhannya."))
    #expect(gap.text.contains("urutannya tidak boleh terputus"))
    let page = try await run.findCause()
    #expect(page.text.contains("Penyebab: metode") && page.text.contains("Mengapa (2): Tidak ada pengganti"))
    #expect(page.text.contains("Langkah 6 dari 10"))
  }

  @Test("B6 · the team decides who does what by when; a correction alone does not take the cause away")
  func plan() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .explained)
    let thin = try await run.send(
      "rencana", by: .teamLead,
      changing: ["kind1": "correction", "text1": "Kirim ulang", "owner1": "Rina", "dueOn1": JourneyOffice.nextWeek])
    #expect(thin.status == 422 && thin.text.contains("Koreksi saja belum menghilangkan penyebab."))
    #expect(try thin.form(containing: "text1").value(of: "text1") == "Kirim ulang")
    let page = try await run.plan("Menunjuk penyelia pengganti")
    #expect(page.text.contains("Menunjuk penyelia pengganti (Kepala laboratorium, sampai 21 April 2026)"))
    let paper = try await office.browser(of: .teamLead).click("Konsep tindakan perbaikan", on: page)
    #expect(paper.text.contains("Menunjuk penyelia pengganti") && paper.text.contains("Kepala laboratorium"))
  }

  @Test("B6 · rows for further actions are folded away until somebody needs them")
  func folded() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .explained)
    let page = try await run.page(for: .teamLead)
    #expect(folded(page) == ["text3", "text4", "text5", "text6"])
    let asked = try await run.send("rencana", by: .teamLead, changing: ["text4": "Membeli alat"])
    #expect(asked.status == 422 && folded(asked) == ["text5", "text6"])
    #expect(try asked.form(containing: "text4").value(of: "text4") == "Membeli alat")
  }

  private func folded(_ page: WebPage) -> [String] {
    let fold = page.document.elements(named: "details").first { $0.text.hasPrefix("Tambah tindakan") }
    return fold?.elements(named: "textarea").compactMap { $0["name"] } ?? []
  }

  @Test("P4 · no two fields of a case page share an id, at whatever step", arguments: JourneyCase.Stage.allCases)
  func ids(_ stage: JourneyCase.Stage) async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: stage)
    for colleague in [Colleague.desk, .head, .teamLead] where try await run.page(for: colleague).status == 200 {
      let ids = try await run.page(for: colleague).document.root.all.compactMap(\.id)
      #expect(ids.count == Set(ids).count, "\(colleague): \(ids)")
    }
  }

  @Test("B7 · actions found effective lead on to the letter, with evidence and a report to the head")
  func effective() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .planned)
    let page = try await run.execute("effective", files: [.paper])
    #expect(page.text.contains("Langkah 8 dari 10") && page.text.contains("Tindakan dilaksanakan dan efektif"))
    let head = try await run.page(for: .head)
    #expect(head.text.contains("Sertifikat sudah terbit.") && head.text.contains("tanda terima sampel.pdf"))
    let paper = try await office.browser(of: .head).click("Verifikasi tindakan perbaikan", on: head)
    #expect(paper.text.contains("Foto sertifikat") && paper.text.contains("Efektif"))
  }

  @Test("B7 · actions found not yet effective lead back to the plan, and both rounds stay readable")
  func notEffective() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .planned)
    let back = try await run.execute("notEffective")
    #expect(back.text.contains("Langkah 6 dari 10") && back.text.contains("Tindakan belum efektif"))
    #expect(back.document.elements(class: "tag").contains { $0.text == "Putaran ke-2" })
    try await run.plan("Membeli alat kedua")
    let (first, second) = ("Menambah penyelia pengganti", "Membeli alat kedua")
    let half = try await papers(of: run)
    #expect(order(["Putaran 1", "Belum ada penyelia pengganti", first, "Putaran 2", second], in: half.plan))
    #expect(order([first, "Foto sertifikat", "Belum efektif", "Putaran 2: belum dinilai", second], in: half.verdict))
    let page = try await run.execute("effective")
    #expect(page.text.contains("Langkah 8 dari 10"))
    #expect(page.text.contains(first) && page.text.contains(second))
    let whole = try await papers(of: run)
    #expect(order([first, "Putaran 2", second], in: whole.plan))
    #expect(order(["Putaran 1", first, "Belum efektif", "Putaran 2", second, "Efektif"], in: whole.verdict))
    #expect(!whole.verdict.contains("belum dinilai"))
  }

  private func papers(of run: JourneyCase) async throws -> (plan: String, verdict: String) {
    let head = try await run.office.browser(of: .head)
    let page = try await run.page(for: .head)
    return (
      try await head.click("Konsep tindakan perbaikan", on: page).text,
      try await head.click("Verifikasi tindakan perbaikan", on: page).text
    )
  }

  /// Whether the words stand in the text one after another.
  private func order(_ words: [String], in text: String) -> Bool {
    var rest = text[...]
    for word in words {
      guard let place = rest.firstRange(of: word) else { return false }
      rest = rest[place.upperBound...]
    }
    return true
  }
}
