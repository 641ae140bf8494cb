import Satisfaction

extension TestApp {
  /// Two rounds of surveys that are over, of 96 and 84 answers, and an open one, as the sample office has them.
  package func playRounds() throws {
    let (app, end) = (app, clock.now)
    try app.replayNow { replay in try PastRounds.play(in: replay, app.office, until: end) }
  }
}
