import Database
import HTTP
import Platform

/// A way to the questions of a round: a person's own, one for many, a poster's, a screen's, or a pile of paper.
struct SurveyLink: Sendable, FromRow {
  typealias ID = Identifier<SurveyLink>

  enum Kind: String, CaseIterable, Sendable, ColumnValue {
    case personal, open, poster, kiosk, paper

    var words: String {
      switch self {
      case .personal: "Tautan pribadi"
      case .open: "Tautan terbuka"
      case .poster: "Poster QR"
      case .kiosk: "Layar isi mandiri"
      case .paper: "Lembar kertas"
      }
    }

    /// Those that a colleague makes one by one; personal ones come from a list of people.
    static let madeSingly: [Kind] = [.poster, .open, .kiosk, .paper]
  }

  let id: ID
  let token: String
  let round: SurveyRound.ID
  let kind: Kind
  let segment: Segment.ID?
  let unit: WorkUnit.ID?
  let name: String
  let email: String
  /// The most answers it takes; nil for any number.
  let capacity: Int?
  let used: Int
  /// Of a pile of paper: how many answered by the code on it instead, so that nobody types them in.
  let online: Int
  let sentAt: Instant?
  let remindedAt: Instant?
  let revokedAt: Instant?

  init(row: Row) throws(RowError) {
    id = try row["id"]
    token = try row["token"]
    round = try row["roundID"]
    kind = try row["kind"]
    segment = try row["segmentID"]
    unit = try row["unitID"]
    name = try row["name"]
    email = try row["email"]
    capacity = try row["capacity"]
    used = try row["used"]
    online = try row["online"]
    sentAt = try row["sentAt"]
    remindedAt = try row["remindedAt"]
    revokedAt = try row["revokedAt"]
  }

  /// Sheets of a pile that were typed in.
  var keyed: Int { used - online }

  /// Where it leads.
  var path: String { RespondentRoutes.root + token }

  /// Whether no further answer fits.
  var isUsedUp: Bool { kind == .personal ? used > 0 : capacity.map { used >= $0 } ?? false }
}

extension Snapshot {
  /// Nil for a link that leads nowhere.
  func surveyLink(token: String) throws -> SurveyLink? {
    try row("SELECT * FROM surveyLink WHERE token = \(token)")
  }

  func surveyRound(_ id: SurveyRound.ID) throws -> SurveyRound? {
    try row("SELECT * FROM surveyRound WHERE id = \(id)")
  }

  func surveyRound(token: String) throws -> SurveyRound? {
    try row("SELECT * FROM surveyRound WHERE token = \(token)")
  }

  func segments() throws -> [Segment] { try rows("SELECT * FROM segment /* whole table */ ORDER BY ordinal") }

  /// The groups a round asks, in their order.
  func segments(of round: SurveyRound.ID) throws -> [RoundSegment] {
    try rows(
      """
      SELECT g.*, s.name FROM roundSegment g LEFT JOIN segment s ON s.id = g.segmentID
      WHERE g.roundID = \(round) ORDER BY s.ordinal
      """)
  }
}

extension Visit {
  /// The round in the address.
  func surveyRound() throws -> SurveyRound {
    let token = try parameter("round")
    guard let round = try read({ try $0.surveyRound(token: token) }) else { throw VisitError.notFound }
    return round
  }

  /// The link in the address, of a round.
  func surveyLink(of round: SurveyRound) throws -> SurveyLink {
    let token = try parameter("ask")
    guard let link = try read({ try $0.surveyLink(token: token) }), link.round == round.id else {
      throw VisitError.notFound
    }
    return link
  }
}
