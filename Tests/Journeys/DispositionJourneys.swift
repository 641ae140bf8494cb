import Support
import Testing

@Suite("B3 · a disposition with tasks of their own") struct DispositionJourneys {
  @Test("B3 · who is asked for his own part finds it, answers once, and the sheet shows his answer beside his task")
  func answers() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .sorted)
    var form = try await run.page(for: .head).form(to: "\(run.path)/disposisi")
    let task = try #require(
      try await run.page(for: .head).document.elements(named: "label").first { $0.text.contains("Tugas untuk Dewi") })
    let field = try #require(form.controls.first { task["for"]?.hasSuffix($0.name) == true }?.name)
    let box = try #require(
      form.controls.first { $0.name == "informed" && $0.text.hasPrefix("\(field.dropFirst("task-".count))-") })
    try form.tick("informed", [box.text])
    let given = try await office.browser(of: .head).submit(
      form, changing: [field: "Periksa buku sampel."], following: true)
    #expect(given.text.contains("Kepada Dewi Lestari: Disposisi untuk Anda"), "\(given.describe())")
    let other = try await office.browser(of: .otherTeamLead)
    #expect(try await other.open("/tugas").text.contains("Jawab disposisi: Periksa buku sampel."))
    let empty = try await run.send("disposisi/jawaban", by: .otherTeamLead)
    #expect(empty.status == 422 && empty.text.contains("Tulis jawabannya."))
    let page = try await run.send("disposisi/jawaban", by: .otherTeamLead, changing: ["answer": "Buku lengkap."])
    #expect(page.text.contains("Jawaban atas disposisi") && !page.text.contains("Kirim jawaban"))
    #expect(try await !other.open("/tugas").text.contains("Jawab disposisi"))
    let sheet = try await office.browser(of: .head).click("Lembar disposisi", on: try await run.page(for: .head))
    #expect(sheet.text.contains("Periksa buku sampel.") && sheet.text.contains("Buku lengkap."))
    #expect(try await run.page(for: .head).text.contains("Kepada Bambang Suryanto: Disposisi dijawab"))
    #expect(try office.faults() == [])
  }
}
