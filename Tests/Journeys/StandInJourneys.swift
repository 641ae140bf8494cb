import Support
import Testing

@Suite("P5 · substitutes and hand-over, as everybody sees them") struct StandInJourneys {
  @Test("P5 · while the head is away his substitute signs, and the letter says Plh. and who really signed")
  func acting() async throws {
    let office = try await JourneyOffice.open()
    let head = try await office.browser(of: .head)
    let form = try await head.open("/akun/pengganti").form(containing: "substitute")
    let wrong = try await head.submit(form, changing: ["last": JourneyOffice.yesterday])
    #expect(wrong.status == 422 && wrong.text.contains("Hari ini sudah lewat."))
    let manager = try #require(
      try await office.browser(of: .admin).open("/pengaturan/orang").link("Siti Rahmawati").split(separator: "/").last)
    let page = try await head.submit(
      form,
      changing: [
        "substitute": String(manager), "kind": "acting", "first": JourneyOffice.today, "last": JourneyOffice.nextWeek,
      ], following: true)
    #expect(page.text.contains("Siti Rahmawati (Plh.)") && page.text.contains("14 April 2026 sampai 21 April 2026"))
    let run = try await JourneyCase.begin(in: office, to: .initialled)
    let signed = try await run.send(
      "surat/tanda-tangan", by: .manager, on: "/surat", changing: ["password": Colleague.password])
    #expect(signed.status == 200, "\(signed.describe())")
    let letter = try await run.customer.open("\(run.tracking)/surat/cetak")
    #expect(letter.text.contains("Plh. Kepala Balai") && letter.text.contains("Siti Rahmawati"))
    #expect(!letter.text.contains("Bambang Suryanto"))
    #expect(try await run.page(for: .desk).text.contains("Siti Rahmawati (Plh. Kepala Balai)"))
    #expect(try office.faults() == [])
  }

  @Test("C5 · a step is not handed over without a note")
  func handOver() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let page = try await office.browser(of: .teamLead).click(
      "Serahkan kepada rekan", on: try await run.page(for: .teamLead))
    #expect(page.text.contains("Belum ada rekan lain pada jabatan ini."))
    let empty = try await run.send("serah", by: .teamLead, on: "/serah")
    #expect(empty.status == 422 && empty.text.contains("Tulis sampai di mana pekerjaannya"))
  }
}
