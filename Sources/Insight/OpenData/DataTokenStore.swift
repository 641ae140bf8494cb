import Database
import HTTP
import Platform

/// Which tokens the list shows, as its address says it: `/pengaturan/akses-data?keadaan=dicabut`.
struct DataTokenFilter: Sendable {
  /// Nil for all of them.
  let state: DataToken.State?
  /// Found in the name.
  let words: String

  init(_ query: FormData) {
    let text = query.text("keadaan")
    state = text == "semua" ? nil : DataToken.State(rawValue: text) ?? .active
    words = query.line("q")
  }

  var query: [(name: String, value: String)] {
    [("q", words), ("keadaan", state?.rawValue ?? "semua")].filter { !$0.1.isEmpty }.map { (name: $0.0, value: $0.1) }
  }

  func address(_ path: String = DataTokenRoutes.root, at place: ListPlace = .start) -> String {
    "\(path)?\(FormData(query + place.query).urlencoded)"
  }

  fileprivate func condition(on today: Day) -> SQL {
    var parts: [SQL] = []
    switch state {
    case .active: parts.append("t.revokedAt IS NULL AND (t.expiresOn IS NULL OR t.expiresOn >= \(today))")
    case .expired: parts.append("t.revokedAt IS NULL AND t.expiresOn < \(today)")
    case .revoked: parts.append("t.revokedAt IS NOT NULL")
    case nil: break
    }
    if !words.isEmpty { parts.append("instr(lower(t.name), lower(\(words))) > 0") }
    return parts.isEmpty ? "1 = 1" : SQL.joined(parts, separator: " AND ")
  }
}

extension Snapshot {
  private var selection: SQL {
    """
    SELECT t.*, p.name AS madeByName, q.name AS revokedByName FROM dataToken t
      JOIN person p ON p.id = t.madeBy LEFT JOIN person q ON q.id = t.revokedBy
    """
  }

  /// The newest first, from a place on.
  func dataTokens(
    _ filter: DataTokenFilter, on today: Day, at place: ListPlace = .start, limit: Int
  ) throws -> [DataToken] {
    let beyond: SQL =
      switch place {
      case .start: ""
      case .after(let key): " AND t.id < \(key.id)"
      case .before(let key): " AND t.id > \(key.id)"
      }
    let order: SQL = place.isBackward ? " ORDER BY t.id" : " ORDER BY t.id DESC"
    let condition = filter.condition(on: today)
    let found: [DataToken] = try rows("\(selection) WHERE \(condition)\(beyond)\(order) LIMIT \(limit)")
    return place.isBackward ? found.reversed() : found
  }

  func dataToken(_ id: DataToken.ID) throws -> DataToken? { try row("\(selection) WHERE t.id = \(id)") }

  /// The token that a program shows; nil when nobody made it.
  func dataToken(_ secret: DataSecret) throws -> DataToken? {
    let found: [DataToken] = try rememberedRows("\(selection) WHERE t.secretHash = \(secret.hash)")
    return found.first
  }
}

extension Transaction {
  /// Notes the day of use, once a day.
  func noteUse(of token: DataToken.ID, on today: Day) throws {
    try execute(
      """
      UPDATE dataToken SET lastUsedOn = \(today)
      WHERE id = \(token) AND (lastUsedOn IS NULL OR lastUsedOn < \(today))
      """)
  }
}

extension Migration {
  /// Steps are handed out in the order in which they were completed, hence the index.
  static let dataTokens = Migration(
    "insight 0003 other programs read by tokens",
    """
    CREATE TABLE dataToken (
      id           INTEGER PRIMARY KEY,
      name         TEXT NOT NULL CHECK (name <> ''),
      secretHash   BLOB NOT NULL UNIQUE CHECK (length(secretHash) = 32),
      hint         TEXT NOT NULL CHECK (hint <> ''),
      readsCases   INTEGER NOT NULL CHECK (readsCases IN (0, 1)),
      readsSteps   INTEGER NOT NULL CHECK (readsSteps IN (0, 1)),
      readsFigures INTEGER NOT NULL CHECK (readsFigures IN (0, 1)),
      expiresOn    TEXT,
      madeAt       INTEGER NOT NULL,
      madeBy       INTEGER NOT NULL REFERENCES person(id),
      lastUsedOn   TEXT,
      revokedAt    INTEGER,
      revokedBy    INTEGER REFERENCES person(id),
      revokeReason TEXT NOT NULL DEFAULT '',
      CHECK (readsCases + readsSteps + readsFigures >= 1),
      CHECK ((revokedAt IS NULL) = (revokedBy IS NULL)),
      CHECK ((revokedAt IS NULL) = (revokeReason = ''))
    ) STRICT;
    CREATE INDEX stepByTime ON caseStep(completedAt, id) WHERE outcomeID IS NOT NULL;
    \(dataTokenTriggers)
    """)
}
