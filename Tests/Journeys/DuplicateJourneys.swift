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

  private static let call = [
    "channel": "telephone", "subject": "Antrean loket pengujian terlalu lama", "description": "Dua jam.",
    "service": "Loket", "isDangerous": "no", "confidentiality": "named", "name": "Budi", "phone": "0813 1111 2222",
  ]

  private func record(in office: JourneyOffice, files: [WebUpload] = []) async throws -> WebPage {
    let desk = try await office.browser(of: .desk)
    let form = try await desk.open("/keluhan/catat").form(containing: "channel")
    return try await desk.submit(form, changing: Self.call, files: ["files": files], following: true)
  }

  @Test("B1 · the desk is shown before recording that the same was said, and records it all the same with its files")
  func beforeRecording() async throws {
    let office = try await JourneyOffice.open()
    let first = try await record(in: office)
    #expect(!first.text.contains("Mungkin sudah pernah disampaikan") && first.text.contains("KEL-2026-0001"))
    let asked = try await record(in: office, files: [.paper])
    #expect(asked.status == 200 && asked.text.contains("Mungkin sudah pernah disampaikan"), "\(asked.describe())")
    #expect(asked.text.contains("kontak pelanggan sama, perihal sama") && asked.text.contains("belum dicatat"))
    let desk = try await office.browser(of: .desk)
    #expect(try await desk.click("Buka KEL-2026-0001", on: asked).text.contains("Antrean loket"))
    #expect(try await desk.open("/keluhan").document.elements(class: "row-link").count == 1)
    let form = try asked.form(containing: "description")
    let recorded = try await desk.submit(form, pressing: "Tetap catat sebagai keluhan baru", following: true)
    #expect(recorded.text.contains("KEL-2026-0002") && recorded.text.contains("Mungkin sudah pernah disampaikan"))
    #expect(try await desk.click("Buka keluhan", on: recorded).text.contains("tanda terima sampel.pdf"))
    let again = try await desk.submit(form, pressing: "Tetap catat sebagai keluhan baru", following: true)
    #expect(again.text.contains("KEL-2026-0002"), "\(again.describe())")
    #expect(try office.faults().isEmpty)
  }

  @Test("B1 · whoever would rather change what he typed gets it back, with its files")
  func changing() async throws {
    let office = try await JourneyOffice.open()
    _ = try await record(in: office)
    let asked = try await record(in: office, files: [.paper])
    let desk = try await office.browser(of: .desk)
    let back = try await desk.submit(asked.form(containing: "description"), pressing: "Ubah isian")
    let form = try back.form(containing: "channel")
    #expect(back.status == 200 && form.value(of: "description") == "Dua jam.", "\(back.describe())")
    #expect(form.value(of: "channel") == "telephone" && back.text.contains("tanda terima sampel.pdf"))
    let other = ["subject": "Toilet kotor", "phone": "0813 9999 0000", "name": "Sari"]
    let recorded = try await desk.submit(form, changing: other, pressing: "Catat keluhan", following: true)
    #expect(recorded.text.contains("KEL-2026-0002"), "\(recorded.describe())")
  }

  @Test("B2 · when the one that went on ends, each customer whose complaint went into it is told under his own number")
  func toldOfTheEnd() async throws {
    let office = try await JourneyOffice.open()
    let first = try await JourneyCase.begin(in: office, to: .signed)
    let second = try await JourneyCase.begin(in: office)
    let third = try await JourneyCase.begin(in: office)
    _ = try await merge(third, into: second)
    _ = try await merge(second, into: first)
    let moved = try office.mails("complaint.survivorEnded")
    #expect(moved.count == 1 && moved.allSatisfy { $0.subject.contains(third.number) })
    let question = try await first.customer.click("Terima jawaban", on: try await first.trackingPage())
    _ = try await first.customer.submit(question.form(containing: "note"), changing: ["note": "Terima kasih banyak."])
    let told = try office.mails("complaint.survivorEnded").dropFirst()
    #expect(Set(told.map(\.subject)) == Set([second, third].map { "Penanganan keluhan \($0.number) berakhir" }))
    #expect(told.allSatisfy { $0.body.contains("Penanganannya sudah selesai.") && !$0.body.contains("banyak") })
    for run in [second, third] {
      let page = try await run.trackingPage()
      #expect(page.text.contains("Penanganan bersama berakhir") && page.text.contains("Penanganannya sudah selesai."))
      #expect(!page.text.contains("Terima kasih banyak"))
    }
    #expect(try office.faults().isEmpty)
  }

  @Test("B2 · the customer of a merged complaint is not told that it is solved when the other's was taken back")
  func toldOfWithdrawal() async throws {
    let office = try await JourneyOffice.open()
    let (first, second) = try await two(in: office)
    _ = try await merge(second, into: first)
    let question = try await first.customer.click("Tarik keluhan", on: try await first.trackingPage())
    _ = try await first.customer.submit(question.form(containing: "reason"), ticking: ["sure": ["1"]])
    let mails = try office.mails("complaint.survivorEnded")
    #expect(mails.count == 1 && mails.allSatisfy { $0.body.contains("ditutup sebelum penanganannya selesai") })
    #expect(mails.allSatisfy { $0.body.contains("sebut nomor \(second.number)") })
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
    #expect(tracked.text.contains("Keluhan sedang dipilah") && !tracked.text.contains("Rudi"))
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
