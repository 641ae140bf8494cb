import Support
import Testing

@Suite("P1, P4, P5 · the procedure, its trail and everybody's tasks") struct ProcedureJourneys {
  @Test("P1 · the procedure's page shows the steps by which cases run")
  func procedure() async throws {
    let office = try await JourneyOffice.open()
    let desk = try await office.browser(of: .desk)
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let list = try await desk.open("/prosedur")
    let page = try await desk.open(try #require(list.document.links.first { $0.href == "/prosedur/B" }).href)
    let rows = page.document.elements(named: "tbody").first?.elements(named: "tr").map(\.text) ?? []
    #expect(rows.count == 10)
    #expect(rows[3].contains("Ketua Pokja") && rows[3].contains("1 hari") && rows[3].contains("Disposisi"))
    #expect(rows[6].contains("Belum efektif") || rows[6].contains("langkah 6"), "\(rows[6])")
    let now = try await run.page(for: .teamLead)
    #expect(now.text.contains("Langkah 4 dari 10") && now.text.contains("Standar 1 hari"))
    #expect(now.text.contains("Kelengkapan: Disposisi") && now.text.contains("Hasil: Catatan kajian"))
  }

  @Test("P4 · the case tells who did what, when, and in how much of the standard")
  func trail() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let story = try await run.page(for: .manager).document.elements(class: "story").first?.elements(named: "li") ?? []
    let lines = story.map { $0.text.replacing("\n", with: " ") }
    let sorted = try #require(lines.first { $0.contains("Keluhan dipilah") })
    let disposed = try #require(lines.first { $0.contains("Disposisi kepada Ahmad Fauzi") })
    #expect(sorted.contains("oleh Rina Wulandari") && disposed.contains("oleh Bambang Suryanto"))
    #expect(sorted.contains("14 Apr 2026 09.05 · 5 menit dari 10 menit"), "\(sorted)")
    #expect(disposed.contains("14 Apr 2026 09.10 · 5 menit dari 30 menit"), "\(disposed)")
  }

  @Test("P5 · my tasks are the open steps I perform, the most urgent first, and their number is told")
  func tasks() async throws {
    let office = try await JourneyOffice.open()
    var numbers: [String] = []
    for _ in 0..<2 { numbers.append(try await JourneyCase.begin(in: office, to: .sorted).number) }
    let later = try await JourneyCase.begin(in: office, to: .disposed)
    let head = try await office.browser(of: .head).open("/tugas")
    #expect(head.text.contains("2 tugas"), "\(head.describe())")
    let lines = head.document.elements(class: "tasks").first?.elements(named: "li") ?? []
    #expect(lines.count == 2 && zip(lines, numbers).allSatisfy { $0.text.contains($1) })
    #expect(lines.allSatisfy { $0.text.contains("30 menit") })
    let lead = try await office.browser(of: .teamLead).open("/tugas")
    #expect(lead.text.contains("1 tugas") && lead.text.contains(later.number))
    #expect(try await office.browser(of: .verifier).open("/tugas").document.elements(class: "tasks").isEmpty)
  }

  @Test("P5 · an overdue task stands above a younger one, and both tell how much of the standard is used")
  func urgency() async throws {
    let office = try await JourneyOffice.open()
    let old = try await JourneyCase.begin(in: office, to: .disposed)
    await office.pass(days: 2)
    let young = try await JourneyCase.begin(in: office, to: .disposed)
    let page = try await office.browser(of: .teamLead).open("/tugas")
    let lines = page.document.elements(class: "tasks").first?.elements(named: "li") ?? []
    #expect(page.text.contains("2 tugas · 1 lewat waktu"), "\(page.describe())")
    #expect(zip(lines, [old, young]).allSatisfy { $0.text.contains($1.number) } && lines.count == 2)
    #expect(lines.map { !$0.elements(class: "late").isEmpty } == [true, false])
    #expect(lines[0].text.contains("Lewat") && lines[1].text.contains("0% dari 1 hari"))
  }

  @Test(
    "P4 · a form about a case that has moved on is refused with what changed, and nothing happens twice")
  func staleForm() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let lead = try await office.browser(of: .teamLead)
    let form = try await run.page(for: .teamLead).form(to: "\(run.path)/kajian")
    _ = try await lead.submit(form, changing: ["note": "Pertama."])
    let stale = try await lead.submit(form, changing: ["note": "Kedua."])
    #expect(stale.status == 409)
    #expect(stale.text.contains("Langkah 4") && stale.text.contains("diselesaikan Ahmad Fauzi"))
    #expect(stale.text.contains("Sekarang langkah 5"))
    let page = try await run.page(for: .teamLead)
    #expect(page.text.contains("Pertama.") && !page.text.contains("Kedua."))
  }
}
