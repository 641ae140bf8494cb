import Support
import Testing

@Suite("C6 · how customers say it was") struct SatisfactionJourneys {
  /// A case that was closed on Tuesday 14 April, and its customer was asked two working days later.
  private func asked(in office: JourneyOffice) async throws -> (run: JourneyCase, link: String) {
    let run = try await closed(in: office)
    await office.pass(days: 2)
    try office.runJobs()
    return (run, try link(in: try office.mails("survey.asked")))
  }

  private func closed(in office: JourneyOffice, _ secrecy: Secrecy = .named) async throws -> JourneyCase {
    let run = try await JourneyCase.begin(in: office, secrecy, to: .signed)
    let question = try await run.customer.open("\(run.tracking)/terima")
    _ = try await run.customer.submit(question.form(containing: "note"))
    return run
  }

  private func link(in mails: [TestApp.WaitingMail]) throws -> String {
    let body = try #require(mails.first?.body)
    let match = try #require(body.firstMatch(of: #/\/penilaian\/[\w-]+/#))
    return String(match.0)
  }

  private func answers(_ form: WebForm, _ score: String) -> [String: String] {
    var answers: [String: String] = [:]
    for name in form.controls.map(\.name) where name.contains("-v") { answers[name] = score }
    return answers
  }

  @Test("C6 · asked once, later than the letter, by a link of his own; reminded once; after its time it is closed")
  func asking() async throws {
    let office = try await JourneyOffice.open()
    _ = try await closed(in: office)
    try office.runJobs()
    await office.pass(days: 1)
    try office.runJobs()
    #expect(try office.mails("survey.asked").isEmpty)
    await office.pass(days: 1)
    for _ in 1...2 { try office.runJobs() }
    #expect(try office.mails("survey.asked").count == 1)
    await office.pass(days: 5)
    for _ in 1...2 { try office.runJobs() }
    #expect(try office.mails("survey.reminded").isEmpty, "three working days later")
    await office.pass(days: 2)
    for _ in 1...2 { try office.runJobs() }
    #expect(try office.mails("survey.reminded").count == 1)
    await office.pass(days: 25)
    let link = try link(in: try office.mails("survey.asked"))
    let late = try await office.stranger.open(link)
    #expect(late.status == 200 && late.text.contains("Penilaian sudah ditutup") && late.forms.isEmpty)
    #expect(try office.faults() == [])
  }

  @Test("C6 · answered without an account and without a script, all three or told which is missing, and only once")
  func answering() async throws {
    let office = try await JourneyOffice.open()
    let (run, link) = try await asked(in: office)
    let phone = office.stranger
    for _ in 1...2 { #expect(try await phone.open(link).status == 200, "a scanner of mails opens it too") }
    let form = try await phone.open(link).form(containing: "comment")
    let short = try await phone.submit(form, changing: ["comment": "Cepat."])
    #expect(short.status == 422 && short.text.contains("Pilih satu jawaban."))
    #expect(try short.form(containing: "comment").value(of: "comment") == "Cepat.")
    let done = try await phone.submit(
      short.form(containing: "comment"), changing: answers(form, "5"), following: true)
    #expect(done.text.contains("Penilaian Anda kami terima pada"), "\(done.describe())")
    let again = try await phone.submit(form, changing: answers(form, "1"))
    #expect(again.status == 409)
    let list = try await office.browser(of: .head).open("/kepuasan")
    #expect(list.text.contains("5,0") && list.text.contains("n kecil") && list.text.contains("100"))
    #expect(list.text.contains("1 dari 1 yang ditanya menjawab."))
    #expect(try await run.page(for: .desk).text.contains("Penilaian pelanggan"))
    await office.pass(days: 12)
    try office.runJobs()
    #expect(try office.mails("survey.reminded").isEmpty, "who has answered is not reminded")
    #expect(try office.faults() == [])
  }

  @Test("C6 · without answers there is no figure; an anonymous customer is not asked")
  func nothing() async throws {
    let office = try await JourneyOffice.open()
    _ = try await closed(in: office, .anonymous)
    await office.pass(days: 2)
    try office.runJobs()
    #expect(try office.mails("survey.asked").isEmpty)
    let page = try await office.browser(of: .head).open("/kepuasan")
    #expect(page.text.contains("belum ada") && !page.text.contains("0,0"))
    #expect(page.text.contains("Belum ada penilaian dengan saringan ini."))
  }

  @Test("C6 · the questions are worded anew, and an answer keeps the wording it was given to")
  func versions() async throws {
    let office = try await JourneyOffice.open()
    let (run, link) = try await asked(in: office)
    let early = office.stranger
    let old = try await early.open(link).form(containing: "comment")
    let admin = try await office.browser(of: .admin)
    let questions = try await admin.open("/pengaturan/pertanyaan").form(containing: "speed")
    let empty = try await admin.submit(questions, changing: ["speed": ""])
    #expect(empty.status == 422 && empty.text.contains("Tulis pertanyaannya."))
    _ = try await admin.submit(questions, changing: ["speed": "Cepatkah kami?"])
    let stale = try await early.submit(old, changing: answers(old, "4"))
    #expect(stale.status == 422 && stale.text.contains("Cepatkah kami?"), "\(stale.describe())")
    let browser = office.stranger
    let form = try await browser.open(link).form(containing: "comment")
    _ = try await browser.submit(form, changing: answers(form, "4"))
    _ = try await admin.submit(
      try await admin.open("/pengaturan/pertanyaan").form(containing: "speed"), changing: ["speed": "Lekaskah kami?"])
    let place = run.path.replacing("/keluhan/", with: "/kepuasan/")
    #expect(try await office.browser(of: .desk).open(place).text.contains("Cepatkah kami?"))
  }

  @Test("D1 · a bad answer with consent waits for the desk, and becomes a complaint of its own")
  func badAnswer() async throws {
    let office = try await JourneyOffice.open()
    let (run, link) = try await asked(in: office)
    let browser = office.stranger
    let form = try await browser.open(link).form(containing: "comment")
    _ = try await browser.submit(
      form, changing: answers(form, "1").merging(["comment": "Sertifikat kedua juga salah."]) { $1 },
      ticking: ["mayContact": ["1"]])
    let desk = try await office.browser(of: .desk)
    let tasks = try await desk.open("/tugas")
    let sheet = try await desk.click("Hubungi pelanggan yang menilai kurang", on: tasks)
    #expect(sheet.text.contains("Sertifikat kedua juga salah.") && sheet.text.contains("1 dari 5"))
    #expect(try await !office.browser(of: .head).open("/tugas").text.contains("menilai kurang"))
    let raised = try await desk.submit(
      sheet.form(to: sheet.url + "/keluhan"), following: true)
    #expect(raised.text.contains("Penilaian kurang: ") && raised.text.contains("Survei"), "\(raised.describe())")
    #expect(raised.text.contains("Ratna Kusuma"))
    #expect(try await !desk.open("/tugas").text.contains("menilai kurang"))
    #expect(try await run.page(for: .desk).text.contains("menjadi keluhan baru"))
    #expect(try office.faults() == [])
  }

  @Test("P6 · the answers leave as CSV and workbook, as filtered")
  func exports() async throws {
    let office = try await JourneyOffice.open()
    let (run, link) = try await asked(in: office)
    let browser = office.stranger
    let form = try await browser.open(link).form(containing: "comment")
    _ = try await browser.submit(form, changing: answers(form, "2"))
    let head = try await office.browser(of: .head)
    #expect(try await head.get("/kepuasan.csv?nilai=kurang").body.contains(run.number))
    #expect(try await !head.get("/kepuasan.csv?bulan=2025-01").body.contains(run.number))
    #expect(try await head.get("/kepuasan.xlsx").status == 200)
    #expect(try await head.open("/kepuasan?dihubungi=1").text.contains("Belum ada penilaian dengan saringan ini."))
  }
}
