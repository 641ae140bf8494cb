import Database
import Platform

extension Snapshot {
  /// A version with all it asks; nil when there is none.
  func questionnaire(version id: QuestionnaireVersion.ID) throws -> QuestionnaireVersion? {
    let head: QuestionnaireVersion? = try row(
      """
      SELECT v.*, q.code, q.kind, q.retiredAt FROM questionnaireVersion v JOIN questionnaire q ON q.id = v.questionnaireID
      WHERE v.id = \(id)
      """)
    guard var version = head else { return nil }
    let items = try items(of: id)
    version.sections = try rows(
      "SELECT * FROM questionSection WHERE versionID = \(id) ORDER BY ordinal, id"
    ) { row in
      let section: QuestionSection.ID = try row["id"]
      return QuestionSection(
        id: section, title: try row["title"], guidance: try row["guidance"], items: items[section] ?? [])
    }
    return version
  }

  /// The version of that number of a questionnaire.
  func questionnaire(_ code: String, number: Int) throws -> QuestionnaireVersion? {
    let id: QuestionnaireVersion.ID? = try value(
      """
      SELECT v.id FROM questionnaire q JOIN questionnaireVersion v ON v.questionnaireID = q.id
      WHERE q.code = \(code) AND v.number = \(number)
      """)
    return try id.flatMap { try questionnaire(version: $0) }
  }

  /// The items of a version by their section, each section's in its order.
  private func items(of version: QuestionnaireVersion.ID) throws -> [QuestionSection.ID: [Item]] {
    var choices: [Item.ID: [Item.Option]] = [:]
    try each(
      """
      SELECT c.itemID, c.value, c.label FROM item i CROSS JOIN itemChoice c ON c.itemID = i.id
      WHERE i.versionID = \(version) ORDER BY c.itemID, c.value
      """
    ) { row in
      choices[try row["itemID"], default: []].append(Item.Option(value: try row["value"], label: try row["label"]))
    }
    var lines: [Item.ID: [Item.Line]] = [:]
    try each(
      """
      SELECT r.itemID, r.number, r.label FROM item i CROSS JOIN itemRow r ON r.itemID = i.id
      WHERE i.versionID = \(version) ORDER BY r.itemID, r.number
      """
    ) { row in
      lines[try row["itemID"], default: []].append(Item.Line(number: try row["number"], label: try row["label"]))
    }
    var items: [QuestionSection.ID: [Item]] = [:]
    try each("SELECT * FROM item WHERE versionID = \(version) ORDER BY ordinal, id") { row in
      var item = try Item(row: row)
      item.choices = choices[item.id] ?? []
      item.rows = lines[item.id] ?? []
      items[try row["sectionID"], default: []].append(item)
    }
    return items
  }
}

/// A version that a round may ask: the last issued one of a questionnaire that is not retired.
struct IssuedQuestionnaire: Sendable, Hashable, FromRow {
  let id: QuestionnaireVersion.ID
  let kind: Questionnaire.Kind
  let number: Int
  let title: String

  init(row: Row) throws(RowError) {
    id = try row["id"]
    kind = try row["kind"]
    number = try row["number"]
    title = try row["title"]
  }
}

extension Snapshot {
  /// What rounds may ask, by title.
  func issuedQuestionnaires() throws -> [IssuedQuestionnaire] {
    try rows(
      """
      SELECT v.id, q.kind, v.number, v.title FROM questionnaire q /* whole table */
        JOIN questionnaireVersion v ON v.questionnaireID = q.id AND v.number = (
          SELECT MAX(n.number) FROM questionnaireVersion n
          WHERE n.questionnaireID = q.id AND n.issuedAt IS NOT NULL)
      WHERE q.retiredAt IS NULL ORDER BY v.title, v.id
      """)
  }
}

extension QuestionnaireVersion: FromRow {
  /// Without its sections.
  init(row: Row) throws(RowError) {
    id = try row["id"]
    questionnaire = Questionnaire(
      id: try row["questionnaireID"], code: try row["code"], kind: try row["kind"], retiredAt: try row["retiredAt"])
    number = try row["number"]
    edition = try row["edition"]
    madeAt = try row["madeAt"]
    madeBy = try row["madeBy"]
    issuedAt = try row["issuedAt"]
    title = try row["title"]
    purpose = try row["purpose"]
    minutes = try row["minutes"]
    thanks = try row["thanks"]
    sections = []
  }
}

extension Item: FromRow {
  /// Without its choices and rows.
  init(row: Row) throws(RowError) {
    id = try row["id"]
    code = try row["code"]
    kind = try row["kind"]
    text = try row["text"]
    hint = try row["hint"]
    topic = try row["topic"]
    isRequired = try row["isRequired"]
    let decider: String? = try row["shownIf"]
    let value: Int? = try row["shownValue"]
    condition = decider.flatMap { code in value.map { Condition(code: code, value: $0) } }
    choices = []
    rows = []
    amount = Amount(smallest: try row["smallest"], largest: try row["largest"], unit: try row["unit"])
  }
}
