import Support
import Testing

@Suite("B10 · the customer's word") struct ClosingJourneys {
  @Test("B10 · the customer confirms: the case closes as confirmed by the customer, with minutes")
  func confirming() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    let waiting = try await run.page(for: .desk)
    #expect(waiting.text.contains("Menunggu konfirmasi pelanggan."))
    let question = try await run.customer.click("Terima jawaban", on: try await run.trackingPage())
    let done = try await run.customer.submit(
      question.form(containing: "note"), changing: ["note": "Terima kasih."], following: true)
    #expect(done.status == 200 && done.text.contains("sudah Anda konfirmasi"), "\(done.describe())")
    #expect(done.forms.allSatisfy { $0.control(named: "note") == nil })
    let closed = try await run.page(for: .desk)
    #expect(closed.text.contains("dikonfirmasi pelanggan"))
    let letter = try await run.customer.open("\(run.tracking)/surat")
    let minutes = try await run.customer.click("Notulen penyerahan", on: letter)
    #expect(minutes.text.contains("Terima kasih.") && minutes.text.contains("001/BSPJI/PK/IV/2026"))
  }

  @Test("B10 · the desk records receipt for the customer, but not without proof")
  func recording() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    let told = [
      "recipient": "Ratna Kusuma", "receivedOn": JourneyOffice.today, "way": "handed",
      "minutes": "Surat diserahkan di loket.",
    ]
    let asked = try await run.send("penerimaan", by: .desk, changing: told)
    #expect(asked.status == 422 && asked.text.contains("Lampirkan bukti penerimaan"))
    #expect(try asked.form(containing: "recipient").value(of: "minutes") == "Surat diserahkan di loket.")
    let closed = try await run.send("penerimaan", by: .desk, changing: told, files: ["proof": [.paper]])
    #expect(closed.text.contains("Selesai") && !closed.text.contains("dikonfirmasi pelanggan"), "\(closed.describe())")
    let customers = try await run.trackingPage()
    #expect(customers.text.contains("dicatat petugas") && !customers.text.contains("tanda terima sampel.pdf"))
    let minutes = try await run.customer.open("\(run.tracking)/notulen")
    #expect(minutes.text.contains("Surat diserahkan di loket.") && minutes.text.contains("Petugas pelayanan"))
    #expect(!minutes.text.contains("Tempat") && !minutes.text.contains("Rina Wulandari"))
    #expect(try await office.browser(of: .desk).open("\(run.path)/surat/notulen").text.contains("Rina Wulandari"))
  }

  @Test("B10 · two proofs at once are refused with a sentence, and the place is told where the desk knows it")
  func oneProof() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    let told = [
      "recipient": "Ratna Kusuma", "receivedOn": JourneyOffice.today, "way": "handed", "place": "Loket 2",
      "minutes": "Surat diserahkan.",
    ]
    let asked = try await run.send("penerimaan", by: .desk, changing: told, files: ["proof": [.paper, .paper]])
    #expect(asked.status == 422 && asked.text.contains("Paling banyak 1 berkas."), "\(asked.describe())")
    let closed = try await run.send("penerimaan", by: .desk, changing: told, files: ["proof": [.paper]])
    let minutes = try await office.browser(of: .desk).click("Notulen penyerahan surat", on: closed)
    #expect(minutes.text.contains("Loket 2"))
  }

  @Test("B10 · a customer who confirms after the desk has closed is told so, and reads his note again")
  func confirmingTooLate() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    let question = try await run.customer.click("Terima jawaban", on: try await run.trackingPage())
    try await run.send(
      "penerimaan", by: .desk,
      changing: [
        "recipient": "Ratna Kusuma", "receivedOn": JourneyOffice.today, "way": "handed", "minutes": "Diserahkan.",
      ], files: ["proof": [.paper]])
    let late = try await run.customer.submit(question.form(containing: "note"), changing: ["note": "Satu hal lagi."])
    #expect(late.status == 409 && late.text.contains("Satu hal lagi."), "\(late.describe())")
    #expect(late.text.contains("diselesaikan petugas") && !late.text.contains("diselesaikan Pelanggan"))
  }

  @Test("B10 · who is not satisfied says why, and the case goes on")
  func disputing() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    let question = try await run.customer.click("Belum puas", on: try await run.trackingPage())
    let silent = try await run.customer.submit(question.form(containing: "reason"))
    #expect(silent.status == 422 && silent.text.contains("Tulis apa yang belum sesuai"))
    let told = try await run.customer.submit(
      silent.form(containing: "reason"), changing: ["reason": "Nomor seri masih salah."], following: true)
    #expect(told.status == 200 && told.text.contains("Nomor seri masih salah."))
    let desk = try await run.page(for: .desk)
    #expect(desk.text.contains("Nomor seri masih salah.") && desk.text.contains("Langkah 3 dari 10"))
    let letter = try await office.stranger.open("\(run.tracking)/surat")
    #expect(letter.text.contains("Anda menyatakan belum puas") && letter.text.contains("tetap terbuka"))
  }
}
