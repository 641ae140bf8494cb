import Database
import Platform
import Procedures

/// A complaint by which somebody is or could be hurt, as the register shows it: never with its customer.
struct SafetyComplaint: Sendable, FromRow {
  let id: Case.ID
  let token: String
  let number: String
  let subject: String
  let openedAt: Instant
  let closedAt: Instant?
  let ending: CaseEnding?
  let endingDetail: String
  let unit: String?
  let priority: Int?

  init(row: Row) throws(RowError) {
    id = try row["id"]
    token = try row["token"]
    number = try row["number"]
    subject = try row["subject"]
    openedAt = try row["openedAt"]
    closedAt = try row["closedAt"]
    ending = try row["ending"]
    endingDetail = try row["endingDetail"]
    unit = try row["name"]
    priority = try row["priority"]
  }

  var key: ListKey { ListKey(order: openedAt.rawValue, id: id.rawValue) }
  var path: String { "/keluhan/\(token)" }
  var state: String { ending?.words(endingDetail) ?? "Masih terbuka" }
}

/// One month of them.
struct SafetyMonth: Sendable {
  let month: Month
  let received: Int
  let closed: Int
}

extension Snapshot {
  /// Complaints flagged as safety, the latest first, from a place on.
  ///
  /// - Parameter days: within which they came; nil for all.
  func safetyComplaints(
    within days: ClosedRange<Day>?, _ zone: Zone, at place: ListPlace = .start, limit: Int
  ) throws -> [SafetyComplaint] {
    var wanted: SQL = """
      SELECT r.id, r.token, r.number, r.subject, r.openedAt, r.closedAt, r.ending, r.endingDetail, r.priority, u.name
      FROM caseRun r LEFT JOIN unit u ON u.id = r.unitID WHERE r.isSafety = 1
      """
    if let days {
      wanted +=
        " AND r.openedAt >= \(zone.instant(days.lowerBound)) AND r.openedAt < \(zone.instant(days.upperBound.next))"
    }
    switch place {
    case .start: break
    case .after(let key): wanted += " AND (r.openedAt, r.id) < (\(key.order), \(key.id))"
    case .before(let key): wanted += " AND (r.openedAt, r.id) > (\(key.order), \(key.id))"
    }
    let order: SQL = place.isBackward ? " ORDER BY r.openedAt, r.id" : " ORDER BY r.openedAt DESC, r.id DESC"
    let found: [SafetyComplaint] = try rows(wanted + order + " LIMIT \(limit)")
    return place.isBackward ? found.reversed() : found
  }

  /// Those of some complaints that a colleague may read; of others he is told that there is one.
  func readable(_ complaints: [SafetyComplaint], _ colleague: SignedIn) throws -> Set<Case.ID> {
    guard !colleague.can(.readAllCases) else { return Set(complaints.map(\.id)) }
    return Set(
      try complaints.map(\.id).filter { id in try caseRun(id).map { try mayRead($0, colleague) } ?? false })
  }

  /// How many came in each month, and how many of those are closed by now.
  func safetyMonths(_ months: [Month], _ zone: Zone) throws -> [SafetyMonth] {
    guard !months.isEmpty else { return [] }
    let pieces = months.enumerated().map { place, month -> SQL in
      """
      SELECT \(place) AS place, COUNT(*) AS received, COALESCE(SUM(CASE WHEN r.closedAt IS NULL THEN 0 ELSE 1 END), 0)
        AS closed
      FROM caseRun r WHERE r.isSafety = 1 AND r.openedAt >= \(zone.instant(month.first))
        AND r.openedAt < \(zone.instant(month.last.next))
      """
    }
    return try rows(SQL.joined(pieces, separator: " UNION ALL ") + " ORDER BY 1") { row in
      SafetyMonth(month: months[try row["place"]], received: try row["received"], closed: try row["closed"])
    }
  }
}
