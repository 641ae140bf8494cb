import Support
import Testing

@Suite("B10 · an answer the customer disputes") struct DisputeJourneys {
  private static let words = "Nomor seri masih salah."
  private static let told = [
    "recipient": "Ratna Kusuma", "receivedOn": JourneyOffice.today, "way": "handed", "minutes": "Surat diserahkan.",
  ]

  private func disputed(in office: JourneyOffice) async throws -> JourneyCase {
    let run = try await JourneyCase.begin(in: office, to: .signed)
    let question = try await run.customer.click("Belum puas", on: try await run.trackingPage())
    _ = try await run.customer.submit(question.form(containing: "reason"), changing: ["reason": Self.words])
    return run
  }

  @Test("B10 · the desk closes a disputed case only knowingly, and its end, minutes and letter tell of the dispute")
  func closedByDesk() async throws {
    let office = try await JourneyOffice.open()
    let run = try await disputed(in: office)
    let asked = try await run.send("penerimaan", by: .desk, changing: Self.told, files: ["proof": [.paper]])
    #expect(asked.status == 422 && asked.text.contains("Centang setelah tanggapannya disampaikan."))
    #expect(asked.text.contains(Self.words) && asked.text.contains("tanda terima sampel.pdf"))
    let closed = try await office.browser(of: .desk).submit(
      asked.form(containing: "proof"), ticking: ["dispute": ["yes"]], pressing: "Catat penerimaan atas nama pelanggan",
      following: true)
    #expect(closed.text.contains("pelanggan menyatakan belum puas"), "\(closed.describe())")
    let minutes = try await office.browser(of: .desk).click("Notulen penyerahan surat", on: closed)
    #expect(
      minutes.text.contains("Pelanggan menyatakan belum puas pada Selasa, 14 April 2026")
        && minutes.text.contains(Self.words))
    let register = try await office.browser(of: .head).open("/keluhan?status=ditutup&q=\(run.number)")
    #expect(register.text.contains("pelanggan menyatakan belum puas"))
    #expect(try await run.trackingPage().text.contains("pelanggan menyatakan belum puas"))
    #expect(try await run.customer.open("\(run.tracking)/surat").text.contains("Anda menyatakan belum puas"))
    #expect(try office.faults().isEmpty)
  }

  @Test("P5 · a disputed case stands above the tasks of the desk and of whoever is responsible, until it is closed")
  func tasks() async throws {
    let office = try await JourneyOffice.open()
    let run = try await disputed(in: office)
    for colleague in [Colleague.desk, .teamLead] {
      let page = try await office.browser(of: colleague).open("/tugas")
      #expect(page.text.contains("Perlu ditanggapi") && page.text.contains(run.number), "\(colleague)")
      #expect(try page.link("Tanggapi pelanggan yang belum puas") == run.path)
    }
    for colleague in [Colleague.head, .otherTeamLead, .manager] {
      #expect(try await !office.browser(of: colleague).open("/tugas").text.contains("Perlu ditanggapi"), "\(colleague)")
    }
    let question = try await run.customer.click("Terima jawaban", on: try await run.trackingPage())
    _ = try await run.customer.submit(question.form(containing: "note"))
    #expect(try await !office.browser(of: .desk).open("/tugas").text.contains("Perlu ditanggapi"))
  }

  @Test("B10 · a dispute that comes while the desk fills in its form is not passed over")
  func disputedMeanwhile() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    let form = try await run.page(for: .desk).form(containing: "proof")
    #expect(form.control(named: "dispute") == nil)
    let question = try await run.customer.click("Belum puas", on: try await run.trackingPage())
    _ = try await run.customer.submit(question.form(containing: "reason"), changing: ["reason": Self.words])
    let asked = try await office.browser(of: .desk).submit(form, changing: Self.told, files: ["proof": [.paper]])
    #expect(asked.status == 422 && asked.text.contains(Self.words))
  }

  @Test("B10 · who confirms after all closes it himself, and the minutes tell of both")
  func confirmedAfterAll() async throws {
    let office = try await JourneyOffice.open()
    let run = try await disputed(in: office)
    let question = try await run.customer.click("Terima jawaban", on: try await run.trackingPage())
    let done = try await run.customer.submit(question.form(containing: "note"), following: true)
    #expect(done.text.contains("dikonfirmasi pelanggan"))
    let minutes = try await run.customer.open("\(run.tracking)/notulen")
    #expect(minutes.text.contains(Self.words) && minutes.text.contains("Keluhan selesai, dikonfirmasi pelanggan."))
  }
}
