import Support
import Testing

@Suite("P3 · the procedure is the organisation's choice") struct ChoiceJourneys {
  @Test("P3 · an administrator chooses another procedure: new complaints begin on it, those under way stay on theirs")
  func choosing() async throws {
    let office = try await JourneyOffice.open()
    let old = try await JourneyCase.begin(in: office)
    #expect(try await office.browser(of: .desk).open("/prosedur/pilih").status == 403)
    let admin = try await office.browser(of: .admin)
    let form = try await admin.open("/prosedur/pilih").form(containing: "procedure")
    #expect(form.value(of: "procedure") == "B")
    let chosen = try await admin.submit(form, changing: ["procedure": "D"], following: true)
    #expect(
      chosen.text.contains("Keluhan baru mengikuti prosedur") && chosen.text.contains("dipakai untuk keluhan baru"))
    let new = try await JourneyCase.begin(in: office)
    #expect(try await new.page(for: .head).text.contains("Langkah 2 dari 23"))
    #expect(try await old.page(for: .desk).text.contains("Langkah 2 dari 10"))
    try await old.sort()
    #expect(try await admin.open("/pengaturan/jabatan").text.contains("Koordinator Konsultan"))
    #expect(try office.faults() == [])
  }
}
