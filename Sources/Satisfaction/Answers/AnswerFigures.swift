import Database
import Platform
import Procedures

/// What the answers to one question come to, over all its versions.
///
/// Mean: sum of scores by their number. Top 2: the share of the two best scores of the scale (CSAT). Without any answer
/// there is neither, and the page says so: a zero would read as "everyone is unhappy".
struct AnswerFigure: Sendable, Hashable {
  let code: String
  let text: String
  let count: Int
  let sum: Int
  let best: Int

  /// Fewer answers than this say little, and the page says so.
  static let few = 5

  var mean: Double? { count == 0 ? nil : Double(sum) / Double(count) }
  /// In percent.
  var topTwo: Double? { count == 0 ? nil : Double(best) / Double(count) * 100 }
}

extension Snapshot {
  /// For each question asked now, what was answered within a range of time.
  func figures(from first: Instant, before last: Instant) throws -> [AnswerFigure] {
    var known: [String: (count: Int, sum: Int, best: Int)] = [:]
    try each(
      """
      SELECT q.code, COUNT(*) AS count, SUM(a.score) AS sum,
        SUM(CASE WHEN a.score >= q.highest - 1 THEN 1 ELSE 0 END) AS best
      FROM answerSheet s CROSS JOIN answer a ON a.invitationID = s.invitationID
        CROSS JOIN question q ON q.id = a.questionID
      WHERE s.answeredAt >= \(first) AND s.answeredAt < \(last) GROUP BY q.code
      """
    ) { row in known[try row["code"]] = (try row["count"], try row["sum"], try row["best"]) }
    return try currentQuestions().map { question in
      let found = known[question.code] ?? (0, 0, 0)
      return AnswerFigure(
        code: question.code, text: question.text, count: found.count, sum: found.sum, best: found.best)
    }
  }

  /// How many were asked within a range of time, and how many of those have answered.
  func responses(from first: Instant, before last: Instant) throws -> (asked: Int, answered: Int) {
    try row(
      """
      SELECT COUNT(*) AS asked, COUNT(s.invitationID) AS answered
      FROM invitation i LEFT JOIN answerSheet s ON s.invitationID = i.id
      WHERE i.sentAt >= \(first) AND i.sentAt < \(last)
      """
    ) { row in (try row["asked"], try row["answered"]) } ?? (0, 0)
  }
}
