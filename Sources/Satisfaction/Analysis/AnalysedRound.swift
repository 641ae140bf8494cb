import Database
import Platform

/// A round as its figures name it.
struct AnalysedRound: Sendable, FromRow {
  enum Key {}
  typealias ID = Identifier<Key>

  let id: ID
  let token: String
  let title: String
  let version: QuestionnaireVersion.ID
  let questionnaire: Questionnaire.ID
  let opensOn: Day
  let closesOn: Day
  let isAnonymous: Bool
  /// Whether no answer comes any more.
  let isOver: Bool

  init(row: Row) throws(RowError) {
    id = try row["id"]
    token = try row["token"]
    title = try row["title"]
    version = try row["versionID"]
    questionnaire = try row["questionnaireID"]
    opensOn = try row["opensOn"]
    closesOn = try row["closesOn"]
    isAnonymous = try row["isAnonymous"]
    let (closedAt, cancelledAt): (Instant?, Instant?) = (try row["closedAt"], try row["cancelledAt"])
    isOver = closedAt != nil || cancelledAt != nil
  }

  /// Whether what was answered is kept back until the round is closed: see `AnswerPrivacy`.
  var isSealed: Bool { isAnonymous && !isOver }
}

extension Snapshot {
  /// Nil for a round that was never opened: nobody can have answered.
  func analysedRound(token: String) throws -> AnalysedRound? {
    try row(
      """
      SELECT r.*, v.questionnaireID FROM surveyRound r JOIN questionnaireVersion v ON v.id = r.versionID
      WHERE r.token = \(token) AND r.openedAt IS NOT NULL
      """)
  }

  func analysedRound(_ id: Int64) throws -> AnalysedRound? {
    try row(
      """
      SELECT r.*, v.questionnaireID FROM surveyRound r JOIN questionnaireVersion v ON v.id = r.versionID
      WHERE r.id = \(id) AND r.openedAt IS NOT NULL
      """)
  }
}

/// A group that answers are told apart by: of segments or of units. Id 0 is who said none.
struct AnswerPart: Sendable, Hashable {
  let id: Int64
  let code: String
  let name: String
}

/// The groups that figures are taken of, as an address says it: `?kelompok=employee&unit=pengujian`.
struct FigureFilter: Sendable, Hashable {
  var segment: String = ""
  var unit: String = ""

  static let all = FigureFilter()

  var isAll: Bool { segment.isEmpty && unit.isEmpty }

  /// The filter as fields of an address; what is not set is left out.
  var query: [(String, String)] { [("kelompok", segment), ("unit", unit)].filter { !$0.1.isEmpty } }
}
