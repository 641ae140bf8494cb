import Support
import Testing

@Suite("B8–B9 · the reply letter") struct LetterJourneys {
  @Test("B8 · the letter begins with what the case knows, and each saved text is a version")
  func drafting() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .executed)
    let lead = try await office.browser(of: .teamLead)
    let page = try await lead.click("Susun surat balasan", on: try await run.page(for: .teamLead))
    let body = try page.form(containing: "body").value(of: "body") ?? ""
    for words in [run.number, "Belum ada penyelia pengganti", "Menambah penyelia pengganti"] {
      #expect(body.contains(words), "\(words)")
    }
    let empty = try await run.send("surat", by: .teamLead, on: "/surat", changing: ["body": ""])
    #expect(empty.status == 422 && empty.text.contains("Tulis isi suratnya."))
    try await run.send("surat", by: .teamLead, on: "/surat")
    let second = try await run.send("surat", by: .teamLead, on: "/surat", changing: ["body": "Isi yang kedua."])
    #expect(second.text.contains("Versi 2") && second.text.contains("Versi 1"))
    #expect(second.document.elements(class: "sheet").first?.text.contains("Isi yang kedua.") == true)
    #expect(try await run.trackingPage().document.links.allSatisfy { !$0.href.hasSuffix("/surat") })
  }

  @Test("B8 · initials stand under exactly the text in the editor, saved before or not")
  func initials() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .executed)
    let lead = try await office.browser(of: .teamLead)
    let read = try await run.send("surat", by: .teamLead, on: "/surat").form(containing: "body")
    try await run.send("surat", by: .teamLead, on: "/surat", changing: ["body": "Isi rekan."])
    let stale = try await lead.submit(
      read, changing: ["body": "Isi saya."], pressing: "Simpan dan bubuhkan paraf")
    #expect(stale.status == 409 && stale.text.contains("menyimpan versi 2"), "\(stale.describe())")
    let typed = try stale.form(containing: "body")
    #expect(typed.value(of: "body") == "Isi saya.")
    let page = try await lead.submit(typed, pressing: "Simpan dan bubuhkan paraf", following: true)
    #expect(page.status == 200 && page.text.contains("diparaf"), "\(page.describe())")
    let head = try await office.browser(of: .head).open("\(run.path)/surat")
    #expect(head.text.contains("Ahmad Fauzi, atas versi 3") && head.text.contains("Isi saya."))
  }

  @Test("B9 · the head signs with the password again: the letter gets its number and the customer reads it")
  func signing() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .initialled)
    let wrong = try await run.sign(password: "bukan-kata-sandi")
    #expect(wrong.status == 422 && wrong.text.contains("Kata sandi tidak cocok."))
    try await run.sign()
    let page = try await run.customer.click("Baca surat jawaban", on: try await run.trackingPage())
    #expect(page.text.contains("001/BSPJI/PK/IV/2026"), "\(page.describe())")
    #expect(page.text.contains("Bambang Suryanto") && page.text.contains("Ditandatangani secara elektronik"))
    let paper = try await run.customer.click("Cetak surat", on: page)
    #expect(paper.status == 200 && paper.text.contains("Ratna Kusuma"))
    let register = try await office.browser(of: .head).open("/surat")
    #expect(register.text.contains("001/BSPJI/PK/IV/2026"))
    #expect(
      try await office.browser(of: .teamLead).open("\(run.path)/surat").forms.allSatisfy {
        $0.control(named: "body") == nil
      })
  }

  @Test("B9 · the head sends it back with a reason; the edit voids the initials and says so")
  func returning() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .initialled)
    let silent = try await run.send("surat/pengembalian", by: .head, on: "/surat")
    #expect(silent.status == 422 && silent.text.contains("Tulis apa yang perlu diperbaiki"))
    try await run.send("surat/pengembalian", by: .head, on: "/surat", changing: ["reason": "Sebut tanggal terbit."])
    let lead = try await office.browser(of: .teamLead)
    let draft = try await lead.open("\(run.path)/surat")
    #expect(draft.text.contains("Dikembalikan") && draft.text.contains("Sebut tanggal terbit."))
    let edited = try await run.send("surat", by: .teamLead, on: "/surat", changing: ["body": "Terbit 14 April."])
    #expect(edited.text.contains("gugur karena surat diubah pada versi 2"), "\(edited.describe())")
    try await run.initial()
    try await run.sign()
    let letter = try await run.customer.open("\(run.tracking)/surat")
    #expect(letter.text.contains("Terbit 14 April."))
  }

  @Test("B9 · a letter changed since it was read is not signed: 409 says which version it is now")
  func staleSignature() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .initialled)
    let head = try await office.browser(of: .head)
    let read = try await head.open("\(run.path)/surat").form(to: "\(run.path)/surat/tanda-tangan")
    try await run.send("surat/pengembalian", by: .head, on: "/surat", changing: ["reason": "Perbaiki."])
    try await run.send("surat", by: .teamLead, on: "/surat", changing: ["body": "Isi baru."])
    try await run.initial()
    let stale = try await head.submit(read, changing: ["password": Colleague.password])
    #expect(stale.status == 409 && stale.text.contains("sekarang versi 2"), "\(stale.describe())")
    #expect(try await run.trackingPage().document.links.allSatisfy { !$0.href.hasSuffix("/surat") })
  }
}
