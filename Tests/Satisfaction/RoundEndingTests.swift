import HTTP
import Platform
import Support
import Testing

@testable import Complaints
@testable import Database
@testable import Satisfaction

@Suite("A2 · how rounds end and are counted") struct RoundEndingTests {
  @Test("A2: cancelled and closed rounds say so, and closing wipes what was begun") func ending() throws {
    let office = try RoundOffice()
    let link = try office.invite(["Ani; ani@example.com"])[0]
    let asked = try #require(try office.app.database.read { try $0.asked(token: link.token) })
    try office.app.database.writeNow { db in
      try db.save(office.answers(2), of: asked, under: BegunKey(office.app.world))
    }
    let round = try office.now()
    try office.app.writeNow(by: try office.test.actor(.hse)) { deed in
      try deed.close(round.id, edition: round.edition, reason: "Cukup.")
    }
    #expect(try office.count("SELECT COUNT(*) FROM savedAnswers") == 0)
    let late = try #require(try office.app.database.read { try $0.asked(token: link.token) })
    #expect(late.refusal(at: office.test.clock.now, office.app.office)?.heading == "Survei sudah ditutup")
  }

  @Test("A2: who answers by the code on a sheet of paper answers online; only what is typed in counts as typed")
  func blankPaper() throws {
    let office = try RoundOffice()
    let paper = try office.link(.paper, capacity: 3)
    try office.send(paper)
    let keyed = SentSheet(
      link: paper.token, answers: office.answers(4), token: office.app.world.token(), isKeyed: true, wish: nil)
    try office.app.writeNow(by: try office.test.actor(.hse)) { deed in try deed.submit(keyed, []) }
    let found = try #require(try office.links(.paper).first)
    #expect(found.used == 2 && found.online == 1 && found.keyed == 1)
    for channel in ["open", "paper"] {
      #expect(try office.count("SELECT SUM(count) FROM responseTally WHERE channel = \(channel)") == 1, "\(channel)")
    }
    #expect(try office.test.faults() == [])
  }

  @Test("A2, A6: a round closed early ends on that day, for its figures and its reports; the plan stays known")
  func early() throws {
    let office = try RoundOffice()
    let round = try office.now()
    try office.app.writeNow(by: try office.test.actor(.hse)) { deed in
      try deed.close(round.id, edition: round.edition, reason: "Cukup.")
    }
    let closed = try office.now()
    #expect(closed.closesOn.iso == "2026-04-14" && closed.plannedClosesOn?.iso == "2026-04-30")
    let april = SurveyScope(.month, containing: Month(of: closed.closesOn))
    #expect(try office.app.database.read { try $0.roundTokens(april, limit: 5) } == [closed.token])
    let scope = try #require(try office.app.database.read { try $0.endedRound(closed.token) })
    #expect(scope.through == closed.closesOn && scope.hasEnded(on: closed.closesOn))
    #expect(!april.hasEnded(on: closed.closesOn))
  }

  @Test("A2: a round under five answers is not broken out when it is anonymous; the rate is of links that were sent")
  func rates() throws {
    let office = try RoundOffice()
    let links = try office.invite((1...10).map { "Orang \($0); orang\($0)@example.com" })
    try office.test.runJobs()
    for link in links.prefix(4) { try office.send(link) }
    func rates() throws -> RoundRates {
      let (groups, tallies) = try office.app.database.read { db in
        (try db.segments(of: office.round.id), try db.tallies(of: office.round.id))
      }
      return RoundRates(office.round, groups, tallies, Words(zone: .wita))
    }
    #expect(try rates().lines[0].answered == "di bawah 5" && rates().lines[0].rate == "–")
    #expect(try rates().total.rate == "40,0%" && rates().total.answered == "4")
    try office.send(links[4])
    #expect(try rates().lines[0].rate == "50,0%")
    #expect(try rates().lines[0].advice == "80")
  }

  @Test("A2: what an anonymous round keeps back is not what is left of its total either")
  func subtraction() throws {
    let office = try RoundOffice()
    let groups = try office.app.database.read { try $0.segments(of: office.round.id) }
    let group = try #require(groups.first?.segment)
    func lines(_ known: Int, _ rest: Int) -> [String] {
      let tallies = [
        SegmentTally(segment: group, sent: 0, answeredBySent: 0, answered: known),
        SegmentTally(segment: nil, sent: 0, answeredBySent: 0, answered: rest),
      ]
      return RoundRates(office.round, groups, tallies, Words(zone: .wita)).lines.map(\.all)
    }
    #expect(office.round.isAnonymous)
    #expect(lines(7, 3) == ["tidak dirinci", "di bawah 5"])
    #expect(lines(7, 5) == ["7", "5"])
    #expect(lines(7, 0) == ["7", "0"])
  }
}
