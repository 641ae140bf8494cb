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
    let now = try await run.page(for: .lead)
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
    #expect(sorted.contains("dari 10 menit") && disposed.contains("dari 30 menit"), "\(sorted) \(disposed)")
    #expect(sorted.contains(#/12 Mar(et)? 2026|\d\d\.\d\d/#))
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
    let lead = try await office.browser(of: .lead).open("/tugas")
    #expect(lead.text.contains("1 tugas") && lead.text.contains(later.number))
    #expect(try await office.browser(of: .verifier).open("/tugas").document.elements(class: "tasks").isEmpty)
  }

  @Test("P5 · among a year's cases the overdue ones come first, the most overdue on top")
  func urgency() async throws {
    let office = try await JourneyOffice.open(complaints: 60)
    let page = try await office.browser(of: .lead).open("/tugas")
    let tones = page.document.elements(class: "due").map { $0.elements(class: "tag").first?.classes ?? [] }
    let isLate = tones.map { $0.contains("late") }
    #expect(isLate == isLate.sorted { $0 && !$1 })
    #expect(!tones.isEmpty)
  }

  @Test(
    "P4 · a form about a case that has moved on is refused with what changed, and nothing happens twice")
  func staleForm() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let lead = try await office.browser(of: .lead)
    let form = try await run.page(for: .lead).form(to: "\(run.path)/kajian")
    _ = try await lead.submit(form, changing: ["note": "Pertama."])
    let stale = try await lead.submit(form, changing: ["note": "Kedua."])
    #expect(stale.status == 409)
    #expect(stale.text.contains("Langkah 4") && stale.text.contains("diselesaikan Ahmad Fauzi"))
    #expect(stale.text.contains("Sekarang langkah 5"))
    let page = try await run.page(for: .lead)
    #expect(page.text.contains("Pertama.") && !page.text.contains("Kedua."))
  }
}
