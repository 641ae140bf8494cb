import Support
import Testing

@Suite("C5 · escalation, as everybody sees it") struct EscalationJourneys {
  @Test(
    "C5 · by hand: the superior finds it on top of his tasks, and the case and its form show who, why, to whom and who was told"
  )
  func byHand() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let empty = try await run.send("eskalasi", by: .teamLead, on: "/eskalasi")
    #expect(empty.status == 422 && empty.text.contains("Tulis alasannya") && empty.text.contains("Pilih kepada siapa"))
    let form = try await office.browser(of: .teamLead).open("\(run.path)/eskalasi").form(containing: "reason")
    let head = try #require(form.control(named: "position")?.text)
    let page = try await run.send(
      "eskalasi", by: .teamLead, on: "/eskalasi", changing: ["position": head, "reason": "Laboratorium lain menolak."])
    for words in ["Kepala Balai, Bambang Suryanto", "Laboratorium lain menolak.", "Kepada Bambang Suryanto: Eskalasi"] {
      #expect(page.text.contains(words), "\(words)")
    }
    let tasks = try await office.browser(of: .head).open("/tugas")
    #expect(tasks.text.contains("Dieskalasi kepada Anda: Laboratorium lain menolak."))
    let paper = try await office.browser(of: .head).click("Formulir eskalasi", on: try await run.page(for: .head))
    for words in ["Formulir Eskalasi", "Ketua Pokja Terkait, Ahmad Fauzi", "Bambang Suryanto (menunggu dikirim)"] {
      #expect(paper.text.contains(words), "\(words)")
    }
    #expect(try await !run.trackingPage().text.contains("Laboratorium lain menolak."))
    #expect(try office.faults() == [])
  }

  @Test("C5 · where nobody stands above the performer, the page says so instead of asking whom to tell")
  func noSuperior() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .sorted)
    let page = try await office.browser(of: .head).open("\(run.path)/eskalasi")
    #expect(page.text.contains("Minta administrator mengisi jabatannya") && !page.text.contains("Eskalasi keluhan"))
  }

  @Test("C5 · by rule: an administrator sets when, and what is late by then goes up by itself")
  func byRule() async throws {
    let office = try await JourneyOffice.open()
    let admin = try await office.browser(of: .admin)
    let rule = try await admin.click("Lewat waktu 3 j 45 m", on: try await admin.open("/pengaturan/eskalasi"))
    let wrong = try await admin.submit(rule.form(containing: "amount"), changing: ["amount": "banyak"])
    #expect(wrong.status == 422 && wrong.text.contains("Tulis menit kerja"))
    let saved = try await admin.submit(rule.form(containing: "amount"), changing: ["amount": "60"], following: true)
    #expect(saved.text.contains("Lewat waktu 1 jam") && saved.text.contains("Aturan eskalasi sudah disimpan."))
    let run = try await JourneyCase.begin(in: office)
    office.pass(minutes: 60)
    try office.runJobs()
    #expect(try await !run.page(for: .desk).text.contains("Dieskalasi"))
    office.pass(minutes: 20)
    try office.runJobs()
    let page = try await run.page(for: .desk)
    #expect(page.text.contains("Dieskalasi kepada Kepala Balai") && page.text.contains("menurut aturan"))
    #expect(page.text.contains("Kepada Rina Wulandari: Lewat waktu"))
    let papers = try await office.browser(of: .desk).open("\(run.path)/dokumen")
    #expect(papers.text.contains("Formulir Eskalasi"), "\(papers.describe())")
  }
}
