import Platform
import Support
import Testing

@testable import Database
@testable import Satisfaction

@Suite("A3 · sample rounds") struct PastRoundsTests {
  @Test("A3: a sample office has two closed rounds and an open one, counted as they were answered") func play() throws {
    let test = try TestApp()
    let end = test.clock.now
    try test.app.replayNow { [app = test.app] replay in try PastRounds.play(in: replay, app.office, until: end) }
    let rounds: [AnalysedRound] = try test.app.database.read {
      try $0.rows(
        """
        SELECT r.*, v.questionnaireID FROM surveyRound r /* whole table */
          JOIN questionnaireVersion v ON v.id = r.versionID ORDER BY r.opensOn
        """)
    }
    #expect(rounds.map(\.isOver) == [true, true, false] && rounds.map(\.isAnonymous) == [false, true, false])
    let figures = try rounds.compactMap { round in try test.app.database.read { try $0.figures(ofRound: round.token) } }
    #expect(figures.map(\.count) == [96, 84, 61] && figures.allSatisfy { $0.absence == nil })
    #expect(figures[0].service?.index != nil && figures[1].pairs?.index != nil && figures[2].trend.points.count == 2)
    #expect(figures.allSatisfy { !$0.themes.lines.isEmpty })
    #expect(try test.faults() == [])
  }
}
