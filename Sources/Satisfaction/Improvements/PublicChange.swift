import Database
import HTTP
import Platform
import Procedures

/// What was found, what was changed because of it, and since when: told to everybody (*apa yang kami ubah*, row A4).
struct PublicChange: Sendable, FromRow {
  typealias ID = Identifier<PublicChange>

  let id: ID
  let token: String
  let improvement: Improvement.ID
  let improvementNumber: String
  let improvementToken: String
  /// Of the round whose answers led to it; nil where none did.
  let round: Int64?
  let roundTitle: String?
  let found: String
  let changed: String
  let sinceOn: Day
  /// Whether those who answered the round are written to.
  let isMailed: Bool
  let edition: Int
  let writtenAt: Instant
  let publishedAt: Instant?
  /// When everybody was written to.
  let mailedAt: Instant?
  let withdrawnAt: Instant?
  /// Why.
  let withdrawal: String?

  enum State: String, CaseIterable {
    case draft, published, withdrawn

    var words: String {
      switch self {
      case .draft: "Konsep"
      case .published: "Terbit"
      case .withdrawn: "Ditarik"
      }
    }

    /// As an address says it.
    var code: String {
      switch self {
      case .draft: "konsep"
      case .published: "terbit"
      case .withdrawn: "ditarik"
      }
    }

    var tone: Tone {
      switch self {
      case .draft: .warn
      case .published: .ok
      case .withdrawn: .plain
      }
    }
  }

  var state: State { withdrawnAt != nil ? .withdrawn : publishedAt != nil ? .published : .draft }
  var path: String { "\(ChangeRoutes.root)/\(token)" }
  var key: ListKey { ListKey(order: writtenAt.rawValue, id: id.rawValue) }

  init(row: Row) throws(RowError) {
    (id, token) = (try row["id"], try row["token"])
    (improvement, improvementNumber) = (try row["improvementID"], try row["improvementNumber"])
    improvementToken = try row["improvementToken"]
    (round, roundTitle) = (try row["roundID"], try row["roundTitle"])
    (found, changed, sinceOn) = (try row["found"], try row["changed"], try row["sinceOn"])
    (isMailed, edition, writtenAt) = (try row["isMailed"], try row["edition"], try row["writtenAt"])
    (publishedAt, mailedAt) = (try row["publishedAt"], try row["mailedAt"])
    (withdrawnAt, withdrawal) = (try row["withdrawnAt"], try row["withdrawal"])
  }

  static let selection: SQL = """
    SELECT c.*, i.number AS improvementNumber, i.token AS improvementToken, r.title AS roundTitle
    FROM publicChange c CROSS JOIN improvement i ON i.id = c.improvementID
      LEFT JOIN surveyRound r ON r.id = c.roundID
    """
}

/// What telling of changes refuses.
enum ChangeError: PublicError, Hashable {
  /// It is published or withdrawn already.
  case notItsTurn
  /// Another one tells of the same improvement.
  case told

  var status: Status { .conflict }

  var message: String {
    switch self {
    case .notItsTurn: "Keadaan tulisan ini sudah lain. Buka tulisannya untuk melihatnya."
    case .told: "Tindakan ini sudah mempunyai tulisan. Tarik tulisan itu lebih dahulu, atau pilih tindakan lain."
    }
  }
}

extension Snapshot {
  func change(token: String) throws -> PublicChange? { try row(PublicChange.selection + " WHERE c.token = \(token)") }

  func change(_ id: PublicChange.ID) throws -> PublicChange? {
    try row(PublicChange.selection + " WHERE c.id = \(id)")
  }

  /// What was written, the latest first, from a place on.
  func changes(_ conditions: SQL, at place: ListPlace = .start, limit: Int) throws -> [PublicChange] {
    let beyond: SQL =
      switch place {
      case .start: ""
      case .after(let key): " AND (c.writtenAt, c.id) < (\(key.order), \(key.id))"
      case .before(let key): " AND (c.writtenAt, c.id) > (\(key.order), \(key.id))"
      }
    let order: SQL = place.isBackward ? " ORDER BY c.writtenAt, c.id" : " ORDER BY c.writtenAt DESC, c.id DESC"
    let lines: [PublicChange] = try rows(
      PublicChange.selection + " WHERE " + conditions + beyond + order + " LIMIT \(limit)")
    return place.isBackward ? lines.reversed() : lines
  }

  /// What everybody reads, the latest published first, from a place on.
  func shownChanges(at place: ListPlace, limit: Int) throws -> [PublicChange] {
    let beyond: SQL =
      switch place {
      case .start: ""
      case .after(let key): " AND (c.publishedAt, c.id) < (\(key.order), \(key.id))"
      case .before(let key): " AND (c.publishedAt, c.id) > (\(key.order), \(key.id))"
      }
    let order: SQL =
      place.isBackward ? " ORDER BY c.publishedAt, c.id" : " ORDER BY c.publishedAt DESC, c.id DESC"
    let lines: [PublicChange] = try rows(
      PublicChange.selection + " WHERE c.publishedAt IS NOT NULL AND c.withdrawnAt IS NULL" + beyond + order
        + " LIMIT \(limit)")
    return place.isBackward ? lines.reversed() : lines
  }

  /// Whether the public may read it.
  package func showsChanges() throws -> Bool {
    try rememberedValue("SELECT isOpen FROM changePage WHERE id = 1") ?? false
  }

  /// Improvements that proved effective and are not told of, the latest first.
  func improvementsToTell() throws -> [(id: Improvement.ID, words: String)] {
    try rows(
      """
      SELECT i.id, i.number, i.task FROM improvement i WHERE i.ending = 'effective'
        AND NOT EXISTS (SELECT 1 FROM publicChange c WHERE c.improvementID = i.id AND c.withdrawnAt IS NULL)
      ORDER BY i.plannedAt DESC, i.id DESC LIMIT 100
      """
    ) { row in
      (try row["id"], "\(try row["number"] as String): \(Words(zone: .wib).excerpt(try row["task"], 80))")
    }
  }

  /// The rounds of late, the latest first.
  func roundsToName() throws -> [(id: Int64, token: String, title: String)] {
    try rows(
      """
      SELECT id, token, title FROM surveyRound WHERE openedAt IS NOT NULL ORDER BY opensOn DESC, id DESC LIMIT 50
      """
    ) { row in (try row["id"], try row["token"], try row["title"]) }
  }
}
