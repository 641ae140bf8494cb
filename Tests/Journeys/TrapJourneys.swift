import Support
import Testing

@Suite("Traps others fell into, in the browser") struct TrapJourneys {
  @Test("a link out of a mail may be fetched by a scanner any number of times: only a button does anything")
  func prefetched() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    let before = try await run.trackingPage().text
    for path in ["", "/surat", "/terima", "/belum-puas", "/tarik", "/buka-kembali", "/tanda-terima"] {
      for _ in 1...2 {
        #expect(try await [200, 303].contains(office.stranger.get(run.tracking + path).status), "\(path)")
      }
    }
    #expect(try await run.trackingPage().text == before)
    let question = try await run.customer.click("Terima jawaban", on: try await run.trackingPage())
    let done = try await run.customer.submit(question.form(containing: "note"), following: true)
    #expect(done.text.contains("sudah Anda konfirmasi"), "\(done.describe())")
  }

  @Test(
    "an answer that is no choice of the form is asked again, never taken for its opposite",
    arguments: ["Yes", "YES", "ya", "1", "true"])
  func choices(_ typed: String) async throws {
    let office = try await JourneyOffice.open()
    let desk = try await office.browser(of: .desk)
    let page = try await desk.open("/keluhan/catat")
    let token = try page.form(containing: "channel").value(of: "_token") ?? ""
    let ticket = try page.form(containing: "channel").value(of: "ticket") ?? ""
    let asked = try await desk.post(
      "/keluhan/catat",
      [
        "_token": token, "ticket": ticket, "channel": "telephone", "subject": "Antrean", "description": "Lama.",
        "service": "Loket", "confidentiality": "anonymous", "isDangerous": typed,
      ])
    #expect(asked.status == 422 && asked.text.contains("Pilih “Ya” atau “Tidak”."))
    #expect(try await desk.open("/keluhan").document.elements(class: "row-link").isEmpty)
  }

  @Test("what the customer adds on the web is his reply: whoever performs the step is shown it at once")
  func reply() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    office.pass(minutes: 5)
    _ = try await run.customer.submit(
      run.trackingPage().form(containing: "note"), changing: ["note": "Foto menyusul."])
    let tasks = try await office.browser(of: .teamLead).open("/tugas")
    #expect(tasks.text.contains("1 informasi baru dari pelanggan"), "\(tasks.describe())")
    #expect(try await run.page(for: .teamLead).text.contains("Langkah 4 dari 10"))
  }
}
