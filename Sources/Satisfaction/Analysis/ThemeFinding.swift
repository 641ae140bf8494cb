import Database
import Platform
import Procedures

extension Snapshot {
  /// What a round's free text says of a theme, as the finding that an improvement is planned of; nil where the round or
  /// the theme is not there.
  func themeFinding(round: String, theme: String) throws -> ImprovementProposal? {
    let found: ThemeMention? = try row(
      """
      SELECT r.title, h.name, r.isAnonymous, r.closedAt, r.cancelledAt,
        (SELECT COALESCE(SUM(t.count), 0) FROM responseTally t WHERE t.roundID = r.id) AS responses,
        (SELECT COALESCE(SUM(t.count), 0) FROM themeTally t WHERE t.roundID = r.id AND t.themeID = h.id) AS count,
        (SELECT COALESCE(SUM(t.count), 0) FROM textTally t WHERE t.roundID = r.id) AS texts
      FROM surveyRound r CROSS JOIN theme h ON h.code = \(theme) WHERE r.token = \(round)
      """
    )
    guard let found else { return nil }
    return ImprovementProposal(
      .survey, key: round, item: theme, reference: "\(found.title), tema \(found.name)",
      finding: found.words)
  }
}

/// How often a round's free text speaks of a theme.
private struct ThemeMention: FromRow {
  let title: String
  let name: String
  let count: Int
  let texts: Int
  let withheld: AnswerPrivacy.Reason?

  init(row: Row) throws(RowError) {
    title = try row["title"]
    name = try row["name"]
    count = try row["count"]
    texts = try row["texts"]
    withheld = try AnswerPrivacy.reason(row: row)
  }

  /// Without a figure where an anonymous round's are not told.
  var words: String {
    guard withheld == nil else { return "Jawaban bebas tentang \(name.inSentence)." }
    let words = Words(zone: .wib)
    return "Jawaban bebas tentang \(name.inSentence): disebut \(words.number(count)) kali dalam "
      + "\(words.count(texts, "jawaban bebas"))."
  }
}

extension AnswerPrivacy {
  /// From the columns `isAnonymous`, `closedAt`, `cancelledAt` of a round, and `responses`.
  static func reason(row: Row) throws(RowError) -> Reason? {
    let (closedAt, cancelledAt): (Instant?, Instant?) = (try row["closedAt"], try row["cancelledAt"])
    return reason(
      isAnonymous: try row["isAnonymous"], isOver: closedAt != nil || cancelledAt != nil,
      responses: try row["responses"])
  }
}
