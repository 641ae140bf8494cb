import Database
import HTTP
import Platform
import Procedures

extension [ImprovementOrigin] {
  /// What surveys find.
  package static let satisfaction: [ImprovementOrigin] = [.survey]
}

extension ImprovementOrigin {
  /// An item of a round, or a theme of its free text: `/tindakan/baru?sumber=survei&putaran=TOKEN&butir=CODE`.
  static let survey = ImprovementOrigin(.survey) { db, query in
    let (token, code) = (query.text("putaran"), query.text("butir"))
    guard let found = try db.surveyFinding(round: token, item: code) else {
      return try db.themeFinding(round: token, theme: code)
    }
    return ImprovementProposal(
      .survey, key: token, item: code, reference: "\(found.title), butir \(code)", finding: found.words)
  }
}

/// What a round says of one item, in figures.
private struct SurveyFinding {
  let title: String
  let text: String
  let highest: Int?
  let isAnonymous: Bool
  let withheld: AnswerPrivacy.Reason?
  /// Of those who answered the item; 0 where nobody has.
  let count: Int
  let sum: Int

  /// "Butir …. Rata-rata 2,41 dari 4 (n = 37)." Without a figure where too few answered without their names, or others
  /// still may.
  var words: String {
    let figures = Words(zone: .wib)
    guard let highest, count > 0, withheld == nil, !isAnonymous || count >= AnswerFigure.few else { return text }
    let mean = figures.number(Double(sum) / Double(count), decimals: 2)
    let few = count < AnswerFigure.few ? ", n kecil" : ""
    return "\(text)\nRata-rata \(mean) dari \(highest) (n = \(figures.number(count))\(few))."
  }
}

extension Snapshot {
  fileprivate func surveyFinding(round: String, item: String) throws -> SurveyFinding? {
    try row(
      """
      SELECT r.title, r.isAnonymous, r.closedAt, r.cancelledAt, i.text, i.kind,
        (SELECT COALESCE(SUM(a.count), 0) FROM responseTally a WHERE a.roundID = r.id) AS responses,
        COALESCE(t.count, 0) AS count, COALESCE(t.sum, 0) AS sum
      FROM surveyRound r CROSS JOIN item i ON i.versionID = r.versionID AND i.code = \(item)
        LEFT JOIN itemTally t ON t.roundID = r.id AND t.itemID = i.id AND t.place = 0
      WHERE r.token = \(round)
      """
    ) { row in
      let kind: Item.Kind = try row["kind"]
      let highest: Int? =
        switch kind {
        case .skm: 4
        case .likert, .pair: 5
        case .rating: 10
        case .single, .multiple, .matrix, .number, .date, .text: nil
        }
      return SurveyFinding(
        title: try row["title"], text: try row["text"], highest: highest, isAnonymous: try row["isAnonymous"],
        withheld: try AnswerPrivacy.reason(row: row), count: try row["count"], sum: try row["sum"])
    }
  }
}
