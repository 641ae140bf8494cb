import Database
import Platform
import Procedures

/// A line of the register.
struct RegisterLine: Sendable {
  let id: Case.ID
  let token: String
  let number: String
  let subject: String
  let openedAt: Instant
  let closedAt: Instant?
  /// How it ended, in words; nil while it is open.
  let ending: String?
  let priority: Priority?
  let confidentiality: Confidentiality
  let isSafety: Bool
  let channel: Channel
  /// Who complained; empty when he wants to stay unknown.
  let customer: String
  let unit: String
  let step: Int?
  let stepTitle: String
  let performer: String
  let dueAt: Instant?

  init(_ row: Row, _ names: RegisterNames) throws {
    id = try row["id"]
    token = try row["token"]
    number = try row["number"]
    subject = try row["subject"]
    openedAt = try row["openedAt"]
    closedAt = try row["closedAt"]
    let word: CaseEnding? = try row["ending"]
    let detail: String = try row["endingDetail"]
    ending = word?.words(detail)
    let level: Int? = try row["priority"]
    priority = level.flatMap { Priority(rawValue: $0) }
    confidentiality = try row["confidentiality"]
    isSafety = try row["isSafety"]
    channel = try row["channel"]
    customer = try row["customer"]
    let unitID: WorkUnit.ID? = try row["unitID"]
    unit = unitID.flatMap { names.units[$0] } ?? ""
    let stepID: Step.ID? = try row["stepID"]
    let place = stepID.flatMap { names.steps[$0] }
    (step, stepTitle, performer) = (place?.number, place?.title ?? "", place?.performer ?? "")
    dueAt = try row["dueAt"]
  }
}

extension RegisterLine {
  var key: ListKey { ListKey(order: openedAt.rawValue, id: id.rawValue) }
}

/// Lines of the register, and where to look on when only the newest hits could be looked at.
struct RegisterFound: Sendable {
  let lines: [RegisterLine]
  /// The last hit that was looked at; nil where all were, or enough were found.
  let rest: ListKey?
}

extension Snapshot {
  /// Hits of words that are looked at for one page when a filter beside them leaves out most: a word that a million
  /// complaints hold would otherwise be followed to its end for the few of one unit.
  static var hitsForPage: Int { 5_000 }

  /// Lines of the register, newest first, from a place on.
  func register(_ question: RegisterQuestion, at place: ListPlace = .start, limit: Int) throws -> RegisterFound {
    let source = try registerSource(question, at: place)
    let order = place.isBackward ? source.oldestFirst : source.newestFirst
    let names = try registerNames()
    let conditions = SQL.joined([question.conditions] + source.conditions(place), separator: " AND ")
    let sql = Self.columns + source.tables + Self.joins + " WHERE " + conditions + order + " LIMIT \(limit)"
    let find = { (sql: SQL) in try self.rows(sql) { row in try RegisterLine(row, names) } }
    // Everybody looks at the first page, again and again; who leafs on or searches does so once.
    let isShared = place == .start && question.words == nil && !question.isOfThisMoment
    let lines = try isShared ? remembered(sql, find) : find(sql)
    let rest = lines.count < limit ? try lastHit(source) : nil
    return RegisterFound(lines: place.isBackward ? lines.reversed() : lines, rest: rest)
  }

  /// Every line, for an export.
  func eachRegisterLine(_ question: RegisterQuestion, _ body: (RegisterLine) throws -> Void) throws {
    let source = try question.words.map { RegisterSource.found(by: try match($0)) } ?? .all
    let conditions = SQL.joined([question.conditions] + source.conditions(.start), separator: " AND ")
    let sql =
      Self.columns + source.tables + Self.joins + " /* whole table */ WHERE " + conditions + source.newestFirst
    let names = try registerNames()
    try each(sql) { row in try body(try RegisterLine(row, names)) }
  }

  /// How many lines there are without words, counted no further than a limit.
  func registerCount(_ question: RegisterQuestion, upTo limit: Int) throws -> Int {
    let sql = RegisterSource.all.tables + " WHERE " + question.conditions
    let count: SQL = "SELECT COUNT(*) FROM (SELECT 1" + sql + " LIMIT \(limit))"
    return try (question.isOfThisMoment ? value(count) : rememberedValue(count)) ?? 0
  }

  private func registerSource(_ question: RegisterQuestion, at place: ListPlace) throws -> RegisterSource {
    guard let words = question.words else { return .all }
    let match = try match(words)
    guard question.isNarrow else { return .found(by: match) }
    let (beyond, order): (SQL, SQL) =
      switch place {
      case .start: ("", "DESC")
      case .after(let key): (" AND rowid < \(RegisterSource.entry(key))", "DESC")
      case .before(let key): (" AND rowid > \(RegisterSource.entry(key))", "ASC")
      }
    return .among(
      """
      (SELECT rowid AS entry FROM complaintSearch WHERE complaintSearch MATCH \(match)\(beyond)
        ORDER BY rowid \(order) LIMIT \(Self.hitsForPage))
      """)
  }

  /// The last of the hits that were looked at, when there were as many as are looked at for one page.
  private func lastHit(_ source: RegisterSource) throws -> ListKey? {
    guard case .among(let hits) = source else { return nil }
    let (count, last): (Int, Int64?) =
      try row("SELECT COUNT(*) AS hits, MIN(entry) AS oldest FROM \(hits)") { row in
        (try row["hits"], try row["oldest"])
      } ?? (0, nil)
    guard count == Self.hitsForPage, let last else { return nil }
    return try row(
      "SELECT r.openedAt, r.id FROM complaint c JOIN caseRun r ON r.id = c.caseID WHERE c.id = \(last)"
    ) { row in ListKey(order: try row["openedAt"], id: try row["id"]) }
  }

  private static let columns: SQL = """
    SELECT r.id, r.token, r.number, r.subject, r.openedAt, r.closedAt, r.ending, r.endingDetail, r.priority, r.confidentiality,
      r.isSafety, r.unitID, c.channel, o.stepID, o.dueAt,
      CASE WHEN r.confidentiality = 'named' THEN COALESCE(p.name, '') ELSE '' END AS customer
    """

  private static let joins: SQL = """

    LEFT JOIN complainant p ON p.complaintID = c.id
    LEFT JOIN caseStep o ON o.caseID = r.id AND o.completedAt IS NULL
    """
}

/// Where the register's lines come from, in which order: the cases as they were opened, or, for words, the full-text
/// index, which then leads. It gives its entries in the order of their numbers, newest first, so that a page of a
/// million hits costs what a page of a hundred does.
private enum RegisterSource {
  case all
  /// All that the index has for a question.
  case found(by: String)
  /// Some of its hits, as a table with the column `entry`.
  case among(SQL)

  // CROSS JOIN keeps the index in front.
  var tables: SQL {
    switch self {
    case .all: " FROM caseRun r JOIN complaint c ON c.caseID = r.id"
    case .found:
      """
       FROM complaintSearch CROSS JOIN complaint c ON c.id = complaintSearch.rowid
       CROSS JOIN caseRun r ON r.id = c.caseID
      """
    case .among(let hits):
      """
       FROM \(hits) f CROSS JOIN complaint c ON c.id = f.entry
       CROSS JOIN caseRun r ON r.id = c.caseID
      """
    }
  }

  var newestFirst: SQL {
    switch self {
    case .all: " ORDER BY r.openedAt DESC, r.id DESC"
    case .found: " ORDER BY complaintSearch.rowid DESC"
    case .among: " ORDER BY f.entry DESC"
    }
  }

  var oldestFirst: SQL {
    switch self {
    case .all: " ORDER BY r.openedAt, r.id"
    case .found: " ORDER BY complaintSearch.rowid"
    case .among: " ORDER BY f.entry"
    }
  }

  /// What a place, and the index itself, ask for.
  func conditions(_ place: ListPlace) -> [SQL] {
    switch (self, place) {
    case (.all, .start), (.among, _): []
    case (.all, .after(let key)): ["(r.openedAt, r.id) < (\(key.order), \(key.id))"]
    case (.all, .before(let key)): ["(r.openedAt, r.id) > (\(key.order), \(key.id))"]
    case (.found(let match), .start): ["complaintSearch MATCH \(match)"]
    case (.found(let match), .after(let key)):
      ["complaintSearch MATCH \(match)", "complaintSearch.rowid < \(Self.entry(key))"]
    case (.found(let match), .before(let key)):
      ["complaintSearch MATCH \(match)", "complaintSearch.rowid > \(Self.entry(key))"]
    }
  }

  /// A line's entry in the index.
  static func entry(_ key: ListKey) -> SQL { "(SELECT id FROM complaint WHERE caseID = \(key.id))" }
}
