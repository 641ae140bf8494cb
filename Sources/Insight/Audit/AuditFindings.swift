import Database
import Platform
import Procedures

/// One record that shows that a clause is kept.
struct AuditItem: Sendable, Hashable {
  let label: String
  /// Empty where there is nothing of its own to open.
  let href: String
  /// When it came into being, or the first day on which it holds.
  let day: Day
  /// The paper, where it is one.
  let paper: Paper.ID?
}

/// What was found for something that is asked for.
struct AuditFinding: Sendable, Hashable {
  var count = 0
  /// The newest first.
  var newest: [AuditItem] = []

  /// Both together: papers of several kinds.
  func joined(_ other: AuditFinding) -> AuditFinding {
    AuditFinding(count: count + other.count, newest: (newest + other.newest).sorted { $0.day > $1.day })
  }
}

/// What was found for all that was asked for.
struct AuditFindings: Sendable {
  private var bySource: [String: AuditFinding] = [:]

  /// Counts everything and finds the newest, in two questions.
  ///
  /// - Parameter newest: how many of each.
  init(_ db: Snapshot, _ sources: [AuditSource], in scope: AuditScope, newest: Int) throws {
    let counted = Set(sources).subtracting([.record(.steps)]).sorted { $0.key < $1.key }
    let tables = counted.map { (key: $0.key, table: $0.table(scope)) }
    if !tables.isEmpty {
      let counts = tables.map { part -> SQL in "SELECT \(part.key) AS source, COUNT(*) AS count \(part.table.rows)" }
      try db.each(SQL.joined(counts, separator: " UNION ALL ")) { row in
        bySource[try row["source"], default: AuditFinding()].count = try row["count"]
      }
      let found = tables.filter { (bySource[$0.key]?.count ?? 0) > 0 }.map { part -> SQL in
        let table = part.table
        let (at, day): (SQL, SQL) = table.isDay ? ("NULL", table.at) : (table.at, "NULL")
        return """
          SELECT * FROM (SELECT \(part.key) AS source, \(table.label) AS label, \(table.href) AS href, \(at) AS at,
            \(day) AS day, \(table.paper) AS paper \(table.rows) ORDER BY \(table.at) DESC LIMIT \(newest))
          """
      }
      try add(db, found, scope.zone)
    }
    if sources.contains(.record(.steps)) {
      var cases = FigureScope()
      cases.procedure = scope.procedure
      let sums = try db.stepSums(in: scope.months, of: cases, zone: scope.zone)
      let count = sums.count(.stepWithin, in: scope.months) + sums.count(.stepLate, in: scope.months)
      bySource[AuditSource.record(.steps).key] = AuditFinding(count: count)
    }
  }

  private mutating func add(_ db: Snapshot, _ parts: [SQL], _ zone: Zone) throws {
    guard !parts.isEmpty else { return }
    try db.each(SQL.joined(parts, separator: " UNION ALL ")) { row in
      let (at, day): (Instant?, Day?) = (try row["at"], try row["day"])
      guard let day = day ?? at.map({ zone.day(of: $0) }) else { return }
      let item = AuditItem(label: try row["label"], href: try row["href"], day: day, paper: try row["paper"])
      bySource[try row["source"], default: AuditFinding()].newest.append(item)
    }
  }

  /// - Parameter most: how many of the newest.
  subscript(_ evidence: AuditEvidence, most most: Int) -> AuditFinding {
    finding(of: evidence.sources, most: most)
  }

  func finding(of sources: [AuditSource], most: Int) -> AuditFinding {
    let all = sources.compactMap { bySource[$0.key] }.reduce(AuditFinding()) { $0.joined($1) }
    return AuditFinding(count: all.count, newest: Array(all.newest.prefix(most)))
  }
}
