import Database
import Platform

/// What customers are asked, in the wording of one version.
package struct Question: Sendable, Hashable, FromRow {
  package typealias ID = Identifier<Question>

  package let id: ID
  /// Stable over all versions: "speed".
  package let code: String
  package let version: Int
  package let ordinal: Int
  package let text: String
  /// The best score; the worst is 1.
  package let highest: Int

  package init(row: Row) throws(RowError) {
    id = try row["id"]
    code = try row["code"]
    version = try row["version"]
    ordinal = try row["ordinal"]
    text = try row["text"]
    highest = try row["highest"]
  }

  /// The word of a score on the scale of five.
  static let words = [1: "Sangat tidak puas", 2: "Tidak puas", 3: "Cukup", 4: "Puas", 5: "Sangat puas"]

  /// From this score down an answer is a bad one.
  static let bad = 2
}

extension Snapshot {
  /// The questions as they are asked now, in their order.
  package func currentQuestions() throws -> [Question] {
    try rows(
      """
      SELECT q.* FROM question q /* whole table */
      WHERE q.version = (SELECT MAX(version) FROM question n WHERE n.code = q.code) ORDER BY q.ordinal
      """)
  }
}

extension Deed {
  /// Asks in other words from now on: a new version of each question whose text differs. What was answered before keeps
  /// the wording it was given to.
  func change(_ texts: [String: String]) throws {
    let subject = Subject("office", 1)
    var changed: [String] = []
    for question in try db.currentQuestions() {
      guard let text = texts[question.code], text != question.text else { continue }
      try db.execute(
        """
        INSERT INTO question (code, version, ordinal, text, highest, madeAt, madeBy)
        VALUES (\(question.code), \(question.version + 1), \(question.ordinal), \(text), \(question.highest), \(at),
          \(actor.personID))
        """)
      changed.append("\(question.code):\(question.version + 1)")
    }
    try record("question.changed", subject, "versions=\(changed.joined(separator: ","))")
  }
}
