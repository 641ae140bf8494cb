import Support
import Testing

@Suite("The ends of a case that its procedure does not have") struct EndingJourneys {
  private func withdraw(_ run: JourneyCase, _ reason: String = "Sudah diselesaikan lewat telepon.") async throws
    -> WebPage
  {
    run.office.pass(minutes: 5)
    let question = try await run.customer.click("Tarik keluhan", on: try await run.trackingPage())
    return try await run.customer.submit(
      question.form(containing: "reason"), changing: ["reason": reason], ticking: ["sure": ["1"]], following: true)
  }

  @Test("P5 · a withdrawn complaint leaves all tasks, and the letter that waited can be signed no more")
  func withdrawn() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .initialled)
    let head = try await office.browser(of: .head)
    let signing = try await head.open("\(run.path)/surat").form(to: "\(run.path)/surat/tanda-tangan")
    let question = try await run.customer.click("Tarik keluhan", on: try await run.trackingPage())
    let unsure = try await run.customer.submit(question.form(containing: "reason"))
    #expect(unsure.status == 422 && unsure.text.contains("Centang bila Anda yakin"))
    #expect(try await head.open("/tugas").text.contains(run.number))
    let done = try await withdraw(run)
    #expect(done.text.contains("Anda tarik kembali") && !done.text.contains("konfirmasi"), "\(done.describe())")
    #expect(done.forms.allSatisfy { $0.control(named: "note") == nil })
    #expect(try await !head.open("/tugas").text.contains(run.number))
    let late = try await head.submit(signing, changing: ["password": Colleague.password])
    #expect(late.status == 409 && late.text.contains("Ditarik oleh pelanggan"), "\(late.describe())")
    #expect(try await run.customer.get("\(run.tracking)/surat").status == 404)
    #expect(try office.mails("case.withdrawn").map(\.address).contains(Colleague.head.email))
    let register = try await head.open("/keluhan?status=ditutup&q=\(run.number)")
    #expect(register.text.contains("Ditarik oleh pelanggan"))
    #expect(try await head.open("/kpi").status == 200)
    #expect(try office.faults() == [])
  }

  @Test("D11 · what was withdrawn is opened again where colleagues were at work, and only within the time granted")
  func reopened() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .initialled)
    let closed = try await withdraw(run)
    #expect(closed.text.contains("Dapat sampai Kamis, 14 Mei 2026."), "\(closed.describe())")
    let question = try await run.customer.click("Buka kembali keluhan", on: closed)
    let silent = try await run.customer.submit(question.form(containing: "reason"))
    #expect(silent.status == 422 && silent.text.contains("Tulis apa yang belum selesai"))
    let again = try await run.customer.submit(
      silent.form(containing: "reason"), changing: ["reason": "Ternyata belum."], following: true)
    #expect(again.status == 200 && again.text.contains("Ternyata belum."), "\(again.describe())")
    #expect(try await run.page(for: .head).text.contains("Langkah 9 dari 10"))
    let twice = try await run.customer.submit(silent.form(containing: "reason"), changing: ["reason": "Sekali lagi."])
    #expect(twice.status == 409 && twice.text.contains("sudah terbuka") && twice.text.contains("Sekali lagi."))
    _ = try await withdraw(run)
    let late = try await run.customer.open("\(run.tracking)/buka-kembali").form(containing: "reason")
    await office.pass(days: 31)
    let refused = try await run.customer.submit(late, changing: ["reason": "Terlambat."])
    #expect(refused.status == 409 && refused.text.contains("Sampaikan keluhan baru"), "\(refused.describe())")
    #expect(try await !run.trackingPage().text.contains("Buka kembali"))
    #expect(try office.faults() == [])
  }

  @Test("D11 · a case that was settled is opened again with who deals with dissatisfied customers, also by colleagues")
  func settled() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    let question = try await run.customer.click("Terima jawaban", on: try await run.trackingPage())
    _ = try await run.customer.submit(question.form(containing: "note"))
    let asked = try await run.send("buka-kembali", by: .desk, on: "/buka-kembali")
    #expect(asked.status == 422 && asked.text.contains("Tulis mengapa"))
    #expect(try await office.browser(of: .manager).get("\(run.path)/buka-kembali").status == 403)
    let page = try await run.send(
      "buka-kembali", by: .desk, on: "/buka-kembali", changing: ["reason": "Pelanggan menelepon lagi."])
    #expect(page.text.contains("Langkah 3 dari 10"), "\(page.describe())")
    #expect(try office.mails("case.reopened").count == 2)
    #expect(try await run.trackingPage().text.contains("Pelanggan menelepon lagi."))
    #expect(try office.faults() == [])
  }

  @Test("what is not within our power is closed with why and where else to go, and the customer is told")
  func notOurs() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office)
    let asked = try await run.send(
      "di-luar-wewenang", by: .desk, on: "/di-luar-wewenang", changing: ["elsewhere": ""])
    #expect(asked.status == 422 && asked.text.contains("Tulis mengapa keluhan ini di luar wewenang kita."))
    let page = try await run.send(
      "di-luar-wewenang", by: .desk, on: "/di-luar-wewenang",
      changing: ["reason": "Izin usaha diterbitkan dinas kota.", "elsewhere": "Dinas Perizinan Kota Samarinda"])
    #expect(page.text.contains("Ditutup, di luar wewenang kami"), "\(page.describe())")
    let customers = try await run.trackingPage()
    #expect(customers.text.contains("Dinas Perizinan Kota Samarinda") && !customers.text.contains("Buka kembali"))
    #expect(try office.mails("case.notOurs").count == 1)
    #expect(try await !office.browser(of: .desk).open("/tugas").text.contains(run.number))
    let again = try await run.send(
      "buka-kembali", by: .desk, on: "/buka-kembali", changing: ["reason": "Ternyata milik kita."])
    #expect(again.text.contains("Langkah 2 dari 10"))
    #expect(try office.faults() == [])
  }
}

@Suite("B10 · a customer who says nothing") struct LapseJourneys {
  @Test("B10 · he is told in time, reads the date on his page, and the case closes in true words; he may reopen it")
  func lapses() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    #expect(try await run.trackingPage().text.contains("Bila sampai Selasa, 28 April 2026"))
    try office.runJobs()
    #expect(try office.mails("case.lapsing").isEmpty)
    await office.pass(days: 9)
    try office.runJobs()
    try office.runJobs()
    let notices = try office.mails("case.lapsing")
    #expect(notices.count == 1 && notices.allSatisfy { $0.body.contains("Selasa, 28 April 2026") })
    await office.pass(days: 5)
    try office.runJobs()
    #expect(try await run.trackingPage().text.contains("Menunggu konfirmasi Anda"))
    await office.pass(days: 1)
    try office.runJobs()
    let closed = try await run.trackingPage()
    #expect(closed.text.contains("Ditutup karena tidak ada tanggapan Anda."), "\(closed.describe())")
    #expect(closed.text.contains("Buka kembali keluhan") && !closed.text.contains("sudah Anda konfirmasi"))
    #expect(try office.mails("case.lapsed").count == 1)
    #expect(try office.faults() == [])
  }

  @Test("B10 · a program that stood still for weeks gives notice first, and closes nothing at once")
  func stopped() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    await office.pass(days: 49)
    try office.runJobs()
    #expect(try office.mails("case.lapsing").count == 1)
    #expect(try await run.trackingPage().text.contains("Menunggu konfirmasi Anda"))
    await office.pass(days: 8)
    try office.runJobs()
    #expect(try await run.trackingPage().text.contains("Ditutup karena tidak ada tanggapan"))
  }

  @Test("B10 · who has just written is not silent: his days begin anew, and he is told of them anew")
  func spoke() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .signed)
    await office.pass(days: 9)
    try office.runJobs()
    _ = try await run.customer.submit(
      try await run.trackingPage().form(containing: "note"), changing: ["note": "Tunggu, saya sedang memeriksa."])
    await office.pass(days: 7)
    try office.runJobs()
    #expect(try await run.trackingPage().text.contains("Menunggu konfirmasi Anda"))
    await office.pass(days: 7)
    try office.runJobs()
    #expect(try office.mails("case.lapsing").count == 2)
    #expect(try office.mails("case.lapsed").isEmpty)
  }

  @Test("B10 · nothing is closed or announced outside working hours, and nothing at all where that is set")
  func hours() async throws {
    let office = try await JourneyOffice.open()
    _ = try await JourneyCase.begin(in: office, to: .signed)
    await office.pass(days: 11)
    try office.runJobs()
    #expect(try office.mails("case.lapsing").isEmpty, "a Saturday")
    await office.pass(days: 2)
    try await office.change(rules: ["lapseDays": "0"])
    try office.runJobs()
    #expect(try office.mails("case.lapsing").isEmpty)
  }
}
