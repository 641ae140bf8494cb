import Support
import Testing

@Suite("A2 · a round of a survey, from its plan to its end") struct SurveyJourneys {
  /// Plans a round of the nine elements for clients, and gives its address.
  private func plan(_ office: JourneyOffice, _ anonymity: String) async throws -> String {
    let hse = try await office.browser(of: .hse)
    let form = try await hse.open("/survei/putaran/baru").form(containing: "anonymity")
    let short = try await hse.submit(form, changing: ["title": "Kepuasan April"])
    #expect(short.status == 422 && short.text.contains("Pilih paling sedikit satu kelompok."))
    let page = try await hse.submit(
      short.form(containing: "anonymity"),
      changing: [
        "version": "Survei Kepuasan Masyarakat, versi 1", "opensOn": "2026-04-14", "closesOn": "2026-04-30",
        "anonymity": anonymity, "population-client": "100", "target-client": "80",
      ], ticking: ["segments": ["client"]], following: true)
    #expect(
      page.text.contains("Rancangan putaran disimpan") && page.text.contains("Kepuasan April"), "\(page.describe())")
    return page.url
  }

  private func press(_ label: String, at path: String, _ office: JourneyOffice) async throws -> WebPage {
    let hse = try await office.browser(of: .hse)
    return try await hse.submit(try await hse.open(path).form(withButton: label), following: true)
  }

  /// Makes a link for many and gives its address.
  private func link(_ kind: String, of round: String, _ office: JourneyOffice) async throws -> String {
    let hse = try await office.browser(of: .hse)
    let form = try await hse.open(round + "/tautan").form(containing: "capacity")
    let page = try await hse.submit(
      form, changing: ["kind": kind, "capacity": kind == "open" ? "2" : ""], following: true)
    let match = try #require(page.body.firstMatch(of: #/href="(\/isi\/[\w-]+)"/#))
    return String(match.1)
  }

  private func mailLink(_ office: JourneyOffice, _ kind: String = "round.invited") throws -> String {
    let body = try #require(try office.mails(kind).first?.body)
    return String(try #require(body.firstMatch(of: #/\/isi\/[\w-]+/#)).0)
  }

  /// Judges all elements that one page asks for by one value, and fills in what else is needed.
  private func filled(_ page: WebPage, _ value: String) throws -> [String: String] {
    let form = try page.form(containing: "part")
    if form.control(named: "q_layanan") != nil { return ["q_layanan": "Pengujian air"] }
    guard form.control(named: "q_persyaratan")?.kind == .radio else { return [:] }
    let names = Set(form.controls.map(\.name).filter { $0.hasPrefix("q_") })
    return Dictionary(uniqueKeysWithValues: names.map { ($0, value) })
  }

  /// Answers to the end, and has it noted as a complaint where the last part offers that; what stands after the last page.
  private func answer(_ browser: WebClient, _ path: String, _ value: String = "4") async throws -> WebPage {
    var page = try await browser.click("Mulai mengisi", on: try await browser.open(path))
    for _ in 1...5 where page.forms.contains(where: { $0.control(named: "part") != nil }) {
      let form = try page.form(containing: "part")
      let complaint = form.control(named: "complains") == nil ? [:] : ["complains": ["1"]]
      page = try await browser.submit(form, changing: try filled(page, value), ticking: complaint, following: true)
    }
    return page
  }

  @Test("A2 · planned, opened, invited, answered with a wrong page and a break, by screen, by paper, closed, too late")
  func wholeRound() async throws {
    let office = try await JourneyOffice.open()
    let round = try await plan(office, "anonymous")
    try await invite(office, round)
    let path = try mailLink(office)
    try await person(office, path)
    try await screen(office, round)
    try await paper(office, round)
    let shown = try await office.browser(of: .hse).open(round)
    #expect(shown.text.contains("3 jawaban masuk"), "\(shown.describe())")
    await office.pass(days: 17)
    try office.runJobs()
    let late = try await office.stranger.open(path)
    #expect(late.status == 200 && late.text.contains("Survei sudah ditutup") && late.forms.isEmpty)
    #expect(late.text.contains("Ada yang ingin Anda sampaikan? Hubungi"), "\(late.describe())")
    try await lastPaper(office, round)
    #expect(try await office.browser(of: .hse).open("/survei?keadaan=ditutup").text.contains("Kepuasan April"))
    #expect(try office.faults() == [])
  }

  /// Two people are invited, one of them twice, and the round is opened.
  private func invite(_ office: JourneyOffice, _ round: String) async throws {
    let hse = try await office.browser(of: .hse)
    #expect(try await hse.open(round).text.contains("80"), "the advice stands beside the population")
    let invitation = try await hse.open(round + "/undangan").form(containing: "people")
    let wrong = try await hse.submit(invitation, changing: ["segment": "Klien", "people": "Ani"])
    #expect(wrong.status == 422 && wrong.text.contains("baris 1"))
    let invited = try await hse.submit(
      wrong.form(containing: "people"),
      changing: ["people": "Ani; ani@example.com\nBudi; budi@example.com\nAni; ani@example.com"], following: true)
    #expect(invited.text.contains("2 orang mendapat tautan pribadi") && invited.text.contains("1 baris"))
    let opened = try await press("Jadwalkan putaran", at: round, office)
    #expect(opened.body.contains("Terbuka</span>"), "\(opened.describe())")
    try office.runJobs()
  }

  /// Somebody answers behind his link, with a wrong page, and goes on later.
  private func person(_ office: JourneyOffice, _ path: String) async throws {
    let phone = office.stranger
    for _ in 1...2 { #expect(try await phone.open(path).status == 200, "a scanner of mails opens it too") }
    let intro = try await phone.open(path)
    #expect(intro.header("X-Robots-Tag") == "noindex")
    for words in ["Survei ini anonim", "Sekitar 5 menit", "30 April 2026", "Pertanyaan tentang survei ini"] {
      #expect(intro.text.contains(words), "\(words)")
    }
    let first = try await phone.click("Mulai mengisi", on: intro)
    #expect(first.text.contains("Bagian 1 dari 3"), "\(first.describe())")
    var some = try filled(first, "3")
    some["q_waktu"] = ""
    let lacking = try await phone.submit(first.form(containing: "part"), changing: some)
    #expect(lacking.status == 422 && lacking.text.contains("Pilih satu jawaban."))
    #expect(try lacking.form(containing: "part").value(of: "q_biaya") == "3", "what was chosen is kept")
    let second = try await phone.submit(
      lacking.form(containing: "part"), changing: ["q_waktu": "2"], following: true)
    #expect(second.text.contains("Bagian 2 dari 3"), "\(second.describe())")
    let back = try await phone.submit(second.form(containing: "part"), pressing: "Kembali", following: true)
    #expect(try back.form(containing: "part").value(of: "q_waktu") == "2")

    let other = try await office.stranger.open(path)
    #expect(other.text.contains("Mulai mengisi"), "what is begun in an anonymous round opens in its own browser alone")
    let resumed = try await phone.click("Lanjutkan mengisi", on: try await phone.open(path))
    #expect(resumed.text.contains("Bagian 2 dari 3"))
    var page = try await phone.submit(
      resumed.form(containing: "part"), changing: ["q_layanan": "Pengujian air"], following: true)
    page = try await phone.submit(page.form(containing: "part"), following: true)
    #expect(page.text.contains("Jawaban Anda kami terima."), "\(page.describe())")
    #expect(try await phone.open(path).text.contains("Sudah Anda isi"))
  }

  /// Two people at one screen: the second finds nothing of the first, also not by sending his page again.
  private func screen(_ office: JourneyOffice, _ round: String) async throws {
    let path = try await link("kiosk", of: round, office)
    let screen = office.stranger
    let start = try await screen.open(path)
    #expect(!start.text.contains("Lacak"), "no ways to other pages")
    let first = try await screen.click("Mulai mengisi", on: start)
    #expect(first.body.contains("data-idle=\"180\" data-start=\"\(path)\"") && first.header("Refresh") == nil)
    #expect(first.body.contains("<noscript><meta http-equiv=\"refresh\" content=\"900; url=\(path)\"></noscript>"))
    let second = try await screen.submit(first.form(containing: "part"), changing: try filled(first, "1"))
    #expect(second.text.contains("Bagian 2 dari 3"))
    let fresh = try await screen.click("Mulai mengisi", on: try await screen.open(path))
    #expect(try fresh.form(containing: "part").value(of: "q_waktu") == nil)
    let again = try await screen.submit(second.form(containing: "part"), changing: ["q_layanan": "Uji"])
    #expect(again.status == 303 && again.location == path, "the page of the one before leads to the start")
    let done = try await answer(screen, path)
    #expect(done.text.contains("Jawaban Anda kami terima.") && done.body.contains("data-idle=\"20\""))
  }

  /// A paper is typed by its numbers; what is empty on it is said to be so.
  private func paper(_ office: JourneyOffice, _ round: String) async throws {
    _ = try await link("paper", of: round, office)
    let hse = try await office.browser(of: .hse)
    let blank = try await hse.click("Cetak lembar kosong", on: try await hse.open(round + "/tautan"))
    #expect(blank.status == 200 && blank.text.contains("kecepatan kami"), "\(blank.describe())")
    let keying = try await hse.click("Ketik jawaban", on: try await hse.open(round + "/tautan"))
    let form = try keying.form(containing: "sheet")
    var typed: [String: String] = [:]
    for control in form.controls where control.name.hasPrefix("q_") { typed[control.name] = "3" }
    for name in ["q_layanan", "q_saran", "q_umur", "q_jenis-kelamin", "q_pendidikan", "q_pekerjaan"] {
      typed[name] = ""
    }
    typed["q_biaya"] = "9"
    let wrong = try await hse.submit(form, changing: typed, ticking: ["incomplete": ["1"]])
    #expect(wrong.status == 422 && wrong.text.contains("Pilih dari jawaban yang tersedia."), "\(wrong.describe())")
    let kept = try await hse.submit(
      wrong.form(containing: "sheet"), changing: ["q_biaya": "4"], following: true)
    #expect(kept.text.contains("Lembar ke-1 disimpan"), "\(kept.describe())")
  }

  /// The last paper is keyed after the last day; figures of the anonymous round wait until all are.
  private func lastPaper(_ office: JourneyOffice, _ round: String) async throws {
    let hse = try await office.browser(of: .hse)
    #expect(try await hse.open(round + "/analisis").text.contains("sesudah putaran ditutup"))
    let keying = try await hse.click("Ketik jawaban", on: try await hse.open(round + "/tautan"))
    let kept = try await hse.submit(
      keying.form(containing: "sheet"), changing: ["q_biaya": "3"], ticking: ["incomplete": ["1"]], following: true)
    #expect(kept.text.contains("Lembar ke-2 disimpan"), "\(kept.describe())")
    let done = try await press("Nyatakan pengetikan selesai", at: round, office)
    #expect(done.text.contains("4 jawaban masuk."), "\(done.describe())")
    #expect(try await hse.open(round + "/analisis").text.contains("jawabannya di bawah 5"))
  }

  @Test("A2 · an open link stops at its limit; a poster is a page and a PDF; a link taken out of use says so")
  func openLink() async throws {
    let office = try await JourneyOffice.open()
    let round = try await plan(office, "anonymous")
    _ = try await press("Jadwalkan putaran", at: round, office)
    let path = try await link("open", of: round, office)
    for _ in 1...2 { #expect(try await answer(office.stranger, path).text.contains("Jawaban Anda kami terima.")) }
    #expect(try await office.stranger.open(path).text.contains("Tautan sudah penuh"))
    let poster = try await link("poster", of: round, office)
    let hse = try await office.browser(of: .hse)
    let sheet = try await hse.click("Poster Poster QR", on: try await hse.open(round + "/tautan"))
    #expect(sheet.status == 200 && sheet.body.contains("poster-code") && sheet.text.contains("Pindai kode ini"))
    let pdf = try await hse.get(sheet.url + "/pdf")
    #expect(pdf.status == 200 && pdf.header("Content-Type") == "application/pdf")
    let thanks = try await answer(office.stranger, poster)
    let visitor = office.stranger
    let wish = try await visitor.open(poster + "/kontak").form(containing: "about")
    let short = try await visitor.submit(wish, changing: ["about": "Antreannya lama."])
    #expect(short.status == 422 && thanks.text.contains("Saya ingin dihubungi"))
    let asked = try await visitor.submit(
      short.form(containing: "about"), changing: ["name": "Citra Utami", "email": "citra@example.com"])
    #expect(asked.text.contains("Kontak Anda kami terima"), "\(asked.describe())")
    let shown = try await hse.open(round)
    #expect(shown.text.contains("Minta dihubungi") && shown.text.contains("KEL-2026-"), "\(shown.describe())")
    let links = try await hse.open(round + "/tautan?jenis=poster")
    _ = try await hse.submit(try #require(links.forms.first { $0.action.hasSuffix("/cabut") }), following: true)
    #expect(try await office.stranger.open(poster).text.contains("Tautan tidak berlaku lagi"))
    #expect(try office.faults() == [])
  }

  @Test(
    "D1 · a bad answer of a named round becomes a complaint of its author; a program that fills traps is turned away")
  func named() async throws {
    let office = try await JourneyOffice.open()
    let hse = try await office.browser(of: .hse)
    let round = try await plan(office, "named")
    let invitation = try await hse.open(round + "/undangan").form(containing: "people")
    _ = try await hse.submit(
      invitation, changing: ["segment": "Klien", "people": "Ani Lestari; ani@example.com"], following: true)
    _ = try await press("Jadwalkan putaran", at: round, office)
    try office.runJobs()
    let path = try mailLink(office)
    let phone = office.stranger
    #expect(try await phone.open(path).text.contains("Survei ini bernama"))
    let done = try await answer(phone, path, "1")
    #expect(done.text.contains("Jawaban Anda kami terima."), "\(done.describe())")
    #expect(done.text.contains("keluhan nomor KEL-2026-") && done.body.contains("/lacak/"), "\(done.describe())")
    let shown = try await hse.open(round)
    #expect(shown.text.contains("Penilaian kurang"), "\(shown.describe())")
    let desk = try await office.browser(of: .desk)
    let list = try await desk.open("/keluhan")
    #expect(list.text.contains("Penilaian kurang: Kepuasan April"), "\(list.describe())")
    let poster = try await link("poster", of: round, office)
    let robot = office.stranger
    let form = try await robot.click("Mulai mengisi", on: try await robot.open(poster)).form(containing: "part")
    #expect(try await robot.submit(form, changing: ["homepage": "https://example.com"]).status == 409)
    #expect(try office.faults() == [])
  }

  @Test("A2 · a round is closed early or cancelled only with a reason, on a page that says what it means")
  func ending() async throws {
    let office = try await JourneyOffice.open()
    let hse = try await office.browser(of: .hse)
    let round = try await plan(office, "anonymous")
    _ = try await press("Jadwalkan putaran", at: round, office)
    let path = try await link("poster", of: round, office)
    let asked = try await hse.open(round + "/batalkan")
    #expect(asked.text.contains("tidak dapat dibuka kembali"))
    let empty = try await hse.submit(asked.form(containing: "reason"))
    #expect(empty.status == 422 && empty.text.contains("Tulis alasannya."))
    let done = try await hse.submit(
      empty.form(containing: "reason"), changing: ["reason": "Salah kuesioner."], following: true)
    #expect(done.text.contains("Dibatalkan") && done.text.contains("Salah kuesioner."))
    #expect(try await office.stranger.open(path).text.contains("Survei dibatalkan"))
    #expect(try await hse.submit(empty.form(containing: "reason"), changing: ["reason": "Lagi."]).status == 409)
    let csv = try await hse.get("/survei.csv?keadaan=dibatalkan")
    #expect(csv.status == 200 && csv.body.contains("Kepuasan April") && csv.body.contains("Salah kuesioner."))
    #expect(try await hse.get(round + "/tautan.csv").body.contains("Poster QR"))
    for (filter, isThere) in [
      ("urut=tutup&tahun=2026&cari=APRIL", true), ("cari=100%25", false), ("tahun=2025", false),
      ("keadaan=terbuka", false),
    ] {
      let list = try await hse.open("/survei?\(filter)")
      #expect(list.text.contains("Kepuasan April") == isThere, "\(filter)")
    }
  }
}
