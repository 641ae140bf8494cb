import HTTP
import Platform
import Support
import Testing

@testable import Database
@testable import Procedures
@testable import Satisfaction

@Suite("A3 · the page of a round's figures") struct AnalysisPageTests {
  private let test: TestApp
  private let office: SurveyOffice

  init() throws {
    test = try TestApp()
    office = try SurveyOffice(test)
  }

  private func path(_ round: Int64) throws -> String { AnalysisRoutes.path(try office.token(of: round)) }

  @Test("A3: response comes first, then the index with its grade, and how it was computed with its numbers")
  func index() async throws {
    let round = try office.round()
    try office.respond(to: round, times: 6, skm: [4, 3, 3], segment: 1)
    try office.respond(to: round, times: 1, skm: [1, 1, 1], segment: 2)
    let page = try await test.client(as: .hse).open(try path(round))
    let text = page.text
    let (rate, index) = (text.range(of: "Jawaban masuk"), text.range(of: "Indeks Kepuasan"))
    #expect(try #require(rate).lowerBound < #require(index).lowerBound)
    #expect(text.contains("IKM 75,00, tanpa mutu: baru 3 unsur") && text.contains("25 ÷ 7 = 3,5714"))
    #expect(text.contains("n kecil") && text.contains("Bagaimana ini dihitung"))
    #expect(page.body.contains("<svg") && !page.body.contains("<script>"))
  }

  @Test("A3: an empty round says so, and shows no figure of 0") func empty() async throws {
    let page = try await test.client(as: .hse).open(try path(try office.round()))
    #expect(page.text.contains("Belum ada jawaban dengan saringan ini") && !page.body.contains(">0,00"))
  }

  @Test("A3: a weak item leads to an action plan with its round and code") func weak() async throws {
    let round = try office.round()
    for _ in 0..<5 { try office.respond(to: round, ["p1": [0: 1, 1: 5], "p2": [0: 5, 1: 4]]) }
    let page = try await test.client(as: .hse).open(try path(round))
    let link = "/tindakan/baru?sumber=survei&amp;putaran=\(try office.token(of: round))&amp;butir=p1"
    #expect(page.body.contains(link) && page.text.contains("kuadran I"))
    #expect(page.text.contains("CSI 55,56%: cukup puas"))
    let reader = try await test.client(as: .manager).open(try path(round))
    #expect(reader.status == 200 && !reader.body.contains("/tindakan/baru"))
  }

  @Test("A3, A4: a weak item tells the actions that follow from it; a row of a matrix names itself with its mean")
  func planned() async throws {
    let round = try office.round()
    for mark in [1, 1, 1, 2, 2] { try office.respond(to: round, ["m1": [1: mark, 2: 5], "l1": [0: 1]]) }
    let token = try office.token(of: round)
    let hse = try await test.client(as: .hse)
    let link = "/tindakan/baru?sumber=survei&putaran=\(token)&butir=m1&baris=1"
    #expect(try await hse.open(try path(round)).body.contains(link.replacing("&", with: "&amp;")))
    let query: FormData = ["sumber": "survei", "putaran": token, "butir": "m1", "baris": "1"]
    let proposal = try #require(try test.app.database.read { try ImprovementOrigin.survey.find($0, query) })
    // (1 + 1 + 1 + 2 + 2) / 5
    #expect(proposal.finding == "Butir m1 – Baris 1\nRata-rata 1,40 dari 5 (n = 5)." && proposal.item == "m1/1")
    let form = try await hse.open(link).form(containing: "finding")
    let person = try #require(try test.actor(.hse).personID)
    let choices = try test.app.database.read { try $0.improvementChoices(at: test.clock.now) }
    let unit = try test.app.database.read { try $0.value("SELECT MIN(id) FROM unit") as Int? } ?? 0
    let typed: FormData = [
      "source": "survei", "key": token, "item": "m1/1", "finding": proposal.finding, "unit": "\(unit)",
      "likelihood": "2", "severity": "3", "kind": "corrective", "task": "Menata area.", "responsible": "p\(person)",
      "due": "2026-05-01", "evidence": "Foto.",
    ]
    let plan = try PlannedImprovement(typed, choices, on: test.app.office.zone.day(of: test.clock.now))
    let once = try #require(form.value(of: "once"))
    let first = try send(plan, once)
    #expect { try send(plan, once) } throws: { "\($0)".contains(first.number) }
    #expect(try send(plan, test.app.world.token()).number != first.number)
    let page = try await hse.open(try path(round))
    #expect(page.text.contains("\(first.number), dilaksanakan") && page.text.contains("Rencanakan tindakan lain"))
  }

  private func send(_ plan: PlannedImprovement, _ once: String) throws -> Improvement {
    try test.app.writeNow(by: try test.actor(.hse)) { try $0.planImprovement(plan, once: once) }
  }

  @Test("A3: a filter narrows every figure; a hidden group of an anonymous round is refused with the reason")
  func filter() async throws {
    let round = try office.round(isAnonymous: true)
    try office.respond(to: round, times: 8, skm: [4, 4, 4], segment: 1)
    try office.respond(to: round, times: 6, skm: [2, 2, 2], segment: 3)
    try office.respond(to: round, times: 1, skm: [1, 1, 1], segment: 2)
    try office.close(round)
    let browser = try await test.client(as: .hse)
    let (path, all) = (try path(round), try await browser.open(try path(round)))
    #expect(all.text.contains("Karyawan") && all.text.contains("tidak dirinci: putaran anonim"))
    #expect(try await browser.open(path + "?kelompok=employee").text.contains("IKM 100,00"))
    let hidden = try await browser.open(path + "?kelompok=contractor")
    #expect(hidden.text.contains("Kelompok ini tidak dirinci") && !hidden.text.contains("IKM 25,00"))
  }

  @Test("A3: figures and answers are downloaded; an anonymous round's rows tell neither group nor words")
  func downloads() async throws {
    let (named, anonymous) = (try office.round(), try office.round(isAnonymous: true))
    for round in [named, anonymous] {
      for place in 0..<6 {
        try office.respond(
          to: round, ["u1": [0: 4], "u2": [0: 3], "u3": [0: 4]], texts: place == 0 ? ["saran": "Lebih terang"] : [:],
          segment: 1)
      }
      try office.close(round)
    }
    let browser = try await test.client(as: .hse)
    let figures = try await browser.get(try path(named) + ".csv").body
    #expect(figures.contains("IKM") && figures.contains("91"))
    let data = try await browser.get(try path(named) + "/data.csv").body
    #expect(data.contains("Lebih terang") && data.contains("Karyawan") && data.contains("u1"))
    let hidden = try await browser.get(try path(anonymous) + "/data.csv").body
    #expect(!hidden.contains("Lebih terang") && !hidden.contains("Karyawan") && !hidden.contains("2026-04-01"))
    #expect(try await browser.get(try path(anonymous) + ".xlsx").status == 200)
  }

  @Test("A3: texts are given themes, several each, and the Pareto counts them") func themes() async throws {
    let round = try office.round()
    for text in ["Toilet kotor dan gelap", "Helm kurang", "Sampah menumpuk"] {
      try office.respond(to: round, ["u1": [0: 2]], texts: ["saran": text], segment: 1)
    }
    let desk = try await test.client(as: .desk)
    let texts = AnalysisRoutes.texts(try office.token(of: round))
    let page = try await desk.open(texts + "?tema=belum")
    #expect(page.text.contains("Toilet kotor dan gelap") && page.text.contains("Belum bertema"))
    let names = page.forms.flatMap { Set($0.controls.map(\.name)) }.filter { $0.hasPrefix("theme-") }
    #expect(names.count == 3 && Set(names).count == 3, "a label must not tick the box of another text")
    let form = try page.form(containing: "text")
    let field = try #require(form.controls.map(\.name).first { $0.hasPrefix("theme-") })
    let saved = try await desk.submit(form, changing: [field: "tema-kebersihan"], following: true)
    #expect(saved.status == 200 && saved.text.contains("Tema jawaban disimpan"))
    let planner = try await test.client(as: .hse)
    let analysis = try await planner.open(try path(round))
    #expect(analysis.text.contains("Kebersihan dan kerapian") && analysis.text.contains("penyumbang utama"))
    #expect(analysis.text.contains("batang terisi bersama-sama mencapai 80%"))
    #expect(analysis.body.contains("butir=tema-kebersihan"))
    let plan = try await planner.open(AnalysisRoutes.plan(try office.token(of: round), "tema-kebersihan"))
    #expect(plan.body.contains("disebut 1 kali"))
    #expect(try test.faults() == [])
    let told = try await desk.open(texts + "?tema=tema-kebersihan").text
    #expect(
      ["Toilet kotor", "Helm kurang", "Sampah menumpuk"].count { told.contains($0) } == 1, "the one it was given")
  }

  @Test("A3: the code book is added to, and a theme out of use stays with the texts that have it") func book()
    async throws
  {
    let desk = try await test.client(as: .desk)
    let form = try await desk.open(ThemePages.path).form(containing: "name")
    #expect(try await desk.submit(form, changing: ["name": ""]).status == 422)
    let added = try await desk.submit(form, changing: ["name": "Jam buka"], following: true)
    #expect(added.text.contains("Jam buka"))
    #expect(try await desk.submit(form, changing: ["name": "Jam  buka"]).status == 422)
    let edit = try await desk.open(ThemePages.path + "/tema-jam-buka").form(containing: "meaning")
    let gone = try await desk.submit(edit, changing: ["retired": "1"], following: true)
    #expect(gone.text.contains("tidak dipakai lagi"))
    #expect(try await desk.submit(edit, changing: ["meaning": "Lama"]).status == 409)
  }
}
