import Platform
import Support
import Testing

@testable import Database
@testable import Satisfaction

@Suite("A2 · papers are keyed after a round's last day too") struct KeyingTests {
  /// Keys in one paper, as a colleague.
  private func key(_ link: SurveyLink, in office: RoundOffice) throws {
    let sheet = SentSheet(link: link.token, answers: office.answers(3), token: office.app.world.token(), wish: nil)
    try office.app.writeNow(by: try office.test.actor(.desk)) { deed in try deed.submit(sheet, [.complaints]) }
  }

  private func figures(_ office: RoundOffice) throws -> RoundFigures {
    try #require(try office.app.database.read { try $0.figures(ofRound: office.round.token) })
  }

  @Test("A2: after the last day colleagues key papers, respondents send nothing, and anonymous figures wait")
  func late() throws {
    let office = try RoundOffice()
    let (paper, poster) = (try office.link(.paper), try office.link(.poster))
    for _ in 1...5 { try office.send(poster) }
    office.test.clock.advance(days: 20)
    try office.test.runJobs()
    #expect(try office.now().state == .open, "it waits for its papers")
    try key(paper, in: office)
    #expect(throws: SendingError.self) { try office.send(poster) }
    #expect(throws: SendingError.self, "behind the code on the paper, too") { try office.send(paper) }
    #expect(try office.count("SELECT COUNT(*) FROM response WHERE answeredOn > '2026-04-30'") == 0)
    #expect(try figures(office).absence == .sealed)
    let round = try office.now()
    try office.app.writeNow(by: try office.test.actor(.desk)) { deed in
      try deed.finishKeying(round.id, edition: round.edition)
    }
    #expect(try office.now().state == .closed && figures(office).absence == nil && figures(office).count == 6)
    #expect(throws: SendingError.self) { try key(paper, in: office) }
    #expect(try office.test.faults() == [])
  }

  @Test("A2: fourteen days after the last it is closed at the latest; without a paper on the day after the last")
  func latest() throws {
    let office = try RoundOffice()
    let paper = try office.link(.paper)
    office.test.clock.advance(days: 30)
    try office.test.runJobs()
    #expect(try office.now().state == .open)
    try key(paper, in: office)
    office.test.clock.advance(days: 1)
    #expect(throws: SendingError.self) { try key(paper, in: office) }
    try office.test.runJobs()
    #expect(try office.now().state == .closed)
    let without = try RoundOffice()
    _ = try without.link(.poster)
    without.test.clock.advance(days: 17)
    try without.test.runJobs()
    #expect(try without.now().state == .closed)
  }

  @Test("A2: what respondents had begun goes with the last day, though the round waits for its papers")
  func begun() throws {
    let office = try RoundOffice()
    _ = try office.link(.paper)
    let link = try office.invite(["Ani; ani@example.com"])[0]
    let asked = try #require(try office.app.database.read { try $0.asked(token: link.token) })
    try office.app.database.writeNow { db in
      try db.save(office.answers(2), of: asked, under: BegunKey(office.app.world))
    }
    office.test.clock.advance(days: 17)
    for _ in 1...2 { try office.test.runJobs() }
    #expect(try office.count("SELECT COUNT(*) FROM savedAnswers") == 0 && office.now().state == .open)
    #expect(try office.count("SELECT COUNT(*) FROM trail WHERE verb = 'round.begunForgotten'") == 1)
  }

  @Test("A2: the pages say until when papers are keyed, and that keying is finished is said once") func pages()
    async throws
  {
    let office = try RoundOffice()
    let paper = try office.link(.paper)
    let desk = try await office.test.client(as: .desk)
    let keying = "\(office.round.path)/lembar/\(paper.token)"
    #expect(try await desk.open(keying).text.contains("masih dapat diketik sampai Kamis, 14 Mei 2026"))
    #expect(!(try await desk.open(office.round.path).body.contains("/pengetikan-selesai")), "not while it is filled in")
    let early = office.round
    #expect(throws: RoundError.self) {
      try office.app.writeNow(by: try office.test.actor(.desk)) { deed in
        try deed.finishKeying(early.id, edition: try office.now().edition)
      }
    }
    office.test.clock.advance(days: 17)
    try office.test.runJobs()
    let later = try await office.test.client(as: .desk)
    #expect(try await later.open(keying).status == 200)
    let list = try await later.open("/survei")
    #expect(list.text.contains("Masa isi lewat"))
    let page = try await later.open(office.round.path)
    #expect(page.text.contains("Hari terakhirnya sudah lewat") && page.text.contains("pengetikan selesai"))
    #expect(!page.text.contains("Tutup lebih awal") && !page.text.contains("Undang lewat surel"))
    let form = try page.form(withButton: "Nyatakan pengetikan selesai")
    let done = try await later.submit(form, following: true)
    #expect(done.text.contains("Pengetikan lembar selesai; putaran ditutup"))
    #expect(try await later.submit(form).status == 409)
    #expect(try await later.open(keying).status == 409)
  }

  @Test("A6: a report names a round that ended in its days and is not closed yet, without figures") func report() throws
  {
    let office = try ReportSurveys()
    let round = try office.surveys.round(opensOn: "2026-03-01")
    try office.surveys.respond(to: round, times: 6, skm: [1, 1, 1])
    _ = try office.test.app.database.writeNow { db in
      try db.execute("UPDATE surveyRound SET closesOn = '2026-03-30', title = 'Dengan kertas' WHERE id = \(round)")
    }
    let lines = try office.count().figures(.rounds)
    let waiting = try #require(lines.first { $0.label == "Dengan kertas" })
    #expect(waiting.value == nil && waiting.note.contains("belum ditutup") && lines.count == 2)
    #expect(try office.count().headline("ikm")?.value == 7500)
  }
}
