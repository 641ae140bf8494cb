import Support
import Testing

@Suite("C-SLA · a pause, as everybody sees it") struct PauseJourneys {
  @Test("C-SLA · the customer reads why and until when, is asked by mail, and his answer lets the clock run again")
  func waiting() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let form = try await office.browser(of: .teamLead).open("\(run.path)/jeda")
    #expect(form.status == 200)
    let wrong = try await run.send(
      "jeda", by: .teamLead, on: "/jeda", changing: ["expectedOn": JourneyOffice.yesterday])
    #expect(wrong.status == 422 && wrong.text.contains("Pilih besok") && wrong.text.contains("Pilih alasannya"))
    let paused = try await run.send(
      "jeda", by: .teamLead, on: "/jeda",
      changing: ["kind": "customer", "note": "Foto kemasan", "expectedOn": JourneyOffice.nextWeek])
    #expect(paused.text.contains("Ditunda, menunggu pelanggan") && paused.text.contains("Kami menunggu keterangan"))

    let page = try await run.trackingPage()
    #expect(page.text.contains("Ditunda, menunggu keterangan dari Anda. Foto kemasan."), "\(page.text)")
    #expect(page.text.contains("Perkiraan dilanjutkan Selasa, 21 April 2026"))
    #expect(try await office.browser(of: .teamLead).open("/tugas").text.contains("Ditunda"))

    office.pass(minutes: 60)
    _ = try await run.customer.submit(page.form(containing: "note"), changing: ["note": "Ini fotonya."])
    #expect(try await !run.trackingPage().text.contains("Ditunda, menunggu keterangan dari Anda. Foto"))
    let after = try await run.page(for: .teamLead)
    #expect(after.text.contains("1 keterangan baru dari pelanggan") && !after.text.contains("Lanjutkan sekarang"))
    #expect(try office.faults() == [])
  }

  @Test("C-SLA · who performs the step lets it go on by hand; nobody else is offered it")
  func byHand() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    try await run.send(
      "jeda", by: .teamLead, on: "/jeda",
      changing: ["kind": "thirdParty", "note": "Hasil uji banding", "expectedOn": JourneyOffice.nextWeek])
    #expect(try await !run.page(for: .desk).text.contains("Lanjutkan sekarang"))
    let page = try await run.send("lanjut", by: .teamLead)
    #expect(page.text.contains("Waktu berjalan lagi. Jatuh tempo"))
    #expect(try await run.trackingPage().text.contains("Dilanjutkan"))
  }
}
