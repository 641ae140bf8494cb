import Support
import Testing

@Suite("B10 · an answer the customer disputes") struct DisputeJourneys {
  private static let words = "Nomor seri masih salah."

  /// What leads from the head's disposition to the next signed letter.
  private static let again: [JourneyCase.Stage] = [
    .disposed, .studied, .explained, .planned, .executed, .initialled, .signed,
  ]

  private func dispute(_ run: JourneyCase, _ words: String = words) async throws -> WebPage {
    run.office.pass(minutes: 5)
    let question = try await run.customer.click("Belum puas", on: try await run.trackingPage())
    return try await run.customer.submit(
      question.form(containing: "reason"), changing: ["reason": words], following: true)
  }

  private func disputed(in office: JourneyOffice) async throws -> JourneyCase {
    let run = try await JourneyCase.begin(in: office, to: .signed)
    _ = try await dispute(run)
    return run
  }

  @Test("B10 · who is not satisfied is reported to whom the procedure names: the head, who is told and has the task")
  func reported() async throws {
    let office = try await JourneyOffice.open()
    let run = try await disputed(in: office)
    let page = try await run.page(for: .head)
    #expect(page.text.contains("Langkah 3 dari 10") && page.text.contains(Self.words), "\(page.describe())")
    #expect(page.text.contains("Pelanggan belum puas: \(run.number)"))
    #expect(try await office.browser(of: .head).open("/tugas").text.contains(run.number))
    #expect(try office.mails("letter.disputed").contains { $0.address == Colleague.head.email })
    #expect(try office.mails("letter.disputed").allSatisfy { !$0.body.contains(Self.words) })
    let customers = try await run.trackingPage()
    #expect(customers.text.contains("Menunggu arahan pimpinan") && customers.text.contains(Self.words))
    #expect(try await run.customer.open("\(run.tracking)/surat").text.contains("Anda menyatakan belum puas"))
  }

  @Test("B10 · a new letter answers what was disputed, and its minutes tell of both")
  func answeredAnew() async throws {
    let office = try await JourneyOffice.open()
    let run = try await disputed(in: office)
    for stage in Self.again { try await run.perform(stage) }
    let page = try await run.trackingPage()
    #expect(page.text.contains("Surat jawaban sudah ditandatangani. Menunggu konfirmasi Anda."), "\(page.describe())")
    let question = try await run.customer.click("Terima jawaban", on: page)
    let done = try await run.customer.submit(question.form(containing: "note"), following: true)
    #expect(done.text.contains("Selesai, sudah Anda konfirmasi."), "\(done.describe())")
    let minutes = try await run.customer.open("\(run.tracking)/notulen")
    #expect(minutes.text.contains(Self.words) && minutes.text.contains("002/BSPJI/PK/IV/2026"))
    #expect(try office.faults() == [])
  }

  @Test("D11 · the rounds are limited: the last answer stands, and the customer is told where else he may turn")
  func lastAnswer() async throws {
    let office = try await JourneyOffice.open()
    let run = try await disputed(in: office)
    for stage in Self.again { try await run.perform(stage) }
    let question = try await run.customer.click("Belum puas", on: try await run.trackingPage())
    #expect(question.text.contains("Ini kali ke-2 dari 2"), "\(question.describe())")
    _ = try await dispute(run, "Masih salah.")
    for stage in Self.again { try await run.perform(stage) }
    let last = try await run.customer.click("Belum puas", on: try await run.trackingPage())
    #expect(last.text.contains("jawaban akhir dan keluhan ditutup") && last.text.contains("Ombudsman"))
    let closed = try await dispute(run, "Tetap salah.")
    #expect(closed.text.contains("Ditutup dengan jawaban akhir; Anda belum puas."), "\(closed.describe())")
    #expect(closed.text.contains("Ombudsman") && !closed.text.contains("Buka kembali"))
    #expect(try office.mails("case.finalAnswer").contains { $0.body.contains("SP4N-LAPOR!") })
    let register = try await office.browser(of: .head).open("/keluhan?status=ditutup&q=\(run.number)")
    #expect(register.text.contains("Ditutup dengan jawaban akhir"))
    #expect(try await run.customer.get("\(run.tracking)/buka-kembali").status == 303)
    #expect(try office.faults() == [])
  }

  @Test("B10 · the button pressed twice is one dispute, and one round")
  func twice() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    let question = try await run.customer.click("Belum puas", on: try await run.trackingPage())
    for _ in 1...2 {
      let page = try await run.customer.submit(
        question.form(containing: "reason"), changing: ["reason": Self.words], following: true)
      #expect(page.status == 200, "\(page.describe())")
    }
    let story = try await run.page(for: .desk).document.elements(class: "story").first?.text ?? ""
    #expect(story.ranges(of: Self.words).count == 1)
  }

  @Test("B10 · the desk's form for the letter is stale once the customer has disputed it")
  func disputedMeanwhile() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    let form = try await run.page(for: .desk).form(containing: "proof")
    _ = try await dispute(run)
    let told = [
      "recipient": "Ratna Kusuma", "receivedOn": JourneyOffice.today, "way": "handed", "minutes": "Surat diserahkan.",
    ]
    let late = try await office.browser(of: .desk).submit(form, changing: told, files: ["proof": [.paper]])
    #expect(late.status == 409 && late.text.contains("belum puas"), "\(late.describe())")
  }
}
