import Support
import Testing

@Suite("B2 · one matter, complained of twice") struct DuplicateJourneys {
  private func two(in office: JourneyOffice) async throws -> (first: JourneyCase, second: JourneyCase) {
    let first = try await JourneyCase.begin(in: office)
    office.pass(minutes: 2)
    return (first, try await JourneyCase.begin(in: office))
  }

  private func merge(_ run: JourneyCase, into other: JourneyCase) async throws -> WebPage {
    try await run.send(
      "gabung", by: .desk, on: "/gabung", changing: ["number": other.number, "note": "Sertifikat yang sama."])
  }

  @Test("B2 · whoever sorts is shown what may be the same matter, with why; nothing is joined by itself")
  func suggested() async throws {
    let office = try await JourneyOffice.open()
    let (first, second) = try await two(in: office)
    let desk = try await office.browser(of: .desk)
    let similar = try await desk.click("Periksa 1 keluhan yang mungkin sama", on: second.page(for: .desk))
    #expect(similar.text.contains(first.number) && similar.text.contains("kontak pelanggan sama, perihal sama"))
    #expect(try await first.page(for: .desk).text.contains("Langkah 2 dari 10"))
  }

  @Test("B2 · who asked to stay confidential is not told by a suggestion to be the same customer")
  func secrecy() async throws {
    let office = try await JourneyOffice.open()
    let first = try await JourneyCase.begin(in: office, .confidential)
    let second = try await JourneyCase.begin(in: office)
    for run in [first, second] {
      let similar = try await office.browser(of: .desk).open("\(run.path)/serupa")
      #expect(similar.text.contains("perihal sama") && !similar.text.contains("kontak pelanggan sama"))
    }
  }

  @Test("B1 · the desk sees right after recording that the same was said before")
  func atTheDesk() async throws {
    let office = try await JourneyOffice.open()
    let desk = try await office.browser(of: .desk)
    let call = [
      "channel": "telephone", "subject": "Antrean loket pengujian terlalu lama", "description": "Dua jam.",
      "service": "Loket", "isDangerous": "no", "confidentiality": "named", "name": "Budi", "phone": "0813 1111 2222",
    ]
    var receipts: [WebPage] = []
    for _ in 1...2 {
      let form = try await desk.open("/keluhan/catat").form(containing: "channel")
      receipts.append(try await desk.submit(form, changing: call, following: true))
    }
    #expect(!receipts[0].text.contains("Mungkin sudah pernah disampaikan"))
    #expect(receipts[1].text.contains("Mungkin sudah pernah disampaikan"))
    #expect(receipts[1].text.contains("KEL-2026-0001") && receipts[1].text.contains("kontak pelanggan sama"))
  }

  @Test("B2 · linked complaints stand on each other's page until the link is taken away")
  func linked() async throws {
    let office = try await JourneyOffice.open()
    let (first, second) = try await two(in: office)
    let desk = try await office.browser(of: .desk)
    let page = try await desk.open("\(second.path)/serupa")
    let wrong = try await desk.submit(page.form(containing: "number"), changing: ["number": "KEL-2026-0999"])
    #expect(wrong.status == 422 && wrong.text.contains("Tidak ada keluhan bernomor itu"))
    let typed = first.number.lowercased().replacing("-", with: " ")
    let done = try await desk.submit(
      wrong.form(containing: "number"), changing: ["number": typed], pressing: "Kaitkan", following: true)
    #expect(done.text.contains("dikaitkan") && done.text.contains("Sudah dikaitkan"), "\(done.describe())")
    for (run, other) in [(first, second), (second, first)] {
      #expect(try await run.page(for: .desk).text.contains("Berkaitan dengan \(other.number)"))
    }
    _ = try await desk.submit(done.form(containing: "other"))
    #expect(try await !first.page(for: .desk).text.contains("Berkaitan dengan"))
    #expect(try office.faults().isEmpty)
  }

  @Test(
    "B2 · a merged complaint ends with its true word; its customer is told and follows the other without meeting him")
  func merged() async throws {
    let office = try await JourneyOffice.open()
    let first = try await JourneyCase.begin(in: office)
    try await first.send("catatan", by: .desk, changing: ["text": "Bapak Rudi menelepon.", "audience": "public"])
    let second = try await JourneyCase.begin(in: office)
    let page = try await merge(second, into: first)
    #expect(page.text.contains("Keluhan \(second.number) digabung ke \(first.number)."), "\(page.describe())")
    #expect(page.text.contains("Digabung ke sini \(second.number)") && page.text.contains("Sertifikat yang sama."))
    let ended = try await second.page(for: .desk)
    #expect(
      ended.text.contains("Digabung ke \(first.number)") && ended.text.contains("Keluhan \(second.number) digabung"))
    let tracked = try await second.trackingPage()
    #expect(tracked.text.contains("ditangani bersama keluhan \(first.number)"), "\(tracked.describe())")
    #expect(tracked.text.contains("Sedang dipilah petugas pelayanan") && !tracked.text.contains("Rudi"))
    #expect(!tracked.text.contains("Sertifikat yang sama."))
    #expect(try await !office.browser(of: .desk).open("/tugas").text.contains(second.number))
    #expect(try await office.browser(of: .desk).get("\(second.path)/gabung").status == 409)
    let register = try await office.browser(of: .head).open("/keluhan?status=ditutup")
    #expect(register.text.contains("Digabung ke \(first.number)"))
    #expect(try office.faults().isEmpty)
  }

  @Test("B2 · whoever deals with the one that goes on reads what went into it, with its files")
  func dealtWithTogether() async throws {
    let office = try await JourneyOffice.open()
    let second = try await JourneyCase.begin(in: office, files: [.paper])
    let first = try await JourneyCase.begin(in: office, to: .disposed)
    #expect(try await office.browser(of: .teamLead).get(second.path).status == 403)
    _ = try await merge(second, into: first)
    let page = try await second.page(for: .teamLead)
    #expect(page.status == 200 && page.text.contains("tanda terima sampel.pdf"))
    #expect(try await office.browser(of: .otherTeamLead).get(second.path).status == 403)
  }

  @Test("B2 · a merged complaint is split again with a reason, and its customer reads its own way again")
  func split() async throws {
    let office = try await JourneyOffice.open()
    let (first, second) = try await two(in: office)
    _ = try await merge(second, into: first)
    let asked = try await second.send("pisah", by: .desk, on: "/pisah")
    #expect(asked.status == 422 && asked.text.contains("Tulis mengapa keluhan ini perlu ditangani tersendiri."))
    let page = try await office.browser(of: .desk).submit(
      asked.form(containing: "reason"), changing: ["reason": "Sertifikatnya lain."], following: true)
    #expect(page.text.contains("ditangani tersendiri lagi") && page.text.contains("Langkah 2 dari 10"))
    let tracked = try await second.trackingPage()
    #expect(tracked.text.contains("Ditangani tersendiri lagi") && !tracked.text.contains("Sertifikatnya lain."))
    try await second.sort()
    #expect(try await second.page(for: .head).text.contains("Langkah 3 dari 10"))
    #expect(try office.faults().isEmpty)
  }
}
