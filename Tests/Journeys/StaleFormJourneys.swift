import Support
import Testing

@Suite("P4 · a form that came too late loses nothing") struct StaleFormJourneys {
  private static let unsaved = "Yang Anda tulis, belum tersimpan"

  @Test("P4 · when the step has moved on, what was typed is told again under its labels")
  func movedOn() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let lead = try await office.browser(of: .teamLead)
    let form = try await run.page(for: .teamLead).form(to: "\(run.path)/kajian")
    _ = try await lead.submit(form, changing: ["note": "Pertama."])
    let stale = try await lead.submit(
      form, changing: ["note": "Kedua.\nDua baris.", "attendees": "Ahmad, Dewi", "meetingDay": JourneyOffice.yesterday])
    #expect(stale.status == 409 && stale.text.contains("Keluhan ini sudah berubah"), "\(stale.describe())")
    let alert = try #require(stale.document.root.elements { $0["role"] == "alert" }.first)
    #expect(alert.text.contains("diselesaikan Ahmad Fauzi") && alert["tabindex"] == "-1")
    #expect(stale.text.contains(Self.unsaved))
    let told = stale.document.elements(named: "dt").map(\.text)
    #expect(told.contains("Hasil kajian") && told.contains("Yang hadir") && told.contains("Tanggal rapat"))
    #expect(stale.document.elements(named: "dd").contains { $0.text.contains("Dua baris.") })
    #expect(try stale.form(to: "\(run.path)/penyebab").value(of: "statement") == "")
  }

  @Test("P4 · a stale form with faults is told that it is stale, and does not slip through once mended")
  func faultyAndStale() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .studied)
    let lead = try await office.browser(of: .teamLead)
    let form = try await run.page(for: .teamLead).form(to: "\(run.path)/penyebab")
    try await run.findCause()
    let stale = try await lead.submit(form, changing: ["why1": "Alat rusak."])
    #expect(stale.status == 409 && stale.text.contains(Self.unsaved) && stale.text.contains("Alat rusak."))
  }

  @Test("P4 · when the step is still his, the form stands there with his words and can be sent again")
  func stillOpen() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .planned)
    let lead = try await office.browser(of: .teamLead)
    let old = try await run.page(for: .teamLead).form(to: "\(run.path)/pelaksanaan")
    try await run.execute("notEffective")
    office.pass(minutes: 5)
    try await run.plan("Membeli alat kedua")
    let typed = JourneyCase.executed(old).merging(["report": "Laporan putaran lama."]) { $1 }
    let stale = try await lead.submit(old, changing: typed, files: ["files": [.paper]])
    #expect(stale.status == 409 && stale.text.contains("Yang Anda tulis masih ada pada formulir."))
    let form = try stale.form(to: "\(run.path)/pelaksanaan")
    #expect(form.value(of: "report") == "Laporan putaran lama.")
    #expect(stale.text.contains(Self.unsaved) && stale.text.contains("Dilaksanakan: Menambah penyelia pengganti"))
    #expect(!stale.document.elements(named: "dt").contains { $0.text == "Laporan untuk pimpinan" })
    let answers = JourneyCase.executed(form).filter { $0.key.hasPrefix("doneOn") || $0.key.hasPrefix("evidence") }
    let page = try await lead.submit(
      form, changing: answers, pressing: "Laporkan kepada pimpinan", following: true)
    #expect(page.text.contains("Langkah 8 dari 10") && page.text.contains("Laporan putaran lama."))
    #expect(page.text.contains("tanda terima sampel.pdf"), "\(page.describe())")
  }

  @Test("P4 · a note to a complaint that was closed meanwhile is told again, to colleague and customer")
  func closed() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    let desk = try await office.browser(of: .desk)
    let note = try await run.page(for: .desk).form(containing: "audience")
    let receipt = try await run.page(for: .desk).form(containing: "proof")
    let customers = try await run.trackingPage().form(containing: "note")
    let dispute = try await run.customer.click("Belum puas", on: try await run.trackingPage())
    let question = try await run.customer.click("Terima jawaban", on: try await run.trackingPage())
    _ = try await run.customer.submit(question.form(containing: "note"))
    let colleague = try await desk.submit(note, changing: ["text": "Hubungi lagi.", "audience": "internal"])
    #expect(colleague.status == 409 && colleague.text.contains("Rekan kerja saja"), "\(colleague.describe())")
    #expect(colleague.text.contains(Self.unsaved) && colleague.text.contains("Hubungi lagi."))
    let late = try await desk.submit(receipt, changing: ["minutes": "Diserahkan."], files: ["proof": [.paper]])
    #expect(late.status == 409 && late.text.contains("Diserahkan.") && late.text.contains("tanda terima sampel.pdf"))
    for (form, field) in [(customers, "note"), (try dispute.form(containing: "reason"), "reason")] {
      let page = try await run.customer.submit(form, changing: [field: "Satu hal lagi."])
      #expect(page.status == 409 && page.text.contains(Self.unsaved) && page.text.contains("Satu hal lagi."))
    }
  }

  @Test("P4 · a letter that was initialled meanwhile: the text in the editor is still there")
  func letter() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .executed)
    let lead = try await office.browser(of: .teamLead)
    let form = try await lead.open("\(run.path)/surat").form(containing: "body")
    try await run.initial()
    let late = try await lead.submit(form, changing: ["body": "Terlambat.", "subject": ""])
    #expect(late.status == 409 && late.text.contains("tidak disimpan"), "\(late.describe())")
    #expect(try late.form(containing: "body").value(of: "body") == "Terlambat.")
  }
}
