import Support
import Testing

@Suite("P4 · who works on a case, and who only reads it") struct NoteJourneys {
  @Test("P4 · verifier, manager and K3 read a case of procedure B, and write nothing into it")
  func readers() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    for colleague in [Colleague.verifier, .manager, .hse] {
      let browser = try await office.browser(of: colleague)
      let page = try await run.page(for: colleague)
      #expect(page.status == 200 && page.forms.allSatisfy { $0.control(named: "audience") == nil }, "\(colleague)")
      let token = try await browser.open("/akun").form(containing: "_token").value(of: "_token") ?? ""
      let note = ["text": "Pesan.", "audience": "public", "_token": token]
      #expect(try await browser.post("\(run.path)/catatan", note).status == 403, "\(colleague)")
    }
    #expect(try await !run.trackingPage().text.contains("Pesan."))
    for colleague in [Colleague.desk, .head, .teamLead] {
      try await run.send("catatan", by: colleague, changing: ["text": "Dari \(colleague).", "audience": "internal"])
      #expect(try await run.page(for: .desk).text.contains("Dari \(colleague)."))
    }
  }

  @Test("P4 · a note sent twice is one entry with one file; the same words later are another")
  func twice() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let lead = try await office.browser(of: .teamLead)
    let form = try await run.page(for: .teamLead).form(containing: "audience")
    let note = ["text": "Sudah ditelepon.", "audience": "internal"]
    for _ in 1...2 { _ = try await lead.submit(form, changing: note, files: ["noteFiles": [.paper]]) }
    let once = try await run.page(for: .teamLead)
    #expect(once.document.elements(named: "p").count { $0.text == "Sudah ditelepon." } == 1)
    office.pass(minutes: 5)
    let page = try await lead.submit(form, changing: note, following: true)
    #expect(page.document.elements(named: "p").count { $0.text == "Sudah ditelepon." } == 2)
  }

  @Test("P4 · a step's form that does not say what was read is shown again with its words, and does nothing")
  func unversioned() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let lead = try await office.browser(of: .teamLead)
    let form = try await run.page(for: .teamLead).form(to: "\(run.path)/kajian")
    let page = try await lead.submit(form, changing: ["note": "Benar.", "version": ""])
    #expect(page.status == 409 && page.text.contains("Langkah 4 dari 10"), "\(page.describe())")
    let again = try page.form(to: "\(run.path)/kajian")
    #expect(again.value(of: "note") == "Benar.")
    #expect(try await lead.submit(again, following: true).text.contains("Langkah 5 dari 10"))
  }

  @Test("B3–B7 · dates without sense are refused with a sentence, and no row is dropped silently")
  func dates() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .sorted)
    let far = try await run.send("disposisi", by: .head, changing: ["answerBy": "30/11/2099"])
    #expect(far.status == 422 && far.text.contains("Batas waktu ini terlalu jauh."))
    #expect(far.text.contains("Dijanjikan kepada pelanggan"))
    for stage in [JourneyCase.Stage.disposed, .studied, .explained] { try await run.perform(stage) }
    let plan = ["kind1": "corrective", "text1": "Membeli alat", "owner1": "Laras", "kind3": "preventive"]
    let half = try await run.send("rencana", by: .teamLead, changing: plan.merging(["dueOn1": "30/11/2099"]) { $1 })
    #expect(half.status == 422 && half.text.contains("lebih dari dua tahun lagi"))
    #expect(half.text.contains("Tulis tindakannya."))
    try await run.perform(.planned)
    let form = try await run.page(for: .teamLead).form(to: "\(run.path)/pelaksanaan")
    let early = JourneyCase.executed(form).mapValues { $0 == JourneyOffice.today ? JourneyOffice.yesterday : $0 }
    let asked = try await run.send("pelaksanaan", by: .teamLead, changing: early)
    #expect(asked.status == 422 && asked.text.contains("Tindakan ini baru ditetapkan pada 14 April 2026."))
  }

  @Test("B3 · the sheet has the giver's position, the number there is, and what became of it")
  func sheet() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .studied)
    let sheet = try await office.browser(of: .head).click("Lembar disposisi", on: try await run.page(for: .head))
    #expect(sheet.text.contains("Kepala Balai") && !sheet.text.contains("Nomor agenda"))
    let rows = sheet.document.elements(named: "tr").map { $0.all.filter { $0.name == "td" }.map(\.text) }
    let responsible = try #require(rows.last { $0.contains("Penanggung jawab") }, "\(rows)")
    #expect(responsible.suffix(3) == ["14 April 2026", "14 April 2026", ""], "\(responsible)")
  }
}
