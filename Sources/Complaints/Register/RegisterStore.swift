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
  let ending: CaseEnding?
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
    ending = try row["ending"]
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

/// A place in the register: the line behind which, or in front of which, a page begins.
struct RegisterKey: Sendable, Hashable {
  let openedAt: Int64
  let id: Int64

  /// Reads `1769990400000-12`.
  init?(_ text: String) {
    let parts = text.split(separator: "-").compactMap { Int64($0) }
    guard parts.count == 2 else { return nil }
    (openedAt, id) = (parts[0], parts[1])
  }

  init(_ line: RegisterLine) { (openedAt, id) = (line.openedAt.rawValue, line.id.rawValue) }

  var text: String { "\(openedAt)-\(id)" }
}

extension Snapshot {
  /// Lines of the register, newest first, behind a key; or, going back, in front of one.
  func register(
    _ conditions: SQL, _ words: SearchWords?, after: RegisterKey?, before: RegisterKey?, limit: Int
  ) throws -> [RegisterLine] {
    let source = try registerSource(words)
    var wanted = source.condition + conditions
    if let after { wanted += " AND " + source.behind(after) }
    if let before { wanted += " AND " + source.inFront(before) }
    let order = before == nil ? source.newestFirst : source.oldestFirst
    let names = try registerNames()
    let sql = Self.columns + source.tables + Self.joins + " WHERE " + wanted + order + " LIMIT \(limit)"
    let lines = try rows(sql) { row in try RegisterLine(row, names) }
    return before == nil ? lines : lines.reversed()
  }

  /// Every line, for an export.
  func eachRegisterLine(_ conditions: SQL, _ words: SearchWords?, _ body: (RegisterLine) throws -> Void) throws {
    let source = try registerSource(words)
    let sql =
      Self.columns + source.tables + Self.joins + " /* whole table */ WHERE " + source.condition + conditions
      + source.newestFirst
    let names = try registerNames()
    try each(sql) { row in try body(try RegisterLine(row, names)) }
  }

  /// How many lines there are, counted no further than a limit.
  func registerCount(_ conditions: SQL, _ words: SearchWords?, upTo limit: Int) throws -> Int {
    let source = try registerSource(words)
    let sql = source.tables + " WHERE " + source.condition + conditions
    return try rememberedValue("SELECT COUNT(*) FROM (SELECT 1" + sql + " LIMIT \(limit))") ?? 0
  }

  private func registerSource(_ words: SearchWords?) throws -> RegisterSource {
    guard let words else { return .all }
    return .found(by: try match(words))
  }

  private static let columns: SQL = """
    SELECT r.id, r.token, r.number, r.subject, r.openedAt, r.closedAt, r.ending, r.priority, r.confidentiality,
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
  case found(by: String)

  var tables: SQL {
    switch self {
    case .all: " FROM caseRun r JOIN complaint c ON c.caseID = r.id"
    // CROSS JOIN keeps the index in front.
    case .found:
      """
       FROM complaintSearch CROSS JOIN complaint c ON c.id = complaintSearch.rowid
       CROSS JOIN caseRun r ON r.id = c.caseID
      """
    }
  }

  /// Before the other conditions.
  var condition: SQL {
    switch self {
    case .all: ""
    case .found(let match): "complaintSearch MATCH \(match) AND "
    }
  }

  var newestFirst: SQL {
    switch self {
    case .all: " ORDER BY r.openedAt DESC, r.id DESC"
    case .found: " ORDER BY complaintSearch.rowid DESC"
    }
  }

  var oldestFirst: SQL {
    switch self {
    case .all: " ORDER BY r.openedAt, r.id"
    case .found: " ORDER BY complaintSearch.rowid"
    }
  }

  func behind(_ key: RegisterKey) -> SQL {
    switch self {
    case .all: "(r.openedAt, r.id) < (\(key.openedAt), \(key.id))"
    case .found: "complaintSearch.rowid < (SELECT id FROM complaint WHERE caseID = \(key.id))"
    }
  }

  func inFront(_ key: RegisterKey) -> SQL {
    switch self {
    case .all: "(r.openedAt, r.id) > (\(key.openedAt), \(key.id))"
    case .found: "complaintSearch.rowid > (SELECT id FROM complaint WHERE caseID = \(key.id))"
    }
  }
}
