import Database
import Platform
import Procedures

extension Snapshot {
  /// What a round's free text says of a theme, as the finding that an improvement is planned of; nil where the round or
  /// the theme is not there.
  func themeFinding(round: String, theme: String) throws -> ImprovementProposal? {
    let found: (title: String, name: String, count: Int, texts: Int)? = try row(
      """
      SELECT r.title, h.name,
        (SELECT COALESCE(SUM(t.count), 0) FROM themeTally t WHERE t.roundID = r.id AND t.themeID = h.id) AS count,
        (SELECT COALESCE(SUM(t.count), 0) FROM textTally t WHERE t.roundID = r.id) AS texts
      FROM surveyRound r CROSS JOIN theme h ON h.code = \(theme) WHERE r.token = \(round)
      """
    ) { row in (try row["title"], try row["name"], try row["count"], try row["texts"]) }
    guard let found else { return nil }
    let words = Words(zone: .wib)
    return ImprovementProposal(
      .survey, key: round, item: theme, reference: "\(found.title), tema \(found.name)",
      finding: "Jawaban bebas tentang \(found.name.inSentence): disebut \(words.number(found.count)) kali dalam "
        + "\(words.count(found.texts, "jawaban bebas")).")
  }
}
